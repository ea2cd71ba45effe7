// What of a dictionary file can be mended without judgement: NFC, blanks, tidy lists, the order of rows. Rows that are
// right keep every character; remarks stay above the row that they stand above.
import { LIST_COLUMNS, isNameFile } from './columns.js';
import { writeRecord, type CsvRecord } from '../dictionary/csv-records.js';
import { mendCell, tidyList } from './lint/cells.js';
import type { LintFile, LintRow } from './lint/finding.js';
import { sortKey } from './lint/identity.js';

function fixedRecord({ header }: LintFile['table'], record: CsvRecord, row: LintRow | undefined): string {
  const cells = header.map((column, at) => {
    const cell = record.cells[at] ?? '';
    if (row !== undefined && LIST_COLUMNS.includes(column) && isNameFile(row.name)) return tidyList(row, column);
    return mendCell(cell);
  });
  const isRight = cells.every((cell, at) => cell === record.cells[at]);
  return isRight ? record.raw : writeRecord(cells);
}

/** The text of a file as it should be; undefined when it is right already. Rows out of order are sorted. */
export function fixedText(file: LintFile): string | undefined {
  const { table } = file;
  const rowOf = new Map(file.rows.map((row) => [row.record, row]));
  const pieces = table.records.map((record, at) => {
    const row = rowOf.get(record);
    const above = table.remarks.filter(({ before }) => before === at && at > 0).map(({ raw }) => raw);
    return { key: row === undefined ? '' : sortKey(row), lines: [...above, fixedRecord(table, record, row)] };
  });
  const isSorted = pieces.every(({ key }, at) => at === 0 || (pieces[at - 1]?.key ?? '') <= key);
  const order = isNameFile(file.name) && !isSorted ? pieces.toSorted((a, b) => compare(a.key, b.key)) : pieces;
  const last = table.records.length;
  const head = table.remarks.filter(({ before }) => before === 0 || last === 0).map(({ raw }) => raw);
  const tail = table.remarks.filter(({ before }) => before === last && last > 0).map(({ raw }) => raw);
  const before = [table.headerRaw, ...head, ...pieces.flatMap(({ lines }) => lines), ...tail];
  const after = [table.headerRaw, ...head, ...order.flatMap(({ lines }) => lines), ...tail];
  const unchanged = table.records.every((record, at) => pieces[at]?.lines.at(-1) === record.raw);
  if (unchanged && after.every((line, at) => line === before[at])) return undefined;
  const lines = after.map((line) => `${line.replaceAll('\n', table.lineEnd)}${table.lineEnd}`);
  return `${table.bom ? '\ufeff' : ''}${lines.join('')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
