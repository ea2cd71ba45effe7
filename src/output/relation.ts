// A relation as JSON writes it: roles in a fixed order, what is not stated left out.
import type { Relation } from '../core/relation.js';

/** Keys in the order in which they are written; `rule` and the sentence come last. */
const KEYS = [
  'type',
  'kind',
  'status',
  'name',
  'speaker',
  'quote',
  'recipient',
  'investors',
  'round',
  'value',
  'max',
  'currency',
  'role',
  'owner',
  'partOf',
  'date',
  'from',
  'to',
  'parties',
  'signers',
  'hosts',
  'place',
  'amount',
  'count',
  'rule',
  'start',
  'end',
] as const;

export type OutputRelation = Readonly<Record<string, unknown>>;

export function toOutputRelation(relation: Relation): OutputRelation {
  const values = new Map(Object.entries(relation));
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value: unknown = values.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
