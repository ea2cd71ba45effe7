// How the bytes of a part travel (RFC 2045, 6): base64 and quoted-printable, in time linear in their length.
//   base64:           7KSR6riw67aA → 중기부        quoted-printable: =EC=A4=91 → 중
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';

const [TAB, LINE_FEED, RETURN, BLANK, EQUALS] = [0x09, 0x0a, 0x0d, 0x20, 0x3d];

function damaged(): UserError {
  return new UserError(DOCUMENT_ERRORS.mailPartDamaged);
}

function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Where a line ends of which only blanks are left at `at`; -1 where more is left. */
function lineEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BLANK || text.charCodeAt(end) === TAB || text.charCodeAt(end) === RETURN) end += 1;
  return end === text.length || text.charCodeAt(end) === LINE_FEED ? end : -1;
}

/** @param text one character a byte. */
export function fromQuotedPrintable(text: string): Buffer {
  const bytes = Buffer.alloc(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BLANK || code === TAB) {
      // Blanks at the end of a line were added on the way.
      let end = at;
      while (text.charCodeAt(end) === BLANK || text.charCodeAt(end) === TAB) end += 1;
      if (lineEnd(text, end) < 0) for (; at < end; at += 1) bytes[length++] = text.charCodeAt(at);
      at = end - 1;
      continue;
    }
    if (code === EQUALS) {
      const [high, low] = [hexValue(text.charCodeAt(at + 1)), hexValue(text.charCodeAt(at + 2))];
      const end = high < 0 ? lineEnd(text, at + 1) : -1;
      if (end >= 0) {
        at = end;
        continue;
      }
      if (high >= 0 && low >= 0) {
        bytes[length++] = high * 16 + low;
        at += 2;
        continue;
      }
    }
    bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** What a mailing list added behind the base64, one character a byte. */
  readonly footer: string;
  /** Whether the signs that fill up the end are missing, as they are where the end itself is. */
  readonly isOpen: boolean;
}

const BASE64_LINE_PATTERN = /^[A-Za-z0-9+/]+={0,2}$/u;
/** No word of a footer is as long; an address holds a colon or dots. */
const LONGEST_FOOTER_WORD = 40;
const SHARE_OF_BASE64 = 0.75;

/** Whether a line is base64 with a sign that was changed on the way. */
function looksDamaged(line: string): boolean {
  return !line.includes(' ') && line.replace(/[^A-Za-z0-9+/=]+/gu, '').length > SHARE_OF_BASE64 * line.length;
}

/**
 * How many of the lines are base64; behind them may stand what a mailing list added.
 * @throws UserError where base64 goes on behind a line that is none.
 */
function countBase64Lines(lines: readonly string[]): number {
  const odd = lines.findIndex((line) => line !== '' && !BASE64_LINE_PATTERN.test(line));
  if (odd < 0) return lines.length;
  const rest = lines.slice(odd);
  const goesOn = rest.some((line) => line.length > LONGEST_FOOTER_WORD && BASE64_LINE_PATTERN.test(line));
  // A footer of words may begin with a line that could be base64.
  const blank = lines.lastIndexOf('', odd);
  const isBehindBlank = blank > 0 && lines.slice(0, blank).some((line) => line !== '');
  if (goesOn || (!(isBehindBlank && blank === odd - 1) && looksDamaged(rest[0] ?? ''))) throw damaged();
  return isBehindBlank ? blank : odd;
}

/** Some programs part the lines of base64 by blanks. */
function wrapped(line: string): readonly string[] {
  const words = line.split(/[ \t]+/u);
  const isBase64 = words.slice(0, -1).every((word) => word.length > LONGEST_FOOTER_WORD);
  return words.length > 1 && isBase64 ? words : [line];
}

/** @throws UserError for what is damaged or was cut off. */
export function fromBase64(text: string): Unpacked {
  const lines = text.split('\n').flatMap((line) => wrapped(line.trim()));
  const count = countBase64Lines(lines);
  const packed = lines.slice(0, count).filter((line) => line !== '');
  // Some programs fill up every piece that they write.
  const pieces = packed
    .join('')
    .split(/=+/u)
    .filter((piece) => piece !== '');
  const isCut = (piece: string): boolean => piece.length % 4 === 1;
  if (pieces.some(isCut) || (packed.length === 0 && count < lines.length)) {
    throw damaged();
  }
  return {
    bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))),
    footer: lines.slice(count).join('\n').trim(),
    isOpen: (pieces.at(-1)?.length ?? 0) % 4 !== 0 && !(packed.at(-1) ?? '').endsWith('='),
  };
}

/** @param encoding of the header Content-Transfer-Encoding. @throws UserError for one that is not known. */
export function unpack(body: string, encoding: string): Unpacked {
  const [name = ''] = /[\w-]+/u.exec(encoding.replace(/\([^()]*\)/gu, '')) ?? [];
  const whole = (bytes: Uint8Array): Unpacked => ({ bytes, footer: '', isOpen: false });
  switch (name.toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return whole(fromQuotedPrintable(body));
    case 'x-uuencode':
    case 'uuencode':
    case 'x-uue':
      throw new UserError(DOCUMENT_ERRORS.uuencode);
    default:
      return whole(Buffer.from(body, 'latin1'));
  }
}
