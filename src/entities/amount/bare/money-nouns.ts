// Nouns that make money of a number without a currency, `866억 투자`, `벌금 500만`; and those that make a count of it,
// `1억 화소`, `3만 개사`.
import { z } from 'zod';
import type { Resources } from '../../../core/resources.js';
import { endsInFinal, isBlank, isDigit, isHangul, isLatin } from '../../../text/characters.js';
import { endsWord } from '../../../korean/edges.js';
import { skipSpaces } from '../../../korean/numerals/units.js';
import type { AmountWords } from '../words.js';
import { UNIT_SIGN_PATTERN } from '../sums/sum.js';

const MONEY_NOUN_ROW = z.object({
  word: z.string().min(1),
  /**
   * `before` or `after` the number it makes a sum of, `small` before one in 만 too (`벌금 500만`), `each` before one
   * with 씩 behind it (`연 20억씩`), `lead` between such a word and the number (`예산 약 15억`); a `counter` behind a
   * number makes it a count.
   */
  place: z.enum(['before', 'small', 'after', 'each', 'lead', 'counter']),
});

/** How many brackets, years and leading words are passed between a noun and its number. */
const MOST_LEADS = 4;
/** A year or another date in front of a number: `’22년, `, `(2024) `, `‘22~’24/`. */
const YEAR_BEFORE_PATTERN = /(?:[‘’'`´]?\d{2,4}년?\s?[~∼～-]\s?)?[‘’'`´]?\d{2,4}년?(?:\s?\d{1,2}월)?\)?\s?[,/:]?\s?$/u;
/** Whether the character before can end such a date, which spares most numbers the pattern. */
const endsDate = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || '년월),/:'.includes(text.charAt(at - 1));
/** A headline may quote the noun: `‘소상공인 예산’ 5천억 놓고`. */
const CLOSING_QUOTES = '’”\'"」』>〉》';
const LEAD_SIGNS = `(（:+${CLOSING_QUOTES}`;
export const LONGEST_LEAD = 20;
const LONGEST_NOUN = 8;
/** From two syllables on a noun may end a compound: 예산 of 잔여예산. */
const LEAST_COMPOUND_END = 2;
/**
 * Particles and forms of the copula that may stand glued to a sum without its currency: 매출은 12억이다, 예산은 3조였다. They are
 * grammar, so this stays a pattern.
 */
const GLUED_PATTERN =
  /^(?:대(?:(?![가-힣])|의|에|로)|[을를의이가은는에도]\s|이?다(?=[.\s]|$)|이[며고라지]|(?:이었|였)[다고던으지])/u;
const PARTICLES = '은는이가을를';
const RATE_BEFORE_PATTERN =
  /^\s(?:(?:[가-힣]{2,5}\s){0,2}[가-힣]{2,5}(?:보다|\s?대비|에 비해)\s)?(?:약\s?)?\d{1,4}(?:\.\d{1,2})?\s?(?:[%％]|배)\s?(?:[가-힣]{1,5}|[↑↓▲▼])\s$/u;
const LONGEST_COMPARISON = 44;
const ARROWS = '↑↓▲▼';
/** What says money by itself behind 억 and 조, unless something is counted behind it. */
const SCALES = new Set(['규모', '상당']);

export interface MoneyNouns {
  /** Whether a word before a number makes a sum of it by itself: 매출, 연매출. */
  readonly saysMoney: (label: string) => boolean;
  /** Whether what stands behind the number is counted: `3만 개사`, `1억 명`. */
  readonly isCount: (text: string, end: number) => boolean;
  /** Whether what stands behind the number makes money of it; not `1억 규모의 인구`, which is a count after all. */
  readonly isNamedBehind: (text: string, end: number) => boolean;
  /** Whether what stands before the number makes money of it: `예산은 15억`. `isLarge`: the number is in 억 or more. */
  readonly isNamedBefore: (text: string, start: number, end: number, floor: number, isLarge: boolean) => boolean;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadMoneyNouns(resources: Resources, words: AmountWords): MoneyNouns {
  const rows = resources.rows('lexicons/money-nouns.csv', MONEY_NOUN_ROW);
  const wordsAt = (...places: readonly string[]): ReadonlySet<string> =>
    new Set(rows.filter(({ place }) => places.includes(place)).map(({ word }) => word));
  const small = wordsAt('small');
  const before = wordsAt('before', 'small');
  const after = wordsAt('after');
  const each = wordsAt('each');
  const leads = wordsAt('lead');
  const counters = wordsAt('counter');
  const behind = words('behind');

  /** What is glued to the number and belongs to the sum: 여, 이상, 대의, 을. */
  const glueAt = (text: string, at: number): string | undefined =>
    behind.at(text, at)?.word ?? GLUED_PATTERN.exec(text.slice(at, at + 4))?.[0].trimEnd();

  const isCount = (text: string, end: number): boolean => {
    const at = skipSpaces(text, end);
    if (at === end && isHangul(text.charCodeAt(at)))
      return glueAt(text, at) === undefined && !startsWithWord(text, at, after);
    return UNIT_SIGN_PATTERN.test(text.charAt(at)) || isLatin(text.charCodeAt(at)) || isWholeWord(text, at, counters);
  };

  /** Where the words end that stand before the number, its bracket, its year and 약, 총, 올해. */
  const leadStart = (text: string, start: number, floor: number): number => {
    let at = start;
    for (let step = 0; step < MOST_LEADS; step += 1) {
      const from = at;
      at = skipBack(text, at, floor, LEAD_SIGNS);
      if (endsDate(text, at))
        at -= YEAR_BEFORE_PATTERN.exec(text.slice(Math.max(floor, at - LONGEST_LEAD), at))?.[0].length ?? 0;
      at = skipBack(text, at, floor, LEAD_SIGNS);
      at -= wordLengthBefore(text, at, floor, leads, LEAST_COMPOUND_END);
      if (at === from) break;
    }
    return at;
  };

  return {
    saysMoney: (label) => wordLengthBefore(label, label.length, 0, before, LEAST_COMPOUND_END) > 0,
    isCount,
    isNamedBehind(text, end) {
      const from = skipSpaces(text, end);
      const glue = glueAt(text, from);
      const at = glue === undefined ? from : skipSpaces(text, from + glue.length);
      if (glue === undefined || !SCALES.has(glue))
        return startsWithWord(text, at, after) || endsInWord(text, at, after);
      return !isWholeWord(text, text[at] === '의' ? skipSpaces(text, at + 1) : at, counters);
    },
    isNamedBefore(text, start, numberEnd, floor, isLarge) {
      const nouns = text[numberEnd] === '씩' ? each : isLarge ? before : small;
      // `시가총액 1조 기업`: the noun before tells more than the word behind, unless that is glued.
      if (isHangul(text.charCodeAt(numberEnd)) && isCount(text, numberEnd)) return false;
      if (!isLarge && isCount(text, numberEnd)) return false;
      // `저소득 8.7만`: behind compounds a number in 만 counts people.
      const least = isLarge ? LEAST_COMPOUND_END : Infinity;
      const near = skipBack(text, start, floor, CLOSING_QUOTES);
      if (wordLengthBefore(text, near, floor, nouns, least) > 0) return true;
      const at = leadStart(text, start, floor);
      if (wordLengthBefore(text, at, floor, nouns, least) > 0) return true;
      const compared = isLarge ? comparedStarts(text, start, floor) : [];
      // `거래액 3배 증가한 15억`
      if (compared.some((end) => wordLengthBefore(text, end, floor, nouns, least) > 1)) return true;
      // 은, 이, 을 behind the noun: `예산은 15억`, `매출은 전년보다 20% 늘어난 15억`.
      return [at, ...compared].some(
        (end) => PARTICLES.includes(text.charAt(end - 1)) && wordLengthBefore(text, end - 1, floor, nouns, least) > 1,
      );
    },
  };
}

/** Where a rate and its verb may begin that stand between the noun and the number: `전년 동기 대비 20% 늘어난 `, `3배 증가한 `, `20%↑ `. */
function comparedStarts(text: string, start: number, floor: number): readonly number[] {
  const verb = skipBack(text, start, floor, '');
  // 늘어난, 감소한, 오른 end in ㄴ; headlines have an arrow
  const isVerb = endsInFinal(text.charCodeAt(verb - 1), 'nieun');
  if (!(isVerb || ARROWS.includes(text.charAt(verb - 1)))) return [];
  const found: number[] = [];
  for (let at = Math.max(floor, start - LONGEST_COMPARISON); at < verb; at += 1)
    if (isBlank(text.charCodeAt(at)) && RATE_BEFORE_PATTERN.test(text.slice(at, start))) found.push(at);
  return found;
}

function skipBack(text: string, from: number, floor: number, signs: string): number {
  let at = from;
  while (at > floor && (isBlank(text.charCodeAt(at - 1)) || signs.includes(text.charAt(at - 1)))) at -= 1;
  return at;
}

function startsWithWord(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let length = LONGEST_NOUN; length > 0; length -= 1) if (words.has(text.slice(at, at + length))) return true;
  return false;
}

/**
 * The length of the longest of the words that ends at `end` (0 for none), as a word of its own or, from so many
 * syllables on, as the end of a compound.
 */
function wordLengthBefore(
  text: string,
  end: number,
  from: number,
  words: ReadonlySet<string>,
  leastInCompound: number,
): number {
  for (let start = Math.max(from, end - LONGEST_NOUN); start < end; start += 1) {
    if (!words.has(text.slice(start, end))) continue;
    if (!isHangul(text.charCodeAt(start - 1)) || end - start >= leastInCompound) return end - start;
  }
  return 0;
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
