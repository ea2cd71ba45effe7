// Words as they are written, particles included: `에이팩을`, `A·B`, `R&D`.
import type { IndexedArticle, Word } from '../core/indexed-article.js';
import type { Block, Span } from '../core/types.js';
import { isBlank, isLatin, isMiddleDot, isWordCharacter } from './characters.js';

export type { Word } from '../core/indexed-article.js';

/** Dots belong to a word between any letters, ampersands too; hyphens, points and apostrophes only behind Latin ones. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  if (at + 1 >= text.length || !isWordCharacter(previous) || !isWordCharacter(text.charCodeAt(at + 1))) return false;
  if (isMiddleDot(code) || code === 0x26) return true;
  if (code === 0x2d || code === 0x2e) return isLatin(previous);
  return (code === 0x27 || code === 0x2019) && isLatin(previous) && isLatin(text.charCodeAt(at + 1));
}

/** Words longer than this are never names. */
const LONGEST_WORD = 80;

/** The words of `[start, end)`, in order; runs of more than 80 characters are left out. */
export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && (isWordCharacter(text.charCodeAt(at)) || (at > from && at + 1 < end && isInner(text, at))))
      at += 1;
    if (at - from <= LONGEST_WORD) words.push({ start: from, end: at, text: text.slice(from, at) });
  }
  return words;
}

/** The words of a block, read once however many rules ask. */
export function wordsIn(article: IndexedArticle, block: Block): readonly Word[] {
  return article.words(block);
}

/** The word around `[start, end)`, which is a part of it; undefined for runs of more than 80 characters. */
export function wordAround(
  text: string,
  { start: from, end: to }: Span,
  { start: floor, end: limit }: Span,
): Word | undefined {
  let start = from;
  while (
    start > floor &&
    (isWordCharacter(text.charCodeAt(start - 1)) || (start - 1 > floor && isInner(text, start - 1)))
  )
    start -= 1;
  let end = to;
  while (end < limit && (isWordCharacter(text.charCodeAt(end)) || (end + 1 < limit && isInner(text, end)))) end += 1;
  return end - start > LONGEST_WORD ? undefined : { start, end, text: text.slice(start, end) };
}

/** The word that ends at `at` (blanks before it skipped), when only blanks stand between. */
export function wordBefore(text: string, at: number, floor: number): Word | undefined {
  let end = at;
  while (end > floor && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  const lowest = Math.max(floor, end - LONGEST_WORD);
  while (start > lowest && (isWordCharacter(text.charCodeAt(start - 1)) || (start < end && isInner(text, start - 1))))
    start -= 1;
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}

/** The word that begins at `at` (blanks before it skipped). */
export function wordAfter(text: string, at: number, limit: number): Word | undefined {
  let start = at;
  while (start < limit && isBlank(text.charCodeAt(start))) start += 1;
  let end = start;
  const highest = Math.min(limit, start + LONGEST_WORD);
  while (
    end < highest &&
    (isWordCharacter(text.charCodeAt(end)) || (end > start && end + 1 < limit && isInner(text, end)))
  )
    end += 1;
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}
