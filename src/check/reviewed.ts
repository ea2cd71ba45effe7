// What an article should give, out of what it gives now and what a reviewer said of each of its rows.
import type { EntityKind } from '../core/kind.js';
import { stated } from '../core/stated.js';
import type { ExpectedContent, ExpectedMention, ExpectedRecord } from './expected.js';
import type { Mark } from './marks.js';
import type { Texts } from '../messages/language.js';
import { CHECKING } from '../messages/terminal.js';

export type Reviewed =
  | { readonly kind: 'expected'; readonly content: ExpectedContent }
  /** It cannot be said what is right, and why. */
  | { readonly kind: 'open'; readonly reason: Texts };

function sameRow(record: ExpectedRecord, mark: Mark): boolean {
  return record.type === mark.type && record.name === mark.name && (record.fields['id'] ?? undefined) === mark.id;
}

/** The id that a name gets by the rows which the same review proposes for a dictionary. */
export type ProposedId = (type: string, name: string) => string | undefined;

/** What goes with a name and not with the thing. */
const OF_NAME = new Set(['id', 'nameEn']);

/** The record as the reviewer corrects it; what the dictionary knows of the right name comes with it. */
function corrected(
  record: ExpectedRecord,
  { correction }: Mark,
  kinds: readonly EntityKind[],
  proposedId: ProposedId,
): ExpectedRecord | undefined {
  const { isNone = false, type = record.type, name = record.name } = correction ?? {};
  if (isNone) return undefined;
  const proposed = proposedId(type, name);
  if (correction === undefined) {
    const isNew = proposed !== undefined && record.fields['id'] === undefined;
    return isNew ? { ...record, fields: { id: proposed, ...record.fields } } : record;
  }
  const kind = kinds.find((own) => own.type === type);
  const known = kind?.entries.spelled(name).find(({ strength }) => strength === 'strong');
  const kept = type === record.type ? Object.entries(record.fields).filter(([field]) => !OF_NAME.has(field)) : [];
  const { id = proposed, name: rightName = name, attributes = {} } = known ?? {};
  const fields = [...Object.entries(attributes), ...kept];
  return {
    type,
    name: rightName,
    fields: {
      ...stated({ id }),
      ...Object.fromEntries(fields.filter(([field]) => kind?.attributes[field] !== undefined)),
    },
    mentions: record.mentions,
  };
}

function byPlace(a: ExpectedMention, b: ExpectedMention): number {
  return a.start - b.start || a.end - b.end;
}

/** Records that became one entity are one, in order of first mention. */
function merged(records: readonly ExpectedRecord[]): readonly ExpectedRecord[] {
  const byName = new Map<string, ExpectedRecord>();
  for (const record of records) {
    const isValue = record.fields['value'] !== undefined;
    const key = JSON.stringify([record.type, record.name, isValue ? record.fields : record.fields['id']]);
    const before = byName.get(key);
    byName.set(
      key,
      before === undefined
        ? record
        : {
            ...before,
            fields: { ...record.fields, ...before.fields },
            mentions: [...before.mentions, ...record.mentions].sort(byPlace),
          },
    );
  }
  return [...byName.values()].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** What others say of a record that has another name now: the body of a person, the head of a firm. */
function renamed(records: readonly ExpectedRecord[], names: ReadonlyMap<string, string>): readonly ExpectedRecord[] {
  if (names.size === 0) return records;
  return records.map((record) => ({
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields).map(([field, value]) => [
        field,
        typeof value === 'string' ? (names.get(value) ?? value) : value,
      ]),
    ),
  }));
}

/**
 * @param present what the article gives now
 * @param marks of its rows
 * @param isReviewed whether somebody says that all rows were looked at: those left open count as right
 */
export function reviewedContent(
  present: ExpectedContent,
  marks: readonly Mark[],
  isReviewed: boolean,
  kinds: readonly EntityKind[],
  proposedId: ProposedId,
): Reviewed {
  const open = marks.filter(({ verdict }) => verdict === 'open');
  if (open.length > 0 && !isReviewed) {
    return { kind: 'open', reason: CHECKING.partlyMarked(marks.length - open.length, marks.length) };
  }
  const vague = marks.find(({ verdict, correction }) => verdict === 'wrong' && correction === undefined);
  if (vague !== undefined) {
    return { kind: 'open', reason: CHECKING.vague(vague.place) };
  }
  const unmatched = [...marks];
  const records: ExpectedRecord[] = [];
  const names = new Map<string, string>();
  for (const record of present.records) {
    const at = unmatched.findIndex((mark) => sameRow(record, mark));
    const [mark] = at < 0 ? [] : unmatched.splice(at, 1);
    if (mark === undefined) {
      return { kind: 'open', reason: CHECKING.foundNow(record.name) };
    }
    const right = corrected(record, mark, kinds, proposedId);
    if (right === undefined) continue;
    if (right.name !== record.name) names.set(record.name, right.name);
    records.push(right);
  }
  const [gone] = unmatched;
  if (gone !== undefined) {
    return { kind: 'open', reason: CHECKING.notFoundNow(gone.name, gone.place) };
  }
  return { kind: 'expected', content: { ...present, records: merged(renamed(records, names)) } };
}
