// Sums in table cells whose unit stands in the caption or the head of the column.
import type { Rule } from '../../../core/rule.js';
import { skipSpaces } from '../../../korean/numerals/units.js';
import { candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { CURRENCY_CUE } from '../sums/reading.js';
import { moneyCells } from '../tables.js';

const ID = 'amount/table-unit';
/** 단위 before the unit of a whole table. */
export const UNIT_LABEL_CUE = 'unit-label';
const UNIT_CLOSERS = new Set([')', ']']);

/**
 * `(단위: 백만원)` above `1,250`, or `지원금액(백만원)` at the head of its column → 1250000000 KRW. Not: a table of mixed
 * units (`단위: 개, 억원`) but for columns that name their own, and columns of counts, shares and years.
 */
export function createTableUnitRule(lexicon: AmountLexicon): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: [UNIT_LABEL_CUE, CURRENCY_CUE],
    propose(cue, article) {
      const { text } = article;
      if (cue.kind === CURRENCY_CUE && !UNIT_CLOSERS.has(text.charAt(skipSpaces(text, cue.end)))) return [];
      return candidatesOf(article, moneyCells(article, lexicon).get(cue.start) ?? [], ID, lexicon);
    },
  };
}
