// Reads the numbers of an article that may be money, at the cues of money alone: from a currency or a large unit back to
// where its number can begin, then from left to right. What no cue stands behind is never looked at.
import type { Refusal } from '../../../core/kind.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, CueWord } from '../../../core/rule.js';
import type { Span } from '../../../core/types.js';
import { isHangul, isLatin } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import {
  beginsNumeral,
  figureAt,
  isNumeralWord,
  isSpace,
  LARGE_UNITS,
  skipSpaces,
} from '../../../korean/numerals/units.js';
import type { CountryPlaces } from '../currencies.js';
import type { AmountLexicon } from '../lexicon.js';
import { mayConnect } from './connectors.js';
import { lineOf, type Findings, type Line } from './line.js';
import { readNumbered } from './numbered.js';
import { readNamed, readSigned } from './signed.js';
import type { BareNumber, Sum } from './sum.js';

/** A word, sign or code of a currency. */
export const CURRENCY_CUE = 'currency';
/** 만, 억, 조 and their like. */
export const LARGE_UNIT_CUE = 'large-unit';

export interface Reading {
  /** The sums that the currency at a cue makes of numbers. */
  readonly sumsAt: (cue: Cue) => readonly Sum[];
  /** The numbers without a currency whose large unit stands at a cue. */
  readonly bareAt: (cue: Cue) => readonly BareNumber[];
  /** All sums and all numbers without a currency, in order. */
  readonly sums: readonly Sum[];
  readonly bare: readonly BareNumber[];
  /** Where the article first names countries. */
  readonly countries: CountryPlaces;
  readonly refusals: readonly Refusal[];
}

/** The words that wake the rules for sums. */
export function moneyCueWords({ currencies }: Pick<AmountLexicon, 'currencies'>): readonly CueWord[] {
  return [
    ...currencies.surfaces.map((word) => ({ kind: CURRENCY_CUE, word })),
    ...LARGE_UNITS.flatMap(({ characters }) => Array.from(characters, (word) => ({ kind: LARGE_UNIT_CUE, word }))),
  ];
}

const readings = new WeakMap<AmountLexicon, WeakMap<IndexedArticle, Reading>>();

/** The numbers of an article that may be money, read once however many rules ask. Takes time in proportion to the text. */
export function readSums(article: IndexedArticle, lexicon: AmountLexicon): Reading {
  const own = readings.get(lexicon) ?? new WeakMap<IndexedArticle, Reading>();
  readings.set(lexicon, own);
  let reading = own.get(article);
  if (reading === undefined) {
    reading = readArticle(article, lexicon);
    own.set(article, reading);
  }
  return reading;
}

const NO_SUMS: readonly Sum[] = [];
const NO_NUMBERS: readonly BareNumber[] = [];

function readArticle(article: IndexedArticle, lexicon: AmountLexicon): Reading {
  const { text } = article;
  const found: Findings = { sums: [], bare: [], refusals: [] };
  const places = countryPlaces(text, lexicon);
  let line: Line | undefined;
  let read = 0;
  for (const cue of inOrder(article.cues(CURRENCY_CUE), article.cues(LARGE_UNIT_CUE))) {
    if (cue.start < read || !mayHaveNumber(text, cue, lexicon)) continue;
    if (line === undefined || cue.start >= line.end) {
      const block = blockAt(article, cue.start);
      if (block === undefined) continue;
      line = lineOf(text, block, lexicon, places);
    }
    const from = startOf(line, cue, Math.max(read, line.start));
    read = readFrom(line, from, cue, found);
  }
  // a number at the end of a line may be read on into the next
  const ends = (span: Span): boolean => span.end <= (blockAt(article, span.start)?.end ?? 0);
  const sums = found.sums.filter(ends);
  const bare = found.bare.filter(ends);
  const sumsByCue = groupBy(sums, (sum) => sum.cue.start);
  const numbersByCue = groupBy(bare, (number) => number.cue);
  return {
    sumsAt: ({ start, end }) => {
      const at = sumsByCue.get(start);
      return at === undefined ? NO_SUMS : at.filter(({ cue }) => cue.end === end);
    },
    bareAt: ({ start }) => numbersByCue.get(start) ?? NO_NUMBERS,
    sums,
    bare,
    countries: places,
    refusals: found.refusals,
  };
}

/** Reads up to behind the cue; gives the offset behind what was read. */
function readFrom(line: Line, from: number, cue: Cue, found: Findings): number {
  const { text } = line;
  const { currencies } = line.lexicon;
  let at = from;
  while (at <= cue.start) {
    if (beginsNumeral(text, at)) {
      at = Math.max(readNumbered(line, at, found), at + 1);
      continue;
    }
    const isWord = isHangul(text.charCodeAt(at));
    const sign = isWord || text[at] === ' ' ? undefined : currencies.before(text, at);
    const currency = isWord ? currencies.countryBefore(text, at) : undefined;
    const sum =
      sign !== undefined ? readSigned(line, sign) : currency !== undefined ? readNamed(line, currency) : undefined;
    if (sum !== undefined) found.sums.push(sum);
    at = sum?.end ?? sign?.end ?? at + 1;
  }
  return at;
}

const SMALL_UNITS = '십백천十百千拾佰仟';
const DIGIT_WORDS = '영공일이삼사오육칠팔구';
const LONGEST_SCALE = 8;

/** Whether a number can stand beside the cue; looks at a few characters. */
function mayHaveNumber(text: string, { kind, word, start, end }: Cue, { currencies }: AmountLexicon): boolean {
  const before = skipSpacesBack(text, start);
  if (endsInFigures(text, before)) return true;
  if (kind === LARGE_UNIT_CUE) return false;
  if (isNumeralWord(text, before - 1)) return before < start || word.length > 1 || !isRestOfWord(text, before - 1, end);
  if (followsScale(text, before)) return true;
  // signs stand in front of figures too, and so do words behind their country
  return isHangul(text.charCodeAt(start))
    ? currencies.countryStart(text, before) >= 0
    : figureAt(text, skipSpaces(text, end)) >= 0;
}

/** Figures, with 천, 백 and 여 behind them or without: `2천5백`. */
function endsInFigures(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < LONGEST_SCALE && (text[at] === '여' || SMALL_UNITS.includes(text.charAt(at))))
    at = skipSpacesBack(text, at) - 1;
  return figureAt(text, at) >= 0;
}

/** `3 million`, `3M`. */
function followsScale(text: string, end: number): boolean {
  let at = end;
  while (end - at < LONGEST_SCALE && isLatin(text.charCodeAt(at - 1))) at -= 1;
  return figureAt(text, skipSpacesBack(text, at) - 1) >= 0;
}

/** 이전, 회사원, 활동: a digit word alone before a currency of one syllable is nearly always the end of another word. */
function isRestOfWord(text: string, at: number, end: number): boolean {
  return (
    DIGIT_WORDS.includes(text.charAt(at)) &&
    !beginsNumeral(text, skipSpacesBack(text, at) - 1) &&
    !beginsNumeral(text, skipSpaces(text, end))
  );
}

function skipSpacesBack(text: string, at: number): number {
  if (!isSpace(text[at - 1])) return at;
  return isSpace(text[at - 2]) ? at - 2 : at - 1;
}

/** Back over what the number before a cue may be written with, and its country. */
function startOf({ text, lexicon }: Line, cue: Cue, floor: number): number {
  const country = lexicon.currencies.countryStart(text, skipSpacesBack(text, cue.start));
  let at = country >= floor ? country : cue.start;
  while (at > floor && belongsToNumber(text, at - 1)) at -= 1;
  return at;
}

function belongsToNumber(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (
    beginsNumeral(text, at) ||
    '.,．，여점쩜'.includes(character) ||
    isLatin(text.charCodeAt(at)) ||
    mayConnect(character)
  );
}

/** Where the article first names a country; each is looked for once. */
function countryPlaces(text: string, { currencies }: AmountLexicon): CountryPlaces {
  const known = new Map<string, number>();
  return (country) => {
    let place = known.get(country);
    if (place === undefined) {
      place = currencies.placeIn(text, country);
      known.set(country, place);
    }
    return place;
  };
}

/** Two lists in order as one. */
function inOrder(a: readonly Cue[], b: readonly Cue[]): readonly Cue[] {
  const merged: Cue[] = [];
  let next = 0;
  for (const cue of a) {
    for (let other = b[next]; other !== undefined && other.start < cue.start; other = b[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(cue);
  }
  return merged.concat(b.slice(next));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
