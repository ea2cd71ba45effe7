// Relations between the records of one article, type by type.
import type { Relation, RelationContext, RelationKind } from '../core/relation.js';

/** In order of the kinds, then as each kind gives them. */
export function relate(context: RelationContext, kinds: readonly RelationKind[]): readonly Relation[] {
  return kinds.flatMap((kind) => kind.relate(context));
}
