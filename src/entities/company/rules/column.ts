import { z } from 'zod';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { CueWord, Known, Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import type { Resources } from '../../../core/resources.js';
import type { Table, TableCell } from '../../../tables/table.js';

import { isLatin } from '../../../text/characters.js';
import { COMPANY, firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { piecesOf } from '../name-lists.js';

const ID = 'company/column';
const HEADER = 'firm-header';
const LONGEST_HEADER = 14;
const LONGEST_CELL = 32;
/** Longer cells below a header are sentences behind the table. */
const LONGEST_LATIN_CELL = 60;
const MOST_COLUMNS = 9;
const MOST_ROWS = 300;
/**
 * One name below a header may be chance; one beside it is none, nor one below several that stand on a line:
 * 기업명 ⇥ 가온나래 ⏎ 대표자 ⇥ 문채원, 국가 ⇥ 기업명 ⇥ 매출액 ⏎ 미국 ⇥ 가온나래 ⇥ 30억원.
 */
const LEAST_IN_COLUMN = 2;
/** A word, or several that begin with a Latin capital or a digit: 가온나래, 10X Innovation, Mind The Bridge. */
const NAME_PATTERN =
  /^(?:[가-힣A-Za-z0-9&.-]{2,16}|[A-Z0-9][A-Za-z0-9&.'-]*(?: [A-Z0-9&][A-Za-z0-9&.'-]*){0,4}|[가-힣]{2,8} [가-힣]{2,8})$/u;
const LATIN_NAME_PATTERN = /^(?=.*[A-Za-z]{3})[A-Za-z0-9][A-Za-z0-9&.'-]*(?: [A-Z0-9&][A-Za-z0-9&.'-]*){0,4}$/u;
const HEADER_ROW = z.object({ header: z.string().min(1), column: z.string() });

/** The headers of columns of firms, also with blanks between the syllables: 기 업 명. */
export function firmHeaderCues(resources: Resources): readonly CueWord[] {
  return resources
    .rows('lexicons/table-headers.csv', HEADER_ROW)
    .filter(({ column }) => column === 'firm')
    .flatMap(({ header }) => spellingsOf(header).map((word) => ({ kind: HEADER, word })));
}

/** 기업명, 기 업 명; Latin words in small letters, with a capital, in capitals. */
function spellingsOf(header: string): readonly string[] {
  return isLatin(header.charCodeAt(0))
    ? [header, header.charAt(0).toUpperCase() + header.slice(1), header.toUpperCase()]
    : [header, Array.from(header).join(' ')];
}

/**
 * The column of a table that its header says is of firms, as a page's text keeps tables: cells between bars, or one cell
 * a line. `연번⏎기업명⏎분야⏎1⏎가온나래⏎로봇`, `| 제조사 | 제품 |`. Not: 기업명 in a sentence, 상호 협력.
 */
export function columnRule(firms: FirmNames): Rule {
  const { tables, names } = firms.lexicon.language;
  const products = [...firms.lexicon.words('product-header')];
  const isHeader = ({ text }: TableCell): boolean => tables.columnOf(text) === 'firm';
  const isPerson = (name: string): boolean => name.length === 3 && names.korean(name) === 'likely';

  /** Where the rows cannot be told, cells in Latin letters up to the next header or sentence. */
  function latinCells(cells: readonly TableCell[], at: number): readonly TableCell[] {
    const beside = cells.slice(Math.max(0, at - MOST_COLUMNS), at + MOST_COLUMNS);
    // 기업명⏎제품명: the Latin cells are as likely the products
    if (beside.some(({ text }) => text.length <= LONGEST_HEADER && products.some((word) => text.includes(word))))
      return [];
    const below = cells.slice(at + 1, at + 1 + MOST_ROWS);
    const end = below.findIndex((cell) => isHeader(cell) || cell.text.length > LONGEST_LATIN_CELL);
    return below
      .slice(0, end < 0 ? below.length : end)
      .filter(
        ({ text, line }) =>
          line !== cells[at]?.line && LATIN_NAME_PATTERN.test(text) && tables.columnOf(text) === undefined,
      );
  }

  /** Each header of firms with the cells below it. */
  function firmColumns(cells: readonly TableCell[], found: readonly Table[]): readonly Column[] {
    // what follows an open table looks like rows of it
    const inTables = found
      .filter(({ isOpen }) => !isOpen)
      .flatMap(({ header, columns, rows, isPaired }) =>
        header.flatMap((cell, index): readonly Column[] =>
          columns[index] === 'firm'
            ? [
                [
                  cell,
                  rows.flatMap((row) => row[index] ?? []),
                  isPaired || isGrid(header, columns) ? 1 : LEAST_IN_COLUMN,
                ],
              ]
            : [],
        ),
      );
    const read = new Set(inTables.filter(([, column, least]) => column.length >= least).map(([header]) => header));
    const alone = cells.flatMap((cell, at): readonly Column[] =>
      isHeader(cell) && !read.has(cell) ? [[cell, latinCells(cells, at), LEAST_IN_COLUMN]] : [],
    );
    return [...inTables, ...alone];
  }

  return {
    id: ID,
    phase: 'row',
    cues: [HEADER],
    propose(cue, article, known) {
      // the tables are read together: the cells of one are no header of another
      if (article.cues(HEADER)[0] !== cue) return [];
      const cells = tables.cellsOf(article);
      if (!cells.some(isHeader)) return [];
      const found = new Map<number, Candidate>();
      for (const [header, column, least] of firmColumns(cells, tables.tablesOf(article))) {
        const inColumn = column
          .flatMap((cell) => namesIn(cell, firms))
          .filter((name) => !isOther(name, known) && isFirm(article, name, firms));
        // a column out of step with its header holds the persons beside the firms
        const persons = inColumn.filter(({ start, end }) => isPerson(article.text.slice(start, end)));
        if (inColumn.length < least || 2 * persons.length > inColumn.length) continue;
        for (const name of inColumn)
          found.set(name.start, firmCandidate(name, ID, `in a column headed ${header.text}`));
      }
      return [...found.values()];
    },
  };
}

/** Whether several known headings stand on one line. */
function isGrid(header: Table['header'], columns: Table['columns']): boolean {
  return header[0]?.line === header[1]?.line && columns.filter((column) => column !== undefined).length >= 2;
}

type Column = readonly [header: TableCell, cells: readonly TableCell[], least: number];

/** The names of a cell without corporate markers: `㈜가온나래, 나래품(대전)` are two. */
function namesIn(cell: TableCell, { lexicon }: FirmNames): readonly Span[] {
  return piecesOf(cell.text, { start: 0, end: cell.text.length }).flatMap((piece): readonly Span[] => {
    const whole = cell.text.slice(piece.start, piece.end);
    const bare = withoutMarkers(whole, lexicon)
      .replace(/\([^()]*\)$/u, '')
      .trim();
    const start = cell.start + piece.start + whole.indexOf(bare);
    return bare !== '' && bare.length <= LONGEST_CELL && NAME_PATTERN.test(bare)
      ? [{ start, end: start + bare.length }]
      : [];
  });
}

/** Latin ones stay, as they are of several words: Pte. Ltd. */
function withoutMarkers(name: string, { markersBefore, markersAfter }: FirmNames['lexicon']): string {
  const before = markersBefore.find((marker) => name.startsWith(marker));
  const rest = before === undefined ? name : name.slice(before.length).trimStart();
  const after = markersAfter.find((marker) => !isLatin(marker.charCodeAt(0)) && rest.endsWith(marker));
  return after === undefined ? rest : rest.slice(0, -after.length).trimEnd();
}

/** Whether something else than a firm is named there. */
function isOther(name: Span, known: Known): boolean {
  return known.names
    .overlapping(name)
    .some(
      ({ type, pending, start, end }) =>
        type !== COMPANY && pending === undefined && start <= name.start && end >= name.end,
    );
}

function isFirm(article: IndexedArticle, name: Span, firms: FirmNames): boolean {
  const text = article.text.slice(name.start, name.end);
  if (/^[\d.,]+/u.test(text) && !/[A-Za-z가-힣]{2}/u.test(text)) return false;
  if (LATIN_NAME_PATTERN.test(text)) return !firms.isAcronym(text);
  return (
    !firms.isGeneric(text) && !firms.isBody(text) && !firms.isReleaseWord(text) && !firms.isCommonNoun(article, name)
  );
}
