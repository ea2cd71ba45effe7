// People in tables whose header cells say what the columns hold.
//   | 훈격 | 성명 | 소속 | 직위 |        기업명 ⏎ 대표자 ⏎ 소재지 ⏎ 되새김 ⏎ 한여울 ⏎ 서울 강남
// A column of representatives gives the title itself: 대표자 → 대표. Not: 성명 without a column of titles.
import type { Language } from '../../korean/language.js';
import { wordsOf } from '../../korean/words.js';
import type { Block, Span } from '../../types.js';
import type { Doc } from '../kind.js';
import type { Appointment } from './appointments.js';
import { cellsOf, type Cell } from './table-rows.js';
import type { Taken } from './word-judge.js';

type Column = 'name' | 'representative' | 'title' | 'body' | 'other';

const HEADERS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...['성명', '이름', '성함', '수상자', '수상자명', '담당자명', '위원명'].map((word) => [word, 'name'] as const),
  ...['대표자', '대표자명', '대표', '대표이사', '대표명'].map((word) => [word, 'representative'] as const),
  ...['직위', '직책', '직급', '직함', '직위(직급)', '직위/직책', '직급(직위)'].map((word) => [word, 'title'] as const),
  ...[
    '소속',
    '소속기관',
    '기관명',
    '기관',
    '기업명',
    '업체명',
    '회사명',
    '업체',
    '기업',
    '회사',
    '상호',
    '상호명',
    '단체명',
    '소속(기업)',
    '소속사',
    '법인명',
    '학교명',
    '스타트업',
    '스타트업명',
    '수상기업',
    '선정기업',
    '참여기업',
    '기업',
  ].map((word) => [word, 'body'] as const),
]);
/** Other words of headers; a one-cell-a-line header goes on over them. */
const OTHER_HEADERS = new Set(
  '연번 번호 순번 순 구분 소재지 주소 지역 주요사업 사업내용 사업분야 분야 업종 비고 훈격 포상 주요공적 공적 공적요지 주생산품 주요생산품 생산품 품목 아이템 제품 제품명 매출액 연락처 전화번호 설립일 설립연도 홈페이지 내용 학력 경력 주요경력 시상 상격 부문 과제명 아이디어명 사업명 업력 종업원수 투자유치'.split(
    ' ',
  ),
);
const LONGEST_CELL = 40;
const LONGEST_TITLE = 16;
const MAX_COLUMNS = 10;

interface Table {
  readonly columns: readonly Column[];
  /** How the title column's header is written where it gives the title itself. */
  readonly header: readonly Cell[];
}

/** The appointments of tables with header cells: Markdown rows, and tables of one cell a line. */
export function headedTableAppointments(doc: Doc, language: Language, taken: Taken): readonly Appointment[] {
  return [...barredRows(doc, language, taken), ...stackedRows(doc, language, taken)];
}

function columnOf(text: string, cell: Span): Column | undefined {
  const words = text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL)).replace(/[\s*]/gu, '');
  return HEADERS.get(words) ?? (OTHER_HEADERS.has(words) ? 'other' : undefined);
}

/** Whether columns tell who holds which title: a name with a title, or a representative. */
function tells(columns: readonly Column[]): boolean {
  return columns.includes('representative') || (columns.includes('name') && columns.includes('title'));
}

/** Cells between bars, empty ones included, so that columns stay in step. */
function barCells(text: string, block: Block): readonly Cell[] {
  const cells: Cell[] = [];
  let from = -1;
  for (let at = block.start; at < block.end; at += 1) {
    if (text.charAt(at) !== '|') continue;
    if (from >= 0) cells.push(trimmed(text, from, at, block));
    from = at + 1;
  }
  if (from >= 0 && text.slice(from, block.end).trim() !== '') cells.push(trimmed(text, from, block.end, block));
  return cells;
}

function trimmed(text: string, from: number, to: number, block: Block): Cell {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end, block };
}

function barredRows(doc: Doc, language: Language, taken: Taken): readonly Appointment[] {
  const found: Appointment[] = [];
  let table: Table | undefined;
  for (const block of doc.blocks) {
    const opening = doc.text.slice(block.start, block.start + 200).trimStart();
    if (!opening.startsWith('|')) {
      table = undefined;
      continue;
    }
    const cells = barCells(doc.text, block);
    if (table === undefined) {
      const columns = cells.map((cell) => columnOf(doc.text, cell) ?? 'other');
      table = { columns, header: cells };
      continue;
    }
    if (!tells(table.columns) || cells.length !== table.columns.length) continue;
    found.push(...rowAppointments(doc, cells, table, language, taken));
  }
  return found;
}

/** 연번 ⏎ 기업명 ⏎ 대표자 ⏎ 소재지, then rows of as many lines. */
function stackedRows(doc: Doc, language: Language, taken: Taken): readonly Appointment[] {
  const cells = doc.blocks.flatMap((block): readonly (Cell | undefined)[] => {
    const inside = cellsOf(doc.text, block);
    return inside.length === 1 ? inside : [undefined];
  });
  const found: Appointment[] = [];
  for (let at = 0; at < cells.length;) {
    const header = headerFrom(doc.text, cells, at);
    if (header.length < 2 || !tells(header.map(([, column]) => column))) {
      at += Math.max(1, header.length);
      continue;
    }
    const table = { columns: header.map(([, column]) => column), header: header.map(([cell]) => cell) };
    const width = header.length;
    at += width;
    for (;;) {
      const row = cells.slice(at, at + width);
      const full = row.filter((cell): cell is Cell => cell !== undefined && cell.end - cell.start <= LONGEST_CELL);
      if (full.length < width) break;
      const people = rowAppointments(doc, full, table, language, taken);
      if (people.length === 0) break;
      found.push(...people);
      at += width;
    }
  }
  return found;
}

function headerFrom(
  text: string,
  cells: readonly (Cell | undefined)[],
  from: number,
): readonly (readonly [Cell, Column])[] {
  const header: (readonly [Cell, Column])[] = [];
  for (let at = from; at < cells.length && header.length < MAX_COLUMNS; at += 1) {
    const cell = cells[at];
    const column = cell === undefined ? undefined : columnOf(text, cell);
    if (cell === undefined || column === undefined) break;
    header.push([cell, column]);
  }
  return header;
}

function rowAppointments(
  doc: Doc,
  cells: readonly Cell[],
  table: Table,
  language: Language,
  taken: Taken,
): readonly Appointment[] {
  const titleAt = table.columns.indexOf('title');
  const bodyAt = table.columns.indexOf('body');
  return table.columns.flatMap((column, index): readonly Appointment[] => {
    const cell = cells[index];
    const header = table.header[index];
    if (cell === undefined || header === undefined) return [];
    if (column !== 'representative' && !(column === 'name' && titleAt >= 0)) return [];
    const names = namesIn(doc, cell, language, taken);
    const titleCell = column === 'representative' ? header : cells[titleAt];
    if (titleCell === undefined || names.length === 0) return [];
    const written = doc.text.slice(titleCell.start, titleCell.end).replace(/\s+/gu, ' ');
    const title =
      column === 'representative' ? (written.endsWith('이사') ? written : '대표') : titleOf(written, language);
    if (title === undefined) return [];
    const body = cells[bodyAt];
    return names.map((name) => ({
      form: 'title-name',
      name,
      foreign: false,
      title,
      titleSpan: { start: titleCell.start, end: titleCell.end },
      scope: 'any',
      ...(body === undefined || body.end === body.start
        ? {}
        : { body: { start: body.start, end: body.end }, bodyStated: true }),
    }));
  });
}

/** 부장, 대표이사, 연구위원, 기술 이사: a cell that is a title or ends in one. */
function titleOf(written: string, language: Language): string | undefined {
  if (written.length === 0 || written.length > LONGEST_TITLE) return undefined;
  if (language.titles.get(written) !== undefined) return written;
  const match = language.titles.find(written, 0, written.length).at(-1);
  return match?.end === written.length ? written.slice(match.wordStart, match.end) : undefined;
}

/** One name, or some with commas or dots between them; Hangul names, or Latin ones of two words. */
function namesIn(doc: Doc, cell: Cell, language: Language, taken: Taken): readonly Span[] {
  const text = doc.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
  if (/^[A-Z][a-z]+(?:\s[A-Z][a-z.]*){1,2}$/u.test(text)) return [{ start: cell.start, end: cell.end }];
  if (!/^[가-힣]{2,4}(?:\s?[,·ㆍ/]\s?[가-힣]{2,4}){0,3}$/u.test(text)) return [];
  const names = wordsOf(doc.text, cell.start, cell.end).flatMap((word) =>
    word.text.split(/[·ㆍ]/u).map((part) => {
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
