// Which columns of a table hold what: `본문` the text, `제목` the title, `일자` the day, `언론사` the outlet. The names
// are those of BIGKinds exports and of tables that people and scrapers make.
import type { Article } from '../../core/types.js';
import { toNfc } from '../../text/nfc.js';
import { NoArticlesError, NoSuchColumnError, type DocumentOutcome } from '../format.js';
import { readDate } from '../../text/release-date.js';

type Field = 'text' | 'id' | 'title' | 'date' | 'outlet' | 'url';

/** Compared without blanks, in lower case; of several that a table has, the first in the list counts. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    '본문',
    '기사본문',
    '본문내용',
    '기사내용',
    '내용',
    '보도자료',
    'text',
    'body',
    'content',
    'maintext',
    'articletext',
  ],
  id: ['뉴스식별자', '기사식별자', '식별자', '기사id', 'id', 'newsid', 'articleid'],
  title: ['제목', '기사제목', '뉴스제목', 'title', 'headline', 'subject'],
  date: ['일자', '날짜', '작성일', '게재일', '등록일', '발행일', '보도일', '입력일', 'date', 'published', 'pubdate'],
  outlet: ['언론사', '매체', '매체명', '신문사', '부처', 'outlet', 'press', 'publisher', 'source', 'media'],
  url: ['url', '링크', '원문', '주소', '기사url', 'link'],
};

const MOST_NAMED = 12;

export type Columns = Readonly<Partial<Record<Field, number>>>;

function bare(name: string): string {
  return toNfc(name)
    .replace(/[\s_\-"'\ufeff]+/gu, '')
    .toLowerCase();
}

/**
 * The columns of a table by its heads.
 * @param chosen the column of `--text-column`
 * @throws UserError when no column of text is known, or the chosen one is not there.
 */
export function findColumns(heads: readonly string[], chosen: string | undefined): Columns {
  const names = heads.map(bare);
  const columns: Partial<Record<Field, number>> = {};
  for (const field of ['id', 'title', 'date', 'outlet', 'url', 'text'] as const) {
    const at = NAMES[field].map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) columns[field] = at;
  }
  const wanted = chosen === undefined ? columns.text : names.indexOf(bare(chosen));
  if (wanted === undefined || wanted < 0) {
    const shown = heads.slice(0, MOST_NAMED).map((head) => `"${head.trim().slice(0, 30)}"`);
    const list = `${shown.join(', ')}${heads.length > MOST_NAMED ? ', …' : ''}`;
    if (chosen !== undefined) throw new NoSuchColumnError(`no column "${chosen}"; the columns are: ${list}`);
    throw new NoArticlesError(`no column of text; name it with --text-column, one of: ${list}`);
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

/** Days since 1899-12-30, as spreadsheets count them, from 1954 to 2119. */
function fromSerial(cell: string): string | undefined {
  const serial = /^\d{5}(?:\.\d{1,12})?$/u.test(cell) ? Number(cell) : Number.NaN;
  if (!(serial >= 20_000 && serial < 80_000)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The article of a row. Ids default to `<source>:<row>`.
 * @param row counted from 1, the row of heads included, as spreadsheets count
 */
export function rowArticle(source: string, row: number, cells: readonly string[], columns: Columns): DocumentOutcome {
  const cell = (field: Field): string | undefined => {
    const at = columns[field];
    const value = at === undefined ? '' : toNfc((cells[at] ?? '').trim());
    return value === '' ? undefined : value;
  };
  const own = `${source}:${String(row)}`;
  const text = columns.text === undefined ? undefined : cells[columns.text];
  if (text === undefined || text.trim() === '') {
    return { kind: 'failure', id: own, message: 'the row has no text' };
  }
  const title = cell('title');
  const outlet = cell('outlet');
  const url = cell('url');
  const day = cell('date');
  const date = day === undefined ? undefined : (fromSerial(day) ?? readDate(day));
  const article: Article = {
    id: cell('id') ?? own,
    text: toNfc(text.replace(/\r\n?/gu, '\n')),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
  };
  return { kind: 'article', article };
}
