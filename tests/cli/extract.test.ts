// `kr-sme extract` as a process: what it writes, what it refuses with which words, and its exit status.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LAUNCHER, requireFreshBuild, run, useWorkspace } from './process.js';

const SENTENCE = '중소벤처기업부(장관 이영)는 5천억원을 지원한다.\n';
const LINE = `${JSON.stringify({ id: 'n1', text: SENTENCE })}\n`;

const ARTICLES = z.array(
  z.looseObject({
    id: z.string(),
    text: z.string().optional(),
    records: z.array(
      z.looseObject({
        type: z.string(),
        name: z.string(),
        confidence: z.number().min(0).max(1),
        mentions: z.array(z.looseObject({ surface: z.string(), start: z.number(), end: z.number() })).min(1),
      }),
    ),
  }),
);

beforeAll(requireFreshBuild);
const at = useWorkspace();

describe('records', () => {
  it('of files, folders and standard input come in the order given', async () => {
    at.put('b/2.txt', SENTENCE);
    at.put('b/1.txt', SENTENCE);
    at.put('a.txt', SENTENCE);
    const { status, stdout, stderr } = await run(['extract', 'b', '-', 'a.txt'], { cwd: at.folder, input: SENTENCE });
    const articles = ARTICLES.parse(JSON.parse(stdout));
    expect(articles.map(({ id }) => id)).toEqual(['b/1.txt', 'b/2.txt', '-', 'a.txt']);
    expect(new Set(articles.map(({ records }) => JSON.stringify(records))).size).toBe(1);
    expect(articles[0]?.records.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'organization 중소벤처기업부',
      'official 이영',
      'amount 5천억원',
    ]);
    expect(stderr).toBe('4 articles, 12 records (amount 4, organization 4, official 4)\n');
    expect(status).toBe(0);
  });

  it('have spans that give their surface in the kept text', async () => {
    const decomposed = `\ufeff${SENTENCE.normalize('NFD').replace('\n', '\r\n')}😀 부산 해운대구에서 3억 달러를 수출했다.`;
    const { stdout } = await run(['extract', at.put('a.txt', decomposed), '--keep-text', '--quiet']);
    const [article] = ARTICLES.parse(JSON.parse(stdout));
    const mentions = article?.records.flatMap((record) => record.mentions) ?? [];
    expect(mentions.length).toBeGreaterThan(3);
    for (const { surface, start, end } of mentions) expect(article?.text?.slice(start, end)).toBe(surface);
  });

  it('read standard input when no path is given', async () => {
    const { status, stdout } = await run(['extract', '-f', 'jsonl', '--quiet'], { input: LINE });
    expect(stdout).toContain('"id":"n1"');
    expect(status).toBe(0);
  });

  it('may be of some types, zones and shards only', async () => {
    const path = at.put('a.jsonl', `${LINE}${LINE.replace('n1', 'n2')}${LINE.replace('n1', 'n3')}`);
    const ids = async (...args: string[]): Promise<string> => {
      const { stdout } = await run(['extract', path, '-f', 'csv', '--quiet', ...args]);
      return stdout
        .split('\n')
        .slice(1, -1)
        .map((row) => row.split(','))
        .map((cells) => `${cells[0] ?? ''} ${cells[4] ?? ''}`)
        .join();
    };
    expect(await ids('--types', 'amount')).toBe('n1 amount,n2 amount,n3 amount');
    expect(await ids('--types', 'amount', '--shard', '1/2')).toBe('n1 amount,n3 amount');
    expect(await ids('--types', 'amount,official', '--shard', '2/2')).toBe('n2 official,n2 amount');
    expect(await ids('--zones', 'caption,table')).toBe('');
  });

  it('say how sure they are, and may be left out below a share', async () => {
    const all = ARTICLES.parse(JSON.parse((await run(['extract', '-'], { cwd: at.folder, input: SENTENCE })).stdout));
    const shares = all.flatMap(({ records }) => records.map(({ confidence }) => confidence));
    const least = Math.max(...shares);
    const sure = await run(['extract', '-', '--min-confidence', String(least)], { cwd: at.folder, input: SENTENCE });
    const kept = ARTICLES.parse(JSON.parse(sure.stdout)).flatMap(({ records }) => records);
    expect(kept.length).toBe(shares.filter((share) => share >= least).length);
    const refused = await run(['extract', '-', '--min-confidence', '95'], { cwd: at.folder, input: SENTENCE });
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('--min-confidence "95" is no share; give a number from 0 to 1');
  });

  it('are the same bytes on every run and for any number of jobs', async () => {
    const filler = '이 문장은 글을 길게 만든다. '.repeat(400);
    const lines = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ id: i, text: `${SENTENCE}${filler}${String(i)}억원` }),
    );
    lines.splice(30, 0, 'broken');
    const path = at.put('a.jsonl', lines.join('\n'));
    const [one, two, again] = await Promise.all(
      ['1', '2', '2'].map((jobs) => run(['extract', path, '-f', 'jsonl', '--jobs', jobs, '--verbose'])),
    );
    expect(two?.stderr).toContain('2 worker threads');
    expect(one?.stdout.split('\n')).toHaveLength(61);
    expect(two?.stdout).toBe(one?.stdout);
    expect(again?.stdout).toBe(one?.stdout);
    expect(one?.status).toBe(1);
    expect(two?.status).toBe(1);
  });
});

describe('formats', () => {
  it.each([
    ['out.json', (text: string) => ARTICLES.parse(JSON.parse(text)).length === 1],
    ['out.jsonl', (text: string) => ARTICLES.element.parse(JSON.parse(text)).id.endsWith('a.txt')],
    ['out.CSV', (text: string) => text.startsWith('\ufeffarticle,date,')],
    ['out.tsv', (text: string) => text.startsWith('\ufeffarticle\tdate\t')],
    ['out', (text: string) => text.startsWith('[')],
  ])('follow the ending of the output: %s', async (name, isRight) => {
    const output = join(at.folder, name);
    const { status, stdout } = await run(['extract', at.put('a.txt', SENTENCE), '-o', output]);
    expect(stdout).toBe('');
    expect(readFileSync(output, 'utf8')).toSatisfy(isRight);
    expect(readdirSync(at.folder).sort()).toEqual(['a.txt', name].sort());
    expect(status).toBe(0);
  });

  it('have a byte order mark in files, or where it is asked for', async () => {
    const path = at.put('a.txt', SENTENCE);
    const output = join(at.folder, 'out.csv');
    const onOutput = async (...args: string[]): Promise<string> =>
      (await run(['extract', path, '-f', 'csv', ...args])).stdout;
    expect(await onOutput()).toMatch(/^article/u);
    expect(await onOutput('--bom')).toMatch(/^\ufeffarticle/u);
    await run(['extract', path, '-o', output, '--no-bom']);
    expect(readFileSync(output, 'utf8')).toMatch(/^article/u);
  });

  it('keep a file name from running as a formula', async () => {
    at.put('=1+1.txt', SENTENCE);
    const { stdout } = await run(['extract', '=1+1.txt', '-f', 'csv', '--rows', 'mentions'], { cwd: at.folder });
    expect(stdout.split('\n')[1]).toMatch(/^'=1\+1\.txt,/u);
  });

  it('are described by a schema that the output fits', async () => {
    const { status, stdout } = await run(['extract', '--print-schema']);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'array' });
    expect(status).toBe(0);
  });
});

describe('an output file', () => {
  it('may lie in the input folder and be written again', async () => {
    at.put('in/a.txt', SENTENCE);
    const args = ['extract', 'in', '-o', 'in/out.csv'];
    const first = await run(args, { cwd: at.folder });
    expect(first.stderr).toBe('1 article, 3 records (amount 1, organization 1, official 1)\nwritten: in/out.csv\n');
    const written = readFileSync(join(at.folder, 'in/out.csv'), 'utf8');
    expect((await run(args, { cwd: at.folder })).status).toBe(0);
    expect(readFileSync(join(at.folder, 'in/out.csv'), 'utf8')).toBe(written);
  });

  it.each([
    ['the input itself', ['in/a.txt', '-o', 'in/a.txt']],
    ['a link to the input', ['in/a.txt', '-o', 'link.txt']],
    ['an article of the input folder', ['in', '-o', 'in/a.txt']],
  ])('is never %s', async (_what, args) => {
    const path = at.put('in/a.txt', SENTENCE);
    symlinkSync(path, join(at.folder, 'link.txt'));
    const { status, stderr } = await run(['extract', ...args], { cwd: at.folder });
    expect(stderr).toMatch(/^error: the output .* is an input as well .*; give another name to --output\n$/u);
    expect(readFileSync(path, 'utf8')).toBe(SENTENCE);
    expect(status).toBe(2);
  });

  it('is left as it was when the command cannot be carried out', async () => {
    const output = at.put('out.csv', 'before');
    expect((await run(['extract', 'missing.txt', '-o', output], { cwd: at.folder })).status).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe('before');
    expect(readdirSync(at.folder)).toEqual(['out.csv']);
  });

  it('is not there at all after an interrupt', async () => {
    const child = spawn(process.execPath, [
      LAUNCHER,
      'extract',
      '-',
      '--input-format',
      'jsonl',
      '-o',
      join(at.folder, 'out.jsonl'),
    ]);
    child.stdin.write(LINE);
    while (readdirSync(at.folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(readdirSync(at.folder)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is not there after %s in the middle of one long article, which a single thread works on',
    async (signal) => {
      const article = at.put('long.txt', `${SENTENCE}\n`.repeat(8_000_000 / SENTENCE.length));
      const out = join(at.folder, 'out');
      mkdirSync(out);
      const args = ['extract', article, '--jobs', '1', '--verbose', '-o', join(out, 'out.json')];
      const child = spawn(process.execPath, [LAUNCHER, ...args]);
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      while (readdirSync(out).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      // Into the work on the article; were the signal heard after it, the article's records would be counted.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
      expect(said).toBe('');
      expect(readdirSync(out)).toEqual([]);
    },
  );
});

describe('inputs that fail are named and the others are done, status 1', () => {
  it('whatever is wrong with them', async () => {
    const bad: readonly (readonly [name: string, content: string | Uint8Array, message: RegExp])[] = [
      ['bad/empty.txt', '', /^error: bad\/empty\.txt: empty$/u],
      ['bad/blank.txt', ' \n', /^error: bad\/blank\.txt: holds no text$/u],
      ['bad/bytes.txt', Uint8Array.of(0x41, 0xff, 0xff, 0x41), /^error: bad\/bytes\.txt: .*offset 1/u],
      ['bad/png.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /^error: bad\/png\.txt: .*a PNG picture/u],
      ['bad/line.jsonl', '{"text": "가"}\n{"text": \n', /^error: bad\/line\.jsonl:2: not a JSON object/u],
      ['bad/no-text.jsonl', '{"id": "x"}\n', /^error: bad\/no-text\.jsonl:1: "text": /u],
    ];
    for (const [name, content] of bad) at.put(name, content);
    at.put('good.txt', SENTENCE);
    const paths = bad.map(([name]) => name);
    const { status, stdout, stderr } = await run(['extract', ...paths, 'good.txt'], { cwd: at.folder });
    const lines = stderr.trimEnd().split('\n');
    bad.forEach(([, , message], index) => {
      expect(lines[index]).toMatch(message);
    });
    expect(lines.at(-1)).toMatch(/^2 articles, .*, 6 failed$/u);
    expect(lines).toHaveLength(7);
    expect(ARTICLES.parse(JSON.parse(stdout)).map(({ id }) => id)).toEqual(['bad/line.jsonl:1', 'good.txt']);
    expect(status).toBe(1);
  });

  it('even with --quiet', async () => {
    const { stderr } = await run(['extract', at.put('a.txt', ''), '--quiet']);
    expect(stderr).toMatch(/^error: .*a\.txt: empty\n$/u);
  });

  it('and what a folder holds besides is named without failing', async () => {
    at.put('in/a.txt', SENTENCE);
    at.put('in/.hidden.txt', SENTENCE);
    at.put('in/logo.png', 'x');
    const { status, stderr } = await run(['extract', 'in'], { cwd: at.folder });
    expect(stderr).toContain('passed over: in/.hidden.txt');
    expect(stderr).toContain('passed over: in/logo.png');
    expect(stderr).toContain('2 passed over');
    expect(status).toBe(0);
  });

  it('and control characters of input do not reach the terminal', async () => {
    at.put('a\u001b[2J.txt', '');
    const { stderr } = await run(['extract', 'a\u001b[2J.txt'], { cwd: at.folder });
    expect(stderr).toContain('a\\u001b[2J.txt');
  });
});

describe('what cannot be carried out is refused in one line, status 2, nothing written', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['a missing path', ['missing.txt'], /missing\.txt/u],
    ['a missing path beside a good one', ['a.txt', 'missing.txt'], /missing\.txt/u],
    ['a folder without articles', ['empty'], /no articles in the folder: empty/u],
    ['an unknown option', ['a.txt', '--fromat', 'csv'], /unknown option '--fromat' \(Did you mean --format\?\)/u],
    [
      'an unknown format',
      ['a.txt', '-f', 'jsn'],
      /unknown output format "jsn"; did you mean "json"\? allowed: json, jsonl, csv, tsv, xlsx/u,
    ],
    ['a mark in a spreadsheet', ['a.txt', '-f', 'xlsx', '--bom'], /--bom and --no-bom are for csv and tsv/u],
    ['an unknown type', ['a.txt', '--types', 'comany'], /unknown type "comany"; did you mean "company"\?/u],
    ['an empty type', ['a.txt', '--types', 'company,'], /--types "company," holds an empty name/u],
    ['an unknown zone', ['a.txt', '--zones', 'bdy'], /unknown zone "bdy"; did you mean "body"\?/u],
    ['an unknown row unit', ['a.txt', '--rows', 'lines'], /unknown row unit "lines"; .*records, mentions/u],
    ['an unknown input format', ['a.txt', '--input-format', 'txt'], /unknown input format "txt"/u],
    ['an unknown encoding', ['a.txt', '--encoding', 'utf-9'], /unknown encoding: utf-9/u],
    ['an unknown tokenizer', ['a.txt', '--tokenizer', 'mecap'], /unknown tokenizer "mecap"; did you mean "mecab"\?/u],
    ['no day', ['a.txt', '--date', '2023-02-30'], /--date "2023-02-30" is no day/u],
    ['no number of jobs', ['a.txt', '--jobs', '0'], /--jobs "0"/u],
    ['no part', ['a.txt', '--shard', '3/2'], /--shard "3\/2"/u],
    ['a missing dictionary folder', ['a.txt', '--dict', 'nowhere'], /no such dictionary folder: nowhere/u],
    [
      'an output in a missing folder',
      ['a.txt', '-o', 'nowhere/out.csv'],
      /cannot write nowhere\/out\.csv: no such folder/u,
    ],
    ['an output that is a folder', ['a.txt', '-o', 'empty'], /cannot write empty: is a folder/u],
    ['an option without its value', ['a.txt', '-o'], /argument missing/u],
    ['rows where there are none', ['a.txt', '--rows', 'mentions'], /--rows is for tables/u],
    ['a byte order mark in JSON', ['a.txt', '--bom'], /--bom is for tables/u],
    ['text in a table', ['a.txt', '-f', 'csv', '--keep-text'], /--keep-text is for json and jsonl/u],
    ['standard input twice', ['-', '-'], /standard input \(-\) can be read only once/u],
  ])('%s', async (_what, args, message) => {
    at.put('a.txt', SENTENCE);
    at.put('empty/.keep', '');
    const { status, stdout, stderr } = await run(['extract', ...args], { cwd: at.folder });
    expect(stderr).toMatch(/^error: .*\n$/u);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(readdirSync(at.folder).sort()).toEqual(['a.txt', 'empty']);
    expect(status).toBe(2);
  });

  it('a malformed dictionary row, with file, line and column', async () => {
    at.put('dict/organizations.csv', 'id,name\n\ufffd\n');
    const { status, stdout, stderr } = await run(['extract', at.put('a.txt', SENTENCE), '--dict', 'dict'], {
      cwd: at.folder,
    });
    expect(stderr).toMatch(/^error: dict\/organizations\.csv:\d.*\n$/u);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('a reader that goes away', () => {
  /** Reads some output, closes the pipe, and waits for the end. */
  async function readALittle(
    args: readonly string[],
    feed?: string,
  ): Promise<{ status: number | null; stderr: string }> {
    const child = spawn(process.execPath, [LAUNCHER, ...args]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    if (feed !== undefined) {
      // Never ends: who waits for the end of the input waits for ever.
      const pour = (): void => {
        while (child.stdin.writable && child.stdin.write(feed));
      };
      child.stdin.on('drain', pour);
      pour();
    }
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    return { status: child.exitCode, stderr };
  }

  it.each([['1'], ['2']])('ends the work quietly, status 0, with %s jobs', async (jobs) => {
    const args = ['extract', '-', '--input-format', 'jsonl', '-f', 'jsonl', '--jobs', jobs];
    expect(await readALittle(args, LINE)).toEqual({ status: 0, stderr: '' });
  });

  it('may have gone before the first byte', async () => {
    const child = spawn(process.execPath, [LAUNCHER, 'extract', at.put('a.txt', SENTENCE)]);
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('standard error', () => {
  it('is free of colours and progress when it is no terminal', async () => {
    const { stderr } = await run(['extract', at.put('a.txt', SENTENCE)]);
    expect(stderr).not.toContain('\u001b');
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('says more with --verbose and nothing with --quiet', async () => {
    const path = at.put('a.txt', SENTENCE);
    expect((await run(['extract', path, '--verbose'])).stderr).toContain('a.txt: 3 records');
    expect((await run(['extract', path, '--quiet'])).stderr).toBe('');
  });
});

describe('the command itself', () => {
  it.each([
    [['--help'], 0, /Usage: kr-sme/u],
    [['extract', '--help'], 0, /--keep-boilerplate/u],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/u],
  ])('%j prints help', async (args, status, text) => {
    const finished = await run(args);
    expect(finished.stdout).toMatch(text);
    expect(finished.status).toBe(status);
  });

  it.each([
    [[], /Usage: kr-sme/u],
    [['extrct'], /^error: unknown command 'extrct' \(Did you mean extract\?\)\n$/u],
  ])('%j is wrong usage', async (args, text) => {
    const finished = await run(args);
    expect(finished.stderr).toMatch(text);
    expect(finished.stdout).toBe('');
    expect(finished.status).toBe(2);
  });

  it('says what to do when it is not built', async () => {
    at.put('package.json', '{ "type": "module" }');
    const copy = at.put('bin/kr-sme.js', readFileSync(LAUNCHER));
    const child = spawn(process.execPath, [copy]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(stderr).toContain('run: npm ci');
    expect(existsSync(join(at.folder, 'dist'))).toBe(false);
  });
});
