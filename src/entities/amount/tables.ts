// The cells of an article's tables that hold money by a unit outside them: `(단위: 백만원)` above, `금액(백만원)` at the head.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Span } from '../../core/types.js';
import { isDigit } from '../../text/characters.js';
import { shiftNumber, type ExactNumber } from '../../korean/numerals/exact.js';
import { readNumeral } from '../../korean/numerals/read.js';
import { beginsNumeral, isNumeralWord } from '../../korean/numerals/units.js';
import { linesOf } from '../../tables/cells.js';
import type { AmountLexicon } from './lexicon.js';
import { readSums } from './sums/reading.js';

export interface MoneyCell extends Span {
  readonly value: ExactNumber;
  readonly currency: string;
}

/** A unit of money with the offset of the word that says it: 단위 of a label, the currency of a head. */
interface Unit {
  readonly power: number;
  readonly currency: string;
  readonly cue: number;
}

/** The label of a whole table; what follows 단위 up to the bracket or the end of the line. */
const LABEL_PATTERN = /단위\s{0,2}[:：=]\s{0,2}(?<units>[^)\]〉>】\n]{1,30})/u;
const HEAD_UNIT_PATTERN = /[([]\s*(?<unit>[^()[\]]{1,12})[)\]]\s*$/u;
/** What stands behind the name of a column in its head. */
const HEAD_NOTE_PATTERN = /(?<!\s)\s*(?:\([^()]{0,12}\)\s*)?$/u;
/** Heads are judged by their last characters, so that no pattern runs over a long cell. */
const LONGEST_HEAD_END = 24;
const YEAR_PATTERN = /^(?:19|20)\d\d$/u;

const known = new WeakMap<IndexedArticle, ReadonlyMap<number, readonly MoneyCell[]>>();

/** The cells by where the unit stands that makes money of them; read when a unit first asks. */
export function moneyCells(article: IndexedArticle, lexicon: AmountLexicon): ReadonlyMap<number, readonly MoneyCell[]> {
  let cells = known.get(article);
  if (cells === undefined) {
    cells = readTables(article, lexicon);
    known.set(article, cells);
  }
  return cells;
}

function readTables(article: IndexedArticle, lexicon: AmountLexicon): ReadonlyMap<number, readonly MoneyCell[]> {
  const { text } = article;
  const found = new Map<number, MoneyCell[]>();
  const tables = article.segmented.article.layout?.filter(({ kind }) => kind === 'table') ?? [];
  let next = 0;
  /** Of the table; of its columns, 'other' where a column holds no money. */
  let unit: Unit | undefined;
  let columns: readonly (Unit | 'other' | undefined)[] = [];
  for (const cells of linesOf(lexicon.language.tables.cellsOf(article))) {
    const [first] = cells;
    const last = cells.at(-1);
    if (first === undefined || last === undefined) continue;
    const line = { start: first.start, end: last.end };
    while ((tables[next]?.end ?? Infinity) <= line.start) next += 1;
    const label = labelOf(article, line, lexicon);
    if (first.block.zone !== 'table' && (tables[next]?.start ?? Infinity) > line.start) {
      // the line right before a table is its caption
      unit = label;
      columns = [];
      continue;
    }
    unit = label ?? unit;
    if (cells.length > 1 && !cells.some(({ start }) => isDigit(text.charCodeAt(start)))) {
      columns = cells.map((head) => columnOf(article, head, lexicon));
      continue;
    }
    for (const [column, cell] of cells.entries()) {
      const own = columns.length === cells.length ? columns[column] : undefined;
      const applies = own === 'other' ? undefined : (own ?? unit);
      // The first cell names its row.
      if (applies === undefined || (column === 0 && cells.length > 1)) continue;
      const value = cellValue(text, cell);
      if (value === undefined) continue;
      const sum = { ...cell, value: shiftNumber(value, applies.power), currency: applies.currency };
      const sums = found.get(applies.cue);
      if (sums === undefined) found.set(applies.cue, [sum]);
      else sums.push(sum);
    }
  }
  return found;
}

/** The value of a cell that holds one figure string and nothing else; years are none. */
function cellValue(text: string, { start, end }: Span): ExactNumber | undefined {
  const numeral = readNumeral(text, start);
  if (typeof numeral === 'number' || !numeral.plain || numeral.end !== end) return undefined;
  return YEAR_PATTERN.test(text.slice(start, end)) ? undefined : numeral.value;
}

/** The unit of `(단위: 백만원)` in a line; a table of mixed units (`단위: 개, 억원`) has none. */
function labelOf(article: IndexedArticle, { start, end }: Span, lexicon: AmountLexicon): Unit | undefined {
  const match = LABEL_PATTERN.exec(article.text.slice(start, end));
  if (match === null) return undefined;
  const unit = moneyUnit(article, match.groups?.['units']?.trim() ?? '', lexicon);
  return unit === undefined ? undefined : { ...unit, cue: start + match.index };
}

/** What the head of a column says of its cells: 지원금액(백만원), 비율(%), 지원 건수, 연도. */
function columnOf(article: IndexedArticle, { start, end }: Span, lexicon: AmountLexicon): Unit | 'other' | undefined {
  const near = article.text.slice(Math.max(start, end - LONGEST_HEAD_END), end);
  const unit = HEAD_UNIT_PATTERN.exec(near)?.groups?.['unit'];
  if (unit !== undefined) {
    const own = moneyUnit(article, unit.trim(), lexicon);
    if (own !== undefined) return { ...own, cue: end - near.length + near.lastIndexOf(unit) + own.cue };
  }
  const name = near.replace(HEAD_NOTE_PATTERN, '');
  const isOther = /\s수$/u.test(name) || lexicon.words('other-column').before(name, name.length, 0) !== undefined;
  return isOther ? 'other' : undefined;
}

/** `백만원` → six zeros of KRW, with the offset of the currency in it; undefined for any other unit. */
function moneyUnit(article: IndexedArticle, text: string, lexicon: AmountLexicon): Unit | undefined {
  // 억원 and 천원 stand for one of them.
  const lead = isNumeralWord(text, 0) ? '1' : '';
  const whole = lead + text;
  const numeral = beginsNumeral(whole, 0) ? readNumeral(whole, 0) : undefined;
  if (typeof numeral === 'number') return undefined;
  const { countries } = readSums(article, lexicon);
  const currency = lexicon.currencies.behind(whole, numeral?.end ?? 0, countries);
  if (currency?.end !== whole.length || currency.per !== 1) return undefined;
  const cue = currency.cue.start - lead.length;
  if (numeral === undefined) return { power: 0, currency: currency.code, cue };
  const digits = numeral.value?.digits.toString() ?? '';
  return /^10*$/u.test(digits) ? { power: digits.length - 1, currency: currency.code, cue } : undefined;
}
