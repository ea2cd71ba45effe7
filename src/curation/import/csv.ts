// Any table of names: the dictionaries' own columns, what `dict suggest` wrote, or a list with Korean headings.
//   type,name,aliases → organization,가온협회,가온협
import { parse } from 'node:path';
import { NAME_REASONS } from '../../messages/lint.js';
import { UserError } from '../../core/errors.js';
import { DICTIONARY_ERRORS } from '../../messages/errors/dictionaries.js';
import { readCellDate } from '../../documents/tables/cell-date.js';
import { nearestWord } from '../../text/spelling.js';
import { romanize } from '../../korean/romanize.js';
import { columnsOf, NAME_FILES } from '../columns.js';
import { withoutLegalForm } from './legal-form.js';
import type { ImportedRow, ImportSource, LeftOut } from './source.js';
import { readListTable, requireColumn, type ListRow, type ListTable } from './table.js';

/** Korean headings of the dictionaries' columns. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', '이름', '명칭', '기관명', '회사명', '성명', '도시명'],
  aliases: ['aliases', '별칭', '약칭', '다른 이름'],
  weak_aliases: ['weak_aliases', '약한 별칭'],
  name_en: ['name_en', '영문명'],
  title: ['title', '직함', '직위', '직책'],
  organization: ['organization', '소속', '소속기관'],
  valid_from: ['valid_from', '시작일'],
  valid_to: ['valid_to', '종료일'],
  source: ['source', '출처'],
};

/** What a row is for, by the word in its column `type`. */
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(NAME_FILES).map(([file, type]) => [type, file])),
  title: 'lexicons/titles.csv',
};

/** The beginning of an id that is made up, by dictionary. */
const ID_BEGINNINGS: Readonly<Record<string, string>> = {
  'organizations.csv': 'kr-org-',
  'companies.csv': 'kr-co-',
  'cities.csv': 'city-',
  'officials.csv': 'kr-person-',
};

function madeUpId(file: string, name: string): string {
  const beginning = ID_BEGINNINGS[file] ?? '';
  if (file !== 'officials.csv' || !/^[가-힣]{2,4}$/u.test(name))
    return `${beginning}${romanize(withoutLegalForm(name))}`;
  return `${beginning}${romanize(name.slice(0, 1))}-${romanize(name.slice(1))}-1`;
}

/** The dictionary that the columns speak of. */
function fileByColumns(table: ListTable): string | undefined {
  const has = (column: string): boolean => table.has(...(HEADINGS[column] ?? [column]));
  if (has('latitude')) return 'cities.csv';
  if (has('stock_code') && !has('parent')) return 'companies.csv';
  if (has('title') && has('scope') && !has('id')) return 'lexicons/titles.csv';
  if (has('title') && has('organization') && !has('parent')) return 'officials.csv';
  return has('parent') && !has('stock_code') ? 'organizations.csv' : undefined;
}

/** A dictionary that was saved in another format keeps its name: my-dict/companies.xlsx. */
function fileByName(path: string): string | undefined {
  const { name } = parse(path);
  return Object.keys(NAME_FILES).find((file) => file === `${name}.csv`);
}

/** What spreadsheets make of a cell, undone: `2024. 3. 1.` and 45352 are 2024-03-01, 5930 is 005930. */
function mended(column: string, cell: string, country: string): string {
  if (column === 'valid_from' || column === 'valid_to') return readCellDate(cell) ?? cell;
  // Codes of other exchanges are shorter.
  const isKorean = country === '' || country === 'KR';
  return column === 'stock_code' && isKorean && /^\d{1,5}$/u.test(cell) ? cell.padStart(6, '0') : cell;
}

function cellsOf(row: ListRow, file: string): Record<string, string> {
  const cell = (column: string): string => row.cell(...(HEADINGS[column] ?? [column]));
  const country = cell('country');
  return Object.fromEntries((columnsOf(file) ?? []).map((column) => [column, mended(column, cell(column), country)]));
}

function read(text: string, file: string): ReturnType<ImportSource['read']> {
  const table = readListTable(text, file, [...(HEADINGS['name'] ?? []), ...(HEADINGS['title'] ?? [])]);
  const whole = table.has('type') ? undefined : (fileByColumns(table) ?? fileByName(file));
  if (whole === undefined && !table.has('type')) {
    throw new UserError(DICTIONARY_ERRORS.noTypeColumn(Object.keys(FILES).join(', ')), {
      file,
      line: 1,
    });
  }
  if (whole !== 'lexicons/titles.csv') requireColumn(table, file, HEADINGS['name'] ?? []);
  const rows: ImportedRow[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const { line } = row;
    const type = row.cell('type').toLowerCase();
    const name = row.cell(...(HEADINGS['name'] ?? []));
    const target = whole ?? FILES[type];
    if (target === undefined) {
      const guess = nearestWord(type, Object.keys(FILES));
      throw new UserError(DICTIONARY_ERRORS.unknownRowType(type, Object.keys(FILES).join(', '), guess), {
        file,
        line,
        column: 'type',
      });
    }
    const cells = cellsOf(row, target);
    if (target === 'lexicons/titles.csv') {
      const title = cells['title'] === '' ? name : (cells['title'] ?? '');
      if (title === '') leftOut.push({ name, line, reason: NAME_REASONS.noTitle });
      else
        rows.push({
          file: target,
          line,
          rank: 0,
          cells: { ...cells, title, scope: row.cell('scope') === '' ? 'any' : row.cell('scope') },
        });
      continue;
    }
    if (name === '' && cells['status'] !== 'removed') {
      leftOut.push({ name, line, reason: NAME_REASONS.noName });
      continue;
    }
    const stated = cells['id'] ?? '';
    const id = stated === '' ? madeUpId(target, name) : stated;
    // A person, a name or an id may come again for another time, and never twice with the same cells.
    const key = JSON.stringify([target, { ...cells, source: '' }]);
    const before = seen.get(key);
    if (before !== undefined) {
      leftOut.push({ name, line, reason: NAME_REASONS.sameRow(before) });
      continue;
    }
    seen.set(key, line);
    rows.push({ file: target, line, rank: 0, hasMadeUpId: stated === '', cells: { ...cells, id } });
  }
  return { rows, leftOut };
}

export const CSV: ImportSource = { name: 'csv', recognizes: () => true, read };
