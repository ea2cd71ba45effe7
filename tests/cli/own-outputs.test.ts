// What the program has written into a folder that it reads again is no article: known by what it holds, passed over, and
// said once. A folder that gives no article at all is refused.
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

const ARTICLE = '중소벤처기업부는 26일 부산에서 ㈜새결정공과 협약을 맺고 5억원을 지원한다고 밝혔다.\n';

beforeAll(requireFreshBuild);
const at = useWorkspace();

function here(...args: readonly string[]): Promise<Finished> {
  return run(args, { cwd: at.folder });
}

/** Each with a name that says nothing. */
const OUTPUTS: readonly (readonly [ending: string, args: readonly string[]])[] = [
  ['csv', []],
  ['tsv', ['--rows', 'mentions']],
  ['csv', ['--rows', 'entities']],
  ['csv', ['--rows', 'relations']],
  ['jsonl', []],
  ['jsonl', ['--keep-text']],
  ['jsonl', ['--rows', 'entities']],
  ['jsonl', ['-f', 'doccano']],
  ['jsonl', ['-f', 'spacy']],
  ['txt', ['-f', 'conll']],
  ['xlsx', ['--lang', 'ko']],
  ['xlsx', ['--lang', 'en']],
  ['xlsx', ['--rows', 'relations']],
];

describe('outputs of earlier runs', () => {
  it('are passed over in a folder, whatever they are called, and named once', { timeout: 120_000 }, async () => {
    at.put('in/a.txt', ARTICLE);
    for (const [number, [ending, args]] of OUTPUTS.entries()) {
      const { status } = await here('extract', 'in/a.txt', ...args, '-o', `자료${String(number)}.${ending}`, '--quiet');
      expect(status).toBe(0);
    }
    await here('report', 'in/a.txt', '-o', '자료.html', '--quiet');
    await here('extract', 'in/a.txt', '-f', 'brat', '-o', 'in/표시', '--quiet');
    for (const name of readdirSync(at.folder)) {
      if (name.startsWith('자료')) renameSync(join(at.folder, name), join(at.folder, 'in', name));
    }
    const { stderr, stdout, status } = await here('extract', 'in', '-f', 'jsonl');
    expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(1);
    expect(stdout).toContain('"id":"in/a.txt"');
    expect(stderr.match(/passed over, as kr-sme wrote them: /gu)).toHaveLength(1);
    expect(stderr).toContain(`${String(OUTPUTS.length + 2)} passed over\n`);
    expect(status).toBe(0);
  });

  it.each([
    ['csv', ['--rows', 'relations']],
    ['jsonl', ['--keep-text']],
    ['xlsx', []],
  ])('named alone as %s are a mistake that is said; a format that is forced reads them', async (ending, args) => {
    at.put('a.txt', ARTICLE);
    await here('extract', 'a.txt', ...args, '-o', `r.${ending}`, '--quiet');
    const { stderr, status } = await here('extract', `r.${ending}`, '-f', 'jsonl');
    expect(stderr).toMatch(/^error: r\.\w+: written by kr-sme itself, and no article; /u);
    expect(status).toBe(1);
    if (ending === 'jsonl') {
      const forced = await here('extract', 'r.jsonl', '--input-format', 'jsonl', '-f', 'jsonl');
      expect(forced.stdout).toContain('"id":"a.txt"');
    }
  });

  it('may be replaced where they lie among the articles', async () => {
    at.put('in/a.txt', ARTICLE);
    for (let round = 0; round < 2; round += 1)
      expect((await here('extract', 'in', '-o', 'in/r.xlsx', '--quiet')).status).toBe(0);
  });

  it.each(['{"id":"a","text":"부산시는 5억원을 쓴다.","records":"네 건"}', '{"id":"a","text":"부산시","entities":[]}'])(
    'are not articles that have a field of the same name: %s',
    async (line) => {
      at.put('in/a.jsonl', `${line}\n`);
      const { stdout } = await here('extract', 'in', '-f', 'jsonl', '--quiet');
      expect(stdout).toContain('"id":"a"');
    },
  );
});

describe('a folder of which every file is passed over', () => {
  it.each([
    ['extract', ['in', '-o', 'r.csv']],
    ['extract', ['in', '-f', 'json']],
    ['report', ['in', '-o', 'r.html']],
    ['explain', ['in']],
    ['dict', ['suggest', 'in']],
  ])('is refused by %s, and nothing is written', async (command, args) => {
    at.put('in/a.csv', 'name,age\n가온,3\n');
    const { stdout, stderr, status } = await here(command, ...args);
    expect(stderr).toMatch(/^error: no article was read, and nothing written \(1 passed over\)/mu);
    expect(stdout).toBe('');
    expect(existsSync(join(at.folder, args.at(-1) ?? ''))).toBe(args.at(-1) === 'in');
    expect(status).toBe(2);
  });
});
