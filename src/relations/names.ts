// Lists of names in roles.
import type { RelationName } from '../core/relation.js';

/** Each name once, in order of first appearance. */
export function unique(names: readonly RelationName[]): readonly RelationName[] {
  const seen = new Map<string, RelationName>();
  for (const name of names) if (!seen.has(name.name)) seen.set(name.name, name);
  return [...seen.values()];
}
