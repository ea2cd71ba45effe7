import type { ArticlePair } from './articles.mjs';
import type { ComparedArticle, ComparedMention, RecordChange } from './records.mjs';

export interface Counts {
  readonly before: number;
  readonly after: number;
  readonly come: number;
  readonly go: number;
  readonly changed: number;
  /** Records that only their mentions changed of. */
  readonly mentions: number;
}

export interface Sample extends RecordChange {
  readonly article: string;
  readonly sentence: string;
}

export interface Comparison {
  /** `missing` in one of the two. */
  readonly articles: { readonly before: number; readonly after: number; readonly missing: number };
  readonly records: Counts;
  /** Records that come, go or change, of those before. */
  readonly changedShare: number;
  readonly isSame: boolean;
  readonly types: Readonly<Record<string, Counts>>;
  readonly rules: Readonly<Record<string, Counts>>;
  /** By `type.attribute`. */
  readonly fields: Readonly<Record<string, number>>;
  readonly articleFields: Readonly<Record<string, number>>;
  readonly samples: readonly Sample[];
}

export function createTally(options: {
  readonly samples: number;
  describe(article: ComparedArticle, mention: ComparedMention): string;
}): { add(pair: ArticlePair): void; result(): Comparison };
