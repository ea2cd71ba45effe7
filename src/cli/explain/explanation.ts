// All that is said of one article, before it is put into words.
import type { EntityRecord, Article, Span } from '../../core/types.js';
import type { ExplainedRelations } from './relations.js';
import type { Silence } from './silence.js';
import type { Sentence, Verdict } from './verdicts.js';

export interface Explanation {
  readonly article: Article;
  readonly candidates: readonly Verdict[];
  readonly records: readonly EntityRecord[];
  /** Whether a place was asked for. */
  readonly isAsked: boolean;
  /** Places that were asked for and where no mention was made. */
  readonly silences: readonly Silence[];
  /** What the sentences say of who did what with whom. */
  readonly relations: ExplainedRelations;
  readonly sentenceOf: (span: Span) => Sentence | undefined;
  /** A span of the text as it is read, by the offsets of the text as it was given. */
  readonly asGiven: <T extends Span>(span: T) => T;
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

export function verdictAsGiven(verdict: Verdict, asGiven: Explanation['asGiven']): Verdict {
  const { winner, bound } = verdict;
  return {
    ...asGiven(verdict),
    ...(winner === undefined ? {} : { winner: asGiven(winner) }),
    ...(bound === undefined ? {} : { bound: asGiven(bound) }),
  };
}
