// Looking up what lies at a place without walking over everything: every stage must stay linear in the article.
import type { Span } from '../core/types.js';

export interface SpanIndex<T extends Span> {
  /** The items that overlap a span, in the order in which they were given. */
  overlapping(span: Span): readonly T[];
  /** Whether any item overlaps a span. */
  touches(span: Span): boolean;
}

/**
 * Items found by the stretch of text that they touch. A look-up costs as much as there are items that begin within the length
 * of the longest one before the span, so items should be of at most a few hundred characters each.
 */
export function indexSpans<T extends Span>(items: readonly T[]): SpanIndex<T> {
  if (items.length === 0) return NOTHING;
  const isInOrder = items.every((item, at) => at === 0 || (items[at - 1]?.start ?? 0) <= item.start);
  const sorted = isInOrder ? items : items.toSorted((a, b) => a.start - b.start);
  const orders = isInOrder ? undefined : new Map(items.map((item, order) => [item, order]));
  const longest = items.reduce((length, { start, end }) => Math.max(length, end - start), 0);

  function firstNear(start: number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start - longest) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    overlapping({ start, end }) {
      let found: T[] | undefined;
      for (let at = firstNear(start); at < sorted.length; at += 1) {
        const item = sorted[at];
        if (item === undefined || item.start >= end) break;
        if (item.end > start) (found ??= []).push(item);
      }
      if (found === undefined) return NONE;
      if (orders !== undefined) found.sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
      return found;
    },
    touches({ start, end }) {
      for (let at = firstNear(start); at < sorted.length; at += 1) {
        const item = sorted[at];
        if (item === undefined || item.start >= end) return false;
        if (item.end > start) return true;
      }
      return false;
    },
  };
}

const NONE: readonly never[] = [];
const NOTHING: SpanIndex<never> = { overlapping: () => NONE, touches: () => false };

/** Of items in order of start that do not overlap, those that overlap a span. */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && item.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  for (let item = sorted[last]; item !== undefined && item.start < span.end; item = sorted[last]) last += 1;
  return sorted.slice(low, last);
}
