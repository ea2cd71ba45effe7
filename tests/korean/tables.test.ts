// Tables as text keeps them: which cells are a header, what its columns hold, which rows belong to it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTableReader } from '../../src/tables/headed.js';
import type { Table } from '../../src/tables/table.js';
import { createResources } from '../../src/dictionary/load.js';

const reader = createTableReader(createResources());

function docOf(text: string): Parameters<typeof reader.tablesOf>[0] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    zone: 'body' as const,
    rule: 'test',
  }));
  return { text, blocks };
}

/** `기업명=firm 대표자=representative: 되새김/한여울 누리솔/강다온` */
function described({ header, columns, rows, isOpen }: Table): string {
  const names = header.map(({ text }, index) => `${text}=${columns[index] ?? '?'}`).join(' ');
  return `${names}${isOpen ? ' …' : ''}: ${rows.map((row) => row.map(({ text }) => text).join('/')).join(' ')}`;
}

describe('tables', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'between bars, with blank cells',
      '| 기업명 | 대표자 | 비고 |\n|---|---|---|\n| 되새김 | 한여울 | |\n| 누리솔 | 강다온 | 신규 |\n끝',
      ['기업명=firm 대표자=representative 비고=other: 되새김/한여울/ 누리솔/강다온/신규'],
    ],
    ['between tabs', '기업명\t대표자\n되새김\t한여울', ['기업명=firm 대표자=representative: 되새김/한여울']],
    [
      'numbered, one cell a line, a row of another length left out',
      '연번\n기업명\n대표자\n1\n되새김\n한여울\n2\n누리솔\n강다온\n나라온\n3\n새벽빛\n문채원',
      ['연번=other 기업명=firm 대표자=representative: 1/되새김/한여울 3/새벽빛/문채원'],
    ],
    [
      'numbered, under a heading that could be a header',
      '참여기업\n기업명\n대표자\n1\n되새김\n한여울\n2\n누리솔\n강다온',
      ['참여기업=firm 기업명=firm 대표자=representative: 1/되새김/한여울 2/누리솔/강다온'],
    ],
    [
      'with unknown headers beside known ones',
      '번호\n업체명\n보유 면허\n1\n되새김\n토목\n2\n누리솔\n건축',
      ['번호=other 업체명=firm 보유 면허=?: 1/되새김/토목 2/누리솔/건축'],
    ],
    [
      'with blank lines between rows',
      '성명\n직위\n\n한여울\n대표\n\n강다온\n전무',
      ['성명=name 직위=title: 한여울/대표 강다온/전무'],
    ],
    [
      'after a run of header words only',
      '기업명\n대표자\n소재지\n되새김\n한여울\n서울 강남\n누리솔\n강다온\n부산',
      ['기업명=firm 대표자=representative 소재지=other …: 되새김/한여울/서울 강남 누리솔/강다온/부산'],
    ],
    [
      'numbered with a number left out',
      '연번\n기업명\n대표자\n1\n되새김\n한여울\n2\n누리솔\n강다온\n4\n새벽빛\n문채원\n5\n나라온\n이영수',
      ['연번=other 기업명=firm 대표자=representative: 1/되새김/한여울 2/누리솔/강다온 4/새벽빛/문채원 5/나라온/이영수'],
    ],
    [
      'that end where a header stands again',
      '| 기업명 | 대표자 |\n|---|---|\n| 되새김 | 한여울 |\n| 기업명 | 대표자 |\n| 누리솔 | 강다온 |',
      ['기업명=firm 대표자=representative: 되새김/한여울', '기업명=firm 대표자=representative: 누리솔/강다온'],
    ],
    ['not in sentences', '기업명을 적는다.\n대표자는 서명한다.', []],
    ['not of one word', '대표자\n한여울', []],
  ])('%s', (_, text, expected) => {
    const doc = docOf(text);
    expect(reader.tablesOf(doc).map(described)).toEqual(expected);
  });

  it.each(['대표자\n', '| 기업명 | 대표자 |\n| 되새김 | 한여울 |\n', '기업명\n대표자\n\n되새김\n한여울\n\n'])(
    'hold no cell twice, however often a header stands there: %j',
    (piece) => {
      const rows = reader.tablesOf(docOf(piece.repeat(500))).flatMap((table) => table.rows.flat());
      expect(new Set(rows.map(({ start }) => start)).size).toBe(rows.length);
    },
  );

  it('have cells that are what the text has there, and as many in each row', () => {
    const pieces = fc.constantFrom(
      '기업명',
      '대표자',
      '성명',
      '직위',
      '1',
      '2',
      '3',
      '되새김',
      '|',
      '\t',
      '\n',
      '\n\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const doc = docOf(parts.join(''));
        for (const { header, columns, rows } of reader.tablesOf(doc)) {
          expect(columns).toHaveLength(header.length);
          for (const row of [header, ...rows]) {
            expect(row).toHaveLength(header.length);
            for (const { start, end, text } of row) expect(doc.text.slice(start, end)).toBe(text);
          }
        }
      }),
    );
  });
});
