// Which columns of a table hold what: `본문` the text, `제목` the title, `일자` the day, `언론사` the outlet. The names
// are those of BIGKinds exports and of tables that people and scrapers make.
import type { Article } from '../../core/types.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { toNfc } from '../../text/nfc.js';
import { NoArticlesError, NoSuchColumnError, type DocumentOutcome } from '../format.js';
import { refuseOwnTable } from '../own-output.js';
import { readCellDate } from './cell-date.js';

type Field = 'text' | 'id' | 'title' | 'date' | 'outlet' | 'url';

/**
 * Compared without blanks and signs, in lower case, and as `plainName` shortens them; of several that a table has, the
 * first in the list counts.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    '본문',
    '기사본문',
    '본문내용',
    '기사내용',
    '내용',
    '전문',
    '원문내용',
    '기사문',
    '텍스트',
    '보도자료',
    '기사',
    'text',
    'body',
    'content',
    'contents',
    'fulltext',
    'maintext',
    'articletext',
    'articlebody',
    'description',
  ],
  id: ['뉴스식별자', '기사식별자', '식별자', '기사id', 'id', 'newsid', 'articleid'],
  title: [
    '제목',
    '기사제목',
    '뉴스제목',
    '보도자료명',
    '보도자료제목',
    '기사명',
    '글제목',
    '자료명',
    '표제',
    '헤드라인',
    '타이틀',
    'title',
    'headline',
    'subject',
  ],
  date: [
    '일자',
    '날짜',
    '일시',
    '작성일',
    '게재일',
    '등록일',
    '발행일',
    '보도일',
    '입력일',
    '배포일',
    '게시일',
    '송고일',
    '공개일',
    '작성날짜',
    '등록날짜',
    '발행날짜',
    '게시날짜',
    '보도날짜',
    '입력날짜',
    '등록시간',
    '작성시간',
    '입력시간',
    '발행시간',
    '게시시간',
    'date',
    'published',
    'publishedat',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'datepublished',
    'pubdate',
    'datetime',
    'regdate',
    'created',
    'createdat',
  ],
  outlet: [
    '언론사',
    '언론',
    '언론매체',
    '매체',
    '신문사',
    '신문',
    '방송사',
    '부처',
    '발행처',
    '발행기관',
    '발행사',
    '통신사',
    '작성기관',
    '배포기관',
    '제공기관',
    '출처',
    '미디어',
    'outlet',
    'press',
    'publisher',
    'source',
    'media',
  ],
  url: ['url', '링크', '원문', '주소', '기사url', 'link'],
};

/** What stands before the name of a column and says no more than that it is one of articles: `기사 제목`. */
const SUBJECTS = ['보도자료', '기사', '뉴스', '보도', '원문', 'article', 'news'];

const MOST_NAMED = 12;
/** Of the lines above a header: titles, days, remarks. */
const FARTHEST_HEADER = 20;
const LONGEST_NAME = 30;

export interface Columns extends Readonly<Partial<Record<Field, number>>> {
  /** Whether serial numbers of days count from 1904. */
  readonly from1904?: boolean;
}

function bare(name: string): string {
  return toNfc(name)
    .replace(/[\s_\-"'\ufeff*:]+/gu, '')
    .toLowerCase();
}

/** `등록 일시(KST)` → `등록일`, `언론사명` → `언론사`, `기사 본문` → `본문`, for headers that no list has as they are. */
function plainName(name: string): string {
  const inner = (name.split(/[([]/u, 1)[0] ?? '').replace(/^\d{1,2}[.)]/u, '');
  const subject = SUBJECTS.find((word) => inner.startsWith(word) && inner.length > word.length);
  const own = subject === undefined ? inner : inner.slice(subject.length);
  return own.replace(/(?<=..일)[자시]$/u, '').replace(/(?<=..)(?:명|이름)$/u, '');
}

/** Where the columns are that a row names. */
function columnsOf(heads: readonly string[]): Readonly<Partial<Record<Field, number>>> {
  const names = heads.map((head) => (head.length > 2 * LONGEST_NAME ? '' : bare(head)));
  const plain = names.map(plainName);
  const columns: Partial<Record<Field, number>> = {};
  for (const field of ['id', 'title', 'date', 'outlet', 'url', 'text'] as const) {
    const at = [names, plain]
      .flatMap((of) => NAMES[field].map((name) => of.indexOf(name)))
      // what is named in full has the column, whoever else its short name fits
      .find((index) => index >= 0 && !Object.values(columns).includes(index));
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

/** How much a row looks like the header of a table of articles: columns that it names, 0 without one of text. */
export function headerLikeness(cells: readonly string[], chosen?: string): number {
  const columns = columnsOf(cells);
  const hasText = chosen === undefined ? columns.text !== undefined : cells.some((cell) => bare(cell) === bare(chosen));
  return hasText ? Math.max(1, Object.keys(columns).length) : 0;
}

/**
 * The number of the row that names the columns. Titles of the sheet may stand above it, which name one column at most:
 *   2024년 3월 보도자료 목록 ⏎ 일자, 제목, 본문 → 1
 */
export function findHeader(rows: readonly (readonly string[])[], chosen: string | undefined): number {
  const likeness = rows.slice(0, FARTHEST_HEADER).map((row) => headerLikeness(row, chosen));
  const first = rows[0]?.filter((cell) => cell.trim() !== '').length ?? 0;
  // a table of one column is headed by its first row, if any
  if ((likeness[0] ?? 0) > 0 && first > 1) return 0;
  const below = likeness.findIndex((columns) => columns > (chosen === undefined ? 1 : 0));
  return Math.max(0, below);
}

/**
 * The columns of a table by its heads.
 * @param chosen the column of `--text-column`
 * @throws UserError when no column of text is known, or the chosen one is not there; OwnOutputError.
 */
export function findColumns(heads: readonly string[], chosen: string | undefined): Columns {
  if (chosen === undefined) refuseOwnTable(heads);
  const names = heads.map(bare);
  const columns = columnsOf(heads);
  const wanted = chosen === undefined ? columns.text : names.indexOf(bare(chosen));
  if (wanted === undefined || wanted < 0) {
    const shown = heads.slice(0, MOST_NAMED).map((head) => `"${head.trim().replace(/\s+/gu, ' ').slice(0, 30)}"`);
    const list = `${shown.join(', ')}${heads.length > MOST_NAMED ? ', …' : ''}`;
    if (chosen !== undefined) throw new NoSuchColumnError(DOCUMENT_ERRORS.noColumn(chosen, list));
    throw new NoArticlesError(DOCUMENT_ERRORS.noTextColumn(list));
  }
  return { ...columns, text: wanted };
}

/** Whether a first line names columns, one of them the text: `일자,언론사,제목,본문`. */
export function looksLikeTable(head: string): boolean {
  const [first = ''] = head.replace(/^\ufeff/u, '').split(/\r?\n/u, 1);
  if (first.length > 2000) return false;
  const cells = first.split(first.includes('\t') ? '\t' : ',').map(bare);
  const has = (field: Field): boolean => cells.some((cell) => NAMES[field].includes(cell));
  return cells.length >= 2 && has('text') && (has('title') || has('date') || has('id') || has('url'));
}

/** A line end as spreadsheets escape it, which exports often keep: `_x000D_⏎`. */
const ESCAPED_LINE_END_PATTERN = /_x000[Dd]_\n?/gu;

/**
 * The article of a row. Ids default to `<source>:<row>`.
 * @param row counted from 1, the row of heads included, as spreadsheets count
 */
export function rowArticle(source: string, row: number, cells: readonly string[], columns: Columns): DocumentOutcome {
  const cell = (field: Field): string | undefined => {
    const at = columns[field];
    const value = at === undefined ? '' : toNfc((cells[at] ?? '').replace(ESCAPED_LINE_END_PATTERN, '\n').trim());
    return value === '' ? undefined : value;
  };
  const own = `${source}:${String(row)}`;
  const text = columns.text === undefined ? undefined : cells[columns.text];
  if (text === undefined || text.trim() === '') {
    return { kind: 'failure', id: own, message: DOCUMENT_ERRORS.rowWithoutText };
  }
  const title = cell('title')
    ?.split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
  const outlet = cell('outlet');
  const url = cell('url');
  const day = cell('date');
  const date = day === undefined ? undefined : readCellDate(day, columns);
  const article: Article = {
    id: cell('id') ?? own,
    text: toNfc(text.replace(/\r\n?/gu, '\n').replace(ESCAPED_LINE_END_PATTERN, '\n')),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
  };
  return { kind: 'article', article };
}
