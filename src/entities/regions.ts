// What countries and provinces have in common: words of a list, whole words alone, told apart from everyday words by what
// stands beside them. `미국과`, `독일·프랑스`, `인도 정부`, `경기 화성시`; not: 독일어, 인도(人道), 경기 침체.
import { z } from 'zod';
import type { EntityKind } from '../core/kind.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Cue, Known } from '../core/rule.js';
import type { Resources } from '../core/resources.js';
import type { Candidate } from '../core/types.js';
import { NO_NAMES } from '../dictionary/name-source.js';
import { endsWord, isWordStart } from '../korean/edges.js';
import { isMiddleDot } from '../text/characters.js';
import { wordAfter } from '../text/words.js';
import { describeNamed } from './naming.js';

/** A region as its list has it. */
export interface Region {
  readonly name: string;
  readonly id?: string;
  /** ISO 3166-1 alpha-2 of the country that it is or belongs to. */
  readonly country: string;
}

export interface RegionWords {
  readonly type: string;
  /** The cue whose words name such regions. */
  readonly cue: string;
  /** What a word names on a date. */
  readonly regionOf: (word: string, date: string | undefined) => Region | undefined;
  /** Whether a word is an everyday word as well. */
  readonly isWeak: (word: string) => boolean;
  /** Whether a word behind a weak name shows that it is meant: 인도 정부. */
  readonly supports: (word: string) => boolean;
}

/** A row of a list of regions; `weak` are those of its names that are everyday words. */
export interface RegionRow extends Region {
  /** Parted by bars, as `weak` is. */
  readonly aliases: string;
  readonly weak: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

const WORD_ROW = z.object({ word: z.string().min(1) });

/** The words of a list. @throws UserError naming the row of a word list that is wrong. */
export function regionWordsOf(
  type: string,
  rows: readonly RegionRow[],
  resources: Resources,
): RegionWords & { readonly words: readonly string[] } {
  const byWord = new Map<string, RegionRow[]>();
  for (const row of rows)
    for (const word of [row.name, ...listed(row.aliases)]) byWord.set(word, [...(byWord.get(word) ?? []), row]);
  const weak = new Set(rows.flatMap((row) => listed(row.weak)));
  const support = new Set(resources.rows('lexicons/region-words.csv', WORD_ROW).map(({ word }) => word));
  return {
    type,
    cue: type,
    words: [...byWord.keys()],
    regionOf(word, date) {
      const named = byWord.get(word) ?? [];
      const inForce =
        date === undefined ? [] : named.filter(({ from = '', to = '9999' }) => from <= date && date <= to);
      return inForce[0] ?? named.at(-1);
    },
    isWeak: (word) => weak.has(word),
    supports: (word) =>
      [...Array(word.length).keys()].some((at) => support.has(word.slice(0, at + 1)) && endsWord(word, at + 1)),
  };
}

function listed(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

type RegionKind = Pick<EntityKind, 'type' | 'traits' | 'supporting' | 'entries' | 'rules' | 'recordKey' | 'describe'>;

/** The parts of a supporting kind that such words make. */
export function regionKind(words: RegionWords): RegionKind {
  const { type, cue, isWeak, supports } = words;
  return {
    type,
    traits: ['party', 'place'],
    supporting: true,
    entries: NO_NAMES,
    rules: [
      {
        id: `${type}/name`,
        phase: 'form',
        cues: [cue],
        propose(found, article) {
          const isMeant =
            !isWeak(found.word) || supports(wordAfter(article.text, found.end, found.end + REACH)?.text ?? '');
          return isMeant ? regionAt(found, article, words, `${type}/name`) : [];
        },
      },
      {
        id: `${type}/beside-place`,
        phase: 'row',
        cues: [cue],
        propose(found, article, known) {
          const isMeant = isWeak(found.word) && isBesidePlace(found, article, known, words);
          return isMeant ? regionAt(found, article, words, `${type}/beside-place`) : [];
        },
      },
    ],
    recordKey: ({ id, name, surface }) => id ?? name ?? surface,
    describe: (_article, mentions) => describeNamed(mentions),
  };
}

const REACH = 12;

function regionAt(
  { word, start, end }: Cue,
  { text, date }: IndexedArticle,
  { type, regionOf }: RegionWords,
  rule: string,
): readonly Candidate[] {
  if (!isWordStart(text, start) && !isMiddleDot(text.charCodeAt(start - 1))) return [];
  if (!endsWord(text, end) && !isMiddleDot(text.charCodeAt(end))) return [];
  const region = regionOf(word, date);
  if (region === undefined) return [];
  const { name, id, country } = region;
  return [
    {
      type,
      start,
      end,
      rule,
      evidence: 'dictionary',
      because: `${word} is listed as ${name}`,
      name,
      ...(id === undefined ? {} : { id }),
      attributes: { country },
    },
  ];
}

/** 경기 화성시, 인도·베트남, 미국, 인도 등: a place or another region of the list stands in the same row. */
function isBesidePlace({ start, end }: Cue, { text }: IndexedArticle, known: Known, { type }: RegionWords): boolean {
  return known.names.overlapping({ start: Math.max(0, start - REACH), end: end + REACH }).some((other) => {
    // what has a country is a place, of whichever kind
    if (other.attributes?.['country'] === undefined) return false;
    const isBehind = other.start >= end;
    if (!isBehind && other.end > start) return false;
    const between = isBehind ? text.slice(end, other.start) : text.slice(other.end, start);
    // a city right behind a province belongs to it; a blank alone joins nothing else
    return JOINT_PATTERN.test(between) || (isBehind && between === ' ' && other.type !== type);
  });
}

const JOINT_PATTERN = /^(?:\s?[,·ㆍ・‧／/]\s?|\s(?:및|와|과)\s)$/u;
