// What is done to one article on whichever thread: extract its records and render them. A thread gets a description
// of plain data and makes engine and renderer from it once.
import { messageOf } from '../core/errors.js';
import { loadRenderer } from '../output/assembly.js';
import type { OutputFormatName, Renderer, RenderOptions } from '../output/index.js';
import type { CacheOptions } from './article-cache.js';
import { createEngine, extract, type Engine, type EngineOptions, type ExtractOptions } from '../pipeline.js';
import type { Article } from '../core/types.js';
import type { ExtractionResult } from '../core/result.js';
import { LIMIT_ERRORS } from '../messages/errors/limits.js';
import { TOKENIZER_ERRORS } from '../messages/errors/tokenizer.js';
import type { Texts } from '../messages/language.js';
import { TimeLimitError, withinSeconds } from './time-limit.js';

/**
 * In UTF-16 code units. Setting a watch takes a tenth of a millisecond; a shorter article never takes so long that one
 * is worth it, whatever stands in it (`node tools/bench/growth.mjs`).
 */
const WATCHED_LENGTH = 8192;

/** Plain data, the same for all articles of a run. */
export interface TaskDescription {
  readonly engine: EngineOptions;
  readonly extract: ExtractOptions;
  readonly format: OutputFormatName;
  readonly render: Omit<RenderOptions, 'kinds'>;
  /** Seconds that the work on one article may take; without end where absent. */
  readonly timeout?: number;
  /** Where what articles gave is kept and looked for. */
  readonly cache?: CacheOptions;
}

export type TaskResult =
  | {
      readonly kind: 'done';
      readonly id: string;
      readonly output: string;
      /** Number of records by type, in order of first appearance. */
      readonly records: Readonly<Record<string, number>>;
      /** Left out where nobody asked for relations. */
      readonly relations?: number | undefined;
      /** Whether an earlier run had found it. */
      readonly isUnchanged?: boolean;
    }
  | { readonly kind: 'failure'; readonly id: string; readonly message: Texts };

export interface Task {
  readonly engine: Engine;
  readonly renderer: Renderer;
  run(article: Article): TaskResult;
}

/** @throws UserError for a broken dictionary or an absent tokenizer. */
export async function createTask(description: TaskDescription): Promise<Task> {
  let engine = createEngine(description.engine);
  // Tokenizers open their dictionary with the first text; a missing one must show before an article fails by it.
  engine.tokenizer.tokenize('중소기업');
  const createRenderer = await loadRenderer(description.format, description.render);
  const renderer = createRenderer({ ...description.render, kinds: engine.kinds });
  const cache =
    description.cache === undefined
      ? undefined
      : (await import('./article-cache.js')).createArticleCache(description.cache);
  const { timeout } = description;
  const extracted = (article: Article): ExtractionResult => extract(article, engine, description.extract);
  const watched = (article: Article): ExtractionResult =>
    timeout === undefined || article.text.length < WATCHED_LENGTH
      ? extracted(article)
      : withinSeconds(timeout, () => extracted(article));
  return {
    get engine() {
      return engine;
    },
    renderer,
    run(article) {
      try {
        const known = cache?.get(article);
        if (known !== undefined) return { kind: 'done', id: article.id, ...known, isUnchanged: true };
        const result = watched(article);
        const records: Record<string, number> = {};
        for (const { type } of result.records) records[type] = (records[type] ?? 0) + 1;
        const given = {
          ...{ output: renderer.article(result), records },
          ...(result.relations === undefined ? {} : { relations: result.relations.length }),
        };
        cache?.put(article, given);
        return { kind: 'done', id: article.id, ...given };
      } catch (error) {
        if (error instanceof TimeLimitError && timeout !== undefined) {
          // What it was in the middle of may be half done.
          engine = createEngine(description.engine);
          return { kind: 'failure', id: article.id, message: LIMIT_ERRORS.tooLong(timeout) };
        }
        // A bug met by one article must not cost the others their records.
        return { kind: 'failure', id: article.id, message: TOKENIZER_ERRORS.notProcessed(messageOf(error)) };
      }
    },
  };
}
