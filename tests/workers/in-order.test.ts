import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/workers/in-order.js';

async function* counting(count: number, onRead: (item: number) => void = () => undefined): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) {
    onRead(i);
    yield await Promise.resolve(i);
  }
}

const LIMITS = { items: 4, weight: 100, weigh: () => 1 };

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('working on several items at once', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 9 }), async (delays, items) => {
        const work = async (item: number): Promise<number> => {
          for (let i = 0; i < (delays[item] ?? 0); i += 1) await new Promise((resolve) => setImmediate(resolve));
          return item * 10;
        };
        const results = await collect(inOrder(counting(delays.length), work, { ...LIMITS, items }));
        expect(results).toEqual(delays.map((_, item) => item * 10));
      }),
    );
  });

  it('reads no further ahead than it may', async () => {
    let read = 0;
    let given = 0;
    const source = counting(50, () => {
      read += 1;
      expect(read - given).toBeLessThanOrEqual(LIMITS.items + 1);
    });
    for await (const result of inOrder(source, (item) => Promise.resolve(item), LIMITS)) {
      expect(result).toBe(given);
      given += 1;
    }
    expect(given).toBe(50);
  });

  it('takes a single item that is heavier than all may be together, and waits with the next', async () => {
    let underWay = 0;
    const work = async (item: number): Promise<number> => {
      underWay += 1;
      expect(underWay).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return item;
    };
    expect(await collect(inOrder(counting(5), work, { ...LIMITS, weight: 10, weigh: () => 1000 }))).toHaveLength(5);
  });

  it('gives what is ready while the source has nothing new', async () => {
    async function* stalling(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(stalling(), (item) => Promise.resolve(item), LIMITS);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it('passes on that the work or the source failed', async () => {
    await expect(collect(inOrder(counting(3), () => Promise.reject(new Error('work')), LIMITS))).rejects.toThrow(
      'work',
    );
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      yield await Promise.reject(new Error('source'));
    }
    const slow = (): Promise<number> => new Promise((resolve) => setImmediate(resolve, 1));
    await expect(collect(inOrder(failing(), slow, { ...LIMITS, items: 1 }))).rejects.toThrow('source');
  });
});
