// Sums whose currency stands in front.
import type { Rule } from '../../../core/rule.js';
import { candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { CURRENCY_CUE, readSums } from '../sums/reading.js';

const ID = 'amount/currency-sign';

/** `$1.2 billion`, `US$ 3M`, `홍콩 달러 100만` → amount. Not: `미국 달러 1,380원`, `COP28`. */
export function createCurrencySignRule(lexicon: AmountLexicon): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: [CURRENCY_CUE],
    propose(cue, article) {
      const sums = readSums(article, lexicon)
        .sumsAt(cue)
        .filter(({ form }) => form === 'sign');
      return candidatesOf(article, sums, ID, lexicon, 'rule');
    },
  };
}
