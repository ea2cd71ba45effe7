// Reads the ways in which Korean pages write a day: `2023.4.26`, `2023년 4월 26일`, `04/26/2023 10:28:58` →
// `2023-04-26`. A day that the calendar does not have is no date.

const YEAR_FIRST_PATTERN =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s{0,2}(?:[./-]|년|年)\s{0,2}(?<month>\d{1,2})\s{0,2}(?:[./-]|월|月)\s{0,2}(?<day>\d{1,2})(?!\d)/u;
const COMPACT_PATTERN = /(?<!\d)(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
const MONTH_FIRST_PATTERN = /(?<!\d)(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d{2})(?!\d)/u;
// `’23. 4. 26.(수)`: government headers shorten the year behind an apostrophe.
const SHORT_YEAR_PATTERN =
  /[‘’'`](?<year>\d{2})\s{0,2}[./]\s{0,2}(?<month>\d{1,2})\s{0,2}[./]\s{0,2}(?<day>\d{1,2})(?!\d)/u;
const TIMESTAMP_PATTERN =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})/u;

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUTES_OF_DAY = 24 * 60;
/** Korean Standard Time is nine hours ahead of UTC and knows no summer time. */
const KOREA_AHEAD_OF_UTC = 9 * 60;

/** A day of the calendar as `YYYY-MM-DD`; undefined where it has no such day. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const longest = DAYS_OF_MONTH[month - 1];
  if (longest === undefined || day < 1 || day > longest) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fromMatch(match: RegExpExecArray | null): string | undefined {
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
}

/** `2025-09-03T23:30:00Z` is the 4th in Korea: a timestamp with a zone counts as the day in Seoul. */
function fromTimestamp(text: string): string | undefined {
  const { day, hour, minute, zone } = TIMESTAMP_PATTERN.exec(text)?.groups ?? {};
  if (day === undefined || hour === undefined || minute === undefined || zone === undefined) return undefined;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (calendarDay(year, month, date) === undefined) return undefined;
  const sign = zone.startsWith('-') ? -1 : 1;
  const ahead = /^[A-Z]/u.test(zone) ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const minutes = Number(hour) * 60 + Number(minute) - ahead + KOREA_AHEAD_OF_UTC;
  const shifted = new Date(Date.UTC(year, month - 1, date) + Math.floor(minutes / MINUTES_OF_DAY) * 86_400_000);
  return calendarDay(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

/**
 * The first day that a short text states, as `YYYY-MM-DD`; undefined where it states none. `04/26/2023` is read in
 * the American order of the press-release archive, `20230426` only where no other way of writing is found.
 */
export function readDate(text: string): string | undefined {
  return (
    fromTimestamp(text) ??
    fromMatch(YEAR_FIRST_PATTERN.exec(text)) ??
    fromMatch(MONTH_FIRST_PATTERN.exec(text)) ??
    fromMatch(SHORT_YEAR_PATTERN.exec(text)) ??
    fromMatch(COMPACT_PATTERN.exec(text))
  );
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const INTERNET_DATE_PATTERN =
  /(?<!\d)(?<day>\d{1,2}) (?<month>[A-Za-z]{3})[a-z]{0,6} (?<year>(?:19|20)\d{2})(?!\d)(?:\s+(?<time>\d{1,2}:\d{2})(?::\d{2})?\s+(?<zone>[+-]\d{4}|GMT|UTC|Z))?/u;

/** The day in Seoul of a date of RFC 5322, as mails and feeds write it: `Thu, 14 Mar 2024 23:30:00 GMT` → 15 March. */
export function readInternetDate(text: string): string | undefined {
  const { day, month, year, time, zone } = INTERNET_DATE_PATTERN.exec(text.slice(0, 100))?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = calendarDay(Number(year), number, Number(day));
  if (date === undefined || time === undefined || zone === undefined) return date;
  return fromTimestamp(`${date}T${time.padStart(5, '0')}${/^[+-]/u.test(zone) ? zone : 'Z'}`) ?? date;
}

/** A date of RSS (RFC 5322) or Atom (ISO 8601). */
export function readFeedDate(text: string): string | undefined {
  return readInternetDate(text) ?? readDate(text);
}
