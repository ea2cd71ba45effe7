// A number that the article gives elsewhere with its currency.
import type { Rule } from '../../../core/rule.js';
import { currencyOf, lookAt } from '../bare/look-rule.js';
import { candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { LARGE_UNIT_CUE, readSums } from '../sums/reading.js';

const ID = 'amount/bare-repeat';

/** `수출 2800억` in the headline of an article whose body says `2800억원` → amount. Not: `2800억 개` there. */
export function createBareRepeatRule(lexicon: AmountLexicon): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: [LARGE_UNIT_CUE],
    propose(cue, article, known) {
      const sums = readSums(article, lexicon)
        .bareAt(cue)
        .flatMap((number) => {
          const currency = currencyOf(number, known);
          const isNone = currency === undefined || lookAt(article, number, lexicon).kind === 'none';
          return isNone ? [] : [{ ...number, currency }];
        });
      return candidatesOf(article, sums, ID, lexicon);
    },
  };
}
