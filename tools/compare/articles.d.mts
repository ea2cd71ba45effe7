import type { ComparedArticle } from './records.mjs';

export interface ArticlePair {
  readonly before?: ComparedArticle;
  readonly after?: ComparedArticle;
}

export function articlePairs(beforeFile: string, afterFile: string): AsyncGenerator<ArticlePair>;
