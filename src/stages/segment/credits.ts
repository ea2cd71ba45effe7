// Tells who made a picture: `사진=한빛부`, `/한빛산업 제공`, `ⓒ 한빛이미지`. Not: `대출 제공`, which a programme does.
import type { FurnitureLexicon } from './lexicon.js';
import { alternatives } from '../../text/lexicon-pattern.js';
import { opensWith, unwrap } from './wrapping.js';

const LONGEST_CREDIT = 60;
const LONGEST_PLAIN_CREDIT = 30;
const MOST_LABELLED_WORDS = 8;
const MOST_WORDS = 4;
const WRAPPED_PATTERN = /^\s*(?:\/|\(.*\)\s*$|\[.*\]\s*$|<.*>\s*$|【.*】\s*$)/u;

export interface CreditFinder {
  /** Whether a line, or the end of one, says who made a picture. */
  readonly isCredit: (words: string) => boolean;
  /** Whether the words begin with a label such as `사진=`. */
  readonly isLabelled: (words: string) => boolean;
}

export function createCreditFinder(lexicon: FurnitureLexicon): CreditFinder {
  const LABEL_PATTERN = new RegExp(`^(?:${alternatives(lexicon.terms('credit'))})\\s?[=＝:：-]\\s?`, 'u');
  const isLabelled = (words: string): boolean =>
    lexicon.opening('credit', words) !== undefined && LABEL_PATTERN.test(words);

  return {
    isLabelled,
    isCredit(words) {
      if (words.length > LONGEST_CREDIT) return false;
      const inside = unwrap(words);
      if (isLabelled(inside))
        return !/[.!?]\s|다\.?$/u.test(inside) && inside.split(/\s+/u).length <= MOST_LABELLED_WORDS;
      if (opensWith(words, 'ⓒ©')) return inside.length <= LONGEST_PLAIN_CREDIT;
      if (lexicon.mayOpen('photo-agency', inside)) {
        if (lexicon.is('photo-agency', inside)) return true;
        const [agency = '', ending = '', ...more] = inside.split(/\s+/u);
        if (more.length === 0 && lexicon.is('photo-agency', agency) && lexicon.is('credit-ending', ending)) return true;
      }
      if (!opensWith(words, '/([<【') || !WRAPPED_PATTERN.test(words)) return false;
      const tokens = inside.split(/\s+/u);
      return (
        tokens.length >= 2 &&
        tokens.length <= MOST_WORDS &&
        lexicon.is('credit-ending', tokens.at(-1) ?? '') &&
        !/[\d.,!?:;]|[을를]\s/u.test(inside) &&
        inside.length <= LONGEST_PLAIN_CREDIT
      );
    },
  };
}
