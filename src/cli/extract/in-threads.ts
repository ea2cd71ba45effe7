// Articles on one or several threads, with the results in the order of the input. Threads are started when the input is
// long enough to be worth them; where that shows before anything is loaded they start beside the main thread.
import { performance } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { ReadOutcome } from '../../documents/index.js';
import { inOrder } from '../../workers/in-order.js';
import type { WorkerPool } from '../../workers/pool.js';
import type { Task } from '../../workers/task.js';
import type { Reported } from './tally.js';

/**
 * Text for each thread, in UTF-16 code units, below which starting threads costs more time than they save; from there
 * on they are started, however long the input goes on.
 */
const WORTH_A_WORKER = 65_536;
/**
 * An article so long, in UTF-16 code units, that the work on it would keep Ctrl-C waiting for more than half a second:
 * it goes to a thread even with `--jobs 1`.
 */
const LONG_ARTICLE = 262_144;
/** Milliseconds of work on articles in a row after which the main thread looks whether somebody pressed Ctrl-C. */
const LONGEST_DEAFNESS = 100;
/** Articles under way for each thread: enough that none waits for the main thread. */
const ARTICLES_PER_WORKER = 8;
/** Text under way altogether, in UTF-16 code units. */
const MOST_UNDER_WAY = 8_000_000;
/** Milliseconds that a slow input, such as a pipe, may keep the first article waiting. */
const LONGEST_READING_AHEAD = 100;

/** How articles are shared out. */
export interface Threads {
  readonly jobs: number;
  /** Already started, as the input is known to be long. */
  readonly pool?: WorkerPool;
  readonly startPool: () => Promise<WorkerPool>;
}

export interface ReadAhead {
  /** All outcomes, those that were read ahead first. */
  readonly source: AsyncIterator<ReadOutcome>;
  /** Whether threads are worth their start. */
  readonly isLong: boolean;
}

/** Reads until the input proves long, ends, or keeps everybody waiting. */
export async function readAhead(source: AsyncIterator<ReadOutcome>, jobs: number): Promise<ReadAhead> {
  const read: Promise<IteratorResult<ReadOutcome>>[] = [];
  const late = setTimeout(LONGEST_READING_AHEAD, undefined, { ref: false });
  let characters = 0;
  while (characters < jobs * WORTH_A_WORKER) {
    const next = source.next();
    read.push(next);
    // Whoever takes it from the source hears of the rejection.
    next.catch(() => undefined);
    const outcome = await Promise.race([next, late]);
    if (outcome === undefined || outcome.done === true) break;
    if (outcome.value.kind === 'article') characters += outcome.value.article.text.length;
  }
  return { source: startingWith(read, source), isLong: characters >= jobs * WORTH_A_WORKER };
}

/** Works alone until the input or an article proves long, then starts the threads and only reads and writes. */
export async function* processInOrder(
  source: AsyncIterator<ReadOutcome>,
  task: Task,
  { jobs, pool, startPool }: Threads,
): AsyncGenerator<Reported> {
  if (pool !== undefined) {
    yield* processInPool(source, pool, jobs);
    return;
  }
  let characters = 0;
  let first: ReadOutcome;
  let listenedAt = performance.now();
  for (;;) {
    // The rows of a table come one after the other without any waiting in which a signal would be heard.
    if (performance.now() - listenedAt >= LONGEST_DEAFNESS) {
      await setImmediate();
      listenedAt = performance.now();
    }
    const next = await source.next();
    if (next.done === true) return;
    first = next.value;
    if (first.kind === 'article') characters += first.article.text.length;
    if (jobs > 1 && characters >= jobs * WORTH_A_WORKER) break;
    if (first.kind === 'article' && first.article.text.length >= LONG_ARTICLE) break;
    yield first.kind === 'article' ? task.run(first.article) : first;
  }
  yield* processInPool(startingWith([Promise.resolve({ done: false, value: first })], source), await startPool(), jobs);
}

function processInPool(source: AsyncIterator<ReadOutcome>, pool: WorkerPool, jobs: number): AsyncGenerator<Reported> {
  return inOrder<ReadOutcome, Reported>(
    source,
    (outcome) => (outcome.kind === 'article' ? pool.run(outcome.article) : Promise.resolve(outcome)),
    {
      items: jobs * ARTICLES_PER_WORKER,
      weight: MOST_UNDER_WAY,
      weigh: (outcome) => (outcome.kind === 'article' ? outcome.article.text.length : 0),
    },
  );
}

/** An iterator whose first results were asked for already. */
export function startingWith<T>(
  first: readonly Promise<IteratorResult<T>>[],
  rest: AsyncIterator<T>,
): AsyncIterator<T> {
  const waiting = [...first];
  return {
    next: () => waiting.shift() ?? rest.next(),
    return: () => rest.return?.() ?? Promise.resolve({ done: true, value: undefined }),
  };
}
