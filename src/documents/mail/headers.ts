// Headers of a mail and of its parts (RFC 5322, RFC 2045, RFC 2231), one character a byte.
//   Content-Disposition: attachment; filename*0*=utf-8''%EB%B3%B4; filename*1*=%EB%8F%84.hwpx → filename 보도.hwpx
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { toNfc } from '../../text/nfc.js';
import { decode, isKnownEncoding } from '../encoding.js';
import { readWords } from './encoded-words.js';

const LONGEST_HEADERS = 256 * 1024;
const MOST_PARAMETERS = 200;

export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

/** Headers and body; the first of equal headers counts. @throws UserError for headers beyond reason. */
export function splitPart(raw: string): Part {
  // A part without headers begins with the blank line that would end them.
  const bare = /^\r?\n/u.exec(raw);
  if (bare !== null) return { headers: new Map(), body: raw.slice(bare[0].length) };
  const end = /\r?\n\r?\n/u.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  if (head.length > LONGEST_HEADERS) throw new UserError(DOCUMENT_ERRORS.mailHeaders);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n(?=[ \t])/gu, '').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

export interface StructuredHeader {
  /** In small letters: `text/plain`, `attachment`. */
  readonly value: string;
  /** As written, by their names in small letters, with the stars of RFC 2231: `filename*0*`. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Where the quoted words that begin at `start` end, and what they say. */
function readQuoted(header: string, start: number): { readonly end: number; readonly words: string } {
  let words = '';
  let at = start + 1;
  for (; at < header.length && header.charAt(at) !== '"'; at += 1) {
    // Only these two are written with a backslash; others stand in paths of Windows.
    if (/^\\["\\]/u.test(header.slice(at, at + 2))) at += 1;
    words += header.charAt(at);
  }
  return { end: at + 1, words };
}

/** `multipart/mixed; boundary="x"`: the value and its parameters. */
export function parseHeader(header: string): StructuredHeader {
  const [first = ''] = header.split(';', 1);
  const parameters = new Map<string, string>();
  let at = first.length + 1;
  while (at < header.length && parameters.size < MOST_PARAMETERS) {
    const equals = header.indexOf('=', at);
    if (equals < 0) break;
    // Words without a value, and semicolons too many, belong to no name.
    const name = header.slice(header.lastIndexOf(';', equals) + 1, equals).trim();
    let start = equals + 1;
    while (/^[ \t]/u.test(header.charAt(start))) start += 1;
    let value: string;
    if (header.charAt(start) === '"') {
      const quoted = readQuoted(header, start);
      value = quoted.words;
      start = quoted.end;
    } else {
      // Names with blanks are often written without quotation marks.
      const end = header.indexOf(';', start);
      value = header.slice(start, end < 0 ? header.length : end).trim();
    }
    const key = name.toLowerCase();
    if (key !== '' && !parameters.has(key)) parameters.set(key, value);
    const next = header.indexOf(';', start);
    at = next < 0 ? header.length : next + 1;
  }
  return {
    value: first
      .replace(/\([^()]*\)/gu, '')
      .trim()
      .toLowerCase(),
    parameters,
  };
}

/** A parameter of one word: a charset, a boundary. */
export function plainParameter({ parameters }: StructuredHeader, name: string): string | undefined {
  const value = parameters.get(name) ?? parameters.get(`${name}*`)?.replace(/^[^']*'[^']*'/u, '');
  return value === undefined || value === '' ? undefined : value;
}

function unescapePercent(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}/gu, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)));
}

interface RawParameter {
  /** One character a byte. */
  readonly bytes: string;
  /** Set where RFC 2231 says how to read it, empty where it leaves the charset out. */
  readonly charset: string | undefined;
}

/** Charset, language and percent signs: `euc-kr'ko'%BA%B8`. */
const EXTENDED_PATTERN = /^(?<charset>[^'\s]{0,40})'[^']{0,40}'(?<data>.*)$/su;

/** The pieces of a parameter in the order of their numbers, those with a second star unescaped. */
function joinPieces({ parameters }: StructuredHeader, name: string): RawParameter | undefined {
  const pieces: { readonly number: number; readonly isExtended: boolean; readonly value: string }[] = [];
  for (const [key, value] of parameters) {
    if (!key.startsWith(`${name}*`)) continue;
    const stars = /^(?<number>\d{1,4})?(?<star>\*)?$/u.exec(key.slice(name.length + 1));
    if (stars === null) continue;
    const { number, star } = stars.groups ?? {};
    pieces.push({ number: Number(number ?? 0), isExtended: number === undefined || star !== undefined, value });
  }
  if (pieces.length === 0) return undefined;
  let charset: string | undefined;
  const bytes = pieces
    .sort((a, b) => a.number - b.number)
    .map(({ isExtended, value }, at) => {
      if (!isExtended) return value;
      const extended = at === 0 ? EXTENDED_PATTERN.exec(value)?.groups : undefined;
      if (at === 0) charset = extended?.['charset'] ?? '';
      return unescapePercent(extended?.['data'] ?? value);
    })
    .join('');
  return { bytes, charset };
}

/** What people write who know no standard: `%EB%B3%B4….hwp`, `utf-8''%EB…` without a star. */
function plainBytes(value: string): RawParameter {
  const extended = /%[89A-Fa-f][0-9A-Fa-f]/u.test(value) ? EXTENDED_PATTERN.exec(value)?.groups : undefined;
  if (extended !== undefined)
    return { bytes: unescapePercent(extended['data'] ?? ''), charset: extended['charset'] ?? '' };
  return /(?:%[89A-Fa-f][0-9A-Fa-f]){2}/u.test(value)
    ? { bytes: unescapePercent(value), charset: '' }
    : { bytes: value, charset: undefined };
}

/** The name of a file in whichever way it is written; undefined where there is none. */
export async function readFileName(header: StructuredHeader, name: string): Promise<string | undefined> {
  const plain = header.parameters.get(name);
  const raw = joinPieces(header, name) ?? (plain === undefined ? undefined : plainBytes(plain));
  if (raw === undefined || raw.bytes === '') return undefined;
  const { bytes, charset } = raw;
  if (charset === undefined || bytes.includes('=?')) return await readWords(bytes, undefined);
  try {
    const declared = (await isKnownEncoding(charset)) ? charset : undefined;
    return toNfc(await decode(Buffer.from(bytes, 'latin1'), { declared })).trim();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return plain === undefined ? undefined : await readWords(plain, undefined);
  }
}
