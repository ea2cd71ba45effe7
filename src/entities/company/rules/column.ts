// The column of a table that its header says is of firms, as a page's text keeps tables: cells between bars, or one cell
// a line. `연번⏎기업명⏎분야⏎1⏎가온나래⏎로봇`, `| 제조사 | 제품 |`. Not: 기업명 in a sentence, 상호 협력.
import { indexSpans } from '../../../text/spans.js';
import type { Candidate, Span } from '../../../core/types.js';
import type { Language } from '../../../lexicon/language.js';
import type { Table, TableCell } from '../../../tables/headed.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/column';
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
/** What else names in Latin letters are given to. */
const PRODUCT_PATTERN = /제품|상품|품목|품명|모델|서비스|기술|브랜드|작품|과제|영문|프로그램|아이템/u;
const SEPARATOR_PATTERN = /[·․･∙‧・ㆍ,、/]/u;

export function columnRule(language: Language, firms: FirmNames): Rule {
  const { tables } = language;
  const isHeader = ({ text }: TableCell): boolean => tables.columnOf(text) === 'firm';
  return {
    id: ID,
    phase: 'row',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const cells = tables.cellsOf(article);
      if (!cells.some(isHeader)) return [];
      const known = indexSpans(
        proposed.filter(({ type, pending }) => type !== 'amount' && type !== COMPANY && pending === undefined),
      );
      const found = new Map<number, Candidate>();
      for (const [header, column] of firmColumns(cells, tables.tablesOf(article), isHeader)) {
        const names = column
          .flatMap((cell) => namesIn(cell))
          .filter(
            (name) =>
              isFirm(article, name, firms) &&
              !known.overlapping(name).some(({ start, end }) => start <= name.start && end >= name.end),
          );
        // a column out of step with its header holds the persons beside the firms
        const persons = names.filter(({ start, end }) => isPerson(article.text.slice(start, end), language));
        if (names.length < LEAST_IN_COLUMN || 2 * persons.length > names.length) continue;
        for (const name of names) found.set(name.start, firmCandidate(name, ID, `in a column headed ${header.text}`));
      }
      return [...found.values()];
    },
  };
}

type Column = readonly [header: TableCell, cells: readonly TableCell[]];

/** Each header of firms with the cells below it. */
function firmColumns(
  cells: readonly TableCell[],
  tables: readonly Table[],
  isHeader: (cell: TableCell) => boolean,
): readonly Column[] {
  // what follows an open table looks like rows of it
  const inTables = tables
    .filter(({ isOpen }) => !isOpen)
    .flatMap(({ header, columns, rows }) =>
      header.flatMap((cell, index): readonly Column[] =>
        columns[index] === 'firm' ? [[cell, rows.flatMap((row) => row[index] ?? [])]] : [],
      ),
    );
  const read = new Set(inTables.filter(([, column]) => column.length > 1).map(([header]) => header));
  const alone = cells.flatMap((cell, at): readonly Column[] =>
    isHeader(cell) && !read.has(cell) ? [[cell, latinCells(cells, at, isHeader)]] : [],
  );
  return [...inTables, ...alone];
}

/** Where the rows cannot be told, cells in Latin letters up to the next header or sentence. */
function latinCells(
  cells: readonly TableCell[],
  at: number,
  isHeader: (cell: TableCell) => boolean,
): readonly TableCell[] {
  const found: TableCell[] = [];
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
function namesIn(cell: TableCell): readonly Span[] {
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

function isPerson(name: string, { names }: Language): boolean {
  return name.length === 3 && names.korean(name) === 'likely';
}

function isFirm(article: IndexedArticle, name: Span, firms: FirmNames): boolean {
  const text = article.text.slice(name.start, name.end);
  if (/^[\d.,]+/u.test(text) && !/[A-Za-z가-힣]{2}/u.test(text)) return false;
  if (LATIN_NAME_PATTERN.test(text)) return !firms.isAcronym(text);
  return (
    !firms.isGeneric(text) && !firms.isBody(text) && !firms.isReleaseWord(text) && !firms.isCommonNoun(article, name)
  );
}
