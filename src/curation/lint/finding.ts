// What a lint rule is given and what it reports.
import type { Texts } from '../../messages/language.js';
import type { CsvRecord, CsvTable } from '../../dictionary/csv-records.js';
import { listItems } from '../columns.js';

export type Level = 'error' | 'warning';

export interface Finding {
  /** As people can open it. */
  readonly file: string;
  readonly line: number;
  readonly column?: string;
  /** `name/clash` */
  readonly rule: string;
  readonly level: Level;
  /** What is wrong. */
  readonly message: Texts;
  /** What to do about it. */
  readonly remedy: Texts;
  /** Whether `--fix` mends it. */
  readonly fixable?: boolean;
}

/** A file of a dictionary folder as it stands. */
export interface LintFile {
  /** The path inside the folder: `companies.csv`, `lexicons/titles.csv`. */
  readonly name: string;
  readonly shownAs: string;
  readonly path: string;
  readonly table: CsvTable & { readonly bom: boolean };
  readonly rows: readonly LintRow[];
}

export interface LintRow {
  /** The path of its file inside the folder. */
  readonly name: string;
  readonly shownAs: string;
  readonly line: number;
  readonly record: CsvRecord;
  /** Cells by column as written. */
  readonly written: Readonly<Record<string, string>>;
  /** A cell without the blanks around it; empty where the file has no such column. */
  cell(column: string): string;
  list(column: string): readonly string[];
}

export function lintRows(name: string, shownAs: string, table: CsvTable): readonly LintRow[] {
  return table.records
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((record) => {
      const written = Object.fromEntries(table.header.map((column, at) => [column, record.cells[at] ?? '']));
      const cell = (column: string): string => (written[column] ?? '').trim();
      return {
        name,
        shownAs,
        line: record.line,
        record,
        written,
        cell,
        list: (column) => listItems(cell(column)),
      };
    });
}

/** A finding about a row. */
export function about(
  row: LintRow,
  rule: string,
  level: Level,
  column: string,
  message: Texts,
  remedy: Texts,
  fixable = false,
): Finding {
  return { file: row.shownAs, line: row.line, column, rule, level, message, remedy, ...(fixable ? { fixable } : {}) };
}

/** `companies.csv:12` */
export function placeOf(row: LintRow): string {
  return `${row.shownAs}:${String(row.line)}`;
}

/** Whether two rows are in force on a common day. */
export function overlap(a: LintRow, b: LintRow): boolean {
  const until = (row: LintRow): string => row.cell('valid_to') || '9999-12-31';
  return a.cell('valid_from') <= until(b) && b.cell('valid_from') <= until(a);
}

/** Rows by what a function says of them; rows without are left out. */
export function groupRows(rows: readonly LintRow[], key: (row: LintRow) => string | undefined): Map<string, LintRow[]> {
  const groups = new Map<string, LintRow[]>();
  for (const row of rows) {
    const own = key(row);
    if (own === undefined) continue;
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [row]);
    else group.push(row);
  }
  return groups;
}
