// CSV as dictionaries are written (RFC 4180), with the line of every record and its text as it stands, so that messages
// can point at it and `dict lint --fix` can leave untouched what is right. A line that begins with `#` is a remark.
import type { Texts } from '../messages/language.js';
import { UserError } from '../core/errors.js';
import { CSV_FAULTS, DICTIONARY_ERRORS, DICTIONARY_REMEDIES } from '../messages/errors/dictionaries.js';

export interface CsvRecord {
  /** Cells as written, quotes taken off, blanks kept. */
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** The text of the record without its line break. */
  readonly raw: string;
}

export interface CsvTable {
  readonly file: string;
  /** Column names, blanks around them taken off. */
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly headerRaw: string;
  readonly records: readonly CsvRecord[];
  /** Remarks and blank lines, each with the number of records before it. */
  readonly remarks: readonly { readonly before: number; readonly raw: string }[];
  readonly lineEnd: '\n' | '\r\n';
}

/** No row of names is longer; what is longer is a file of another kind or a quote that never closes. */
const LONGEST_RECORD = 1_000_000;

/** A row that begins at a place; `end` is the offset of its line break. */
interface Scanned {
  readonly cells: readonly string[];
  readonly end: number;
  readonly lines: number;
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

/** A row as it stands. */
interface Row {
  /** Left out where it is a remark or blank. */
  readonly cells?: readonly string[];
  readonly raw: string;
  readonly line: number;
}

function brokenCsv(file: string, line: number, what: Texts): UserError {
  return new UserError(DICTIONARY_ERRORS.brokenCsv(what), { file, line, remedy: DICTIONARY_REMEDIES.checkQuotes });
}

/** @throws UserError for a record whose quotes are wrong or that never ends. */
function scanQuoted(text: string, from: number, delimiter: string, file: string, line: number): Scanned {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    let start = at;
    while (text.charAt(start) === ' ' || (text.charAt(start) === '\t' && delimiter !== '\t')) start += 1;
    const isQuoted = text.charAt(start) === '"';
    const read = isQuoted ? quotedCell(text, start + 1, from + LONGEST_RECORD) : bareCell(text, at, delimiter);
    if ('fault' in read) throw brokenCsv(file, line, read.fault);
    cells.push(read.cell);
    if (isQuoted) lines += countOf(read.cell, '\n');
    at = read.end;
    const behind = text.charAt(at);
    if (behind === '' || behind === '\n') return { cells, end: at, lines };
    if (behind !== delimiter) throw brokenCsv(file, line, CSV_FAULTS.behindQuote);
    at += 1;
  }
}

/** A cell behind its quote, up to the blanks behind the other one; `limit` is where that one must stand. */
function quotedCell(text: string, from: number, limit: number): Cell | { readonly fault: Texts } {
  let cell = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote > limit) return { fault: CSV_FAULTS.openQuote };
    cell += text.slice(at, quote);
    at = quote + 1;
    if (text.charAt(at) !== '"') break;
    cell += '"';
    at += 1;
  }
  while (text.charAt(at) === ' ') at += 1;
  return { cell, end: at };
}

function bareCell(text: string, from: number, delimiter: string): Cell | { readonly fault: Texts } {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n') {
    if (text.charAt(at) === '"') return { fault: CSV_FAULTS.quoteInside };
    at += 1;
  }
  return { cell: text.slice(from, at), end: at };
}

/** The rows of a text whose lines end in `\n`, in order. @throws UserError for one that is broken or too long. */
function* rowsOf(text: string, file: string, delimiter: string, takesRemarks: boolean): Generator<Row, void, void> {
  let quote = text.indexOf('"');
  let line = 1;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const lineStop = newline < 0 ? text.length : newline;
    if (lineStop - at > LONGEST_RECORD) {
      const said = DICTIONARY_ERRORS.longLine(String(lineStop - at));
      throw new UserError(said, { file, line, remedy: DICTIONARY_REMEDIES.noList });
    }
    const raw = text.slice(at, lineStop);
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
    if ((takesRemarks && raw.startsWith('#')) || raw.trim() === '') {
      yield { raw, line };
      at = lineStop + 1;
      line += 1;
      continue;
    }
    const { cells, end, lines }: Scanned =
      quote < 0 || quote > lineStop
        ? { cells: raw.split(delimiter), end: lineStop, lines: 1 }
        : scanQuoted(text, at, delimiter, file, line);
    yield { cells, raw: end === lineStop ? raw : text.slice(at, end), line };
    at = end + 1;
    line += lines;
  }
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** @throws UserError for a file whose first line names no columns, or names one twice. */
function readHeader(cells: readonly string[], file: string, line: number, delimiter: string): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.length > 1 && names.at(-1) === '') names.pop();
  if (delimiter === ',' && names.length === 1 && /[;\t]/u.test(names[0] ?? '')) {
    throw new UserError(DICTIONARY_ERRORS.otherSeparator, {
      file,
      line,
      remedy: DICTIONARY_REMEDIES.saveWithCommas,
    });
  }
  const blank = names.indexOf('');
  if (blank >= 0) {
    throw new UserError(DICTIONARY_ERRORS.columnWithoutName(String(blank + 1)), {
      file,
      line,
      remedy: DICTIONARY_REMEDIES.firstLine,
    });
  }
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double !== undefined)
    throw new UserError(DICTIONARY_ERRORS.doubleColumn(double), { file, line, remedy: DICTIONARY_REMEDIES.renameOne });
  return names;
}

/**
 * The records of a CSV text without byte order mark. Empty cells behind the last column are let pass: Excel writes them.
 * @throws UserError naming file and line of what is broken.
 */
export function readCsv(
  source: string,
  file: string,
  {
    delimiter = ',',
    remarks: takesRemarks = true,
    padsSingleCells = false,
  }: {
    readonly delimiter?: string;
    readonly remarks?: boolean;
    /** A row with nothing but a first cell, as notes below a table are, has empty ones behind it. */
    readonly padsSingleCells?: boolean;
  } = {},
): CsvTable {
  const nul = source.indexOf('\0');
  if (nul >= 0) {
    throw new UserError(DICTIONARY_ERRORS.nul, {
      file,
      line: countOf(source.slice(0, nul), '\n') + 1,
      remedy: DICTIONARY_REMEDIES.saveAgain,
    });
  }
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = source.includes('\r') ? source.replace(/\r\n?/gu, '\n') : source;
  let head: Pick<CsvTable, 'header' | 'headerLine' | 'headerRaw'> | undefined;
  const records: CsvRecord[] = [];
  const remarks: { readonly before: number; readonly raw: string }[] = [];
  for (const { cells, raw, line } of rowsOf(text, file, delimiter, takesRemarks)) {
    if (cells === undefined) {
      remarks.push({ before: records.length, raw });
    } else if (head === undefined) {
      head = { header: readHeader(cells, file, line, delimiter), headerLine: line, headerRaw: raw };
    } else {
      const columns = head.header.length;
      const isNote = padsSingleCells && cells.length === 1;
      records.push({ cells: isNote ? padded(cells, columns) : fitted(cells, columns, file, line), line, raw });
    }
  }
  if (head === undefined) {
    throw new UserError(DICTIONARY_ERRORS.empty, { file, line: 1, remedy: DICTIONARY_REMEDIES.firstLine });
  }
  return { file, ...head, records, remarks, lineEnd };
}

function padded(cells: readonly string[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, at) => cells[at] ?? '');
}

/** @throws UserError for a row with more or fewer cells than there are columns. */
function fitted(cells: readonly string[], columns: number, file: string, line: number): readonly string[] {
  if (cells.length === columns) return cells;
  if (cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === '')) {
    return cells.slice(0, columns);
  }
  throw brokenCsv(file, line, CSV_FAULTS.cells(cells.length, columns));
}

/** A cell as CSV writes it. */
export function writeCell(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function writeRecord(cells: readonly string[]): string {
  return cells.map(writeCell).join(',');
}
