// Sums of money: `최대 2조1955억원` → value 2195500000000, currency KRW, qualifier max.
import { z } from 'zod';
import type { Attributes, Block, Candidate, Evidence, Mention } from '../../core/types.js';
import type { EntityKind, EntityKindFactory, Refusal } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Resources } from '../../core/resources.js';
import { NO_NAMES } from '../../dictionary/name-source.js';
import type { Rule } from '../../core/rule.js';
import { LARGEST_EXACT, compareNumbers, exactOf, formatKoreanNumber, toSafeNumber } from '../../korean/numerals.js';
import { loadBareSums, valueKey, type BareEvidence, type BareSums } from './bare-sums.js';
import { loadCurrencies, type Currencies } from './currencies.js';
import { PERIODS, ROLES, SHARES, loadRoles, type Circumstances, type Role, type Roles } from './roles.js';
import { loadQualifiers, type Qualifier, type Qualifiers } from './qualifiers.js';
import { readTableCells } from './table-units.js';
import { scanSums, type Sum } from './scan.js';

/** What the recognizer needs from the dictionaries. */
export interface AmountLexicon {
  readonly currencies: Currencies;
  readonly qualifiers: Qualifiers;
  readonly bareSums: BareSums;
  readonly roles: Roles;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadAmountLexicon(resources: Resources): AmountLexicon {
  return {
    currencies: loadCurrencies(resources),
    qualifiers: loadQualifiers(resources),
    bareSums: loadBareSums(resources),
    roles: loadRoles(resources),
  };
}

/** Two ways of writing one sum are one record: `5천억원`, `5000억 원`. */
const IDENTITY: readonly string[] = ['value', 'max', 'currency'];

/** Recognizes sums of money and merges the mentions of one sum. */
export const createAmountKind: EntityKindFactory = (resources): EntityKind => {
  const lexicon = loadAmountLexicon(resources);
  const rule: Rule = {
    id: 'amount/sums',
    phase: 'form',
    cues: ['article'],
    propose: (_cue, article) => recognizeAmounts(article, lexicon).candidates,
  };
  return {
    type: 'amount',
    traits: ['value'],
    precedence: 0,
    entries: NO_NAMES,
    rules: [rule],
    refusals: (article) => recognizeAmounts(article, lexicon).refusals,
    identity: IDENTITY,
    recordKey: ({ attributes }) => IDENTITY.map((name) => String(attributes?.[name] ?? '')).join('/'),
    describe: (_article, mentions) => {
      const attributes = mergeAttributes(mentions);
      return {
        name: longestSurface(mentions),
        attributes: { ...attributes, valueText: valueText(attributes, lexicon.currencies) },
      };
    },
    attributes: {
      value: z.number().nonnegative().describe('in the main unit of the currency; the low end of a range'),
      max: z.number().nonnegative().optional().describe('the high end of a range'),
      currency: z.string().length(3).describe('ISO 4217'),
      qualifier: z.enum(['max', 'min', 'approx']).optional().describe('what the words around the sum make of it'),
      role: z.enum(ROLES).describe('what the sum is, by the words nearest to it'),
      share: z.enum(SHARES).optional().describe('whose part of a budget it is: 국비, 도비, 시비, 자부담'),
      period: z.enum(PERIODS).optional().describe('the sum is paid once in each such period: 연, 월, 시간당'),
      periods: z.number().int().positive().optional().describe('for how many periods; value is that of one'),
      valueText: z.string().describe('the value in Korean reading units: 2조 1,955억 원'),
    },
  };
};

export interface AmountFindings {
  readonly candidates: readonly Candidate[];
  /** What looked like a sum and is none, for `explain`. */
  readonly refusals: readonly Refusal[];
}

/** All sums of an article, with what was refused. */
export function recognizeAmounts(
  article: IndexedArticle,
  { currencies, qualifiers, bareSums, roles }: AmountLexicon,
): AmountFindings {
  const { text } = article;
  const candidates: Candidate[] = [];
  const refusals: Refusal[] = [];
  let countries: readonly string[] | undefined;
  const named = (): readonly string[] => (countries ??= currencies.countriesIn(text));
  const currencyOfValue = new Map<string, string>();
  const scans = article.blocks.map((block) => ({
    block,
    ...scanSums(text, block.start, block.end, currencies, named),
  }));
  for (const { sums } of scans) {
    for (const sum of sums) {
      if (!currencyOfValue.has(valueKey(sum))) currencyOfValue.set(valueKey(sum), sum.currency);
    }
  }
  const cells = new Map<Block, Sum[]>();
  for (const { block, sum } of readTableCells(article, currencies, named)) {
    const own = cells.get(block);
    if (own === undefined) cells.set(block, [sum]);
    else own.push(sum);
  }
  for (const { block, sums, bare, refusals: refused } of scans) {
    const choice = bareSums.choose(text, block, bare, sums, currencyOfValue);
    for (const refusal of [...refused, ...choice.refusals]) refusals.push(refusal);
    const found: readonly FoundSum[] = [
      ...sums.map((sum) => ({ sum, rule: SUM_RULES[sum.form], evidence: 'rule' as const })),
      ...choice.chosen.map(({ sum, evidence }) => ({
        sum,
        rule: BARE_RULES[evidence],
        evidence: 'context' as const,
      })),
      ...(cells.get(block) ?? []).map((sum) => ({ sum, rule: 'amount/table-unit', evidence: 'context' as const })),
    ].toSorted((a, b) => a.sum.start - b.sum.start);
    let previous: Role | undefined;
    found.forEach(({ sum, rule, evidence }, index) => {
      const { start, end } = sum;
      const from = found[index - 1]?.sum.end ?? block.start;
      const to = found[index + 1]?.sum.start ?? block.end;
      const around = qualifiers.around(text, start, end, block.start);
      const place = { start, end, from, to, ...(previous === undefined ? {} : { previous }) };
      const circumstances = roles.of(text, place);
      previous = circumstances.role;
      const attributes = attributesOf(sum, around, circumstances);
      if (attributes === undefined) refusals.push({ start, end, reason: inexactReason(sum) });
      else candidates.push({ type: 'amount', rule, evidence, start, end, name: text.slice(start, end), attributes });
    });
  }
  return { candidates, refusals };
}

interface FoundSum {
  readonly sum: Sum;
  readonly rule: string;
  readonly evidence: Evidence;
}

const SUM_RULES: Readonly<Record<Sum['form'], string>> = {
  word: 'amount/currency-word',
  sign: 'amount/currency-sign',
};
const BARE_RULES: Readonly<Record<BareEvidence, string>> = {
  repeat: 'amount/bare-repeat',
  noun: 'amount/bare-money-noun',
  neighbour: 'amount/bare-neighbour',
  bracket: 'amount/bare-bracket',
  hanja: 'amount/bare-hanja',
};

/** Why a sum has no JavaScript number that is exactly it. */
function inexactReason({ value, max }: Sum): string {
  return [value, max].some((number) => number !== undefined && compareNumbers(number, LARGEST_EXACT) > 0)
    ? 'more than 2^53, the largest exact value'
    : 'more decimals than a number holds exactly';
}

/** Undefined where the value is too large to be exact. */
function attributesOf(sum: Sum, around: Qualifier | undefined, circumstances: Circumstances): Attributes | undefined {
  const value = toSafeNumber(sum.value);
  const max = sum.max === undefined ? undefined : toSafeNumber(sum.max);
  if (value === undefined || (sum.max !== undefined && max === undefined)) return undefined;
  const qualifier = around ?? (sum.approximate ? 'approx' : undefined);
  return {
    value,
    ...(max === undefined ? {} : { max }),
    currency: sum.currency,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...circumstances,
    role: circumstances.role ?? 'other',
  };
}

function longestSurface(mentions: readonly Mention[]): string {
  return mentions.reduce((name, { surface }) => (surface.length > name.length ? surface : name), '');
}

/**
 * The bound that most mentions have, of two as common the first: `3천만원 이하`, `3천만원 초과`, `3천만원을 넘는` → min.
 * Undefined where none has one.
 */
function commonestBound(qualifiers: readonly (string | number | undefined)[]): string | number | undefined {
  const bounds = qualifiers.filter((qualifier) => qualifier === 'max' || qualifier === 'min');
  const most = bounds.filter((bound) => bound === 'max').length * 2 - bounds.length;
  return most === 0 ? bounds[0] : most > 0 ? 'max' : 'min';
}

/** The first mention's attributes with whatever others add; a bound says more than 약, and any role more than other. */
function mergeAttributes(mentions: readonly Mention[]): Attributes {
  let merged: Attributes = {};
  for (const { attributes } of mentions.toReversed()) merged = { ...merged, ...attributes };
  const valuesOf = (key: string): readonly (string | number | undefined)[] =>
    mentions.map(({ attributes }) => attributes?.[key]);
  const bound = commonestBound(valuesOf('qualifier'));
  const role = valuesOf('role').find((value) => value !== undefined && value !== 'other');
  return {
    ...merged,
    ...(bound === undefined ? {} : { qualifier: bound }),
    ...(role === undefined ? {} : { role }),
  };
}

/** `2조 1,955억 원`, `3억 원~5억 원`, `1,300만 캐나다 달러`. */
function valueText({ value, max, currency }: Attributes, currencies: Currencies): string {
  const name = currencies.nameOf(String(currency));
  return [value, max]
    .filter((number) => typeof number === 'number')
    .map((number) => `${formatKoreanNumber(exactOf(number))} ${name}`)
    .join('~');
}
