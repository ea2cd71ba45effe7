// People in tables whose header cells say what the columns hold.
//   | 훈격 | 성명 | 소속 | 직위 |        기업명 ⏎ 대표자 ⏎ 소재지 ⏎ 되새김 ⏎ 한여울 ⏎ 서울 강남
// A column of representatives gives the title itself: 대표자 → 대표. Not: 성명 without a column of titles.
import { isLatin, MIDDLE_DOTS } from '../../text/characters.js';
import type { Language } from '../../lexicon/language.js';
import { wordsOf } from '../../text/words.js';
import type { Table, TableCell } from '../../tables/table.js';
import type { Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Appointment } from '../../core/phrase.js';
import type { Taken } from './reading.js';

const LONGEST_CELL = 40;
const LONGEST_TITLE = 16;
const NAMES_PATTERN = new RegExp(`^[가-힣]{2,4}(?:\\s?[,${MIDDLE_DOTS}/]\\s?[가-힣]{2,4}){0,3}$`, 'u');
const DOT_PATTERN = new RegExp(`[${MIDDLE_DOTS}]`, 'u');

/** The appointments of tables with header cells, in the order of their rows. */
export function headedTableAppointments(
  article: IndexedArticle,
  language: Language,
  taken: Taken,
): readonly Appointment[] {
  return language.tables.tablesOf(article).flatMap((read): readonly Appointment[] => {
    const table = isOutOfStep(read, language) ? inStep(read, taken) : read;
    if (table === undefined || !tells(table.columns)) return [];
    const found: Appointment[] = [];
    for (const row of table.rows) {
      const people = rowAppointments(article, row, table, language, taken);
      // what follows an open table looks like rows of it
      if (people.length === 0 && table.isOpen) break;
      found.push(...people);
    }
    return found;
  });
}

function bodyColumn(columns: Table['columns']): number {
  return columns.findIndex((column) => column === 'firm' || column === 'body');
}

/** Whether persons stand where bodies should: a header with a cell more or less than its rows. */
function isOutOfStep({ columns, rows }: Table, { names }: Language): boolean {
  const at = bodyColumn(columns);
  const persons = rows.filter((row) => row[at]?.text.length === 3 && names.korean(row[at].text) === 'likely');
  return at >= 0 && 2 * persons.length > rows.length;
}

/**
 * The table with its headers over the right columns, where persons stand below 기업명 and firms in one of the others, as pages
 * give tables whose cells were merged; undefined where no column of firms shows.
 */
function inStep(table: Table, taken: Taken): Table | undefined {
  const persons = bodyColumn(table.columns);
  const heading = table.header[table.columns.indexOf('representative')];
  if (heading === undefined) return undefined;
  const firms = table.columns.map((_, index) =>
    index === persons ? 0 : table.rows.filter((row) => endsInName(row[index], taken)).length,
  );
  const most = Math.max(...firms);
  if (2 * most <= table.rows.length) return undefined;
  const firm = firms.indexOf(most);
  return {
    ...table,
    header: table.header.map((cell, index) => (index === persons ? heading : cell)),
    columns: table.columns.map((_, index) =>
      index === persons ? 'representative' : index === firm ? 'firm' : undefined,
    ),
  };
}

function endsInName(cell: TableCell | undefined, taken: Taken): boolean {
  const start = cell === undefined ? undefined : taken.get(cell.end);
  return start !== undefined && start >= (cell?.start ?? 0);
}

/** Whether columns tell who holds which title: a name with a title, or a representative. */
function tells(columns: Table['columns']): boolean {
  return columns.includes('representative') || (columns.includes('name') && columns.includes('title'));
}

function rowAppointments(
  article: IndexedArticle,
  cells: readonly TableCell[],
  table: Table,
  language: Language,
  taken: Taken,
): readonly Appointment[] {
  const titleAt = table.columns.indexOf('title');
  const bodyAt = bodyColumn(table.columns);
  return table.columns.flatMap((column, index): readonly Appointment[] => {
    const cell = cells[index];
    const header = table.header[index];
    if (cell === undefined || header === undefined) return [];
    if (column !== 'representative' && !(column === 'name' && titleAt >= 0)) return [];
    const names = namesIn(article, cell, language, taken);
    const titleCell = column === 'representative' ? header : cells[titleAt];
    if (titleCell === undefined || names.length === 0) return [];
    const written = article.text.slice(titleCell.start, titleCell.end).replace(/\s+/gu, ' ');
    const title = column === 'representative' ? representativeTitle(written) : titleOf(written, language);
    if (title === undefined) return [];
    const body = bodyOf(cells, bodyAt);
    return names.map((name) => ({
      form: 'title-name',
      name,
      foreign: false,
      title,
      titleSpan: { start: titleCell.start, end: titleCell.end },
      scope: 'any',
      ...(body === undefined ? {} : { body: { start: body.start, end: body.end }, bodyStated: true }),
    }));
  });
}

/** 대표이사 and CEO are titles as they stand; 대표자, 대표명 say 대표. */
function representativeTitle(header: string): string {
  const written = header.slice(header.lastIndexOf(' ') + 1);
  return written.endsWith('이사') || isLatin(written.charCodeAt(0)) ? written : '대표';
}

/** The cell of the body, or the one before where it holds a gloss: 누리솔 ⏎ (Nurisol Inc.). Not: (주)누리솔. */
function bodyOf(cells: readonly TableCell[], at: number): TableCell | undefined {
  const cell = cells[/^\([^()]+\)$/u.test(cells[at]?.text ?? '') ? at - 1 : at];
  // the number of a row whose column has no header
  return cell === undefined || /^\d{0,3}$/u.test(cell.text) ? undefined : cell;
}

/** 부장, 대표이사, 연구위원, 기술 이사: a cell that is a title or ends in one. */
function titleOf(written: string, language: Language): string | undefined {
  if (written.length === 0 || written.length > LONGEST_TITLE) return undefined;
  if (language.titles.get(written) !== undefined) return written;
  const match = language.titles.find(written, 0, written.length).at(-1);
  return match?.end === written.length ? written.slice(match.wordStart, match.end) : undefined;
}

/** One name, or some with commas or dots between them; Hangul names, or Latin ones of two words. */
function namesIn(article: IndexedArticle, cell: TableCell, language: Language, taken: Taken): readonly Span[] {
  const text = article.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
  if (/^[A-Z][a-z]+(?:\s[A-Z][a-z.]*){1,2}$/u.test(text)) return [{ start: cell.start, end: cell.end }];
  if (!NAMES_PATTERN.test(text)) return [];
  const names = wordsOf(article.text, cell.start, cell.end).flatMap((word) =>
    word.text.split(DOT_PATTERN).map((part) => {
      const start = word.start + word.text.indexOf(part);
      return { start, end: start + part.length, text: part };
    }),
  );
  const persons = names.every(
    (name) =>
      language.isKnownPerson(name.text) ||
      (language.names.korean(name.text) !== 'no' &&
        language.titles.get(name.text) === undefined &&
        !language.isCountry(name.text) &&
        !language.isProvince(name.text) &&
        taken.get(name.end) !== name.start),
  );
  return persons ? names.map(({ start, end }) => ({ start, end })) : [];
}
