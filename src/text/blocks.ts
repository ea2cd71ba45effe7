// Which block of an article a place lies in.
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Block } from '../core/types.js';

/** The block of a article that holds an offset. */
export function blockAt(article: IndexedArticle, offset: number): Block | undefined {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = article.blocks[middle];
    if (block === undefined) return undefined;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}
