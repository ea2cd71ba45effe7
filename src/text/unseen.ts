// What stands inside a text without being a part of its words: soft hyphens and blanks without width that web pages leave
// (삼성전<soft hyphen>자), and the marks of footnotes glued to a name (한국은행1)은). Articles are read without them, and what was found
// is told by the offsets of the text as it was given. Blanks inside words that are set wide are left out in the same way. Not: (붙임1), whose bracket opens before, 1) at the head of an item.
import type { Article, Span } from '../core/types.js';
import { blanksBeforeBrackets, withRoundBrackets } from './bracket-forms.js';
import { HIDDEN_CHARACTERS } from './characters.js';
import { withPlainSigns } from './plain-signs.js';

/** The rest of a text, and where each of its characters stood. */
export interface SeenText {
  readonly text: string;
  /** Where a character of the whole text, or what is read behind it, stands in the rest. */
  readonly seenAt: (at: number) => number;
  /** The offset in the whole text of the first character of a span that begins at `at`. */
  readonly startOf: (at: number) => number;
  /** The offset in the whole text behind the last character of a span that ends at `at`. */
  readonly endOf: (at: number) => number;
}

const RAISED = '[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]';
const UNSEEN_PATTERN = new RegExp(
  `[${HIDDEN_CHARACTERS}]+|\\d(?<=[가-힣]\\d)\\d?\\)|\\[(?<=[가-힣]\\[)\\d{1,2}\\]|${RAISED}(?<=[가-힣]${RAISED})${RAISED}?\\)?`,
  'gu',
);
const MARK_PATTERN = /\d\)$/u;
/** How far before a mark the bracket may open that the mark only seems to be. */
const LONGEST_BRACKET = 80;

/**
 * The text with its brackets and bars in one form, without what nobody reads and without other stretches in order; undefined where all
 * of it is read as it is.
 */
export function seenText(given: string, others: readonly Span[] = []): SeenText | undefined {
  const text = withRoundBrackets(withPlainSigns(given));
  const kept: number[] = [];
  let seen = '';
  let from = 0;
  for (const { start, end } of [...unseenIn(text), ...blanksBeforeBrackets(text), ...others].sort(
    (a, b) => a.start - b.start,
  )) {
    if (end <= from) continue;
    for (let at = from; at < start; at += 1) kept.push(at);
    seen += text.slice(from, start);
    from = end;
  }
  if (from === 0 && text === given) return undefined;
  for (let at = from; at < text.length; at += 1) kept.push(at);
  return {
    text: seen + text.slice(from),
    seenAt(at) {
      let [low, high] = [0, kept.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((kept[middle] ?? at) < at) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    startOf: (at) => kept[at] ?? text.length,
    endOf: (at) => (at === 0 ? 0 : (kept[at - 1] ?? text.length - 1) + 1),
  };
}

function unseenIn(text: string): readonly Span[] {
  return [...text.matchAll(UNSEEN_PATTERN)].flatMap(({ 0: unseen, index }) =>
    MARK_PATTERN.test(unseen) && closesBracket(text, index) ? [] : [{ start: index, end: index + unseen.length }],
  );
}

/** The article that is read where a part of its text is not: its text, layout and recurring lines. */
export function seenArticle(article: Article, { text, seenAt }: SeenText): Article {
  const { layout, recurring } = article;
  return {
    ...article,
    text,
    ...(layout === undefined
      ? {}
      : { layout: layout.map((span) => ({ ...span, start: seenAt(span.start), end: seenAt(span.end) })) }),
    ...(recurring === undefined ? {} : { recurring: recurring.map(seenAt) }),
  };
}

/** A span of the text that is read, by the offsets of the whole text. */
export function spanAsGiven<T extends Span>(span: T, { startOf, endOf }: SeenText): T {
  return { ...span, start: startOf(span.start), end: endOf(span.end) };
}

/** An article as it is read, and the way between its offsets and those of the article as given. */
export interface ArticleReading {
  readonly article: Article;
  /** A span of the text that is read, by the offsets of the whole text. */
  readonly asGiven: <T extends Span>(span: T) => T;
  /** Where a character of the whole text, or what is read behind it, stands in what is read. */
  readonly seenAt: (at: number) => number;
}

/** What is read of an article: all of it, unless its text holds what nobody reads. */
export function readingOf(article: Article, seen: SeenText | undefined): ArticleReading {
  return seen === undefined
    ? { article, asGiven: (span) => span, seenAt: (at) => at }
    : { article: seenArticle(article, seen), asGiven: (span) => spanAsGiven(span, seen), seenAt: seen.seenAt };
}

/** Whether a bracket is open at an offset: (붙임1). */
function closesBracket(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= LONGEST_BRACKET; before -= 1) {
    const sign = text.charAt(before);
    if (sign === '(' || sign === '（') return true;
    if (sign === '\n' || sign === '）') return false;
    if (sign === ')') return false;
  }
  return false;
}
