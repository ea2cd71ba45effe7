// Sums that begin with their number.
import type { Rule } from '../../../core/rule.js';
import { candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { CURRENCY_CUE, readSums } from '../sums/reading.js';

const ID = 'amount/currency-word';

/** `5천억원`, `3억~5억원`, `1300만 캐나다 달러`, `100 USD` → amount. Not: `수억원`, `5만 원격 진료`, `(단위: 백만원)`. */
export function createCurrencyWordRule(lexicon: AmountLexicon): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: [CURRENCY_CUE],
    propose(cue, article) {
      const sums = readSums(article, lexicon)
        .sumsAt(cue)
        .filter(({ form }) => form === 'word');
      return candidatesOf(article, sums, ID, lexicon, 'rule');
    },
  };
}
