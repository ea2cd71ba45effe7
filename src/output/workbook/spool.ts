// Rows that wait on disk until the workbook is written, as its first sheets need to know the last row: which columns hold
// anything, how wide they are, and how often each entity came.
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SpoolCell, SpoolRow } from './rows.js';

/** What is known of the column of a sheet so far. */
export interface ColumnUse {
  isUsed: boolean;
  /** Of its widest cell, in digits of the usual font. */
  width: number;
}

export interface Spool {
  readonly columns: readonly ColumnUse[];
  readonly count: number;
  add(row: SpoolRow): void;
  /** All rows, in order; asked for when the last one is in. */
  rows(): AsyncIterable<SpoolRow>;
  /** Lets go of the file, whatever is in it. */
  close(): void;
}

/** In UTF-16 code units. */
const FLUSH_LENGTH = 1 << 18;
/** Cells are not looked at beyond it. */
const WIDEST = 80;

/** In digits: a syllable of Hangul or a Chinese character takes two. Not looked at beyond `widest`. */
export function textWidth(text: string, widest: number): number {
  let width = 0;
  for (let at = 0; at < text.length && width < widest; at += 1) width += text.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
}

export function widthOf(cell: SpoolCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'number') {
    const digits = String(Math.trunc(cell)).length;
    return digits + Math.floor((digits - 1) / 3);
  }
  return textWidth(typeof cell === 'string' ? cell : cell.join(''), WIDEST);
}

/** @param folder one that nobody else writes to */
export function createSpool(folder: string, name: string, columnCount: number): Spool {
  const path = join(folder, `${name}.jsonl`);
  let handle: number | undefined;
  let held: string[] = [];
  let length = 0;
  let count = 0;
  const columns: ColumnUse[] = Array.from({ length: columnCount }, () => ({ isUsed: false, width: 0 }));
  const flush = (): void => {
    handle ??= openSync(path, 'wx');
    writeSync(handle, held.join(''));
    held = [];
    length = 0;
  };
  const close = (): void => {
    if (handle !== undefined) closeSync(handle);
    handle = undefined;
  };
  return {
    columns,
    close,
    get count() {
      return count;
    },
    add(row) {
      count += 1;
      row.cells.forEach((cell, at) => {
        const column = columns[at];
        if (column === undefined || cell === null || cell === '') return;
        column.isUsed = true;
        column.width = Math.max(column.width, widthOf(cell));
      });
      const line = `${JSON.stringify(row)}\n`;
      held.push(line);
      length += line.length;
      if (length >= FLUSH_LENGTH) flush();
    },
    async *rows() {
      if (count === 0) return;
      flush();
      close();
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
      // Written by this very program, a moment ago.
      for await (const line of lines) yield parseRow(line);
    },
  };
}

function isCell(value: unknown): value is SpoolCell {
  return value === null || typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
}

function parseRow(line: string): SpoolRow {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('cells' in value) || !Array.isArray(value.cells)) {
    throw new Error('a row that was put on disk came back broken');
  }
  const key = 'key' in value && typeof value.key === 'string' ? { key: value.key } : {};
  const link = 'link' in value && typeof value.link === 'number' ? { link: value.link } : {};
  return { ...key, ...link, cells: value.cells.filter(isCell) };
}
