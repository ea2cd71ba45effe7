// The names that the automaton looks for, and what it reports.
import type { Attributes, DictionaryReference, Span } from './types.js';

/** One name of one entity, as a dictionary row gives it. */
export interface NameEntry {
  readonly type: string;
  /** What is looked for in the text. */
  readonly surface: string;
  /** The canonical name it stands for. */
  readonly name: string;
  readonly id?: string;
  /** A weak name (하이, 미래, 대상) counts only with support nearby. */
  readonly strength: 'strong' | 'weak';
  readonly role: 'name' | 'alias';
  /** `YYYY-MM-DD`, inclusive; the name was in force from then / until then. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly attributes: Attributes;
  readonly reference: DictionaryReference;
}

/** A stretch of text that spells a name of one or more entries, before anybody looked at its edges. */
export interface DictionaryHit extends Span {
  readonly entries: readonly NameEntry[];
}
