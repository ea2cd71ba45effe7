// The index as the views ask it: records by article and by entity, months, and counts of a period.
import type { NameRef, ReportIndex } from '../../shape.js';
import { createHeadlines } from './headlines.js';
import { createSearch, type Search } from './search.js';

/** Months as `2025-03`; open where left out. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Counts {
  /** By number of the entity. */
  readonly articles: ArrayLike<number>;
  readonly mentions: ArrayLike<number>;
  /** Of its articles in the period, `YYYY-MM-DD`; empty where none has a date. */
  readonly firstDate: ArrayLike<string>;
  readonly lastDate: ArrayLike<string>;
}

export interface Model {
  readonly index: ReportIndex;
  readonly search: Search;
  /** How many articles have the words of a query in their headlines. */
  readonly headlines: (query: string) => number;
  /** All months from the first to the last article, also those without any. */
  readonly months: readonly string[];
  /** Articles that count: duplicates do not. */
  readonly isCounted: (article: number) => boolean;
  readonly isIn: (article: number, period: Period) => boolean;
  readonly counts: (period: Period) => Counts;
  /** The articles of a period that name an entity, the newest first, each once, without duplicates. */
  readonly articlesOf: (entity: number, period: Period) => readonly number[];
  /** How often an article names an entity. */
  readonly mentionsOf: (entity: number, article: number) => number;
  /** Entities of an article, each once. */
  readonly entitiesOf: (article: number) => readonly number[];
  /** The entities of an article's records, -1 for values. */
  readonly recordsOf: (article: number) => readonly number[];
  /** The headline of an article; where it has none, its id. */
  readonly titleOf: (article: number) => string;
  /** Sides of a relation, and the persons who sign. */
  readonly partiesOf: (relation: number) => readonly NameRef[];
  readonly peopleOf: (relation: number) => readonly NameRef[];
  readonly nameOf: (ref: NameRef) => string;
  readonly word: (number: number | undefined) => string;
  readonly typeOf: (entity: number) => string;
  /** Relations of a period that an entity has a part in. */
  readonly relationsOf: (entity: number, period: Period) => readonly number[];
  /** Relations of a type in a period. */
  readonly relationsIn: (type: string, period: Period) => readonly number[];
  /** Day of the article that tells of a relation. */
  readonly dateOf: (relation: number) => string;
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Orders dates so that the latest come first and those that are not known last. */
export function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** The month after: 2024-12 → 2025-01. */
function nextMonth(month: string): string {
  const [year = 0, own = 0] = month.split('-').map(Number);
  return own === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(own + 1).padStart(2, '0')}`;
}

/** More months than this are not filled up: somebody's date is a mistake. */
const MOST_MONTHS = 240;

function monthsOf(dates: readonly string[]): readonly string[] {
  const named = [...new Set(dates.filter((date) => date !== '').map(monthOf))].sort();
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let month = first; month <= last && all.length <= MOST_MONTHS; month = nextMonth(month)) all.push(month);
  return all.length > MOST_MONTHS ? named : all;
}

/** Numbers of records by their entity, as two flat columns. */
function recordsByEntity(entityOf: readonly number[], total: number): (entity: number) => Int32Array {
  const starts = new Int32Array(total + 1);
  for (const entity of entityOf) if (entity >= 0) starts[entity + 1] = (starts[entity + 1] ?? 0) + 1;
  for (let entity = 0; entity < total; entity += 1)
    starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  const filled = starts.slice();
  const list = new Int32Array(starts[total] ?? 0);
  for (const [record, entity] of entityOf.entries()) {
    if (entity < 0) continue;
    const place = filled[entity] ?? 0;
    list[place] = record;
    filled[entity] = place + 1;
  }
  return (entity) => list.subarray(starts[entity] ?? 0, starts[entity + 1] ?? 0);
}

export function createModel(index: ReportIndex): Model {
  const { articles, records, entities, relations, strings, types } = index;
  const total = entities.name.length;
  const firstRecord = new Int32Array(articles.id.length + 1);
  const articleOfRecord = new Int32Array(records.entity.length);
  for (const [article, count] of articles.records.entries()) {
    const first = firstRecord[article] ?? 0;
    firstRecord[article + 1] = first + count;
    articleOfRecord.fill(article, first, first + count);
  }
  const isCounted = (article: number): boolean => articles.sameAs[article] === -1;
  const isIn = (article: number, { from, to }: Period): boolean => {
    if (from === undefined && to === undefined) return true;
    const month = monthOf(articles.date[article] ?? '');
    return month !== '' && (from === undefined || month >= from) && (to === undefined || month <= to);
  };
  let byEntity: ((entity: number) => Int32Array) | undefined;
  let relationsByEntity: Map<number, number[]> | undefined;

  const word = (number: number | undefined): string =>
    number === undefined || number < 0 ? '' : (strings[number] ?? '');

  const listed = (own: readonly NameRef[] | 0 | undefined): readonly NameRef[] =>
    own === undefined || own === 0 ? [] : own;
  const partiesOf = (at: number): readonly NameRef[] => listed(relations.parties[at]);
  const peopleOf = (at: number): readonly NameRef[] => listed(relations.people[at]);
  const gatherRelations = (): Map<number, number[]> => {
    const found = new Map<number, number[]>();
    for (const at of relations.type.keys()) {
      const refs = [relations.subject[at] ?? null, relations.place[at] ?? null, ...partiesOf(at), ...peopleOf(at)];
      for (const ref of new Set(refs)) {
        if (ref === null || ref < 0) continue;
        const own = found.get(ref);
        if (own === undefined) found.set(ref, [at]);
        else own.push(at);
      }
    }
    return found;
  };

  return {
    index,
    titleOf(article) {
      const title = articles.title[article] ?? '';
      return title === '' ? (articles.id[article] ?? '') : title;
    },
    partiesOf,
    peopleOf,
    search: createSearch(entities),
    headlines: createHeadlines(articles),
    months: monthsOf(articles.date),
    isCounted,
    isIn,
    counts(period) {
      if (period.from === undefined && period.to === undefined) return entities;
      const dates = (): string[] => new Array<string>(total).fill('');
      const own = { articles: new Int32Array(total), mentions: new Int32Array(total) };
      const [firstDate, lastDate] = [dates(), dates()];
      const seenIn = new Int32Array(total).fill(-1);
      for (let article = 0; article < articles.id.length; article += 1) {
        if (!isCounted(article) || !isIn(article, period)) continue;
        const end = firstRecord[article + 1] ?? 0;
        const date = articles.date[article] ?? '';
        for (let at = firstRecord[article] ?? 0; at < end; at += 1) {
          const entity = records.entity[at] ?? -1;
          if (entity < 0) continue;
          own.mentions[entity] = (own.mentions[entity] ?? 0) + (records.mentions[at] ?? 0);
          if (seenIn[entity] === article) continue;
          seenIn[entity] = article;
          own.articles[entity] = (own.articles[entity] ?? 0) + 1;
          const [first = '', last = ''] = [firstDate[entity], lastDate[entity]];
          if (date !== '' && (first === '' || date < first)) firstDate[entity] = date;
          if (date > last) lastDate[entity] = date;
        }
      }
      return { ...own, firstDate, lastDate };
    },
    articlesOf(entity, period) {
      byEntity ??= recordsByEntity(records.entity, total);
      const own = new Set(Array.from(byEntity(entity), (record) => articleOfRecord[record] ?? 0));
      return [...own]
        .filter((article) => isCounted(article) && isIn(article, period))
        .sort((a, b) => newestFirst(articles.date[a] ?? '', articles.date[b] ?? '') || a - b);
    },
    mentionsOf(entity, article) {
      let sum = 0;
      const end = firstRecord[article + 1] ?? 0;
      for (let at = firstRecord[article] ?? 0; at < end; at += 1)
        if (records.entity[at] === entity) sum += records.mentions[at] ?? 0;
      return sum;
    },
    recordsOf: (article) => records.entity.slice(firstRecord[article] ?? 0, firstRecord[article + 1] ?? 0),
    entitiesOf: (article) => [
      ...new Set(
        records.entity.slice(firstRecord[article] ?? 0, firstRecord[article + 1] ?? 0).filter((entity) => entity >= 0),
      ),
    ],
    nameOf: (ref) => (ref === null ? '' : ref >= 0 ? (entities.name[ref] ?? '') : word(-1 - ref)),
    word,
    typeOf: (entity) => types[entities.type[entity] ?? -1]?.name ?? '',
    relationsOf(entity, period) {
      relationsByEntity ??= gatherRelations();
      return (relationsByEntity.get(entity) ?? []).filter((at) => isIn(relations.article[at] ?? 0, period));
    },
    relationsIn(type, period) {
      const number = strings.indexOf(type);
      const found: number[] = [];
      for (let at = 0; at < relations.type.length; at += 1)
        if (relations.type[at] === number && isIn(relations.article[at] ?? 0, period)) found.push(at);
      return found;
    },
    dateOf: (relation) => articles.date[relations.article[relation] ?? 0] ?? '',
  };
}
