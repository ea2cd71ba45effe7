// `--cache`: unchanged articles are not looked at again; what is damaged is. `--watch` writes what has changed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, requireFreshBuild, run, useWorkspace } from './process.js';

const about = (amount: number): string => `중소벤처기업부는 서울에서 ${String(amount)}억원을 지원한다고 밝혔다.\n`;

beforeAll(requireFreshBuild);
const at = useWorkspace();

function putNews(): void {
  for (const number of [1, 2, 3, 4, 5]) at.put(`news/a${String(number)}.txt`, about(number));
}

async function extract(output: string, ...args: string[]): Promise<string> {
  const { stderr } = await run(['extract', 'news', '-o', output, '--cache', 'kept', ...args], { cwd: at.folder });
  return /(?<!\d)\d+(?= unchanged)/u.exec(stderr)?.[0] ?? '0';
}

const read = (name: string): string => readFileSync(join(at.folder, name), 'utf8');

function entries(): readonly string[] {
  return readdirSync(join(at.folder, 'kept'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(at.folder, 'kept', name));
}

describe('--cache', () => {
  it('knows articles, options and dictionaries apart', { timeout: 120_000 }, async () => {
    putNews();
    expect(await extract('one.jsonl')).toBe('0');
    expect(await extract('two.jsonl')).toBe('5');
    expect(read('two.jsonl')).toBe(read('one.jsonl'));
    at.put('news/a3.txt', about(33));
    expect(await extract('three.jsonl')).toBe('4');
    expect(read('three.jsonl')).toContain('33억원');
    expect(await extract('amounts.jsonl', '--types', 'amount')).toBe('0');
    expect(await extract('table.csv')).toBe('0');
    at.put('dict/companies.csv', 'id,name,source\nmy-1,지원한다,here\n');
    expect(await extract('dict.jsonl', '--dict', 'dict')).toBe('0');
    expect(await extract('dict.jsonl', '--dict', 'dict')).toBe('5');
    at.put('dict/companies.csv', 'id,name,source\nmy-1,가온나래,here\n');
    expect(await extract('dict.jsonl', '--dict', 'dict')).toBe('0');
  });

  it('ignores entries that are damaged or half-written, and writes them again', { timeout: 120_000 }, async () => {
    putNews();
    await extract('one.jsonl');
    const [first = '', second = '', third = ''] = entries();
    writeFileSync(first, 'garbage');
    truncateSync(second, 40);
    writeFileSync(third, readFileSync(third, 'utf8').replace('억원', '조원'));
    expect(await extract('two.jsonl')).toBe('2');
    expect(read('two.jsonl')).toBe(read('one.jsonl'));
    expect(await extract('three.jsonl')).toBe('5');
  });

  it('serves two processes at once', { timeout: 120_000 }, async () => {
    putNews();
    await Promise.all([extract('one.jsonl'), extract('two.jsonl')]);
    expect(read('two.jsonl')).toBe(read('one.jsonl'));
    expect(await extract('three.jsonl')).toBe('5');
    expect(read('three.jsonl')).toBe(read('one.jsonl'));
  });

  it('that cannot be a folder is wrong usage', async () => {
    putNews();
    at.put('kept', 'a file');
    const { status, stderr } = await run(['extract', 'news', '--cache', 'kept'], { cwd: at.folder });
    expect(stderr).toMatch(/^error: --cache kept: /u);
    expect(status).toBe(2);
  });
});

describe('--watch', () => {
  it('writes again what changed, and ends with 143 when it is told to stop', { timeout: 120_000 }, async () => {
    putNews();
    const child = spawn(
      process.execPath,
      [LAUNCHER, 'extract', 'news', '-o', 'out.jsonl', '--watch', '--cache', 'kept'],
      {
        cwd: at.folder,
      },
    );
    let said = '';
    const heard = (words: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (said.includes(words)) resolve();
        };
        child.stderr.on('data', look);
        look();
      });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await heard('waiting for changes');
    at.put('news/a2.txt', about(222));
    at.put('news/deeper/b.txt', about(7));
    await heard('unchanged');
    expect(said).toContain('4 unchanged');
    expect(read('out.jsonl')).toContain('222억원');
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(existsSync(join(at.folder, 'out.jsonl'))).toBe(true);
  });

  it.each([
    ['standard output', ['news'], /name it with --output FILE/u],
    ['standard input', ['-', '-o', 'out.csv'], /standard input comes once/u],
    ['what is not there', ['nowhere', '-o', 'out.csv'], /cannot watch nowhere/u],
  ])('is refused for %s', async (_what, args, message) => {
    putNews();
    const { status, stderr } = await run(['extract', ...args, '--watch'], { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
