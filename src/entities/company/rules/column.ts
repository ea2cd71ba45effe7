// The column of a table that its header says is of firms, as a page's text keeps tables: cells between bars, or one cell
// a line. `연번⏎기업명⏎분야⏎1⏎가온나래⏎로봇`, `| 제조사 | 제품 |`. Not: 기업명 in a sentence, 상호 협력.
import { z } from 'zod';
import { indexSpans } from '../../../spans.js';
import type { Candidate, Span } from '../../../types.js';
import type { Doc, Resources, Rule } from '../../kind.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/column';
const HEADER_ROW = z.object({ header: z.string().min(1) });
const CELL_PATTERN = /[^\n|\t]+/gu;
const LONGEST_HEADER = 14;
const LONGEST_CELL = 32;
const MOST_COLUMNS = 9;
const MOST_ROWS = 300;
/** One name below a header may be chance. */
const LEAST_IN_COLUMN = 2;
/** A word, or several that begin with a Latin capital or a digit: 가온나래, 10X Innovation, Mind The Bridge. */
const NAME_PATTERN =
  /^(?:[가-힣A-Za-z0-9&.-]{2,16}|[A-Z0-9][A-Za-z0-9&.'-]*(?: [A-Z0-9&][A-Za-z0-9&.'-]*){0,4}|[가-힣]{2,8} [가-힣]{2,8})$/u;
const LATIN_NAME_PATTERN = /^(?=.*[A-Za-z]{3})[A-Za-z0-9][A-Za-z0-9&.'-]*(?: [A-Z0-9&][A-Za-z0-9&.'-]*){0,4}$/u;
const MARK_PATTERN = /^(?:㈜|\(주\)|주식회사|\(유\)|농업회사법인|유한회사)\s*|\s*(?:㈜|\(주\)|주식회사|\(유\))$/gu;
const RULE_PATTERN = /^[-: ]+$/u;
/** What else names in Latin letters are given to. */
const PRODUCT_PATTERN = /제품|상품|품목|품명|모델|서비스|기술|브랜드|작품|과제|영문|프로그램|아이템/u;
const SEPARATOR_PATTERN = /[·‧・ㆍ,、/]/u;

interface Cell extends Span {
  readonly text: string;
  /** Number of the line that it stands on. */
  readonly line: number;
  /** Number of the stretch without a blank line that it stands in. */
  readonly group: number;
}

/** @throws UserError naming the row of the list of headers that is wrong. */
export function columnRule(resources: Resources, firms: FirmNames): Rule {
  const headers = new Set(resources.rows('lexicons/company-columns.csv', HEADER_ROW).map(({ header }) => header));
  // 해외 액셀러레이터, 업체명(가나다순)
  const isHeader = ({ text }: Cell): boolean => {
    if (text.length > LONGEST_HEADER) return false;
    const bare = text.replace(/\(.*\)$/u, '').trim();
    return headers.has(bare.replace(/\s/gu, '')) || headers.has(bare.slice(bare.lastIndexOf(' ') + 1));
  };
  return {
    id: ID,
    recognize(doc, proposed) {
      if (![...headers].some((header) => doc.text.includes(header))) return [];
      const known = indexSpans(
        proposed.filter(({ type, pending }) => type !== 'amount' && type !== COMPANY && pending === undefined),
      );
      const cells = cellsOf(doc);
      const found = new Map<number, Candidate>();
      for (const [at, header] of cells.entries()) {
        if (!isHeader(header)) continue;
        const names = columnBelow(cells, at, isHeader)
          .flatMap((cell) => namesIn(cell))
          .filter(
            (name) =>
              isFirm(doc, name, firms) &&
              !known.overlapping(name).some(({ start, end }) => start <= name.start && end >= name.end),
          );
        if (names.length < LEAST_IN_COLUMN) continue;
        for (const name of names) found.set(name.start, firmCandidate(name, ID, `in a column headed ${header.text}`));
      }
      return [...found.values()];
    },
  };
}

function cellsOf(doc: Doc): readonly Cell[] {
  const cells: Cell[] = [];
  let line = 0;
  let group = 0;
  let last = 0;
  for (const block of doc.blocks) {
    for (const match of doc.text.slice(block.start, block.end).matchAll(CELL_PATTERN)) {
      const text = match[0].trim();
      if (text === '') continue;
      const start = block.start + match.index + match[0].indexOf(text);
      const between = doc.text.slice(last, start);
      const breaks = between.split('\n').length - 1;
      if (breaks > 0) line += 1;
      if (breaks > 1) group += 1;
      last = start + text.length;
      cells.push({ start, end: last, text, line, group });
    }
  }
  return cells;
}

/** The cells below a header: those at its place of later rows. */
function columnBelow(cells: readonly Cell[], at: number, isHeader: (cell: Cell) => boolean): readonly Cell[] {
  const header = cells[at];
  if (header === undefined) return [];
  let first = at;
  while (at - first < MOST_COLUMNS && cells[first - 1]?.line === header.line) first -= 1;
  const row = stretch(cells, first, ({ line }) => line === header.line);
  if (row.length > 1) return barredColumn(cells, at - first, row.length, first);
  const regular = [numberedColumn(cells, at), groupedColumn(cells, at)].find(
    (column) => column.length >= LEAST_IN_COLUMN,
  );
  return regular ?? latinCells(cells, at, isHeader);
}

/** Cells of one row from `from` on, one more than a table has where they go on. */
function stretch(cells: readonly Cell[], from: number, belongs: (cell: Cell) => boolean): readonly Cell[] {
  let end = from;
  for (let cell = cells[end]; cell !== undefined && belongs(cell) && end - from <= MOST_COLUMNS; cell = cells[end])
    end += 1;
  return cells.slice(from, end);
}

/** Rows of as many cells between bars. */
function barredColumn(cells: readonly Cell[], place: number, columns: number, first: number): readonly Cell[] {
  const found: Cell[] = [];
  let index = first + columns;
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    const line = cells[index]?.line;
    const row = stretch(cells, index, (cell) => cell.line === line);
    const cell = row[place];
    if (cell === undefined || row.length !== columns) break;
    // a rule below the header is no row
    if (!RULE_PATTERN.test(cell.text)) found.push(cell);
    index += row.length;
  }
  return found;
}

/** One cell a line where the rows are numbered: as many cells before the first 1 as between 1 and 2. */
function numberedColumn(cells: readonly Cell[], at: number): readonly Cell[] {
  const numberAt = (number: number, from: number): number => {
    for (let index = from; index <= from + MOST_COLUMNS; index += 1)
      if (cells[index]?.text.replace(/[.)]$/u, '') === String(number)) return index;
    return -1;
  };
  const first = numberAt(1, at + 1);
  const second = first < 0 ? -1 : numberAt(2, first + 1);
  const columns = second - first;
  const offset = at - (first - columns);
  if (second < 0 || columns < 2 || offset < 1) return [];
  const found: Cell[] = [];
  let index = first;
  for (let number = 2; index >= 0 && number < MOST_ROWS; number += 1) {
    const next = numberAt(number, index + 1);
    const cell = cells[index + offset];
    // the last row is followed by no number
    if (cell !== undefined && (next < 0 || next - index === columns)) found.push(cell);
    index = next;
  }
  return found;
}

/** One cell a line and a blank line between rows. */
function groupedColumn(cells: readonly Cell[], at: number): readonly Cell[] {
  const header = cells[at];
  if (header === undefined) return [];
  let first = at;
  while (at - first < MOST_COLUMNS && cells[first - 1]?.group === header.group) first -= 1;
  const row = stretch(cells, first, ({ group }) => group === header.group);
  if (row.length < 2 || row.length > MOST_COLUMNS || row.some(({ text }) => text.length > LONGEST_HEADER)) return [];
  const found: Cell[] = [];
  let index = first + row.length;
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    const group = cells[index]?.group;
    const next = stretch(cells, index, (cell) => cell.group === group);
    const cell = next[at - first];
    if (next.length !== row.length || cell === undefined) break;
    found.push(cell);
    index += next.length;
  }
  return found;
}

/** Where the rows cannot be told, cells in Latin letters up to the next header or sentence. */
function latinCells(cells: readonly Cell[], at: number, isHeader: (cell: Cell) => boolean): readonly Cell[] {
  const found: Cell[] = [];
  const beside = cells.slice(Math.max(0, at - MOST_COLUMNS), at + MOST_COLUMNS);
  // 기업명⏎제품명: the Latin cells are as likely the products
  if (beside.some(({ text }) => text.length <= LONGEST_HEADER && PRODUCT_PATTERN.test(text))) return [];
  for (const cell of cells.slice(at + 1, at + 1 + MOST_ROWS)) {
    if (isHeader(cell) || cell.text.length > 60) break;
    if (LATIN_NAME_PATTERN.test(cell.text)) found.push(cell);
  }
  return found;
}

/** The names of a cell without corporate markers. */
function namesIn(cell: Cell): readonly Span[] {
  const names: Span[] = [];
  let { start } = cell;
  for (const piece of cell.text.split(SEPARATOR_PATTERN)) {
    const bare = piece
      .replace(MARK_PATTERN, '')
      .replace(/\([^()]*\)$/u, '')
      .trim();
    const from = piece.indexOf(bare);
    if (bare !== '' && from >= 0 && bare.length <= LONGEST_CELL && NAME_PATTERN.test(bare))
      names.push({ start: start + from, end: start + from + bare.length });
    start += piece.length + 1;
  }
  return names;
}

function isFirm(doc: Doc, name: Span, firms: FirmNames): boolean {
  const text = doc.text.slice(name.start, name.end);
  if (/^[\d.,]+/u.test(text) && !/[A-Za-z가-힣]{2}/u.test(text)) return false;
  if (LATIN_NAME_PATTERN.test(text)) return !firms.isAcronym(text);
  return !firms.isGeneric(text) && !firms.isBody(text) && !firms.isReleaseWord(text) && !firms.isCommonNoun(doc, name);
}
