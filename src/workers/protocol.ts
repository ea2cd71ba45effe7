// What the main thread and a worker say to each other. A worker answers articles in the order in which it gets them.
import type { Article } from '../core/types.js';
import type { TaskDescription, TaskResult } from './task.js';
import type { Texts } from '../messages/language.js';

export type WorkerRequest =
  | { readonly kind: 'start'; readonly description: TaskDescription }
  | { readonly kind: 'article'; readonly article: Article };

export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: TaskResult }
  /** The worker cannot work at all. */
  | { readonly kind: 'broken'; readonly message: Texts; readonly isUserError: boolean };
