// The built-in dictionaries as the build read and checked them, so that a start need not parse 10,000 rows of CSV again.
// A table is looked into when its rows are asked for.
import { z } from 'zod';
import type { Resources, Row, WordEntry, WordList } from '../core/resources.js';
import { areColumns, columnsOf, rowsOf } from './columnar-rows.js';
import { openCompiled } from './compiled-file.js';
import { compileList, lazyList, listOf, openList } from './word-list.js';

/** The columns that every row of a schema has; undefined where its rows differ, and for what is no schema of rows. */
function columnNames(schema: unknown): string | undefined {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).join(',');
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const [names, ...others] = new Set(schema.options.map(columnNames));
  return others.length === 0 ? names : undefined;
}

/** The section of what is made of a file's rows. Several schemas may read one file; their columns tell the readings apart. */
function sectionOf(made: 'rows' | 'list', file: string, schema: z.ZodType): string | undefined {
  const names = columnNames(schema);
  return names === undefined ? undefined : `${made} ${file} ${names}`;
}

/** The section where it is there and the CSV is what the build read. */
function sectionBytes(made: 'rows' | 'list', file: string, schema: z.ZodType): Uint8Array | undefined {
  const section = sectionOf(made, file, schema);
  const compiled = section === undefined ? undefined : openCompiled();
  return section === undefined || compiled?.isUnchanged(file) !== true ? undefined : compiled.bytes(section);
}

/** The rows of a built-in file as the build checked them; undefined when there are none, or the CSV has changed since. */
export function compiledRows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] | undefined {
  const bytes = sectionBytes('rows', file, schema);
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const columns: unknown = JSON.parse(text);
  const rows: readonly unknown[] | undefined = areColumns(columns) ? rowsOf(columns) : undefined;
  return rows !== undefined && areRows<T>(rows) ? rows : undefined;
}

/** The words of a built-in file as the build checked them, read when first asked for; `otherwise` where there are none. */
export function compiledList(file: string, schema: z.ZodType, otherwise: () => Iterable<WordEntry>): WordList {
  // a row that may be wrong is told of before the first article
  if (openCompiled()?.isUnchanged(file) !== true) return listOf(otherwise());
  return lazyList(() => {
    const bytes = sectionBytes('list', file, schema);
    return bytes === undefined ? listOf(otherwise()) : openList(bytes);
  });
}

/** The build wrote these rows out of the same schema, under the checksum of the same file: the first tells of all. */
function areRows<T>(rows: readonly unknown[]): rows is readonly Row<T>[] {
  const [first] = rows;
  return rows.length === 0 || (typeof first === 'object' && first !== null && 'line' in first);
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
        const section = sectionOf('rows', file, schema);
        files.add(file);
        if (section !== undefined) sections.set(section, Buffer.from(JSON.stringify(columnsOf(found)), 'utf8'));
        return found;
      },
      list<T>(file: string, schema: z.ZodType<T>, entryOf: (row: T) => WordEntry): WordList {
        const entries = resources.rows(file, schema).map(entryOf);
        const section = sectionOf('list', file, schema);
        files.add(file);
        if (section !== undefined) sections.set(section, compileList(entries));
        return listOf(entries);
      },
    },
    files,
    sections,
  };
}
