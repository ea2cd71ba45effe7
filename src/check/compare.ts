// Compares what an article should give with what it gives, record by record and mention by mention.
import type { ExpectedContent, ExpectedMention, ExpectedRecord } from './expected.js';
import type { FieldChange, FieldValue as Value } from './field-change.js';
import { compareRelations, type RelationDifference } from './relations.js';

export type Difference =
  | { readonly kind: 'article-changed'; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'record-missing' | 'record-extra'; readonly record: ExpectedRecord }
  | { readonly kind: 'record-changed'; readonly record: ExpectedRecord; readonly changes: readonly FieldChange[] }
  | {
      readonly kind: 'mention-missing' | 'mention-extra';
      readonly record: ExpectedRecord;
      readonly mention: ExpectedMention;
    }
  | {
      readonly kind: 'mention-changed';
      readonly record: ExpectedRecord;
      readonly mention: ExpectedMention;
      readonly changes: readonly FieldChange[];
    }
  | RelationDifference
  /** All records are there, but not in the expected order. */
  | { readonly kind: 'order-changed'; readonly expected: readonly string[]; readonly actual: readonly string[] };

function compareFields(
  expected: Readonly<Record<string, Value | undefined>>,
  actual: Readonly<Record<string, Value | undefined>>,
): readonly FieldChange[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...names].flatMap((field) => {
    const [before, after] = [expected[field], actual[field]];
    if (before === after) return [];
    return [
      {
        field,
        ...(before === undefined ? {} : { expected: before }),
        ...(after === undefined ? {} : { actual: after }),
      },
    ];
  });
}

export function spanKey({ start, end }: ExpectedMention): string {
  return `${String(start)}-${String(end)}`;
}

/** What makes two records of one type the same entity: a sum's value, else the canonical name. */
export function identityOf({ name, fields }: ExpectedRecord): string {
  const { value, max, currency } = fields;
  return value === undefined ? name : `${String(value)}/${String(max ?? '')}/${String(currency ?? '')}`;
}

interface Pairing {
  readonly pairs: ReadonlyMap<ExpectedRecord, ExpectedRecord>;
  readonly extra: readonly ExpectedRecord[];
}

/** Same entity first; of what is left, records of one type that share a place in the text: their name has changed. */
function pairRecords(expected: readonly ExpectedRecord[], actual: readonly ExpectedRecord[]): Pairing {
  const pairs = new Map<ExpectedRecord, ExpectedRecord>();
  const left = new Set(actual);
  const pair = (sameAs: (record: ExpectedRecord, other: ExpectedRecord) => boolean): void => {
    for (const record of expected) {
      if (pairs.has(record)) continue;
      for (const other of left) {
        if (record.type !== other.type || !sameAs(record, other)) continue;
        pairs.set(record, other);
        left.delete(other);
        break;
      }
    }
  };
  const sharesPlace = (record: ExpectedRecord, other: ExpectedRecord): boolean => {
    const places = new Set(record.mentions.map(spanKey));
    return other.mentions.some((mention) => places.has(spanKey(mention)));
  };
  pair((record, other) => identityOf(record) === identityOf(other) && sharesPlace(record, other));
  pair((record, other) => identityOf(record) === identityOf(other));
  pair(sharesPlace);
  return { pairs, extra: [...left] };
}

function compareMentions(record: ExpectedRecord, actual: ExpectedRecord): readonly Difference[] {
  const found = new Map(actual.mentions.map((mention) => [spanKey(mention), mention]));
  const differences: Difference[] = [];
  for (const mention of record.mentions) {
    const other = found.get(spanKey(mention));
    if (other === undefined) {
      differences.push({ kind: 'mention-missing', record, mention });
      continue;
    }
    found.delete(spanKey(mention));
    const changes = compareFields(
      { surface: mention.surface, zone: mention.zone },
      { surface: other.surface, zone: other.zone },
    );
    if (changes.length > 0) differences.push({ kind: 'mention-changed', record, mention, changes });
  }
  for (const mention of found.values()) differences.push({ kind: 'mention-extra', record, mention });
  return differences;
}

/** Every difference, in the order of the expected records; none when both say the same. */
export function compareArticles(expected: ExpectedContent, actual: ExpectedContent): readonly Difference[] {
  const differences: Difference[] = [];
  const changes = compareFields(expected.fields, actual.fields);
  if (changes.length > 0) differences.push({ kind: 'article-changed', changes });
  const { pairs, extra } = pairRecords(expected.records, actual.records);
  for (const record of expected.records) {
    const other = pairs.get(record);
    if (other === undefined) {
      differences.push({ kind: 'record-missing', record });
      continue;
    }
    const own = compareFields({ name: record.name, ...record.fields }, { name: other.name, ...other.fields });
    if (own.length > 0) differences.push({ kind: 'record-changed', record, changes: own });
    differences.push(...compareMentions(record, other));
  }
  for (const record of extra) differences.push({ kind: 'record-extra', record });
  if (differences.length === 0) {
    const order = (records: readonly ExpectedRecord[]): readonly string[] =>
      records.map(({ type, name }) => `${type} ${name}`);
    const [before, after] = [order(expected.records), order(actual.records)];
    if (before.join('\n') !== after.join('\n')) {
      differences.push({ kind: 'order-changed', expected: before, actual: after });
    }
  }
  if (expected.relations !== undefined)
    differences.push(...compareRelations(expected.relations, actual.relations ?? []));
  return differences;
}
