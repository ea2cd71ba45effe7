// Quotation marks between a name and a title: who is named inside a quoted phrase does not hold the office outside it.
//   ‘서하늘 전시회’ 후원한 코트라 사장 · “한여울 반이에요” 몽골 교사. Not: ‘한여울’ 대표, 한여울 ‘나래’ 대표 (a name, a nickname).
import type { Block } from '../../core/types.js';
import type { Appointment } from '../../core/phrase.js';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['’', '‘'],
  ['”', '“'],
  ['」', '「'],
  ['』', '『'],
]);
/** Marks that open and close alike. */
const STRAIGHT = new Set(["'", '"']);

/** What may stand behind a quoted name inside its quotation marks: 「앤드루 홀먼(Andrew Holman)」, 「앤드루 홀먼 (Andrew)」. */
const SPELLING_PATTERN = /^(?: ?\([^()]*\))?$/u;

/** Whether the quoted phrase that holds the name, and more than the name, ends before the title. */
export function isQuotedApart(text: string, block: Block, { name, titleSpan }: Appointment): boolean {
  const depths = new Map<string, number>();
  for (let at = name.end; at < titleSpan.start; at += 1) {
    const mark = text.charAt(at);
    const opener = CLOSERS.get(mark) ?? (STRAIGHT.has(mark) ? mark : undefined);
    if (opener === undefined) {
      if (mark === '‘' || mark === '“' || mark === '「' || mark === '『') depths.set(mark, (depths.get(mark) ?? 0) + 1);
      continue;
    }
    const depth = depths.get(opener) ?? 0;
    if (depth > 0) {
      depths.set(opener, depth - 1);
      continue;
    }
    const open = text.lastIndexOf(opener, name.start - 1);
    if (open >= block.start) return open + 1 !== name.start || !SPELLING_PATTERN.test(text.slice(name.end, at));
    // a straight mark that nothing before the name pairs with opens here
    if (STRAIGHT.has(mark)) depths.set(mark, 1);
  }
  return false;
}
