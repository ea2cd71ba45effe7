// A text cut at its mentions, and at the ends of stretches that look different: what is drawn plain and what is marked.
// Mentions that overlap an earlier one are left out.
import type { PageArticle } from '../data/article.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How it looks. */
  readonly look: 'heading-line' | 'sign' | 'passage';
}

export interface Segment {
  readonly text: string;
  /** Where it begins in the article's text. */
  readonly start: number;
  /** Number of the mention among all of the article. */
  readonly mention?: number;
  readonly looks: readonly Stretch['look'][];
}

/** @param from leaves out what stands before it */
export function segmentsOf(
  { text, mentions }: Pick<PageArticle, 'text' | 'mentions'>,
  stretches: readonly Stretch[] = [],
  from = 0,
): readonly Segment[] {
  const segments: Segment[] = [];
  const cuts = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const looksAt = (place: number): readonly Stretch['look'][] =>
    stretches.filter(({ start, end }) => start <= place && place < end).map(({ look }) => look);
  let at = from;
  const plain = (end: number): void => {
    for (const cut of [...cuts.filter((own) => own > at && own < end), end]) {
      if (cut > at) segments.push({ text: text.slice(at, cut), start: at, looks: looksAt(at) });
      at = Math.max(at, cut);
    }
  };
  for (const [number, { start, end }] of mentions.entries()) {
    if (start < at) continue;
    plain(start);
    segments.push({ text: text.slice(start, end), start, mention: number, looks: looksAt(start) });
    at = end;
  }
  plain(text.length);
  return segments;
}
