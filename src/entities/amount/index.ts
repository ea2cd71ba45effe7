// Sums of money: `최대 2조1955억원` → value 2195500000000, currency KRW, qualifier max.
import { z } from 'zod';
import type { EntityKind, EntityKindFactory, Refusal } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Attributes, Candidate, Mention } from '../../core/types.js';
import { NO_NAMES } from '../../dictionary/name-source.js';
import { exactOf } from '../../korean/numerals/exact.js';
import { formatKoreanNumber } from '../../korean/numerals/format.js';
import { lookAt } from './bare/look-rule.js';
import { AMOUNT, inexactReason } from './candidate.js';
import { circumstancesOf } from './circumstances.js';
import type { Currencies } from './currencies.js';
import { loadAmountLexicon, type AmountLexicon } from './lexicon.js';
import { PERIODS } from './periods.js';
import { ROLES, SHARES } from './roles.js';
import { createBareBracketRule } from './rules/bare-bracket.js';
import { createBareHanjaRule } from './rules/bare-hanja.js';
import { createBareMoneyNounRule } from './rules/bare-money-noun.js';
import { createBareNeighbourRule } from './rules/bare-neighbour.js';
import { createBareRepeatRule } from './rules/bare-repeat.js';
import { createCurrencyRule } from './rules/currency.js';
import { createTableUnitRule, UNIT_LABEL_CUE } from './rules/table-unit.js';
import { moneyCueWords, readSums } from './sums/reading.js';

/** Two ways of writing one sum are one record: `5천억원`, `5000억 원`. */
const IDENTITY: readonly string[] = ['value', 'max', 'currency'];

/** Recognizes sums of money and merges the mentions of one sum. */
export const createAmountKind: EntityKindFactory = (resources): EntityKind => {
  const lexicon = loadAmountLexicon(resources);
  return {
    type: AMOUNT,
    traits: ['value'],
    precedence: 0,
    entries: NO_NAMES,
    cueWords: [...moneyCueWords(lexicon), { kind: UNIT_LABEL_CUE, word: '단위' }],
    rules: [
      createCurrencyRule('word', lexicon),
      createCurrencyRule('sign', lexicon),
      createTableUnitRule(lexicon),
      createBareRepeatRule(lexicon),
      createBareMoneyNounRule(lexicon),
      createBareHanjaRule(lexicon),
      createBareBracketRule(lexicon),
      createBareNeighbourRule(lexicon),
    ],
    refusals: (article, candidates) => refusalsIn(article, candidates, lexicon),
    identity: IDENTITY,
    recordKey: ({ attributes }) => IDENTITY.map((name) => String(attributes?.[name] ?? '')).join('/'),
    describe: (article, mentions, all) => {
      const circumstances = circumstancesOf(article, all, lexicon.roles);
      const attributes = mergeAttributes(
        mentions.map((mention): Attributes => {
          const { role, ...others } = circumstances.get(mention) ?? {};
          return { ...mention.attributes, role: role ?? 'other', ...others };
        }),
      );
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

/** What looked like a sum and is none, for `explain`. */
function refusalsIn(
  article: IndexedArticle,
  candidates: readonly Candidate[],
  lexicon: AmountLexicon,
): readonly Refusal[] {
  const { sums, bare, refusals } = readSums(article, lexicon);
  const found = new Set(candidates.filter(({ type }) => type === AMOUNT).map(({ start }) => start));
  const inexact = sums.flatMap((sum): readonly Refusal[] => {
    const reason = inexactReason(sum);
    return reason === undefined ? [] : [{ start: sum.start, end: sum.end, reason }];
  });
  const unnamed = bare.flatMap((number): readonly Refusal[] => {
    if (found.has(number.start)) return [];
    const look = lookAt(article, number, lexicon);
    const reason = look.kind === 'none' ? look.reason : 'no currency, and nothing near it says money';
    return [{ start: number.start, end: number.end, reason }];
  });
  return [...refusals, ...inexact, ...unnamed].toSorted((a, b) => a.start - b.start);
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
function mergeAttributes(mentions: readonly Attributes[]): Attributes {
  let merged: Attributes = {};
  for (const attributes of mentions.toReversed()) merged = { ...merged, ...attributes };
  const bound = commonestBound(mentions.map((attributes) => attributes['qualifier']));
  const role = mentions.map((attributes) => attributes['role']).find((value) => value !== 'other');
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
