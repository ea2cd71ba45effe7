// A line as sums are read from it, with what reading needs and what it finds.
import type { Refusal } from '../../../core/kind.js';
import type { Span } from '../../../core/types.js';
import type { ExactNumber } from '../../../korean/numerals/exact.js';
import type { CountryPlaces, CurrencyMatch } from '../currencies.js';
import type { AmountLexicon } from '../lexicon.js';
import { looksLikeSum, readQuantity, type Quantity } from './quantity.js';
import type { BareNumber, Sum } from './sum.js';

/** A line of an article as sums are read from it. */
export interface Line extends Span {
  readonly text: string;
  readonly lexicon: AmountLexicon;
  readonly places: CountryPlaces;
  readonly quantityAt: (at: number) => Quantity | number;
  /** The currency behind a number, where it can be one there. */
  readonly currencyBehind: (quantity: Quantity) => CurrencyMatch | undefined;
}

/** What is found, in order. */
export interface Findings {
  readonly sums: Sum[];
  readonly bare: BareNumber[];
  readonly refusals: Refusal[];
}

export function lineOf(text: string, { start, end }: Span, lexicon: AmountLexicon, places: CountryPlaces): Line {
  // The upper end of a range that was none is read again as the next number: `1억~1억~…`.
  let lastAt = -1;
  let lastQuantity: Quantity | number = -1;
  return {
    text,
    start,
    end,
    lexicon,
    places,
    quantityAt(at) {
      if (at !== lastAt) {
        lastQuantity = readQuantity(text, at);
        lastAt = at;
      }
      return lastQuantity;
    },
    currencyBehind(quantity) {
      const currency = lexicon.currencies.behind(text, quantity.end, places);
      if (currency === undefined) return undefined;
      if (currency.reading === 'behind' && !isMoved(text, quantity, currency, lexicon)) return undefined;
      return currency.reading === 'figures' && !looksLikeSum(text, quantity) ? undefined : currency;
    },
  };
}

const RATE_REACH = 120;

/**
 * Whether a sum in a minor unit alone is by how much a rate moved: `환율은 70전 내린 1349원50전`. Not: `3전 4기`,
 * `10전 전승`, `10전 낮은 승률`.
 */
function isMoved(text: string, { end }: Quantity, { cue }: CurrencyMatch, { words }: AmountLexicon): boolean {
  if (cue.start !== end || text[cue.end]?.trim() !== '') return false;
  if (words('moved').at(text, cue.end + 1) === undefined) return false;
  const rates = words('rate');
  for (let at = Math.max(0, end - RATE_REACH); at < cue.end + RATE_REACH; at += 1)
    if (rates.at(text, at) !== undefined) return true;
  return false;
}

/** A sum of its parts; literals, as a spread takes several times as long. */
export function sumOf(
  { start, end }: Span,
  value: ExactNumber,
  max: ExactNumber | undefined,
  { code: currency, cue }: Pick<CurrencyMatch, 'code' | 'cue'>,
  approximate: boolean,
  form: Sum['form'],
): Sum {
  return max === undefined
    ? { start, end, value, currency, approximate, form, cue }
    : { start, end, value, max, currency, approximate, form, cue };
}
