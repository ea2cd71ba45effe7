// Which block of an article a place lies in.
import type { Doc } from '../core/kind.js';
import type { Block } from '../core/types.js';

/** The block of a doc that holds an offset. */
export function blockAt(doc: Doc, offset: number): Block | undefined {
  let low = 0;
  let high = doc.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = doc.blocks[middle];
    if (block === undefined) return undefined;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}
