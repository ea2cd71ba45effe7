// What stands at the edges of pages and is no part of the text: page numbers, running heads.
//   - 3 -        보도자료 · 한빛시청, at the top of three pages
import type { Segment } from './segments.js';

export interface Line {
  readonly segments: readonly Segment[];
  readonly page: number;
  /** Of the column that the line stands in, counted over the document. */
  readonly column: number;
}

const PAGES_OF_RUNNING_LINE = 3;
const MARGIN_LINES = 2;
const LONGEST_RUNNING_LINE = 60;
const PAGE_NUMBER_PATTERN = /^[-–—\s]{0,4}(?:\d{1,4}(?:\s?\/\s?\d{1,4})?|[ivx]{1,6}|[①-⑳])[-–—\s]{0,4}$/u;

/** The words of a line, with a tab between those that stand apart. */
export function wordsOf(line: Line): string {
  return line.segments.map(({ text }) => text.trim()).join('\t');
}

/** Page numbers, and what stands at the same place at the edge of several pages. */
export function isRunning(lines: readonly (readonly Line[])[]): (line: Line) => boolean {
  const edges = new Map<Line, string>();
  const counts = new Map<string, number>();
  for (const page of lines) {
    for (const line of [...page.slice(0, MARGIN_LINES), ...page.slice(-MARGIN_LINES)]) {
      if (edges.has(line)) continue;
      const words = wordsOf(line);
      if (words.length > LONGEST_RUNNING_LINE) continue;
      const key = `${words.replace(/\d+/gu, '0')} ${String(Math.round((line.segments[0]?.y ?? 0) / 4))}`;
      edges.set(line, key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (line) => {
    const key = edges.get(line);
    if (key === undefined) return false;
    const count = counts.get(key) ?? 0;
    if (PAGE_NUMBER_PATTERN.test(wordsOf(line)) || count >= PAGES_OF_RUNNING_LINE) return true;
    // On two pages chance puts no line of words at the same place; rows of a table that goes on may be.
    return lines.length === 2 && count === 2 && line.segments.length === 1;
  };
}
