// Numbers without a currency word that are plainly money: `866억 투자 유치`, or `2800억` in the headline of an article
// whose body says `2800억원`. Everything else without a currency stays out: `1억 화소`, `3만 개사`.
import { z } from 'zod';
import type { Resources } from '../kind.js';
import { isHangul } from '../../korean/characters.js';
import { endsWord } from '../../korean/edges.js';
import { isLargeUnit, isSpace, skipSpaces, toSafeNumber } from '../../korean/numerals.js';
import type { BareNumber, Sum } from './scan.js';

const MONEY_NOUN_ROW = z.object({
  word: z.string().min(1),
  /**
   * `before` or `after` the number it makes a sum of, `each` before one with 씩 behind it (`연 20억씩`);
   * a `counter` behind a number makes it a count.
   */
  place: z.enum(['before', 'after', 'each', 'counter']),
});

/** The large unit from which a number without a currency may be money: 억. */
const LEAST_POWER = 8;
const LONGEST_NOUN = 8;
/** What may stand glued to a sum without its currency. */
const GLUED_PATTERN =
  /^(?:대(?![가-힣])|대의|대에|대로|여|가량|이상|이하|미만|이내|까지|씩|짜리|규모|[을를의이가은는에도]\s|으로|에서|뿐)/u;
const ARROW_PATTERN = /^\s?(?:→|⟶|➔|➡|⇒|->|=>)\s?$/u;
/** `20억 이상 100억 미만`. */
const BOUNDS_PATTERN = /^\s?(?:이상|초과)\s?[~∼]?\s?$/u;
const LIST_PATTERN = /^\s?[,·ㆍ/]\s?$/u;

export type BareEvidence = 'repeat' | 'noun' | 'neighbour';

/** A number without a currency that is money after all. */
export interface BareSum {
  readonly sum: Sum;
  readonly evidence: BareEvidence;
}

export interface BareSums {
  /** The bare numbers of a block that are plainly money, given the sums of the block and of the article. */
  readonly choose: (
    text: string,
    block: { readonly start: number; readonly end: number },
    bare: readonly BareNumber[],
    sums: readonly Sum[],
    currencyOfValue: ReadonlyMap<string, string>,
  ) => readonly BareSum[];
}

/** The key under which a value is remembered with its currency. */
export function valueKey({ value, max }: Pick<Sum, 'value' | 'max'>): string {
  return `${String(toSafeNumber(value))}/${max === undefined ? '' : String(toSafeNumber(max))}`;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadBareSums(resources: Resources): BareSums {
  const rows = resources.rows('lexicons/money-nouns.csv', MONEY_NOUN_ROW);
  const wordsAt = (place: string): ReadonlySet<string> =>
    new Set(rows.filter((row) => row.place === place).map(({ word }) => word));
  const before = wordsAt('before');
  const after = wordsAt('after');
  const each = wordsAt('each');
  const counters = wordsAt('counter');

  const isCount = (text: string, end: number): boolean => {
    const at = skipSpaces(text, end);
    if (at === end && isHangul(text.charCodeAt(at))) {
      return !GLUED_PATTERN.test(text.slice(at, at + 4)) && !startsWithWord(text, at, after);
    }
    return text[at] === '%' || text[at] === '％' || isWholeWord(text, at, counters);
  };

  const isNamedBehind = (text: string, end: number): boolean => {
    let at = skipSpaces(text, end);
    const glue = GLUED_PATTERN.exec(text.slice(at, at + 4));
    if (glue !== null) at = skipSpaces(text, at + glue[0].trimEnd().length);
    return startsWithWord(text, at, after) || endsInWord(text, at, after);
  };

  const isNamedBefore = (text: string, start: number, end: number, blockStart: number): boolean => {
    const words = text[end] === '씩' ? each : before;
    // `시가총액 1조 기업`: the noun before tells more than the word behind, unless that is glued.
    if (words === before && isHangul(text.charCodeAt(end)) && isCount(text, end)) return false;
    return endsWithWord(text, start, blockStart, words);
  };

  return {
    choose(text, block, bare, sums, currencyOfValue) {
      const chosen: BareSum[] = [];
      const row: Neighbour[] = sums.map((sum) => ({ sum, currency: sum.currency }));
      for (const { start, end, value, max, numeral } of bare) {
        const range = max === undefined ? {} : { max };
        const sum: Sum = {
          start,
          end,
          value,
          ...range,
          currency: 'KRW',
          approximate: numeral.approximate,
          form: 'word',
        };
        const named = isNamedBefore(text, start, end, block.start);
        if (!named && isCount(text, end)) continue;
        const large = (numeral.terms[0]?.largePower ?? 0) >= LEAST_POWER;
        const currency = large ? currencyOfValue.get(valueKey(sum)) : undefined;
        if (currency !== undefined) chosen.push({ sum: { ...sum, currency }, evidence: 'repeat' });
        else if (large && (named || isNamedBehind(text, end))) chosen.push({ sum, evidence: 'noun' });
        else {
          row.push({ sum });
          continue;
        }
        row.push({ sum, currency: currency ?? sum.currency });
      }
      row.sort((a, b) => a.sum.start - b.sum.start);
      return [...chosen, ...spread(text, row)];
    },
  };
}

/** A number in its block; the currency once it is known to be money. */
interface Neighbour {
  readonly sum: Sum;
  readonly currency?: string;
}

/** What one of a row is, its neighbours are: `4억→1억 8000만`, `30만·50만·100만원`. */
function spread(text: string, row: readonly Neighbour[]): readonly BareSum[] {
  const found: BareSum[] = [];
  const learn = (from: Neighbour | undefined, to: Neighbour, joined: boolean): Neighbour => {
    if (from?.currency === undefined || to.currency !== undefined || !joined) return to;
    const sum = { ...to.sum, currency: from.currency };
    found.push({ sum, evidence: 'neighbour' });
    return { sum, currency: from.currency };
  };
  let next: Neighbour | undefined;
  const leftwards = row.toReversed().map((number) => {
    next = learn(next, number, next !== undefined && isJoined(text, number.sum, next.sum));
    return next;
  });
  let previous: Neighbour | undefined;
  for (const number of leftwards.toReversed()) {
    previous = learn(
      previous,
      number,
      previous !== undefined && ARROW_PATTERN.test(between(text, previous.sum, number.sum)),
    );
  }
  return found;
}

const LONGEST_JOINT = 6;
const between = (text: string, { end }: Sum, { start }: Sum): string =>
  text.slice(end, Math.min(start, end + LONGEST_JOINT));

function isJoined(text: string, sum: Sum, next: Sum): boolean {
  const joint = between(text, sum, next);
  if (ARROW_PATTERN.test(joint) || BOUNDS_PATTERN.test(joint)) return true;
  // `30만·50만원` but not `관객 30만, 3억원`: the unit must be the same.
  return LIST_PATTERN.test(joint) && lastLargeUnit(text, sum) === lastLargeUnit(text, next);
}

function lastLargeUnit(text: string, { start, end }: Sum): string | undefined {
  for (let at = end - 1; at >= start; at -= 1) if (isLargeUnit(text, at)) return text[at];
  return undefined;
}

function startsWithWord(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let length = LONGEST_NOUN; length > 0; length -= 1) if (words.has(text.slice(at, at + length))) return true;
  return false;
}

function endsWithWord(text: string, at: number, from: number, words: ReadonlySet<string>): boolean {
  let end = at;
  while (end > from && isSpace(text[end - 1])) end -= 1;
  for (let start = Math.max(from, end - LONGEST_NOUN); start < end; start += 1) {
    if (words.has(text.slice(start, end)) && (start === from || !isHangul(text.charCodeAt(start - 1)))) return true;
  }
  return false;
}

/** Whether one of the words stands at the offset, alone or with particles. */
function isWholeWord(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let length = LONGEST_NOUN; length > 0; length -= 1) {
    if (words.has(text.slice(at, at + length)) && endsWord(text, at + length)) return true;
  }
  return false;
}

/** Whether the Hangul word at the offset is a compound that ends in one of the words: 상속세, 분단비용, 정책자금을. */
function endsInWord(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let from = at + 1; from < at + LONGEST_NOUN && isHangul(text.charCodeAt(from - 1)); from += 1) {
    for (let length = 2; length <= 4; length += 1) {
      if (words.has(text.slice(from, from + length)) && endsWord(text, from + length)) return true;
    }
  }
  return false;
}
