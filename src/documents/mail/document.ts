// The documents of a mail: its text, and what is attached, each under its name: `release.eml/보도자료.hwpx`. A mail in
// a mail is a document of its own.
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { containerOf, endingOf } from '../choose.js';
import type { ArchiveBudget } from '../containers.js';
import type { DocumentOutcome, InputFormat, RawDocument } from '../format.js';
import { readMail, type Attachment } from './index.js';

/** Mails in mails. */
const DEEPEST_MAIL = 3;

export interface MailOptions {
  readonly budget: ArchiveBudget;
  /** Whether a file of this name is read inside folders and archives. */
  readonly isKnownName: (name: string) => boolean;
  /** Reads what is attached. */
  readonly readInner: (
    id: string,
    bytes: Uint8Array,
    budget: ArchiveBudget,
    format: InputFormat | 'auto',
  ) => AsyncIterable<DocumentOutcome>;
}

/** @throws UserError when the mail is damaged, cut off, or holds nothing. */
export async function* readMailDocument(document: RawDocument, options: MailOptions): AsyncGenerator<DocumentOutcome> {
  const { article, attachments, isPicture } = await readMail(document);
  if (isPicture) {
    const message = DOCUMENT_ERRORS.pictureMail;
    const isAnswered = attachments.some(({ name }) => options.isKnownName(name));
    yield { kind: isAnswered ? 'passed-over' : 'failure', id: document.id, message };
  } else if (article === undefined && attachments.length === 0) {
    throw new UserError(DOCUMENT_ERRORS.noText);
  }
  if (article !== undefined) yield { kind: 'article', article };
  const seen = new Map<string, number>();
  for (const attachment of attachments) {
    const name = attachment.name.replace(/[/\\\p{Cc}]+/gu, '_');
    // Several of one name are told apart by their number.
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const own = count === 1 ? name : name.replace(/(?=\.[^.]*$)|$/u, `-${String(count)}`);
    yield* readAttachment(`${document.id}/${own}`, own, attachment, options);
  }
}

/** Outlook packs what is attached in a format of its own, where it was told to. */
function isOutlookPack(name: string, kind: string): boolean {
  return /^winmail\.dat$/iu.test(name) || kind.endsWith('/ms-tnef') || kind.endsWith('/vnd.ms-tnef');
}

async function* readAttachment(
  id: string,
  name: string,
  { kind, read }: Attachment,
  { budget, isKnownName, readInner }: MailOptions,
): AsyncGenerator<DocumentOutcome> {
  const isMail = kind === 'message/rfc822';
  let bytes: Uint8Array;
  try {
    if (isOutlookPack(name, kind)) {
      throw new UserError(DOCUMENT_ERRORS.outlookOnly);
    }
    // A name without an ending says nothing: the content does.
    const isRead = isMail || isKnownName(name) || (endingOf(name) === '' && containerOf(read()) !== undefined);
    if (!isRead) {
      yield { kind: 'passed-over', id, message: DOCUMENT_ERRORS.notReadAttached };
      return;
    }
    if (budget.depth >= DEEPEST_MAIL) throw new UserError(DOCUMENT_ERRORS.mailsNested);
    bytes = read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { kind: 'failure', id, message: error.said };
    return;
  }
  yield* readInner(id, bytes, { ...budget, depth: budget.depth + 1 }, isMail ? 'eml' : 'auto');
}
