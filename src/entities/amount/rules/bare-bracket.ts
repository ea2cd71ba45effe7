// A number that fills a bracket behind what it is the money of.
import type { Rule } from '../../../core/rule.js';
import { createLookRule } from '../bare/look-rule.js';
import type { AmountLexicon } from '../lexicon.js';

/** `센터 신설(30억)`, `(’22~’28, 271억)` → amount. Not: `협정(6조)`, which is an article, `관객(3만)`. */
export function createBareBracketRule(lexicon: AmountLexicon): Rule {
  return createLookRule('amount/bare-bracket', 'bracket', lexicon);
}
