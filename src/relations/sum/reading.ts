// What is read of a sum at one of its places, before the places of a record are put together.
import type { RelationName } from '../../core/relation.js';
import type { Mention } from '../../core/types.js';
import type { Role } from '../../entities/amount/roles.js';
import type { Sentence } from '../shape.js';

/** A sum where it stands. */
export interface Reading {
  readonly sum: Mention;
  readonly sentence: Sentence;
  readonly role: Role | undefined;
  readonly rule: string;
  readonly owner: RelationName | undefined;
}
