import { z } from 'zod';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { CueWord, Known, Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import type { Resources } from '../../../core/resources.js';
import type { Table, TableCell } from '../../../tables/table.js';

import { isLatin } from '../../../text/characters.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { isFirmInCell, isOtherInCell, LATIN_NAME_PATTERN, namesIn, saysNothing } from '../cell-names.js';

const ID = 'company/column';
const HEADER = 'firm-header';
const LONGEST_HEADER = 14;
/** Longer cells below a header are sentences behind the table. */
const LONGEST_LATIN_CELL = 60;
const MOST_COLUMNS = 9;
const MOST_ROWS = 300;
/**
 * One name below a header may be chance; one beside it is none, nor one below several that stand on a line:
 * 기업명 ⇥ 가온나래 ⏎ 대표자 ⇥ 문채원, 국가 ⇥ 기업명 ⇥ 매출액 ⏎ 미국 ⇥ 가온나래 ⇥ 30억원.
 */
const LEAST_IN_COLUMN = 2;
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

  function read(article: IndexedArticle, [header, column, least]: Column, known: Known): ReadColumn {
    const inCells = column.map((cell) => namesIn(cell, firms).filter((name) => !isOtherInCell(name, known)));
    const named = inCells.flat();
    const likely = named.filter((name) => isFirmInCell(article, name, firms));
    // 왕족발, 보쌈 in one cell are goods as often as firms
    const alone = inCells
      .filter(({ length }) => length === 1)
      .flat()
      .filter(({ start, end }) => isPlainWord(article.text.slice(start, end), firms));
    return { header, least, named, likely, alone: new Set(alone) };
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
      const columns = firmColumns(cells, tables.tablesOf(article)).map((column) => read(article, column, known));
      // a form for each firm is a table of its own
      const alike = new Map<string, ReadColumn[]>();
      for (const column of columns) {
        const same = alike.get(column.header.text) ?? [];
        alike.set(column.header.text, same);
        same.push(column);
      }
      const speaking = new Set([...alike].filter(([text, same]) => speaksForAll(text, same)).map(([text]) => text));
      for (const { header, least, named, alone, likely } of columns) {
        const isLikely = new Set(likely);
        const inColumn = speaking.has(header.text)
          ? named.filter((name) => isLikely.has(name) || alone.has(name))
          : likely;
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

/** What stands in a column: all that may be named, what looks like a firm, and words that fill their cells. */
interface ReadColumn {
  readonly header: TableCell;
  readonly least: number;
  readonly named: readonly Span[];
  readonly likely: readonly Span[];
  readonly alone: ReadonlySet<Span>;
}

type Column = readonly [header: TableCell, cells: readonly TableCell[], least: number];

const LEAST_TO_SPEAK = 4;
const MOST = 0.7;
const OF_NAMES_PATTERN = /[명호]$/u;

/** A heading that asks for names, most of which look like firms', says that the words among them are names as well: 미소, 리본. */
function speaksForAll(header: string, alike: readonly ReadColumn[]): boolean {
  if (!OF_NAMES_PATTERN.test(header.trim())) return false;
  const all = alike.reduce((sum, { named }) => sum + named.length, 0);
  const likely = alike.reduce((sum, column) => sum + column.likely.length, 0);
  return likely >= LEAST_TO_SPEAK && likely >= MOST * all;
}

function isPlainWord(name: string, firms: FirmNames): boolean {
  return /^[가-힣]{2,6}$/u.test(name) && !firms.isGeneric(name) && !firms.isBody(name) && !saysNothing(name, firms);
}
