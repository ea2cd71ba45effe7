// Tables of articles as people export them: lines above the header, several sheets, days in many ways, stray quotes.
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../tools/documents/write-office.mjs';
import { writeZip, type ZipPart } from '../../tools/documents/write-zip.mjs';
import { readCellDate } from '../../src/documents/tables/cell-date.js';
import { readBytes, readOne, summarize } from './reading.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (cells: readonly string[]): string => `<row>${cells.map(cell).join('')}</row>`;
  return `<worksheet><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`;
}

/** A workbook whose sheets lie in parts of any name. */
function workbook(
  sheets: readonly { readonly name: string; readonly part: string; readonly rows: readonly (readonly string[])[] }[],
  { path = 'xl/workbook.xml', properties = '' } = {},
): Buffer {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at)}"/>`,
  );
  const relations = sheets.map(
    ({ part }, at) => `<Relationship Id="r${String(at)}" Type="${OFFICE}/worksheet" Target="/${part}"/>`,
  );
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="${path}"/></Relationships>`,
    },
    { name: path, data: `<workbook xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>` },
    { name: `${folder}/_rels/${file}.rels`, data: `<Relationships>${relations.join('')}</Relationships>` },
    ...sheets.map(({ part, rows }) => ({ name: part, data: sheetOf(rows) })),
  ];
  return writeZip(parts);
}

const HEADS = ['일자', '제목', '본문'];

describe('the header of a table', () => {
  it.each([
    ['a title', [['2024년 상반기 보도자료'], HEADS]],
    ['a title, a remark and a blank row', [['보도자료 목록', '', ''], [''], ['기준일: 2024-06-30', '단위: 건'], HEADS]],
    ['a title that is the name of a column', [['보도자료'], HEADS]],
    ['nothing', [HEADS]],
    ['nothing, and another word for the title', [['일자', '보도자료명', '본문']]],
  ])('may have %s above it', async (_, above) => {
    const rows = [...above, ['2024-05-02', '누리솔 개소', '누리솔이 문을 열었다.']];
    const expected = {
      id: `-:${String(rows.length)}`,
      text: '누리솔이 문을 열었다.',
      title: '누리솔 개소',
      date: '2024-05-02',
    };
    expect(await readOne(writeXlsx(rows))).toEqual(expected);
    const csv = Buffer.from(
      rows
        .filter((row) => row.join('') !== '')
        .map((row) => row.join(','))
        .join('\n'),
    );
    expect(await readOne(csv, { inputFormat: 'csv' })).toMatchObject({ title: '누리솔 개소', date: '2024-05-02' });
  });
  it('is looked for by the column that was named', async () => {
    const rows = [
      ['목록', ''],
      ['제목', '글'],
      ['가', '누리솔이 왔다.'],
    ];
    expect(await readOne(writeXlsx(rows), { textColumn: '글' })).toMatchObject({ text: '누리솔이 왔다.', title: '가' });
  });
  it('is no row that only speaks of such things', async () => {
    const rows = [
      ['본문', '비고'],
      ['제목을 적는다.', '일자'],
      ['본문', '제목'],
    ];
    expect(await readBytes(writeXlsx(rows))).toHaveLength(2);
  });
  it.each([
    ['등록일시', '매체명', '뉴스 제목', '뉴스 본문'],
    ['게시일자', '신문사명', '보도자료 제목', '보도자료 내용'],
    ['발행 일자(KST)', '언론매체', '헤드라인', '기사 전문'],
    ['배포일', '배포기관', '표제', '본문'],
    ['published_at', 'Publisher', 'Article Title', 'Full Text'],
  ])('may say %s, %s, %s, %s', async (...heads) => {
    expect(await readOne(writeXlsx([heads, ['2024-05-02', '새벽일보', '가', '나']]))).toEqual({
      id: '-:2',
      text: '나',
      title: '가',
      date: '2024-05-02',
      outlet: '새벽일보',
    });
  });
});

describe('the sheets of a workbook', () => {
  it('may lie in parts of any name', async () => {
    const rows = [HEADS, ['2024-05-02', '가', '나']];
    for (const path of ['xl/workbook.xml', 'book/main.xml']) {
      const bytes = workbook([{ name: '5월', part: 'sheets/보도.xml', rows }], { path });
      expect(await readOne(bytes)).toMatchObject({ text: '나', title: '가', date: '2024-05-02' });
    }
  });
  it('are all read, in the order of the workbook', async () => {
    const bytes = workbook([
      { name: '안내', part: 'xl/worksheets/sheet3.xml', rows: [['쓰는 법'], ['아래를 보라']] },
      {
        name: '3월',
        part: 'xl/worksheets/sheet2.xml',
        rows: [HEADS, ['2024-03-02', '가', '나'], ['2024-03-03', '다', '라']],
      },
      { name: '4월', part: 'xl/worksheets/sheet1.xml', rows: [['4월 목록'], HEADS, ['2024-04-02', '마', '바']] },
      { name: '빈 것', part: 'xl/worksheets/sheet4.xml', rows: [] },
    ]);
    expect(await summarize(bytes)).toEqual(['-:2: 나', '-:3: 라', '-:4월:3: 바']);
    const [first] = await readBytes(bytes);
    expect(first?.kind === 'article' && first.notes?.map(({ en }) => en)).toEqual([expect.stringContaining('"안내"')]);
  });
  it('may count their days from 1904', async () => {
    const bytes = workbook([{ name: '가', part: 'xl/worksheets/sheet1.xml', rows: [HEADS, ['43903', '가', '나']] }], {
      properties: '<workbookPr date1904="1"/>',
    });
    expect((await readOne(bytes)).date).toBe('2024-03-14');
  });
  it('escape what XML cannot hold', async () => {
    const text = '첫째_x000D_\n둘째_x000d_셋째 _x005F_x000D_ 넷째';
    const article = await readOne(
      writeXlsx([
        ['제목', '본문'],
        ['가_x000D_\n나', text],
      ]),
    );
    expect(article.title).toBe('가 나');
    expect(article.text).not.toMatch(/^.*첫째_x/u);
    expect(article.text.split('\n').slice(0, 2)).toEqual(['첫째', '둘째']);
    const csv = Buffer.from('제목,본문\n가,"첫째_x000D_\n둘째"\n');
    expect((await readOne(csv, { inputFormat: 'csv' })).text).toBe('첫째\n둘째');
  });
});

describe('CSV', () => {
  const read = async (csv: string): Promise<readonly string[]> =>
    await summarize(Buffer.from(csv), { inputFormat: 'csv' });
  it.each([
    [
      'in the middle of a cell',
      '일자,제목,본문\n2024-03-14,새 "공장" 열어,나\n2024-03-15,다,라\n',
      ['-:2: 나', '-:3: 라'],
    ],
    [
      'at the start of a cell',
      '제목,본문\n"공장" 열어,"가" 또는 "나"다.\n다,라\n',
      ['-:2: "가" 또는 "나"다.', '-:3: 라'],
    ],
    [
      'behind a backslash',
      '제목,본문\n가,"그는 \\"나, 너\\"라 했다"\n다,라\n',
      ['-:2: 그는 "나, 너"라 했다', '-:3: 라'],
    ],
    ['that is never closed', '제목,본문\n"공장 열어,나\n다,"라"\n', ['-:2: 나', '-:3: 라']],
  ])('may have a quote %s', async (_, csv, expected) => {
    expect(await read(csv)).toEqual(expected);
  });
  it.each([
    ['sep=;\n', ';'],
    ['sep=,\r\n', ','],
    ['\ufeffSEP=|\n', '|'],
    ['"sep=\t"\n', '\t'],
    ['', '|'],
    ['목록, 3월, 4월, 5월, 6월\n', ';'],
  ])('may begin with %j where its cells stand between %j', async (start, delimiter) => {
    const rows = [HEADS, ['2024-05-02', '가', '나']].map((row) => row.join(delimiter)).join('\n');
    expect(await readOne(Buffer.from(`${start}${rows}`), { inputFormat: 'csv' })).toMatchObject({
      title: '가',
      text: '나',
      date: '2024-05-02',
    });
  });
});

describe('a row with more cells than the header', () => {
  const table = (row: string): Buffer =>
    Buffer.from(`제목,일자,본문\n누리솔 개소,2024-05-02,누리솔이 문을 열었다.\n${row}\n`);
  const notesOf = async (row: string): Promise<readonly string[]> =>
    (await readBytes(table(row), { inputFormat: 'csv' })).flatMap((outcome) =>
      (outcome.kind === 'article' ? (outcome.notes ?? []) : [outcome.message]).map(({ en }) => en),
    );
  it('is named, as its cells may be out of step', async () => {
    expect(await notesOf('누리솔, 문 열다,2024-05-03,내일 연다.')).toEqual([expect.stringContaining('row 3')]);
  });
  it.each(['"누리솔, 문 열다",2024-05-03,내일 연다.', '누리솔 문 열다,2024-05-03,내일 연다.,,'])(
    'is none: %s',
    async (row) => {
      expect(await notesOf(row)).toEqual([]);
    },
  );
});

describe('readCellDate', () => {
  it.each([
    '2024-03-14',
    '2024/3/14',
    '2024.03.14.',
    '2024. 3. 14. 오전 9:30:00',
    '2024년 3월 14일(목)',
    '24.3.14',
    '24.03.14 09:30',
    '24-03-14',
    '24/03/14',
    '’24.3.14.',
    '24년 3월 14일',
    '3/14/24',
    '3/14/2024',
    '14/03/2024',
    '3/14/24 9:30',
    '20240314',
    '240314',
    '20240314093000',
    '202403140930',
    '20240314T093000',
    '45365',
    '45365.39583333333',
    '1710376200',
    '1710376200000',
    '14-Mar-24',
    '14 March 2024',
    'Mar 14, 2024',
    'March 14, 2024 9:30 AM',
    '2024-Mar-14',
    'Thu, 14 Mar 2024 09:30:00 +0900',
    'Wed, 13 Mar 2024 23:30:00 GMT',
    'Thu Mar 14 2024 09:30:00 GMT+0900',
    '2024-03-13T23:30:00Z',
    '입력 2024.03.14 09:30',
    '등록 24.03.14',
    "'2024-03-14",
    '２０２４．０３．１４',
    '2024年 3月 14日',
    '2024 03 14',
    '14.03.2024',
    '2024–03–14',
    '2024-03-13 23:30:00 UTC',
    'Thu Mar 14 09:30:00 KST 2024',
  ])('%s is 14 March 2024', (cell) => {
    expect(readCellDate(cell)).toBe('2024-03-14');
  });
  it.each(['', '어제', '3월', '12345', '99.99.99', '24.13.1', '1,234', '241350', '3분기', '100.5'])(
    '%s is no day',
    (cell) => {
      expect(readCellDate(cell)).toBeUndefined();
    },
  );
  it('is how lines of JSON are read, too', async () => {
    const lines = ['"24.3.14"', '20240314', '"Thu, 14 Mar 2024 09:30:00 +0900"', 'null'].map(
      (date) => `{"text": "가", "date": ${date}}`,
    );
    const outcomes = await readBytes(Buffer.from(lines.join('\n')));
    expect(outcomes.map((outcome) => (outcome.kind === 'article' ? outcome.article.date : outcome))).toEqual([
      '2024-03-14',
      '2024-03-14',
      '2024-03-14',
      undefined,
    ]);
  });
});

describe('a sheet', () => {
  const cell = (reference: string, text: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (number: number, ...cells: readonly string[]): string =>
    `<row r="${String(number)}">${cells.map((text, at) => (text === '' ? '' : cell(`${'ABC'.charAt(at)}${String(number)}`, text))).join('')}</row>`;
  const sheet = (rows: string, behind = ''): string => `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
  const bookOf = (...sheets: readonly (readonly [state: string, xml: string])[]): Buffer =>
    writeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        data: `<workbook xmlns:r="${OFFICE}"><sheets>${sheets.map(([state], at) => `<sheet name="s${String(at)}" state="${state}" r:id="r${String(at)}"/>`).join('')}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${String(at)}" Type="${OFFICE}/worksheet" Target="s${String(at)}.xml"/>`).join('')}</Relationships>`,
      },
      ...sheets.map(([, xml], at) => ({ name: `xl/s${String(at)}.xml`, data: xml })),
    ]);
  const heads = row(1, ...HEADS);
  it('that nobody sees is read where there is no other', async () => {
    const [seen, hidden] = [
      sheet(heads + row(2, '2024-03-14', '가', '나')),
      sheet(heads + row(2, '2024-03-15', '다', '라')),
    ];
    expect(await summarize(bookOf(['hidden', hidden], ['visible', seen]))).toEqual(['-:2: 나']);
    expect(await summarize(bookOf(['veryHidden', hidden]))).toEqual(['-:2: 라']);
  });
  it('may have one day for several rows', async () => {
    const rows = heads + row(2, '2024-03-14', '가', '나') + row(3, '', '다', '라') + row(4, '', '마', '바');
    const bytes = bookOf(['visible', sheet(rows, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>')]);
    const outcomes = await readBytes(bytes);
    expect(outcomes.map((outcome) => (outcome.kind === 'article' ? outcome.article.date : ''))).toEqual([
      '2024-03-14',
      '2024-03-14',
      undefined,
    ]);
  });
  it('may have formulas without a value', async () => {
    const rows =
      heads + `<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="e"><v>#N/A</v></c>${cell('C2', '나')}</row>`;
    expect(await readOne(bookOf(['visible', sheet(rows)]))).toEqual({ id: '-:2', text: '나' });
  });
});

describe('tables of other programs', () => {
  it('may have blanks before their quotes', async () => {
    const [first, second] = await summarize(
      Buffer.from('일자,제목,본문\n2024-03-14, "누리솔, 증설", "누리솔, 새벽시에"\n2024-03-15, 둘째, 새벽시\n'),
    );
    expect([first, second]).toEqual(['-:2: 누리솔, 새벽시에', '-:3: 새벽시']);
  });
  it('may leave the text of their last column without quotes', async () => {
    const rows = '일자,제목,본문\n2024-03-14,누리솔,누리솔은 새벽시, 한빛시에 연다.\n';
    expect(await summarize(Buffer.from(rows))).toEqual(['-:2: 누리솔은 새벽시, 한빛시에 연다.']);
  });
  it('may end in rows of empty cells', async () => {
    expect(await summarize(Buffer.from('일자,제목,본문\n2024-03-14,가,나\n,,\n'))).toEqual(['-:2: 나']);
  });
  it('may call their columns as articles are spoken of', async () => {
    const [first] = await readBytes(Buffer.from('보도 날짜,언론사 이름,제목,본문\n2024.3.14,새벽일보,가,누리솔은\n'));
    expect(first).toMatchObject({ article: { text: '누리솔은', title: '가', date: '2024-03-14', outlet: '새벽일보' } });
  });
  it('may call their columns in English', async () => {
    const [first] = await readBytes(
      Buffer.from('pubDate,미디어,title,description\n2024-03-14,새벽일보,누리솔,누리솔은\n'),
    );
    expect(first).toMatchObject({ article: { text: '누리솔은', date: '2024-03-14', outlet: '새벽일보' } });
  });
});
