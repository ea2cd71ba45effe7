// How far the inputs are read before anything is done, and that nothing of them is lost.
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../src/cli/extract/in-threads.js';
import type { ReadOutcome } from '../../src/documents/index.js';

interface Input {
  readonly letters: number;
  readonly milliseconds?: number;
}

async function* outcomesOf(inputs: readonly Input[], taken: number[]): AsyncGenerator<ReadOutcome> {
  for (const [index, { letters, milliseconds = 0 }] of inputs.entries()) {
    if (milliseconds > 0) await setTimeout(milliseconds);
    taken.push(index);
    yield { kind: 'article', index, article: { id: String(index), text: '가'.repeat(letters) } };
  }
}

async function idsOf(source: AsyncIterator<ReadOutcome>): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    ids.push(next.value.kind === 'article' ? next.value.article.id : next.value.id);
  }
  return ids;
}

describe('reading ahead', () => {
  it.each([
    ['stops where threads are worth their start', Array.from({ length: 9 }, () => ({ letters: 40_000 })), 4, true],
    ['takes all of a short input', [{ letters: 10 }, { letters: 20 }], 2, false],
    ['waits for no slow input', [{ letters: 10 }, { letters: 200_000, milliseconds: 300 }], 1, false],
  ])('%s', async (_how, inputs, readFirst, isLong) => {
    const taken: number[] = [];
    const ahead = await readAhead(outcomesOf(inputs, taken), 2);
    expect([taken.length, ahead.isLong]).toEqual([readFirst, isLong]);
    expect(await idsOf(ahead.source)).toEqual(inputs.map((_input, index) => String(index)));
  });

  it('leaves an error of the source to whoever takes the outcomes', async () => {
    async function* failing(): AsyncGenerator<ReadOutcome> {
      yield await Promise.resolve({ kind: 'failure', id: 'a', message: { ko: '빈 파일', en: 'empty' } } as const);
      throw new Error('the disk is gone');
    }
    await expect(readAhead(failing(), 2).then(async ({ source }) => idsOf(source))).rejects.toThrow('the disk is gone');
  });
});
