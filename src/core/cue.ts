// Words from which rules start: 장관, 진흥원, ㈜, 전문기업.
import type { Appointment } from './phrase.js';
import type { Candidate, Span } from './types.js';

/** A place at which a rule wakes: a word of the lexicon, a phrase that was read, or the article itself. */
export interface Cue extends Span {
  /**
   * What wakes: `title`, `organization-head`, `appointment`, `article`; `named/company` for the companies that earlier
   * phases found, `weak/company` for the listed names that may be companies and need support.
   */
  readonly kind: string;
  /** The word as the lexicon has it; for phrases and the article a name of what they are. */
  readonly word: string;
  /** The phrase, where a phrase wakes the rule. */
  readonly appointment?: Appointment;
  /** The candidate, where what an earlier phase found wakes the rule. */
  readonly candidate?: Candidate;
}

/** A word of the lexicon that is looked for in every article. */
export interface CueWord {
  readonly kind: string;
  readonly word: string;
}
