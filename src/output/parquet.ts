// Parquet, for DuckDB, Spark, pandas and the like: the columns of CSV under their names, with types: days as DATE, sums as
// DOUBLE, offsets and counts as INT32, several names in one cell as a list. Rows are rendered as lines of JSON wherever an
// article is worked on, and written in groups, so that memory stays flat.
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnSource } from 'hyparquet-writer';
import { createTableRows } from './csv.js';
import type { Cell } from './cells.js';
import { entityColumns } from './entities/columns.js';
import { parseDigest } from './entities/digest.js';
import { createEntityMerger } from './entities/merge.js';
import { makeScratchFolder, scratching, scratchingLater } from './scratch.js';
import type { Assembly, Duplicate, Renderer, RenderOptions } from './format.js';

type ColumnType = 'DOUBLE' | 'INT32' | 'STRING' | 'DATE' | 'LIST';

const TYPES: Readonly<Partial<Record<string, ColumnType>>> = {
  ...{ value: 'DOUBLE', max: 'DOUBLE', amount: 'DOUBLE', count: 'DOUBLE', confidence: 'DOUBLE' },
  ...{ mentions: 'INT32', articles: 'INT32', start: 'INT32', end: 'INT32' },
  ...{ date: 'DATE', firstDate: 'DATE', lastDate: 'DATE' },
  ...{ surfaces: 'LIST', parties: 'LIST', people: 'LIST' },
  ...{ titles: 'LIST', organizations: 'LIST', representatives: 'LIST' },
};

/** What the table has between several names of a cell. */
const SEPARATOR = ' | ';
/** Rows that are written at once. */
const GROUP_ROWS = 50_000;
const DAY = 86_400_000;

type Value = string | number | readonly string[] | null;

interface SchemaElement {
  readonly name: string;
  readonly type?: 'DOUBLE' | 'INT32' | 'BYTE_ARRAY';
  readonly converted_type?: 'UTF8' | 'DATE' | 'LIST';
  readonly repetition_type?: 'OPTIONAL' | 'REPEATED';
  readonly num_children?: number;
}

function schemaOf(name: string): readonly SchemaElement[] {
  const type = TYPES[name] ?? 'STRING';
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
  if (type === 'LIST') {
    return [
      { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', ...text },
    ];
  }
  if (type === 'STRING') return [{ name, ...text }];
  if (type === 'DATE') return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }];
  return [{ name, type, repetition_type: 'OPTIONAL' }];
}

/** A cell of a table as the column's type has it. */
function valueOf(header: string, cell: Cell): Value {
  if (cell === undefined || cell === '') return null;
  const type = TYPES[header] ?? 'STRING';
  if (type === 'LIST') return String(cell).split(SEPARATOR);
  if (type === 'DATE') {
    const days = Date.parse(`${String(cell)}T00:00:00Z`) / DAY;
    return Number.isInteger(days) ? days : null;
  }
  return type === 'STRING' ? String(cell) : Number(cell);
}

export function createParquetRenderer(options: RenderOptions): Renderer {
  const rows = createTableRows(options);
  return {
    opening: '',
    separator: '',
    closing: '',
    article: (result) =>
      rows
        .of(result)
        .map((cells) => `${JSON.stringify(rows.headers.map((header, at) => valueOf(header, cells[at])))}\n`)
        .join(''),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readValues(line: string): readonly Value[] {
  const values: unknown = JSON.parse(line);
  if (!Array.isArray(values)) throw new Error('a row that was rendered is none');
  return values.map((value: unknown) => {
    if (Array.isArray(value)) return value.filter(isText);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}

/** Columns that grow row by row, and go to the file in groups. */
async function createParquetFile(
  path: string,
  headers: readonly string[],
): Promise<{ add(row: readonly Value[]): void; end(): void }> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'root', num_children: headers.length }, ...headers.flatMap(schemaOf)],
    createdBy: 'kr-sme',
  });
  let columns: Value[][] = headers.map(() => []);
  let count = 0;
  const flush = (): void => {
    if (count === 0) return;
    const columnData = headers.map((name, at): ColumnSource => ({ name, data: columns[at] ?? [] }));
    // The file's writer is synchronous: nothing is pending.
    void writer.write({ columnData, rowGroupSize: count });
    columns = headers.map(() => []);
    count = 0;
  };
  return {
    add(row) {
      for (const [at, column] of columns.entries()) column.push(row[at] ?? null);
      count += 1;
      if (count === GROUP_ROWS) flush();
    },
    end() {
      flush();
      void writer.finish();
    },
  };
}

/** The rows of one table. */
export async function createParquetAssembly(options: RenderOptions): Promise<Assembly> {
  const entities = options.rows === 'entities' ? createEntityMerger(options.kinds) : undefined;
  const columns = entityColumns(options.kinds);
  const headers = entities === undefined ? createTableRows(options).headers : columns.map(({ header }) => header);
  const folder = makeScratchFolder();
  const path = join(folder, 'rows.parquet');
  const discard = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const file = await scratchingLater(createParquetFile(path, headers));
  return {
    take(rendered) {
      const duplicates: Duplicate[] = [];
      for (const line of rendered.split('\n')) {
        if (line === '') continue;
        if (entities === undefined)
          scratching(() => {
            file.add(readValues(line));
          });
        else {
          const duplicate = entities.add(parseDigest(line));
          if (duplicate !== undefined) duplicates.push(duplicate);
        }
      }
      return Promise.resolve(duplicates);
    },
    async *parts() {
      for (const entity of entities?.entities() ?? []) {
        const row = columns.map(({ header, value }) => {
          const own = value(entity);
          return typeof own === 'object' ? own : valueOf(header, own);
        });
        scratching(() => {
          file.add(row);
        });
      }
      scratching(() => {
        file.end();
      });
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
        if (chunk instanceof Uint8Array) yield chunk;
      }
      discard();
    },
    ...(entities === undefined ? {} : { entities: () => entities.entities().length }),
    discard,
  };
}
