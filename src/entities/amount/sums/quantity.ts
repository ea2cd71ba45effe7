// A number with the scale on it, as the reader of sums takes it from the text: `1.2 billion`, `3천만`, `200`.
import { isDigit, isHangul, isLatin } from '../../../text/characters.js';
import type { WordTable } from '../../../text/word-table.js';
import { addNumbers, compareNumbers, shiftNumber, type ExactNumber } from '../../../korean/numerals/exact.js';
import { readNumeral, type Numeral } from '../../../korean/numerals/read.js';
import {
  beginsNumeral,
  isLargeUnit,
  isNumeralWord,
  isSpace,
  readEnglishScale,
  skipSpaces,
} from '../../../korean/numerals/units.js';
import type { BareNumber } from './sum.js';

export interface Quantity {
  readonly numeral: Numeral;
  readonly value: ExactNumber;
  readonly end: number;
  /** Power of ten of an English scale behind plain figures. */
  readonly scale: number;
}

/** A numeral with an English scale, or the offset to go on at. Numerals with too many digits are none. */
export function readQuantity(text: string, at: number): Quantity | number {
  if (!beginsNumeral(text, at)) return at;
  const numeral = readNumeral(text, at);
  if (typeof numeral === 'number') return numeral;
  if (numeral.value === undefined) return numeral.end;
  const scale = numeral.plain ? readEnglishScale(text, skipSpaces(text, numeral.end)) : undefined;
  if (scale === undefined) return { numeral, value: numeral.value, end: numeral.end, scale: 0 };
  return { numeral, value: shiftNumber(numeral.value, scale.power), end: scale.end, scale: scale.power };
}

const LONGEST_PRICE = 12;

/** Whether figures are written as a sum: separators, two decimals, a scale or a Korean unit; `COP16.2` is no price. */
export function looksLikeSum(text: string, { numeral, scale }: Quantity): boolean {
  if (scale > 0 || !numeral.plain) return true;
  const figures = text.slice(numeral.start, Math.min(numeral.end, numeral.start + LONGEST_PRICE));
  return /^\d{1,3}[,，]|^\d{1,7}[.．]\d\d(?!\d)/u.test(figures);
}

/** Whether a numeral in words may begin here: a word begins, or one of the words that sums are glued to ends. */
export function mayBeginInWords(text: string, at: number, start: number, glued: WordTable<true>): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || isLatin(before)) return false;
  if (!isHangul(before)) return !isNumeralWord(text, at - 1);
  const word = glued.before(text, at, start)?.word;
  return word !== undefined && !isHangul(text.charCodeAt(at - word.length - 1));
}

/** Whether 일 at `at` ends a word such as 금일 or 연일 rather than beginning a number. */
export function isDay(text: string, at: number): boolean {
  return text[at] === '일' && isSpace(text[at + 1]) && isHangul(text.charCodeAt(at - 1));
}

/** `수억원`, `수십만 원`, `몇 백만원`. */
export function isIndefinite(text: string, { start: at, style }: Numeral): boolean {
  const glued = text[at - 1];
  if (glued === '수' || glued === '몇') return true;
  if (!isSpace(glued)) return false;
  const apart = text[at - 2];
  return apart === '몇' || (apart === '수' && style !== 'figures' && !isHangul(text.charCodeAt(at - 3)));
}

/**
 * The part of a numeral that could be a sum by itself: figures up to the last large unit, `1억` of `1억 2024년`.
 * Without a currency `1억 2천` is short for 1억 2천만; figures glued behind a unit (`148만5000명`) count something.
 */
export function bareNumber(text: string, { numeral }: Quantity): BareNumber | undefined {
  if (!isDigit(text.charCodeAt(numeral.start))) return undefined;
  const terms = numeral.terms.filter(({ largePower }) => largePower > 0);
  const last = terms.at(-1);
  if (last === undefined) return undefined;
  const value = terms.map((term) => term.value).reduce(addNumbers);
  const rest = numeral.terms.at(-1);
  const { start } = numeral;
  if (rest === undefined || rest.largePower > 0) return bareOf(text, numeral, { start, end: last.end }, value);
  const isGlued = isDigit(text.charCodeAt(last.end));
  const full = isGlued || isNumeralWord(text, rest.end - 1) ? completed(numeral) : undefined;
  if (full !== undefined) return bareOf(text, numeral, { start, end: rest.end }, full);
  return isGlued ? undefined : bareOf(text, numeral, { start, end: last.end }, value);
}

/** A number in the unit that a numeral has; undefined where that has no large unit. */
export function bareOf(
  text: string,
  numeral: Numeral,
  { start, end }: { readonly start: number; readonly end: number },
  value: ExactNumber,
): BareNumber | undefined {
  let cue = numeral.end - 1;
  while (cue >= numeral.start && !isLargeUnit(text, cue)) cue -= 1;
  if (cue < numeral.start) return undefined;
  const { approximate, terms } = numeral;
  const power = terms[0]?.largePower ?? 0;
  return { start, end, value, approximate, power, single: terms.length === 1, cue };
}

/** Between two large units, as a power of ten. */
const LARGE_STEP = 4;

/** The value with the 만 put back that the end of `1억 2천` leaves out, 35,000 for `3만 5천`; undefined where all is in large units. */
function completed({ terms }: Numeral): ExactNumber | undefined {
  const rest = terms.at(-1);
  const last = terms.at(-2);
  if (rest === undefined || last === undefined || rest.largePower > 0) return undefined;
  return terms
    .slice(0, -1)
    .map(({ value }) => value)
    .reduce(addNumbers, shiftNumber(rest.value, last.largePower - LARGE_STEP));
}

/** The lower of two numbers, undefined where the first is not lower. */
export const ascending = (low: ExactNumber, high: ExactNumber): ExactNumber | undefined =>
  compareNumbers(low, high) < 0 ? low : undefined;

/**
 * The lower end of `3~5억원` with the unit carried back; undefined where the two are no range. `isRange`: the sign
 * between them joins ranges and nothing else.
 */
export function lowerEnd(low: Quantity, high: Quantity, isRange: boolean): ExactNumber | undefined {
  if (low.scale > 0 || high.scale > 0) {
    const carried = low.scale === 0 && low.numeral.plain ? shiftNumber(low.value, high.scale) : low.value;
    return ascending(carried, high.value);
  }
  const highLarge = high.numeral.terms[0]?.largePower ?? 0;
  const lowLarge = low.numeral.terms[0]?.largePower ?? 0;
  // `1억5천~2억원`: the low end leaves its 만 out.
  const full = completed(low.numeral);
  if (full !== undefined) return ascending(full, high.value);
  if (lowLarge > 0 || high.numeral.plain) return ascending(low.value, high.value);
  // The unit of the first number (`2~3천만원`), else only its large unit (`1천~2천만원`).
  for (const power of [high.numeral.leadingPower, highLarge]) {
    const carried = ascending(shiftNumber(low.value, power), high.value);
    if (carried !== undefined) return carried;
  }
  const shared = low.numeral.plain ? ascending(inUnitOf(low, high), high.value) : undefined;
  if (shared !== undefined) return shared;
  // `500~1만원`: a small sum without a unit of its own; a dash there is more likely a number of another kind.
  return isRange ? ascending(low.value, high.value) : undefined;
}

/**
 * A bare figure in a unit of the number behind, in the one that brings the two nearest, of two as near the smaller:
 * `8,704→1조 4,368억` are 8,704억, so are `870→1조 4,368억`; `1→1조 2천억` is 1조, `9,500→1만 2,000원` are no 만.
 */
export function inUnitOf(low: Quantity, { numeral, value }: Quantity): ExactNumber {
  const [, ...rest] = numeral.terms;
  const powers = [numeral.leadingPower, ...rest.map(({ largePower }) => largePower)];
  const away = (number: ExactNumber): number => Math.abs(orderOf(number) - orderOf(value));
  return powers
    .map((power) => shiftNumber(low.value, power))
    .reduce((nearest, number) => (away(number) <= away(nearest) ? number : nearest));
}

/** How many figures stand before the point. */
function orderOf({ digits, decimals }: ExactNumber): number {
  return digits.toString().length - decimals;
}
