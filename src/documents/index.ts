// Opens what the person names (files, folders, `-`) and gives articles one after the other: `articles/a.txt` →
// { kind: 'article', … }. What cannot be read is reported and the rest goes on.
import type { Article } from '../core/types.js';
import type { DocumentOutcome } from './format.js';
import type { ReadOptions } from './open.js';
import { listDocuments, readSteps } from './steps.js';
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

/**
 * The articles of files, folders and standard input (`-`), in the order given; folders in code-point order of their
 * paths. What cannot be read is a `failure`, what is not looked at inside a folder is `passed-over`.
 * @throws UserError before anything is read, when a path does not exist, a folder holds no article, `-` is given
 * twice, or the encoding is unknown.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  let index = 0;
  for await (const { outcome } of readSteps(await listDocuments(paths, options), options)) {
    if (outcome === undefined) continue;
    if (outcome.kind !== 'article') yield outcome;
    else {
      yield { ...outcome, index };
      index += 1;
    }
  }
}
