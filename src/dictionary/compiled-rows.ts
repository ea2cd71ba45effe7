// The built-in dictionaries as the build read and checked them, so that a start need not parse 10,000 rows of CSV again.
// A table is looked into when its rows are asked for.
import { z } from 'zod';
import type { Resources, Row } from '../core/resources.js';
import { COLUMNS, columnsOf, rowsOf } from './columnar-rows.js';
import { openCompiled } from './compiled-file.js';

/** The columns that every row of a schema has; undefined where its rows differ, and for what is no schema of rows. */
function columnNames(schema: unknown): string | undefined {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).join(',');
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const [names, ...others] = new Set(schema.options.map(columnNames));
  return others.length === 0 ? names : undefined;
}

/** The section of a file's rows. One file may be read by several schemas; their columns tell the readings apart. */
function sectionOf(file: string, schema: z.ZodType): string | undefined {
  const names = columnNames(schema);
  return names === undefined ? undefined : `rows ${file} ${names}`;
}

/** The rows of a built-in file as the build checked them; undefined when there are none, or the CSV has changed since. */
export function compiledRows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] | undefined {
  const section = sectionOf(file, schema);
  const compiled = openCompiled();
  if (section === undefined || compiled?.isUnchanged(file) !== true) return undefined;
  const bytes = compiled.bytes(section);
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const rows: readonly unknown[] = rowsOf(COLUMNS.parse(JSON.parse(text)));
  return areRows<T>(rows) ? rows : undefined;
}

/** The build wrote these rows out of the same schema, under the checksum of the same file. */
function areRows<T>(rows: readonly unknown[]): rows is readonly Row<T>[] {
  return rows.every((row) => typeof row === 'object' && row !== null && 'line' in row);
}

/** What was asked of resources: the files, and their rows as sections of the compiled file. */
export interface RecordedRows {
  readonly resources: Resources;
  readonly files: ReadonlySet<string>;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** Resources that remember what was asked of them; for the build. */
export function recordRows(resources: Resources): RecordedRows {
  const sections = new Map<string, Uint8Array>();
  const files = new Set<string>();
  return {
    resources: {
      rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] {
        const found = resources.rows(file, schema);
        const section = sectionOf(file, schema);
        files.add(file);
        if (section !== undefined) sections.set(section, Buffer.from(JSON.stringify(columnsOf(found)), 'utf8'));
        return found;
      },
    },
    files,
    sections,
  };
}
