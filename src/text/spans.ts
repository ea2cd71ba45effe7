// Looking up what lies at a place without walking over everything: every stage must stay linear in the article.
import type { Span } from '../core/types.js';

const BUCKET = 64;

export interface SpanIndex<T extends Span> {
  /** The items that overlap a span, in the order in which they were given. */
  overlapping(span: Span): readonly T[];
  /** Whether any item overlaps a span. */
  touches(span: Span): boolean;
}

/** Items of at most a few hundred characters each, found by the stretch of text that they touch. */
export function indexSpans<T extends Span>(items: readonly T[]): SpanIndex<T> {
  const buckets = new Map<number, { readonly item: T; readonly order: number }[]>();
  for (const [order, item] of items.entries()) {
    for (let bucket = Math.floor(item.start / BUCKET); bucket * BUCKET < item.end; bucket += 1) {
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [{ item, order }]);
      else list.push({ item, order });
    }
  }
  return {
    overlapping({ start, end }) {
      const found = new Map<number, T>();
      for (let bucket = Math.floor(start / BUCKET); bucket * BUCKET < end; bucket += 1) {
        for (const { item, order } of buckets.get(bucket) ?? []) {
          if (item.start < end && item.end > start) found.set(order, item);
        }
      }
      return [...found].sort(([a], [b]) => a - b).map(([, item]) => item);
    },
    touches({ start, end }) {
      for (let bucket = Math.floor(start / BUCKET); bucket * BUCKET < end; bucket += 1) {
        const list = buckets.get(bucket);
        if (list?.some(({ item }) => item.start < end && item.end > start) === true) return true;
      }
      return false;
    },
  };
}

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
