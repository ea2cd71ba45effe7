// Relations as a fixture states them, and how they differ from those that the program finds: rows of a type are paired by what
// they have in common, then compared role by role.
//   { "type": "agreement", "kind": "mou", "status": "signed", "parties": ["가온나래", "시애틀"], "amount": { "value": 5e9, "currency": "KRW" } }
import { z } from 'zod';
import type { Relation, RelationName, RelationType } from '../core/relation.js';
import type { FieldChange } from './field-change.js';

export const RELATION_TYPES = [
  'agreement',
  'investment',
  'statement',
  'event',
  'sum',
] as const satisfies RelationType[];

const AMOUNT = z.strictObject({ value: z.number(), currency: z.string(), max: z.number().optional() });

/** Names are canonical, lists in any order; a quotation is its words. */
export const EXPECTED_RELATION = z
  .object({ type: z.enum(RELATION_TYPES) })
  .catchall(z.union([z.string(), z.number(), z.array(z.string()), AMOUNT]));

export type ExpectedRelation = z.infer<typeof EXPECTED_RELATION>;

export type RelationDifference =
  | { readonly kind: 'relation-missing' | 'relation-extra'; readonly relation: ExpectedRelation }
  | {
      readonly kind: 'relation-changed';
      readonly relation: ExpectedRelation;
      readonly changes: readonly FieldChange[];
    };

/** Found relations of some types in the form of an expectation: without rules, places and records. */
export function relationsAsExpected(
  relations: readonly Relation[],
  types: readonly string[] = RELATION_TYPES,
): readonly ExpectedRelation[] {
  return relations.filter(({ type }) => types.includes(type)).map(asExpected);
}

/** What tells how and where a relation was found. */
const FOUND_ONLY: ReadonlySet<string> = new Set(['rule', 'start', 'end']);

function asExpected(relation: Relation): ExpectedRelation {
  const roles = Object.entries({ ...relation }).filter(([role]) => !FOUND_ONLY.has(role));
  return EXPECTED_RELATION.parse(Object.fromEntries(roles.map(([role, value]) => [role, plain(value)])));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isNamed(value)) return value.name;
  return isQuote(value) ? value.text : value;
}

function isNamed(value: unknown): value is RelationName {
  return typeof value === 'object' && value !== null && 'name' in value;
}

function isQuote(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}

/** What a relation is called in messages and among gaps: `statement 한도윤: 수출을 돕겠다`. */
export function relationName(relation: ExpectedRelation): string {
  const { type } = relation;
  const part = (role: string): string => shown(relation[role]);
  const about: Readonly<Record<RelationType, readonly string[]>> = {
    agreement: [part('kind'), part('parties')],
    investment: [part('recipient'), part('investors')],
    statement: [`${part('speaker')}:`, part('quote').slice(0, QUOTE_SHOWN)],
    event: [part('name')],
    sum: [part('value'), part('currency')],
  };
  return [type, ...about[type]].filter((word) => word !== '').join(' ');
}

const QUOTE_SHOWN = 20;

/** Every difference, in the order of the expected rows. */
export function compareRelations(
  expected: readonly ExpectedRelation[],
  actual: readonly ExpectedRelation[],
): readonly RelationDifference[] {
  const pairs = pairsOf(expected, actual);
  const paired = new Set(pairs.values());
  return [
    ...expected.flatMap((relation): readonly RelationDifference[] => {
      const other = pairs.get(relation);
      if (other === undefined) return [{ kind: 'relation-missing', relation }];
      const changes = changesOf(relation, other);
      return changes.length === 0 ? [] : [{ kind: 'relation-changed', relation, changes }];
    }),
    ...actual
      .filter((relation) => !paired.has(relation))
      .map((relation): RelationDifference => ({ kind: 'relation-extra', relation })),
  ];
}

/** Rows of one type, those with most cells in common first; sums pair by what they amount to. */
function pairsOf(
  expected: readonly ExpectedRelation[],
  actual: readonly ExpectedRelation[],
): ReadonlyMap<ExpectedRelation, ExpectedRelation> {
  const options = expected.flatMap((relation) => {
    const cells = new Set(cellsOf(relation));
    return actual.flatMap((other) => {
      if (other.type !== relation.type) return [];
      const common = cellsOf(other).filter((cell) => cells.has(cell)).length;
      return common === 0 || (relation.type === 'sum' && amountOf(relation) !== amountOf(other))
        ? []
        : [{ relation, other, common }];
    });
  });
  const pairs = new Map<ExpectedRelation, ExpectedRelation>();
  const taken = new Set<ExpectedRelation>();
  for (const { relation, other } of options.toSorted((a, b) => b.common - a.common)) {
    if (pairs.has(relation) || taken.has(other)) continue;
    pairs.set(relation, other);
    taken.add(other);
  }
  return pairs;
}

/** Each role with its value; each name of a list by itself. */
function cellsOf(relation: ExpectedRelation): readonly string[] {
  return Object.entries(relation).flatMap(([role, value]) => {
    if (role === 'type') return [];
    return Array.isArray(value) ? value.map((name) => `${role} ${name}`) : [`${role} ${shown(value)}`];
  });
}

function amountOf(relation: ExpectedRelation): string {
  return ['value', 'max', 'currency'].map((role) => shown(relation[role])).join(' ');
}

/** What only links rows that the list has anyway: of which total a sum is a part. */
const ONLY_WHERE_STATED: ReadonlySet<string> = new Set(['partOf']);

function changesOf(expected: ExpectedRelation, actual: ExpectedRelation): readonly FieldChange[] {
  const roles = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...roles].flatMap((field) => {
    if (ONLY_WHERE_STATED.has(field) && expected[field] === undefined) return [];
    const [before, after] = [shown(expected[field]), shown(actual[field])];
    if (before === after) return [];
    return [{ field, ...(before === '' ? {} : { expected: before }), ...(after === '' ? {} : { actual: after }) }];
  });
}

/** A value in one line; a list in the order of its names, so that their order decides nothing. */
function shown(value: ExpectedRelation[string] | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.toSorted().join(' | ');
  if (typeof value !== 'object') return String(value);
  const { value: least, max, currency } = value;
  return `${String(least)}${max === undefined ? '' : `~${String(max)}`} ${currency}`;
}
