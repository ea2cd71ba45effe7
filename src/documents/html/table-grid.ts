// The columns of a table with merged cells: a cell over two rows takes the room below it from the row that follows.
//   <td rowspan="2">부산</td><td>가온나래</td> / <td>새론도담</td> → the third cell stands in the second column
import type { LayoutSpan } from '../../core/types.js';
import type { Attributes } from './elements.js';

/** Wider and longer cells are the work of a program gone wrong. */
const MOST_COLUMNS = 256;
const MOST_ROWS = 65_534;

export interface CellSpan {
  readonly rows: number;
  readonly columns: number;
}

export interface CellPlace {
  /** Number of the line. */
  readonly line: number;
  readonly offset: number;
}

export interface MergedCell extends CellSpan {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

function countOf(value: string | undefined, most: number): number {
  const count = /^\s{0,3}\d{1,5}/u.test(value ?? '') ? Number.parseInt(value ?? '', 10) : 1;
  return Math.min(count, most);
}

/** Over how many rows and columns a cell reaches; `rowspan="0"` is the rest of the table. */
export function spanOf(attributes: Attributes): CellSpan {
  const rows = countOf(attributes.get('rowspan'), MOST_ROWS);
  return {
    rows: rows === 0 ? MOST_ROWS : rows,
    columns: Math.max(1, countOf(attributes.get('colspan'), MOST_COLUMNS)),
  };
}

export class TableGrid {
  private row = 0;
  private next = 0;
  /** Row behind the last one that a cell covers, by column. */
  private readonly coveredTo: number[] = [];

  nextRow(): void {
    this.row += 1;
    this.next = 0;
  }

  /** The column in which the next cell of the row begins, from 0. */
  place({ rows, columns }: CellSpan): number {
    let column = this.next;
    while ((this.coveredTo[column] ?? 0) > this.row && column < MOST_COLUMNS) column += 1;
    this.next = Math.min(MOST_COLUMNS, column + columns);
    for (let at = column; at < this.next; at += 1) this.coveredTo[at] = this.row + rows;
    return column;
  }
}

interface PlacesInText {
  readonly offsetOf: (place: CellPlace) => number | undefined;
}

/** Merged cells that hold words, with their reach. */
export function mergedSpans(cells: readonly MergedCell[], text: PlacesInText): readonly LayoutSpan[] {
  return cells.flatMap(({ from, to, rows, columns }) => {
    const [start, end] = [text.offsetOf(from), text.offsetOf(to)];
    if (start === undefined || end === undefined || end <= start) return [];
    return [{ start, end, kind: 'cell', ...(rows > 1 ? { rows } : {}), ...(columns > 1 ? { columns } : {}) }];
  });
}
