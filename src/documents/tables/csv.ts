// CSV and TSV with a row an article: `일자,언론사,제목,본문` above, the articles below.
import { messageOf, UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { READING_NOTES } from '../../messages/errors/reading.js';
import type { Effort } from '../effort.js';
import { decode } from '../encoding.js';
import type { DocumentOutcome, RawDocument } from '../format.js';
import { findColumns, findHeader, headerLikeness, rowArticle } from './table-columns.js';

const DELIMITERS = [',', '\t', ';', '|'];
const SPACED_QUOTE_PATTERN = /[,;|] {1,4}"/u;
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
const LONGEST_CELL = 20 * 1024 * 1024;
/** Spreadsheets are told by a first line which delimiter the others have: `sep=;` */
const STATED_DELIMITER_PATTERN = /^\ufeff?"?sep=(?<delimiter>[^\r\n"])"?[,;\t]*(?:\r\n?|\n)/iu;
/** Lines among which the header stands. */
const LINES_OF_HEAD = 20;

/** The delimiter by which a line is a header, else the one that the first line has most of. */
function delimiterOf(text: string, textColumn: string | undefined): string {
  const lines = text.slice(0, 200_000).split(/\r\n?|\n/u, LINES_OF_HEAD);
  const headers = DELIMITERS.map((delimiter) =>
    Math.max(...lines.map((line) => headerLikeness(line.split(delimiter), textColumn))),
  );
  const highest = Math.max(...headers);
  const counts = highest > 1 ? headers : DELIMITERS.map((delimiter) => lines[0]?.split(delimiter).length ?? 0);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Counts the cells that a table can have at most, before any is made: those inside quotation marks are few beside the
 * limit.
 * @throws UserError where they are more than is read.
 */
function countCells(text: string, delimiter: string, effort: Effort): void {
  const code = delimiter.charCodeAt(0);
  let cells = 1;
  for (let at = 0; at < text.length; at += 1) {
    const own = text.charCodeAt(at);
    if (own === code || own === LINE_FEED || own === RETURN) cells += 1;
  }
  effort.count('cells', cells);
}

type Rows = readonly (readonly string[])[];

/** Cells between delimiters, quotes about a whole cell taken away: for tables whose quotes do not pair. */
function splitRows(text: string, delimiter: string): Rows {
  return text
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split(delimiter).map((cell) => (/^".*"$/u.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}

/** Whether all rows have as many cells; a quote that swallowed the lines behind it leaves rows of another length. */
function isEven(rows: Rows): boolean {
  return rows.length > 1 && rows.every(({ length }) => length > 1 && length === rows[0]?.length);
}

/**
 * Quotes inside cells that are not doubled are quotes: `가온나래 "공장" 증설`. Of the ways to read such a table the first
 * counts by which all rows have as many cells.
 */
async function readRows(text: string, delimiter: string, effort: Effort): Promise<Rows> {
  countCells(text, delimiter, effort);
  const { parse } = await import('csv-parse/sync');
  const read = (options: {
    readonly relax_quotes?: boolean;
    readonly escape?: string;
    readonly ltrim?: boolean;
  }): Rows =>
    parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: LONGEST_CELL,
      skip_empty_lines: true,
      ...options,
    });
  let problem: unknown;
  const attempt = (way: () => Rows): Rows | undefined => {
    try {
      return way();
    } catch (error) {
      problem ??= error;
      return undefined;
    }
  };
  const strict = attempt(() => read({}));
  if (strict !== undefined) return strict;
  const escaped = text.includes('\\"') ? attempt(() => read({ escape: '\\' })) : undefined;
  // 2024-03-14, "가온나래, 증설": a blank before the quote
  const spaced = SPACED_QUOTE_PATTERN.test(text) ? attempt(() => read({ ltrim: true })) : undefined;
  const relaxed = attempt(() => read({ relax_quotes: true }));
  const ways = [escaped, spaced, relaxed, splitRows(text, delimiter)].filter((rows) => rows !== undefined);
  const rows = ways.find(isEven) ?? escaped ?? relaxed;
  if (rows !== undefined) return rows;
  throw new UserError(DOCUMENT_ERRORS.notTable(messageOf(problem).split('\n', 1).join('')));
}

/**
 * The articles of a table, in the order of its rows.
 * @throws UserError when it is no table, or no column holds text.
 */
export async function readCsv(
  { id, bytes, encoding, note, effort }: RawDocument,
  textColumn: string | undefined,
): Promise<readonly DocumentOutcome[]> {
  const text = await decode(bytes, { forced: encoding, note });
  const stated = STATED_DELIMITER_PATTERN.exec(text);
  const table = text.slice(stated?.[0].length ?? 0);
  const delimiter = stated?.groups?.['delimiter'] ?? delimiterOf(table, textColumn);
  const rows = await readRows(table, delimiter, effort);
  const header = findHeader(rows, textColumn);
  const columns = findColumns(rows[header] ?? [], textColumn);
  const articles = rows.slice(header + 1);
  if (articles.length === 0) throw new UserError(DOCUMENT_ERRORS.tableWithoutRows);
  const above = header + (stated === null ? 2 : 3);
  const width = rows[header]?.length ?? 0;
  const long = articles.findIndex((cells) => cells.slice(width).some((cell) => cell.trim() !== ''));
  if (long >= 0) {
    const row = String(long + above);
    note?.(READING_NOTES.longRow(row));
  }
  return articles.flatMap((cells, at) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [rowArticle(id, at + above, columns.text === width - 1 ? withRest(cells, width, delimiter) : cells, columns)],
  );
}

/** The text in the last column that holds delimiters without quotes around it: `…,㈜가온나래는 부산, 대구에 투자한다.` */
function withRest(cells: readonly string[], width: number, delimiter: string): readonly string[] {
  // what programs fill rows up with is no text
  const end = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return end > width ? [...cells.slice(0, width - 1), cells.slice(width - 1, end).join(delimiter)] : cells;
}
