// How sure the program is of each record: the share of records with the same evidence that careful readers confirmed. The
// weights are learned from the benchmark (tools/train/confidence.mjs) and kept as a table that can be read.
// 중소벤처기업부 by the dictionary, four mentions: .99. 카본테크 by its ending alone, one mention: .8.
import { z } from 'zod';
import { MIDDLE_DOTS } from '../text/characters.js';
import { once } from '../text/once.js';
import type { Resources, WordList } from '../core/resources.js';
import { wordList } from '../dictionary/word-list.js';
import type { Mention } from '../core/types.js';

export const CONFIDENCE_WEIGHTS = 'models/confidence.csv';

const WEIGHT_ROW = z.object({ feature: z.string().min(1), weight: z.coerce.number() });
const BIAS = 'bias';
/** More mentions than this tell nothing more. */
const MOST_MENTIONS = 4;

/** Between 0 and 1, of the mentions of one record among all of its article; two decimals. */
export type Confidence = (mentions: readonly Mention[], around: Around) => number;

/** What an article holds of one type. */
interface Kin {
  /** In order. */
  readonly mentions: readonly Mention[];
  /** The names that dictionaries list. */
  readonly listed: ReadonlySet<string>;
}

/** What stands around the mentions of a record. */
export interface Around {
  readonly text: string;
  readonly kin: ReadonlyMap<string, Kin>;
}

/** More listed names of the type in an article tell nothing more. */
const MOST_KIN = 3;
const LONGEST_SEPARATOR = 3;
const SEPARATOR_PATTERN = new RegExp(`^[와과]?\\s?[,${MIDDLE_DOTS}/]?\\s?$`, 'u');

export function aroundIn(text: string, mentions: readonly Mention[]): Around {
  const byType = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byType.get(mention.type);
    if (own === undefined) byType.set(mention.type, [mention]);
    else own.push(mention);
  }
  const kin = new Map<string, Kin>();
  for (const [type, own] of byType) {
    const listed = own.filter(({ evidence }) => evidence === 'dictionary').map(nameOf);
    kin.set(type, { mentions: own.toSorted((a, b) => a.start - b.start), listed: new Set(listed) });
  }
  return { text, kin };
}

const nameOf = ({ name, surface }: Mention): string => name ?? surface;

/** What speaks for a record. */
export function confidenceFeatures(mentions: readonly Mention[], { text, kin }: Around): readonly string[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { type } = first;
  const evidences = new Set(mentions.map(({ evidence }) => evidence));
  const rules = new Set(mentions.map(({ rule }) => rule).filter((rule) => rule !== 'bind/again'));
  const own = kin.get(type) ?? { mentions, listed: new Set() };
  const others = own.listed.size - (own.listed.has(nameOf(first)) ? 1 : 0);
  const isInFull = mentions.some(({ name, surface }) => name === undefined || name === surface);
  return [
    `type=${type}`,
    ...[...evidences].flatMap((evidence) => [`evidence=${evidence}`, `${type}: evidence=${evidence}`]),
    ...[...rules].map((rule) => `${type}: rule=${rule}`),
    `rules=${rules.size > 1 ? 'several' : 'one'}`,
    `mentions=${String(Math.min(mentions.length, MOST_MENTIONS))}`,
    `known=${mentions.some(({ id }) => id !== undefined) ? 'yes' : 'no'}`,
    `named=${mentions.some(({ zone }) => zone === 'headline') ? 'in-headline' : 'below'}`,
    `${type}: shape=${shapeOf(mentions)}`,
    `${type}: written=${isInFull ? 'in-full' : 'short'}`,
    `${type}: list=${listOf(mentions)}`,
    `${type}: others-listed=${String(Math.min(others, MOST_KIN))}`,
    `${type}: row=${isInRow(mentions, own.mentions, text) ? 'yes' : 'no'}`,
  ];
}

const CAPITALS_PATTERN = /^[A-Z]{2,5}$/u;
const LATIN_PATTERN = /^[A-Za-z0-9&. '-]+$/u;

/** The letters and the length of the longest surface: `hangul 4`, `capitals 3`. */
function shapeOf(mentions: readonly Mention[]): string {
  const longest = mentions.reduce((best, { surface }) => (surface.length > best.length ? surface : best), '');
  const { length } = longest;
  const size = length <= 4 ? String(length) : length <= 6 ? '5-6' : length <= 9 ? '7-9' : '10+';
  if (LATIN_PATTERN.test(longest)) return `${CAPITALS_PATTERN.test(longest) ? 'capitals' : 'latin'} ${size}`;
  return `${/[A-Za-z]/u.test(longest) ? 'mixed' : /\s/u.test(longest) ? 'spaced' : 'hangul'} ${size}`;
}

const LIST_PATTERN = /^(?<list>krx|kr-[a-z]+|[a-z]+)[-:]/u;

/** Which part of a dictionary lists it, as its id begins: `krx`, `kr-gov`, `us`; `none` where none does. */
function listOf(mentions: readonly Mention[]): string {
  const id = mentions.find((mention) => mention.id !== undefined)?.id;
  return id === undefined ? 'none' : (LIST_PATTERN.exec(id)?.groups?.['list'] ?? 'other');
}

/** Whether one of its type stands beside it: 가온나래, 새벽정공. Both are in order. */
function isInRow(mentions: readonly Mention[], kin: readonly Mention[], text: string): boolean {
  let at = 0;
  return mentions.some((mention) => {
    while (at < kin.length && (kin[at]?.start ?? 0) < mention.start) at += 1;
    let next = at;
    while (next < kin.length && (kin[next]?.start ?? 0) < mention.end) next += 1;
    return isBeside(kin[at - 1], mention, text) || isBeside(mention, kin[next], text);
  });
}

function isBeside(left: Mention | undefined, right: Mention | undefined, text: string): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = right.start - left.end;
  return gap >= 0 && gap <= LONGEST_SEPARATOR && SEPARATOR_PATTERN.test(text.slice(left.end, right.start));
}

/** What each feature says. @throws UserError naming the row of the table that is wrong. */
export function confidenceWeights(resources: Resources): WordList {
  return wordList(resources, CONFIDENCE_WEIGHTS, WEIGHT_ROW, ({ feature, weight }) => [feature, weight]);
}

/** @throws UserError naming the row of the table that is wrong, when the first record is weighed. */
export function createConfidence(resources: Resources): Confidence {
  const weights = once(() => confidenceWeights(resources));
  return (mentions, around) => {
    const weightOf = (feature: string): number => weights().numberOf(feature, 0, feature.length);
    const sum = confidenceFeatures(mentions, around).reduce(
      (total, feature) => total + weightOf(feature),
      weightOf(BIAS),
    );
    return Math.round(100 / (1 + Math.exp(-sum))) / 100;
  };
}
