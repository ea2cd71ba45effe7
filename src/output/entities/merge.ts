// All that articles say of one entity in one row. Entities are told apart by their id, else by type and name; persons of
// one name and no id by their body as well, as 김영수 of one ministry is seldom 김영수 of another.
import type { EntityKind } from '../../core/kind.js';
import type { EntityRecord, Evidence } from '../../core/types.js';
import type { Duplicate } from '../format.js';
import { stronger } from '../evidence.js';
import { inKoreanOrder } from '../korean-order.js';
import type { ArticleDigest, Contribution } from './digest.js';

/** An entity over all articles. Lists are in order of first appearance. */
export interface MergedEntity {
  /** As `createKeyOf` gives them: of all records that are this entity. */
  readonly keys: readonly string[];
  readonly type: string;
  readonly name: string;
  /** What its articles call it: several where it was renamed, as an article has the name of its day. */
  readonly names: readonly string[];
  readonly id?: string;
  /** Number of articles; the same text in two files is one. */
  readonly articles: number;
  readonly mentions: number;
  /** Of the articles that have one, `YYYY-MM-DD`. */
  readonly firstDate?: string;
  readonly lastDate?: string;
  /** As written. */
  readonly surfaces: readonly string[];
  /** What the articles say of it: `title` → 장관, 국회의원. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly rule: string;
  readonly evidence?: Evidence;
  /** The highest of its articles. */
  readonly confidence?: number;
  /** A sentence that names it, and the article that the sentence is from. */
  readonly example: string;
  readonly exampleArticle: string;
  readonly exampleUrl?: string;
}

export interface EntityMerger {
  /** Says whether the article is the repeat of an earlier one, which adds nothing. */
  add(digest: ArticleDigest): Duplicate | undefined;
  readonly duplicates: number;
  /** Most articles first, those with as many by name, as a Korean dictionary has them. */
  entities(): readonly MergedEntity[];
}

/** Distinct words that are kept of one entity; a name that is written in more ways is a mistake of reading. */
const MOST_WORDS = 40;

interface Gathered {
  keys: string[];
  readonly type: string;
  readonly id: string | undefined;
  readonly names: Map<string, number>;
  articles: number;
  mentions: number;
  firstDate: string | undefined;
  lastDate: string | undefined;
  surfaces: string[];
  attributes: Map<string, string[]>;
  rule: string;
  evidence: Evidence | undefined;
  confidence: number | undefined;
  example: string;
  exampleArticle: string;
  exampleUrl: string | undefined;
}

function addWord(words: string[], word: string): void {
  if (words.length < MOST_WORDS && !words.includes(word)) words.push(word);
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function mergeInto(target: Gathered, other: Gathered): void {
  target.keys.push(...other.keys);
  target.articles += other.articles;
  target.mentions += other.mentions;
  target.firstDate = earlier(target.firstDate, other.firstDate);
  target.lastDate = later(target.lastDate, other.lastDate);
  for (const [name, count] of other.names) target.names.set(name, (target.names.get(name) ?? 0) + count);
  for (const surface of other.surfaces) addWord(target.surfaces, surface);
  for (const [key, values] of other.attributes) {
    const words = target.attributes.get(key) ?? [];
    for (const value of values) addWord(words, value);
    target.attributes.set(key, words);
  }
  if ((other.confidence ?? 0) > (target.confidence ?? 0)) target.confidence = other.confidence;
  if (stronger(target.evidence, other.evidence) !== target.evidence) {
    target.evidence = other.evidence;
    target.rule = other.rule;
  }
}

function gathered(own: Contribution, { article, date, url }: ArticleDigest): Gathered {
  return {
    keys: [],
    type: own.type,
    id: own.id,
    names: new Map([[own.name, 1]]),
    articles: 1,
    mentions: own.mentions,
    firstDate: date,
    lastDate: date,
    surfaces: own.surfaces.slice(0, MOST_WORDS),
    attributes: new Map(Object.entries(own.attributes).map(([key, value]) => [key, [value]])),
    rule: own.rule,
    evidence: own.evidence,
    confidence: own.confidence,
    example: own.example,
    exampleArticle: article,
    exampleUrl: url,
  };
}

/** The name that most articles use; the first of several. */
function usualName({ names }: Gathered): string {
  let best = '';
  let most = 0;
  for (const [name, count] of names) if (count > most) [best, most] = [name, count];
  return best;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of which entity a record is; several keys may come to be one entity. */
export function createKeyOf(
  kinds: readonly EntityKind[],
): (record: Pick<EntityRecord, 'type' | 'name' | 'attributes'> & { readonly id?: string | undefined }) => string {
  const persons = personTypes(kinds);
  return ({ type, id, name, attributes }) => {
    if (id !== undefined) return JSON.stringify([type, id]);
    return JSON.stringify([type, '', name, persons.has(type) ? (attributes['organization'] ?? '') : '']);
  };
}

function personTypes(kinds: readonly EntityKind[]): ReadonlySet<string> {
  return new Set(kinds.filter(({ traits }) => traits.includes('person')).map(({ type }) => type));
}

export function createEntityMerger(kinds: readonly EntityKind[]): EntityMerger {
  const persons = personTypes(kinds);
  const keyOf = createKeyOf(kinds);
  const groups = new Map<string, Gathered>();
  const firstOf = new Map<string, string>();
  let duplicates = 0;

  /** Those without an id or a body join the one of their name, where there is only one that they can be. */
  const join = (): void => {
    const byName = new Map<string, Gathered[]>();
    for (const group of groups.values()) {
      for (const name of group.names.keys()) {
        const key = JSON.stringify([group.type, name]);
        const same = byName.get(key);
        if (same === undefined) byName.set(key, [group]);
        else same.push(group);
      }
    }
    const bodies = ({ attributes }: Gathered): readonly string[] => attributes.get('organization') ?? [];
    const gone = new Set<Gathered>();
    for (const [key, group] of groups) {
      if (group.id !== undefined) continue;
      const isPerson = persons.has(group.type);
      const [body] = bodies(group);
      const others = (byName.get(JSON.stringify([group.type, usualName(group)])) ?? []).filter(
        (other) => other !== group && !gone.has(other) && (other.id !== undefined || (isPerson && body === undefined)),
      );
      const fitting = isPerson && body !== undefined ? others.filter((other) => bodies(other).includes(body)) : others;
      const [only, second] = fitting;
      if (only === undefined || second !== undefined) continue;
      mergeInto(only, group);
      gone.add(group);
      groups.delete(key);
    }
  };

  return {
    add(digest) {
      const first = firstOf.get(digest.fingerprint);
      if (first !== undefined) {
        duplicates += 1;
        return { article: digest.article, of: first };
      }
      firstOf.set(digest.fingerprint, digest.article);
      // Two records of one article may be one entity: a person with two posts counts the article once.
      const seen = new Set<Gathered>();
      for (const own of digest.entities) {
        const key = keyOf(own);
        const group = groups.get(key);
        const added = gathered(own, digest);
        if (group === undefined) {
          added.keys.push(key);
          groups.set(key, added);
          seen.add(added);
          continue;
        }
        if (seen.has(group)) added.articles = 0;
        seen.add(group);
        mergeInto(group, added);
      }
      return undefined;
    },
    get duplicates() {
      return duplicates;
    },
    entities() {
      join();
      return [...groups.values()]
        .map((group): MergedEntity => {
          const { keys, type, id, articles, mentions, firstDate, lastDate, surfaces, attributes } = group;
          const { rule, evidence, confidence, example, exampleArticle, exampleUrl } = group;
          return {
            ...{ keys, type, articles, mentions, surfaces, attributes, rule, example, exampleArticle },
            name: usualName(group),
            names: [...group.names.keys()],
            ...(id === undefined ? {} : { id }),
            ...(firstDate === undefined ? {} : { firstDate }),
            ...(lastDate === undefined ? {} : { lastDate }),
            ...(evidence === undefined ? {} : { evidence }),
            ...(confidence === undefined ? {} : { confidence }),
            ...(exampleUrl === undefined ? {} : { exampleUrl }),
          };
        })
        .sort(
          (a, b) =>
            b.articles - a.articles ||
            inKoreanOrder(a.name, b.name) ||
            compareText(a.type, b.type) ||
            compareText(a.id ?? '', b.id ?? ''),
        );
    },
  };
}
