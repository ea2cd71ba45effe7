// What the parts of a date amount to, counted from the day of the article or from the date that was told before.
import { calendarDay } from '../text/release-date.js';
import {
  LAST,
  LENGTHS,
  NEXT,
  RELATIVE_MONTHS,
  RELATIVE_YEARS,
  TOLD_MONTHS,
  TOLD_YEARS,
  type DateGroups,
} from './date-forms.js';

export interface DateValue {
  /** ISO: a day, a month or a year; of an interval where it begins. */
  readonly from: string;
  /** Of an interval where it ends, of the same precision. */
  readonly to?: string;
}

/** Year, month and day as numbers; what is not told is left out. */
interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** @param base the day of the article, `YYYY-MM-DD`. @param told the date that was named before. @param weekday of the first day: `수`. */
export function resolveDate(
  groups: DateGroups,
  base: string | undefined,
  told?: DateValue,
  weekday?: string,
): DateValue | undefined {
  const nearest = beginning(groups, base, told);
  if (nearest === undefined) return undefined;
  const from = onWeekday(groups, nearest, base, weekday);
  const begins = isoOf(from);
  if (begins === undefined) return undefined;
  const length = numberOf(groups['length']) ?? LENGTHS.get(groups['lengthWord'] ?? '');
  if (length !== undefined) return lasting(begins, length);
  const until = ending(groups, from);
  const ends = until === undefined ? undefined : isoOf(until);
  return ends?.length === begins.length && ends > begins ? { from: begins, to: ends } : { from: begins };
}

const WEEKDAYS = '일월화수목금토';

/**
 * `13일(월)` in a release of the 3rd may be of the month before or the next, where the weekday of this month's is another and that
 * day is no further than a month away; else the weekday is a slip.
 */
function onWeekday(groups: DateGroups, from: Parts, base: string | undefined, weekday: string | undefined): Parts {
  const { year, month, day } = from;
  const isBare = (monthWord(groups) ?? groups['relative']) === undefined;
  if (weekday === undefined || !isBare || month === undefined || day === undefined) return from;
  const fits = (parts: Parts): boolean => weekdayOf(parts) === weekday;
  if (fits(from)) return from;
  const moved = [-1, 1].map((by) => ({ ...movedMonth(year, month, by), day }));
  return moved.find((parts) => fits(parts) && isNear(parts, base)) ?? from;
}

/** Days beyond which nobody leaves the month out. */
const NEAR_DAYS = 31;

function isNear({ year, month = 1, day = 1 }: Parts, base: string | undefined): boolean {
  if (base === undefined) return true;
  return Math.abs(Date.UTC(year, month - 1, day) - Date.parse(base)) <= NEAR_DAYS * 86_400_000;
}

function weekdayOf({ year, month = 1, day = 1 }: Parts): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? WEEKDAYS.charAt(date.getUTCDay()) : undefined;
}

const monthWord = (groups: DateGroups): string | undefined =>
  groups['month'] ?? groups['firstMonth'] ?? groups['lone'] ?? groups['ownLone'];

function beginning(groups: DateGroups, base: string | undefined, told: DateValue | undefined): Parts | undefined {
  const month = numberOf(monthWord(groups));
  const day = numberOf(groups['day'] ?? groups['dayShort']);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const stated = statedYear(groups);
  if (stated !== undefined) return month === undefined && day !== undefined ? undefined : parts(stated, month, day);
  const relative = groups['relative']?.replace(/\s/gu, '');
  const today = base === undefined ? undefined : partsOf(base);
  const counted = countedFrom(relative, today, told);
  if (counted === 'unknown') return undefined;
  if (counted !== undefined) return parts(counted.year, month ?? counted.month, day);
  return today === undefined ? undefined : nearToday(relative, today, month, day);
}

/** A month or a day alone: this year's or this month's, where no word says which. */
function nearToday(
  relative: string | undefined,
  { year, month: thisMonth = 1, day: thisDay = 1 }: Parts,
  month: number | undefined,
  day: number | undefined,
): Parts | undefined {
  if (month !== undefined) return parts(year + turnsBy(relative, month, thisMonth), month, day);
  return day === undefined ? undefined : { ...movedMonth(year, thisMonth, turnsBy(relative, day, thisDay)), day };
}

/**
 * How many years further a month is or how many months a day: 지난 12월 in January is of the year before, 오는 1월 in December
 * of the next; 지난 22일 on the 3rd is of the month before, 오는 2일 on the 28th of the next.
 */
function turnsBy(relative: string | undefined, told: number, now: number): number {
  if (relative === LAST && told > now) return -1;
  return relative === NEXT && told < now ? 1 : 0;
}

/** Year and month that a word like 내년, 지난달 or 같은 해 means; `unknown` where it counts from what is not known. */
function countedFrom(
  relative: string | undefined,
  today: Parts | undefined,
  told: DateValue | undefined,
): Parts | 'unknown' | undefined {
  if (relative === undefined) return undefined;
  const years = RELATIVE_YEARS.get(relative);
  if (years !== undefined) return today === undefined ? 'unknown' : { year: today.year + years };
  const months = byBareName(RELATIVE_MONTHS, relative);
  if (months !== undefined) return today?.month === undefined ? 'unknown' : movedMonth(today.year, today.month, months);
  const before = told === undefined ? undefined : partsOf(told.from);
  const since = byBareName(TOLD_YEARS, relative);
  if (since !== undefined) return before === undefined ? 'unknown' : { year: before.year + since };
  if ([...TOLD_MONTHS].some((word) => word.replace(' ', '') === relative))
    return before?.month === undefined ? 'unknown' : { year: before.year, month: before.month };
  return undefined;
}

function byBareName(words: ReadonlyMap<string, number>, relative: string): number | undefined {
  for (const [word, moved] of words) if (word.replace(' ', '') === relative) return moved;
  return undefined;
}

/** Where an interval ends; what it does not say is as where it begins. */
function ending(groups: DateGroups, from: Parts): Parts | undefined {
  const year = numberOf(groups['year2']) ?? shortYear(groups['short2']);
  const month = numberOf(groups['month2']);
  const day = numberOf(groups['day2'] ?? groups['day2Short']);
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const ends = month ?? (year === undefined || day !== undefined ? from.month : undefined);
  const turned = year === undefined && ends !== undefined && from.month !== undefined && ends < from.month;
  return parts(year ?? (turned ? from.year + 1 : from.year), ends, day);
}

/** A half or a quarter of a year. */
export function resolveHalf(groups: DateGroups, base: string | undefined): DateValue | undefined {
  const moved = RELATIVE_YEARS.get(groups['relative'] ?? '올해') ?? 0;
  const year = statedYear(groups) ?? (base === undefined ? undefined : partsOf(base).year + moved);
  if (year === undefined) return undefined;
  const quarter = numberOf(groups['quarter']);
  const first = quarter === undefined ? (groups['half'] === '상' ? 1 : 7) : quarter * 3 - 2;
  return { from: monthOf(year, first), to: monthOf(year, first + (quarter === undefined ? 5 : 2)) };
}

function statedYear(groups: DateGroups): number | undefined {
  return (
    numberOf(groups['year'] ?? groups['ownyear'] ?? groups['datedyear'] ?? groups['firstYear']) ??
    shortYear(groups['short'] ?? groups['ownshort'] ?? groups['datedshort'] ?? groups['firstShort'] ?? groups['bare'])
  );
}

function shortYear(digits: string | undefined): number | undefined {
  const year = numberOf(digits);
  return year === undefined ? undefined : 2000 + year;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function parts(year: number, month: number | undefined, day: number | undefined): Parts | undefined {
  if (month === undefined) return day === undefined ? { year } : undefined;
  return day === undefined ? { year, month } : { year, month, day };
}

function partsOf(iso: string): Parts {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function movedMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Undefined for a day or a month that the calendar does not have. */
function isoOf({ year, month, day }: Parts): string | undefined {
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  return day === undefined ? monthOf(year, month) : calendarDay(year, month, day);
}

function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** From a day on, so many days with the first. */
function lasting(from: string, days: number): DateValue {
  const { year, month, day } = partsOf(from);
  if (month === undefined || day === undefined || days < 2) return { from };
  const last = new Date(Date.UTC(year, month - 1, day + days - 1));
  return { from, to: last.toISOString().slice(0, 'YYYY-MM-DD'.length) };
}
