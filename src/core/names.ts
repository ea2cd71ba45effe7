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

/** How the names of a kind differ from those that the build compiled. */
export interface NameChanges {
  readonly added: readonly NameEntry[];
  /** Whether the compiled names of this id are replaced or left out. */
  readonly isReplaced: (id: string) => boolean;
}

/** The names of a kind. An article needs a few of many thousands, so they are made when they are asked for. */
export interface NameSource {
  readonly all: () => readonly NameEntry[];
  /** Those that a name spells, however it is spaced and capitalized. */
  readonly spelled: (name: string) => readonly NameEntry[];
  /** All names as changes to what the build compiled; undefined where they have nothing to do with that. */
  readonly changes: () => NameChanges | undefined;
}
