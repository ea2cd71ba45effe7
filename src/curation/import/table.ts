// Lists that are tables: commas, semicolons (Excel in some countries) or tabs; columns under any of several headings.
import { UserError } from '../../core/errors.js';
import { DICTIONARY_ERRORS } from '../../messages/errors/dictionaries.js';
import { readCsv } from '../../dictionary/csv-records.js';

export interface ListRow {
  readonly line: number;
  /** The first of the columns that exists and is not empty; empty when none is. */
  cell(...headings: readonly string[]): string;
}

export interface ListTable {
  readonly header: readonly string[];
  /** Whether a column has one of these headings, however it is spaced and cased. */
  has(...headings: readonly string[]): boolean;
  readonly rows: readonly ListRow[];
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/u);
  const head = end < 0 ? text : text.slice(0, Math.min(end, 100_000));
  const [best] = [',', ';', '\t']
    .map((sign) => ({ sign, count: head.split(sign).length }))
    .toSorted((a, b) => b.count - a.count);
  return best?.sign ?? ',';
}

const fold = (heading: string): string => heading.replace(/\s/gu, '').toLowerCase();

/** A workbook that was saved as CSV may have a title, a day and a unit above its header. */
const MOST_LINES_ABOVE = 30;
const LONGEST_HEADER = 10_000;

/** How many lines stand above the one that names one of each group of columns; undefined when none does. */
function linesAboveHeader(text: string, groups: readonly (readonly string[])[]): number | undefined {
  const wanted = groups.map((group) => group.map(fold));
  let start = 0;
  for (let above = 0; above <= MOST_LINES_ABOVE && start < text.length; above += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const headings = text
      .slice(start, Math.min(end, start + LONGEST_HEADER))
      .split(/[,;\t]/u)
      .map((heading) => fold(heading.replaceAll('"', '').replace('\ufeff', '')));
    if (wanted.every((group) => group.some((heading) => headings.includes(heading)))) return above;
    start = end + 1;
  }
  return undefined;
}

/** The text with its first lines emptied: what follows keeps its line numbers. */
function withoutLines(text: string, count: number): string {
  let start = 0;
  for (let line = 0; line < count; line += 1) start = text.indexOf('\n', start) + 1;
  return '\n'.repeat(count) + text.slice(start);
}

/**
 * The table whose header names one of each group of columns; lines above it are passed over.
 * @throws UserError naming file and line of broken CSV.
 */
export function readListTable(text: string, file: string, ...groups: readonly (readonly string[])[]): ListTable {
  const above = linesAboveHeader(text, groups) ?? 0;
  const whole = above === 0 ? text : withoutLines(text, above);
  const delimiter = delimiterOf(above === 0 ? text : whole.slice(above));
  const { header, records } = readCsv(whole, file, { delimiter, padsSingleCells: true });
  const at = new Map(header.map((heading, index) => [fold(heading), index]));
  return {
    header,
    has: (...headings) => headings.some((heading) => at.has(fold(heading))),
    // Spreadsheets write the rows below a table as commas.
    rows: records
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ cells, line }) => ({
        line,
        cell(...headings) {
          for (const heading of headings) {
            const index = at.get(fold(heading));
            const cell = index === undefined ? '' : withoutApostrophe((cells[index] ?? '').trim());
            if (cell !== '') return cell;
          }
          return '';
        },
      })),
  };
}

/** An apostrophe that keeps a spreadsheet from running the cell is no part of it. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

/** Whether one of the first lines of a text names one of each group of columns. */
export function hasHeadings(head: string, ...groups: readonly (readonly string[])[]): boolean {
  return linesAboveHeader(head, groups) !== undefined;
}

/** @throws UserError when no column has one of the headings. */
export function requireColumn(table: ListTable, file: string, headings: readonly string[]): void {
  if (table.has(...headings)) return;
  throw new UserError(DICTIONARY_ERRORS.noColumnCalled(headings.join(' or '), table.header.slice(0, 20).join(', ')), {
    file,
    line: 1,
  });
}
