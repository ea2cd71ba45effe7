// Spreadsheets: the workbook that people look at, and single tables for programs. What stands in the cells, where they
// lead, that none is a formula, and that the same records give the same bytes.
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/core/kind.js';
import type { ExtractionResult } from '../../src/core/result.js';
import type { RenderOptions } from '../../src/output/index.js';
import { INVESTMENT, KINDS, OPTIONS, record, result } from './results.js';
import { byHeader, partOf, readBook, written } from './workbook.js';

const TRAITS: Readonly<Partial<Record<string, EntityKind['traits']>>> = { amount: ['value'], official: ['person'] };
const TYPED = KINDS.map((kind) => ({ ...kind, traits: TRAITS[kind.type] ?? kind.traits }));
const WORKBOOK: RenderOptions = { ...OPTIONS, kinds: TYPED, rows: 'workbook', language: 'ko' };
const TABLE: RenderOptions = { ...OPTIONS, kinds: TYPED };

const AGREED: ExtractionResult = {
  ...INVESTMENT,
  url: 'https://news.example/1',
  relations: [
    {
      type: 'agreement',
      kind: 'mou',
      status: 'signed',
      parties: [{ name: '에타' }, { name: '새벽시' }],
      rule: 'agreement/x',
      start: 6,
      end: 30,
    },
    {
      type: 'sum',
      role: 'investment',
      value: 500000000000,
      currency: 'KRW',
      owner: { name: '에타' },
      rule: 'sum/x',
      start: 6,
      end: 30,
    },
  ],
};

const HOSTILE: ExtractionResult = result(
  '=cmd|calc!A1',
  [record('company', '+x\u0001_x0041_<&>', { mentions: [{ surface: '=1', start: 0, end: 2, rule: 'r' }] })],
  { title: '@SUM(A1)', text: '=1+1', url: 'javascript:alert(1)' },
);

describe('the workbook', () => {
  it('has a sheet of each, in Korean or English, and none that is empty', async () => {
    const korean = await readBook(await written([AGREED], { ...WORKBOOK, withRelations: true }, [['x.hwp', '암호']]));
    expect([...korean.keys()]).toEqual(['요약', '대상', '기록', '언급', '관계', '금액', '기사', '오류']);
    const english = await readBook(await written([INVESTMENT], { ...WORKBOOK, language: 'en' }));
    expect([...english.keys()]).toEqual(['Summary', 'Entities', 'Records', 'Mentions', 'Amounts', 'Articles']);
    expect(byHeader(english, 'Records', 0)).toMatchObject({ Type: 'company', Name: '에타', Zone: 'body' });
  });

  it('says of a record what it is, with the name marked in its sentence', async () => {
    const book = await readBook(await written([AGREED], WORKBOOK));
    expect(byHeader(book, '기록', 0)).toEqual({
      ...{ 종류: '기업', 이름: '에타', 대표자: '이재순', '근거 문장': '[에타](대표 이재순)는 5천억원을 투자했다.' },
      ...{ '언급 수': '2', '기사 속 표기': '에타', 구역: '본문', 규칙: 'company/marker', 날짜: '45042' },
      ...{ 제목: '에타, 5천억원 투자', 매체: '한빛일보', '기사 ID': 'articles/a.txt', 원문: '원문', ID: 'krx:000001' },
      ...{ '영문 이름': 'Eta', '종목 코드': '000001' },
    });
  });

  it('keeps numbers as numbers, days as days, ids as texts', async () => {
    const bytes = await written([AGREED], WORKBOOK);
    const [header, first] = (await readBook(bytes)).get('금액') ?? [];
    const kinds = Object.fromEntries([...(header ?? [])].map(([letter, { text }]) => [text, first?.get(letter)?.kind]));
    expect(kinds).toMatchObject({ 금액: '', 날짜: '', '기사 ID': 'str', 통화: 'str' });
    expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  });

  it('gives each sum its owner, and relations their sides', async () => {
    const book = await readBook(await written([AGREED], { ...WORKBOOK, withRelations: true }));
    expect(byHeader(book, '금액', 0)).toMatchObject({
      금액: '500000000000',
      통화: 'KRW',
      누구의: '에타',
      표기: '5천억원',
    });
    expect(byHeader(book, '관계', 0)).toMatchObject({ 종류: '협약·계약', 갈래: '업무협약', 당사자: '에타 | 새벽시' });
    expect(book.get('관계')).toHaveLength(2);
  });

  it('leaves columns out that are empty throughout', async () => {
    const book = await readBook(await written([result('a', [record('company', '에타')], { text: '에타' })], WORKBOOK));
    expect([...(book.get('기록')?.[0]?.values() ?? [])].map(({ text }) => text)).toEqual([
      ...['종류', '이름', '근거 문장', '맞음?', '고침', '언급 수', '기사 속 표기', '구역', '규칙', '제목', '기사 ID'],
    ]);
  });

  it('has one row an entity, an article for each file, and says which repeats which', async () => {
    const book = await readBook(await written([AGREED, { ...AGREED, id: 'copy.txt' }], WORKBOOK));
    expect(byHeader(book, '대상', 0)).toMatchObject({ 종류: '기업', 이름: '에타', '기사 수': '1', '언급 수': '2' });
    expect(byHeader(book, '기사', 1)).toMatchObject({
      '기사 ID': 'copy.txt',
      '같은 글': 'articles/a.txt',
      '기록 수': '3',
    });
  });

  it('leads to the original, from names to entities, from headlines to articles', async () => {
    const bytes = await written([AGREED], WORKBOOK);
    const links = partOf(bytes, 'xl/worksheets/_rels/sheet3.xml.rels');
    expect(links).toContain('Target="https://news.example/1"');
    expect(links).toContain(`Target="#'대상'!A2"`.replaceAll("'", '&apos;'));
    expect(links).toContain(`Target="#'기사'!A2"`.replaceAll("'", '&apos;'));
  });

  it('fixes and filters its headers, and offers choices where people mark', async () => {
    const xml = partOf(await written([AGREED], WORKBOOK), 'xl/worksheets/sheet3.xml');
    expect(xml).toMatch(/<pane xSplit="2" ySplit="1"[^>]* state="frozen"\/>/u);
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+4"\/>/u);
    expect(xml).toContain('<formula1>&quot;맞음,틀림&quot;</formula1>');
    expect(xml).toContain('<formula1>&quot;기업,인물,대상 아님&quot;</formula1>');
  });

  it('is printed as far as it can be read: the first columns, the header on every page, a line under each row', async () => {
    const bytes = await written([AGREED], WORKBOOK);
    const [names, records] = [partOf(bytes, 'xl/workbook.xml'), partOf(bytes, 'xl/worksheets/sheet3.xml')];
    expect(names).toMatch(/_xlnm\.Print_Titles[^>]*>&apos;기록&apos;!\$1:\$1</u);
    const [, last = ''] = /Print_Area[^>]*>&apos;기록&apos;!\$A\$1:\$([A-Z]+)\$4</u.exec(names) ?? [];
    const columns = [...((await readBook(bytes)).get('기록')?.[0]?.keys() ?? [])];
    expect(columns.indexOf(last)).toBeGreaterThan(columns.length / 2);
    expect(columns.indexOf(last)).toBeLessThan(columns.length - 1);
    expect(records).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(records).toContain('<oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter>');
    expect(records).toMatch(/<conditionalFormatting sqref="A2:[A-Z]+4">/u);
  });

  it('has the parts of every sheet in the order in which Excel wants them', async () => {
    const order = [
      ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'conditionalFormatting'],
      ...['dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter'],
    ];
    const bytes = await written([AGREED], { ...WORKBOOK, withRelations: true }, [['x.hwp', '암호']]);
    const found = [...(await readBook(bytes)).keys()].map((_name, at) => {
      const xml = partOf(bytes, `xl/worksheets/sheet${String(at + 1)}.xml`);
      return order.filter((part) => xml.includes(`<${part}`)).map((part) => xml.indexOf(`<${part}`));
    });
    for (const places of found) expect(places).toEqual([...places].sort((a, b) => a - b));
    // 기록, where people mark, has them all
    expect(found[2]).toHaveLength(order.length);
  });

  it('gives a column the width of the words that it shows, not of those that they stand for', async () => {
    const widthOf = (xml: string): number => Number(/<col min="1" max="1" width="([\d.]+)"/u.exec(xml)?.[1]);
    const inKorean = partOf(await written([AGREED], WORKBOOK), 'xl/worksheets/sheet3.xml');
    const inEnglish = partOf(await written([AGREED], { ...WORKBOOK, language: 'en' }), 'xl/worksheets/sheet3.xml');
    // 종류 and the filter's button; `official` and some room
    expect([widthOf(inKorean), widthOf(inEnglish)]).toEqual([7, 10]);
  });

  it('shows sentences without the signs of Markdown', async () => {
    const text = '# [참고] 새벽부 소식\n\n- [에타 투자](001_에타.md) 안내';
    const start = text.indexOf('에타');
    const own = result(
      'a.md',
      [record('company', '에타', { mentions: [{ surface: '에타', start, end: start + 2, rule: 'r' }] })],
      { text, relations: [{ type: 'event', name: '안내', rule: 'r', start: start - 3, end: text.length }] },
    );
    const book = await readBook(await written([own], { ...WORKBOOK, withRelations: true }));
    const seen = ['대상', '기록', '언급', '관계'].map((sheet) => byHeader(book, sheet, 0)['근거 문장']);
    expect(seen).toEqual(['- [에타] 투자 안내', '- [에타] 투자 안내', '- [에타] 투자 안내', '- 에타 투자 안내']);
  });

  it('goes on in a second sheet where the first is full, and links find their rows there', async () => {
    const articles = ['가온', '누리', '다솜', '라온'].map((name, at) =>
      result(`${String(at)}.txt`, [record('company', name)], { text: `${name} 소식`, title: `${name} 소식` }),
    );
    const bytes = await written(articles, { ...WORKBOOK, mostRows: 4 });
    const book = await readBook(bytes);
    expect([...book.keys()].filter((name) => name.startsWith('기록'))).toEqual(['기록', '기록 (2)']);
    expect(book.get('기록')).toHaveLength(4);
    expect(byHeader(book, '기록 (2)', 0)).toMatchObject({ 이름: '라온', 제목: '라온 소식' });
    const links = partOf(
      bytes,
      `xl/worksheets/_rels/sheet${String([...book.keys()].indexOf('기록 (2)') + 1)}.xml.rels`,
    );
    expect(links).toContain(`#'기사 (2)'!A2`.replaceAll("'", '&apos;'));
  });
});

describe.each([
  ['the workbook', WORKBOOK],
  ['a table', TABLE],
])('%s', (_what, options) => {
  it('holds no formula, no script and no character that XML cannot', async () => {
    const bytes = await written([HOSTILE], options);
    const all = [...Array(4).keys()]
      .slice(0, options.rows === 'workbook' ? 4 : 1)
      .map((at) => partOf(bytes, `xl/worksheets/sheet${String(at + 1)}.xml`))
      .join('');
    expect(all).not.toMatch(/<f[\s>]/u);
    expect(all).not.toContain('\u0001');
    expect(all).not.toContain('javascript:alert(1)"');
    const texts = [...(await readBook(bytes)).values()]
      .flat()
      .flatMap((row) => [...row.values()].map(({ text }) => text));
    expect(texts).toEqual(
      expect.arrayContaining(['=cmd|calc!A1', '@SUM(A1)', '+x_x005F_x0041_<&>', 'javascript:alert(1)']),
    );
  });

  it('has the same bytes on any day', async () => {
    const [first, second] = [await written([AGREED], options), await written([AGREED], options)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    // Year, month and day of the first entry: 1980-01-01.
    expect([...first.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

describe('a table of one kind of rows', () => {
  it('has the columns and values of CSV, in English, and texts of numbers that are too great', async () => {
    const sum = record('amount', '9경원', { attributes: { value: 9e22, currency: 'KRW' } });
    const book = await readBook(await written([INVESTMENT, result('b', [sum])], TABLE));
    expect([...book.keys()]).toEqual(['Sheet1']);
    expect(byHeader(book, 'Sheet1', 0)).toMatchObject({ article: 'articles/a.txt', name: '에타', mentions: '2' });
    expect(byHeader(book, 'Sheet1', 2)).toMatchObject({ value: '500000000000' });
    expect(byHeader(book, 'Sheet1', 3)).toMatchObject({ value: '90000000000000000000000' });
  });

  it.each([
    ['mentions', { surface: '에타', start: '6' }],
    ['entities', { type: 'company', name: '에타', articles: '1' }],
  ] as const)('may be of %s', async (rows, expected) => {
    const book = await readBook(await written([INVESTMENT], { ...TABLE, rows }));
    expect(byHeader(book, 'Sheet1', 0)).toMatchObject(expected);
  });

  it('is there even without a row', async () => {
    expect((await readBook(await written([], TABLE))).get('Sheet1')).toHaveLength(1);
    expect([...(await readBook(await written([], WORKBOOK))).keys()]).toEqual(['요약', '기록', '기사']);
  });
});
