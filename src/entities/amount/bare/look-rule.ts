// What the rules for numbers without a currency have in common: they wake at a large unit and weigh the number before it.
import type { Candidate } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import { toSafeNumber } from '../../../korean/numerals/exact.js';
import { AMOUNT, candidatesOf } from '../candidate.js';
import type { AmountLexicon } from '../lexicon.js';
import { LARGE_UNIT_CUE, readSums } from '../sums/reading.js';
import { valueKey, type BareNumber } from '../sums/sum.js';
import { isLarge, lookOf, type Look } from './looks.js';

/** Won, where nothing says otherwise. */
export const WON = 'KRW';

/** A rule for the numbers that look like money in one way; numbers whose value the article gives with a currency are not its. */
export function createLookRule(id: string, kind: Look['kind'], lexicon: AmountLexicon): Rule {
  return {
    id,
    phase: 'phrase',
    cues: [LARGE_UNIT_CUE],
    propose(cue, article, known) {
      const numbers = readSums(article, lexicon)
        .bareAt(cue)
        .filter((number) => lookAt(article, number, lexicon).kind === kind && currencyOf(number, known) === undefined);
      return candidatesOf(article, numbers.map(inWon), id, lexicon);
    },
  };
}

const inWon = (number: BareNumber): BareNumber & { readonly currency: string } => ({ ...number, currency: WON });

const looks = new WeakMap<BareNumber, Look>();

/** What a number looks like, weighed once. */
export function lookAt(article: IndexedArticle, number: BareNumber, lexicon: AmountLexicon): Look {
  let look = looks.get(number);
  if (look === undefined) {
    look = lookOf(article, number, lexicon);
    looks.set(number, look);
  }
  return look;
}

const currencies = new WeakMap<Known, ReadonlyMap<string, string>>();

/** The currency with which the article gives the same value elsewhere; undefined for small numbers. */
export function currencyOf(number: BareNumber, known: Known): string | undefined {
  if (!isLarge(number)) return undefined;
  let ofValue = currencies.get(known);
  if (ofValue === undefined) {
    ofValue = new Map(known.ofType(AMOUNT).toReversed().flatMap(valueAndCurrency));
    currencies.set(known, ofValue);
  }
  const max = number.max === undefined ? undefined : toSafeNumber(number.max);
  return ofValue.get(valueKey(toSafeNumber(number.value), max));
}

function valueAndCurrency({ rule, attributes }: Candidate): readonly (readonly [string, string])[] {
  if (rule === 'amount/table-unit' || attributes === undefined) return [];
  const { value, max, currency } = attributes;
  return [[valueKey(Number(value), max === undefined ? undefined : Number(max)), String(currency)]];
}
