// Tells notices of copyright: `<저작권자 © 한빛일보, 무단전재 금지>`. Not: `…무단 전재를 금지한다고 밝혔다.`
import type { CreditFinder } from './credits.js';
import type { FurnitureLexicon } from './lexicon.js';

const LONGEST_NOTICE = 300;
const OPENING_PATTERN = /^[<[(【\s]*(?:ⓒ|©|Copyright|저작권자\s?[ⓒ©(<:])/iu;
/** A short `ⓒ 한빛이미지` credits a picture. */
const LONGEST_CREDIT = 12;

/**
 * Whether a line, or the end of one, is a notice of copyright. Many ends of one line are asked about in turn; what the
 * line does not hold, none of them holds.
 */
export type CopyrightTest = (words: string, line?: string) => boolean;

export function createCopyrightTest(lexicon: FurnitureLexicon, { isLabelled }: CreditFinder): CopyrightTest {
  return (words, line = words) => {
    if (words.length > LONGEST_NOTICE) return false;
    if (OPENING_PATTERN.test(words) && !isLabelled(words)) {
      return words.length > LONGEST_CREDIT || !/^[ⓒ©]/u.test(words);
    }
    if (!lexicon.has('copyright', line) || !lexicon.has('copyright', words)) return false;
    const first = Math.min(
      ...lexicon
        .terms('copyright')
        .map((term) => words.indexOf(term))
        .filter((found) => found >= 0),
    );
    // `…말했다. 무단 전재 금지`: the sentence in front is the article's. `…무단 전재를 금지한다고 밝혔다.`: so is this.
    return !/[다요][.!?]/u.test(words.slice(0, first)) && !lexicon.has('reporting-verb', words);
  };
}
