// Why a number with a currency is no sum of money: a unit of a table, a bank note, a place in a ranking.
import { isDigit } from '../../../text/characters.js';
import { isSpace, skipSpaces } from '../../../korean/numerals/units.js';
import { particlesEnd } from '../../../korean/edges.js';
import type { Language } from '../../../lexicon/language.js';
import type { AmountLexicon } from '../lexicon.js';
import type { Quantity } from './quantity.js';
import type { Sum } from './sum.js';

/** `톱10 위안에`: 위 and 안, a place in a ranking. */
const RANK_LEAD_PATTERN = /(?:톱|top)\s?-?$/iu;
/** The bank notes there are, by their face in won. */
const NOTES = new Set([1_000n, 5_000n, 10_000n, 50_000n]);
const LONGEST_VOUCHER = 16;
/** 파운드, 루피아: too long to be the rest of another word. */
const LONG_CURRENCY = 3;
const OPENING = '([〔<〈（［';
const CLOSING = ')]〕>〉）］,/·％%';
/** Behind 단위 with nothing but other units between: `(단위: 명, 백만원)`. */
const UNIT_LABEL_PATTERN = /^단위\s{0,3}[:：=]?[\s가-힣,、·%％/㎡]{0,16}$/u;
const LONGEST_LABEL = 20;

/** `1 000 000원`: 000원 alone would be a sum of nothing. */
const ZEROS_PATTERN = /^0\d/u;

/** In plain words; undefined where it is one. */
export function faultOf(
  text: string,
  sum: Sum,
  { numeral }: Quantity,
  { start, end }: { readonly start: number; readonly end: number },
  { currencies, words, language }: Pick<AmountLexicon, 'currencies' | 'words' | 'language'>,
): string | undefined {
  if (currencies.isPhrase(text, sum.start)) return 'part of a fixed phrase or a name';
  if (isPerson(text, sum, start, end, language)) return 'the name of a person with a title';
  if (isBankNote(text, sum, words)) return 'a bank note, not a sum';
  if (
    text.startsWith('위안에', skipSpaces(text, numeral.end)) &&
    RANK_LEAD_PATTERN.test(text.slice(Math.max(start, sum.start - 5), sum.start))
  )
    return 'a place in a ranking';
  if (ZEROS_PATTERN.test(text.slice(numeral.start, numeral.start + 3))) return 'the end of figures that blanks part';
  if (numeral.style === 'units' && isUnitLabel(text, sum, start, end)) return 'the unit of a table';
  if (numeral.style === 'words' && numeral.end - numeral.start === 1) {
    // 회원, 이유로, 구리라: one digit syllable and a short currency are nearly always another word, but for 달러. A part in a
    // minor unit makes a sum long: 이불이십삼센트.
    const at = skipSpaces(text, numeral.end);
    if (!text.startsWith('달러', at) && sum.end - at < LONG_CURRENCY) return 'a word that only looks like a number';
    if (text[numeral.start] === '이' && isSpace(text[numeral.end])) return 'a demonstrative, not the number two';
  }
  return followsUnitLabel(text, sum.start, start) ? 'the unit of a table' : undefined;
}

const NAME_LENGTH = 3;
const LONGEST_TITLE = 14;

/** Between a known person and the title: `(사진) `, ` 신임 `, ` 전 기획재정부 `. */
const BEFORE_TITLE_PATTERN = /^(?:\([^()]{1,8}\))? (?:[가-힣]+ ){0,2}$/u;

/**
 * `이억원 금융위원장은`, `이억원 원장, 한도윤 대표가`; of a known person `위원장 이억원은` and `이억원 신임 금융위원장이` too.
 * Not: `이억원 대표 상품`, `상금 천만원, 장관상`, `이억원을 위원장에게`.
 */
function isPerson(
  text: string,
  sum: Sum,
  from: number,
  to: number,
  { names, titles, isKnownPerson }: Language,
): boolean {
  const { start, end } = sum;
  if (end - start !== NAME_LENGTH || !names.isSurname(text.charAt(start))) return false;
  const [behind] = titles.find(text, end + 1, Math.min(to, end + LONGEST_TITLE));
  if (behind?.wordStart === end + 1 && isSpace(text[end])) {
    if (particlesEnd(text, behind.end) > behind.end || text[behind.end] === ',') return true;
  }
  if (!isKnownPerson(text.slice(start, end)) || particlesEnd(text, end) < 0) return false;
  if (behind !== undefined && BEFORE_TITLE_PATTERN.test(text.slice(end, behind.wordStart))) return true;
  const near = Math.max(from, start - LONGEST_TITLE);
  return titles.find(text, near, start).some((title) => title.end === start - 1);
}

/** `5만원권 지폐`, `1만 원권을 찾았다`; not `5만원권 상품권` and `상품권 1만원권`, whose face is a sum. */
function isBankNote(text: string, sum: Sum, words: AmountLexicon['words']): boolean {
  const { start, end, value, max, currency } = sum;
  if (text[end] !== '권' || currency !== 'KRW' || max !== undefined) return false;
  if (value.decimals !== 0 || !NOTES.has(value.digits)) return false;
  const vouchers = words('voucher');
  for (let at = Math.max(0, start - LONGEST_VOUCHER); at < end + LONGEST_VOUCHER; at += 1) {
    const word = vouchers.at(text, at)?.word;
    if (word !== undefined && at + word.length <= end + LONGEST_VOUCHER) return false;
  }
  return true;
}

/** `(천원)`, `금액(백만원, %)`, or a cell that holds nothing else. */
function isUnitLabel(text: string, { start: from, end: to }: Sum, start: number, end: number): boolean {
  let before = from - 1;
  while (before >= start && isSpace(text[before])) before -= 1;
  let after = to;
  while (after < end && isSpace(text[after])) after += 1;
  // What fills a cell, or a line of an article, is the unit of the cells beside it.
  if ((before < start || isBorder(text[before])) && (after >= end || isBorder(text[after])))
    return start > 0 || end + 1 < text.length;
  if (text[after] === '/') return true;
  const closes = after < end && CLOSING.includes(text.charAt(after));
  // `(천원, %)` lists units, `(천원, 10명)` does not.
  const counts = text[after] === ',' && isDigit(text.charCodeAt(skipSpaces(text, after + 1)));
  return before >= start && OPENING.includes(text.charAt(before)) && closes && !counts;
}

const isBorder = (character: string | undefined): boolean => character === '\t' || character === '|';

function followsUnitLabel(text: string, at: number, start: number): boolean {
  const near = text.slice(Math.max(start, at - LONGEST_LABEL), at);
  const label = near.lastIndexOf('단위');
  return UNIT_LABEL_PATTERN.test(near.slice(label)) && !/단위[가-힣]/u.test(near.slice(label));
}
