// Columns of money in tables: cells without a unit of their own under `(단위: 백만원)` or under a head `지원금액(백만원)`.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import { isDigit } from '../../text/characters.js';
import type { ExactNumber } from '../../korean/numerals/exact.js';
import { readNumeral } from '../../korean/numerals/read.js';
import { beginsNumeral, isNumeralWord, isSpace, skipSpaces } from '../../korean/numerals/units.js';
import type { CountryPlaces, Currencies } from './currencies.js';

export interface MoneyUnit {
  readonly power: number;
  readonly currency: string;
}

export interface TableRow {
  readonly block: Block;
  readonly cells: readonly Span[];
  /** Whether it names the columns: several cells, none of which begins with a figure. */
  readonly isHead: boolean;
  /** The head that stands above it, itself included. */
  readonly head: TableRow | undefined;
}

/** Where a line stands in a table: its row, or -1 for the line right before the table, its caption as a rule. */
export interface TablePlace {
  readonly rows: readonly TableRow[];
  readonly row: number;
}

const tablesOf = new WeakMap<IndexedArticle, ReadonlyMap<number, TablePlace>>();

/** The place of the line that begins at an offset; tables are read when a unit of money first asks for them. */
export function tablePlace(article: IndexedArticle, lineStart: number): TablePlace | undefined {
  let places = tablesOf.get(article);
  if (places === undefined) {
    places = readTables(article);
    tablesOf.set(article, places);
  }
  return places.get(lineStart);
}

function readTables(article: IndexedArticle): ReadonlyMap<number, TablePlace> {
  const layout = article.segmented.article.layout?.filter(({ kind }) => kind === 'table') ?? [];
  const places = new Map<number, TablePlace>();
  let next = 0;
  let before: Block | undefined;
  let rows: TableRow[] | undefined;
  for (const block of article.blocks) {
    while ((layout[next]?.end ?? Infinity) <= block.start) next += 1;
    if (block.zone !== 'table' && (layout[next]?.start ?? Infinity) > block.start) {
      before = block;
      rows = undefined;
      continue;
    }
    if (rows === undefined) {
      rows = [];
      if (before !== undefined) places.set(before.start, { rows, row: -1 });
    }
    places.set(block.start, { rows, row: rows.length });
    rows.push(rowOf(article.text, block, rows.at(-1)?.head));
  }
  return places;
}

/** The column that an offset lies in; -1 between cells. */
export function columnAt(cells: readonly Span[], offset: number): number {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined || offset < cell.start) high = middle - 1;
    else if (offset >= cell.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function rowOf(text: string, block: Block, above: TableRow | undefined): TableRow {
  const cells = cellsOf(text, block);
  if (cells.length < 2 || cells.some(({ start, end }) => start < end && isDigit(text.charCodeAt(start))))
    return { block, cells, isHead: false, head: above };
  const row = { block, cells, isHead: true, head: undefined };
  return { ...row, head: row };
}

/** The cells of a table line: between tabs, or between the bars of a pipe table. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const bars = text.slice(start, end).includes('\t') ? '\t' : '|';
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== bars) continue;
    let cellStart = from;
    let cellEnd = at;
    while (cellStart < cellEnd && isSpace(text[cellStart])) cellStart += 1;
    while (cellEnd > cellStart && isSpace(text[cellEnd - 1])) cellEnd -= 1;
    const isEdge = bars === '|' && cellStart === cellEnd && (from === start || at === end);
    if (!isEdge) cells.push({ start: cellStart, end: cellEnd });
    from = at + 1;
  }
  return cells;
}

const YEAR_PATTERN = /^(?:19|20)\d\d$/u;

/** The value of a cell that holds one figure string and nothing else; years are none. */
export function cellValue(text: string, { start, end }: Span): ExactNumber | undefined {
  if (start === end || !isDigit(text.charCodeAt(start))) return undefined;
  const numeral = readNumeral(text, start);
  if (typeof numeral === 'number' || !numeral.plain || numeral.end !== end) return undefined;
  return YEAR_PATTERN.test(text.slice(start, end)) ? undefined : numeral.value;
}

/** `백만원` → six zeros of KRW; undefined for any other unit. */
export function moneyUnit(text: string, currencies: Currencies, countries: CountryPlaces): MoneyUnit | undefined {
  // 억원 and 천원 stand for one of them.
  if (isNumeralWord(text, 0)) return moneyUnit(`1${text}`, currencies, countries);
  const numeral = beginsNumeral(text, 0) ? readNumeral(text, 0) : undefined;
  if (typeof numeral === 'number') return undefined;
  const currency = currencies.behind(text, numeral?.end ?? 0, countries);
  if (currency?.end !== text.length || currency.per !== 1) return undefined;
  const { code } = currency;
  if (numeral === undefined) return skipSpaces(text, 0) === currency.start ? { power: 0, currency: code } : undefined;
  const digits = numeral.value?.digits.toString() ?? '';
  return /^10*$/u.test(digits) ? { power: digits.length - 1, currency: code } : undefined;
}
