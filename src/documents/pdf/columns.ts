// Columns of running text on a page: where many long lines begin beside others. Cells of tables are short.
import { lettersIn, type Segment } from './segments.js';

/** Half the distance of lines, about, in sizes of letters. */
const BESIDE = 0.9;
const NEIGHBOURS = 3;
const LINES_OF_COLUMN = 4;
const LETTERS_OF_COLUMN = 10;

/** Left edges of columns of running text: where many long segments begin. Cells of tables are short. */
export function columnStarts(rows: readonly (readonly Segment[])[]): readonly number[] {
  const starts = new Map<number, number>();
  for (const row of rows) {
    for (const { x, text } of row) {
      if (lettersIn(text) >= LETTERS_OF_COLUMN) {
        const key = Math.round(x / 4);
        starts.set(key, (starts.get(key) ?? 0) + 1);
      }
    }
  }
  const found = [...starts.entries()]
    .filter(([, count]) => count >= LINES_OF_COLUMN)
    .map(([key]) => key * 4)
    .sort((a, b) => a - b);
  // Indented first lines begin beside the edge; a column is at least a sixth of a page away.
  const columns: number[] = [];
  for (const x of found) if (x - (columns.at(-1) ?? -Infinity) > 90) columns.push(x);
  return columns.length > 1 && standSideBySide(rows.flat(), columns) ? columns : [];
}

/** Whether running text stands beside running text; an indented quotation or list stands alone. */
function standSideBySide(segments: readonly Segment[], columns: readonly number[]): boolean {
  const long = segments.filter(({ text, x }) => lettersIn(text) >= LETTERS_OF_COLUMN && columnOf(x, columns) >= 0);
  let beside = 0;
  // From the top down: only the next few can be at the same height.
  long.forEach((segment, at) => {
    const near = long.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    const isBeside = near.some(
      ({ x, right, y }) => right < segment.x && x < segment.x && Math.abs(y - segment.y) < BESIDE * segment.size,
    );
    if (isBeside) beside += 1;
  });
  return beside >= LINES_OF_COLUMN - 1;
}

/** The column that a line belongs to by its left edge; -1 for none. */
export function columnOf(x: number, columns: readonly number[]): number {
  return columns.findLastIndex((start) => x >= start - 6);
}
