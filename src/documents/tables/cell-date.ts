// The ways in which a cell of a table writes a day, of which running text has only some: `24.3.14`, `3/14/24`,
// `14-Mar-24`, `20240314093000`, `2024 03 14`, `Thu Mar 14 09:30:00 KST 2024`, `14.03.2024`, 45365 → `2024-03-14`. Not: a number that is no day of any calendar.
import { calendarDay, readFeedDate } from '../../text/release-date.js';

const DAY = 86_400_000;
const KOREA_AHEAD_OF_UTC = 9 * 3_600_000;
/** Spreadsheets of old Macintosh computers begin to count four years later. */
const DAYS_BEFORE_1904 = 1462;
const LONGEST_CELL = 100;

const SHORT_YEAR_FIRST_PATTERN =
  /^\D{0,8}(?<year>\d{2})\s?(?:[.-]|년)\s?(?<month>\d{1,2})\s?(?:[.-]|월)\s?(?<day>\d{1,2})(?!\d)/u;
const SLASHES_PATTERN = /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<third>\d{2}|\d{4})(?!\d)/u;
const COMPACT_PATTERN =
  /^(?<year>20\d{2}|\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:[T\s_-]?\d{4}(?:\d{2,5})?Z?)?$/u;
/** The day first, as Europeans write it; the year in full, or nobody could tell. */
const DAY_FIRST_PATTERN = /^(?<day>\d{1,2})[.-]\s?(?<month>\d{1,2})[.-]\s?(?<year>20\d{2})(?!\d)/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_AND_MONTH_PATTERN =
  /(?<!\d)(?<day>\d{1,2})[\s-]{1,2}(?<month>[A-Za-z]{3})[a-z]{0,6}\.?[\s,-]{1,2}(?<year>\d{4}|\d{2})(?!\d)/u;
const MONTH_AND_DAY_PATTERN =
  /(?<![A-Za-z])(?<month>[A-Za-z]{3})[a-z]{0,6}\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)/u;
/** As programs in Java and C write it. */
const TIME_BEFORE_YEAR_PATTERN =
  /(?<![A-Za-z])(?<month>[A-Za-z]{3}) {1,2}(?<day>\d{1,2}) \d{2}:\d{2}:\d{2} (?:[A-Z]{3,4} )?(?<year>\d{4})(?!\d)/u;
const BLANKS_PATTERN = /^(?<year>20\d{2}) {1,2}(?<month>\d{1,2}) {1,2}(?<day>\d{1,2})(?!\d)/u;
const YEAR_AND_MONTH_PATTERN = /(?<!\d)(?<year>\d{4})[\s-](?<month>[A-Za-z]{3})[a-z]{0,6}[\s-](?<day>\d{1,2})(?!\d)/u;

interface CellDateOptions {
  /** Whether the spreadsheet counts its days from 1904. */
  readonly from1904?: boolean;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Days since 1899-12-30, as spreadsheets count them, from 1954 to 2119. */
function fromSerial(cell: string, from1904: boolean): string | undefined {
  const serial = /^\d{5}(?:\.\d{1,15})?$/u.test(cell) ? Number(cell) + (from1904 ? DAYS_BEFORE_1904 : 0) : Number.NaN;
  return serial >= 20_000 && serial < 80_000 ? dayOf(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY) : undefined;
}

/** Seconds or thousandths since 1970, as programs count them, from 2001 on; the day in Seoul. */
function fromUnixTime(cell: string): string | undefined {
  const time = /^1\d{9}(?:\.\d{1,9})?$/u.test(cell) ? Number(cell) * 1000 : /^1\d{12}$/u.test(cell) ? Number(cell) : 0;
  return time === 0 ? undefined : dayOf(time + KOREA_AHEAD_OF_UTC);
}

/** `3/14/24` in the American order, `24/3/14` where no month has that number, and `14/3/2024`. */
function fromSlashes(cell: string): string | undefined {
  const { first, second, third } = SLASHES_PATTERN.exec(cell)?.groups ?? {};
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const american = calendarDay(fullYear(third), Number(first), Number(second));
  if (american !== undefined) return american;
  return third.length === 4
    ? calendarDay(Number(third), Number(second), Number(first))
    : calendarDay(fullYear(first), Number(second), Number(third));
}

function fromNumbers(cell: string, pattern: RegExp): string | undefined {
  const { year, month, day } = pattern.exec(cell)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return calendarDay(fullYear(year), Number(month), Number(day));
}

function fromMonthName(cell: string): string | undefined {
  for (const pattern of [
    DAY_AND_MONTH_PATTERN,
    MONTH_AND_DAY_PATTERN,
    YEAR_AND_MONTH_PATTERN,
    TIME_BEFORE_YEAR_PATTERN,
  ]) {
    const { year, month, day } = pattern.exec(cell)?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const found = calendarDay(fullYear(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The day that a cell of a column of days states, as `YYYY-MM-DD`; undefined where it states none. */
export function readCellDate(cell: string, { from1904 = false }: CellDateOptions = {}): string | undefined {
  const text = cell
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/^['\s]+/u, '')
    .trim();
  if (text === '' || text.length > LONGEST_CELL) return readFeedDate(text);
  return (
    fromSerial(text, from1904) ??
    fromNumbers(text, COMPACT_PATTERN) ??
    fromUnixTime(text) ??
    readFeedDate(text) ??
    fromSlashes(text) ??
    fromNumbers(text, SHORT_YEAR_FIRST_PATTERN) ??
    fromNumbers(text, BLANKS_PATTERN) ??
    fromNumbers(text, DAY_FIRST_PATTERN) ??
    fromMonthName(text)
  );
}
