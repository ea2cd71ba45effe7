// Sentences of an article: `…말했다.김성태 행장은 “…한다. …했다”고 말했다.` is two; marks inside a quotation end none.
import type { Sentence } from './shape.js';
import type { Block } from '../core/types.js';
import { isHangul } from '../text/characters.js';

/** A quotation that is not closed within so many characters is a mark that stands alone. */
const LONGEST_QUOTATION = 1200;

/** The sentences of blocks in order, blanks around them taken off. */
export function sentencesOf(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    let start = block.start;
    const part = text.slice(block.start, block.end);
    for (let at = nextMark(part, block, block.start); at < block.end; at = nextMark(part, block, at + 1)) {
      const character = text.charAt(at);
      if (character === '”' && isOpening(text, at, block.start)) {
        const close = text.slice(at + 1, Math.min(block.end, at + LONGEST_QUOTATION)).search(/[“”]/u);
        if (close >= 0 && text.charAt(at + 1 + close) === '“') at += 1 + close;
      } else if (character === '“' || character === '"') {
        const close = closingMark(text, at, block.end, character);
        if (close > at) at = close;
      } else if ('.!?'.includes(character) && endsSentence(text, at, block.end)) {
        push(at + 1);
        start = at + 1;
      }
    }
    push(block.end);

    function push(end: number): void {
      let from = start;
      let to = end;
      while (from < to && /\s/u.test(text.charAt(from))) from += 1;
      while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
      if (to > from) sentences.push({ start: from, end: to, block });
    }
  }
  return sentences;
}

/** Where in a block a sentence may next end or a quotation begin; its end where no mark is left. */
function nextMark(part: string, { start, end }: Block, from: number): number {
  MARK_PATTERN.lastIndex = from - start;
  const match = MARK_PATTERN.exec(part);
  return match === null ? end : start + match.index;
}

const MARK_PATTERN = /[.!?”“"]/gu;

/** Whether a line ends in a noun, as headlines and notes do: `MOU 10건 체결,`. */
export function endsInNoun(text: string, { start, end }: Sentence): boolean {
  return !/[다요까오][.?!]{0,2}[”"’')]?$/u.test(text.slice(Math.max(start, end - 6), end));
}

/** ”…“: a closing mark that stands where one opens. */
function isOpening(text: string, at: number, from: number): boolean {
  return (at === from || /[\s,]/u.test(text.charAt(at - 1))) && /[^\s.,”“]/u.test(text.charAt(at + 1));
}

function closingMark(text: string, open: number, limit: number, mark: string): number {
  const inside = text.slice(open + 1, Math.min(limit, open + LONGEST_QUOTATION));
  const close = inside.search(mark === '“' ? /[”"]/u : /["”]/u);
  return close < 0 ? -1 : open + 1 + close;
}

/** Not: `1.5%`, `U.S.`, `2024. 3. 4.`. */
function endsSentence(text: string, at: number, limit: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isHangul(before) && !'”"’\')]'.includes(text.charAt(at - 1))) return false;
  if (at + 1 >= limit) return true;
  const behind = text.charAt(at + 1);
  // 중소?벤처기업: a middle dot that a page lost
  if (text.charAt(at) === '?' && isHangul(behind.charCodeAt(0)) && !/[가까냐니다라오요지]/u.test(text.charAt(at - 1)))
    return false;
  // 했다.24일에는, 했다.EQT는: pages leave the blank out
  if (/[\dA-Z]/u.test(behind)) return text.charAt(at - 1) === '다';
  // 사진.영상: a point in place of a middle dot
  if (isHangul(behind.charCodeAt(0))) return !isHangul(before) || ENDING_PATTERN.test(text.charAt(at - 1));
  return /\s/u.test(behind) || '“"‘\'[(<◇■▲△□○'.includes(behind);
}

/** The last letters of sentences, and of notes that end in a nominal form; endings, so it stays a pattern. */
const ENDING_PATTERN = /[다요까오죠음임함됨님니]/u;
