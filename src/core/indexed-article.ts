// An article as rules see it: its text, its blocks, and what was found in it in one pass.
import type { DictionaryHit } from './names.js';
import type { Cue } from './cue.js';
import type { Block, SegmentedArticle, Span, Token } from './types.js';

/** A run of word characters; dots, hyphens and ampersands inside it belong to it: `에이팩을`, `A·B`, `R&D`. */
export interface Word extends Span {
  readonly text: string;
}

/** An article as the rules see it. */
export interface IndexedArticle {
  readonly segmented: SegmentedArticle;
  /** The whole text; offsets of candidates are into this. */
  readonly text: string;
  /** The blocks where entities are looked for: the article without page furniture and repeats. */
  readonly blocks: readonly Block[];
  /** Where names of the dictionaries are spelled, edges not looked at; in order of start, then longest first. */
  readonly names: readonly DictionaryHit[];
  /** Where words of the lexicon of one kind stand, edges not looked at; in order of start, then longest first. */
  cues(kind: string): readonly Cue[];
  /** The release date, `YYYY-MM-DD`, where known. */
  readonly date?: string;
  /** The words of a block, in order; read when first asked for, and once. */
  words(block: Block): readonly Word[];
  /**
   * The morphemes of a block that overlap a span, offsets into the whole text. The sentences that hold the span are cut when
   * first asked for, and once.
   */
  tokensIn(block: Block, span: Span): readonly Token[];
}
