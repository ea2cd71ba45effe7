// Several processes, each with a part of the input, and one that joins what they wrote: the bytes of a single run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

const SENTENCE = '중소벤처기업부는 26일 서울에서 가온나래(주)와 협약을 맺고 AMOUNT억원을 지원한다고 밝혔다.\n';
const about = (amount: number): string => SENTENCE.replace('AMOUNT', String(amount));

beforeAll(requireFreshBuild);
const at = useWorkspace();

const here = (...args: string[]): Promise<Finished> => run([...args, '--quiet'], { cwd: at.folder });
const read = (name: string): string => readFileSync(join(at.folder, name), 'latin1');

/** Files of one article, a table, JSON Lines with a broken line, a file without names, one that cannot be read. */
function putNews(): void {
  for (const number of [1, 2, 3, 4]) at.put(`news/a${String(number)}.txt`, about(number));
  const lines = [5, 6, 7, 8, 9].map((number) => JSON.stringify({ text: about(number) }));
  lines.splice(2, 0, 'broken');
  at.put('news/b.jsonl', lines.join('\n'));
  at.put('news/c.csv', `제목,본문\n${[10, 11, 12].map((number) => `제목,"${about(number)}"\n`).join('')}`);
  at.put('news/d.txt', '아무 이름도 없는 글이다.\n');
  at.put('news/e.pdf', '%PDF-1.4 broken');
  at.put('news/f.bin', 'nobody reads it');
}

/** Runs all shards and gives the names of their outputs. */
async function shards(count: number, ending: string, ...args: string[]): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `part-${String(index + 1)}${ending}`);
  for (const [index, name] of names.entries())
    await here('extract', 'news', '--shard', `${String(index + 1)}/${String(count)}`, '-o', name, ...args);
  return names;
}

describe('merge', () => {
  it.each([
    ['.jsonl', []],
    ['.json', ['--keep-text']],
    ['.csv', []],
    ['.tsv', ['--rows', 'mentions']],
    ['.csv', ['--rows', 'entities']],
    ['.parquet', []],
  ])('gives the bytes of a single run: %s %j, shards in any order', { timeout: 120_000 }, async (ending, args) => {
    putNews();
    const single = await here('extract', 'news', '-o', `single${ending}`, ...args);
    expect(single.status).toBe(1);
    const [first = '', ...others] = await shards(3, ending, ...args);
    const { status, stderr } = await here('merge', ...others, first, '-o', `all${ending}`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(read(`all${ending}`)).toBe(read(`single${ending}`));
  });

  it('needs no more shards than articles; some may be empty', async () => {
    at.put('news/a.txt', about(1));
    await here('extract', 'news', '-o', 'single.csv');
    const names = await shards(3, '.csv');
    expect((await here('merge', ...names, '-o', 'all.csv')).status).toBe(0);
    expect(read('all.csv')).toBe(read('single.csv'));
  });

  it(
    'writes nothing where shards are missing, there twice, changed, or of another whole',
    { timeout: 120_000 },
    async () => {
      putNews();
      const [first = '', ...others] = await shards(3, '.jsonl');
      const copy = (from: string, to: string, ending: string): void => {
        writeFileSync(join(at.folder, `${to}${ending}`), readFileSync(join(at.folder, `${from}${ending}`)));
      };
      copy('part-2.jsonl', 'copy.jsonl', '');
      copy('part-2.jsonl', 'copy.jsonl', '.shard');
      copy(first, 'bare.jsonl', '');
      copy(first, 'bad.jsonl', '.shard');
      writeFileSync(join(at.folder, 'bad.jsonl'), read(first).replace('"id"', '"iD"'), 'latin1');
      await here('extract', 'news', '--shard', '1/3', '-o', 'types.jsonl', '--types', 'amount');
      at.put('news/z.txt', about(99));
      await here('extract', 'news', '--shard', '1/3', '-o', 'inputs.jsonl');
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [others, /missing: shard 1\/3; name the outputs of all 3 shards/u],
        [[first, ...others, 'copy.jsonl'], /are both shard 2\/3; leave one out/u],
        [['bad.jsonl', ...others], /bad\.jsonl is not as the shard wrote it/u],
        [['types.jsonl', ...others], /other options/u],
        [['inputs.jsonl', ...others], /made from other inputs/u],
        [['bare.jsonl', ...others], /no bare\.jsonl\.shard beside it/u],
        [['gone.jsonl', ...others], /no such file or folder: gone\.jsonl/u],
        [[first, ...others, '-o', 'all.json'], /the shards are jsonl/u],
      ];
      for (const [paths, message] of cases) {
        const { status, stderr } = await here('merge', '-o', 'all.jsonl', ...paths);
        expect(stderr).toMatch(/^error: [^\n]*\n$/u);
        expect(stderr).toMatch(message);
        expect(status).toBe(2);
        expect(existsSync(join(at.folder, 'all.jsonl'))).toBe(false);
      }
    },
  );
});
