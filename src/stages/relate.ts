// Relations between the records of one article, type by type.
import type { Relation } from '../core/relation.js';
import type { RelationContext, RelationKind } from '../relations/shape.js';

/** In order of the kinds, then as each kind gives them; a kind may look at what those before it found. */
export function relate(context: RelationContext, kinds: readonly RelationKind[]): readonly Relation[] {
  const found: Relation[] = [];
  for (const kind of kinds) found.push(...kind.relate(context, found));
  return found;
}
