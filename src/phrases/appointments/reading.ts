// What every form of phrase is read from: one block of an article, and the names known by their form.
import type { Language } from '../../lexicon/language.js';
import type { Block, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';

/** Ends of the names proposed so far, with their starts. */
export type Taken = ReadonlyMap<number, number>;

/** A word before a title, of which name and body are made. */
export interface PhraseWord extends Span {
  readonly text: string;
  /** A bracket that stands between this word and the next. */
  readonly bracketAfter?: Span;
}

/** Words longer than this are never names. */
export const LONGEST_WORD = 80;

export interface Reading {
  readonly article: IndexedArticle;
  readonly block: Block;
  readonly text: string;
  readonly language: Language;
  readonly taken: Taken;
}

/** Whether a known name is a span exactly. */
export function isTaken({ taken }: Reading, { start, end }: Span): boolean {
  return taken.get(end) === start;
}
