// XLSX (ECMA-376 SpreadsheetML): every sheet that has a column of text, a row an article. BIGKinds exports are such
// files. Only texts and numbers of cells are read, no formulas.
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { READING_NOTES } from '../../messages/errors/reading.js';
import { NoArticlesError, type DocumentOutcome, type RawDocument } from '../format.js';
import { OwnOutputError } from '../own-output.js';
import { readXmlBytes } from '../office/xml.js';
import type { ZipEntry, ZipReader } from '../office/zip.js';
import { findColumns, findHeader, rowArticle, type Columns } from './table-columns.js';
import { LARGEST_PART, readWorkbook, type Sheet } from './workbook.js';

const MOST_COLUMNS = 16_384;
const REFERENCE_PATTERN = /^(?<column>[A-Z]{1,3})(?<row>\d{1,7})$/u;

/** `B7` → 1, counted from 0. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

/** Characters that XML cannot hold are escaped, and so is what only looks like it: `_x000D_`, `_x005F_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Texts that cells refer to by number; readings of Chinese characters (`rPh`) are no part of them. */
async function sharedStrings(zip: ZipReader, entry: ZipEntry | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let text = '';
  let inText = 0;
  let reading = 0;
  await readXmlBytes(
    zip.read(entry, LARGEST_PART),
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 't') inText += 1;
        else if (name === 'rPh') reading += 1;
        if (name === 'si') zip.effort.count('cells');
      },
      close(name) {
        if (name === 'si') strings.push(unescaped(text));
        else if (name === 't') inText -= 1;
        else if (name === 'rPh') reading -= 1;
      },
      text(data) {
        if (inText > 0 && reading === 0) text += data;
      },
    },
    zip.effort,
  );
  return strings;
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows below the first one of a merged cell hold what stands in that one. `A2:A4` → column 0, rows 2 to 4. */
interface MergedRows {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const MERGED_PATTERN = /^(?<column>[A-Z]{1,3})(?<first>\d{1,7}):[A-Z]{1,3}(?<last>\d{1,7})$/u;

function mergedRows(reference: string): readonly MergedRows[] {
  const { column, first, last } = MERGED_PATTERN.exec(reference)?.groups ?? {};
  if (column === undefined || first === last) return [];
  return [{ column: columnNumber(column), first: Number(first), last: Number(last) }];
}

/** In time linear in the rows: no two merged cells of a column overlap, or else the first counts. */
function fillMerged(
  rows: readonly { readonly number: number; readonly cells: string[] }[],
  merged: readonly MergedRows[],
): void {
  const waiting = [...merged].sort((a, b) => a.first - b.first);
  const open = new Map<number, MergedRows & { readonly value: string }>();
  let next = 0;
  for (const { number, cells } of rows) {
    for (let own = waiting[next]; own !== undefined && own.first <= number; own = waiting[next]) {
      if (own.first === number) open.set(own.column, { ...own, value: cells[own.column] ?? '' });
      next += 1;
    }
    for (const [column, { first, last, value }] of open) {
      if (number > last) open.delete(column);
      else if (number > first && (cells[column] ?? '') === '' && column < cells.length) cells[column] = value;
    }
  }
}

async function readSheet(entry: ZipEntry, strings: readonly string[], zip: ZipReader): Promise<readonly Row[]> {
  const rows: { readonly number: number; readonly cells: string[] }[] = [];
  const merged: MergedRows[] = [];
  let cells: string[] = [];
  let number = 0;
  let column = 0;
  let kind = '';
  let value = '';
  let inValue = 0;
  /** A text that cells share is one more for each of them. */
  const shared = (number: string): string => {
    const text = strings[Number(number)] ?? '';
    zip.spend(text.length);
    return text;
  };
  await readXmlBytes(
    zip.read(entry, LARGEST_PART),
    {
      open(name, attributes) {
        if (name === 'row') {
          cells = [];
          column = -1;
          number = Number(attributes.get('r') ?? number + 1);
        } else if (name === 'c') {
          const at = REFERENCE_PATTERN.exec(attributes.get('r') ?? '')?.groups?.['column'];
          column = at === undefined ? column + 1 : columnNumber(at);
          kind = attributes.get('t') ?? '';
          value = '';
        } else if (name === 'mergeCell') {
          zip.effort.count('cells');
          merged.push(...mergedRows(attributes.get('ref') ?? ''));
        } else if (name === 'v' || name === 't') inValue += 1;
      },
      close(name) {
        if (name === 'v' || name === 't') inValue -= 1;
        else if (name === 'row') {
          if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells });
        } else if (name === 'c' && column < MOST_COLUMNS) {
          zip.effort.count('cells', Math.max(1, column + 1 - cells.length));
          while (cells.length < column) cells.push('');
          // #N/A, #REF!: a formula without a value
          cells[column] = kind === 's' ? shared(value) : kind === 'e' ? '' : unescaped(value);
        }
      },
      text(data) {
        if (inValue > 0) value += data;
      },
    },
    zip.effort,
  );
  fillMerged(rows, merged);
  return rows;
}

interface SheetTable {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** The table of articles in a sheet; undefined where it is empty. @throws NoArticlesError where it has no column of text. */
function tableOf(sheet: Sheet, all: readonly Row[], textColumn: string | undefined): SheetTable | undefined {
  const at = findHeader(
    all.map(({ cells }) => cells),
    textColumn,
  );
  const heads = all[at];
  if (heads === undefined) return undefined;
  return { sheet, columns: findColumns(heads.cells, textColumn), rows: all.slice(at + 1) };
}

/**
 * The articles of a spreadsheet, in the order of its sheets and rows. Sheets that hold none beside others that do are
 * told to the reader.
 * @throws UserError when no sheet has a column of text, or the file is damaged.
 */
export async function readXlsx(
  { id, note }: RawDocument,
  zip: ZipReader,
  textColumn: string | undefined,
): Promise<readonly DocumentOutcome[]> {
  const { sheets, sharedStrings: entry, from1904 } = await readWorkbook(zip);
  const strings = await sharedStrings(zip, entry);
  const tables: SheetTable[] = [];
  const others: Sheet[] = [];
  let problem: UserError | undefined;
  for (const sheet of sheets) {
    const rows = await readSheet(sheet.entry, strings, zip);
    try {
      const table = tableOf(sheet, rows, textColumn);
      if (table !== undefined) tables.push(table);
    } catch (error) {
      if (!(error instanceof NoArticlesError) || error instanceof OwnOutputError) throw error;
      problem ??= error;
      others.push(sheet);
    }
  }
  const filled = tables.filter(({ rows }) => rows.length > 0);
  // what nobody sees is read where there is nothing else
  const seen = filled.filter(({ sheet }) => !sheet.isHidden);
  const full = seen.length > 0 ? seen : filled;
  others.push(...filled.filter((table) => !full.includes(table)).map(({ sheet }) => sheet));
  if (full.length === 0)
    throw tables.length > 0
      ? new UserError(DOCUMENT_ERRORS.tableWithoutRows)
      : (problem ?? new UserError(DOCUMENT_ERRORS.sheetWithoutRows));
  if (others.length > 0) note?.(READING_NOTES.sheetsLeft(others.map(({ name }) => `"${name}"`).join(', ')));
  return full.flatMap(({ sheet, columns, rows }, at) => {
    const source = at === 0 ? id : `${id}:${sheet.name}`;
    return rows.map(({ number, cells }) => rowArticle(source, number, cells, { ...columns, from1904 }));
  });
}
