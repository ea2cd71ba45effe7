// Articles from files, folders and standard input: what is read, what is refused with which words, what is passed over.
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles, type ReadOptions, type ReadOutcome } from '../../src/documents/index.js';
import { UserError } from '../../src/core/errors.js';
import type { Article } from '../../src/core/types.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kr-sme-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: readonly string[], options: ReadOptions = {}): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readArticles(paths, options)) outcomes.push(outcome);
  return outcomes;
}

/** What became of each input, without the folder's name: `a.txt: text`, `b.png! message`, `.c passed over`. */
async function summary(paths: readonly string[], options: ReadOptions = {}): Promise<readonly string[]> {
  const short = (id: string): string => id.replace(`${folder}/`, '');
  return (await read(paths, options)).map((outcome) =>
    outcome.kind === 'article'
      ? `${short(outcome.article.id)}: ${outcome.article.text}`
      : `${short(outcome.id)}${outcome.kind === 'failure' ? '!' : ' passed over:'} ${outcome.message.en}`,
  );
}

async function article(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<Article> {
  const [outcome] = await read([put(name, content)], options);
  if (outcome?.kind !== 'article') throw new Error(JSON.stringify(outcome));
  return outcome.article;
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(typeof part === 'string' ? Buffer.from(part) : part);
}

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from('한빛시 지원')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff한빛시 지원')],
    ['CP949', iconv.encode('한빛시 지원', 'cp949')],
    ['UTF-16 LE with a byte order mark', iconv.encode('한빛시 지원', 'utf16le', { addBOM: true })],
    ['UTF-16 BE with a byte order mark', iconv.encode('한빛시 지원', 'utf16be', { addBOM: true })],
    ['UTF-32 LE with a byte order mark', iconv.encode('한빛시 지원', 'utf-32le', { addBOM: true })],
    ['UTF-32 BE with a byte order mark', iconv.encode('한빛시 지원', 'utf-32be', { addBOM: true })],
    ['decomposed Hangul', Buffer.from('한빛시 지원'.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    expect((await article('a.txt', bytes)).text).toBe('한빛시 지원');
  });
  it('reads syllables that CP949 has beyond EUC-KR', async () => {
    expect((await article('a.txt', iconv.encode('똠방각하 펲시', 'cp949'))).text).toBe('똠방각하 펲시');
  });
  it('makes every line end a newline', async () => {
    expect((await article('a.txt', '가\r\n나\r다\n')).text).toBe('가\n나\n다\n');
  });
  it('takes the encoding that is forced', async () => {
    expect((await article('a.txt', iconv.encode('한빛', 'utf16le'), { encoding: 'utf-16le' })).text).toBe('한빛');
    expect((await article('b.txt', iconv.encode('한빛', 'cp949'), { encoding: 'EUC-KR' })).text).toBe('한빛');
  });
  it.each([
    [
      'a broken byte in UTF-8',
      Buffer.concat([Buffer.from('한빛시 '), Buffer.of(0xec)]),
      'cannot be read as UTF-8: bad byte at offset 10; name the encoding with --encoding',
    ],
    [
      'neither encoding',
      Buffer.of(0x41, 0xff, 0xff, 0x42),
      'is neither UTF-8 (bad byte at offset 1) nor CP949; name the encoding with --encoding',
    ],
    ['NUL bytes', Buffer.of(0x41, 0x00, 0x42), 'not a text document, but binary data'],
    [
      'UTF-16 without a mark',
      Buffer.from('text,title\n중진공,제목\n', 'utf16le'),
      'not a text document, but binary data; if it is UTF-16 without a mark, say --encoding utf-16le',
    ],
    ['a NUL at even and at odd places', Buffer.of(0x41, 0, 0x42, 0x43, 0, 0), 'not a text document, but binary data'],
    ['a PDF that was cut off', Buffer.from('%PDF-1.7 …'), 'the PDF ends in the middle; get the file again'],
    [
      'a zip archive that was cut off',
      Buffer.of(0x50, 0x4b, 3, 4, 0, 0),
      'the zip container is damaged (it ends in the middle); get the file again',
    ],
    ['nothing', '', 'empty'],
    ['blanks only', ' \n\n', 'holds no text'],
  ])('refuses %s', async (_, content, message) => {
    expect(await summary([put('a.txt', content)])).toEqual([`a.txt! ${message}`]);
  });
  it('finds NUL bytes far into a file', async () => {
    expect(await summary([put('a.txt', Buffer.concat([Buffer.alloc(200_000, 0x41), Buffer.of(0)]))])).toEqual([
      'a.txt! not a text document, but binary data',
    ]);
  });
  it('reads text whatever the file is called, but no files of data', async () => {
    expect(await summary([put('README', '한빛'), put('a.sql', 'SELECT 1')])).toEqual([
      'README: 한빛',
      'a.sql! .sql files are not read; --input-format text reads it as plain text all the same',
    ]);
    expect(await summary([join(folder, 'a.sql')], { inputFormat: 'text' })).toEqual(['a.sql: SELECT 1']);
  });
  it('gives the text as it was, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (text) => {
        const plain = `가${text.replaceAll('\0', '')}`;
        const wanted = plain.replace(/\r\n?/gu, '\n').normalize('NFC');
        expect((await article('a.txt', plain, { inputFormat: 'text' })).text).toBe(wanted);
      }),
      { numRuns: 50 },
    );
  });
});

describe('folders', () => {
  it('reads known types in code-point order, names what is passed over, goes on after failures', async () => {
    put('in/b.txt', '둘');
    put('in/a/나.md', '셋');
    put('in/a/가.txt', '넷');
    put('in/B.txt', '하나');
    put('in/c.png', 'x');
    put('in/.hidden/d.txt', 'x');
    put('in/e.txt', '');
    put('in/z.txt', '끝');
    expect(await summary([join(folder, 'in')])).toEqual([
      'in/.hidden passed over: hidden',
      'in/B.txt: 하나',
      'in/a/가.txt: 넷',
      'in/a/나.md: 셋',
      'in/b.txt: 둘',
      'in/c.png passed over: not a type that is read inside a folder',
      'in/e.txt! empty',
      'in/z.txt: 끝',
    ]);
  });
  it('counts articles, not inputs', async () => {
    put('in/a.txt', '');
    put('in/b.txt', '하나');
    put('in/c.jsonl', '{"text":"둘"}\n{"text":"셋"}\n');
    const outcomes = await read([join(folder, 'in')]);
    expect(
      outcomes.flatMap((outcome) => (outcome.kind === 'article' ? [[outcome.index, outcome.article.text]] : [])),
    ).toEqual([
      [0, '하나'],
      [1, '둘'],
      [2, '셋'],
    ]);
  });
  it('does not follow a loop of links', async () => {
    put('in/a.txt', '하나');
    symlinkSync(join(folder, 'in'), join(folder, 'in', 'loop'));
    expect(await summary([join(folder, 'in')])).toEqual([
      'in/a.txt: 하나',
      'in/loop passed over: a folder that was already read under another name',
    ]);
  });
  it('gives ids in composed Hangul', async () => {
    put(`in/${'한빛'.normalize('NFD')}.txt`, '하나');
    expect(await summary([join(folder, 'in')])).toEqual(['in/한빛.txt: 하나']);
  });
  it.each([
    [
      'a path that does not exist',
      (): readonly string[] => [put('a.txt', '가'), join(folder, 'nowhere')],
      /no such file or folder: .*nowhere/u,
    ],
    [
      'a folder without articles',
      (): readonly string[] => [join(put('in/x.png', 'x'), '..')],
      /no articles in the folder: .*in/u,
    ],
    ['standard input twice', (): readonly string[] => ['-', '-'], /standard input \(-\) can be read only once/u],
  ])('throws for %s before anything is read', async (_, paths, message) => {
    const first = readArticles(paths()).next();
    await expect(first).rejects.toThrow(UserError);
    await expect(first).rejects.toThrow(message);
  });
  it('throws for an encoding that nobody knows', async () => {
    await expect(read([put('a.txt', '가')], { encoding: 'utf-99' })).rejects.toThrow(/unknown encoding: utf-99/u);
  });
});

describe('JSON Lines', () => {
  it('gives an article a line, and a failure for each broken one', async () => {
    const lines = [
      '{"id":"첫째","text":"가","title":"제목","date":"2024.5.3","url":"https://news.example/1","outlet":"한빛일보"}',
      '',
      '{"text":"나\\r\\n다"}',
      '{"text":',
      '{"id":7,"text":"라","title":null}',
      '{"id":"x","body":"마"}',
      '[1]',
    ];
    const outcomes = await read([put('a.jsonl', `\ufeff${lines.join('\r\n')}`)]);
    const source = join(folder, 'a.jsonl');
    expect(outcomes.map((outcome) => (outcome.kind === 'article' ? outcome.article : outcome.id))).toEqual([
      {
        ...{ id: '첫째', text: '가', title: '제목', date: '2024-05-03', url: 'https://news.example/1' },
        ...{ outlet: '한빛일보', source },
      },
      { id: `${source}:3`, text: '나\r\n다', source },
      `${source}:4`,
      { id: '7', text: '라', source },
      `${source}:6`,
      `${source}:7`,
    ]);
    const [, , , , withoutText] = outcomes;
    expect(withoutText?.kind === 'failure' && withoutText.message.en).toContain('"text"');
  });
  it('is known by its content, on standard input and under another name', async () => {
    expect(await summary(['-'], { stdin: chunks('{"te', 'xt":"가"}\n{"text"', ':"나"}') })).toEqual([
      '-:1: 가',
      '-:2: 나',
    ]);
    expect(await summary([put('a.txt', '{"text":"가"}')])).toEqual(['a.txt:1: 가']);
  });
  it('survives lines cut anywhere, also inside a character', async () => {
    const bytes = Buffer.from('{"text":"한빛시"}\n{"text":"새벽"}\n');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        const parts: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
        expect(await summary(['-'], { stdin: chunks(...parts) })).toEqual(['-:1: 한빛시', '-:2: 새벽']);
      }),
    );
  });
  it('reads CP949 and UTF-16', async () => {
    expect(await summary([put('a.jsonl', iconv.encode('{"text":"한빛"}\n{"text":"새벽"}', 'cp949'))])).toEqual([
      'a.jsonl:1: 한빛',
      'a.jsonl:2: 새벽',
    ]);
    expect(
      await summary([put('b.jsonl', iconv.encode('{"text":"한빛"}\n{"text":"\u0a0a"}', 'utf16le', { addBOM: true }))]),
    ).toEqual(['b.jsonl:1: 한빛', 'b.jsonl:2: \u0a0a']);
  });
  it('names the line that cannot be decoded and goes on', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xff, 0xff), Buffer.from('"}\n{"text":"나"}')]);
    expect(await summary([put('a.jsonl', bytes)])).toEqual([
      'a.jsonl:1! is neither UTF-8 (bad byte at offset 9) nor CP949; name the encoding with --encoding',
      'a.jsonl:2: 나',
    ]);
  });
  it('takes an empty part from a batch engine, but not an empty file', async () => {
    expect(await summary(['-'], { stdin: chunks(), inputFormat: 'jsonl' })).toEqual([]);
    expect(await summary([put('a.jsonl', '')])).toEqual(['a.jsonl! empty']);
  });
});

describe('standard input', () => {
  it('is a text, Markdown or HTML document by its content', async () => {
    expect(await summary(['-'], { stdin: chunks('한빛시', ' 지원') })).toEqual(['-: 한빛시 지원']);
    expect(await summary(['-'], { stdin: chunks('<!doctype html><p>한빛시<p>지원') })).toEqual(['-: 한빛시\n지원']);
  });
});

describe('Markdown', () => {
  const release = [
    '---',
    'title: "한빛시, 수출 지원: 새 출발"',
    'ministry: 한빛부',
    'approve_date: "04/26/2023 10:28:58"',
    'original_url: "https://news.example/1"',
    '---',
    '',
    '# 한빛시, 수출 지원',
    '',
    '## 본문',
    '본문이다.',
    '| 구분 | 금액 |',
    '|---|---:|',
    '| 물류 | 3억원 |',
    '',
    'a | b 는 표가 아니다.',
  ].join('\n');
  it('states what the front matter states; the text is the whole file', async () => {
    const { layout, ...rest } = await article('a.md', release.replaceAll('\n', '\r\n'));
    expect(rest).toEqual({
      id: join(folder, 'a.md'),
      text: release,
      title: '한빛시, 수출 지원: 새 출발',
      outlet: '한빛부',
      date: '2023-04-26',
      url: 'https://news.example/1',
    });
    expect(layout?.map(({ kind, start, end }) => [kind, release.slice(start, end).split('\n')[0]])).toEqual([
      ['metadata', '---'],
      ['headline', '# 한빛시, 수출 지원'],
      ['heading', '## 본문'],
      ['table', '| 구분 | 금액 |'],
    ]);
  });
  it.each([
    ['broken YAML', '---\ntitle: "열린\n  - [\n---\n본문'],
    ['aliases', '---\na: &a [x]\ntitle: *a\n---\n본문'],
    ['a list', '---\ntitle: [1, 2]\n---\n본문'],
  ])('survives %s in the front matter', async (_, text) => {
    expect(await article('a.md', text)).toEqual({
      id: join(folder, 'a.md'),
      text,
      layout: [{ start: 0, end: text.indexOf('\n본문'), kind: 'metadata' }],
    });
  });
  it('takes a rule at the start for a rule', async () => {
    expect((await article('a.md', '---\n본문이다.\n---\n')).layout).toBeUndefined();
  });
});
