// Funds, which are no records: `스마트대한민국펀드의 경우`, `1,500억원 규모 철강 상생협력기금을 조성`.
// Not: 펀드 alone, 모펀드 alone.
import type { Span } from '../core/types.js';
import { wordsOf, type Word } from '../text/words.js';
import type { RelationContext } from './shape.js';
import { particlesEnd } from '../korean/edges.js';

export interface Fund extends Span {
  readonly name: string;
}

const FUND_PATTERN = /(?:펀드|기금|투자조합)$/u;
const MOST_WORDS = 2;

/** The funds that a stretch names, in order. */
export function fundsIn({ article, patterns }: RelationContext, { start, end }: Span): readonly Fund[] {
  const { text } = article;
  if (!/펀드|기금|투자조합/u.test(text.slice(start, end))) return [];
  const words = wordsOf(text, start, end);
  return words.flatMap((word, index): readonly Fund[] => {
    const stop = fundEnd(text, word);
    if (stop < 0) return [];
    let from = word.start;
    for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS); at -= 1) {
      const before = words[at];
      if (before === undefined || text.slice(before.end, from) !== ' ' || !patterns.partOfFund.test(before.text)) break;
      from = before.start;
    }
    const name = text.slice(from, stop);
    return patterns.anyFund.test(name) ? [] : [{ start: from, end: stop, name }];
  });
}

/** Where the fund's name ends inside a word, particles set aside; -1 where the word names none. */
function fundEnd(text: string, { start, end }: Word): number {
  for (let stop = end; stop > start + 2; stop -= 1) {
    if (stop !== end && particlesEnd(text, stop) !== end) continue;
    if (FUND_PATTERN.test(text.slice(start, stop))) return stop;
  }
  return -1;
}
