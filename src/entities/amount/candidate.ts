// A sum as a candidate: its value as a number, and what the words around it make of it.
import type { Candidate, Evidence, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { blockAt } from '../../text/blocks.js';
import { compareNumbers, LARGEST_EXACT, toSafeNumber, type ExactNumber } from '../../korean/numerals/exact.js';
import type { AmountLexicon } from './lexicon.js';

export const AMOUNT = 'amount';

/** What a rule has found. */
export interface FoundSum extends Span {
  readonly value: ExactNumber;
  readonly max?: ExactNumber;
  readonly currency: string;
  readonly approximate?: boolean;
}

/** Undefined where no JavaScript number is exactly the value. */
export function candidateOf(
  article: IndexedArticle,
  sum: FoundSum,
  rule: string,
  { qualifiers }: AmountLexicon,
  evidence: Evidence = 'context',
): Candidate | undefined {
  const { start, end, currency } = sum;
  const value = toSafeNumber(sum.value);
  const max = sum.max === undefined ? undefined : toSafeNumber(sum.max);
  if (value === undefined || (sum.max !== undefined && max === undefined)) return undefined;
  const around = qualifiers.around(article.text, start, end, blockAt(article, start)?.start ?? start);
  const qualifier = around ?? (sum.approximate === true ? 'approx' : undefined);
  return {
    type: AMOUNT,
    rule,
    evidence,
    start,
    end,
    name: article.text.slice(start, end),
    attributes: {
      value,
      ...(max === undefined ? {} : { max }),
      currency,
      ...(qualifier === undefined ? {} : { qualifier }),
    },
  };
}

/** Why a sum has no JavaScript number that is exactly it; undefined where it has one. */
export function inexactReason({ value, max }: FoundSum): string | undefined {
  const numbers = [value, max].filter((number) => number !== undefined);
  if (numbers.every((number) => toSafeNumber(number) !== undefined)) return undefined;
  return numbers.some((number) => compareNumbers(number, LARGEST_EXACT) > 0)
    ? 'more than 2^53, the largest exact value'
    : 'more decimals than a number holds exactly';
}

/** The same for several, without those that have no number. */
export function candidatesOf(
  article: IndexedArticle,
  sums: readonly FoundSum[],
  rule: string,
  lexicon: AmountLexicon,
  evidence?: Evidence,
): readonly Candidate[] {
  return sums
    .map((sum) => candidateOf(article, sum, rule, lexicon, evidence))
    .filter((candidate) => candidate !== undefined);
}
