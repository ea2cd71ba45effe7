// Small classes of words around sums, from lexicons/amount-words.csv.
import type { Resources } from '../../core/resources.js';
import { loadWordClasses, type WordClasses } from '../../lexicon/word-classes.js';

const KINDS = [
  // stand glued in front of a sum in words: 총오백억원, 금삼천만원
  'glued',
  // make of two sums joined by 에서 a change: 3억원에서 8억원까지 늘린다
  'change',
  // stand between the second sum and such a word: 8억원 수준으로 커졌다
  'extent',
  // say with 한 by what a sum changed: 3억원 증가한 20억원
  'changed',
  // say by what a rate of exchange moved: 70전 내린 1349원
  'moved',
  // speak of the rate of a currency
  'rate',
  // are sold at a face value: 5만원권 상품권
  'voucher',
  // stand glued or apart behind a sum without its currency: 20억 규모
  'behind',
  // lead from a sum to what it is: 50억원 규모의 투자
  'lead',
  // stand between a period and its sum: 월 최대 10만원
  'passed',
  // are what a sum is compared with: 전년 대비
  'compared',
  // stand between a year and a sum in brackets: (’24 예산 3억)
  'stage',
  // are what a price is paid for one of: 3,092원/포기
  'price-unit',
  // end the heads of columns that hold no money in a table of sums
  'other-column',
] as const;

export type AmountWords = WordClasses<(typeof KINDS)[number]>;

/** @throws UserError naming file and line of a wrong row. */
export const loadAmountWords = (resources: Resources): AmountWords =>
  loadWordClasses(resources, 'lexicons/amount-words.csv', KINDS);
