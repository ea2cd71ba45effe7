// Sums in table cells whose unit stands in the caption or the head of the column: `(단위: 백만원)` above `1,250`
// → 1250000000 KRW. A table of mixed units (`단위: 개, 억원`) gives nothing but for columns that name their own.
import type { IndexedArticle } from '../../core/indexed-article.js';
import { isDigit } from '../../text/characters.js';
import { shiftNumber, type ExactNumber } from '../../korean/numerals/exact.js';
import { readNumeral } from '../../korean/numerals/read.js';
import { beginsNumeral, isNumeralWord, isSpace, skipSpaces } from '../../korean/numerals/units.js';
import type { Block, Span } from '../../core/types.js';
import type { Currencies, NamedCountries } from './currencies.js';
import type { Sum } from './scan.js';

interface MoneyUnit {
  readonly power: number;
  readonly currency: string;
}

/** The label of a whole table, `(단위 : 백만원)`; what follows up to the bracket or line end is read by hand. */
const LABEL_PATTERN = /단위\s{0,2}[:：=]\s{0,2}(?<units>[^)\]〉>】\n]{1,30})/u;
/** The unit in the head of a column, `지원금액(백만원)`. */
const HEAD_UNIT_PATTERN = /[([](?<unit>[^()[\]]{1,12})[)\]]\s*$/u;
/** Heads whose columns hold no money in a table of sums. */
const OTHER_COLUMN_PATTERN =
  /(?:(?:\s|[개건횟점명체구자생원])수|[가-힣] 수|비율|비중|율|률|연도|년도|순위|번호|연번|기간|일자|구분|배|비고|%|％|개소|건|명|개)\s*(?:\([^()]{0,12}\))?\s*$/u;
/** Heads are judged by their last characters, so that no pattern runs over a long cell. */
const LONGEST_HEAD_END = 24;
const YEAR_PATTERN = /^(?:19|20)\d\d$/u;

/** The sums in the cells of an article's tables; each with its block. */
export function readTableCells(
  article: IndexedArticle,
  currencies: Currencies,
  named: NamedCountries,
): readonly { readonly block: Block; readonly sum: Sum }[] {
  const found: { readonly block: Block; readonly sum: Sum }[] = [];
  let unit: MoneyUnit | undefined;
  let heads: readonly string[] = [];
  let previous: Block | undefined;
  const tables = article.segmented.article.layout?.filter(({ kind }) => kind === 'table') ?? [];
  let next = 0;
  for (const block of article.blocks) {
    while ((tables[next]?.end ?? Infinity) <= block.start) next += 1;
    const inTable = block.zone === 'table' || (tables[next]?.start ?? Infinity) <= block.start;
    if (!inTable) {
      previous = block;
      heads = [];
      unit = undefined;
      continue;
    }
    if (previous !== undefined) unit = labelOf(article.text.slice(previous.start, previous.end), currencies, named);
    previous = undefined;
    const line = article.text.slice(block.start, block.end);
    unit = labelOf(line, currencies, named) ?? unit;
    const cells = cellsOf(article.text, block);
    const texts = cells.map(({ start, end }) => article.text.slice(start, end));
    if (cells.length > 1 && !texts.some((text) => isDigit(text.charCodeAt(0)))) {
      heads = texts;
      continue;
    }
    cells.forEach((cell, column) => {
      const head = cells.length === heads.length ? heads[column] : undefined;
      const own = head === undefined ? undefined : headUnit(head, currencies, named);
      const applies =
        own ?? (head !== undefined && OTHER_COLUMN_PATTERN.test(head.slice(-LONGEST_HEAD_END)) ? undefined : unit);
      // The first cell names its row.
      if (applies === undefined || (column === 0 && cells.length > 1)) return;
      const value = cellValue(article.text, cell);
      if (value === undefined) return;
      const { start, end } = cell;
      found.push({
        block,
        sum: {
          start,
          end,
          value: shiftNumber(value, applies.power),
          currency: applies.currency,
          approximate: false,
          form: 'word',
        },
      });
    });
  }
  return found;
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

/** The value of a cell that holds one figure string and nothing else; years are none. */
function cellValue(text: string, { start, end }: Span): ExactNumber | undefined {
  if (start === end || !isDigit(text.charCodeAt(start))) return undefined;
  const numeral = readNumeral(text, start);
  if (typeof numeral === 'number' || !numeral.plain || numeral.end !== end) return undefined;
  return YEAR_PATTERN.test(text.slice(start, end)) ? undefined : numeral.value;
}

function labelOf(line: string, currencies: Currencies, named: NamedCountries): MoneyUnit | undefined {
  const units = LABEL_PATTERN.exec(line)?.groups?.['units'];
  return units === undefined || /[,、/·․‧・･∙ㆍ]/u.test(units) ? undefined : moneyUnit(units.trim(), currencies, named);
}

function headUnit(head: string, currencies: Currencies, named: NamedCountries): MoneyUnit | undefined {
  const unit = HEAD_UNIT_PATTERN.exec(head.slice(-LONGEST_HEAD_END))?.groups?.['unit'];
  return unit === undefined ? undefined : moneyUnit(unit.trim(), currencies, named);
}

/** `백만원` → six zeros of KRW; undefined for any other unit. */
function moneyUnit(text: string, currencies: Currencies, named: NamedCountries): MoneyUnit | undefined {
  // 억원 and 천원 stand for one of them.
  if (isNumeralWord(text, 0)) return moneyUnit(`1${text}`, currencies, named);
  const numeral = beginsNumeral(text, 0) ? readNumeral(text, 0) : undefined;
  if (typeof numeral === 'number') return undefined;
  const currency = currencies.behind(text, numeral?.end ?? 0, named);
  if (currency?.end !== text.length || currency.per !== 1) return undefined;
  if (numeral === undefined)
    return skipSpaces(text, 0) === currency.start ? { power: 0, currency: currency.code } : undefined;
  const digits = numeral.value?.digits.toString() ?? '';
  return /^10*$/u.test(digits) ? { power: digits.length - 1, currency: currency.code } : undefined;
}
