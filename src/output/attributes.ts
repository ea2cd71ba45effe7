// The order in which the attributes of records are written: `title` before `organization`, `value` before `currency`.
// What a kind declares beyond these follows in the order of the kinds.
import type { EntityKind } from '../core/kind.js';

/** As the contract of the output lists them. */
const CONTRACT_ORDER = [
  'nameEn',
  'title',
  'organization',
  'representative',
  'value',
  'max',
  'currency',
  'qualifier',
  'country',
] as const;

/** Names of all attributes that records of these kinds may carry, in the order of the output. */
export function attributeOrder(kinds: readonly EntityKind[]): readonly string[] {
  const declared = new Set(kinds.flatMap((kind) => Object.keys(kind.attributes)));
  const known = CONTRACT_ORDER.filter((name) => declared.delete(name));
  return [...known, ...declared];
}
