// A number beside a sum in a row is a sum of the same currency.
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block } from '../../../core/types.js';
import { blockAt } from '../../../text/blocks.js';
import { toSafeNumber } from '../../../korean/numerals/exact.js';
import { lookAt } from '../bare/look-rule.js';
import { spreadCurrencies, type Neighbour } from '../bare/neighbours.js';
import { AMOUNT, candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { LARGE_UNIT_CUE, readSums } from '../sums/reading.js';

const ID = 'amount/bare-neighbour';

/** `4억→1억 8000만원`, `30만·50만원`, `358억원(태양광 325.9억)`, `반도체 2.5조, 배터리 3.1조원` → amounts. Not: `관객 30만, 3억원`, whose units differ. */
export function createBareNeighbourRule(lexicon: AmountLexicon): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: [LARGE_UNIT_CUE],
    propose(cue, article, known) {
      const sums = readSums(article, lexicon)
        .bareAt(cue)
        .flatMap((number) => {
          const currency = learnedIn(article, known, lexicon).get(number.start);
          return currency === undefined ? [] : [{ ...number, currency }];
        });
      return candidatesOf(article, sums, ID, lexicon);
    },
  };
}

const learned = new WeakMap<Known, ReadonlyMap<number, string>>();

/** What numbers learn from their neighbours, worked out once for all lines with such a number. */
function learnedIn(article: IndexedArticle, known: Known, lexicon: AmountLexicon): ReadonlyMap<number, string> {
  let currencies = learned.get(known);
  if (currencies === undefined) {
    currencies = new Map(
      rowsOf(article, known, lexicon).flatMap((row) => [
        ...spreadCurrencies(article.text, row, lexicon.moneyNouns.saysMoney),
      ]),
    );
    learned.set(known, currencies);
  }
  return currencies;
}

/** The sums and the numbers without a currency of every line that has both. */
function rowsOf(article: IndexedArticle, known: Known, lexicon: AmountLexicon): readonly (readonly Neighbour[])[] {
  const rows = new Map<Block, Neighbour[]>();
  const sums = new Set<number>();
  const add = (number: Neighbour): void => {
    const block = blockAt(article, number.start);
    const row = block === undefined ? undefined : rows.get(block);
    if (row !== undefined) row.push(number);
    else if (block !== undefined) rows.set(block, [number]);
  };
  for (const { start, end, attributes } of known.ofType(AMOUNT)) {
    sums.add(start);
    add({ start, end, currency: String(attributes?.['currency']), value: Number(attributes?.['value']) });
  }
  for (const number of readSums(article, lexicon).bare) {
    if (sums.has(number.start) || lookAt(article, number, lexicon).kind === 'none') continue;
    add({ start: number.start, end: number.end, currency: undefined, value: toSafeNumber(number.value) ?? NaN });
  }
  return [...rows.values()].map((row) => row.toSorted((a, b) => a.start - b.start));
}
