// What a row of a table is: where a record comes from, and one row an entity over all articles.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSourceOf } from '../../src/cli/extract/sources.js';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const SENTENCE = '중소벤처기업부(장관 이영)는 5천억원을 지원한다.\n';
const ROWS = z.array(z.record(z.string(), z.string()));

beforeAll(requireFreshBuild);
const at = useWorkspace();

async function rows(...args: readonly string[]): Promise<z.infer<typeof ROWS>> {
  const { stdout } = await run(['extract', '--quiet', '-f', 'csv', ...args], { cwd: at.folder });
  return ROWS.parse(parse(stdout, { columns: true }));
}

describe('where a row comes from', () => {
  const LINE = JSON.stringify({ id: 'n-7', text: SENTENCE, url: 'https://news.example/7' });

  it('is said of records: address, file, zone, evidence and rule', async () => {
    at.put('news.jsonl', `${LINE}\n`);
    const [first] = await rows('news.jsonl');
    expect(first).toMatchObject({ article: 'n-7', url: 'https://news.example/7', source: 'news.jsonl' });
    expect(first).toMatchObject({ zone: 'headline', evidence: 'dictionary', rule: 'dictionary/name' });
  });

  it('is said of mentions: date, headline, zone and speaker', async () => {
    const said =
      '지원을 넓힌다\n\n중소벤처기업부(장관 이영)는 26일 새 사업을 열었다고 밝혔다.\n\n이영 중소벤처기업부 장관은 “중진공이 5천억원을 지원한다”고 말했다.';
    at.put('news.jsonl', JSON.stringify({ id: 'n', title: '지원을 넓힌다', date: '2023-04-26', text: said }));
    const first = (await rows('news.jsonl', '--rows', 'mentions')).find(({ surface }) => surface === '중진공');
    expect(first).toMatchObject({
      date: '2023-04-26',
      headline: '지원을 넓힌다',
      zone: 'quotation',
      source: 'news.jsonl',
    });
    expect(first?.['speaker']).toContain('이영');
  });

  it('is said in JSON beside the title, and nothing where nothing is to say', async () => {
    at.put('news.jsonl', `${LINE}\n`);
    at.put('a.txt', SENTENCE);
    const both = await run(['extract', '--quiet', '-f', 'jsonl', 'news.jsonl'], { cwd: at.folder });
    expect(both.stdout).toContain('"url":"https://news.example/7","source":"news.jsonl","records"');
    const plain = await run(['extract', '--quiet', '-f', 'jsonl', 'a.txt'], { cwd: at.folder });
    expect(plain.stdout).toMatch(/^\{"id":"a.txt","title":"[^"]+","records"/u);
  });

  it.each([
    ['an id of the row in the one file', ['in.csv'], 'row-1', 'in.csv'],
    ['a row of the one file', ['in.csv'], 'in.csv:2', 'in.csv'],
    ['a row of a sheet in a folder', ['in'], 'in/news.xlsx:Sheet2:3', 'in/news.xlsx'],
    ['a document of an archive', ['in'], 'in/all.zip/a.txt', 'in/all.zip'],
    ['a file itself', ['in'], 'in/a.txt', undefined],
    ['a row of its own id among several files', ['in', 'in.csv'], 'row-1', undefined],
    ['an address as an id', ['in'], 'https://a.example/feed.xml/3', undefined],
  ])('%s', (_what, inputs, id, expected) => {
    at.put('in/a.txt', SENTENCE);
    at.put('in.csv', 'text\n');
    const before = process.cwd();
    process.chdir(at.folder);
    try {
      expect(createSourceOf(inputs)(id)).toBe(expected);
    } finally {
      process.chdir(before);
    }
  });
});

describe('the source of an article whose id is its own', () => {
  it('is told in a folder of several files, in every format', async () => {
    at.put('in/a.txt', SENTENCE);
    at.put('in/b.jsonl', `${JSON.stringify({ id: 'row-1', text: SENTENCE })}\n`);
    at.put('in/c.csv', `id,제목,본문\nrow-2,하나,"${SENTENCE.trim()}"\n`);
    const { stdout } = await run(['extract', 'in', '-f', 'jsonl'], { cwd: at.folder });
    const sources = stdout
      .trim()
      .split('\n')
      .map((line) => /"id":"(?<id>[^"]*)".*?(?:"source":"(?<source>[^"]*)"|"records")/u.exec(line)?.groups)
      .map((groups) => [groups?.['id'], groups?.['source']]);
    expect(sources[0]).toEqual(['in/a.txt', undefined]);
    expect(sources[1]).toEqual(['row-1', 'in/b.jsonl']);
    expect(sources[2]?.[1]).toBe('in/c.csv');
  });
});

describe('--rows entities', () => {
  it('has one row an entity, and a release in two files counts once', async () => {
    at.put('in/a.txt', SENTENCE);
    at.put('in/b.txt', `  ${SENTENCE}\n`);
    at.put('in/c.txt', '중기부(장관 이영)가 3억원을 더한다.\n');
    const { stdout, stderr, status } = await run(['extract', 'in', '--rows', 'entities', '-f', 'csv', '--verbose'], {
      cwd: at.folder,
    });
    const table = ROWS.parse(parse(stdout, { columns: true }));
    expect(table.map(({ type, name, articles }) => [type, name, articles].join(' '))).toEqual([
      'official 이영 2',
      'organization 중소벤처기업부 2',
    ]);
    expect(stderr).toContain('in/b.txt: the same text as in/a.txt, counted once\n');
    expect(stderr).toContain(', 1 duplicate counted once\n');
    expect(status).toBe(0);
  });

  it('gives the same bytes for any number of jobs', async () => {
    const lines = Array.from({ length: 80 }, (_, i) =>
      JSON.stringify({ id: i, text: `${SENTENCE}${'글을 늘린다. '.repeat(300)}${String(i)}억원` }),
    );
    writeFileSync(join(at.folder, 'a.jsonl'), lines.join('\n'));
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) =>
        run(['extract', 'a.jsonl', '--rows', 'entities', '-f', 'jsonl', '--jobs', jobs], { cwd: at.folder }),
      ),
    );
    expect(one?.stdout.split('\n')).toHaveLength(3);
    expect(two?.stdout).toBe(one?.stdout);
  });

  it.each([
    [['--keep-text', '-f', 'json'], '--keep-text is for articles'],
    [['-f', 'conll'], '--rows is for tables'],
  ])('is refused with %j', async (args, message) => {
    const { status, stderr } = await run(['extract', at.put('a.txt', SENTENCE), '--rows', 'entities', ...args]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
