// Reads a workbook that a person has marked and saved, in whatever program: the tables of its sheets by the headers that
// this program gives them, in either language. Rows may have been sorted, sheets renamed.
import { readFile } from 'node:fs/promises';
import { Workbook, type Cell } from '@cj-tech-master/excelts';
import { reasonOf, UserError } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { OUTPUT_ERRORS } from '../../messages/errors/output.js';
import { columnOfHeader, type ColumnName } from './labels.js';

export interface ReadRow {
  /** As the spreadsheet counts it. */
  readonly number: number;
  /** Empty cells are left out. */
  readonly cells: ReadonlyMap<ColumnName, string>;
}

export interface ReadTable {
  readonly sheet: string;
  readonly columns: ReadonlySet<ColumnName>;
  readonly rows: readonly ReadRow[];
}

function textOf(cell: Cell): string {
  const { value } = cell;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // `text` is what the cell shows: of links their words, of marked sentences the whole.
  return value === null || value === undefined ? '' : cell.text.normalize('NFC').trim();
}

async function openWorkbook(path: string): Promise<Workbook> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new UserError(COMMAND_ERRORS.noSuchFile(path)) : new UserError(reasonOf(error), { file: path });
  });
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw new UserError(OUTPUT_ERRORS.notWorkbook, { file: path });
  }
  return workbook;
}

/**
 * The cells of the first sheet that has any, as they are shown; days as YYYY-MM-DD. Rows are as wide as the sheet; one that
 * is empty has no cell.
 * @throws UserError when the file is missing or no workbook.
 */
export async function readFirstSheet(path: string): Promise<readonly (readonly string[])[]> {
  const workbook = await openWorkbook(path);
  const [worksheet] = workbook.worksheets.filter(({ actualRowCount }) => actualRowCount > 0);
  const rows: (readonly string[])[] = [];
  // rows end with their last cell that holds anything
  const width = worksheet?.columnCount ?? 0;
  worksheet?.eachRow((row, number) => {
    while (rows.length < number - 1) rows.push([]);
    rows.push(Array.from({ length: width }, (_, at) => textOf(row.getCell(at + 1))));
  });
  return rows;
}

/** @throws UserError when the file is missing or no workbook. */
export async function readTables(path: string): Promise<readonly ReadTable[]> {
  const workbook = await openWorkbook(path);
  return workbook.worksheets.map((worksheet): ReadTable => {
    const headers = new Map<number, ColumnName>();
    worksheet.getRow(1).eachCell((cell, at) => {
      const name = columnOfHeader(textOf(cell));
      if (name !== undefined) headers.set(at, name);
    });
    const rows: ReadRow[] = [];
    worksheet.eachRow((row, number) => {
      if (number === 1) return;
      const cells = new Map<ColumnName, string>();
      for (const [at, name] of headers) {
        const text = textOf(row.getCell(at));
        if (text !== '') cells.set(name, text);
      }
      if (cells.size > 0) rows.push({ number, cells });
    });
    return { sheet: worksheet.name, columns: new Set(headers.values()), rows };
  });
}
