// The input as a row of places, so that parts of it can be read by processes that know nothing of each other, and read on
// from where one of them stopped: of `news/` and 3 processes, the second reads files 1, 4, 7, … and opens no other.
//   a file of one article         goes to one process as a whole, in turn
//   a table, an archive, a stream every process opens it; its articles go to them in turn
//   JSON Lines of many megabytes  is cut at line ends; a process reads its stretch of bytes alone
import { open, stat } from 'node:fs/promises';
import { endingOf, chooseFormat, containerOf } from './choose.js';
import { bomEncoding } from './encoding.js';
import type { InputFormat } from './format.js';
import { headText, isForcedText, type ReadOptions } from './open.js';

/** A place in the input, or its end. */
export interface Place {
  /** The number of a document in the order in which documents are read, from 0. */
  readonly document: number;
  /** Articles of it in front of the place; of a document that is cut, bytes. */
  readonly at: number;
  /** Articles and documents that were given out in turn before. */
  readonly turn: number;
}

export const BEGINNING: Place = { document: 0, at: 0, turn: 0 };

/** Which part of the input is read. */
export interface Part {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Part = { index: 0, count: 1 };

/** How the parts share a document. */
export type Sharing = { readonly kind: 'whole' | 'articles' } | { readonly kind: 'bytes'; readonly size: number };

/** In bytes: what is smaller is read in no time. */
export const WORTH_CUTTING = 16 * 1024 * 1024;
const HEAD_LENGTH = 65_536;

const COLLECTION_ENDING_PATTERN = /^\.(?:jsonl|ndjson|csv|tsv|xlsx|zip)$/u;
const COLLECTION_FORMATS: readonly (InputFormat | 'auto')[] = ['jsonl', 'csv', 'xlsx', 'zip', 'rss', 'eml'];
const LINES_ENDING_PATTERN = /^\.(?:jsonl|ndjson)$/u;

/** Its size where it is JSON Lines that may be cut at any line break: UTF-16 has such bytes inside of characters. */
async function sizeOfLines(path: string, options: ReadOptions, leastSize: number): Promise<number | undefined> {
  const { inputFormat, encoding } = options;
  const forced = inputFormat === 'auto' ? undefined : inputFormat;
  if (isForcedText(options) || encoding !== undefined) return undefined;
  if (forced === undefined ? !LINES_ENDING_PATTERN.test(endingOf(path)) : forced !== 'jsonl') return undefined;
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() !== true || info.size < leastSize) return undefined;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    const head = buffer.subarray(0, bytesRead);
    const mark = bomEncoding(head);
    if ((mark !== undefined && mark !== 'utf-8') || head.includes(0) || containerOf(head) !== undefined)
      return undefined;
    return chooseFormat(headText(head), path, forced) === 'jsonl' ? info.size : undefined;
  } catch {
    // Whoever reads it says what is wrong.
    return undefined;
  } finally {
    await file.close();
  }
}

/**
 * @param path undefined for standard input
 * @param isOnly whether nothing else is read
 * @param leastSize bytes from which JSON Lines are cut
 */
export async function sharingOf(
  path: string | undefined,
  isOnly: boolean,
  options: ReadOptions,
  leastSize = WORTH_CUTTING,
): Promise<Sharing> {
  if (path === undefined) return { kind: 'articles' };
  const size = await sizeOfLines(path, options, leastSize);
  if (size !== undefined) return { kind: 'bytes', size };
  const { inputFormat = 'auto' } = options;
  const isCollection = COLLECTION_ENDING_PATTERN.test(endingOf(path)) || COLLECTION_FORMATS.includes(inputFormat);
  return { kind: isOnly || isCollection ? 'articles' : 'whole' };
}
