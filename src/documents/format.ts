// What a document format is to the reader: how it is recognized and how its bytes become an article.
import { UserError } from '../core/errors.js';
import type { Article } from '../core/types.js';
import type { Effort } from './effort.js';
import type { Note } from './encoding.js';
import type { Texts } from '../messages/language.js';

/** One document in memory, not yet decoded. */
export interface RawDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The text of the bytes, where they are UTF-8 and were read to tell the format. */
  readonly utf8?: string | undefined;
  /** An encoding forced by the user. */
  readonly encoding?: string | undefined;
  readonly note?: Note | undefined;
  /** What reading it may still cost. */
  readonly effort: Effort;
}

/** A file that holds no articles: a mistake where it is named, none where it lies in a folder beside articles. */
export class NoArticlesError extends UserError {}

/** A table that has not the column which `--text-column` names: a mistake of the command where no input has it. */
export class NoSuchColumnError extends NoArticlesError {}

/** That the command rather than the document is wrong, or that this program has written the document itself. */
export type Cause = 'no-such-column' | 'own-output';

/** What a document gives that holds several articles, or none. */
export type DocumentOutcome = (
  | { readonly kind: 'article'; readonly article: Article }
  | {
      readonly kind: 'failure' | 'passed-over';
      readonly id: string;
      readonly message: Texts;
      /** What people are told of all such documents together. */
      readonly cause?: Cause;
    }
) & {
  /** Of a stretch of JSON Lines: bytes up to the end of its line. */
  readonly end?: number;
};

export interface DocumentFormat {
  readonly name: InputFormat;
  /** Endings of file names, with the dot, lower case. */
  readonly endings: readonly string[];
  /** Whether the first characters (ASCII-compatible, up to 64 KiB) show this format, whatever the file is called. */
  readonly looksLike: (head: string) => boolean;
  /** @throws UserError when the document cannot be read; the message names no file. */
  readonly read: (document: RawDocument) => Promise<Article>;
}

export const INPUT_FORMATS = [
  'text',
  'markdown',
  'html',
  'jsonl',
  'csv',
  'xlsx',
  'hwpx',
  'hwp',
  'pdf',
  'docx',
  'rss',
  'eml',
  'zip',
] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];
