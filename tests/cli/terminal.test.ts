// What a person at a terminal sees: a summary in place of JSON, how far the work is, where the file went, and what became
// of files that nobody reads.
import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/extract/progress.js';
import { countFiles } from '../../src/cli/extract/total.js';
import { languageOf } from '../../src/cli/language.js';
import { main } from '../../src/cli/main.js';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const SENTENCE = '중소벤처기업부(장관 이영)는 5천억원을 지원한다.\n';

beforeAll(requireFreshBuild);
const at = useWorkspace();

/** Runs a command as if standard output were a terminal of 100 columns. */
async function atTerminal(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): PassThrough => {
    const own = new PassThrough();
    own.setEncoding('utf8').on('data', (text: string) => (said[name] += text));
    return own;
  };
  const [stdout, stderr, stdin] = [stream('stdout'), stream('stderr'), new PassThrough()];
  const status = await main(['--no-config', ...args], {
    ...{ stdin, stdout, stderr, env: { NO_COLOR: '1', ...env }, columns: 100 },
    isTerminal: { stdin: true, stdout: true, stderr: false },
    onInterrupt: () => () => undefined,
  });
  return { status, ...said };
}

describe('extract on a terminal', () => {
  it('shows what was found most and how to keep it', async () => {
    at.put('in/a.txt', SENTENCE);
    at.put('in/b.txt', '중소벤처기업부가 3억원을 더한다.\n');
    const { status, stdout } = await atTerminal(['extract', join(at.folder, 'in')]);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'articles 2',
      '',
      'amount             2',
      'organization       2  중소벤처기업부 2',
      'official           1  이영 1',
    ]);
    expect(stdout).toContain(`  kr-sme extract ${join(at.folder, 'in')} -o records.xlsx  a workbook for Excel\n`);
    expect(stdout).not.toContain('{');
    expect(status).toBe(0);
  });

  it('speaks Korean where the system does, and quotes what a shell would split', async () => {
    at.put('내 기사/a.txt', SENTENCE);
    const { stdout } = await atTerminal(['extract', join(at.folder, '내 기사')], { LANG: 'ko_KR.UTF-8' });
    expect(stdout).toContain('기사 1\n');
    expect(stdout).toMatch(/^기관 +1 {2}중소벤처기업부$/mu);
    expect(stdout).toContain(`extract '${join(at.folder, '내 기사')}' -o records.xlsx`);
  });

  it('says so where nothing was found', async () => {
    const { stdout } = await atTerminal(['extract', at.put('a.txt', '오늘은 날씨가 맑다.\n')]);
    expect(stdout).toContain('No names were found.');
  });

  it.each([
    ['--format json', ['--format', 'json'], /^\[/u],
    ['-f csv', ['-f', 'csv'], /^article,/u],
  ])('gives records all the same with %s', async (_what, args, expected) => {
    expect((await atTerminal(['extract', at.put('a.txt', SENTENCE), ...args])).stdout).toMatch(expected);
  });

  it('gives JSON through a pipe, as ever', async () => {
    expect((await run(['extract', at.put('a.txt', SENTENCE)])).stdout).toMatch(/^\[\n/u);
  });
});

describe('the last line', () => {
  it('names the file that was written', async () => {
    at.put('a.txt', SENTENCE);
    const { stderr } = await run(['extract', 'a.txt', '-o', 'out.csv'], { cwd: at.folder });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('written: out.csv');
  });
});

describe('the progress line', () => {
  it.each([
    [
      'of files: how many, how fast, how long still',
      2000,
      500,
      10_000,
      '500 of 2,000 files · 50 articles a second · 30 s left · f499',
    ],
    ['of a stream: what is known', undefined, 30, 10_000, '30 articles · 3.0 articles a second · f29'],
    ['at the start: no guess', 2000, 10, 500, '10 of 2,000 files · f9'],
    ['of hours', 1_000_000, 1000, 60_000, '1,000 of 1,000,000 files · 17 articles a second · 16.6 h left · f999'],
  ])('%s', (_what, total, done, now, expected) => {
    const progress = createProgress(0, () => total);
    for (let file = 0; file < done; file += 1) progress.step(`f${String(file)}`, true);
    expect(progress.line(now).en).toBe(expected);
  });

  it('never counts more files than there are, whatever an archive holds', () => {
    const progress = createProgress(0, () => 2);
    for (const id of ['a.zip/a.txt', 'a.zip/b.doc', 'b.txt']) progress.step(id, true);
    expect(progress.line(1000).en).toBe('2 of 2 files · b.txt');
  });

  it('counts what is passed over and what fails among the files to come', async () => {
    for (const name of ['in/a.txt', 'in/logo.png', 'in/old.doc', 'in/~$b.docx']) at.put(name, '부산');
    expect(await countFiles([join(at.folder, 'in'), at.put('c.txt', '부산')])).toBe(5);
  });

  it('counts a file of many articles once', () => {
    const progress = createProgress(0, () => 2);
    for (let row = 0; row < 100; row += 1) progress.step('rows.xlsx', true);
    expect(progress.line(1000).en).toBe('1 of 2 files · rows.xlsx');
  });
});

describe('the ending of --output', () => {
  it.each([
    ['out.xls', 'name it out.xlsx'],
    ['out.hwp', 'name it out.xlsx'],
    ['out.txt', 'name it out.csv'],
    ['a.b/out.yaml', 'name it a.b/out.json'],
    ['report.html', 'a page is made by kr-sme report PATH -o report.html'],
    ['out.dat', '.dat is not written'],
  ])('%s is refused with one that works', async (name, message) => {
    const { status, stderr } = await run(['extract', at.put('a.txt', SENTENCE), '-o', name], { cwd: at.folder });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it.each([[['-o', 'out.dat', '-f', 'json']], [['-o', 'out']], [['-o', '/dev/null']]])(
    'is free in %j',
    async (args) => {
      expect((await run(['extract', at.put('a.txt', SENTENCE), ...args], { cwd: at.folder })).status).toBe(0);
    },
  );
});

describe('in a folder', () => {
  it.each([
    ['old.doc', 'old Word documents are not read; save it as DOCX'],
    ['old.XLS', 'old Excel workbooks are not read; save it as XLSX'],
    ['a.ods', 'save it as XLSX'],
    ['a.rtf', 'RTF is not read; save it as DOCX or text'],
  ])('%s is named with what to do, and counted as failed', async (name, message) => {
    at.put('in/a.txt', SENTENCE);
    at.put(`in/${name}`, 'x\0');
    const { status, stderr } = await run(['extract', 'in', '-f', 'csv'], { cwd: at.folder });
    expect(stderr).toContain(`error: in/${name}: `);
    expect(stderr).toContain(message);
    expect(stderr).toContain('1 failed');
    expect(status).toBe(1);
  });

  it.each([
    [['a.doc'], /^error: no article in in can be read, as it holds old formats only: in\/a\.doc: old Word documents/u],
    [
      ['a.doc', 'b.xls', 'c.png'],
      /holds old formats only: in\/a\.doc and 1 more: old Word documents are not read; save it as DOCX\n$/u,
    ],
    [['c.png'], /^error: no articles in the folder: in; files ending in /u],
  ])('that holds nothing else, %j, the error says so', async (names, message) => {
    for (const name of names) at.put(`in/${name}`, 'x\0');
    const { status, stderr } = await run(['extract', 'in', '-f', 'csv'], { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it('a document of HWP 3 is as well', async () => {
    at.put('in/a.txt', SENTENCE);
    at.put('in/old.hwp', 'HWP Document File V3.00 \u001a\u0001');
    const { status, stderr } = await run(['extract', 'in', '-f', 'csv'], { cwd: at.folder });
    expect(stderr).toContain(
      'error: in/old.hwp: HWP documents before version 5 are not read; save it as HWP 5 or HWPX',
    );
    expect(status).toBe(1);
  });

  it.each(['~$계획.docx', '~$표.xlsx'])('%s is no document, but marks one that is open', async (name) => {
    at.put('in/a.txt', SENTENCE);
    at.put(`in/${name}`, 'x\0');
    const { status, stderr } = await run(['extract', 'in', '-f', 'csv'], { cwd: at.folder });
    expect(stderr).toContain(`passed over: in/${name}: marks a document that is open\n`);
    expect(status).toBe(0);
  });

  it('what is passed over is named a few times and counted', async () => {
    at.put('in/a.txt', SENTENCE);
    for (let file = 0; file < 9; file += 1) at.put(`in/${String(file)}.json`, '{}');
    const { stderr } = await run(['extract', 'in', '-f', 'csv'], { cwd: at.folder });
    expect(stderr.match(/^passed over: /gmu)).toHaveLength(5);
    expect(stderr).toContain('9 passed over');
    const verbose = await run(['extract', 'in', '-f', 'csv', '--verbose'], { cwd: at.folder });
    expect(verbose.stderr.match(/^passed over: /gmu)).toHaveLength(9);
  });
});

describe('the language', () => {
  it.each([
    ['en', { LANG: 'ko_KR.UTF-8' }, 'en'],
    [undefined, { LANG: 'ko_KR.UTF-8' }, 'ko'],
    [undefined, { LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    [undefined, { LANG: 'C.UTF-8' }, undefined],
    [undefined, { LANG: 'POSIX', LC_ALL: '' }, undefined],
    [undefined, {}, undefined],
  ] as const)('%s with %j is %s', (asked, env, expected) => {
    expect(languageOf(asked, env)).toBe(expected);
  });
});
