// Words that look like money and are none, from lexicons/amount-lookalikes.csv: 5만 원격 진료, 만원 버스.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { loadAmountWords } from './words.js';
import { particlesEnd } from '../../korean/edges.js';
import { isHangul } from '../../text/characters.js';
import { createWordTable } from '../../text/word-table.js';

const LOOKALIKE_ROW = z.object({
  text: z.string().min(1),
  /**
   * Where the text begins: at the `currency` word, at the `number`; `money` marks sums that only look otherwise;
   * what is `full` may be 만원(滿員), with an `adverb` between or without: `지하철은 늘 만원이었다`.
   */
  place: z.enum(['currency', 'number', 'money', 'full', 'adverb']),
});

export interface MoneyLookalikes {
  /** The other word that begins with a currency word at `at`. */
  readonly otherAt: (text: string, at: number) => string | undefined;
  /** Whether the Hangul word that begins with the currency word is another word. */
  readonly isOtherWord: (text: string, start: number, end: number, spaced: boolean, withUnit: boolean) => boolean;
  /** Whether the number that ends at `at` is a rank or an item's number, and what begins with the currency word its item. */
  readonly isRanked: (text: string, at: number, start: number, end: number) => boolean;
  /** Whether a single figure with 불 counts denials (不) rather than dollars: 3불 정책, 3불1한. */
  readonly isDenial: (text: string, at: number, end: number) => boolean;
  /** Whether a phrase that is no sum begins at the number: `만원 버스`. */
  readonly isPhrase: (text: string, numberStart: number) => boolean;
}

const LONGEST_FULL = 12;
/** `1 원텍 12.1%` in a table whose borders are blanks: up to three figures at the head of a line or a cell. */
const RANK_PATTERN = /(?:^|[\n\t|])\s?\d{1,3}$/u;
const LONGEST_RANK = 6;
/** 10 달러을, 10 원대: a particle, in whatever form, or 대. */
const LONE_TAIL_PATTERN = /^[은는이가을를과와대](?![가-힣])/u;
/** 3 of 3불, not of 100만불, 13불, 1.3불 or 배럴당 3불. */
const SINGLE_FIGURE_PATTERN = /(?<![\d.,]|당 )\d$/u;
/** A noun of at least two syllables, or another count of the kind: 정책, 1한, 2거, 1원칙. Not: 이, 을, 2개. */
const DENIED_PATTERN = /^(?:[가-힣]{2}|\d(?:한|거|허|원칙))/u;

/** @throws UserError naming file and line of a wrong row. */
export function loadMoneyLookalikes(resources: Resources): MoneyLookalikes {
  const rows = resources.rows('lexicons/amount-lookalikes.csv', LOOKALIKE_ROW);
  const tableOf = (...places: readonly string[]) =>
    createWordTable(
      rows.filter(({ place }) => places.includes(place)).map(({ text, place }) => [text, place] as const),
    );
  const phrases = tableOf('number');
  const others = tableOf('currency', 'money');
  const full = tableOf('full');
  const adverbs = tableOf('adverb');
  const behind = loadAmountWords(resources)('behind');
  const otherAt = (text: string, at: number): string | undefined => {
    const other = others.at(text, at);
    return other === undefined || other.value === 'money' ? undefined : other.word;
  };

  /** Whether what may be full stands as the subject before 만원: `버스가 만원이라`, but not `버스비는 만원이다`. */
  const isFull = (text: string, at: number): boolean => {
    const from = Math.max(0, at - LONGEST_FULL);
    const subject = /(?<![가-힣])(?<word>[가-힣]+)(?:[은는이가도]|마다)\s(?:(?<adverb>[가-힣]{1,2})\s?)?$/u.exec(
      text.slice(from, at),
    );
    const adverb = subject?.groups?.['adverb'];
    if (subject === null || (adverb !== undefined && adverbs.at(adverb, 0)?.word !== adverb)) return false;
    const start = from + subject.index;
    return full.before(text, start + (subject.groups?.['word']?.length ?? 0), start) !== undefined;
  };

  return {
    otherAt,
    isOtherWord(text, start, end, spaced, withUnit) {
      const other = otherAt(text, start);
      if (other === undefined) return false;
      if (spaced || !withUnit || other.includes(' ')) return true;
      // Glued to 만 or 억 it is money unless the whole word is the other one: `5만원전액` and `350만불만` but not `10만원칙은`.
      return particlesEnd(text, end) < 0 && particlesEnd(text, start + other.length) >= 0;
    },
    isRanked: (text, at, start, end) =>
      isHangul(text.charCodeAt(end)) &&
      particlesEnd(text, end) < 0 &&
      !LONE_TAIL_PATTERN.test(text.slice(end, end + 2)) &&
      behind.at(text, end) === undefined &&
      others.at(text, start) === undefined &&
      RANK_PATTERN.test(text.slice(Math.max(0, at - LONGEST_RANK), at)),
    isDenial(text, at, end) {
      if (text.slice(at, end) !== '불' || !SINGLE_FIGURE_PATTERN.test(text.slice(Math.max(0, at - 4), at)))
        return false;
      if (isHangul(text.charCodeAt(end)) && particlesEnd(text, end) >= 0) return false;
      const next = text.slice(end, end + LONGEST_FULL).trimStart();
      return DENIED_PATTERN.test(next) && others.at(`불${next}`, 0)?.value !== 'money';
    },
    isPhrase: (text, numberStart) =>
      phrases.at(text, numberStart) !== undefined ||
      (text.startsWith('만원', numberStart) && isFull(text, numberStart)),
  };
}
