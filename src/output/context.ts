// The sentence around a mention, for people who read a table and want to see where a record comes from:
// `…했다. 중기부는 5천억원을 지원한다. 이어…` around 중기부 → `중기부는 5천억원을 지원한다.`
import type { Span } from '../core/types.js';
import { shownWords, type Range } from '../text/markup.js';
import { sentenceEnds } from '../text/sentences.js';

/** In UTF-16 code units; about three lines of a release. */
const LONGEST_CONTEXT = 300;
const ELLIPSIS = '…';

/** Cuts a window out of the text without tearing a surrogate pair. */
function window(text: string, from: number, to: number): Span {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  const torn = (at: number): boolean =>
    at > 0 &&
    at < text.length &&
    /[\udc00-\udfff]/u.test(text.charAt(at)) &&
    /[\ud800-\udbff]/u.test(text.charAt(at - 1));
  return { start: torn(start) ? start + 1 : start, end: torn(end) ? end - 1 : end };
}

/** A sentence in three parts, so that the name in it can be marked. */
export interface MarkedSentence {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The sentence that holds a span, blanks collapsed, at most about 300 code units; what is cut off is shown by `…`.
 * Looks only at the text near the span, so that its cost does not grow with the text.
 */
export function sentenceAround(text: string, span: Span, markup: readonly Range[] = []): string {
  const { before, marked, after } = markedSentence(text, span, markup);
  return `${before}${marked}${after}`;
}

/** A sentence by its place in the text, and whether its ends are those of the sentence or of what is shown of it. */
export interface SentenceSpan extends Span {
  readonly isWholeBefore: boolean;
  readonly isWholeBehind: boolean;
}

/** Where the sentence that holds a span stands, at most about 300 code units of it. */
export function sentenceSpan(text: string, span: Span): SentenceSpan {
  const near = window(
    text,
    span.start - LONGEST_CONTEXT,
    Math.min(span.end, span.start + LONGEST_CONTEXT) + LONGEST_CONTEXT,
  );
  let { start, end } = near;
  let isWholeBefore = start === 0;
  let isWholeBehind = end === text.length;
  for (const behind of sentenceEnds(text.slice(near.start, near.end))) {
    const boundary = near.start + behind;
    if (boundary <= span.start) {
      start = boundary;
      isWholeBefore = true;
    } else if (boundary >= span.end) {
      end = boundary;
      isWholeBehind = true;
      break;
    }
  }
  if (end - start > LONGEST_CONTEXT) {
    // As much before the mention as behind it, unless the sentence gives less.
    const spare = Math.max(0, LONGEST_CONTEXT - (span.end - span.start));
    const before = Math.min(span.start - start, Math.max(spare >> 1, spare - Math.max(0, end - span.end)));
    const cut = window(text, span.start - before, span.start - before + LONGEST_CONTEXT);
    isWholeBefore &&= cut.start <= start;
    isWholeBehind &&= cut.end >= end;
    start = Math.max(start, cut.start);
    end = Math.min(end, cut.end);
  }
  return { start, end, isWholeBefore, isWholeBehind };
}

/** The same with the span told apart. @param markup what is not shown of the text */
export function markedSentence(text: string, span: Span, markup: readonly Range[] = []): MarkedSentence {
  const { start, end, isWholeBefore, isWholeBehind } = sentenceSpan(text, span);
  const words = (from: number, to: number): string => shownWords(text, markup, from, to);
  const from = Math.min(Math.max(start, span.start), end);
  const to = Math.max(from, Math.min(end, span.end));
  // Each blank once, and none at the ends, wherever the span is cut.
  const before = words(start, from).trimStart();
  const isOpen = before === '' || before.endsWith(' ');
  const marked = isOpen ? words(from, to).trimStart() : words(from, to);
  const isOpenBehind = marked === '' ? isOpen : marked.endsWith(' ');
  const after = isOpenBehind ? words(to, end).trim() : words(to, end).trimEnd();
  return {
    before: `${isWholeBefore ? '' : ELLIPSIS}${marked + after === '' ? before.trimEnd() : before}`,
    marked: after === '' ? marked.trimEnd() : marked,
    after: `${after}${isWholeBehind ? '' : ELLIPSIS}`,
  };
}
