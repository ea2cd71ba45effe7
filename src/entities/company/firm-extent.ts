// How far a firm's name goes: 유니테스트는 → 유니테스트, ㈜엘디카본·에코텍트 → 엘디카본, UL Solutions.
import { nameEnd } from '../../korean/name-end.js';
import { skipBlanks } from '../../korean/edges.js';
import { isLatin, isMiddleDot, isWordCharacter } from '../../text/characters.js';
import { wordAfter, wordBefore } from '../../text/words.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import { OPENERS } from './candidate.js';

const LATIN_NEXT_PATTERN = /^[A-Z][A-Za-z]+$/u;
const LATIN_WORD_PATTERN = /^[A-Z][A-Za-z&.]*$/u;

/** A name of one word, or several Latin ones, that begins at `at` (blanks and an opening quote skipped). */
export function nameFrom(article: IndexedArticle, block: Block, at: number): Span | undefined {
  const { text } = article;
  let start = skipBlanks(text, at);
  if (OPENERS.includes(text.charAt(start))) start += 1;
  const word = wordAfter(text, start, block.end);
  if (word?.start !== start) return undefined;
  // ㈜엘디카본·에코텍트 are two
  let first = start + 2;
  while (first < word.end && !isMiddleDot(text.charCodeAt(first))) first += 1;
  const end = nameEnd(article, block, start, Math.min(first, word.end));
  return { start, end: isLatin(text.charCodeAt(start)) ? latinEnd(text, end, block.end) : end };
}

/** Where the capitalized Latin words behind a Latin one end, up to `limit`: UL Solutions. */
export function latinEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (isLatin(text.charCodeAt(end - 1))) {
    const next = wordAfter(text, end, limit);
    if (next?.start !== end + 1 || !LATIN_NEXT_PATTERN.test(next.text)) break;
    ({ end } = next);
  }
  return end;
}

/** Where the capitalized Latin words before a Latin one begin, down to `floor`: UL Solutions. */
export function latinStart(text: string, from: number, floor: number): number {
  let start = from;
  for (;;) {
    const previous = wordBefore(text, start, floor);
    if (previous?.end !== start - 1 || !LATIN_WORD_PATTERN.test(previous.text)) return start;
    ({ start } = previous);
  }
}

const PLACE_PATTERN = /\([A-Z][A-Za-z .]{1,18}\) ?$/u;
const LONGEST_PLACE = 22;

/** The same over the place that a firm abroad has in brackets inside its name: GAON WORKS (BEIJING) TECHNOLOGY. */
export function latinStartOverPlace(text: string, from: number, floor: number): number {
  const start = latinStart(text, from, floor);
  const lowest = Math.max(floor, start - LONGEST_PLACE);
  const place = PLACE_PATTERN.exec(text.slice(lowest, start));
  if (place === null) return start;
  const word = wordBefore(text, lowest + place.index, floor);
  return word !== undefined && LATIN_WORD_PATTERN.test(word.text) ? latinStart(text, word.start, floor) : start;
}

/** The last middle dot of a word that ends at `end` and is not read beyond `start`; `start` - 1 where it has none. */
export function lastDot(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && !isMiddleDot(text.charCodeAt(at))) at -= 1;
  return at;
}

/** Whether the name ends where its ending does, and what follows is a particle: 새론증권은. Not: 새론증권은행. */
export function endsHere(article: IndexedArticle, block: Block, { start, end }: Span): boolean {
  const behind = article.text.charAt(end);
  // 광고&엔터테인먼트&콘텐츠
  if (!isWordCharacter(behind.charCodeAt(0))) return behind !== '&' && behind !== '-';
  const wordEnd = wordAfter(article.text, end, block.end)?.end ?? end;
  const cut = nameEnd(article, block, start, wordEnd);
  // 새론회계법인이: 인 is no particle there
  return cut === end || (cut === end - 1 && article.text.startsWith('법인', cut - 1));
}
