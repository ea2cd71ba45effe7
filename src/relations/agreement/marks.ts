// What an agreement is called stands in marks and names others than its sides: ‘대기업과 중소기업 간 동반성장’을 위한 협약.
// Not: ‘가온나래’와 ‘누리솔’ 간 협약, whose sides stand in marks each.
import type { Span } from '../../core/types.js';
import { within } from '../../text/spans.js';

const MARKED_PATTERN = /[‘'“"「『][^‘’'“”"「」『』\n]{2,60}[’'”"」』]/gu;

/** The stretches in marks in a span. */
export function markedIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(MARKED_PATTERN)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

/** Whether what begins at a place, such as 간, goes on inside marks. */
export function isMarked(marked: readonly Span[], at: number): boolean {
  return within(marked, { start: at, end: at + 1 }).some(({ end }) => end > at + 2);
}

/** The words of a span outside of marks, be they closed behind it. */
export function withoutMarked(text: string, { start, end }: Span, marked: readonly Span[]): string {
  let words = '';
  let from = start;
  for (const span of marked) {
    words += text.slice(from, Math.max(from, Math.min(span.start, end)));
    from = Math.max(from, span.end);
  }
  return words + text.slice(from, Math.max(from, end));
}
