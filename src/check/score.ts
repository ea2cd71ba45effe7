// Precision, recall and F1 of mentions (same type and span) and records (same type and entity), by type and overall.
import { identityOf, spanKey } from './compare.js';
import type { ExpectedContent, ExpectedRecord } from './expected.js';

export interface Tally {
  readonly right: number;
  readonly expected: number;
  readonly found: number;
}

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly expected: number;
  readonly found: number;
}

/** Tallies by type. */
export interface Score {
  readonly mentions: ReadonlyMap<string, Tally>;
  readonly records: ReadonlyMap<string, Tally>;
}

type KeysOf = (record: ExpectedRecord) => readonly string[];

const MENTION_KEYS: KeysOf = ({ mentions }) => mentions.map(spanKey);
const RECORD_KEY: KeysOf = (record) => [identityOf(record)];

function keysByType(article: ExpectedContent, keysOf: KeysOf): ReadonlyMap<string, ReadonlySet<string>> {
  const byType = new Map<string, Set<string>>();
  for (const record of article.records) {
    const keys = byType.get(record.type) ?? new Set();
    for (const key of keysOf(record)) keys.add(key);
    byType.set(record.type, keys);
  }
  return byType;
}

function tally(expected: ExpectedContent, actual: ExpectedContent, keysOf: KeysOf): ReadonlyMap<string, Tally> {
  const [wanted, got] = [keysByType(expected, keysOf), keysByType(actual, keysOf)];
  const none: ReadonlySet<string> = new Set();
  return new Map(
    [...new Set([...wanted.keys(), ...got.keys()])].map((type) => {
      const [right, found] = [wanted.get(type) ?? none, got.get(type) ?? none];
      return [
        type,
        { right: [...right].filter((key) => found.has(key)).length, expected: right.size, found: found.size },
      ];
    }),
  );
}

export function scoreArticle(expected: ExpectedContent, actual: ExpectedContent): Score {
  return { mentions: tally(expected, actual, MENTION_KEYS), records: tally(expected, actual, RECORD_KEY) };
}

function addTallies(a: Tally | undefined, b: Tally): Tally {
  if (a === undefined) return b;
  return { right: a.right + b.right, expected: a.expected + b.expected, found: a.found + b.found };
}

function addMaps(a: ReadonlyMap<string, Tally>, b: ReadonlyMap<string, Tally>): ReadonlyMap<string, Tally> {
  const sum = new Map(a);
  for (const [type, own] of b) sum.set(type, addTallies(sum.get(type), own));
  return sum;
}

/** Micro-averaged: every mention counts the same, whichever article it stands in. */
export function addScores(scores: readonly Score[]): Score {
  return scores.reduce<Score>(
    (sum, own) => ({ mentions: addMaps(sum.mentions, own.mentions), records: addMaps(sum.records, own.records) }),
    { mentions: new Map(), records: new Map() },
  );
}

/** Where nothing was expected nothing can be missed, and where nothing was found nothing is wrong. */
export function rateOf({ right, expected, found }: Tally): Rate {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
    f1: expected + found === 0 ? 1 : (2 * right) / (expected + found),
    expected,
    found,
  };
}

/** Rates by type in the given order, types unknown to it last, then `all`. */
export function ratesOf(
  tallies: ReadonlyMap<string, Tally>,
  order: readonly string[],
): readonly { readonly type: string; readonly rate: Rate }[] {
  const known = order.filter((type) => tallies.has(type));
  const others = [...tallies.keys()].filter((type) => !order.includes(type)).sort();
  let all: Tally = { right: 0, expected: 0, found: 0 };
  for (const own of tallies.values()) all = addTallies(all, own);
  return [
    ...[...known, ...others].map((type) => ({ type, rate: rateOf(tallies.get(type) ?? all) })),
    { type: 'all', rate: rateOf(all) },
  ];
}
