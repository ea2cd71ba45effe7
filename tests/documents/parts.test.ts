// Parts of an input: together they are the whole, each outcome once, in places that form a chain.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGINNING, type Part, type Place } from '../../src/documents/parts.js';
import { digestOfDocuments, listDocuments, readSteps, type Step } from '../../src/documents/steps.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kr-sme-parts-'));
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  mkdirSync(join(folder, 'few'));
  for (const number of [1, 2, 3, 4, 5]) put(`few/a${String(number)}.txt`, `글 ${String(number)}`);
  put('few/b.csv', '본문\n하나하나하나하나\n둘둘둘둘둘둘둘둘\n셋셋셋셋셋셋셋셋\n');
  const line = (number: number): string => JSON.stringify({ text: `줄 ${'가'.repeat(number % 7)} ${String(number)}` });
  const lines = Array.from({ length: 50 }, (_, number) =>
    number === 20 ? '' : number === 31 ? 'broken' : line(number),
  );
  put('lines.jsonl', lines.join('\n'));
  put('ended.jsonl', `${lines.join('\r\n')}\n\n\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function steps(paths: readonly string[], part: Part, start: Place = BEGINNING): Promise<readonly Step[]> {
  const documents = await listDocuments(paths, {});
  const found: Step[] = [];
  for await (const step of readSteps(documents, {}, { part, start, leastCut: 1000 })) found.push(step);
  return found;
}

const WHOLE: Part = { index: 0, count: 1 };

function named({ outcome }: Step): string {
  if (outcome === undefined) return 'end';
  return outcome.kind === 'article' ? `${outcome.article.id} ${outcome.article.text}` : `${outcome.id} ${outcome.kind}`;
}

const byPlace = (a: Step, b: Step): number =>
  a.from.document - b.from.document || a.from.at - b.from.at || a.to.document - b.to.document || a.to.at - b.to.at;

const INPUTS = ['few', 'lines.jsonl', 'ended.jsonl', 'few/b.csv', 'few/a1.txt'];

describe('parts', () => {
  it.each(INPUTS.flatMap((input) => [1, 2, 3, 7, 100].map((count) => [input, count] as const)))(
    'of %s, %i of them, are the whole',
    async (input, count) => {
      const paths = [join(folder, input)];
      const whole = await steps(paths, WHOLE);
      const parts = await Promise.all(Array.from({ length: count }, (_, index) => steps(paths, { index, count })));
      const all = parts.flat().toSorted(byPlace);
      const told = (list: readonly Step[]): readonly string[] => list.map(named).filter((name) => name !== 'end');
      expect(told(all)).toEqual(told(whole));
      let place = { document: 0, at: 0 };
      for (const { from, to } of all) {
        expect({ document: from.document, at: from.at }).toEqual(place);
        place = { document: to.document, at: to.at };
      }
      const { count: documents } = await listDocuments(paths, {});
      expect(place).toEqual({ document: documents, at: 0 });
    },
  );

  it('of a folder open no file of another part', async () => {
    const second = await steps([join(folder, 'few')], { index: 1, count: 3 });
    expect(second.map(named).filter((name) => name !== 'end')).toEqual([
      `${folder}/few/a2.txt 글 2`,
      `${folder}/few/a5.txt 글 5`,
      expect.stringContaining('셋셋셋셋'),
    ]);
  });

  it('of JSON Lines have the numbers of their lines', async () => {
    const last = await steps([join(folder, 'lines.jsonl')], { index: 2, count: 3 });
    expect(last.map(named).at(-2)).toBe(`${folder}/lines.jsonl:50 줄  49`);
  });
});

describe('reading on', () => {
  it.each(INPUTS)('from any place of %s gives what is left', async (input) => {
    const paths = [join(folder, input)];
    for (const part of [WHOLE, { index: 1, count: 2 }]) {
      const whole = await steps(paths, part);
      for (const [number, step] of whole.entries()) {
        const rest = await steps(paths, part, step.to);
        expect(rest.map(named)).toEqual(whole.slice(number + 1).map(named));
      }
    }
  });
});

describe('the digest of an input', () => {
  it('tells other documents and other sizes of what is cut', async () => {
    const digest = async (...names: string[]): Promise<string> =>
      await digestOfDocuments(
        await listDocuments(
          names.map((name) => join(folder, name)),
          {},
        ),
        {},
      );
    expect(await digest('few')).toBe(await digest('few'));
    expect(await digest('few')).not.toBe(await digest('few', 'lines.jsonl'));
    expect(await digest('few/a1.txt', 'few/a2.txt')).not.toBe(await digest('few/a2.txt', 'few/a1.txt'));
  });
});
