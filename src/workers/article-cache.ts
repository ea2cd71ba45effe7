// What an article gave, kept in a folder under a digest of the article and of the task, so that unchanged articles need no
// second look: `DIR/3f/3fa9….json`. An entry is written beside its place and renamed, and says how long it is and what its
// bytes add up to: several processes may share a folder, and an entry that is damaged or half-written is none.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { UserError, whyUnwritable } from '../core/errors.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import type { Article } from '../core/types.js';

export interface CacheOptions {
  readonly folder: string;
  /** Of all that decides what an article gives, but the article. */
  readonly task: string;
}

const GIVEN = z.object({
  output: z.string(),
  records: z.record(z.string(), z.number()),
  relations: z.number().optional(),
});

/** What an article gave. */
export interface Given {
  readonly output: string;
  readonly records: Readonly<Record<string, number>>;
  readonly relations?: number | undefined;
}

export interface ArticleCache {
  /** Undefined where nothing of use is kept. */
  get(article: Article): Given | undefined;
  /** A folder that is full or gone costs time, nothing else. */
  put(article: Article, given: Given): void;
}

const HEAD_PATTERN = /^(?<length>\d{1,12}) (?<crc>\d{1,10})\n/u;

/** Level by level: what Node makes in one go never ends where a pseudo file system takes no folder. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!existsSync(folder)) throw error;
  }
}

/** @throws UserError when the folder cannot be made or written to. */
export function prepareCache(folder: string): void {
  try {
    makeFolders(resolve(folder));
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserError(SCALE_ERRORS.cache(folder, whyUnwritable(error)));
  }
}

function parseEntry(text: string): Given | undefined {
  const head = HEAD_PATTERN.exec(text);
  const { length, crc } = head?.groups ?? {};
  if (head === null || length === undefined || crc === undefined) return undefined;
  const body = text.slice(head[0].length);
  if (body.length !== Number(length) || crc32(body) !== Number(crc)) return undefined;
  try {
    return GIVEN.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

export function createArticleCache({ folder, task }: CacheOptions): ArticleCache {
  let written = 0;
  const keyOf = (article: Article): string =>
    createHash('sha256').update(task).update('\n').update(JSON.stringify(article)).digest('hex');
  const placeOf = (key: string): { readonly shelf: string; readonly path: string } => {
    const shelf = join(folder, key.slice(0, 2));
    return { shelf, path: join(shelf, `${key}.json`) };
  };
  return {
    get(article) {
      try {
        return parseEntry(readFileSync(placeOf(keyOf(article)).path, 'utf8'));
      } catch {
        return undefined;
      }
    },
    put(article, given) {
      const { shelf, path } = placeOf(keyOf(article));
      const body = JSON.stringify(given);
      written += 1;
      const unfinished = join(shelf, `.${String(process.pid)}-${String(threadId)}-${String(written)}.tmp`);
      try {
        mkdirSync(shelf, { recursive: true });
        writeFileSync(unfinished, `${String(body.length)} ${String(crc32(body))}\n${body}`);
        renameSync(unfinished, path);
      } catch {
        rmSync(unfinished, { force: true });
      }
    },
  };
}
