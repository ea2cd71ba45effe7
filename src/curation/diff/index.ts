// What a change of dictionaries does to a corpus: the records of an article before and after, told apart by the places
// where they stand. A record whose places are all gone vanished; one that shares a place with a new record of its type
// and has another id or name has changed.
import { sentenceAround } from '../../output/context.js';
import type { EntityRecord } from '../../core/types.js';
import type { ExtractionResult } from '../../core/result.js';

export const CHANGES = ['vanished', 'appeared', 'changed'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A record as people name it. */
export interface RecordName {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly before?: RecordName;
  readonly after?: RecordName;
  /** Start of the first mention, UTF-16 code units. */
  readonly start: number;
  readonly context: string;
}

function nameOf({ type, name, id }: EntityRecord): RecordName {
  return { type, name, ...(id === undefined ? {} : { id }) };
}

/** Amounts differ by value and have no row: two of one name are told apart by their places alone. */
function placesOf(record: EntityRecord): readonly string[] {
  return record.mentions.map(({ start, end }) => `${record.type} ${String(start)} ${String(end)}`);
}

/** Changes of one article, in order of the places before, then of those that are new. */
export function compareResults(before: ExtractionResult, after: ExtractionResult): readonly Change[] {
  const ownerAfter = new Map<string, EntityRecord>();
  for (const record of after.records) for (const place of placesOf(record)) ownerAfter.set(place, record);
  const nameAfter = new Map(after.records.map((record) => [`${record.type}\n${record.id ?? record.name}`, record]));
  const met = new Set<EntityRecord>();
  const changes: Change[] = [];
  const change = (
    kind: ChangeKind,
    text: string,
    old: EntityRecord | undefined,
    now: EntityRecord | undefined,
  ): Change => {
    const [first] = (old ?? now)?.mentions ?? [];
    return {
      kind,
      ...(old === undefined ? {} : { before: nameOf(old) }),
      ...(now === undefined ? {} : { after: nameOf(now) }),
      start: first?.start ?? 0,
      context: first === undefined ? '' : sentenceAround(text, first),
    };
  };
  for (const record of before.records) {
    const same = nameAfter.get(`${record.type}\n${record.id ?? record.name}`);
    const successors = new Set(placesOf(record).flatMap((place) => ownerAfter.get(place) ?? []));
    if (same !== undefined) met.add(same);
    for (const successor of successors) met.add(successor);
    if (same?.name === record.name) continue;
    const [successor] = same === undefined ? successors : [same];
    if (successor === undefined) changes.push(change('vanished', before.text, record, undefined));
    else if (successor.name !== record.name || successor.id !== record.id)
      changes.push(change('changed', before.text, record, successor));
  }
  for (const record of after.records) {
    if (!met.has(record)) changes.push(change('appeared', after.text, undefined, record));
  }
  return changes;
}

/** One change over a corpus. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly before?: RecordName;
  readonly after?: RecordName;
  /** Number of articles. */
  readonly articles: number;
  readonly examples: readonly { readonly article: string; readonly start: number; readonly context: string }[];
}

const MOST_EXAMPLES = 3;

/** Gathers the changes of many articles; what vanished first, the most frequent of each kind first. */
export class ChangeTally {
  articles = 0;
  readonly #groups = new Map<string, { change: Change; articles: number; examples: ChangeGroup['examples'] }>();

  add(article: string, changes: readonly Change[]): void {
    this.articles += 1;
    for (const change of changes) {
      const key = JSON.stringify([change.kind, change.before, change.after]);
      const group = this.#groups.get(key) ?? { change, articles: 0, examples: [] };
      const { start, context } = change;
      this.#groups.set(key, {
        change: group.change,
        articles: group.articles + 1,
        examples:
          group.examples.length < MOST_EXAMPLES ? [...group.examples, { article, start, context }] : group.examples,
      });
    }
  }

  groups(): readonly ChangeGroup[] {
    const all = [...this.#groups.values()].map(({ change: { kind, before, after }, articles, examples }) => ({
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      articles,
      examples,
    }));
    return CHANGES.flatMap((kind) =>
      all.filter((group) => group.kind === kind).toSorted((a, b) => b.articles - a.articles),
    );
  }
}
