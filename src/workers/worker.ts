// The code of a worker thread: makes its own engine, then answers one article after the other.
import { parentPort } from 'node:worker_threads';
import { saidOf, UserError } from '../core/errors.js';
import type { WorkerReply, WorkerRequest } from './protocol.js';
import { createTask, type Task } from './task.js';

const port = parentPort;
if (port === null) throw new Error('worker.js runs in a worker thread only');

const reply = (message: WorkerReply): void => {
  port.postMessage(message);
};

let task: Promise<Task> | undefined;

async function answer(request: WorkerRequest): Promise<void> {
  if (request.kind === 'start') {
    task = createTask(request.description);
    await task;
    reply({ kind: 'ready' });
    return;
  }
  if (task === undefined) throw new Error('an article came before the description of the task');
  const ready = await task;
  reply({ kind: 'result', result: ready.run(request.article) });
}

port.on('message', (request: WorkerRequest) => {
  answer(request).catch((error: unknown) => {
    reply({ kind: 'broken', message: saidOf(error), isUserError: error instanceof UserError });
  });
});
