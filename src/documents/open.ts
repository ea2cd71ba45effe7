// Opens a document: the first bytes tell its format, then the first characters, then the ending of its name; archives
// and mails hold documents of their own.
import { isUtf8 } from 'node:buffer';
import { reasonOf, UserError } from '../core/errors.js';
import type { Article } from '../core/types.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { createAllowance } from './allowance.js';
import { chooseFormat, containerOf, forcedContainer, holdsJsonLines, isKnownName, refuseOldFormat } from './choose.js';
import type { ArchiveBudget } from './containers.js';
import { checkLength, createEffort } from './effort.js';
import { aboutNulBytes, binaryKind, NUL_BYTES, type Note } from './encoding.js';
import { STANDARD_INPUT } from './find.js';
import { NoArticlesError, NoSuchColumnError, type DocumentOutcome, type InputFormat } from './format.js';
import { OwnOutputError, refuseOwnText } from './own-output.js';
import { readUtf8 } from './utf8.js';
import type { Texts } from '../messages/language.js';

export interface ReadOptions {
  /** Forces a format instead of finding it out. */
  readonly inputFormat?: InputFormat | 'auto';
  /** Forces an encoding instead of finding it out. */
  readonly encoding?: string;
  /** The column of CSV and XLSX that holds the text, instead of finding it by its name. */
  readonly textColumn?: string;
  /** Seconds that reading one document may take; without end where absent. */
  readonly timeout?: number;
  /** What `-` reads; the process's own standard input when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** Where a document comes from, and what that allows. */
export interface Origin {
  readonly inFolder: boolean;
  readonly budget: ArchiveBudget;
  /** Lines in front of the first byte that is read; asked for where a line has no id of its own. */
  readonly linesBefore?: () => Promise<number>;
}

const LARGEST_DOCUMENT = 200 * 1024 * 1024;
const HEAD_LENGTH = 65_536;

/** Reads ahead until the head is so many bytes long, then gives head and whole stream. */
async function peek(
  iterator: AsyncIterator<Uint8Array>,
  headLength: number,
): Promise<{ readonly head: Uint8Array; readonly isWhole: boolean; readonly all: AsyncIterable<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < headLength && !isWhole) {
    const next = await iterator.next();
    if (next.done === true) isWhole = true;
    else {
      first.push(next.value);
      length += next.value.length;
    }
  }
  const [only] = first;
  const read = first.length === 1 && only !== undefined ? only : Buffer.concat(first);
  const head = read.subarray(0, HEAD_LENGTH);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* first.splice(0);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, isWhole, all: whole() };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_DOCUMENT) {
      throw new UserError(DOCUMENT_ERRORS.tooLarge(String(LARGEST_DOCUMENT / 1024 / 1024)));
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The first characters as far as formats are told apart by them, with or without a byte order mark. */
export function headText(head: Uint8Array): string {
  // The characters of UTF-32 are those of UTF-16 with NULs between.
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head).replaceAll('\0', '');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  try {
    // A character cut in two at the end is none that is broken.
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder('euc-kr').decode(head);
  }
}

/** What a document gives, and what was assumed in reading it. */
export type OpenedOutcome = DocumentOutcome & { readonly notes?: readonly Texts[] };

export function isForcedText(options: ReadOptions): boolean {
  return options.encoding !== undefined && /^utf-?(?:16|32)|^ucs/iu.test(options.encoding);
}

/** A document that holds several, as bytes in memory. */
async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** What may be packed in a document is measured by the outermost one. */
function budgetWithin({ depth, allowance }: ArchiveBudget, bytes: Uint8Array): ArchiveBudget {
  return { depth, allowance: depth === 0 ? createAllowance(bytes.length) : allowance };
}

/** What archives and mails hold is read document by document, each as if it lay in a folder. */
async function* readInner(
  id: string,
  bytes: Uint8Array,
  options: ReadOptions,
  budget: ArchiveBudget,
  inputFormat: InputFormat | 'auto' = 'auto',
): AsyncGenerator<OpenedOutcome> {
  yield* openDocument(one(bytes), id, { ...options, inputFormat }, { inFolder: false, budget });
}

async function* readStream(
  chunks: AsyncIterator<Uint8Array>,
  id: string,
  options: ReadOptions,
  { budget, linesBefore }: Origin,
  note: Note,
): AsyncGenerator<OpenedOutcome> {
  const forced = options.inputFormat === 'auto' ? undefined : options.inputFormat;
  // Lines that are known to be articles are answered as they come, however slowly.
  const { head, isWhole, all } = await peek(chunks, forced === 'jsonl' ? 1 : HEAD_LENGTH);
  if (head.length === 0) {
    // A batch engine may well hand over a part without lines.
    if (id === STANDARD_INPUT && forced === 'jsonl') return;
    throw new UserError(DOCUMENT_ERRORS.empty);
  }
  const { encoding, textColumn } = options;
  const effort = createEffort(options.timeout);
  const wide = isForcedText(options);
  const container = forced === undefined ? (wide ? undefined : containerOf(head)) : forcedContainer(head, forced);
  if (container !== undefined) {
    const { readContainer } = await import('./containers.js');
    const document = { id, bytes: await collect(all), encoding, note, effort };
    yield* readContainer(container, document, {
      textColumn,
      forced,
      budget: budgetWithin(budget, document.bytes),
      isKnownName,
      readInner: (inner, bytes, left) => readInner(inner, bytes, options, left),
    });
    return;
  }
  if (!wide) refuseOldFormat(head);
  const binary = wide ? undefined : binaryKind(head);
  // A NUL in a line of JSON Lines breaks that line only.
  const mayHoldNul = binary === NUL_BYTES && holdsJsonLines(headText(head), id, forced);
  if (binary !== undefined && !mayHoldNul) {
    throw new UserError(DOCUMENT_ERRORS.notText(binary === NUL_BYTES ? aboutNulBytes(head) : binary));
  }
  const utf8 = isWhole && isUtf8(head) ? readUtf8(head) : undefined;
  // What is piped in, or said to be of a format, is meant to be read.
  const isAnything = forced !== undefined || id === STANDARD_INPUT;
  const start = utf8 ?? headText(head);
  if (!isAnything) refuseOwnText(start);
  const format = chooseFormat(start, id, forced);
  if (format === 'jsonl') {
    const { readJsonLines } = await import('./tables/jsonl.js');
    yield* readJsonLines(id, head, all, { encoding, linesBefore, isAnything });
    return;
  }
  const bytes = isWhole ? head : await collect(all);
  if (!isWhole && !wide && binaryKind(bytes) !== undefined) throw new UserError(DOCUMENT_ERRORS.notText(NUL_BYTES));
  const document = { id, bytes, utf8, encoding, note, effort };
  if (format === 'csv') {
    const { readCsv } = await import('./tables/csv.js');
    yield* await readCsv(document, textColumn);
  } else if (format === 'rss') {
    const { readFeed } = await import('./feed.js');
    yield* await readFeed(document);
  } else if (format === 'eml') {
    const { readMailDocument } = await import('./mail/document.js');
    yield* readMailDocument(document, {
      budget: budgetWithin(budget, bytes),
      isKnownName,
      readInner: (inner, packed, left, kind) => readInner(inner, packed, options, left, kind),
    });
  } else {
    yield { kind: 'article', article: await format.read(document) };
  }
}

/** Why an article that was read cannot be extracted. */
function faultOf({ text }: Article): Texts | undefined {
  // Not `trim`: a copy of the text for each article.
  if (!/\S/u.test(text)) return DOCUMENT_ERRORS.holdsNoText;
  try {
    checkLength(text);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * The articles of one document and of those that it holds. What cannot be read is a `failure`, what lies beside articles
 * in a folder without being one is `passed-over`.
 */
export async function* openDocument(
  chunks: AsyncIterable<Uint8Array>,
  id: string,
  options: ReadOptions,
  origin: Origin,
): AsyncGenerator<OpenedOutcome> {
  const iterator = chunks[Symbol.asyncIterator]();
  const notes: Texts[] = [];
  try {
    for await (const outcome of readStream(iterator, id, options, origin, (message) => notes.push(message))) {
      const fault = outcome.kind === 'article' ? faultOf(outcome.article) : undefined;
      if (outcome.kind !== 'article') yield outcome;
      else if (fault !== undefined) yield { kind: 'failure', id: outcome.article.id, message: fault };
      else {
        // Said once for all articles of a document.
        const said = [...new Map(notes.splice(0).map((note) => [note.en, note])).values()];
        yield said.length === 0 ? outcome : { ...outcome, notes: said };
      }
    }
  } catch (error) {
    const isBeside = (origin.inFolder || origin.budget.depth > 0) && error instanceof NoArticlesError;
    yield {
      kind: isBeside ? 'passed-over' : 'failure',
      id,
      message: reasonOf(error),
      ...(error instanceof NoSuchColumnError ? { cause: 'no-such-column' as const } : {}),
      ...(error instanceof OwnOutputError ? { cause: 'own-output' as const } : {}),
    };
  } finally {
    // Closes the file, whether it was read to its end or not.
    await iterator.return?.();
  }
}
