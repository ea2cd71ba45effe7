// An article as its view has it.
import type { BlockRecord } from '../../shape.js';
import type { Range } from '../../../../text/markup.js';

/** A mention of an article, by its offsets in the text. */
export interface PageMention {
  readonly start: number;
  readonly end: number;
  /** The number of its record among those of the article. */
  readonly record: number;
  readonly rule: string;
  readonly evidence: string;
  readonly zone: string;
  readonly speaker: string;
}

export interface PageArticle {
  readonly text: string;
  readonly records: readonly BlockRecord[];
  /** In order of start, then of end. */
  readonly mentions: readonly PageMention[];
  /** What is not shown of the text. */
  readonly markup: readonly Range[];
}
