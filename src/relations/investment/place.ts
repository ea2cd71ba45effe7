// What who pays and who receives are read from: an act in its sentence with the rows around it.
import type { RelationName } from '../../core/relation.js';
import type { Fund } from '../funds.js';
import type { PartyRow } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { Act } from './acts.js';

export interface Sides {
  /** Several where each is told to have received the same. */
  readonly recipients: readonly RelationName[];
  readonly investors: readonly RelationName[];
}

export interface Place {
  readonly context: RelationContext;
  readonly sentence: Sentence;
  readonly act: Act;
  readonly rows: readonly PartyRow[];
  /** Of the clause, without its subject. */
  readonly near: readonly PartyRow[];
  readonly subject: PartyRow | undefined;
  readonly head: PartyRow | undefined;
  readonly funds: readonly Fund[];
  readonly last: RelationName | undefined;
}

export const NOBODY: Sides = { recipients: [], investors: [] };

/** A fund of funds pays. */
export function isMother({ patterns }: RelationContext, name: string): boolean {
  return patterns.motherFund.test(name);
}
