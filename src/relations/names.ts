// Lists of names in roles.
import type { Relation, RelationName } from '../core/relation.js';

/** Each name once, in order of first appearance. */
export function unique(names: readonly RelationName[]): readonly RelationName[] {
  const seen = new Map<string, RelationName>();
  for (const name of names) if (!seen.has(name.name)) seen.set(name.name, name);
  return [...seen.values()];
}

/** A relation with each name of its roles as `change` has it. */
export function withNames(relation: Relation, change: (name: RelationName) => RelationName): Relation {
  const one = (name: RelationName | undefined): RelationName | undefined => name && change(name);
  const many = (names: readonly RelationName[] | undefined): readonly RelationName[] | undefined => names?.map(change);
  switch (relation.type) {
    case 'agreement':
      return given(relation, {
        parties: many(relation.parties),
        signers: many(relation.signers),
        place: one(relation.place),
      });
    case 'investment':
      return given(relation, { recipient: one(relation.recipient), investors: many(relation.investors) });
    case 'statement':
      return { ...relation, speaker: change(relation.speaker) };
    case 'event':
      return given(relation, { hosts: many(relation.hosts), place: one(relation.place) });
    case 'sum':
      return given(relation, { owner: one(relation.owner) });
  }
}

/** A relation with those of the roles that there are. */
function given<T extends Relation>(relation: T, roles: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return { ...relation, ...Object.fromEntries(Object.entries(roles).filter(([, value]) => value !== undefined)) };
}
