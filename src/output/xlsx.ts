// `-f xlsx --rows mentions`: one table as a spreadsheet, with the columns of CSV under their names, for programs that read
// XLSX; people get the workbook. Rows are rendered as lines of JSON, wherever an article is worked on.
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createTableRows } from './csv.js';
import { plainNumber, type Cell } from './cells.js';
import { entityCells, entityColumns } from './entities/columns.js';
import { parseDigest } from './entities/digest.js';
import { createEntityMerger } from './entities/merge.js';
import type { Assembly, Duplicate, Renderer, RenderOptions } from './format.js';
import { makeScratchFolder, scratchingLater } from './scratch.js';
import { createBook, MOST_ROWS, type BookSheet } from './workbook/book.js';
import type { SpoolCell } from './workbook/row.js';
import { batchOf } from './workbook/rows.js';
import { createSpool, type Spool } from './workbook/spool.js';

const WIDEST = 60;
const NARROWEST = 8;
/** Digits that a spreadsheet keeps of a number. */
const LARGEST_EXACT_NUMBER = 999_999_999_999_999;

function spoolable(cell: Cell): string | number | null {
  if (cell === undefined) return null;
  return typeof cell === 'number' && Math.abs(cell) > LARGEST_EXACT_NUMBER ? plainNumber(cell) : cell;
}

export function createXlsxRenderer(options: RenderOptions): Renderer {
  const rows = createTableRows(options);
  return {
    opening: '',
    separator: '',
    closing: '',
    article: (result) =>
      rows
        .of(result)
        .map((cells) => `${JSON.stringify(cells.map(spoolable))}\n`)
        .join(''),
  };
}

function readCells(line: string): readonly SpoolCell[] {
  const cells: unknown = JSON.parse(line);
  if (!Array.isArray(cells)) throw new Error('a row that was rendered is none');
  return cells.map((cell: unknown) => (typeof cell === 'string' || typeof cell === 'number' ? cell : null));
}

async function writeTable(path: string, headers: readonly string[], spool: Spool): Promise<void> {
  const book = createBook(path);
  const columns = headers.map((header, at) => {
    const width = Math.max(NARROWEST, header.length + 3, (spool.widths[at] ?? 0) + 2);
    return { header, width: Math.min(WIDEST, width), look: 'plain' as const };
  });
  const open = (part: number): BookSheet =>
    book.sheet(`Sheet${String(part + 1)}`, { columns, isTable: true, tabColour: 'FF2F4B66' });
  let part = 0;
  let written = 1;
  let sheet = open(part);
  for await (const { cells } of spool.rows()) {
    if (written === MOST_ROWS) {
      await sheet.end();
      part += 1;
      written = 1;
      sheet = open(part);
    }
    await sheet.row(cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : undefined)));
    written += 1;
  }
  await sheet.end();
  await book.end();
}

/** The rows of one table, in as many sheets as it takes. */
export function createXlsxAssembly(options: RenderOptions): Assembly {
  const ofEntities = options.rows === 'entities';
  const columns = entityColumns(options.kinds);
  const headers = ofEntities ? columns.map(({ header }) => header) : createTableRows(options).headers;
  const merger = createEntityMerger(options.kinds);
  const folder = makeScratchFolder();
  const spool = createSpool(folder, 'rows');
  const discard = (): void => {
    spool.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    take(rendered) {
      const duplicates: Duplicate[] = [];
      for (const line of rendered.split('\n')) {
        if (line === '') continue;
        if (ofEntities) {
          const duplicate = merger.add(parseDigest(line));
          if (duplicate !== undefined) duplicates.push(duplicate);
        } else spool.add(batchOf([{ cells: readCells(line) }]));
      }
      return Promise.resolve(duplicates);
    },
    async *parts() {
      for (const entity of ofEntities ? merger.entities() : []) {
        spool.add(batchOf([{ cells: entityCells(entity, columns).map(spoolable) }]));
      }
      const path = join(folder, 'book.xlsx');
      await scratchingLater(writeTable(path, headers, spool));
      for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
      discard();
    },
    ...(ofEntities ? { entities: () => merger.entities().length } : {}),
    discard,
  };
}
