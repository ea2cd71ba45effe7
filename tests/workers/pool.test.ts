// The pool against made-up workers that answer, die or cannot start.
import { describe, expect, it } from 'vitest';
import { createWorkerPool } from '../../src/workers/pool.js';
import type { TaskDescription, TaskResult } from '../../src/workers/task.js';

const DESCRIPTION: TaskDescription = {
  engine: {},
  extract: {},
  format: 'jsonl',
  render: { rows: 'records', keepText: false, bom: false },
};

/** A worker that does what the article's text says. */
function worker(onStart: string): URL {
  const code = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (request) => {
      if (request.kind === 'start') { ${onStart}; return; }
      const { id, text } = request.article;
      if (text === 'exit') process.exit(7);
      if (text === 'throw') throw new Error('out of luck');
      parentPort.postMessage({ kind: 'result', result: { kind: 'done', id, output: id + '!', records: {} } });
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

const READY = worker(`parentPort.postMessage({ kind: 'ready' })`);

async function runAll(texts: readonly string[], size: number, url: URL): Promise<readonly string[]> {
  const pool = createWorkerPool(size, DESCRIPTION, url);
  try {
    const results = await Promise.all(texts.map((text, id) => pool.run({ id: String(id), text })));
    return results.map((own: TaskResult) => (own.kind === 'done' ? own.output : `${own.id} failed: ${own.message.en}`));
  } finally {
    await pool.close();
  }
}

describe('a pool', () => {
  it.each([1, 2, 3])('of %i answers every article', async (size) => {
    expect(await runAll(['a', 'b', 'c', 'd', 'e'], size, READY)).toEqual(['0!', '1!', '2!', '3!', '4!']);
  });

  it.each([
    ['exit', 'exit status 7'],
    ['throw', 'out of luck'],
  ])('names the article on which a thread ends by %s, and does the others', async (text, cause) => {
    expect(await runAll(['a', text, 'b', 'c', text, 'd'], 1, READY)).toEqual([
      '0!',
      `1 failed: a worker thread ended on it: ${cause}`,
      '2!',
      '3!',
      `4 failed: a worker thread ended on it: ${cause}`,
      '5!',
    ]);
  });

  it.each([
    ['dies', 'process.exit(3)', 'a worker thread could not be started (exit status 3); use --jobs 1'],
    [
      'says so',
      `parentPort.postMessage({ kind: 'broken', message: { ko: '틀림', en: 'organizations.csv:3: bad' }, isUserError: true })`,
      'organizations.csv:3: bad',
    ],
  ])('whose thread cannot start and %s is an error, not a wait without end', async (_how, onStart, message) => {
    await expect(runAll(['a', 'b'], 2, worker(onStart))).rejects.toThrow(message);
  });

  it('can be closed while threads work', async () => {
    const pool = createWorkerPool(1, DESCRIPTION, worker('while (true);'));
    void pool.run({ id: 'a', text: 'b' });
    await expect(pool.close()).resolves.toBeUndefined();
  });
});
