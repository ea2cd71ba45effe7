// What a sum is: its role (`매출 150억원` → sales), whose share it is (`국비 30억원` → national) and over which time
// it is paid (`연 20억씩 3년` → per year, three of them; the product is not worked out).
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { isDigit, isHangul } from '../../text/characters.js';
import { isSpace } from '../../korean/numerals/units.js';

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
export const PERIODS = ['year', 'quarter', 'month', 'week', 'day', 'hour'] as const;
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
export type Period = (typeof PERIODS)[number];
export type Share = (typeof SHARES)[number];

const SOURCE = { word: z.string().min(1), source: z.string() };
const ROLE_ROW = z.discriminatedUnion('decides', [
  z.object({ ...SOURCE, decides: z.literal('role'), value: z.enum(ROLES) }),
  z.object({ ...SOURCE, decides: z.literal('share'), value: z.enum(SHARES) }),
  z.object({ ...SOURCE, decides: z.literal('period'), value: z.enum(PERIODS) }),
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
const LONGEST_WORD = 8;
/** Leads from a sum to what it is, and counts for nothing in the distance: `50억원 규모의 투자`. */
const LEAD_PATTERN = /^(?:대|가량|여|이상|이하|미만|이내|내외|안팎|상당|규모)?\s?(?:규모|상당)?의?\s?/u;
/** A comma behind a year ends no clause: `예산 규모가 확대(‘23년, 1,475억원)`. */
const CLAUSE_END_PATTERN = /[.!?;。]\s|(?<![\d년])[,·∙]\s?/gu;
/** What joins a sum to the one before it so that both are of one kind: a list, a bracket, a change. */
const JOINT_PATTERN =
  /^(?:\s?(?:→|⟶|➔|➡|⇒|->)\s?(?:\([^()]{1,8}\)\s?)?|\s?\((?:약|한화|미화|총|\s)*|\s?[,·/]\s?|(?:으로|로|이며|,)?\s?(?:전년|전월|작년|지난해|전년\s?동기|전년\s?동월)\s?(?:대비|보다)\s?약?\s?|\)?보다\s|\s?(?:규모)?에서\s?(?:[‘’'′]?\d{2,4}년(?:까지|에|에는)?\s)?|\s?(?:\([^()]{1,10}\)\s?)?(?:증가|감소|상승|하락|증액|감액|인상|인하)한\s)$/u;
const LONGEST_JOINT = 24;
/** `3,092원/포기`, `5,625원/kg`. */
const UNIT_PRICE_PATTERN =
  /^\s?\/\s?\d{0,4}\s?(?:kg|㎏|g|t|톤|개|마리|포기|단|병|봉|봉지|리터|ℓ|L|kWh|㎡|평)(?![가-힣A-Za-z])/u;
const PERIOD_UNITS: readonly { readonly word: string; readonly period: Period }[] = [
  { word: '년', period: 'year' },
  { word: '분기', period: 'quarter' },
  { word: '개월', period: 'month' },
  { word: '달', period: 'month' },
  { word: '주', period: 'week' },
  { word: '일', period: 'day' },
  { word: '시간', period: 'hour' },
];
/** Words that may stand between a period and its sum: `월 최대 10만원`. */
const PASSED = ['최대', '최소', '최고', '약', '총', '각', '각각', '평균', '1인당', '미화', '한화'];

/** @throws UserError naming file and line of a wrong row. */
export function loadRoles(resources: Resources): Roles {
  const rows = resources.rows('lexicons/amount-roles.csv', ROLE_ROW);
  const roles = new Map<string, Role>();
  const shares = new Map<string, Share>();
  const periods = new Map<string, Period>();
  for (const row of rows) {
    if (row.decides === 'role') roles.set(row.word, row.value);
    else if (row.decides === 'share') shares.set(row.word, row.value);
    else periods.set(row.word, row.value);
  }

  const roleOf = (text: string, { start, end, from, to, previous }: Surroundings): Role | undefined => {
    if (UNIT_PRICE_PATTERN.test(text.slice(end, Math.min(to, end + LONGEST_WORD)))) return 'price';
    const before = nearestBefore(text, Math.max(from, start - REACH_BEFORE), start, roles);
    const after = nearestAfter(text, end, Math.min(to, end + REACH_AFTER), roles);
    // What the sum before it is, it is too: `수출액 3억불(4천억원)`, `매출은 전년 대비 3억원 증가한 20억원`.
    const joins =
      previous !== undefined && start - from <= LONGEST_JOINT && JOINT_PATTERN.test(text.slice(from, start));
    if (joins && before === undefined) return previous;
    if (before === undefined) return after?.role;
    return after !== undefined && after.distance < before.distance ? after.role : before.role;
  };

  const shareOf = (text: string, start: number, from: number): Share | undefined => {
    let at = start;
    while (at > from && (isSpace(text[at - 1]) || '(:약총'.includes(text.charAt(at - 1)))) at -= 1;
    const word = endingAt(text, at, from, shares);
    if (word === undefined) return undefined;
    const lead = text.slice(Math.max(from, word.start - 3), word.start).trimEnd();
    // `국비와 지방비 100억원` is the sum of both.
    return /[와과·+및]$/u.test(lead) || isHangul(text.charCodeAt(word.start - 1)) ? undefined : word.value;
  };

  const periodOf = (
    text: string,
    { start, end, from, to }: Surroundings,
  ): Pick<Circumstances, 'period' | 'periods'> => {
    let at = start;
    for (let step = 0; step < 3; step += 1) {
      while (at > from && (isSpace(text[at - 1]) || text[at - 1] === '(')) at -= 1;
      const passed = PASSED.find((word) => at - word.length >= from && text.startsWith(word, at - word.length));
      if (passed === undefined) break;
      at -= passed.length;
    }
    const word = endingAt(text, at, from, periods);
    if (word === undefined) return {};
    const previous = text.charCodeAt(word.start - 1);
    // `5월 30만원` names a month; `상반월 …` is another word.
    if (word.start > from && (isDigit(previous) || isHangul(previous))) return {};
    const count =
      countBehind(text.slice(end, Math.min(to, end + 12)), word.value) ??
      countBefore(text.slice(from, word.start).slice(-12), word.value);
    return { period: word.value, ...(count === undefined ? {} : { periods: count }) };
  };

  return {
    of(text, place) {
      const share = shareOf(text, place.start, place.from);
      return { role: roleOf(text, place), ...(share === undefined ? {} : { share }), ...periodOf(text, place) };
    },
  };
}

function endingAt<T>(
  text: string,
  at: number,
  from: number,
  words: ReadonlyMap<string, T>,
): { readonly value: T; readonly start: number } | undefined {
  for (let start = Math.max(from, at - LONGEST_WORD); start < at; start += 1) {
    const value = words.get(text.slice(start, at));
    if (value !== undefined) return { value, start };
  }
  return undefined;
}

interface NearRole {
  readonly role: Role;
  readonly distance: number;
}

function nearestBefore(
  text: string,
  from: number,
  start: number,
  roles: ReadonlyMap<string, Role>,
): NearRole | undefined {
  let clause = from;
  for (const match of text.slice(from, start).matchAll(CLAUSE_END_PATTERN))
    clause = from + match.index + match[0].length;
  // The space before the sum counts for nothing, as it does behind: `상금 100만원 지급` is a prize.
  const near = isSpace(text[start - 1]) ? start - 1 : start;
  for (let at = near; at > clause; at -= 1) {
    const found = endingAt(text, at, clause, roles);
    if (found !== undefined) return { role: found.value, distance: near - at };
  }
  return undefined;
}

function nearestAfter(text: string, end: number, to: number, roles: ReadonlyMap<string, Role>): NearRole | undefined {
  const near = text.slice(end, to);
  const lead = LEAD_PATTERN.exec(near)?.[0].length ?? 0;
  const stop = near.search(/[.!?;,)]/u);
  const until = stop < 0 ? near.length : stop;
  for (let at = lead; at < until; at += 1) {
    for (let length = Math.min(LONGEST_WORD, near.length - at); length > 0; length -= 1) {
      const role = roles.get(near.slice(at, at + length));
      if (role !== undefined) return { role, distance: at - lead };
    }
  }
  return undefined;
}

const BEHIND_PATTERN =
  /^(?:씩)?[을를]?\s?(?<count>\d{1,2})\s?(?<unit>년|분기|개월|달|주|일|시간)(?:간|동안|에|$|[^가-힣])/u;
const BEFORE_PATTERN = /(?<count>\d{1,2})\s?(?<unit>년|분기|개월|달|주|일|시간)(?:간|\s?동안)(?:에 걸쳐)?\s?$/u;

function countBehind(near: string, period: Period): number | undefined {
  return countOf(BEHIND_PATTERN.exec(near), period);
}

function countBefore(near: string, period: Period): number | undefined {
  return countOf(BEFORE_PATTERN.exec(near), period);
}

function countOf(match: RegExpExecArray | null, period: Period): number | undefined {
  const unit = PERIOD_UNITS.find(({ word }) => word === match?.groups?.['unit']);
  return match?.groups?.['count'] !== undefined && unit?.period === period ? Number(match.groups['count']) : undefined;
}
