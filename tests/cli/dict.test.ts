// `kr-sme dict …` and kr-sme.config.json as processes: exit statuses, messages, and the whole way from articles to a
// dictionary that finds what was missing.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableBook } from '../../src/output/workbook/one-table.js';
import { readFirstSheet } from '../../src/output/workbook/read.js';
import { requireFreshBuild, run, useWorkspace } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

const COMPANIES =
  'id,name,aliases,weak_aliases,name_en,category,country,stock_code,strength,valid_from,valid_to,status,source';
const FIRM = 'kr-co-gaon,가온들테크,온들골,,,it,KR,,,,,,test';

function putCompanies(folder: string, ...rows: readonly string[]): string {
  at.put(`${folder}/companies.csv`, `${COMPANIES}\n${rows.map((row) => `${row}\n`).join('')}`);
  return join(at.folder, folder);
}

describe('lint', () => {
  it.each([
    ['nothing to say', [FIRM], [], 0, /^no findings$/mu],
    [
      'a warning',
      ['kr-co-mirae,미래,,,,it,KR,,,,,,test'],
      [],
      0,
      /companies\.csv:2, column name: warning: 미래 is also/u,
    ],
    ['a warning, strictly', ['kr-co-mirae,미래,,,,it,KR,,,,,,test'], ['--strict'], 1, /set strength to weak/u],
    [
      'an error',
      ['kr-co-gaon,가온들테크,쏠,,,it,KR,,,,,,test'],
      [],
      1,
      /companies\.csv:2, column aliases: error: 쏠 is one syllable/u,
    ],
  ])('%s', async (_what, rows, flags, status, message) => {
    const finished = await run(['dict', 'lint', putCompanies('my', ...rows), ...flags]);
    expect(finished.stdout + finished.stderr).toMatch(message);
    expect(finished.status).toBe(status);
  });

  it('mends with --fix, and is JSON on request', async () => {
    const folder = putCompanies('my', 'kr-co-na, 나래들테크,,,,it,KR,,,,,,test', FIRM);
    const before = await run(['dict', 'lint', folder, '--format', 'json']);
    expect(JSON.parse(before.stdout)).toMatchObject({
      findings: [
        { rule: 'cell/blanks', line: 2 },
        { rule: 'file/order', line: 3 },
      ],
    });
    const { status, stderr } = await run(['dict', 'lint', folder, '--fix', '--strict']);
    expect(stderr).toMatch(/mended .*companies\.csv\n/u);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'companies.csv'), 'utf8')).toBe(
      `${COMPANIES}\n${FIRM}\nkr-co-na,나래들테크,,,,it,KR,,,,,,test\n`,
    );
  });

  it('refuses a folder that is none', async () => {
    const { status, stderr } = await run(['dict', 'lint', join(at.folder, 'nothing')]);
    expect(stderr).toMatch(/^error: no such dictionary folder/u);
    expect(status).toBe(2);
  });
});

describe('find', () => {
  it('names the rows that answer, and ends with 1 when none does', async () => {
    const folder = putCompanies('my', FIRM);
    const found = await run(['dict', 'find', '온들곡', '--dict', folder]);
    expect(found.stdout).toMatch(
      /^differs by one letter:\n {2}온들골 company, alias of 가온들테크 kr-co-gaon .*companies\.csv:2$/mu,
    );
    expect(found.status).toBe(0);
    const none = await run(['dict', 'find', '가나다라마바']);
    expect(none.stderr).toContain('no dictionary has "가나다라마바"');
    expect(none.status).toBe(1);
  });
});

describe('diff', () => {
  const ARTICLE = '온들골이 3일 서울대학교와 손잡았다고 밝혔다.\n';

  it('fails when records vanish, unless that is allowed', async () => {
    const article = at.put('a.txt', ARTICLE);
    const folder = putCompanies('my', FIRM);
    const gone = await run(['dict', 'diff', folder, 'built-in', article]);
    expect(gone.stdout).toMatch(/^vanished company 가온들테크 kr-co-gaon, 1 article\n {4}.*a\.txt: 온들골이 3일/mu);
    expect(gone.status).toBe(1);
    expect((await run(['dict', 'diff', folder, 'built-in', article, '--allow'])).status).toBe(0);
  });

  it('ends with 0 when records only appear', async () => {
    const { status, stdout, stderr } = await run([
      ...['dict', 'diff', 'built-in', putCompanies('my', FIRM), at.put('a.txt', ARTICLE), '--format', 'json'],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: 1,
      changes: [{ kind: 'appeared', after: { type: 'company', name: '가온들테크', id: 'kr-co-gaon' }, articles: 1 }],
    });
    expect(stderr).toContain('1 article: 0 vanished, 1 appeared, 0 changed');
    expect(status).toBe(0);
  });

  it('says of a record that keeps its name which id it has now', async () => {
    const article = at.put('a.txt', '㈜가온들테크는 서울대학교와 손잡았다고 밝혔다.\n');
    const { stdout } = await run(['dict', 'diff', 'built-in', putCompanies('my', FIRM), article]);
    expect(stdout).toMatch(/^changed company 가온들테크: id none → kr-co-gaon, 1 article$/mu);
  });

  it('refuses a folder that is missing', async () => {
    const { status, stderr } = await run(['dict', 'diff', 'nothing-there', 'built-in', at.put('a.txt', ARTICLE)]);
    expect(stderr).toMatch(/^error: no such dictionary folder: nothing-there; name a folder, or built-in/u);
    expect(status).toBe(2);
  });
});

describe('suggest', () => {
  const RELEASE = '㈜가온들온텍은 3일 부산에서 설명회를 열었다고 밝혔다.\n';

  it('writes a workbook that import takes, with reasons in the language of the person', async () => {
    for (const name of ['a', 'b', 'c']) at.put(`in/${name}.txt`, RELEASE);
    const book = join(at.folder, 'proposals.xlsx');
    const { status, stderr } = await run(['dict', 'suggest', join(at.folder, 'in'), '-o', book, '--lang', 'ko']);
    expect(stderr).toContain(`kr-sme dict import ${book} -o my-dict`);
    expect(status).toBe(0);
    const [header, row] = await readFirstSheet(book);
    expect(header?.slice(0, 3)).toEqual(['type', 'id', 'name']);
    expect(row).toEqual(expect.arrayContaining(['가온들온텍', '기사 3건; 찾은 규칙 company/marker']));
    const imported = await run(['dict', 'import', book, '-o', join(at.folder, 'my')]);
    expect(imported.stderr).toContain('companies.csv: 1 added');
  });

  it('says why nothing is proposed, and refuses what it does not write', async () => {
    const article = at.put('one.txt', RELEASE);
    const none = await run(['dict', 'suggest', article]);
    expect(none.stderr).toContain('only names of at least 2 articles are proposed; --min 1 shows more');
    expect((await run(['dict', 'suggest', article, '--min', '1'])).stdout).toContain('가온들온텍');
    const firms = await run(['dict', 'suggest', article, '--min', '1', '--types', '기업,직함', '--lang', 'ko']);
    expect(firms.stdout).toContain('\ncompany,');
    expect(firms.stderr).not.toContain('--min');
    const refused = await run(['dict', 'suggest', article, '-o', join(at.folder, 'out.xls')]);
    expect(refused.stderr).toMatch(/\.xls is not written; name it \S*out\.xlsx \(or \.csv \.json\)/u);
    expect(refused.status).toBe(2);
  });
});

describe('import', () => {
  it('reads CP949 as Windows saves it, and writes what Excel opens', async () => {
    // 회사명,종목코드\n가온,999990\n똠방각하,999980
    const list = Buffer.concat([
      Buffer.from('c8b8bbe7b8ed2cc1beb8f1c4dab5e50a', 'hex'),
      Buffer.from('b0a1bfc22c3939393939300a', 'hex'),
      Buffer.from('8c63b9e6b0a2c7cf2c3939393938300a', 'hex'),
    ]);
    const folder = join(at.folder, 'my');
    const { status, stderr } = await run(['dict', 'import', at.put('krx.csv', list), '-o', folder]);
    expect(stderr).toMatch(/companies\.csv: 2 added/u);
    expect(stderr).toContain('marked weak 1: is also a common noun (가온)');
    expect(status).toBe(0);
    const text = readFileSync(join(folder, 'companies.csv'), 'utf8');
    expect(text).toMatch(/^\ufeffid,name,/u);
    expect(text).toContain('\nkrx:999980,똠방각하,,,,,KR,999980,,,,,KRX listing\n');
    expect(text).toContain('\nkrx:999990,가온,,,,,KR,999990,weak,,,,KRX listing\n');
  });

  it('takes a workbook, and a dictionary that was saved in CP949 or as a workbook', async () => {
    const rows = [
      ['type', 'name', 'aliases', 'source', 'valid_from'],
      ['company', '가온들테크', '온들골', '등기부', ''],
      ['organization', '한국새벽들진흥원', '', '누리집', '2020-01-01'],
    ];
    const list = at.put('list.xlsx', await tableBook('목록', rows, 1));
    const { status, stderr } = await run(['dict', 'import', list, '-o', join(at.folder, 'my')]);
    expect(stderr).toMatch(/companies\.csv: 1 added\n.*organizations\.csv: 1 added/u);
    expect(status).toBe(0);
    const [, firm] = readFileSync(join(at.folder, 'my', 'companies.csv'), 'utf8').split('\n');
    expect(firm).toBe('kr-co-gaondeultekeu,가온들테크,온들골,,,,,,,,,,등기부');
    // id,name\nx-1,가온들텍\n
    const cp949 = Buffer.concat([
      Buffer.from('id,name\nx-1,'),
      Buffer.from('b0a1bfc2b5e9c5d8', 'hex'),
      Buffer.from('\n'),
    ]);
    const saved = at.put('korean/companies.csv', cp949);
    const refused = await run(['extract', at.put('a.txt', '부산\n'), '--dict', join(at.folder, 'korean')]);
    expect(refused.stderr).toMatch(
      /not UTF-8; save it as "CSV UTF-8", or import it as it is: kr-sme dict import \S+ -o/u,
    );
    await run(['dict', 'import', saved, '-o', join(at.folder, 'your')]);
    expect(readFileSync(join(at.folder, 'your', 'companies.csv'), 'utf8')).toContain('x-1,가온들텍,');
  });

  it('is what a folder of workbooks is sent to', async () => {
    at.put('books/companies.xlsx', await tableBook('목록', [['id', 'name']], 1));
    const { status, stderr } = await run(['extract', at.put('a.txt', '부산\n'), '--dict', join(at.folder, 'books')]);
    expect(stderr).toMatch(
      /dictionaries are CSV files; import a workbook: kr-sme dict import \S*companies\.xlsx -o my-dict/u,
    );
    expect(status).toBe(2);
  });

  it.each([
    ['a zip archive', 'PK\u0003\u0004', /list\.csv:1: a zip archive or workbook; unpack it/u],
    ['an empty file', '', /list\.csv:1: empty/u],
    ['bytes of no encoding', Uint8Array.from([0x61, 0x0a, 0xff, 0xff]), /list\.csv:2: is neither UTF-8/u],
    ['an unclosed quote', 'type,name\ncompany,"가온', /list\.csv:2: broken CSV/u],
    ['a line that is no list', `type,name\n${'x'.repeat(2_000_000)}`, /list\.csv:2: a line of 2000000 characters/u],
  ])('%s is one line with the place, and nothing is written', async (_what, content, message) => {
    const folder = join(at.folder, 'my');
    const { status, stderr } = await run(['dict', 'import', at.put('list.csv', content), '-o', folder]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps the rows that are there and reports every name that is left out', async () => {
    const folder = putCompanies('my', FIRM);
    const list = at.put('list.csv', 'type,name,id\ncompany,나래들테크,kr-co-narae\ncompany,쏠,kr-co-ssol\n');
    const report = join(at.folder, 'report.csv');
    const { status } = await run(['dict', 'import', list, '-o', folder, '--report', report]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'companies.csv'), 'utf8')).toContain(`${FIRM}\nkr-co-narae,나래들테크,`);
    expect(readFileSync(report, 'utf8')).toBe('\ufeffwhat,name,line,reason\nleft out,쏠,3,one syllable\n');
  });
});

describe('what cannot be read is named, and is nobody’s mistake but the file’s', () => {
  const isWindows = process.platform === 'win32';

  it.skipIf(isWindows)('a dictionary that is a link to itself', async () => {
    mkdirSync(join(at.folder, 'looped'), { recursive: true });
    symlinkSync('companies.csv', join(at.folder, 'looped', 'companies.csv'));
    const article = at.put('looped.txt', '가온들테크는 부산에 있다.\n');
    const extracted = await run(['extract', article, '--dict', join(at.folder, 'looped')]);
    expect(extracted).toMatchObject({ status: 2, stdout: '' });
    expect(extracted.stderr).toMatch(
      /^error: \S*companies\.csv: a symbolic link that leads back to itself; mend the link\n$/u,
    );
    const linted = await run(['dict', 'lint', join(at.folder, 'looped')]);
    expect(linted.status).toBe(1);
    expect(linted.stdout).toMatch(/companies\.csv:1: error: a symbolic link that leads back to itself/u);
  });

  it('a folder in the place of the configuration', async () => {
    at.put('folder-config/a.txt', '부산\n');
    mkdirSync(join(at.folder, 'folder-config', 'kr-sme.config.json'));
    const { status, stderr } = await run(['extract', 'a.txt'], { cwd: join(at.folder, 'folder-config') });
    expect(status).toBe(2);
    expect(stderr).toBe('error: kr-sme.config.json: a folder, not a file; name a file\n');
  });

  it('a folder in the place of expected.json', async () => {
    at.put('folder-fixtures/one/input.txt', '부산\n');
    mkdirSync(join(at.folder, 'folder-fixtures', 'one', 'expected.json'));
    const { status, stdout } = await run(['check', join(at.folder, 'folder-fixtures')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/expected\.json: a folder, not a file/u);
  });

  it('a type that suggest never proposes', async () => {
    const { status, stderr } = await run(['dict', 'suggest', at.put('some.txt', '부산\n'), '--types', 'city']);
    expect(status).toBe(2);
    expect(stderr).toBe('error: unknown type of suggestion "city"; allowed: organization, company, official, title\n');
  });
});

describe('from articles to a dictionary', () => {
  it('suggest, edit, import, lint, diff, extract', async () => {
    const articles = join(at.folder, 'articles');
    for (const [day, firm] of [
      ['01', '㈜가온들테크'],
      ['02', '㈜가온들테크'],
      ['03', '㈜가온들테크'],
    ] as const) {
      at.put(
        `articles/${day}.md`,
        `---\ntitle: "업무협약"\nministry: "중소벤처기업부"\napprove_date: "03/${day}/2024 10:00:00"\n---\n\n중소벤처기업부(이하 중벤처부)는 ${firm}와 협약을 맺었다고 ${String(Number(day))}일 밝혔다.\n`,
      );
    }
    const table = join(at.folder, 'suggestions.csv');
    const suggested = await run(['dict', 'suggest', articles, '-o', table]);
    expect(suggested.status).toBe(0);
    expect(suggested.stderr).toMatch(/3 articles, \d+ suggestions/u);
    const text = readFileSync(table, 'utf8');
    expect(text).toMatch(/^\ufefftype,id,name,/u);
    expect(text).toMatch(/^company,kr-co-gaondeultekeu,가온들테크,.*,3,high,"?3 articles/mu);
    expect(text).toMatch(/^organization,kr-gov-mss,중소벤처기업부,[^,]*\| 중벤처부,/mu);

    // a person edits the table: the firm gets another name for short
    writeFileSync(table, text.replace('가온들테크,,', '가온들테크,온들골,'));
    const folder = join(at.folder, 'my');
    expect((await run(['dict', 'import', table, '-o', folder])).status).toBe(0);
    expect(await run(['dict', 'lint', folder, '--strict'])).toMatchObject({ status: 0, stdout: '' });

    const probe = at.put('probe.txt', '온들골과 중벤처부가 손잡았다.\n');
    const changes = await run(['dict', 'diff', 'built-in', folder, probe]);
    expect(changes.stdout).toMatch(/^appeared company 가온들테크/mu);
    expect(changes.status).toBe(0);
    const { stdout } = await run(['extract', probe, '--dict', folder]);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        records: [
          { name: '가온들테크', id: 'kr-co-gaondeultekeu' },
          { name: '중소벤처기업부', id: 'kr-gov-mss' },
        ],
      },
    ]);
  });
});

describe('kr-sme.config.json', () => {
  const PROBE = '온들골이 3일 서울에서 문을 열었다.\n';

  it('is found upward from the working directory, and the command line goes before it', async () => {
    putCompanies('my', FIRM);
    at.put('kr-sme.config.json', '{ "dictionaries": ["my"], "types": ["company"] }');
    const probe = at.put('deep/er/probe.txt', PROBE);
    const names = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await run(['extract', probe, '--format', 'csv', ...args], { cwd: join(at.folder, 'deep/er') });
      return stdout
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[5]);
    };
    expect(await names()).toEqual(['가온들테크']);
    expect(await names('--types', 'city')).toEqual(['서울특별시']);
    expect(await names('--no-config')).toEqual(['서울특별시']);
  });

  it.each([
    ['{ "dictionary": ["my"] }', /kr-sme\.config\.json:1: unknown key "dictionary"; did you mean "dictionaries"\?/u],
    ['{\n  "jobs": "two"\n}', /kr-sme\.config\.json:2: key "jobs": /u],
    ['{\n  "jobs": 2,\n}', /kr-sme\.config\.json:3: broken JSON/u],
    ['', /kr-sme\.config\.json:1: broken JSON/u],
    ['[]', /kr-sme\.config\.json:1: /u],
    ['{ "dictionaries": ["nothing"] }', /no such dictionary folder: nothing/u],
  ])('%j is one line that names the place', async (config, message) => {
    at.put('kr-sme.config.json', config);
    const probe = at.put('probe.txt', PROBE);
    const { status, stderr } = await run(['extract', probe], { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('odd columns and categories of user dictionaries are remarked on', async () => {
    at.put('my/companies.csv', 'id,name,alias,category\nkr-co-gaon,가온들테크,온들골,semiconducter\n');
    const probe = at.put('probe.txt', PROBE);
    const { status, stderr } = await run(['extract', probe, '--dict', 'my'], { cwd: at.folder });
    expect(stderr).toContain(
      'my/companies.csv:1, column alias: nothing reads the column "alias"; did you mean "aliases"?',
    );
    expect(stderr).toContain(
      'my/companies.csv:2, column category: unknown category "semiconducter"; did you mean "semiconductor"?',
    );
    expect(status).toBe(0);
  });
});
