// Relations between the records of one article, type by type.
import type { Relation, RelationName } from '../core/relation.js';
import { withNames } from '../relations/names.js';
import type { RelationContext, RelationKind } from '../relations/shape.js';

/** In order of the kinds, then as each kind gives them; a kind may look at what those before it found. */
export function relate(context: RelationContext, kinds: readonly RelationKind[]): readonly Relation[] {
  const found: Relation[] = [];
  for (const kind of kinds) found.push(...kind.relate(context, found));
  return found.map((relation) => withNames(relation, (name) => withRecord(name, context)));
}

/** 경기도, which is a record where provinces are asked for: with its canonical name. */
function withRecord(name: RelationName, { records, isRegion }: RelationContext): RelationName {
  if (name.record !== undefined || !isRegion(name.name)) return name;
  const record = records.findIndex(({ mentions }) => mentions.some(({ surface }) => surface === name.name));
  const found = records[record];
  return found === undefined ? name : { name: found.name, record };
}
