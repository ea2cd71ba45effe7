// A number whose unit newspapers write in Hanja where it is money.
import type { Rule } from '../../../core/rule.js';
import { createLookRule } from '../bare/look-rule.js';
import type { AmountLexicon } from '../lexicon.js';

/** `수출 4兆 시대` → amount. Not: `4조 시대`, and `4兆` where nothing else stands in the line. */
export function createBareHanjaRule(lexicon: AmountLexicon): Rule {
  return createLookRule('amount/bare-hanja', 'hanja', lexicon);
}
