// XLSX (ECMA-376 SpreadsheetML): the first sheet that has a column of text, a row an article. BIGKinds exports are
// such files. Only texts and numbers of cells are read, no formulas.
import { UserError } from '../../core/errors.js';
import { NoArticlesError, type DocumentOutcome } from '../format.js';
import { findColumns, rowArticle, type Columns } from './table-columns.js';
import { readXmlBytes } from '../office/xml.js';
import type { ZipReader } from '../office/zip.js';

const LARGEST_PART = 400 * 1024 * 1024;
const MOST_COLUMNS = 16_384;
const REFERENCE_PATTERN = /^(?<column>[A-Z]{1,3})(?<row>\d{1,7})$/u;

/** `B7` → 1, counted from 0. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

/** Texts that cells refer to by number; readings of Chinese characters (`rPh`) are no part of them. */
async function sharedStrings(zip: ZipReader): Promise<readonly string[]> {
  const entry = zip.find('xl/sharedStrings.xml');
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let text = '';
  let inText = 0;
  let reading = 0;
  await readXmlBytes(zip.read(entry, LARGEST_PART), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText += 1;
      else if (name === 'rPh') reading += 1;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 't') inText -= 1;
      else if (name === 'rPh') reading -= 1;
    },
    text(data) {
      if (inText > 0 && reading === 0) text += data;
    },
  });
  return strings;
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

async function readSheet(bytes: Uint8Array, strings: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cells: string[] = [];
  let number = 0;
  let column = 0;
  let kind = '';
  let value = '';
  let inValue = 0;
  await readXmlBytes(bytes, {
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
      } else if (name === 'v' || name === 't') inValue += 1;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue -= 1;
      else if (name === 'row') rows.push({ number, cells });
      else if (name === 'c' && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = kind === 's' ? (strings[Number(value)] ?? '') : value;
      }
    },
    text(data) {
      if (inValue > 0) value += data;
    },
  });
  return rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
}

/**
 * The articles of a spreadsheet, in the order of its rows.
 * @throws UserError when no sheet has a column of text, or the file is damaged.
 */
export async function readXlsx(
  id: string,
  zip: ZipReader,
  textColumn: string | undefined,
): Promise<readonly DocumentOutcome[]> {
  const strings = await sharedStrings(zip);
  const sheets = zip.entries
    .map((entry) => ({ entry, number: /^xl\/worksheets\/sheet(\d{1,4})\.xml$/u.exec(entry.name)?.[1] }))
    .filter(({ number }) => number !== undefined)
    .sort((a, b) => Number(a.number) - Number(b.number));
  let problem: UserError | undefined;
  for (const { entry } of sheets) {
    const [heads, ...rows] = await readSheet(zip.read(entry, LARGEST_PART), strings);
    if (heads === undefined) continue;
    let columns: Columns;
    try {
      columns = findColumns(heads.cells, textColumn);
    } catch (error) {
      if (!(error instanceof NoArticlesError)) throw error;
      problem ??= error;
      continue;
    }
    if (rows.length === 0) throw new UserError('a table without rows');
    return rows.map(({ number, cells }) => rowArticle(id, number, cells, columns));
  }
  throw problem ?? new UserError('a spreadsheet without rows');
}
