// Sums in table cells whose unit stands in the caption or the head of the column.
import type { Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Rule } from '../../../core/rule.js';
import { blockAt } from '../../../text/blocks.js';
import { isMiddleDot } from '../../../text/characters.js';
import { shiftNumber } from '../../../korean/numerals/exact.js';
import { candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { CURRENCY_CUE, readSums } from '../sums/reading.js';
import { cellValue, columnAt, moneyUnit, tablePlace, type MoneyUnit } from '../tables.js';

const ID = 'amount/table-unit';
/** 단위 before the unit of a whole table. */
export const UNIT_LABEL_CUE = 'unit-label';

/** What follows 단위 up to the bracket or the end of the line. */
const LABEL_PATTERN = /^단위\s{0,2}[:：=]\s{0,2}(?<units>[^)\]〉>】\n]{1,30})/u;
const LONGEST_LABEL = 40;
/** The unit in the head of a column, `지원금액(백만원)`. */
const HEAD_UNIT_PATTERN = /[([](?<unit>[^()[\]]{1,12})[)\]]\s*$/u;
const UNIT_CLOSERS = new Set([')', ']']);
/** What stands behind the name of a column in its head. */
const HEAD_NOTE_PATTERN = /\s*(?:\([^()]{0,12}\))?\s*$/u;
/** Heads are judged by their last characters, so that no pattern runs over a long cell. */
const LONGEST_HEAD_END = 24;

/**
 * `(단위: 백만원)` above `1,250`, or `지원금액(백만원)` at the head of its column → 1250000000 KRW. Not: a table of mixed
 * units (`단위: 개, 억원`) but for columns that name their own, and columns of counts, shares and years.
 */
export function createTableUnitRule(lexicon: AmountLexicon): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: [UNIT_LABEL_CUE, CURRENCY_CUE],
    propose(cue, article) {
      const cells =
        cue.kind === UNIT_LABEL_CUE ? cellsUnderLabel(cue, article, lexicon) : cellsUnderHead(cue, article, lexicon);
      const sums = cells.flatMap(({ cell, unit: { power, currency } }) => {
        const value = cellValue(article.text, cell);
        return value === undefined ? [] : [{ ...cell, value: shiftNumber(value, power), currency }];
      });
      return candidatesOf(article, sums, ID, lexicon);
    },
  };
}

interface UnitCell {
  readonly cell: Span;
  readonly unit: MoneyUnit;
}
const NO_CELLS: readonly UnitCell[] = [];

/** The cells below a label, down to the next one, whose column says nothing else. */
function cellsUnderLabel(cue: Cue, article: IndexedArticle, lexicon: AmountLexicon): readonly UnitCell[] {
  const { text } = article;
  const line = blockAt(article, cue.start);
  const unit = line === undefined ? undefined : labelAt(article, cue.start, lexicon);
  const place = unit === undefined || line === undefined ? undefined : tablePlace(article, line.start);
  // of several labels in a line the first counts
  if (unit === undefined || line === undefined || firstLabel(text, line) !== cue.start) return NO_CELLS;
  const found: UnitCell[] = [];
  for (const { block, cells, head, isHead } of place?.rows.slice(Math.max(0, place.row)) ?? []) {
    const label = block === line ? -1 : firstLabel(text, block);
    if (label >= 0 && labelAt(article, label, lexicon) !== undefined) break;
    if (isHead) continue;
    for (const [column, cell] of cells.entries()) {
      // The first cell names its row.
      if (column === 0 && cells.length > 1) continue;
      const name = head?.cells.length === cells.length ? head.cells[column] : undefined;
      if (name === undefined || !(headUnit(article, name, lexicon) !== undefined || isOther(text, name, lexicon)))
        found.push({ cell, unit });
    }
  }
  return found;
}

/** The cells of a column whose head names the unit, down to the next head. */
function cellsUnderHead(cue: Cue, article: IndexedArticle, lexicon: AmountLexicon): readonly UnitCell[] {
  if (!UNIT_CLOSERS.has(article.text.charAt(cue.end))) return NO_CELLS;
  const line = blockAt(article, cue.start);
  const place = line === undefined ? undefined : tablePlace(article, line.start);
  const head = place?.rows[place.row];
  const column = head?.isHead === true ? columnAt(head.cells, cue.start) : -1;
  const name = head?.cells[column];
  if (place === undefined || head === undefined || name === undefined || column === 0) return NO_CELLS;
  const isLast = article.text.slice(cue.end + 1, name.end).trim() === '';
  const unit = isLast ? headUnit(article, name, lexicon) : undefined;
  if (unit === undefined) return NO_CELLS;
  const found: UnitCell[] = [];
  for (let row = place.row + 1; place.rows[row]?.isHead === false; row += 1) {
    const cells = place.rows[row]?.cells ?? [];
    const cell = cells.length === head.cells.length ? cells[column] : undefined;
    if (cell !== undefined) found.push({ cell, unit });
  }
  return found;
}

/** Where the first label of a line stands; -1 where none does. */
function firstLabel(text: string, { start, end }: Span): number {
  for (let at = text.indexOf('단위', start); at >= 0 && at < end; at = text.indexOf('단위', at + 1))
    if (LABEL_PATTERN.test(text.slice(at, Math.min(end, at + LONGEST_LABEL)))) return at;
  return -1;
}

function labelAt(article: IndexedArticle, at: number, lexicon: AmountLexicon): MoneyUnit | undefined {
  const units = LABEL_PATTERN.exec(article.text.slice(at, at + LONGEST_LABEL))?.groups?.['units'];
  const isMixed = (unit: string): boolean => ',、/'.includes(unit) || isMiddleDot(unit.charCodeAt(0));
  if (units === undefined || Array.from(units).some(isMixed)) return undefined;
  return moneyUnit(units.trim(), lexicon.currencies, readSums(article, lexicon).countries);
}

function headUnit(article: IndexedArticle, head: Span, lexicon: AmountLexicon): MoneyUnit | undefined {
  const unit = HEAD_UNIT_PATTERN.exec(endOf(article.text, head))?.groups?.['unit'];
  if (unit === undefined) return undefined;
  return moneyUnit(unit.trim(), lexicon.currencies, readSums(article, lexicon).countries);
}

/** Whether a column holds no money in a table of sums: 비율(%), 지원 건수, 연도. */
function isOther(text: string, head: Span, { words }: AmountLexicon): boolean {
  const near = endOf(text, head);
  const end = near.length - (HEAD_NOTE_PATTERN.exec(near)?.[0].length ?? 0);
  return /\s수$/u.test(near.slice(0, end)) || words('other-column').before(near, end, 0) !== undefined;
}

function endOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - LONGEST_HEAD_END), end);
}
