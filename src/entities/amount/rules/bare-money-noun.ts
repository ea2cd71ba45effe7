// A number that the noun beside it makes a sum of.
import type { Rule } from '../../../core/rule.js';
import { createLookRule } from '../bare/look-rule.js';
import type { AmountLexicon } from '../lexicon.js';

/** `866억 투자 유치`, `벌금 500만` → amount. Not: `1억 화소`, `3만 개사`, `제9조 투자`. */
export function createBareMoneyNounRule(lexicon: AmountLexicon): Rule {
  return createLookRule('amount/bare-money-noun', 'noun', lexicon);
}
