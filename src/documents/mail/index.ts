// E-mail (RFC 5322 and MIME): the body is an article, what is attached are documents of their own.
//   Subject: =?utf-8?B?7KSR6riw67aA?= → title 중기부
// The reader is our own because libraries for mail read text in the charset that a part declares, and skip over what is
// damaged: here bytes of a wrong charset are read as what they are, and a mail that was cut off is refused.
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { READING_NOTES } from '../../messages/errors/reading.js';
import type { Article, LayoutSpan } from '../../core/types.js';
import type { Effort } from '../effort.js';
import { decode, toArticleText, type Note } from '../encoding.js';
import type { RawDocument } from '../format.js';
import { readHtmlText } from '../html/index.js';
import { readInternetDate } from '../../text/release-date.js';
import { readWords } from './encoded-words.js';
import { parseHeader, plainParameter, readFileName, splitPart, type Part, type StructuredHeader } from './headers.js';
import { bodyWords, joinTexts, splitParts, unflow, type MailText } from './parts.js';
import { unpack, type Unpacked } from './transfer.js';

const MOST_PARTS = 1000;
const DEEPEST_PART = 20;
/** A version of a message says the same as the others, unless it has far fewer words than one of them. */
const SHARE_OF_WORDS = 1 / 3;
/** Words beside a picture may only say where to see it. */
const SHARE_BESIDE_PICTURES = 2 / 3;

export interface Attachment {
  readonly name: string;
  readonly kind: string;
  /** The bytes of the document. @throws UserError when they are damaged. */
  readonly read: () => Uint8Array;
}

export interface Mail {
  readonly article: Article | undefined;
  readonly attachments: readonly Attachment[];
  /** Whether pictures stand where the text should. */
  readonly isPicture: boolean;
}

interface PartKind {
  readonly type: StructuredHeader;
  readonly kind: string;
}

function kindOf({ headers }: Part): PartKind {
  const type = parseHeader(headers.get('content-type') ?? 'text/plain');
  const kind = /^[\w.+-]{1,60}\/[\w.+-]{1,100}/u.exec(type.value)?.[0] ?? 'text/plain';
  return { type, kind };
}

function unpackPart({ headers, body }: Part): Unpacked {
  return unpack(body, headers.get('content-transfer-encoding') ?? '');
}

class MailReader {
  readonly attachments: Attachment[] = [];
  /** How many parts in HTML show pictures. */
  pictures = 0;
  private parts = 0;

  constructor(
    private readonly encoding: string | undefined,
    private readonly note: Note,
    private readonly effort: Effort,
  ) {}

  /** The text of a part; what is attached is kept beside it. */
  async read(part: Part, depth: number): Promise<readonly MailText[]> {
    this.parts += 1;
    if (this.parts > MOST_PARTS || depth > DEEPEST_PART) throw new UserError(DOCUMENT_ERRORS.mailParts);
    const { type, kind } = kindOf(part);
    if (kind.startsWith('multipart/')) {
      const parts = splitParts(part.body, plainParameter(type, 'boundary') ?? '', depth > 0);
      return kind === 'multipart/alternative' ? this.readAlternatives(parts, depth) : this.readAll(parts, depth);
    }
    const disposition = parseHeader(part.headers.get('content-disposition') ?? '');
    const name = (await readFileName(disposition, 'filename')) ?? (await readFileName(type, 'name'));
    const isText = kind === 'text/plain' || kind === 'text/html';
    if (name !== undefined || disposition.value === 'attachment' || !isText) {
      this.attachments.push({ name: name ?? unnamed(kind), kind, read: () => unpackPart(part).bytes });
      return [];
    }
    return this.readText(part, type, kind === 'text/html');
  }

  private async readText(part: Part, type: StructuredHeader, isHtml: boolean): Promise<readonly MailText[]> {
    const { bytes, footer, isOpen } = unpackPart(part);
    const declared = plainParameter(type, 'charset');
    const decoded = await decode(bytes, { forced: this.encoding, declared, note: this.note });
    if (isOpen) this.note(READING_NOTES.base64Open);
    if (isHtml && /<img\b/iu.test(decoded)) this.pictures += 1;
    const text = isHtml
      ? await readHtmlText(decoded, this.effort)
      : { text: unflow(toArticleText(decoded), type).trim(), layout: [] };
    return footer === '' ? [text] : [text, await this.readFooter(footer)];
  }

  /** What a mailing list added to every mail stands in the text, and is no part of the article. */
  private async readFooter(footer: string): Promise<MailText> {
    const text = toArticleText(await decode(Buffer.from(footer, 'latin1'))).trim();
    const layout: readonly LayoutSpan[] = [{ start: 0, end: text.length, kind: 'furniture' }];
    return { text, layout };
  }

  private async readAll(parts: readonly Part[], depth: number): Promise<readonly MailText[]> {
    const texts: MailText[] = [];
    for (const part of parts) for (const text of await this.read(part, depth + 1)) texts.push(text);
    return texts;
  }

  /** The last version is the richest (RFC 2046, 5.1.4), unless it is a picture of what another one says. */
  private async readAlternatives(parts: readonly Part[], depth: number): Promise<readonly MailText[]> {
    const versions: { readonly texts: readonly MailText[]; readonly words: number; readonly share: number }[] = [];
    for (const part of parts) {
      const before = this.pictures;
      const texts = await this.read(part, depth + 1);
      const share = this.pictures > before ? SHARE_BESIDE_PICTURES : SHARE_OF_WORDS;
      versions.push({ texts, words: bodyWords(texts), share });
    }
    const most = Math.max(0, ...versions.map(({ words }) => words));
    return versions.findLast(({ words, share }) => words > most * share)?.texts ?? [];
  }
}

/** `application/x-hwp` → attachment.hwp, so that what it is can be told. */
function unnamed(kind: string): string {
  const endings: Readonly<Record<string, string>> = {
    'message/rfc822': '.eml',
    'text/calendar': '.ics',
    'application/pdf': '.pdf',
    'application/zip': '.zip',
    'application/x-hwp': '.hwp',
    'application/haansofthwp': '.hwp',
    'application/vnd.hancom.hwp': '.hwp',
    'application/haansofthwpx': '.hwpx',
    'application/vnd.hancom.hwpx': '.hwpx',
    'application/hwp+zip': '.hwpx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  };
  return `attachment${endings[kind] ?? ''}`;
}

/** A mail in its parts. @throws UserError when it is damaged or cut off. */
export async function readMail({ id, bytes, encoding, note = () => undefined, effort }: RawDocument): Promise<Mail> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const mail = splitPart(raw.replace(/^From [^\n]{0,500}\n/u, ''));
  const reader = new MailReader(encoding, note, effort);
  const { text, layout } = joinTexts(await reader.read(mail, 0));
  const title = await readWords(mail.headers.get('subject') ?? '', encoding);
  const date = readInternetDate(mail.headers.get('date') ?? '');
  const article: Article = {
    id,
    text,
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(layout.length === 0 ? {} : { layout }),
  };
  const isEmpty = text.trim() === '';
  return {
    article: isEmpty ? undefined : article,
    attachments: reader.attachments,
    isPicture: isEmpty && reader.pictures > 0,
  };
}
