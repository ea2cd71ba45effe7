// A text cut at its mentions: what is drawn plain and what is marked. Mentions that overlap an earlier one are left out.
import type { PageArticle } from '../data/load.js';

export interface Segment {
  readonly text: string;
  /** Where it begins in the article's text. */
  readonly start: number;
  /** Number of the mention among all of the article. */
  readonly mention?: number;
}

export function segmentsOf({ text, mentions }: PageArticle): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [number, { start, end }] of mentions.entries()) {
    if (start < at) continue;
    if (start > at) segments.push({ text: text.slice(at, start), start: at });
    segments.push({ text: text.slice(start, end), start, mention: number });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), start: at });
  return segments;
}

/** The mention that a place of the text leads to: there, or the next one behind it. */
export function mentionAt({ mentions }: PageArticle, offset: number): number | undefined {
  const found = mentions.findIndex(({ end }) => end > offset);
  return found === -1 ? undefined : found;
}
