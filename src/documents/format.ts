// What a document format is to the reader: how it is recognized and how its bytes become an article.
import type { Article } from '../types.js';

/** One document in memory, not yet decoded. */
export interface RawDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** An encoding forced by the user. */
  readonly encoding?: string | undefined;
}

export interface DocumentFormat {
  readonly name: InputFormat;
  /** Endings of file names, with the dot, lower case. */
  readonly endings: readonly string[];
  /** Whether the first characters (ASCII-compatible, up to 64 KiB) show this format, whatever the file is called. */
  readonly looksLike: (head: string) => boolean;
  /** @throws UserError when the document cannot be read; the message names no file. */
  readonly read: (document: RawDocument) => Promise<Article>;
}

export type InputFormat = 'text' | 'markdown' | 'html' | 'jsonl';
