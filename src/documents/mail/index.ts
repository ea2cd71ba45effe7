// E-mail (RFC 5322 and MIME): the body is an article, what is attached are documents of their own.
//   Subject: =?utf-8?B?7KSR6riw67aA?= → title 중기부
import { UserError } from '../../core/errors.js';
import type { Article } from '../../core/types.js';
import { decode, toArticleText, type Note } from '../encoding.js';
import { toNfc } from '../../text/nfc.js';
import type { RawDocument } from '../format.js';
import { readHtmlText } from '../html/index.js';
import { readInternetDate } from '../../text/release-date.js';

const MOST_PARTS = 1000;
const DEEPEST_PART = 20;
const LONGEST_HEADER = 256 * 1024;

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  readonly article: Article | undefined;
  readonly attachments: readonly Attachment[];
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

function splitPart(raw: string): Part {
  const end = /\r?\n\r?\n/u.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  if (head.length > LONGEST_HEADER) throw new UserError('a mail with headers beyond reason');
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

/** `multipart/mixed; boundary="x"` → its words; `filename*=utf-8''%EA…` (RFC 2231) as `filename*`. */
function parameter(header: string, name: string): string | undefined {
  const pattern = new RegExp(
    `;\\s{0,20}${name}\\s{0,3}=\\s{0,3}(?:"(?<quoted>[^"]{0,2000})"|(?<bare>[^\\s;]{1,2000}))`,
    'iu',
  );
  const groups = pattern.exec(header.slice(0, 20_000))?.groups;
  return groups?.['quoted'] ?? groups?.['bare'];
}

function fromQuotedPrintable(text: string, underscoreIsBlank = false): Buffer {
  const joined = text.replace(/[ \t]+(?=\r?\n|$)/gu, '').replace(/=\r?\n/gu, '');
  const plain = underscoreIsBlank ? joined.replaceAll('_', ' ') : joined;
  return Buffer.from(
    plain.replace(/=(?<hex>[0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function bodyBytes({ headers, body }: Part): Uint8Array {
  const transfer = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (transfer === 'base64') {
    const packed = body.replace(/\s+/gu, '');
    if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(packed) || packed.length % 4 !== 0) {
      throw new UserError('a part of the mail is damaged or ends in the middle; get the file again');
    }
    return Buffer.from(packed, 'base64');
  }
  if (transfer === 'quoted-printable') return fromQuotedPrintable(body);
  return Buffer.from(body, 'latin1');
}

const ENCODED_WORD_PATTERN =
  /=\?(?<charset>[\w.:+-]{1,40})(?:\*[A-Za-z-]{1,20})?\?(?<kind>[BbQq])\?(?<data>[^?\s]{0,1000})\?=/gu;

/** Header text with its encoded words (RFC 2047) read; bytes of one charset that follow each other are joined. */
async function readHeader(raw: string | undefined, forced: string | undefined): Promise<string> {
  if (raw === undefined) return '';
  const pieces: { text: string; bytes: Buffer | undefined; charset: string }[] = [];
  let at = 0;
  for (const match of raw.matchAll(ENCODED_WORD_PATTERN)) {
    const { charset = '', kind = '', data = '' } = match.groups ?? {};
    const between = raw.slice(at, match.index);
    const last = pieces.at(-1);
    if (between.trim() !== '' || last === undefined) pieces.push({ text: between, bytes: undefined, charset: '' });
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(data, 'base64') : fromQuotedPrintable(data, true);
    const before = pieces.at(-1);
    if (before?.bytes !== undefined && before.charset === charset) before.bytes = Buffer.concat([before.bytes, bytes]);
    else pieces.push({ text: '', bytes, charset });
    at = match.index + match[0].length;
  }
  pieces.push({ text: raw.slice(at), bytes: undefined, charset: '' });
  let text = '';
  for (const piece of pieces) {
    // Headers without encoded words hold raw bytes in mails of old programs.
    const bytes = piece.bytes ?? Buffer.from(piece.text, 'latin1');
    text += await decode(bytes, {
      forced: piece.bytes === undefined ? forced : undefined,
      declared: piece.charset || undefined,
    });
  }
  return toNfc(text).replace(/\s+/gu, ' ').trim();
}

async function attachmentName({ headers }: Part): Promise<string | undefined> {
  const disposition = headers.get('content-disposition') ?? '';
  const type = headers.get('content-type') ?? '';
  const extended = parameter(disposition, 'filename\\*');
  const [, charset = '', , data = ''] = /^([^']*)'([^']*)'(.*)$/u.exec(extended ?? '') ?? [];
  if (data !== '') {
    const bytes = data.replace(/%(?<hex>[0-9A-Fa-f]{2})/gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return toNfc(await decode(Buffer.from(bytes, 'latin1'), { declared: charset || undefined }));
  }
  const name = parameter(disposition, 'filename') ?? parameter(type, 'name');
  if (name !== undefined) return await readHeader(name, undefined);
  return /^attachment\b/iu.test(disposition) ? 'attachment' : undefined;
}

class MailReader {
  readonly attachments: Attachment[] = [];
  private readonly texts: { readonly text: string; readonly layout: Article['layout'] }[] = [];
  private parts = 0;

  constructor(
    private readonly encoding: string | undefined,
    private readonly note: Note | undefined,
  ) {}

  async read(part: Part, depth: number): Promise<void> {
    this.parts += 1;
    if (this.parts > MOST_PARTS || depth > DEEPEST_PART) throw new UserError('a mail with parts beyond reason');
    const type = part.headers.get('content-type') ?? 'text/plain';
    const kind = (/^[\w.+-]{1,60}\/[\w.+-]{1,100}/u.exec(type)?.[0] ?? 'text/plain').toLowerCase();
    if (kind.startsWith('multipart/')) {
      await this.readParts(this.split(part, parameter(type, 'boundary') ?? ''), kind, depth);
      return;
    }
    const name = await attachmentName(part);
    if (name !== undefined) {
      this.attachments.push({ name, bytes: bodyBytes(part) });
    } else if (kind === 'message/rfc822') {
      await this.read(splitPart(Buffer.from(bodyBytes(part)).toString('latin1')), depth + 1);
    } else if (kind === 'text/plain' || kind === 'text/html') {
      const declared = parameter(type, 'charset');
      const decoded = await decode(bodyBytes(part), { forced: this.encoding, declared, note: this.note });
      if (kind === 'text/html') this.texts.push(await readHtmlText(decoded));
      else this.texts.push({ text: unflow(toArticleText(decoded), type).trim(), layout: [] });
    }
  }

  private async readParts(parts: readonly Part[], kind: string, depth: number): Promise<void> {
    if (kind !== 'multipart/alternative') {
      for (const part of parts) await this.read(part, depth + 1);
      return;
    }
    // The last one is the richest (RFC 2046, 5.1.4); the others say the same.
    const known = parts.filter(({ headers }) =>
      /^(?:text\/(?:plain|html)|multipart\/)/iu.test(headers.get('content-type') ?? 'text/plain'),
    );
    const best = known.at(-1) ?? parts.at(-1);
    if (best !== undefined) await this.read(best, depth + 1);
  }

  private split({ body }: Part, boundary: string): readonly Part[] {
    if (boundary === '') throw new UserError('a mail whose parts cannot be told apart');
    const pieces = `\n${body}`.split(`\n--${boundary}`);
    const last = pieces.at(-1) ?? '';
    if (!last.startsWith('--')) throw new UserError('the mail ends in the middle; get the file again');
    return pieces.slice(1, -1).map((piece) => splitPart(piece.replace(/^[ \t]*\r?\n/u, '').replace(/\r$/u, '')));
  }

  body(): { readonly text: string; readonly layout: Article['layout'] } {
    const texts = this.texts.filter(({ text }) => text !== '');
    const [only] = texts;
    return texts.length === 1 && only !== undefined
      ? only
      : { text: texts.map(({ text }) => text).join('\n'), layout: [] };
  }
}

/** `format=flowed` (RFC 3676): a blank at the end of a line says that the paragraph goes on. */
function unflow(text: string, type: string): string {
  return /format\s?=\s?"?flowed/iu.test(type) ? text.replace(/(?<=[^\s-]) \n(?=[^\s>])/gu, ' ') : text;
}

/** A mail in its parts. @throws UserError when it is damaged or cut off. */
export async function readMail({ id, bytes, encoding, note }: RawDocument): Promise<Mail> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const mail = splitPart(raw.replace(/^From [^\n]{0,500}\n/u, ''));
  const reader = new MailReader(encoding, note);
  await reader.read(mail, 0);
  const title = await readHeader(mail.headers.get('subject'), encoding);
  const date = readInternetDate(mail.headers.get('date') ?? '');
  const { text, layout = [] } = reader.body();
  const article: Article = {
    id,
    text,
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(layout.length === 0 ? {} : { layout }),
  };
  return { article: text.trim() === '' ? undefined : article, attachments: reader.attachments };
}
