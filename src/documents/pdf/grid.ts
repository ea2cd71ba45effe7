// Tables on PDF pages as rows of cells: what stands below a heading belongs to its column, an empty cell keeps its
// place, and a cell of several lines is one.
//   ㈜가온
//           문채원   3억원   → `㈜가온 나래⇥문채원⇥3억원`
//   나래
import { isSurelyCut, type Vocabulary } from '../joints.js';
import type { Line } from './running-heads.js';
import type { Segment } from './segments.js';

const FEWEST_COLUMNS = 3;
/** Lines with several cells, the header among them. */
const FEWEST_ROWS = 3;
/** No page holds more lines of a table. */
const MOST_LINES = 200;
/** In sizes of letters: how far lines of one table, and lines of one cell, stand apart at most. */
const TABLE_GAP = 4;
const CELL_LINE = 1.9;
/** How much nearer the lines of a cell are to their own row than to the next. */
const NEARER = 1.25;
/** In sizes of letters: how far beside its heading a cell may stand. */
const BESIDE = 1.5;

/** The names of firms have few blanks. */
const FIRM_PATTERN = /^(?:㈜|\(주\)|주식회사)/u;

interface Column {
  readonly left: number;
  readonly right: number;
}

/** A line of a table with the column of each of its segments. */
interface PlacedLine {
  readonly line: Line;
  readonly y: number;
  readonly columns: readonly number[];
}

function topOf(line: Line): number {
  return line.segments[0]?.y ?? 0;
}

function sizeOf(line: Line): number {
  return line.segments[0]?.size ?? 1;
}

/** Lines below a header that may be those of its table. */
function runBelow(lines: readonly Line[], start: number): readonly Line[] {
  const header = lines[start];
  if (header === undefined) return [];
  let end = start + 1;
  for (let before = header; end < Math.min(lines.length, start + MOST_LINES); end += 1) {
    const line = lines[end];
    if (line?.column !== header.column) break;
    const gap = topOf(before) - topOf(line);
    if (gap <= 0 || gap > TABLE_GAP * sizeOf(line)) break;
    before = line;
  }
  return lines.slice(start, end);
}

/** The columns by the lines that have a cell in each; none where cells of one reach into another. */
function columnsOf(run: readonly Line[], count: number): readonly Column[] {
  const full = run.filter(({ segments }) => segments.length === count);
  const columns = Array.from({ length: count }, (_, at): Column => ({
    left: full.reduce((least, { segments }) => Math.min(least, segments[at]?.x ?? least), Infinity),
    right: full.reduce((most, { segments }) => Math.max(most, segments[at]?.right ?? most), -Infinity),
  }));
  const isParted = columns.every(({ right }, at) => right < (columns[at + 1]?.left ?? Infinity));
  return isParted ? columns : [];
}

/** The column that a cell stands in; -1 where it stands in none or reaches over several. */
function columnOf({ x, right, size }: Segment, columns: readonly Column[]): number {
  const over = columns.flatMap((column, at) => (x < column.right && right > column.left ? [at] : []));
  if (over.length > 0) return over.length === 1 ? (over[0] ?? -1) : -1;
  const distances = columns.map(({ left, right: end }) => Math.max(left - right, x - end));
  const least = Math.min(...distances);
  return least <= BESIDE * size ? distances.indexOf(least) : -1;
}

function place(line: Line, columns: readonly Column[]): PlacedLine | undefined {
  const isFull = line.segments.length === columns.length;
  const own = line.segments.map((segment, at) => (isFull ? at : columnOf(segment, columns)));
  const isOrdered = own.every((column, at) => column > (own[at - 1] ?? -1));
  return isOrdered ? { line, y: topOf(line), columns: own } : undefined;
}

/** How far apart rows stand at least. */
function pitchOf(rows: readonly PlacedLine[]): number {
  return rows.reduce((least, { y }, at) => Math.min(least, (rows[at - 1]?.y ?? Infinity) - y), Infinity);
}

/** The row that a line with few cells belongs to: the nearest of those beside it; nothing where none is nearer. */
function rowOf(
  at: number,
  placed: readonly PlacedLine[],
  isRow: (line: PlacedLine) => boolean,
  pitch: number,
): number | undefined {
  const line = placed[at];
  if (line === undefined) return undefined;
  const above = placed.findLastIndex((other, index) => index < at && isRow(other));
  const below = placed.findIndex((other, index) => index > at && isRow(other));
  const toAbove = above < 0 ? Infinity : (placed[above]?.y ?? Infinity) - line.y;
  const toBelow = below < 0 ? Infinity : line.y - (placed[below]?.y ?? -Infinity);
  const [near, far, row] = toAbove < toBelow ? [toAbove, toBelow, above] : [toBelow, toAbove, below];
  if (near > CELL_LINE * sizeOf(line.line) || near * NEARER > pitch) return undefined;
  if (far >= NEARER * near) return row;
  // As near to both: a cell merged from one in each stands where the first of them stood.
  const isFree = [above, below].every((index) =>
    line.columns.every((own) => placed[index]?.columns.includes(own) === false),
  );
  return isFree ? above : undefined;
}

/** Rows of the table that begins at a line; nothing where the lines below it are none. */
function tableAt(
  lines: readonly Line[],
  start: number,
  vocabulary: Vocabulary,
): { readonly rows: readonly Line[]; readonly length: number } | undefined {
  const run = runBelow(lines, start);
  const count = Math.max(...run.map(({ segments }) => segments.length));
  const columns = columnsOf(run, count);
  if (columns.length === 0) return undefined;
  const placed: PlacedLine[] = [];
  for (const line of run) {
    const own = place(line, columns);
    if (own === undefined) break;
    placed.push(own);
  }
  const isRow = ({ columns: own }: PlacedLine): boolean => own.length >= Math.max(2, count - 1);
  // What stands below the last row, and is no line of its cells, is text again.
  const pitch = pitchOf(placed.filter(isRow));
  const last = placed.findLastIndex((line, at) => isRow(line) || rowOf(at, placed, isRow, pitch) !== undefined);
  const table = placed.slice(0, last + 1);
  if (table.filter(isRow).length < FEWEST_ROWS) return undefined;
  const cells = new Map<number, PlacedLine[]>();
  table.forEach((line, at) => {
    const row = isRow(line) ? at : (rowOf(at, table, isRow, pitch) ?? at);
    cells.set(row, [...(cells.get(row) ?? []), line]);
  });
  const rows = [...cells.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([, own]) => rowFrom(own, columns, vocabulary));
  return { rows, length: table.length };
}

function rowFrom(parts: readonly PlacedLine[], columns: readonly Column[], vocabulary: Vocabulary): Line {
  const [first] = parts;
  const base = first?.line ?? { segments: [], page: 0, column: 0 };
  const segments = columns.map(({ left, right }, column): Segment => {
    const lines = parts.flatMap(({ line, columns: own }) => line.segments[own.indexOf(column)] ?? []);
    const text = lines.reduce((words, { text: next }) => {
      const isName = words === '' || FIRM_PATTERN.test(words);
      const gap = isName || isSurelyCut(words, next, vocabulary) ? '' : ' ';
      return words + gap + next.trim();
    }, '');
    return lines[0] === undefined
      ? { text, x: left, right, y: topOf(base), size: sizeOf(base), isApart: false }
      : { ...lines[0], text };
  });
  return { ...base, segments };
}

/** Whether a table may begin with a line: with a row, or with a line of a cell that is higher than its row. */
function mayBegin(line: Line, next: Line | undefined): boolean {
  const isPart = next !== undefined && topOf(line) - topOf(next) < sizeOf(line);
  return Math.max(line.segments.length, isPart ? next.segments.length : 0) >= FEWEST_COLUMNS;
}

/** Lines of a page with those of tables as rows that have a cell for each column. */
export function withTables(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const table = mayBegin(line, lines[at + 1]) ? tableAt(lines, at, vocabulary) : undefined;
    result.push(...(table?.rows ?? [line]));
    at += table?.length ?? 1;
  }
  return result;
}
