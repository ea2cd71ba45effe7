// Worker threads that share out articles. A thread that dies costs the one article it was working on: the others are
// given to a new thread.
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { messageOf, UserError } from '../core/errors.js';
import type { Article } from '../core/types.js';
import type { WorkerReply, WorkerRequest } from './protocol.js';
import type { TaskDescription, TaskResult } from './task.js';
import { LIMIT_ERRORS } from '../messages/errors/limits.js';
import { TOKENIZER_ERRORS } from '../messages/errors/tokenizer.js';

export interface WorkerPool {
  /** Rejects only when the pool as a whole cannot work. */
  run(article: Article): Promise<TaskResult>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

interface Job {
  readonly article: Article;
  readonly settle: (result: TaskResult) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which the worker answers; the first is the one it is working on. */
  jobs: Job[];
  isReady: boolean;
}

/** Seen from any folder of `dist`: the bundle moves this module into another one. */
const WORKER_URL = new URL('../workers/worker.js', import.meta.url);

/**
 * V8 compiles a function to machine code once it has run for so long, beside the work where a processor is free. Where every
 * thread compiles for itself and all processors are at work, only what runs very often is worth it: two thousand releases
 * take a sixth less processor time. Only the V8 of Node 20 has the flag; later ones would complain of it.
 */
const LATE_COMPILING = '--interrupt-budget=800000';

function send(worker: Worker, request: WorkerRequest): void {
  worker.postMessage(request);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** @param end is told why the thread has ended, once all that it said is heard. */
function listen(worker: Worker, hear: (reply: WorkerReply) => void, end: (cause: unknown) => void): void {
  worker.on('message', hear);
  // An error may overtake the thread's last messages, which say whose fault it was; its exit comes behind them all.
  let cause: unknown;
  worker.on('error', (error: unknown) => {
    cause = error;
  });
  worker.on('exit', (code) => {
    end(cause ?? `exit status ${String(code)}`);
  });
}

/** The thread with the fewest articles; of several the one that has been there longest. */
function idlestOf(threads: Iterable<Thread>): Thread | undefined {
  let idlest: Thread | undefined;
  for (const thread of threads) {
    if (idlest === undefined || thread.jobs.length < idlest.jobs.length) idlest = thread;
  }
  return idlest;
}

export function createWorkerPool(size: number, description: TaskDescription, workerUrl: URL = WORKER_URL): WorkerPool {
  const threads = new Set<Thread>();
  let broken: Error | undefined;
  let isClosed = false;

  const giveUp = (error: Error): void => {
    broken ??= error;
    for (const job of [...threads].flatMap(({ jobs }) => jobs.splice(0))) job.reject(broken);
  };

  const assign = (job: Job): void => {
    if (broken !== undefined) {
      job.reject(broken);
      return;
    }
    const thread = idlestOf(threads) ?? startThread();
    thread.jobs.push(job);
    send(thread.worker, { kind: 'article', article: job.article });
  };

  const replace = (thread: Thread, error: unknown): void => {
    if (isClosed || !threads.delete(thread)) return;
    const cause = messageOf(error);
    if (!thread.isReady) {
      // Those that did start can do its work as well.
      const jobs = thread.jobs.splice(0);
      if (threads.size === 0) {
        threads.add(thread);
        thread.jobs = jobs;
        giveUp(new UserError(TOKENIZER_ERRORS.noThread(cause)));
      }
      for (const job of jobs) assign(job);
      return;
    }
    const [culprit, ...others] = thread.jobs;
    const message = isOutOfMemory(error) ? LIMIT_ERRORS.outOfMemory : TOKENIZER_ERRORS.threadEnded(cause);
    culprit?.settle({ kind: 'failure', id: culprit.article.id, message });
    startThread();
    for (const job of others) assign(job);
  };

  const hear = (thread: Thread, reply: WorkerReply): void => {
    if (reply.kind === 'ready') thread.isReady = true;
    else if (reply.kind === 'result') thread.jobs.shift()?.settle(reply.result);
    else giveUp(reply.isUserError ? new UserError(reply.message) : new Error(reply.message.en));
  };

  const startThread = (): Thread => {
    // Output belongs to the main thread; flags such as --inspect would clash between threads.
    const thread: Thread = { worker: new Worker(workerUrl, { execArgv: [] }), jobs: [], isReady: false };
    threads.add(thread);
    listen(
      thread.worker,
      (reply) => {
        hear(thread, reply);
      },
      (cause) => {
        replace(thread, cause);
      },
    );
    send(thread.worker, { kind: 'start', description });
    return thread;
  };

  if (process.versions.v8.startsWith('11.')) setFlagsFromString(LATE_COMPILING);
  for (let i = 0; i < size; i += 1) startThread();
  return {
    run: (article) =>
      new Promise((settle, reject) => {
        assign({ article, settle, reject });
      }),
    async close() {
      isClosed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
