// Which block of an article a place lies in, and which stand beside one.
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

/** The block right above another, nothing but blanks between them. */
export function blockAbove(article: IndexedArticle, { start }: Block): Block | undefined {
  let at = start - 1;
  while (at > 0 && isBlank(article, at)) at -= 1;
  return blockAt(article, at);
}

/** The block right below another, nothing but blanks between them. */
export function blockBelow(article: IndexedArticle, { end }: Block): Block | undefined {
  let at = end;
  while (at < article.text.length && isBlank(article, at)) at += 1;
  return blockAt(article, at);
}

function isBlank({ text }: IndexedArticle, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
