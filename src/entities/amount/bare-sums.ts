// Numbers without a currency word that are plainly money: `866억 투자 유치`, or `2800억` in the headline of an article
// whose body says `2800억원`. Everything else without a currency stays out: `1억 화소`, `3만 개사`.
import { z } from 'zod';
import type { Refusal } from '../../core/kind.js';
import type { Resources } from '../../core/resources.js';
import { isDigit, isHangul, isLatin } from '../../text/characters.js';
import { endsWord } from '../../korean/edges.js';
import { compareNumbers, toSafeNumber } from '../../korean/numerals/exact.js';
import { isLargeUnit, isSpace, skipSpaces } from '../../korean/numerals/units.js';
import type { Span } from '../../core/types.js';
import { sumOf, UNIT_SIGN_PATTERN, type BareNumber, type Sum } from './scan.js';

const MONEY_NOUN_ROW = z.object({
  word: z.string().min(1),
  /**
   * `before` or `after` the number it makes a sum of, `small` before one in 만 too (`벌금 500만`), `each` before one
   * with 씩 behind it (`연 20억씩`), `lead` between such a word and the number (`예산 약 15억`); a `counter` behind a
   * number makes it a count.
   */
  place: z.enum(['before', 'small', 'after', 'each', 'lead', 'counter']),
});

/** The large unit from which a number without a currency may be money: 억; 만 behind a few words. */
const LEAST_POWER = 8;
const LEAST_SMALL_POWER = 4;
/** How many brackets, years and leading words are passed between a noun and its number. */
const MOST_LEADS = 4;
/** A year or another date in front of a number: `’22년, `, `(2024) `, `‘22~’24/`. */
const YEAR_BEFORE_PATTERN = /(?:[‘’'`´]?\d{2,4}년?\s?[~∼～-]\s?)?[‘’'`´]?\d{2,4}년?(?:\s?\d{1,2}월)?\)?\s?[,/:]?\s?$/u;
/** Whether the character before can end such a date, which spares most numbers the pattern. */
const endsDate = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || '년월),/:'.includes(text.charAt(at - 1));
/** The same with the bracket that it opens: `(’22~’28, 271억)`. */
const DATED_BRACKET_PATTERN =
  /[(（]\s?(?:[‘’'`´]?\d{2,4}년?\s?[~∼～-]\s?)?[‘’'`´]?\d{2,4}년?(?:\s?(?:신규|착수|시작|완료|종료|기준|예산|계획))?\s?[,/:]?\s?(?:약|총|\+)?\s?$/u;
const BRACKET_PATTERN = /[(（](?:약|총|각|각각|\+)?\s?$/u;
/** An article of a law: `제9조`, `제1, 2조`, `8장 77조`. */
const ORDINAL_PATTERN =
  /(?:제\s?|제\s?\d{1,4}(?:조|항|호)?\s?[,·․‧・･∙ㆍ~∼-]\s?|[^\d.,]\d{1,3}\s?[,·․‧・･∙ㆍ]\s?|§\s?|[장절법령약정칙]\s?)$/u;
/** A headline may quote the noun: `‘소상공인 예산’ 5천억 놓고`. */
const CLOSING_QUOTES = '’”\'"」』>〉》';
const LEAD_SIGNS = `(（:+${CLOSING_QUOTES}`;
const LONGEST_LEAD = 20;
const LONGEST_NOUN = 8;
/** What may stand glued to a sum without its currency. */
const GLUED_PATTERN =
  /^(?:대(?![가-힣])|대의|대에|대로|여|가량|이상|이하|미만|초과|넘는|넘게|넘어|이내|까지|씩|짜리|규모|상당|[을를의이가은는에도]\s|으로|에서|뿐)/u;
/** The year of the second sum may stand between: `(’23) 3,985억 → (’24) 7,848억`. */
const ARROW_PATTERN =
  /^\s?(?:→|⟶|➔|➡|⇒|->|=>)\s?(?:\(?[‘’'`´]?\d{2,4}(?:\.\d{1,2}월?)?년?\)?[,:]?\s?|(?:월|연|시급)\s)?$/u;
const ARROW_SIGN_PATTERN = /[→⟶➔➡⇒]/u;
/** `수출 4兆 시대`: newspapers write the unit of a sum so, and 兆 is no article of a law either. */
const HANJA_UNIT_PATTERN = /[億兆]/u;
/** Not: a number that stands alone. */
function isWrittenAsMoney(text: string, start: number, end: number, block: Span): boolean {
  const alone = text.slice(block.start, start).trim() === '' && text.slice(end, block.end).trim() === '';
  return !alone && HANJA_UNIT_PATTERN.test(text.slice(start, end));
}

/** `20억 이상 100억 미만`. */
const BOUNDS_PATTERN = /^\s?(?:이상|초과)\s?[~∼]?\s?$/u;
const LIST_PATTERN = /^\s?[,·․‧・･∙ㆍ/]\s?$/u;

export type BareEvidence = 'repeat' | 'noun' | 'neighbour' | 'bracket' | 'hanja';

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
  ) => BareChoice;
}

/** What is decided on the bare numbers of a block. */
export interface BareChoice {
  readonly chosen: readonly BareSum[];
  readonly refusals: readonly Refusal[];
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
  const small = wordsAt('small');
  const before = new Set([...wordsAt('before'), ...small]);
  const after = wordsAt('after');
  const each = wordsAt('each');
  const leads = wordsAt('lead');
  const counters = wordsAt('counter');

  const isCount = (text: string, end: number): boolean => {
    const at = skipSpaces(text, end);
    if (at === end && isHangul(text.charCodeAt(at))) {
      return !GLUED_PATTERN.test(text.slice(at, at + 4)) && !startsWithWord(text, at, after);
    }
    return UNIT_SIGN_PATTERN.test(text.charAt(at)) || isLatin(text.charCodeAt(at)) || isWholeWord(text, at, counters);
  };

  /** Whether what stands behind the number makes money of it, and whether it is a count after all: `1억 규모의 인구`. */
  const isNamedBehind = (text: string, end: number): boolean => {
    const from = skipSpaces(text, end);
    const glue = GLUED_PATTERN.exec(text.slice(from, from + 4))?.[0].trimEnd();
    const at = glue === undefined ? from : skipSpaces(text, from + glue.length);
    if (glue !== undefined && SCALES.has(glue)) {
      const next = text[at] === '의' ? skipSpaces(text, at + 1) : at;
      return (
        !isWholeWord(text, next, counters) && !isWholeWord(text, text.startsWith('로', at) ? at + 1 : at, counters)
      );
    }
    return startsWithWord(text, at, after) || endsInWord(text, at, after);
  };

  /** Where the words end that stand before the number, its bracket, its year and 약, 총, 올해. */
  const leadStart = (text: string, start: number, blockStart: number): number => {
    let at = start;
    for (let step = 0; step < MOST_LEADS; step += 1) {
      const from = at;
      while (at > blockStart && (isSpace(text[at - 1]) || LEAD_SIGNS.includes(text.charAt(at - 1)))) at -= 1;
      if (at > blockStart && endsDate(text, at))
        at -= YEAR_BEFORE_PATTERN.exec(leadOf(text, at, blockStart))?.[0].length ?? 0;
      while (at > blockStart && (isSpace(text[at - 1]) || LEAD_SIGNS.includes(text.charAt(at - 1)))) at -= 1;
      at -= wordLengthBefore(text, at, blockStart, leads);
      if (at === from) break;
    }
    return at;
  };

  const isNamedBefore = (text: string, start: number, end: number, blockStart: number, isLarge: boolean): boolean => {
    const words = text[end] === '씩' ? each : isLarge ? before : small;
    // `시가총액 1조 기업`: the noun before tells more than the word behind, unless that is glued.
    if (words !== each && isHangul(text.charCodeAt(end)) && isCount(text, end)) return false;
    if (!isLarge && isCount(text, end)) return false;
    let near = start;
    while (near > blockStart && (isSpace(text[near - 1]) || CLOSING_QUOTES.includes(text.charAt(near - 1)))) near -= 1;
    // `저소득 8.7만`: behind compounds a number in 만 counts people.
    const least = isLarge ? LEAST_COMPOUND_END : Infinity;
    if (wordLengthBefore(text, near, blockStart, words, least) > 0) return true;
    const at = leadStart(text, start, blockStart);
    if (wordLengthBefore(text, at, blockStart, words, least) > 0) return true;
    // 은, 이, 을 behind the noun: `예산은 15억`.
    return '은는이가을를'.includes(text.charAt(at - 1)) && wordLengthBefore(text, at - 1, blockStart, words, least) > 1;
  };

  return {
    choose(text, block, bare, sums, currencyOfValue) {
      const chosen: BareSum[] = [];
      const refusals: Refusal[] = [];
      const row: Neighbour[] = sums.map((sum) => ({ sum, currency: sum.currency }));
      for (const { start, end, value, max, numeral } of bare) {
        const sum = sumOf(start, end, value, max, 'KRW', numeral.approximate, 'word');
        const power = numeral.terms[0]?.largePower ?? 0;
        const isLarge = power >= LEAST_POWER;
        if (
          power === ARTICLE_POWER &&
          numeral.terms.length === 1 &&
          ORDINAL_PATTERN.test(leadOf(text, start, block.start))
        ) {
          refusals.push({ start, end, reason: 'an article of a law' });
          continue;
        }
        const named = isNamedBefore(text, start, end, block.start, isLarge);
        if (!named && isCount(text, end)) {
          refusals.push({ start, end, reason: 'a count: what is counted stands behind the number' });
          continue;
        }
        const currency = isLarge ? currencyOfValue.get(valueKey(sum)) : undefined;
        if (currency !== undefined) chosen.push({ sum: { ...sum, currency }, evidence: 'repeat' });
        else if ((isLarge && isNamedBehind(text, end)) || (named && power >= LEAST_SMALL_POWER))
          chosen.push({ sum, evidence: 'noun' });
        else if (isWrittenAsMoney(text, start, end, block)) chosen.push({ sum, evidence: 'hanja' });
        else if (isLarge && isBracketed(text, start, end, block.start, power))
          chosen.push({ sum, evidence: 'bracket' });
        else {
          row.push({ sum });
          continue;
        }
        row.push({ sum, currency: currency ?? sum.currency });
      }
      row.sort((a, b) => a.sum.start - b.sum.start);
      const spreads = row.some(({ currency }) => currency !== undefined) ? spread(text, row) : [];
      const known = new Set(spreads.map(({ sum }) => sum.start));
      for (const { sum, currency } of row) {
        if (currency === undefined && !known.has(sum.start))
          refusals.push({ start: sum.start, end: sum.end, reason: 'no currency, and nothing near it says money' });
      }
      return { chosen: [...chosen, ...spreads], refusals };
    },
  };
}

const leadOf = (text: string, start: number, blockStart: number): string =>
  text.slice(Math.max(blockStart, start - LONGEST_LEAD), start);

/** What says money by itself behind 억 and 조, unless something is counted behind it. */
const SCALES = new Set(['규모', '상당']);
/** `(2,151억, ∼’29)`. */
const YEAR_BEHIND_PATTERN = /^[,/]\s?[~∼～]?\s?[‘’'`´]\d{2}/u;
const LONGEST_BRACKET_END = 8;
/** What may stand behind a number that fills a bracket, a year or an arrow apart. */
const BRACKET_CLOSERS = ')）,/';
/** 조 is also the article of a law. */
const ARTICLE_POWER = 12;

/**
 * Whether the number fills a bracket behind what it is the money of: `신설(30억)`, `(’22~’28, 271억)`.
 * Counts name what they count, in a bracket too; a bare 조 may be an article (`협정(6조)`).
 */
function isBracketed(text: string, start: number, end: number, blockStart: number, power: number): boolean {
  const closing = text.charAt(skipSpaces(text, end));
  if (!BRACKET_CLOSERS.includes(closing) && !ARROW_SIGN_PATTERN.test(closing)) return false;
  const lead = leadOf(text, start, blockStart);
  const dated = DATED_BRACKET_PATTERN.test(lead);
  if (!dated && (power === ARTICLE_POWER || !BRACKET_PATTERN.test(lead))) return false;
  const at = skipSpaces(text, end);
  const next = text.slice(at, at + LONGEST_BRACKET_END);
  return /^[)）]/u.test(next) || ARROW_SIGN_PATTERN.test(next.charAt(0)) || YEAR_BEHIND_PATTERN.test(next);
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
  let whole: Neighbour | undefined;
  for (const number of leftwards.toReversed()) {
    const joint = previous === undefined ? '' : between(text, previous.sum, number.sum);
    // `358억원(태양광 325.9억, 태양열 32.1억)`: the parts of a sum in the bracket behind it.
    if (previous !== undefined && /^\s?[(（]/u.test(joint)) whole = previous;
    else if (/[)）]/u.test(joint) || joint.length > LONGEST_PART) whole = undefined;
    const isPart =
      whole !== undefined &&
      !/[)）]/u.test(joint) &&
      joint.length <= LONGEST_PART &&
      lastLargeUnit(text, whole.sum) === lastLargeUnit(text, number.sum) &&
      compareNumbers(number.sum.value, whole.sum.value) <= 0;
    previous = learn(
      isPart && previous?.currency === undefined ? whole : previous,
      number,
      isPart ||
        ARROW_PATTERN.test(joint) ||
        (previous !== undefined && isListed(text, previous.sum, number.sum, joint)),
    );
  }
  return found;
}

/** The longest text between two numbers that is looked at, and between two parts of a sum in a bracket. */
const LONGEST_JOINT = 24;
const LONGEST_PART = 22;
const between = (text: string, { end }: Sum, { start }: Sum): string =>
  text.slice(end, Math.min(start, end + LONGEST_JOINT));

function isJoined(text: string, sum: Sum, next: Sum): boolean {
  const joint = between(text, sum, next);
  if (ARROW_PATTERN.test(joint) || BOUNDS_PATTERN.test(joint)) return true;
  // `30만·50만원` but not `관객 30만, 3억원`: the unit must be the same.
  return LIST_PATTERN.test(joint) && lastLargeUnit(text, sum) === lastLargeUnit(text, next);
}

/** `매출 0.7억, 2억, 4억`: to the right only from 억 on, as smaller numbers behind a sum count something more often. */
function isListed(text: string, sum: Sum, next: Sum, joint: string): boolean {
  const unit = lastLargeUnit(text, next);
  return LIST_PATTERN.test(joint) && unit !== '만' && unit === lastLargeUnit(text, sum);
}

function lastLargeUnit(text: string, { start, end }: Sum): string | undefined {
  for (let at = end - 1; at >= start; at -= 1) if (isLargeUnit(text, at)) return text[at];
  return undefined;
}

function startsWithWord(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let length = LONGEST_NOUN; length > 0; length -= 1) if (words.has(text.slice(at, at + length))) return true;
  return false;
}

/**
 * The length of the longest of the words that ends at `end` (0 for none), as a word of its own or, from two syllables
 * on, as the end of a compound: 예산 of 잔여예산.
 */
function wordLengthBefore(
  text: string,
  end: number,
  from: number,
  words: ReadonlySet<string>,
  leastInCompound = LEAST_COMPOUND_END,
): number {
  for (let start = Math.max(from, end - LONGEST_NOUN); start < end; start += 1) {
    if (!words.has(text.slice(start, end))) continue;
    if (start === from || !isHangul(text.charCodeAt(start - 1)) || end - start >= leastInCompound) return end - start;
  }
  return 0;
}
const LEAST_COMPOUND_END = 2;

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
