// Lists that are tables: commas, semicolons (Excel in some countries) or tabs; columns under any of several headings.
import { UserError } from '../../errors.js';
import { readCsv } from '../csv-records.js';

export interface ListRow {
  readonly line: number;
  /** The first of the columns that exists and is not empty; empty when none is. */
  cell(...headings: readonly string[]): string;
}

export interface ListTable {
  readonly header: readonly string[];
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

/** @throws UserError naming file and line of broken CSV. */
export function readListTable(text: string, file: string): ListTable {
  const delimiter = delimiterOf(text);
  const { header, records } = readCsv(text, file, { delimiter });
  const at = new Map(header.map((heading, index) => [fold(heading), index]));
  return {
    header,
    rows: records.map(({ cells, line }) => ({
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

/** Whether the first line of a text names one of each group of columns. */
export function hasHeadings(head: string, ...groups: readonly (readonly string[])[]): boolean {
  const [first = ''] = head.split(/\r?\n/u);
  const headings = new Set(first.split(/[,;\t]/u).map((heading) => fold(heading.replaceAll('"', ''))));
  return groups.every((group) => group.some((heading) => headings.has(fold(heading))));
}

/** @throws UserError when no column has one of the headings. */
export function requireColumn(table: ListTable, file: string, headings: readonly string[]): void {
  const known = new Set(table.header.map(fold));
  if (headings.some((heading) => known.has(fold(heading)))) return;
  throw new UserError(
    `no column is called ${headings.join(' or ')}; the columns are ${table.header.slice(0, 20).join(', ')}`,
    { file, line: 1 },
  );
}
