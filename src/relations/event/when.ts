// The day of an occasion: `15일 서울에서 ‘새벽 포럼’을`, `‘새벽 마켓’(12.19~27)`, `이날 열린 ‘새벽 포럼’`.
// Not: `2022년 새벽 포럼` (its name), `15일 밝혔다` (the announcement), `30일까지 접수`.
import { findDates, type DateMention } from '../../korean/dates.js';
import type { Span } from '../../core/types.js';
import { COMPARED_PATTERN, datesOf } from '../circumstances.js';
import type { RelationContext } from '../shape.js';
import type { EventPatterns } from './patterns.js';

export interface When {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

const YEAR_PATTERN = /(?:19|20)\d{2}(?=년|\s)/u;
const DAY = 'YYYY-MM-DD'.length;
const MONTH = 'YYYY-MM'.length;
/** How far back, in UTF-16 code units, `이날` may mean. */
const THAT_DAY_REACH = 1500;

/** ISO; nothing where the span tells no day or month. */
export function whenOf(context: RelationContext, span: Span, named: Span, patterns: EventPatterns): When {
  const { text, date } = context.article;
  // 오는 10월 열리는 ‘2023년 새벽 대회’: its name tells the year where nothing else does
  const year = date === undefined ? YEAR_PATTERN.exec(text.slice(named.start, named.end))?.[0] : undefined;
  const all =
    year === undefined
      ? datesOf(context, span)
      : findDates(text, span.start, span.end, `${year}-01-01`).filter(({ start, end }) =>
          text.slice(start, end).includes('월'),
        );
  const dates = all.filter(
    ({ start, end, from, to }) =>
      (end <= named.start || start >= named.end) &&
      from.length >= MONTH &&
      (to === undefined ? !text.startsWith('까지', end) : to.length === DAY) &&
      !COMPARED_PATTERN.test(text.slice(end, end + 4)) &&
      !patterns.announced.test(text.slice(end, end + 16)),
  );
  const days = dates.filter(({ from }) => from.length === DAY);
  const known = days.length > 0 ? days : dates;
  // 5일 부산을 시작으로 나주(3.12.), 대전(3.14.) 등에서: days in brackets are those of single places
  const open = known.filter(({ start }) => !BRACKETED_PATTERN.test(text.slice(span.start, start)));
  const best = open.length > 0 ? open : known;
  // 지난 1일 출범한 새벽본부 현판식을 4일 개최한다: what stands between the name and its verb is its own, or in a bracket of the name
  const own = known.find(({ start }) => start >= named.end && OWN_PATTERN.test(text.slice(named.end, start)));
  const chosen = own ?? best.findLast(({ end }) => end <= named.start) ?? best.find(({ start }) => start >= named.end);
  if (chosen !== undefined) return asWhen(chosen);
  // 오늘 ‘새벽 포럼’을 열었다, where no other day was told that 오늘 may mean
  if (date !== undefined && TODAY_PATTERN.test(text.slice(span.start, named.start)) && !isDayTold(context, span.start))
    return { date };
  // 2023년에는 ‘새벽 토론회’를 열었다: a year where no more is said
  const told = all.findLast(({ end }) => end <= named.start && named.start - end <= YEAR_REACH);
  const isPast = told !== undefined && told.to === undefined && told.from.length === YEAR && told.from < (date ?? '');
  return isPast && told.from !== date?.slice(0, YEAR) ? { date: told.from } : {};
}

const OWN_PATTERN = /^[’'”"」｣』]?(?:(?:\([^()]*\))?[을를]\s(?:오는\s|지난\s|올해\s)?|\s?\()$/u;
const BRACKETED_PATTERN = /[가-힣]\([^()]*$/u;

/** Whether a stretch tells a day that is not the one of the announcement. */
export function tellsDay(context: RelationContext, span: Span, patterns: EventPatterns): boolean {
  const { text } = context.article;
  return datesOf(context, span).some(
    ({ from, end }) => from.length === DAY && !patterns.announced.test(text.slice(end, end + 16)),
  );
}

/** Not: 오늘날, 오늘의. */
const TODAY_PATTERN = /(?<![가-힣])(?:오늘|금일)[\s,]/u;

function isDayTold({ article: { text, date } }: RelationContext, at: number): boolean {
  return findDates(text, Math.max(0, at - THAT_DAY_REACH), at, date).some(
    ({ from }) => from.length === DAY && from !== date,
  );
}

export function asWhen({ from, to }: Pick<DateMention, 'from' | 'to'>): When {
  return to === undefined ? { date: from } : { from, to };
}

/** Whether the occasion was long before the article, which only looks back on it: 지난해 ‘새벽 포럼’에서 뽑힌 기업. */
export function isLookedBackOn(
  context: RelationContext,
  span: Span,
  named: Span,
  { date, from }: When,
  isHeld: boolean,
): boolean {
  const base = context.article.date;
  if (base === undefined) return false;
  const day = date ?? from;
  if (day !== undefined)
    return day.length === YEAR ? !isHeld || isYearBack(day, base) : monthsSince(day, base) > LONGEST_BACK;
  // 2019년 새벽총회, told in 2024
  const own = YEAR_PATTERN.exec(context.article.text.slice(named.start, named.end))?.[0];
  if (own !== undefined) return isYearBack(own, base);
  const year = datesOf(context, span).findLast(({ end }) => end <= named.start && named.start - end <= YEAR_REACH);
  return year?.from.length === YEAR && year.to === undefined && isYearBack(year.from, base);
}

/** The year before is not long ago in the first half of the next. */
function isYearBack(year: string, base: string): boolean {
  return year < String(Number(base.slice(0, YEAR)) - 1) || (year < base.slice(0, YEAR) && monthOf(base) > LONGEST_BACK);
}

const LONGEST_BACK = 6;
const YEAR = 'YYYY'.length;
const YEAR_REACH = 40;

function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

function monthsSince(day: string, base: string): number {
  const month = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || '1');
  return month(base) - month(day);
}
