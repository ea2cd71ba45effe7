// Counts the lines that the pages of one folder share: they are the page around the article, whatever the site.
// `구독 신청 안내` on 40 of 50 pages recurs; the headline of a single page does not.
import type { Span } from '../core/types.js';
import { bareWords } from '../text/letters.js';
import { splitLines } from '../text/lines.js';
import { isProse } from '../text/sentences.js';

/** Pages on which a line must stand: two pages may tell of the same thing. */
const FEWEST_PAGES = 3;
/** Of all pages of the folder; many sites may lie in one folder. */
const LEAST_SHARE = 0.04;
const LONGEST_RECURRING = 400;

/** Counts lines over the pages of a folder. Holds every distinct line until it is asked. */
export interface PageCounter {
  add(text: string): void;
  /** The lines that recur, as `lineKey` writes them. */
  recurring(): ReadonlySet<string>;
}

/** Letters alone: `댓글 12` and `댓글 7` are one line; '' for lines without letters and for long ones. */
function lineKey(words: string): string {
  return words.length > LONGEST_RECURRING ? '' : bareWords(words);
}

export function createPageCounter(): PageCounter {
  const counts = new Map<string, number>();
  const articles = new Set<string>();
  let pages = 0;
  return {
    add(text) {
      const lines = splitLines(text);
      // The same article saved twice, or in two formats, would make all its lines recur.
      const longest = lines.reduce(
        (best, { words }) => (isProse(words) && words.length > best.length ? words : best),
        '',
      );
      const article = bareWords(longest === '' ? text : longest);
      if (articles.has(article)) return;
      articles.add(article);
      pages += 1;
      for (const key of new Set(lines.map(({ words }) => lineKey(words)))) {
        if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    },
    recurring() {
      const fewest = Math.max(FEWEST_PAGES, pages * LEAST_SHARE);
      return new Set([...counts].filter(([, count]) => count >= fewest).map(([key]) => key));
    },
  };
}

/** Where the lines of a text begin that are among the recurring ones, blanks in front left out. */
export function recurringStarts(text: string, recurring: ReadonlySet<string>): readonly number[] {
  if (recurring.size === 0) return [];
  return splitLines(text)
    .filter(({ words }) => recurring.has(lineKey(words)))
    .map(({ start }: Span) => start);
}
