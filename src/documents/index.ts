// Opens what the person names (files, folders, `-`) and gives articles one after the other: `articles/a.txt` →
// { kind: 'article', … }. What cannot be read is reported and the rest goes on.
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import type { Article } from '../core/types.js';
import { createAllowance } from './allowance.js';
import { checkEncoding } from './encoding.js';
import { fileBytes } from './file-bytes.js';
import { locate, STANDARD_INPUT, type Source } from './find.js';
import type { DocumentOutcome } from './format.js';
import { openDocument, type ReadOptions } from './open.js';
import type { WalkEntry } from './walk.js';
import type { Texts } from '../messages/language.js';

export type { ReadOptions } from './open.js';

export type ReadOutcome =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** Counts articles from 0. */
      readonly index: number;
      /** What was assumed in reading it. */
      readonly notes?: readonly Texts[];
    }
  | Exclude<DocumentOutcome, { readonly kind: 'article' }>;

/** Milliseconds of reading after which others of the process have their turn: signals, timers, threads. */
const LONGEST_TURN = 50;

/**
 * The articles of files, folders and standard input (`-`), in the order given; folders in code-point order of their
 * paths. What cannot be read is a `failure`, what is not looked at inside a folder is `passed-over`.
 * @throws UserError before anything is read, when a path does not exist, a folder holds no article, `-` is given
 * twice, or the encoding is unknown.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) {
    throw new UserError(DOCUMENT_ERRORS.stdinOnce);
  }
  if (options.encoding !== undefined) await checkEncoding(options.encoding);
  const sources: Source[] = [];
  for (const path of paths) sources.push(await locate(path));

  let index = 0;
  let turnedAt = performance.now();
  for (const source of sources) {
    const entries: readonly (WalkEntry | { readonly kind: 'stdin' })[] =
      source.kind === 'folder' ? source.entries : [source];
    for (const entry of entries) {
      if (performance.now() - turnedAt >= LONGEST_TURN) {
        await setImmediate();
        turnedAt = performance.now();
      }
      const chunks =
        entry.kind === 'file'
          ? fileBytes(entry.path, source.kind !== 'file' || source.isRegular)
          : entry.kind === 'stdin'
            ? (options.stdin ?? process.stdin)
            : undefined;
      if (chunks === undefined) {
        if (entry.kind === 'failure' || entry.kind === 'passed-over') yield entry;
        continue;
      }
      const outcomes = openDocument(chunks, entry.kind === 'file' ? entry.id : STANDARD_INPUT, options, {
        inFolder: source.kind === 'folder',
        budget: { depth: 0, allowance: createAllowance(0) },
      });
      for await (const outcome of outcomes) {
        if (outcome.kind === 'article') {
          const { article } = outcome;
          // Rows of tables, lines of JSON Lines, members of archives, attachments: the file that they came from.
          const isInside = entry.kind === 'file' && article.id !== entry.id && article.source === undefined;
          yield { ...outcome, ...(isInside ? { article: { ...article, source: entry.id } } : {}), index };
          index += 1;
        } else {
          yield outcome;
        }
      }
    }
  }
}
