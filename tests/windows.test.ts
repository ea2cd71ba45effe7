// What Windows does differently, by unit tests that run anywhere: docs/windows.md tells people the same.
import { win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '../src/cli/language.js';
import { isBelow } from '../src/cli/overwrite.js';
import { withSystemLanguage } from '../src/cli/system-language.js';
import { pathId } from '../src/documents/walk.js';
import { shellWord } from '../src/messages/shell.js';
import { createNaming, documentName } from '../src/output/document-name.js';
import { formatOfPath } from '../src/output/index.js';
import { readBytes, readOne } from './documents/reading.js';

describe('an id', () => {
  it.each([
    ['C:\\news\\보도 자료\\a.txt', 'C:/news/보도 자료/a.txt'],
    ['..\\news\\a.txt', '../news/a.txt'],
    ['\\\\server\\share\\a.txt', '//server/share/a.txt'],
    ['\\\\?\\C:\\news\\a.txt', '//?/C:/news/a.txt'],
    ['C:/news/a.txt', 'C:/news/a.txt'],
  ])('of %s is %s', (path, id) => {
    expect(pathId(path, 'win32')).toBe(id);
  });

  it('keeps a backslash elsewhere, where it is a letter of a name', () => {
    expect(pathId('a\\b.txt', 'linux')).toBe('a\\b.txt');
  });
});

describe('the language', () => {
  it.each([
    ['a Korean Windows', {}, 'win32', 'ko-KR', 'ko'],
    ['an English Windows', {}, 'win32', 'en-US', 'en'],
    ['a Korean Windows that is asked for English', { LANG: 'en_US.UTF-8' }, 'win32', 'ko-KR', 'en'],
    ['a system without a language', {}, 'linux', 'ko-KR', 'en'],
  ] as const)('of %s', (_system, env, platform, locale, language) => {
    expect(spokenLanguage({ env: withSystemLanguage(env, platform, () => locale) }, {})).toBe(language);
  });
});

describe('a name for a file', () => {
  it.each([
    ['C:\\news\\CON.txt', 'article-CON'],
    ['con.2024.txt', 'article-con.2024'],
    ['lpt¹.txt', 'article-lpt¹'],
    ['nul', 'article-nul'],
    ['COM10.txt', 'COM10'],
    ['console.txt', 'console'],
    ['a. .txt', 'a'],
    ['a:b|c?.txt', 'a-b-c'],
    ['보도 자료...', '보도-자료'],
  ])('of %s is %s', (id, name) => {
    expect(documentName(id)).toBe(name);
  });

  it('is no longer than Windows takes, whatever the id is', () => {
    expect(documentName('가'.repeat(500)).length).toBeLessThanOrEqual(80);
  });

  it('is given once where A and a are one letter', () => {
    const name = createNaming();
    expect(['Release', 'release', 'RELEASE'].map(name)).toEqual(['Release', 'release-2', 'RELEASE-3']);
  });
});

describe('an output', () => {
  it.each([
    ['C:\\news', 'C:\\news\\out.csv', true],
    ['C:\\news', 'c:\\NEWS\\2024\\out.csv', true],
    ['C:\\', 'C:\\out.csv', true],
    ['\\\\server\\share', '\\\\server\\share\\out.csv', true],
    ['C:\\news', 'C:\\news2\\out.csv', false],
    ['C:\\news', 'D:\\news\\out.csv', false],
    ['C:\\news\\..a', 'C:\\news\\out.csv', false],
    ['C:\\news', 'C:\\news\\..a\\out.csv', true],
  ])('below %s: %s is %s', (folder, file, expected) => {
    expect(isBelow(folder, file, win32)).toBe(expected);
  });

  it.each([
    ['C:\\news\\records.XLSX', 'xlsx'],
    ['\\\\server\\share.csv\\records', undefined],
  ])('%s is of the format %s', (path, format) => {
    expect(formatOfPath(path)?.name).toBe(format);
  });
});

describe('a command to copy', () => {
  it.each([
    ['C:\\news\\a.txt', 'C:\\news\\a.txt', "'C:\\news\\a.txt'"],
    ['보도자료', '보도자료', '보도자료'],
    ['보도 자료', "'보도 자료'", "'보도 자료'"],
    ["it's.txt", "'it''s.txt'", "'it'\\''s.txt'"],
    ['‘가온’.txt', "'‘‘가온’’.txt'", "'‘가온’.txt'"],
    ['$env:TEMP', "'$env:TEMP'", "'$env:TEMP'"],
    ['a,b@c', "'a,b@c'", "'a,b@c'"],
    ['(1).txt', "'(1).txt'", "'(1).txt'"],
    ['\\\\server\\share\\a.txt', '\\\\server\\share\\a.txt', "'\\\\server\\share\\a.txt'"],
    ['', "''", "''"],
  ])('writes %j as PowerShell (%s) and as a POSIX shell (%s) take it', (path, powershell, posix) => {
    expect(shellWord(path, 'win32')).toBe(powershell);
    expect(shellWord(path, 'linux')).toBe(posix);
  });
});

describe('a text from Windows', () => {
  const lines = '부산시는 돕는다.\n끝.';

  it.each([
    ['line ends of two characters', Buffer.from('부산시는 돕는다.\r\n끝.')],
    ['a byte order mark', Buffer.from('\ufeff부산시는 돕는다.\r\n끝.')],
    ['UTF-16 as its editor saves it', Buffer.from('\ufeff부산시는 돕는다.\r\n끝.', 'utf16le')],
  ])('with %s is read as any other', async (_what, bytes) => {
    expect((await readOne(bytes)).text.trim()).toBe(lines);
  });

  it('is a table with a byte order mark and line ends of two characters', async () => {
    const bytes = Buffer.from('\ufeffid,title,text\r\n1,가온,부산시는 돕는다.\r\n2,새벽,끝.\r\n');
    const outcomes = await readBytes(bytes, { inputFormat: 'csv' });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['article', 'article']);
  });
});
