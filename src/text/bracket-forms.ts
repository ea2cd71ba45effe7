// Brackets as most releases write them: round, half as wide as a syllable, and glued to the word that they say more of. Other
// forms are read as these: 가온나래（대표 문채원）, 가온나래[대표 문채원], 가온나래 (대표 문채원). Not: [새벽=뉴스], ［종합］ at the head of a line,
// 주석[1], whose bracket says more of no word.
import type { Span } from '../core/types.js';

// What is looked for comes first in these patterns, and what stands before it behind that: a look back from every letter
// would take three times as long.
const WIDE_PATTERN = /[（）［］]/gu;
const NARROW: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
]);
/** A square bracket glued to a word, with Korean words inside: 강다온[사무관]. Not: 믹타[MIKTA]; an address of a link behind it. */
const SQUARE_PATTERN = /[[〔](?<=[가-힣A-Za-z].)(?<inside>[가-힣㈜][^\][〔〕\n]{0,40})[\]〕](?!\()/gu;
/** A single blank between a word and the bracket behind it. Not: 사업의 (주)가온나래, whose bracket belongs to what follows. */
const APART_PATTERN = / (?=\()(?<=[가-힣A-Za-z] )(?!\((?:[가-힣]|주식회사|유한회사)\))/gu;

/** The text with its brackets in one form, as long as it was. */
export function withRoundBrackets(text: string): string {
  return text
    .replace(WIDE_PATTERN, (sign) => NARROW.get(sign) ?? sign)
    .replace(SQUARE_PATTERN, (_, inside: string) => `(${inside})`);
}

/** The blanks between words and their brackets, in order. */
export function blanksBeforeBrackets(text: string): readonly Span[] {
  return [...text.matchAll(APART_PATTERN)].map(({ index }) => ({ start: index, end: index + 1 }));
}

/** Whether a stretch of the text as given is read as these words, but for its brackets and the blanks before them. */
export function isReadAs(given: string, read: string): boolean {
  return withRoundBrackets(given).replace(APART_PATTERN, '') === read;
}
