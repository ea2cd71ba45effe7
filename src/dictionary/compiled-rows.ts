// The built-in dictionaries as the build read and checked them, so that a start need not parse 10,000 rows of CSV again.
// The file is keyed by what each CSV file was: an edited dictionary is read from its CSV until the next build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Resources, Row } from '../core/resources.js';
import { COLUMNS, columnsOf, rowsOf } from './columnar-rows.js';

const DICTIONARIES = fileURLToPath(new URL('../../dictionaries/', import.meta.url));
/** In the built program; absent when the sources run unbuilt. Seen from any folder of `dist`. */
const COMPILED_FILE = fileURLToPath(new URL('../dictionary/rows.json', import.meta.url));

/** A CSV file as the build found it; `size` in bytes, `modified` in milliseconds since 1970. */
const STAMP = z.object({ size: z.number(), modified: z.number(), checksum: z.string() });
type Stamp = z.infer<typeof STAMP>;

const COMPILED = z.object({
  files: z.record(z.string(), STAMP),
  tables: z.record(z.string(), COLUMNS),
});

let compiled: z.infer<typeof COMPILED> | undefined;
let isRead = false;
const unchanged = new Map<string, boolean>();

/** The columns that every row of a schema has; undefined where its rows differ, and for what is no schema of rows. */
function columnNames(schema: unknown): string | undefined {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).join(',');
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const [names, ...others] = new Set(schema.options.map(columnNames));
  return others.length === 0 ? names : undefined;
}

/** One file may be read by several schemas; their columns tell the readings apart. */
function keyOf(file: string, schema: z.ZodType): string | undefined {
  const names = columnNames(schema);
  return names === undefined ? undefined : `${file} ${names}`;
}

function checksumOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(DICTIONARIES, file)))
    .digest('hex');
}

function stampOf(file: string): Stamp {
  const { size, mtimeMs } = statSync(join(DICTIONARIES, file));
  return { size, modified: mtimeMs, checksum: checksumOf(file) };
}

/** Whether a file is what the build read. An unpacked or copied package has new dates, so there the contents decide. */
function isUnchanged(file: string, { size, modified, checksum }: Stamp): boolean {
  const now = statSync(join(DICTIONARIES, file));
  return now.size === size && (now.mtimeMs === modified || checksumOf(file) === checksum);
}

/** The rows of a built-in file as the build checked them; undefined when there are none, or the CSV has changed since. */
export function compiledRows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] | undefined {
  if (!isRead) {
    isRead = true;
    compiled = existsSync(COMPILED_FILE) ? readCompiled() : undefined;
  }
  const key = keyOf(file, schema);
  if (compiled === undefined || key === undefined) return undefined;
  let same = unchanged.get(file);
  if (same === undefined) {
    const stamp = compiled.files[file];
    same = stamp !== undefined && isUnchanged(file, stamp);
    unchanged.set(file, same);
  }
  const table = compiled.tables[key];
  if (!same || table === undefined) return undefined;
  const rows: readonly unknown[] = rowsOf(table);
  return areRows<T>(rows) ? rows : undefined;
}

/** A file that is broken or of another version counts as absent: the CSV files say the same. */
function readCompiled(): z.infer<typeof COMPILED> | undefined {
  try {
    return COMPILED.safeParse(JSON.parse(readFileSync(COMPILED_FILE, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** The build wrote these rows out of the same schema, under the checksum of the same file. */
function areRows<T>(rows: readonly unknown[]): rows is readonly Row<T>[] {
  return rows.every((row) => typeof row === 'object' && row !== null && 'line' in row);
}

/** Resources that remember what was asked of them, and a way to write it down; for the build. */
export function recordRows(resources: Resources): { readonly resources: Resources; readonly write: () => string } {
  const tables: Record<string, z.infer<typeof COLUMNS>> = {};
  const files = new Set<string>();
  return {
    resources: {
      rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] {
        const found = resources.rows(file, schema);
        const key = keyOf(file, schema);
        if (key !== undefined) {
          tables[key] = columnsOf(found);
          files.add(file);
        }
        return found;
      },
    },
    write(): string {
      const stamps = Object.fromEntries([...files].sort().map((file) => [file, stampOf(file)]));
      mkdirSync(dirname(COMPILED_FILE), { recursive: true });
      const temporary = `${COMPILED_FILE}.${String(process.pid)}.tmp`;
      writeFileSync(temporary, JSON.stringify({ files: stamps, tables } satisfies z.infer<typeof COMPILED>));
      renameSync(temporary, COMPILED_FILE);
      return COMPILED_FILE;
    },
  };
}
