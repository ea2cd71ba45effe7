// Tables as the text of pages and documents keeps them, told by their header cells:
//   | 훈격 | 성명 | 소속 | 직위 |        연번 ⏎ 기업명 ⏎ 대표자 ⏎ 1 ⏎ 되새김 ⏎ 한여울 ⏎ 2 ⏎ 누리솔 ⏎ 강다온
// Rows are told by bars, by their numbers, by blank lines between them, or by a run of header words before them.
// Not: 기업명 in a sentence; one such word alone.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { readCells, type Blocks } from './cells.js';
import { joinedHeader } from './joined-header.js';
import { pairedLayouts } from './paired.js';
import type { ColumnOf, Table, TableCell, TableColumn } from './table.js';

export interface TableReader {
  /** What a column with this header holds. */
  readonly columnOf: (header: string) => TableColumn | undefined;
  /** The cells of all lines in order, blank ones between borders included. */
  readonly cellsOf: (article: Blocks) => readonly TableCell[];
  /** The tables in order of their headers; worked out once for an article. */
  readonly tablesOf: (article: Blocks) => readonly Table[];
}

const HEADER_ROW = z.object({
  header: z.string().min(1),
  column: z.enum(['firm', 'body', 'name', 'representative', 'title', 'other']),
});
const LONGEST_HEADER = 14;
/** Longer cells of an open table are sentences behind it. */
const LONGEST_OPEN_CELL = 40;
const MOST_COLUMNS = 10;
const MOST_ROWS = 300;
const RULE_PATTERN = /^[-: ]+$/u;

/** Whether more than half of the cells are header words: where a table begins again, or another one. */
function isHeaderRow(row: readonly TableCell[], columnOf: ColumnOf): boolean {
  return 2 * row.filter(({ text }) => columnOf(text) !== undefined).length > row.length;
}

type Layout = Pick<Table, 'header' | 'rows'>;

/** @throws UserError naming the row of the list of headers that is wrong. */
export function createTableReader(resources: Resources): TableReader {
  const headers = new Map(
    resources.rows('lexicons/table-headers.csv', HEADER_ROW).map(({ header, column }) => [header, column]),
  );
  const cells = new WeakMap<Blocks, readonly TableCell[]>();
  const tables = new WeakMap<Blocks, readonly Table[]>();

  /** 해외 액셀러레이터 and 업체명(가나다순) are headed by their last word, and say 직위(직급) as listed. */
  const columnOf = (header: string): TableColumn | undefined => {
    if (header.length > LONGEST_HEADER) return undefined;
    const whole = header.replace(/[\s*]/gu, '');
    const latin = headers.get(whole.toLowerCase());
    if (latin !== undefined) return latin;
    // eslint-disable-next-line regexp/no-super-linear-move -- a header is no longer than LONGEST_HEADER
    const bare = header.replace(/\(.*\)$/u, '').trim();
    return (
      headers.get(whole) ?? headers.get(bare.replace(/\s/gu, '')) ?? headers.get(bare.slice(bare.lastIndexOf(' ') + 1))
    );
  };
  const cellsOf = (article: Blocks): readonly TableCell[] => {
    let found = cells.get(article);
    if (found === undefined) {
      found = readCells(article);
      cells.set(article, found);
    }
    return found;
  };
  return {
    columnOf,
    cellsOf,
    tablesOf(article) {
      let found = tables.get(article);
      if (found === undefined) {
        found = readTables(cellsOf(article), columnOf);
        tables.set(article, found);
      }
      return found;
    },
  };
}

function readTables(cells: readonly TableCell[], columnOf: ColumnOf): readonly Table[] {
  const headers = [...cells.keys()].filter((at) => {
    const column = columnOf(cells[at]?.text ?? '');
    return column !== undefined && column !== 'other';
  });
  const found: Table[] = [];
  const read = new Set<TableCell>();
  for (const layout of pairedLayouts(cells, columnOf)) {
    for (const cell of [layout.header, ...layout.rows].flat()) read.add(cell);
    found.push({ ...layout, columns: layout.header.map(({ text }) => columnOf(text)), isOpen: false, isPaired: true });
  }
  // 참여기업 ⏎ 기업명 ⏎ 대표자 ⏎ 1: a heading above is no part of a header whose rows are known
  for (const isOpen of [false, true]) {
    for (const at of headers) {
      const cell = cells[at];
      if (cell === undefined || read.has(cell)) continue;
      const layout = isOpen ? open(cells, at, columnOf) : closed(cells, at, columnOf);
      if (layout?.header.some((other) => read.has(other)) !== false) continue;
      // no cell of a table heads another
      for (const other of [layout.header, ...(isOpen ? [] : layout.rows)].flat()) read.add(other);
      found.push({ ...layout, columns: layout.header.map(({ text }) => columnOf(text)), isOpen, isPaired: false });
    }
  }
  return found.sort((one, other) => (one.header[0]?.start ?? 0) - (other.header[0]?.start ?? 0));
}

/** The table with this header cell whose rows bars, numbers or blank lines tell. */
function closed(cells: readonly TableCell[], at: number, columnOf: ColumnOf): Layout | undefined {
  const first = lineStart(cells, at);
  const row = rowFrom(cells, first);
  if (row.length < 2) {
    return [numbered(cells, at), grouped(cells, at, columnOf)].find(
      (layout) => layout !== undefined && layout.rows.length > 1,
    );
  }
  const end = first + row.length;
  const above = first > 0 ? rowFrom(cells, lineStart(cells, first - 1)) : [];
  const below = rowFrom(cells, end);
  const upper = joinedHeader(above, row, columnOf);
  if (upper !== undefined) return barred(cells, end, upper, columnOf);
  const lower = joinedHeader(row, below, columnOf);
  return lower === undefined ? barred(cells, end, row, columnOf) : barred(cells, end + below.length, lower, columnOf);
}

/** The cells of the line that begins with a cell. */
function rowFrom(cells: readonly TableCell[], first: number): readonly TableCell[] {
  const line = cells[first]?.line;
  return line === undefined ? [] : stretch(cells, first, (cell) => cell.line === line);
}

function lineStart(cells: readonly TableCell[], at: number): number {
  let first = at;
  while (at - first < MOST_COLUMNS && first > 0 && cells[first - 1]?.line === cells[at]?.line) first -= 1;
  return first;
}

/** Cells of one row from `from` on, one more than a table has where they go on. */
function stretch(
  cells: readonly TableCell[],
  from: number,
  belongs: (cell: TableCell) => boolean,
): readonly TableCell[] {
  let end = from;
  for (let cell = cells[end]; cell !== undefined && belongs(cell) && end - from <= MOST_COLUMNS; cell = cells[end])
    end += 1;
  return cells.slice(from, end);
}

/** Rows of as many cells between bars, from a cell on. */
function barred(cells: readonly TableCell[], from: number, header: readonly TableCell[], columnOf: ColumnOf): Layout {
  const rows: (readonly TableCell[])[] = [];
  let index = from;
  while (rows.length < MOST_ROWS) {
    const row = rowFrom(cells, index);
    // a line of one cell is a sentence behind the table
    if (row.length > header.length || row.length < 2 || isHeaderRow(row, columnOf)) break;
    // a rule below the header is no row
    if (!row.every(({ text }) => RULE_PATTERN.test(text))) rows.push(filled(row, header.length));
    index += row.length;
  }
  return { header, rows };
}

/** A row with the empty cells at its end, which the text does not keep. */
function filled(row: readonly TableCell[], length: number): readonly TableCell[] {
  const last = row.at(-1);
  if (last === undefined || row.length === length) return row;
  const empty = { ...last, start: last.end, text: '' };
  return [...row, ...Array.from({ length: length - row.length }, () => empty)];
}

/** One cell a line where the rows are numbered: as many cells before the first 1 as between 1 and 2. */
function numbered(cells: readonly TableCell[], at: number): Layout | undefined {
  const numberAt = (number: number, from: number): number => {
    for (let index = from; index <= from + MOST_COLUMNS; index += 1)
      if (cells[index]?.text.replace(/[.)]$/u, '') === String(number)) return index;
    return -1;
  };
  const isNumber = (index: number): boolean => /^\d{1,3}[.)]?$/u.test(cells[index]?.text ?? '');
  const first = numberAt(1, at + 1);
  const second = first < 0 ? -1 : numberAt(2, first + 1);
  const width = second - first;
  // the numbers have a header of their own
  if (second < 0 || width < 2 || at <= first - width) return undefined;
  const header = cells.slice(Math.max(0, first - width), first);
  if (header.length < width) return undefined;
  const rows: (readonly TableCell[])[] = [];
  let index = first;
  for (let number = 2; index >= 0 && number < MOST_ROWS; number += 1) {
    // 1, 2, 4: a number may be left out where the row is as long as the others
    const counted = numberAt(number, index + 1);
    const next = counted < 0 && isNumber(index + width) ? index + width : counted;
    const row = cells.slice(index, index + width);
    // the last row is followed by no number
    if (row.length === width && (next < 0 || next - index === width)) rows.push(row);
    index = next;
  }
  return { header, rows };
}

/** One cell a line and a blank line between rows. */
function grouped(cells: readonly TableCell[], at: number, columnOf: ColumnOf): Layout | undefined {
  const group = cells[at]?.group;
  let first = at;
  while (at - first < MOST_COLUMNS && first > 0 && cells[first - 1]?.group === group) first -= 1;
  const header = stretch(cells, first, (cell) => cell.group === group);
  if (header.length < 2 || header.length > MOST_COLUMNS || header.some(({ text }) => text.length > LONGEST_HEADER))
    return undefined;
  const rows: (readonly TableCell[])[] = [];
  let index = first + header.length;
  while (rows.length < MOST_ROWS) {
    const own = cells[index]?.group;
    const row = own === undefined ? [] : stretch(cells, index, (cell) => cell.group === own);
    if (row.length !== header.length || isHeaderRow(row, columnOf)) break;
    rows.push(row);
    index += row.length;
  }
  return { header, rows };
}

/** A run of header words, one a line, and as many lines a row behind it. */
function open(cells: readonly TableCell[], at: number, columnOf: ColumnOf): Layout | undefined {
  const isAlone = (index: number): boolean =>
    cells[index] !== undefined &&
    cells[index].line !== cells[index - 1]?.line &&
    cells[index].line !== cells[index + 1]?.line;
  const isHeader = (index: number): boolean => isAlone(index) && columnOf(cells[index]?.text ?? '') !== undefined;
  let first = at;
  while (at - first < MOST_COLUMNS && isHeader(first - 1)) first -= 1;
  let end = first;
  while (end - first < MOST_COLUMNS && isHeader(end)) end += 1;
  const width = end - first;
  if (width < 2) return undefined;
  const rows: (readonly TableCell[])[] = [];
  for (let index = end; rows.length < MOST_ROWS; index += width) {
    const row = cells.slice(index, index + width);
    const isRow =
      row.length === width && row.every(({ text }, i) => text.length <= LONGEST_OPEN_CELL && isAlone(index + i));
    if (!isRow || isHeaderRow(row, columnOf)) break;
    rows.push(row);
  }
  return { header: cells.slice(first, end), rows };
}
