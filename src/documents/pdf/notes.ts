// Notes at the foot of a page, which stand between the two halves of a sentence that goes on on the next page.
import { BULLET_PATTERN } from '../joints.js';
import type { Line } from './running-heads.js';

/** Of the size of letters, what those of notes have at most. */
const SMALL = 0.94;
/** What a note begins with: `1)`, `*`, `※`. */
const NOTE_PATTERN = /^(?:\d{1,2}\)|\*{1,3}|※|주\s?\d{0,2}\))/u;
export const SENTENCE_END_PATTERN = /[.!?][”’"')\]]*$/u;

/** The notes at the foot of a page: smaller lines, the first of which begins with a mark. Where they begin. */
function notesOf(lines: readonly Line[], bodySize: number): number {
  const isSmall = (line: Line): boolean => (line.segments[0]?.size ?? 0) < bodySize * SMALL;
  const last = lines.findLastIndex((line) => !isSmall(line));
  const first = lines.findIndex((line, at) => at > last && NOTE_PATTERN.test(line.segments[0]?.text ?? ''));
  return first < 0 ? lines.length : first;
}

/** Lines of all pages, in which notes at the foot of a page do not cut a sentence that goes on behind them. */
export function bodyOf(pages: readonly (readonly Line[])[], bodySize: number): readonly Line[] {
  const body: Line[] = [];
  let pending: readonly Line[] = [];
  pages.forEach((lines, at) => {
    const from = notesOf(lines, bodySize);
    const [before, behind] = [lines[from - 1]?.segments[0], pages[at + 1]?.[0]?.segments[0]];
    const isOpen =
      before !== undefined &&
      behind !== undefined &&
      !SENTENCE_END_PATTERN.test(before.text) &&
      !BULLET_PATTERN.test(behind.text);
    body.push(...lines.slice(0, from), ...pending);
    pending = lines.slice(from);
    if (!isOpen) {
      body.push(...pending);
      pending = [];
    }
  });
  return [...body, ...pending];
}
