// Names of Vietnam, whose short words other rules take for Korean ones: a surname and one to three words.
import type { Span } from '../../core/types.js';
import type { Office } from './office.js';
import { isTaken, type PhraseWord } from './reading.js';

const LONGEST_NAME = 4;
/** How far from a name its country may stand. */
const NEARBY = 120;
const PART_PATTERN = /^[가-힣]{1,3}$/u;

/**
 * 팜 하 린 where Vietnam is spoken of, 응우옌 반 퐁 anywhere, as no Korean word is written like that surname; the name ends
 * at `words[i]`. Not: 당 대표, 도 체육회장.
 */
export function vietnameseName(office: Office, words: readonly PhraseWord[], i: number): Span | undefined {
  const { text, block, language } = office;
  const last = words[i];
  const surnames = language.phraseWords('vietnamese-surname');
  if (last === undefined || !words.some((word, j) => j > i && surnames.has(word.text))) return undefined;
  let first: PhraseWord | undefined;
  for (let j = i; j < words.length && j < i + LONGEST_NAME; j += 1) {
    const word = words[j];
    if (word === undefined || !PART_PATTERN.test(word.text) || (j > i && word.bracketAfter !== undefined)) break;
    if (isTaken(office, word) || language.titles.get(word.text) !== undefined) break;
    if (language.isCountry(word.text) || language.phraseWords('holder').has(word.text)) break;
    if (j > i && surnames.has(word.text)) first = word;
  }
  if (first === undefined) return undefined;
  const nearby = text.slice(Math.max(block.start, last.start - NEARBY), Math.min(block.end, last.end + NEARBY));
  return language.names.foreign(first.text) || nearby.includes('베트남')
    ? { start: first.start, end: last.end }
    : undefined;
}
