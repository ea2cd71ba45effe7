// Tables told by their headings: beside their values, above them in one line or two, in Latin letters.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { createTableReader } from '../../src/tables/headed.js';

const reader = createTableReader(createResources());

/** `기업명=누리솔, 대표자=강다온` of each table, and whether it is one of pairs. */
function tablesOf(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const blocks = [{ start: 0, end: text.length, zone: 'table', rule: 'test' } as const];
  return reader.tablesOf({ text, blocks }).map(({ header, rows, isPaired }) => {
    const shown = rows.map((row) => row.map((cell, at) => `${header[at]?.text ?? ''}=${cell.text}`).join(', '));
    return `${isPaired ? 'pairs' : 'columns'}: ${shown.join(' / ')}`;
  });
}

describe('headings beside their values', () => {
  it.each([
    [
      'one pair a line',
      ['기업명\t누리솔', '대표자\t강다온', '매출액\t5억원'],
      ['pairs: 기업명=누리솔, 대표자=강다온, 매출액=5억원'],
    ],
    [
      'two pairs a line',
      ['기업명\t누리솔\t대표자\t강다온', '소재지\t새벽시\t업종\t로봇'],
      ['pairs: 기업명=누리솔, 대표자=강다온, 소재지=새벽시, 업종=로봇'],
    ],
    [
      'between bars',
      ['| 성명 | 강다온 |', '| 소속 | 새벽시청 |', '| 직위 | 과장 |'],
      ['pairs: 성명=강다온, 소속=새벽시청, 직위=과장'],
    ],
    [
      'one record below the other',
      ['기업명\t누리솔', '대표자\t강다온', '기업명\t되새김', '대표자\t한여울'],
      ['pairs: 기업명=누리솔, 대표자=강다온', 'pairs: 기업명=되새김, 대표자=한여울'],
    ],
    ['with colons', ['○ 기업명 : 누리솔', '- 대표자: 강다온'], ['pairs: 기업명=누리솔, 대표자=강다온']],
    [
      'on lines of their own, as lists of terms',
      ['기업명', '누리솔', '설립일', '2019.3.4.', '대표자', '강다온'],
      ['pairs: 기업명=누리솔, 설립일=2019.3.4., 대표자=강다온'],
    ],
    [
      'with several values each',
      ['기업명\t누리솔\t되새김', '대표자\t강다온\t한여울', '지원금\t3억원\t2억원'],
      ['pairs: 기업명=누리솔, 대표자=강다온, 지원금=3억원 / 기업명=되새김, 대표자=한여울, 지원금=2억원'],
    ],
    ['below a sentence', ['다음과 같다.', '업체명\t누리솔', '대표\t강다온'], ['pairs: 업체명=누리솔, 대표=강다온']],
  ])('%s', (_, lines, expected) => {
    expect(tablesOf(lines)).toEqual(expected);
  });
  it.each([
    ['headings above', ['기업명\t대표자', '누리솔\t강다온', '되새김\t한여울']],
    [
      'headings above, some unknown',
      ['기업명\t사업자번호\t대표자\t사는 곳', '누리솔\t1\t강다온\t새벽시', '되새김\t2\t한여울\t한밭군'],
    ],
    ['one pair alone', ['기업명\t누리솔', '그 밖에는 없다.']],
    ['one label alone', ['기업명: 누리솔', '그 밖에는 없다.']],
    ['a header of one cell a line', ['번호', '기업명', '(영문)', '대표', '1', '누리솔', '(Nurisol)', '강다온']],
    ['a header whose rows stand apart', ['업체명', '기간', '주요내용', '', '누리솔', '6월', '할인']],
    ['persons of a list', ['누리솔 대표', '강다온', '되새김 대표', '한여울']],
    ['nothing that names anybody', ['번호\t3', '비고\t없음']],
  ])('are not %s', (_, lines) => {
    expect(tablesOf(lines).filter((table) => table.startsWith('pairs'))).toEqual([]);
  });
});

describe('headings in two lines', () => {
  it('of which some reach over several columns', () => {
    expect(
      tablesOf([
        '지역\t기업\t\t지원금',
        '\t기업명\t대표자',
        '새벽\t누리솔\t강다온\t3억원',
        '한밭\t되새김\t한여울\t2억원',
      ]),
    ).toEqual([
      'columns: 지역=새벽, 기업명=누리솔, 대표자=강다온, 지원금=3억원 / 지역=한밭, 기업명=되새김, 대표자=한여울, 지원금=2억원',
    ]);
  });
  it('are not a header with its first row', () => {
    expect(tablesOf(['기업명\t대표자\t비고', '누리솔\t강다온\t', '되새김\t한여울\t신규'])).toEqual([
      'columns: 기업명=누리솔, 대표자=강다온, 비고= / 기업명=되새김, 대표자=한여울, 비고=신규',
    ]);
    expect(tablesOf(['기업명\t대표자\t소재지', '누리솔\t강다온', '그 밖에는 없다.'])).toEqual([
      'columns: 기업명=누리솔, 대표자=강다온, 소재지=',
    ]);
  });
});

describe('headings in Latin letters', () => {
  it.each(['TEL', 'Tel.', 'FAX', 'E-mail', 'e-mail', 'Email', 'URL', 'Homepage', 'No.', 'NO', 'H.P'])(
    '%s',
    (heading) => {
      expect(reader.columnOf(heading)).toBe('other');
    },
  );
  it.each([
    ['Company', 'firm'],
    ['CEO', 'representative'],
  ] as const)('%s', (heading, column) => {
    expect(reader.columnOf(heading)).toBe(column);
  });
  it('are not names that only begin like them', () => {
    expect(reader.columnOf('Telnova')).toBeUndefined();
  });
});
