// Tables as files and for the clipboard, cell by cell as `extract` writes them: no spreadsheet runs one as a formula.
import { tableRows, type Cell } from '../../../cells.js';

export type { Cell } from '../../../cells.js';
export type Rows = readonly (readonly Cell[])[];

/** With a byte order mark, by which Excel knows that the file is UTF-8. */
export function csvText(rows: Rows): string {
  return tableRows(rows, ',', true);
}

/** For the clipboard: tabs between the cells, each row a line. */
export function clipboardText(rows: Rows): string {
  const flat = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/gu, ' ') : cell)));
  return tableRows(flat, '\t');
}

export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // after the browser has taken it
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Says whether it could be copied: pages from disk have no clipboard in some browsers. */
export async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
