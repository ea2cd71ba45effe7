// Reads the CSV files that people curate, built-in ones first, then every user folder laid over them in order.
// A user row with the `id` of a built-in one takes its place; `status: removed` takes it away.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UserError } from '../errors.js';
import { compiledRows } from './compiled-rows.js';
import type { Resources, Row } from '../entities/kind.js';

/** The dictionaries that come with the program. */
export const BUILT_IN_DICTIONARIES = fileURLToPath(new URL('../../dictionaries/', import.meta.url));

const PARSED = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }));

/** The text of a dictionary file; Excel's plain CSV is CP949 and would be read as garbage in silence. */
function readDictionary(path: string, shownAs: string): string {
  if (!statSync(path).isFile()) throw new UserError('not a file; a dictionary is a CSV file', { file: shownAs });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new UserError('not UTF-8; save it as "CSV UTF-8"', { file: shownAs });
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new UserError('holds a NUL character; save it again as CSV', {
      file: shownAs,
      line: text.slice(0, nul).split('\n').length,
    });
  }
  return text;
}

/**
 * The rows of one CSV file (UTF-8, with or without BOM, header line), each with its file and the line it ends on.
 * @throws UserError naming file, line and column when the CSV is malformed or a row does not fit the schema.
 */
export function readRows<T>(path: string, shownAs: string, schema: z.ZodType<T>): readonly Row<T>[] {
  let parsed: z.infer<typeof PARSED>;
  try {
    parsed = PARSED.parse(
      parse(readDictionary(path, shownAs), {
        bom: true,
        columns: true,
        info: true,
        skip_empty_lines: true,
        trim: true,
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
      throw new UserError(`broken CSV (${error.message}); check quotes and the number of columns`, {
        file: shownAs,
        line,
      });
    }
    throw error;
  }
  return parsed.map(({ record, info }) => {
    const result = schema.safeParse(record);
    if (result.success) return { ...result.data, file: shownAs, line: info.lines };
    const issue = result.error.issues[0];
    const column = issue?.path.join('.');
    const missing = issue?.code === 'invalid_type' && issue.path.length === 1 && !(String(column) in record);
    throw new UserError(
      missing ? `the header has no column ${String(column)}; add it` : (issue?.message ?? 'invalid row'),
      {
        file: shownAs,
        line: info.lines,
        ...(column === undefined || column === '' ? {} : { column }),
      },
    );
  });
}

const IDENTIFIED = z.object({ id: z.string().min(1) });
const REMOVED = z.object({ status: z.literal('removed') });

/** The CSV files of a dictionary folder, those of its `lexicons` too, as paths inside it. */
function csvFiles(folder: string): readonly string[] {
  const inside = (sub: string): readonly string[] =>
    existsSync(join(folder, sub))
      ? readdirSync(join(folder, sub))
          .filter((name) => name.endsWith('.csv'))
          .map((name) => (sub === '' ? name : `${sub}/${name}`))
      : [];
  return [...inside(''), ...inside('lexicons')];
}

/** @throws UserError for a folder that holds no dictionary, or one under a name that nothing reads (`company.csv`). */
function checkFileNames(folder: string): void {
  const known = new Set(csvFiles(BUILT_IN_DICTIONARIES));
  const own = csvFiles(folder);
  const names = [...known].filter((name) => !name.includes('/')).join(', ');
  if (own.length === 0) throw new UserError(`no dictionary in ${folder}; it may hold ${names}, or lexicons/*.csv`);
  const unknown = own.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new UserError(
      `${join(folder, unknown)}: nothing reads a file of this name; name it ${names}, or as one of lexicons/`,
    );
}

/**
 * Word lists and dictionaries with user folders laid over the built-in ones; later folders win.
 * @throws UserError when a folder of `overlays` is missing or holds no known dictionary file.
 */
export function createResources(overlays: readonly string[] = []): Resources {
  for (const folder of overlays) {
    if (!existsSync(folder)) throw new UserError(`no such dictionary folder: ${folder}`);
    if (!statSync(folder).isDirectory())
      throw new UserError(`not a folder: ${folder}; --dict takes a folder of CSV files`);
    checkFileNames(folder);
  }
  return {
    rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] {
      const builtIn =
        compiledRows(file, schema) ?? readRows(join(BUILT_IN_DICTIONARIES, file), `dictionaries/${file}`, schema);
      return overlays.reduce((rows, folder) => laidOver(rows, join(folder, file), schema), builtIn);
    },
  };
}

/** The rows with those of a user's file in front; its ids replace the rows that had them, `removed` ones leave nothing. */
function laidOver<T>(rows: readonly Row<T>[], path: string, schema: z.ZodType<T>): readonly Row<T>[] {
  if (!existsSync(path)) return rows;
  const own = readRows(path, relative('.', path) || path, schema);
  const ids = new Set(own.flatMap((row) => IDENTIFIED.safeParse(row).data?.id ?? []));
  const kept = rows.filter((row) => !ids.has(IDENTIFIED.safeParse(row).data?.id ?? ''));
  return [...own.filter((row) => !REMOVED.safeParse(row).success), ...kept];
}
