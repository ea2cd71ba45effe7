// Sums of money: `최대 2조1955억원` → value 2195500000000, currency KRW, qualifier max.
import { z } from 'zod';
import type { Attributes, Block, Candidate, Evidence, Mention } from '../../types.js';
import type { Doc, EntityKind, EntityKindFactory, Resources, Rule } from '../kind.js';
import { toSafeNumber } from '../../korean/numerals.js';
import { loadBareSums, valueKey, type BareEvidence, type BareSums } from './bare-sums.js';
import { loadCurrencies, type Currencies } from './currencies.js';
import { loadQualifiers, type Qualifier, type Qualifiers } from './qualifiers.js';
import { scanSums, type Refusal, type Scan, type Sum } from './scan.js';

/** What the recognizer needs from the dictionaries. */
export interface AmountLexicon {
  readonly currencies: Currencies;
  readonly qualifiers: Qualifiers;
  readonly bareSums: BareSums;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadAmountLexicon(resources: Resources): AmountLexicon {
  return {
    currencies: loadCurrencies(resources),
    qualifiers: loadQualifiers(resources),
    bareSums: loadBareSums(resources),
  };
}

/** Recognizes sums of money and merges the mentions of one sum. */
export const createAmountKind: EntityKindFactory = (resources): EntityKind => {
  const lexicon = loadAmountLexicon(resources);
  const rule: Rule = { id: 'amount/sums', recognize: (doc) => recognizeAmounts(doc, lexicon).candidates };
  return {
    type: 'amount',
    entries: [],
    rules: [rule],
    recordKey: ({ attributes }) =>
      [attributes?.['value'], attributes?.['max'], attributes?.['currency']]
        .map((part) => String(part ?? ''))
        .join('/'),
    describe: (_doc, mentions) => ({ name: longestSurface(mentions), attributes: mergeAttributes(mentions) }),
    attributes: {
      value: z.number().nonnegative().describe('in the main unit of the currency; the low end of a range'),
      max: z.number().nonnegative().optional().describe('the high end of a range'),
      currency: z.string().length(3).describe('ISO 4217'),
      qualifier: z.enum(['max', 'min', 'approx']).optional().describe('what the words around the sum make of it'),
    },
  };
};

export interface AmountFindings {
  readonly candidates: readonly Candidate[];
  /** What looked like a sum and is none, for `explain`. */
  readonly refusals: readonly Refusal[];
}

/** All sums of an article, with what was refused. */
export function recognizeAmounts(doc: Doc, { currencies, qualifiers, bareSums }: AmountLexicon): AmountFindings {
  const candidates: Candidate[] = [];
  const refusals: Refusal[] = [];
  let countries: readonly string[] | undefined;
  const named = (): readonly string[] => (countries ??= currencies.countriesIn(doc.text));
  const add = (block: Block, sum: Sum, rule: string, evidence: Evidence): void => {
    const attributes = attributesOf(sum, qualifiers.around(doc.text, sum.start, sum.end, block.start));
    const { start, end } = sum;
    if (attributes === undefined) refusals.push({ start, end, reason: 'more than 2^53, the largest exact value' });
    else candidates.push({ type: 'amount', rule, evidence, start, end, name: doc.text.slice(start, end), attributes });
  };
  const scans: (Scan & { readonly block: Block })[] = [];
  const currencyOfValue = new Map<string, string>();
  for (const block of doc.blocks) {
    const scan = scanSums(doc.text, block.start, block.end, currencies, named);
    scans.push({ ...scan, block });
    refusals.push(...scan.refusals);
    for (const sum of scan.sums) {
      add(block, sum, sum.form === 'sign' ? 'amount/currency-sign' : 'amount/currency-word', 'rule');
      if (!currencyOfValue.has(valueKey(sum))) currencyOfValue.set(valueKey(sum), sum.currency);
    }
  }
  for (const { block, bare, sums } of scans) {
    for (const { sum, evidence } of bareSums.choose(doc.text, block, bare, sums, currencyOfValue)) {
      add(block, sum, BARE_RULES[evidence], 'context');
    }
  }
  return { candidates, refusals };
}

const BARE_RULES: Readonly<Record<BareEvidence, string>> = {
  repeat: 'amount/bare-repeat',
  noun: 'amount/bare-money-noun',
  neighbour: 'amount/bare-neighbour',
};

/** Undefined where the value is too large to be exact. */
function attributesOf(sum: Sum, around: Qualifier | undefined): Attributes | undefined {
  const value = toSafeNumber(sum.value);
  const max = sum.max === undefined ? undefined : toSafeNumber(sum.max);
  if (value === undefined || (sum.max !== undefined && max === undefined)) return undefined;
  const qualifier = around ?? (sum.approximate ? 'approx' : undefined);
  return {
    value,
    ...(max === undefined ? {} : { max }),
    currency: sum.currency,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function longestSurface(mentions: readonly Mention[]): string {
  return mentions.reduce((name, { surface }) => (surface.length > name.length ? surface : name), '');
}

/** The first mention's attributes with whatever others add; a bound says more than an approximation. */
function mergeAttributes(mentions: readonly Mention[]): Attributes {
  let merged: Attributes = {};
  for (const { attributes } of mentions.toReversed()) merged = { ...merged, ...attributes };
  const bound = mentions
    .map(({ attributes }) => attributes?.['qualifier'])
    .find((qualifier) => qualifier === 'max' || qualifier === 'min');
  return bound === undefined ? merged : { ...merged, qualifier: bound };
}
