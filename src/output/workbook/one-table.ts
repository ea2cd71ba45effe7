// A workbook of one table whose rows are all at hand, for people to correct and hand back.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratchFolder, scratchingLater } from '../scratch.js';
import { createBook, type BookColumn } from './book.js';
import { textWidth } from './widths.js';

const NARROWEST = 10;
const WIDEST = 60;
/** The button of the filter stands beside the header. */
const FILTER_BUTTON = 3;

function columnOf(header: string, at: number, rows: readonly (readonly string[])[]): BookColumn {
  const widest = Math.max(...rows.map((cells) => textWidth(cells[at] ?? '', WIDEST)), 0);
  const width = Math.min(WIDEST, Math.max(NARROWEST, widest + 1, header.length + FILTER_BUTTON));
  return { header, width, look: widest >= WIDEST ? 'sentence' : 'text' };
}

async function write(
  path: string,
  name: string,
  [header = [], ...rows]: readonly (readonly string[])[],
  frozenColumns: number,
): Promise<void> {
  const book = createBook(path);
  const columns = header.map((title, at) => columnOf(title, at, rows));
  const sheet = book.sheet(name, { columns, tabColour: 'FF3C7D5A', isTable: true, frozenColumns });
  for (const cells of rows) await sheet.row(cells.map((cell) => (cell === '' ? undefined : cell)));
  await sheet.end();
  await book.end();
}

/**
 * @param rows the header first
 * @param frozenColumns columns that stay in sight when one scrolls to the right
 * @throws UserError where the system's folder for temporary files takes nothing.
 */
export async function tableBook(
  name: string,
  rows: readonly (readonly string[])[],
  frozenColumns: number,
): Promise<Uint8Array> {
  const folder = makeScratchFolder();
  try {
    const path = join(folder, 'book.xlsx');
    await scratchingLater(write(path, name, rows, frozenColumns));
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
