// Reads the CSV files that people curate, built-in ones first, then every user folder laid over them in order.
// A user row with the `id` of a built-in one takes its place; `status: removed` takes it away. Word lists have no ids:
// there a row takes the place of those with the same first column (and the same `place`, `kind` or the like, where there is one).
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { reasonOf, UserError } from '../core/errors.js';
import { DICTIONARY_ERRORS } from '../messages/errors/dictionaries.js';
import { openCompiled } from './compiled-file.js';
import { compiledList, compiledRows } from './compiled-rows.js';
import type { CsvTable } from './csv-records.js';
import { BUILT_IN_DICTIONARIES, csvFiles, readTable, workbookIn } from './files.js';
import { checkMadeList } from './made-lists.js';
import type { Resources, Row, RowChanges, WordEntry, WordList } from '../core/resources.js';
import { listOf } from './word-list.js';
import { cellFault } from '../messages/errors/cells.js';

export { BUILT_IN_DICTIONARIES } from './files.js';

type Cells = Readonly<Record<string, string>>;

/** A row before any schema has looked at it: its cells by column, blanks around them taken off. */
interface RawRow {
  readonly cells: Cells;
  readonly line: number;
}

/** Plain loops: a list of all firms has a million cells. */
function rawRows({ header, records }: CsvTable): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const { cells, line } of records) {
    const row: Record<string, string> = {};
    let isBlank = true;
    for (let at = 0; at < header.length; at += 1) {
      const cell = (cells[at] ?? '').trim();
      if (cell !== '') isBlank = false;
      row[header[at] ?? ''] = cell;
    }
    if (!isBlank) rows.push({ cells: row, line });
  }
  return rows;
}

/** @throws UserError naming file, line and column of what does not fit. */
function checked<T>({ cells, line }: RawRow, file: string, schema: z.ZodType<T>): Row<T> {
  const result = schema.safeParse(cells);
  if (result.success) return { ...result.data, file, line };
  const issue = result.error.issues[0];
  const column = issue?.path.join('.');
  const missing = issue?.code === 'invalid_type' && issue.path.length === 1 && !(String(column) in cells);
  throw new UserError(
    missing ? DICTIONARY_ERRORS.noColumn(String(column)) : cellFault(issue?.message ?? 'invalid row'),
    { file, line, ...(column === undefined || column === '' ? {} : { column }) },
  );
}

/**
 * The rows of one CSV file (UTF-8, with or without BOM, header line), each with its file and the line it begins on.
 * @throws UserError naming file, line and column when the CSV is malformed or a row does not fit the schema.
 */
export function readRows<T>(path: string, shownAs: string, schema: z.ZodType<T>): readonly Row<T>[] {
  return rawRows(readTable(path, shownAs)).map((row) => checked(row, shownAs, schema));
}

/** @throws UserError for a folder that holds no dictionary, or one under a name that nothing reads (`company.csv`). */
function checkFileNames(folder: string): void {
  const known = new Set(csvFiles(BUILT_IN_DICTIONARIES));
  const own = csvFiles(folder);
  const names = [...known].filter((name) => !name.includes('/')).join(', ');
  if (own.length === 0) {
    const workbook = workbookIn(folder);
    throw new UserError(
      workbook === undefined
        ? DICTIONARY_ERRORS.nothingIn(folder, names)
        : DICTIONARY_ERRORS.workbooksIn(folder, shownPath(join(folder, workbook))),
    );
  }
  const unknown = own.find((name) => !known.has(name));
  const made = unknown?.replace(/^lexicons\//u, 'models/');
  if (unknown !== undefined && made !== undefined && known.has(made))
    throw new UserError(DICTIONARY_ERRORS.moveTo(join(folder, unknown), made));
  if (unknown !== undefined) throw new UserError(DICTIONARY_ERRORS.nobodyReads(join(folder, unknown), names));
}

/** @throws UserError when a folder is missing or holds no known dictionary file. */
export function checkDictionaryFolder(folder: string): void {
  if (!existsSync(folder)) throw new UserError(DICTIONARY_ERRORS.noFolder(folder));
  if (!statSync(folder).isDirectory()) throw new UserError(DICTIONARY_ERRORS.dictNotFolder(folder));
  checkFileNames(folder);
}

/** A path as messages show it: from the working directory. */
export function shownPath(path: string): string {
  return relative('.', path) || path;
}

/**
 * Word lists and dictionaries with user folders laid over the built-in ones; later folders win. `base` is a whole set of
 * dictionaries to use in place of the built-in ones.
 * @throws UserError when a folder of `overlays` is missing or holds no known dictionary file.
 */
export function createResources(overlays: readonly string[] = [], base?: string): Resources {
  for (const folder of overlays) checkDictionaryFolder(folder);
  const rows = <T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] => {
    const lowest =
      base === undefined
        ? (compiledRows(file, schema) ?? builtInRows(file, schema))
        : readRows(join(base, file), shownPath(join(base, file)), schema);
    return overlays.reduce((below, folder) => laidOver(below, join(folder, file), schema), lowest);
  };
  return {
    rows,
    list<T>(file: string, schema: z.ZodType<T>, entryOf: (row: T) => WordEntry): WordList {
      const entries = (): readonly WordEntry[] => rows(file, schema).map(entryOf);
      const isCompiled = base === undefined && !overlays.some((folder) => isThere(join(folder, file)));
      return isCompiled ? compiledList(file, schema, entries) : listOf(entries());
    },
    changes<T>(file: string, schema: z.ZodType<T>): RowChanges<T> | undefined {
      if (base !== undefined || openCompiled()?.isUnchanged(file) !== true) return undefined;
      const replaced = new Set<string>();
      let added: readonly Row<T>[] = [];
      for (const folder of overlays) {
        const layer = readLayer(join(folder, file), schema, () => ['id']);
        if (layer === undefined) continue;
        added = withLayer(added, layer);
        for (const id of layer.replaced) replaced.add(id);
      }
      return { added, isReplaced: (id) => replaced.has(id) };
    },
    get isAsBuilt() {
      return base === undefined && overlays.length === 0 && openCompiled()?.isUpToDate() === true;
    },
  };
}

/** @throws UserError that says what to do where the build and the dictionaries of the program are not of one time. */
function builtInRows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] {
  try {
    checkMadeList(BUILT_IN_DICTIONARIES, file);
    return readRows(join(BUILT_IN_DICTIONARIES, file), `dictionaries/${file}`, schema);
  } catch (error) {
    // A file that is gone is as telling as a column that is.
    const isTelling = error instanceof UserError || (error instanceof Error && 'code' in error);
    if (!isTelling) throw error;
    throw new UserError(DICTIONARY_ERRORS.otherThanBuilt(reasonOf(error)));
  }
}

/** Columns that tell rows of a word list with one word apart. */
const KEY_COLUMNS = ['place', 'kind', 'decides', 'role', 'threshold'];

/** What a row of a file replaces: an id, or in word lists the first column. */
function keyOf(row: object, keyColumns: readonly string[]): string {
  return keyColumns.map((column) => textCell(row, column)).join('\n');
}

/** A column of a row as it left its schema; empty where it is no text. */
function textCell(row: object, column: string): string {
  const cell: unknown = Object.getOwnPropertyDescriptor(row, column)?.value;
  return typeof cell === 'string' ? cell : '';
}

/** A link that leads nowhere is a dictionary that somebody meant to be there. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What one file of a user lays over the rows below it. */
interface Layer<T> {
  readonly keyColumns: readonly string[];
  readonly added: readonly Row<T>[];
  /** Keys of the rows that it takes the place of or takes away. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * The rows of a user's file; undefined when there is no such file.
 * @param keyColumnsOf what rows are told apart by, given the header of the file
 */
function readLayer<T>(
  path: string,
  schema: z.ZodType<T>,
  keyColumnsOf: (header: readonly string[]) => readonly string[],
): Layer<T> | undefined {
  if (!isThere(path)) return undefined;
  const file = shownPath(path);
  const table = readTable(path, file);
  const keyColumns = keyColumnsOf(table.header);
  const replaced = new Set<string>();
  const added: Row<T>[] = [];
  for (const row of rawRows(table)) {
    const key = keyOf(row.cells, keyColumns);
    const isRemoved = row.cells['status'] === 'removed';
    if (isRemoved && key.trim() === '') {
      throw new UserError(DICTIONARY_ERRORS.removedNeeds(keyColumns[0] ?? 'id'), { file, line: row.line });
    }
    if (!isRemoved) added.push(checked(row, file, schema));
    replaced.add(key);
  }
  return { keyColumns, added, replaced };
}

/** The rows with those of a layer in front; its rows replace those of the same key, `removed` ones leave nothing. */
function withLayer<T>(rows: readonly Row<T>[], { keyColumns, added, replaced }: Layer<T>): readonly Row<T>[] {
  return [...added, ...rows.filter((row) => !replaced.has(keyOf(row, keyColumns)))];
}

function laidOver<T>(rows: readonly Row<T>[], path: string, schema: z.ZodType<T>): readonly Row<T>[] {
  const layer = readLayer(path, schema, (header) => keyColumnsOf(rows[0], header));
  return layer === undefined ? rows : withLayer(rows, layer);
}

/** What rows are told apart by: their id, or in word lists the first column and those that tell one word's rows apart. */
function keyColumnsOf(first: object | undefined, header: readonly string[]): readonly string[] {
  const known =
    first === undefined
      ? header
      : Object.keys(first).filter(
          (column) => typeof Object.getOwnPropertyDescriptor(first, column)?.value === 'string',
        );
  if (known.includes('id')) return ['id'];
  return known.slice(0, 1).concat(KEY_COLUMNS.filter((column) => known.slice(1).includes(column)));
}
