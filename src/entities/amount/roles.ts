// What a sum is: its role (`매출 150억원` → sales), whose share it is (`국비 30억원` → national) and over which time
// it is paid (`연 20억씩 3년` → per year, three of them; the product is not worked out).
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { isBlank, isDigit, isHangul } from '../../text/characters.js';
import { createWordTable, type WordTable } from '../../text/word-table.js';
import { joinsToPrevious } from './joints.js';
import { PERIODS, periodsBefore, periodsBehind, type Period } from './periods.js';
import type { AmountWords } from './words.js';

export const ROLES = [
  'budget',
  'investment',
  'loan',
  'sales',
  'export',
  'contract',
  'subsidy',
  'fine',
  'price',
  'other',
] as const;
export const SHARES = [
  'national',
  'province',
  'city',
  'county',
  'district',
  'local',
  'own',
  'private',
  'fund',
] as const;
export type Role = (typeof ROLES)[number];
export type Share = (typeof SHARES)[number];

const SOURCE = { word: z.string().min(1), source: z.string() };
const ROLE_ROW = z.discriminatedUnion('decides', [
  z.object({ ...SOURCE, decides: z.literal('role'), value: z.enum(ROLES) }),
  z.object({ ...SOURCE, decides: z.literal('share'), value: z.enum(SHARES) }),
  z.object({ ...SOURCE, decides: z.literal('period'), value: z.enum(PERIODS) }),
  // what periods are counted in behind the sum: 3년, 6개월
  z.object({ ...SOURCE, decides: z.literal('unit'), value: z.enum(PERIODS) }),
]);

export interface Circumstances {
  /** Undefined where no word decides. */
  readonly role: Role | undefined;
  readonly share?: Share;
  readonly period?: Period;
  /** How many periods: 3 for `연 20억씩 3년`. */
  readonly periods?: number;
}

/** Where a sum stands: its own span, its block, and the sums on both sides. Offsets are UTF-16 code units. */
export interface Surroundings {
  readonly start: number;
  readonly end: number;
  /** End of the sum before it in the block, else the start of the block. */
  readonly from: number;
  /** Start of the next sum in the block, else the end of the block. */
  readonly to: number;
  /** The role of the sum before it in the block, where words decided it. */
  readonly previous?: Role;
}

export interface Roles {
  readonly of: (text: string, place: Surroundings) => Circumstances;
}

/** How far from a sum its role may be named, in characters. */
const REACH_BEFORE = 24;
const REACH_AFTER = 16;
const LONGEST_PRICE_UNIT = 8;
/** Behind what leads from a sum to what it is, which counts for nothing in the distance: `50억원 규모의 투자`. */
const LEAD_END_PATTERN = /^\s?(?:규모|상당)?의?\s?/u;
/** A comma behind a year ends no clause: `예산 규모가 확대(‘23년, 1,475억원)`. */
const CLAUSE_END_PATTERN = /[.!?;。]\s|(?<![\d년])[,·∙]\s?/gu;
/** What stands between a price and what it is paid for: `3,092원/포기`, `5,625원/kg`. */
const UNIT_PRICE_PATTERN = /^\s?\/\s?\d{0,4}\s?/u;
/** How many words between a period and its sum are looked through. */
const MOST_PASSED = 3;

/** @throws UserError naming file and line of a wrong row. */
export function loadRoles(resources: Resources, words: AmountWords): Roles {
  const rows = resources.rows('lexicons/amount-roles.csv', ROLE_ROW);
  const roles = createWordTable(
    rows.flatMap((row) => (row.decides === 'role' ? [[row.word, row.value] as const] : [])),
  );
  const shares = createWordTable(
    rows.flatMap((row) => (row.decides === 'share' ? [[row.word, row.value] as const] : [])),
  );
  const periodsBy = (decides: 'period' | 'unit'): WordTable<Period> =>
    createWordTable(
      rows.flatMap((row) => (row.decides === decides && isPeriod(row.value) ? [[row.word, row.value] as const] : [])),
    );
  const periods = periodsBy('period');
  const units = periodsBy('unit');

  const roleOf = (text: string, { start, end, from, to, previous }: Surroundings): Role | undefined => {
    if (isUnitPrice(text.slice(end, Math.min(to, end + LONGEST_PRICE_UNIT)), words)) return 'price';
    const before = nearestBefore(text, Math.max(from, start - REACH_BEFORE), start, roles);
    const after = nearestAfter(text.slice(end, Math.min(to, end + REACH_AFTER)), roles, words);
    if (before === undefined)
      return previous !== undefined && joinsToPrevious(text, from, start, words) ? previous : after?.role;
    return after !== undefined && after.distance < before.distance ? after.role : before.role;
  };

  const shareOf = (text: string, start: number, from: number): Share | undefined => {
    let at = start;
    while (at > from && (isBlank(text.charCodeAt(at - 1)) || '(:약총'.includes(text.charAt(at - 1)))) at -= 1;
    const share = shares.before(text, at, from);
    if (share === undefined) return undefined;
    const wordAt = at - share.word.length;
    const lead = text.slice(Math.max(from, wordAt - 3), wordAt).trimEnd();
    // `국비와 지방비 100억원` is the sum of both.
    return /[와과·+및]$/u.test(lead) || isHangul(text.charCodeAt(wordAt - 1)) ? undefined : share.value;
  };

  const periodOf = (text: string, { start, end, from, to }: Surroundings): Partial<Circumstances> => {
    let at = start;
    for (let step = 0; step < MOST_PASSED; step += 1) {
      while (at > from && (isBlank(text.charCodeAt(at - 1)) || text[at - 1] === '(')) at -= 1;
      const passed = words('passed').before(text, at, from);
      if (passed === undefined) break;
      at -= passed.word.length;
    }
    const listed = periods.before(text, at, from);
    if (listed === undefined) return {};
    const wordAt = at - listed.word.length;
    const previous = text.charCodeAt(wordAt - 1);
    // `5월 30만원` names a month; `상반월 …` is another word.
    if (isDigit(previous) || isHangul(previous)) return {};
    const period = listed.value;
    const count = periodsBehind(text, end, to, period, units) ?? periodsBefore(text, from, wordAt, period, units);
    return { period, ...(count === undefined ? {} : { periods: count }) };
  };

  return {
    of(text, place) {
      const share = shareOf(text, place.start, place.from);
      return { role: roleOf(text, place), ...(share === undefined ? {} : { share }), ...periodOf(text, place) };
    },
  };
}

function isPeriod(value: string): value is Period {
  return PERIODS.some((period) => period === value);
}

function isUnitPrice(near: string, words: AmountWords): boolean {
  const lead = UNIT_PRICE_PATTERN.exec(near)?.[0].length;
  if (lead === undefined) return false;
  const unit = words('price-unit').at(near, lead)?.word;
  return unit !== undefined && !/^[가-힣A-Za-z]/u.test(near.slice(lead + unit.length));
}

interface NearRole {
  readonly role: Role;
  readonly distance: number;
}

function nearestBefore(text: string, from: number, start: number, roles: WordTable<Role>): NearRole | undefined {
  let clause = from;
  for (const match of text.slice(from, start).matchAll(CLAUSE_END_PATTERN))
    clause = from + match.index + match[0].length;
  // The space before the sum counts for nothing, as it does behind: `상금 100만원 지급` is a prize.
  const near = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  for (let at = near; at > clause; at -= 1) {
    const found = roles.before(text, at, clause);
    if (found !== undefined) return { role: found.value, distance: near - at };
  }
  return undefined;
}

function nearestAfter(near: string, roles: WordTable<Role>, words: AmountWords): NearRole | undefined {
  const bound = words('lead').at(near, 0)?.word.length ?? 0;
  const lead = bound + (LEAD_END_PATTERN.exec(near.slice(bound))?.[0].length ?? 0);
  const stop = near.search(/[.!?;,)]/u);
  const until = stop < 0 ? near.length : stop;
  for (let at = lead; at < until; at += 1) {
    const found = roles.at(near, at);
    if (found !== undefined) return { role: found.value, distance: at - lead };
  }
  return undefined;
}
