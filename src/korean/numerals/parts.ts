// Parts of a Korean numeral: a number and the small unit on it, `5천`, `27`, `오`, `1,955.5`.
import { scaled, tenTo, type ExactNumber } from './exact.js';
import { digitWordAt, figureAt, isComma, isPoint, largePowerAt, skipSpaces, smallPowerAt } from './units.js';

/** More digits than 999경 with six decimals; longer figure strings are serial numbers or noise. */
const MOST_DIGITS = 28;

interface Coefficient {
  /** Undefined where there are too many digits. */
  readonly value: ExactNumber | undefined;
  /** Upper digit of a pair, `이삼` → 3. */
  readonly pair: number | undefined;
  readonly end: number;
  readonly style: 'figures' | 'words';
}

/**
 * A figure string with separators and decimals, or the offset behind what only looks like one (`5.3.1`).
 */
function readFigures(text: string, start: number): Coefficient | number {
  let at = figuresEnd(text, start);
  if (at - start <= 3) {
    // A separator counts only before exactly three figures: `1,234` but not `3,4`.
    while (isComma(text[at]) && figuresEnd(text, at + 1, 4) === at + 4) at += 4;
  }
  const whole = at;
  if (isPoint(text[at]) && figureAt(text, at + 1) >= 0) {
    at = figuresEnd(text, at + 1);
    if (isPoint(text[at]) && figureAt(text, at + 1) >= 0) {
      while (isPoint(text[at]) && figureAt(text, at + 1) >= 0) at = figuresEnd(text, at + 1);
      return at;
    }
  }
  const decimals = Math.max(at - whole - 1, 0);
  return { value: valueOfFigures(text, start, at, decimals), pair: undefined, end: at, style: 'figures' };
}

/** The offset behind the figures at `at`, of which at most `most` are looked at. */
function figuresEnd(text: string, at: number, most = Infinity): number {
  let end = at;
  while (end - at < most && figureAt(text, end) >= 0) end += 1;
  return end;
}

function valueOfFigures(text: string, start: number, end: number, decimals: number): ExactNumber | undefined {
  if (end - start > MOST_DIGITS) return undefined;
  // Fifteen digits fit a JavaScript number, and nearly all figure strings are shorter.
  let head = 0;
  let digits = 0n;
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const figure = figureAt(text, at);
    if (figure < 0) continue;
    head = head * 10 + figure;
    length += 1;
    if (length < 15) continue;
    digits = digits * tenTo(length) + BigInt(head);
    head = 0;
    length = 0;
  }
  return { digits: digits === 0n ? BigInt(head) : digits * tenTo(length) + BigInt(head), decimals };
}

/** One digit word, two neighbouring ones (`이삼`), or a decimal fraction (`일점이삼`). */
function readDigitWords(text: string, start: number): Coefficient | undefined {
  const first = digitWordAt(text, start);
  if (first === undefined) return undefined;
  let at = start + 1;
  const second = digitWordAt(text, at);
  if ((text[at] === '점' || text[at] === '쩜') && digitWordAt(text, at + 1) !== undefined) {
    let digits = String(first);
    at += 1;
    for (let digit = digitWordAt(text, at); digit !== undefined; digit = digitWordAt(text, at)) {
      if (digits.length <= MOST_DIGITS) digits += String(digit);
      at += 1;
    }
    const value = digits.length > MOST_DIGITS ? undefined : { digits: BigInt(digits), decimals: digits.length - 1 };
    return { value, pair: undefined, end: at, style: 'words' };
  }
  const unit = smallPowerAt(text, at + 1) ?? largePowerAt(text, at + 1);
  const isPair = first > 0 && second === first + 1 && unit !== undefined;
  return {
    value: { digits: BigInt(first), decimals: 0 },
    pair: isPair ? second : undefined,
    end: isPair ? at + 1 : at,
    style: 'words',
  };
}

export const ONE: ExactNumber = { digits: 1n, decimals: 0 };

/** A number and the small unit on it, or one of the two: `5천`, `천`, `27`, `오`. */
export interface Part {
  readonly coefficient: Coefficient | undefined;
  /** 0 without a small unit. */
  readonly power: number;
  /** Undefined where there are too many digits. */
  readonly value: ExactNumber | undefined;
  readonly end: number;
  readonly approximate: boolean;
}

/** The part of a numeral at the offset, undefined where there is none, or the offset behind what only looks like one. */
export function readPart(text: string, from: number): Part | number | undefined {
  const coefficient = figureAt(text, from) >= 0 ? readFigures(text, from) : readDigitWords(text, from);
  if (typeof coefficient === 'number') return coefficient;
  const numberEnd = coefficient?.end ?? from;
  const afterYeo = coefficient === undefined ? numberEnd : skipYeo(text, numberEnd);
  const mayPart = coefficient !== undefined && !isDemonstrative(text, from, afterYeo);
  const unitAt = mayPart ? skipSpaces(text, afterYeo) : afterYeo;
  const power = smallPowerAt(text, unitAt);
  if (power === undefined) {
    if (coefficient === undefined) return undefined;
    return { coefficient, power: 0, value: coefficient.value, end: afterYeo, approximate: afterYeo > numberEnd };
  }
  const number = coefficient === undefined ? ONE : coefficient.value;
  const end = skipYeo(text, unitAt + 1);
  return {
    coefficient,
    power,
    value: number === undefined ? undefined : scaled(number, power),
    end,
    approximate: afterYeo > numberEnd || end > unitAt + 1,
  };
}

/** `이 천만원` is "this ten million", not twenty: 이 alone may not stand apart from its unit. */
export const isDemonstrative = (text: string, start: number, end: number): boolean =>
  end === start + 1 && text[start] === '이';

/** Behind the 여 of a large unit, apart from it too before the currency: `61억여`, `61억 여원`. Not: `3억 여성`. */
export const yeoEnd = (text: string, at: number): number =>
  text[at] === '여' ? at + 1 : YEO_APART_PATTERN.test(text.slice(at, at + LONGEST_YEO)) ? at + 2 : at;

const YEO_APART_PATTERN = /^\s여\s?(?:[원불]|만\s?원|달러)/u;
const LONGEST_YEO = 6;

/** 여 behind a number: `100여 억`. The next thing must be a unit or the end. */
const skipYeo = (text: string, at: number): number => (text[at] === '여' ? at + 1 : at);
