// The way back: a workbook is written, a reviewer marks it in a spreadsheet, and `check --from` makes fixtures and rows
// for a dictionary of what was marked. What contradicts the dictionary is shown.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { marksOf, parseCorrection } from '../../src/check/marks.js';
import { requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

const EXPECTED = z.object({
  records: z.array(z.looseObject({ type: z.string(), name: z.string(), id: z.string().optional() })),
});
const ARTICLE = [
  '새벽빛테크, 가온시에 공장 짓는다',
  '',
  '로봇 전문기업 ㈜새벽빛테크(대표 한도윤)는 26일 중소벤처기업부와 협약을 맺고 30억원을 투자한다고 밝혔다.',
  '',
].join('\n');

beforeAll(requireFreshBuild);
const at = useWorkspace();

/** A row by what stands in its columns, and what is to stand in others. */
type Marking = readonly [where: Readonly<Record<string, string>>, set: Readonly<Record<string, string>>];

/** Marks the first row of a sheet that fits, as a person does, and saves the workbook. */
async function mark(sheet: string, markings: readonly Marking[]): Promise<void> {
  const path = join(at.folder, 'records.xlsx');
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const worksheet = workbook.getWorksheet(sheet);
  if (worksheet === undefined) throw new Error(`no sheet ${sheet}`);
  const columns = new Map<string, number>();
  worksheet.getRow(1).eachCell((cell, number) => columns.set(cell.text, number));
  const column = (header: string): number => columns.get(header) ?? 0;
  for (const [where, set] of markings) {
    let row = 0;
    worksheet.eachRow((own, number) => {
      const fits = Object.entries(where).every(([header, text]) => own.getCell(column(header)).text === text);
      if (row === 0 && number > 1 && fits) row = number;
    });
    if (row === 0) throw new Error(`no row ${JSON.stringify(where)} in ${sheet}`);
    for (const [header, text] of Object.entries(set)) worksheet.getRow(row).getCell(column(header)).value = text;
  }
  await workbook.xlsx.writeFile(path);
}

async function workbookOf(...files: readonly string[]): Promise<void> {
  const { status } = await run(['extract', ...files, '-o', 'records.xlsx', '--lang', 'ko'], { cwd: at.folder });
  expect(status).toBe(0);
}

function checkFrom(...args: readonly string[]): Promise<Finished> {
  return run(['check', '--from', 'records.xlsx', '--into', 'fixtures', ...args], { cwd: at.folder });
}

function expectedIn(folder: string): readonly string[] {
  const text = readFileSync(join(at.folder, 'fixtures', folder, 'expected.json'), 'utf8');
  return EXPECTED.parse(JSON.parse(text)).records.map(({ type, name }) => `${type} ${name}`);
}

describe('a marked workbook', () => {
  it('makes a fixture that the program then has to reach, of an article that was looked at', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기록', [[{ 이름: '새벽빛테크' }, { '맞음?': '틀림', 고침: '새벽빛로봇' }]]);
    await mark('기사', [[{ '기사 ID': 'a.txt' }, { '검토함?': '예' }]]);
    const { status, stdout } = await checkFrom();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^fixtures\/a: created, \d records?$/mu);
    expect(expectedIn('a')).toContain('company 새벽빛로봇');
    expect(expectedIn('a')).not.toContain('company 새벽빛테크');
    const check = await run(['check', 'fixtures'], { cwd: at.folder });
    expect(check.status).toBe(1);
    expect(check.stdout).toContain('새벽빛로봇');
  });

  it('makes one that the program reaches where all was right', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기사', [[{ '기사 ID': 'a.txt' }, { '검토함?': '예' }]]);
    expect((await checkFrom()).status).toBe(0);
    expect((await run(['check', 'fixtures'], { cwd: at.folder })).status).toBe(0);
  });

  it('leaves out what is no entity', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기록', [[{ 이름: '새벽빛테크' }, { '맞음?': '틀림', 고침: '대상 아님' }]]);
    await mark('기사', [[{ '기사 ID': 'a.txt' }, { '검토함?': '예' }]]);
    await checkFrom();
    expect(expectedIn('a').join()).not.toContain('새벽빛테크');
  });

  it('finds the articles of a table by the file that the workbook names', async () => {
    at.put(
      'news.jsonl',
      `${JSON.stringify({ id: 'n-1', text: ARTICLE })}\n${JSON.stringify({ id: 'n-2', text: ARTICLE })}\n`,
    );
    await workbookOf('news.jsonl');
    await mark('기사', [[{ '기사 ID': 'n-2' }, { '검토함?': '예' }]]);
    expect((await checkFrom()).stdout).toContain('fixtures/n-2: created');
    expect(readdirSync(join(at.folder, 'fixtures'))).toEqual(['n-2']);
  });

  it('makes no fixture of an article that was looked at in part, and says so', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기록', [[{ 이름: '새벽빛테크' }, { '맞음?': '맞음' }]]);
    const { status, stderr } = await checkFrom();
    expect(stderr).toMatch(/^no fixture of a\.txt: 1 of \d rows are marked; mark the rest/mu);
    expect(existsSync(join(at.folder, 'fixtures'))).toBe(false);
    expect(status).toBe(1);
  });

  it('never replaces a fixture unless it is told to', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기사', [[{ '기사 ID': 'a.txt' }, { '검토함?': '예' }]]);
    expect((await checkFrom()).status).toBe(0);
    expect((await checkFrom()).stderr).toContain('exists already; --force replaces');
    expect((await checkFrom('--force')).status).toBe(0);
  });
});

describe('a correction', () => {
  it('becomes a row that dict import takes, and is then found', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('대상', [[{ 이름: '새벽빛테크' }, { '맞음?': '틀림', 고침: '기업: 새벽빛로보틱스' }]]);
    const { stdout } = await checkFrom();
    expect(stdout).toContain('records.proposals.csv: 1 row for a dictionary');
    const table = readFileSync(join(at.folder, 'records.proposals.csv'), 'utf8');
    expect(table).toMatch(/company,새벽빛로보틱스,새벽빛테크,kr-co-[a-z]+,,records\.xlsx 대상!\d+\n/u);
    await run(['dict', 'import', 'records.proposals.csv', '-o', 'my-dict'], { cwd: at.folder });
    const found = await run(['extract', 'a.txt', '--dict', 'my-dict', '-f', 'csv', '--quiet'], { cwd: at.folder });
    expect(found.stdout).toContain(',company,새벽빛로보틱스,');
  });

  it('that contradicts the dictionary is shown with the row, and is not taken', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('대상', [[{ 이름: '중소벤처기업부' }, { '맞음?': '틀림', 고침: '기업' }]]);
    const { status, stderr } = await checkFrom();
    expect(stderr).toMatch(
      /error: 대상!\d+: 중소벤처기업부 is company 중소벤처기업부 here, but the dictionary has it as organization 중소벤처기업부 kr-gov-mss \(.*organizations\.csv:\d+\)/u,
    );
    expect(existsSync(join(at.folder, 'records.proposals.csv'))).toBe(false);
    expect(status).toBe(1);
  });

  it('that says two things is refused, and nothing is written', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기록', [[{ 이름: '새벽빛테크' }, { '맞음?': '맞음', 고침: '기관' }]]);
    const { status, stderr } = await checkFrom();
    expect(stderr).toMatch(/기록!\d+: marked right and corrected to "기관"; keep one of them/u);
    expect(status).toBe(2);
  });

  it.each([
    ['기관', { type: 'organization' }],
    ['organization', { type: 'organization' }],
    ['대상 아님', { isNone: true }],
    ['no entity', { isNone: true }],
    ['가온테크', { name: '가온테크' }],
    ['기업: 가온테크', { type: 'company', name: '가온테크' }],
    ['기업：가온테크', { type: 'company', name: '가온테크' }],
    // A colon may be a part of the name, behind the one of the type.
    ['기업: 가온: 나래', { type: 'company', name: '가온: 나래' }],
    ['기업:', { type: 'company' }],
    ['외계인: 무엇', { unknownType: '외계인' }],
    ['인물: 한도윤', { unknownType: '인물' }],
  ])('%s is read as %j', (text, expected) => {
    expect(parseCorrection(text, ['organization', 'company'])).toEqual(expected);
  });

  it('to a type that there is none of is refused with its place and the types', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기록', [[{ 이름: '새벽빛테크' }, { '맞음?': '틀림', 고침: '외계인: 무엇' }]]);
    const { status, stderr } = await checkFrom();
    expect(stderr).toMatch(
      /^error: records\.xlsx: 기록!\d+, correction "외계인: 무엇": there is no type "외계인"; the types are .*company.*\n$/u,
    );
    expect(status).toBe(2);
  });

  it('is not confused with a word that is no verdict, which is one line', async () => {
    at.put('a.txt', ARTICLE);
    await workbookOf('a.txt');
    await mark('기록', [[{ 이름: '새벽빛테크' }, { '맞음?': '글쎄' }]]);
    const { status, stderr } = await checkFrom();
    expect(stderr).toMatch(/^error: records\.xlsx: 기록!\d+, Right\? "글쎄": choose right or wrong\n$/u);
    expect(status).toBe(2);
  });

  it('that is said of one article holds in the others; imported, the fixtures are as the program finds', async () => {
    at.put('a.txt', ARTICLE);
    at.put('b.txt', `${ARTICLE}새벽빛테크 한도윤 대표는 새결연구진흥원 서가람 원장을 만났다.\n`);
    await workbookOf('a.txt', 'b.txt');
    await mark('기록', [
      [
        { 이름: '새벽빛테크', '기사 ID': 'a.txt' },
        { '맞음?': '틀림', 고침: '새벽빛로봇' },
      ],
      [{ 이름: '새결연구진흥원' }, { '맞음?': '맞음' }],
    ]);
    await mark('기사', [
      [{ '기사 ID': 'a.txt' }, { '검토함?': '예' }],
      [{ '기사 ID': 'b.txt' }, { '검토함?': '예' }],
    ]);
    expect((await checkFrom()).status).toBe(0);
    const imported = await run(['dict', 'import', 'records.proposals.csv', '-o', 'my-dict'], { cwd: at.folder });
    expect(imported.status).toBe(0);
    const check = await run(['check', 'fixtures', '--dict', 'my-dict'], { cwd: at.folder });
    expect(check.stdout).toContain('2 of 2 fixtures as expected\n');
    expect(check.status).toBe(0);
    expect(expectedIn('b')).toContain('company 새벽빛로봇');
  });

  it.each([
    ['O', undefined, 'right'],
    ['맞음', undefined, 'right'],
    ['x', undefined, 'wrong'],
    ['', '기관', 'wrong'],
    ['', undefined, 'open'],
  ] as const)('with %j and %j the row is %s', (check, fix, verdict) => {
    const cells = new Map([
      ...([
        ['type', '기업'],
        ['name', '가온'],
        ['article', 'a'],
      ] as const),
      ...(check === '' ? [] : ([['check', check]] as const)),
      ...(fix === undefined ? [] : ([['fix', fix]] as const)),
    ]);
    const table = {
      sheet: '기록',
      columns: new Set(['type', 'name', 'check', 'fix'] as const),
      rows: [{ number: 2, cells }],
    };
    expect(marksOf([table], ['organization', 'company']).records[0]?.verdict).toBe(verdict);
  });
});

describe('what is no marked workbook', () => {
  it.each([
    [
      'a workbook without marks',
      async () => {
        at.put('a.txt', ARTICLE);
        await workbookOf('a.txt');
      },
      'nothing is marked in it',
    ],
    [
      'another file',
      () => {
        at.put('records.xlsx', 'no zip');
        return Promise.resolve();
      },
      'not a workbook that can be read',
    ],
    ['no file', () => Promise.resolve(), 'no such file: records.xlsx; check the spelling'],
  ])('%s is refused', async (_what, make, message) => {
    await make();
    const { status, stderr } = await checkFrom();
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
