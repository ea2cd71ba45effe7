// Rows that wait on disk until the workbook is written, as its first sheets need to know the last row: which columns hold
// anything, how wide they are, and how often each entity came.
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { scratching } from '../scratch.js';
import type { SpoolCell, SpoolRow } from './row.js';
import type { SpoolBatch } from './rows.js';

/** A row as it comes back. */
export interface SpooledRow extends SpoolRow {
  /** The number of its article, from 0, where it has one. */
  readonly article?: number;
}

export interface Spool {
  /** By column, the widest cell; 0 where all are empty. */
  readonly widths: readonly number[];
  readonly count: number;
  add(batch: SpoolBatch, article?: number): void;
  /** All rows, in order; asked for when the last one is in. */
  rows(): AsyncIterable<SpooledRow>;
  /** Lets go of the file, whatever is in it. */
  close(): void;
}

/** In UTF-16 code units. */
const FLUSH_LENGTH = 1 << 18;
/** In front of the number of an article, whose rows follow; no row begins so. */
const ARTICLE_MARK = '#';

/** @param folder one that nobody else writes to */
export function createSpool(folder: string, name: string): Spool {
  const path = join(folder, `${name}.jsonl`);
  let handle: number | undefined;
  let held: string[] = [];
  let length = 0;
  let count = 0;
  const widths: number[] = [];
  const flush = (): void => {
    scratching(() => {
      handle ??= openSync(path, 'wx');
      writeSync(handle, held.join(''));
    });
    held = [];
    length = 0;
  };
  const close = (): void => {
    if (handle !== undefined) closeSync(handle);
    handle = undefined;
  };
  return {
    widths,
    close,
    get count() {
      return count;
    },
    add(batch, article) {
      if (batch.count === 0) return;
      count += batch.count;
      batch.widths.forEach((width, at) => {
        widths[at] = Math.max(widths[at] ?? 0, width);
      });
      held.push(article === undefined ? batch.lines : `${ARTICLE_MARK}${String(article)}\n${batch.lines}`);
      length += batch.lines.length;
      if (length >= FLUSH_LENGTH) flush();
    },
    async *rows() {
      if (count === 0) return;
      flush();
      close();
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
      let article: number | undefined;
      for await (const line of lines) {
        if (line.startsWith(ARTICLE_MARK)) article = Number(line.slice(1));
        else yield article === undefined ? parseRow(line) : { ...parseRow(line), article };
      }
    },
  };
}

function isCell(value: unknown): value is SpoolCell {
  return value === null || typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
}

/** Written by this very program, a moment ago; a look at its outline is enough. */
function parseRow(line: string): SpoolRow {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('cells' in value) || !Array.isArray(value.cells)) {
    throw new Error('a row that was put on disk came back broken');
  }
  const key = 'key' in value && typeof value.key === 'string' ? { key: value.key } : {};
  return { ...key, cells: value.cells.filter(isCell) };
}
