// Funds, which are no records: `스마트대한민국펀드의 경우`, `1,500억원 규모 철강 상생협력기금을 조성`.
// Not: 펀드 alone, 모펀드 alone.
import type { Span } from '../core/types.js';
import { wordsOf, type Word } from '../text/words.js';
import { particlesEnd } from '../korean/edges.js';

export interface Fund extends Span {
  readonly name: string;
}

const FUND_PATTERN = /(?:펀드|기금|투자조합)$/u;
/** Words that say of a fund how large it is or that it is one of several. */
const NO_NAME_PATTERN =
  /^(?:규모|규모의|이|그|해당|각|본|전체|신규|총|국내|해외|대형|민간|정책|공동|개|벤처|모|자|출자)?(?:펀드|기금|투자조합|모펀드|자펀드)$/u;
/** A word in front that belongs to the name: no particle, no figure, no ending of a clause. */
const PART_PATTERN =
  /^(?![가-힣]*(?:규모|조성|결성|대비|내외|이상|통해|위해|의|을|를|은|는|에|한|된|할|하는|등|및)$)[가-힣A-Za-z()·-]{1,14}$/u;
const MOST_WORDS = 2;

/** The funds that a stretch names, in order. */
export function fundsIn(text: string, { start, end }: Span): readonly Fund[] {
  if (!/펀드|기금|투자조합/u.test(text.slice(start, end))) return [];
  const words = wordsOf(text, start, end);
  return words.flatMap((word, index): readonly Fund[] => {
    const stop = fundEnd(text, word);
    if (stop < 0) return [];
    let from = word.start;
    for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS); at -= 1) {
      const before = words[at];
      if (before === undefined || text.slice(before.end, from) !== ' ' || !PART_PATTERN.test(before.text)) break;
      from = before.start;
    }
    const name = text.slice(from, stop);
    return NO_NAME_PATTERN.test(name) ? [] : [{ start: from, end: stop, name }];
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
