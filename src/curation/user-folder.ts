// Puts rows into the CSV files of a user's folder: rows with the same id (or word, in word lists) take the place of
// those there, all other rows stay as they are, and names are kept in order. Written for Excel too: with a byte order
// mark, and without a cell that a spreadsheet would run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formulaProof } from '../output/formula.js';
import { columnsOf, isNameFile } from './columns.js';
import { writeRecord } from '../dictionary/csv-records.js';
import { readTable } from '../dictionary/files.js';
import type { ImportedRow } from './import/index.js';
import { shownPath } from '../dictionary/load.js';

export interface MergedFile {
  readonly path: string;
  readonly shownAs: string;
  readonly text: string;
  readonly added: number;
  readonly replaced: number;
}

type Cells = Readonly<Record<string, string>>;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @throws UserError when a file of the folder is broken. */
export function mergeIntoFolder(folder: string, rows: readonly ImportedRow[]): readonly MergedFile[] {
  const files = [...new Set(rows.map(({ file }) => file))].toSorted();
  return files.map((file) =>
    mergeFile(
      folder,
      file,
      rows.filter((row) => row.file === file),
    ),
  );
}

function mergeFile(folder: string, file: string, rows: readonly ImportedRow[]): MergedFile {
  const path = join(folder, file);
  const shownAs = shownPath(path);
  const known = columnsOf(file) ?? [];
  const present = existsSync(path) ? readTable(path, shownAs) : undefined;
  const given = new Set(rows.flatMap(({ cells }) => Object.keys(cells).filter((column) => cells[column] !== '')));
  const header = [
    ...(present?.header ?? known),
    ...(present === undefined ? [] : known.filter((column) => !present.header.includes(column) && given.has(column))),
    ...(given.has('status') && !known.includes('status') && present?.header.includes('status') !== true
      ? ['status']
      : []),
  ];
  const key = isNameFile(file) ? 'id' : (known[0] ?? 'id');
  const old: readonly Cells[] = (present?.records ?? []).map(({ cells }) =>
    Object.fromEntries((present?.header ?? []).map((column, at) => [column, cells[at] ?? ''])),
  );
  const replacing = new Set(rows.map(({ cells }) => cells[key] ?? ''));
  const replaced = old.filter((cells) => replacing.has((cells[key] ?? '').trim()));
  const gone = new Set(replaced);
  const all = [...old.filter((cells) => !gone.has(cells)), ...rows.map(({ cells }) => cells)];
  const sorted = isNameFile(file)
    ? all
        .map((cells) => ({ cells, order: `${cells['id'] ?? ''}\n${cells['valid_from'] ?? ''}` }))
        .toSorted((a, b) => compare(a.order, b.order))
        .map(({ cells }) => cells)
    : all;
  const remarks = (present?.remarks ?? []).map(({ raw }) => raw).filter((raw) => raw.trim() !== '');
  const lines = [
    writeRecord(header),
    ...remarks,
    ...sorted.map((cells) => writeRecord(header.map((column) => formulaProof(cells[column] ?? '')))),
  ];
  const replacedKeys = new Set(replaced.map((cells) => (cells[key] ?? '').trim()));
  return {
    path,
    shownAs,
    text: `\ufeff${lines.map((line) => `${line}\n`).join('')}`,
    added: rows.filter(({ cells }) => !replacedKeys.has(cells[key] ?? '')).length,
    replaced: replacedKeys.size,
  };
}
