// Cells of Word's tables that were merged: one that goes on downwards stands in each row, empty.
//   <w:vMerge w:val="restart"/> 부산 / <w:vMerge/> → one cell of two rows
import type { Cell } from '../content.js';

export interface WordCell extends Cell {
  /** Whether the cell belongs to the one above; undefined where it is merged with none. */
  readonly goesOn?: boolean;
}

/** `w:val="2"`, as a number that a table can have. */
export function countOf(value: string): number {
  return /^\d{1,4}$/u.test(value) ? Number(value) : 1;
}

/** The rows with merged cells as one each, which covers several rows. */
export function mergeDown(rows: readonly (readonly WordCell[])[]): readonly (readonly Cell[])[] {
  const found: { cell: WordCell; rows: number; column: number }[][] = [];
  let above = new Map<number, { cell: WordCell; rows: number }>();
  for (const row of rows) {
    const below = new Map<number, { cell: WordCell; rows: number }>();
    const own: { cell: WordCell; rows: number; column: number }[] = [];
    let column = 0;
    for (const cell of row) {
      column = Math.max(column, cell.column ?? 0);
      const merged = cell.goesOn === true ? above.get(column) : undefined;
      if (merged !== undefined) {
        merged.rows += 1;
        below.set(column, merged);
      } else {
        const start = { cell, rows: 1, column };
        own.push(start);
        if (cell.goesOn !== undefined) below.set(column, start);
      }
      column += cell.columns ?? 1;
    }
    found.push(own);
    above = below;
  }
  return found.map((cells) =>
    cells.map(({ cell: { content, columns }, rows: count, column }) => ({ content, columns, column, rows: count })),
  );
}
