// Sums with their currency: behind the number, a word (`5천억원`), or before it, a sign (`$1.2 billion`).
import type { Rule } from '../../../core/rule.js';
import { candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { CURRENCY_CUE, readSums } from '../sums/reading.js';
import type { Sum } from '../sums/sum.js';

/**
 * `word`: `5천억원`, `3억~5억원`, `1300만 캐나다 달러`, `100 USD` → amount. Not: `수억원`, `5만 원격 진료`, `(단위: 백만원)`.
 * `sign`: `$1.2 billion`, `US$ 3M`, `홍콩 달러 100만` → amount. Not: `미국 달러 1,380원`, `COP28`, `3 | $4,800` (two cells).
 */
export function createCurrencyRule(form: Sum['form'], lexicon: AmountLexicon): Rule {
  const id = `amount/currency-${form}`;
  return {
    id,
    phase: 'form',
    cues: [CURRENCY_CUE],
    propose(cue, article) {
      const sums = readSums(article, lexicon)
        .sumsAt(cue)
        .filter((sum) => sum.form === form);
      return candidatesOf(article, sums, id, lexicon, 'rule');
    },
  };
}
