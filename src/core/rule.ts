// What a rule is: it names the cues that wake it and the phase in which it speaks, and proposes candidates. It sees what
// earlier phases proposed and nothing of its own, so that no order of rules or kinds inside a phase can matter.
import type { SpanIndex } from '../text/spans.js';
import type { Cue } from './cue.js';
import type { IndexedArticle } from './indexed-article.js';
import type { Appointment } from './phrase.js';
import type { Trait } from './trait.js';
import type { Candidate } from './types.js';

export type { Cue, CueWord } from './cue.js';

/**
 * `form`: names by their own shape (dictionary, marker, head, ending, sums). `phrase`: what a sentence says of them.
 * `row`: what stands beside them. `usage`: how the whole article uses them.
 */
export const PHASES = ['form', 'phrase', 'row', 'usage'] as const;
export type Phase = (typeof PHASES)[number];

/** What earlier phases found, looked up by place. */
export interface Known {
  /** In order of start. */
  readonly candidates: readonly Candidate[];
  /** Those that name something or somebody, not the sums. */
  readonly names: SpanIndex<Candidate>;
  /** The candidates of one type, in order of start. */
  ofType(type: string): readonly Candidate[];
  /** The same, looked up by place. */
  indexOf(type: string): SpanIndex<Candidate>;
  /** The candidates whose kind has a trait, looked up by place. */
  withTrait(trait: Trait): SpanIndex<Candidate>;
  /** What the sentences say of offices; none before the phase `phrase`. */
  readonly appointments: readonly Appointment[];
}

/** One rule: what it is called in the output, what wakes it, and what it proposes there. */
export interface Rule {
  /** `official/name-title` */
  readonly id: string;
  readonly phase: Phase;
  /** Kinds of cues. */
  readonly cues: readonly string[];
  propose(cue: Cue, article: IndexedArticle, known: Known): readonly Candidate[];
}
