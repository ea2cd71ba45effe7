// Both errors of setting a page aside: lines of the article that were lost, and furniture that was kept.
import type { SegmentedArticle, Span } from '../../../src/core/types.js';

export interface PageErrors {
  /** Article lines that the reader's text does not hold at all. */
  readonly missing: readonly string[];
  /** Article lines that were set aside, wholly or in part. */
  readonly lost: readonly string[];
  /** What was kept although it is none of the article's lines. */
  readonly kept: readonly string[];
}

function occurrences(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

/** Compares what the segment stage kept with the lines that belong to the article. */
export function measurePage({ article, blocks }: SegmentedArticle, lines: readonly string[]): PageErrors {
  const keptBlocks = blocks.filter(({ zone }) => zone !== 'boilerplate');
  const missing: string[] = [];
  const lost: string[] = [];
  const own: Span[] = [];
  for (const line of lines) {
    const places = occurrences(article.text, line);
    own.push(...places);
    if (places.length === 0) missing.push(line);
    else if (!places.some((place) => covers(keptBlocks, place))) lost.push(line);
  }
  const kept = keptBlocks
    .filter((block) => !own.some(({ start, end }) => start < block.end && block.start < end))
    .map(({ start, end }) => article.text.slice(start, end));
  return { missing, lost, kept };
}

/** Whether blocks hold every character of a span that is no blank; blocks are in order. */
function covers(blocks: readonly Span[], { start, end }: Span): boolean {
  let from = start;
  for (const block of blocks) {
    if (block.end <= from) continue;
    if (block.start > from + 1) return false;
    from = block.end;
    if (from >= end) return true;
  }
  return false;
}
