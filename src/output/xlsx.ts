// XLSX for people who work in Excel: one sheet, the columns of CSV, the first row fixed. Rows are rendered as lines of
// JSON, wherever an article is worked on, and made a file at the end. Texts are stored as texts, so that none is run
// as a formula: `=1+1` stays what it was.
import type { CellObject, SheetData } from 'write-excel-file/node';
import { UserError } from '../core/errors.js';
import { plainNumber, type Cell } from './cells.js';
import { createTableRows } from './csv.js';
import type { Renderer, RenderOptions } from './format.js';

/** Limits of a sheet. */
const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;
/** Digits that a spreadsheet keeps of a number. */
const LARGEST_EXACT_NUMBER = 999_999_999_999_999;
const WIDTHS: Readonly<Record<string, number>> = { article: 30, headline: 40, name: 24, surfaces: 30, context: 60 };
const USUAL_WIDTH = 14;

export function createXlsxRenderer(options: RenderOptions): Renderer {
  const rows = createTableRows(options);
  const line = (cells: readonly Cell[]): string => `${JSON.stringify(cells.map((cell) => cell ?? null))}\n`;
  return {
    opening: line(rows.headers),
    separator: '',
    closing: '',
    article: (result) => rows.of(result).map(line).join(''),
  };
}

function toCell(value: unknown): CellObject | null {
  if (typeof value === 'number' && Math.abs(value) <= LARGEST_EXACT_NUMBER) return { value, type: Number };
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = typeof value === 'number' ? plainNumber(value) : value;
  return { value: text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text, type: String };
}

function toRow(line: string): (CellObject | null)[] {
  const cells: unknown = JSON.parse(line);
  return Array.isArray(cells) ? cells.map(toCell) : [];
}

/** The bytes of a spreadsheet. @throws UserError when there are more rows than a sheet holds. */
export async function packXlsx(rendered: string): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const lines = rendered.split('\n').slice(0, -1);
  if (lines.length > MOST_ROWS) {
    throw new UserError(`${String(lines.length)} rows are more than an XLSX sheet holds; write csv instead`);
  }
  const rows: SheetData = lines.map(toRow);
  const columns = (rows[0] ?? []).map((cell) => {
    const header = typeof cell === 'object' && cell !== null && 'value' in cell ? String(cell.value) : '';
    return { width: WIDTHS[header] ?? USUAL_WIDTH };
  });
  const bytes = await writeXlsxFile(rows, { columns, stickyRowsCount: 1 }).toBuffer();
  return withoutTimes(bytes);
}

/** 1 January 1980, the first day that a zip can state: the same records give the same bytes on any day. */
const FIRST_DAY = 0x0021;

function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // Written without a comment, so the end record stands at the very end (APPNOTE 4.3.16).
  const end = view.byteLength - 22;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, FIRST_DAY * 0x10000, true);
    view.setUint32(local + 10, FIRST_DAY * 0x10000, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
