// Days, months and years as releases write them, resolved against the day of the article: on 2024-06-03
//   `오는 4일` → 2024-06-04 · `6.4.(화)` → 2024-06-04 · `지난해 12월` → 2023-12 · `18~20일` → 2024-06-18 to 2024-06-20
// Not: `3월호`, `1.4조`, `5일장`, `2년 만에`, `10일간`. What needs the day of the article is left out where it is unknown.
import { isDigit, isHangul } from '../text/characters.js';

/** A stretch of text that names a time; offsets are UTF-16 code units into the text given. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** ISO: a day, a month or a year; of an interval where it begins. */
  readonly from: string;
  /** Of an interval where it ends, of the same precision. */
  readonly to?: string;
}

const YEAR = "(?:(?<year>(?:19|20)\\d{2})|[‘’'`](?<short>\\d{2}))";
const SEPARATOR = '\\s?[.]\\s?';
const WEEKDAY = '(?:\\s?\\([월화수목금토일](?:요일)?\\))?';
const SPAN_SIGN = '\\s?[~∼～-]\\s?';
/** `2024년 6월 4일`, `6월 4일`, `2024년 6월`, `4일`, each with what it counts from in front. */
const WORDS_PATTERN = new RegExp(
  `(?<relative>지난해|작년|올해|금년|내년|이듬해|지난달|이달|이번\\s?달|다음\\s?달|내달|지난|오는|현지시간|당일)?\\s?(?:${YEAR}년\\s?)?(?:(?<month>\\d{1,2})월\\s?)?(?:(?<day>\\d{1,2})일${WEEKDAY}(?<until>(?:부터\\s?|${SPAN_SIGN})(?:(?<month2>\\d{1,2})월\\s?)?(?<day2>\\d{1,2})일${WEEKDAY}(?:까지)?)?)?`,
  'gu',
);
/** `18~20일`: the unit stands behind the last number alone. */
const SHARED_UNIT_PATTERN = new RegExp(
  `(?:${YEAR}년\\s?)?(?:(?<month>\\d{1,2})월\\s?)?(?<day>\\d{1,2})(?:일)?${WEEKDAY}${SPAN_SIGN}(?<day2>\\d{1,2})일`,
  'gu',
);
/** `2024.6.4.`, `’24. 6. 4.(화)`, `6.4.(화)`, `12.19.∼27.`: points in place of the words. */
const POINTS_PATTERN = new RegExp(
  `(?:${YEAR}${SEPARATOR})?(?<month>\\d{1,2})${SEPARATOR}(?<day>\\d{1,2})[.]?${WEEKDAY}(?:${SPAN_SIGN}(?:(?<month2>\\d{1,2})${SEPARATOR})?(?<day2>\\d{1,2})[.]?${WEEKDAY})?`,
  'gu',
);
/** `내년 상반기`, `2025년 3분기`, `올해`. */
const HALF_PATTERN = new RegExp(
  `(?<relative>지난해|작년|올해|금년|내년)?\\s?(?:${YEAR}년\\s?)?(?:(?<half>[상하])반기|(?<quarter>[1-4])(?:/4)?분기)`,
  'gu',
);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The dates in `[start, end)` in order; none overlaps another. `base` is the day of the article, `YYYY-MM-DD`. */
export function findDates(text: string, start: number, end: number, base?: string): readonly DateMention[] {
  const part = text.slice(start, end);
  const found: DateMention[] = [];
  const add = (at: number, length: number, value: Resolved | undefined): void => {
    const from = start + at;
    const to = from + length;
    if (value === undefined || found.some((other) => other.start < to && other.end > from)) return;
    found.push({ start: from, end: to, ...value });
  };
  for (const { 0: match, index, groups = {} } of part.matchAll(SHARED_UNIT_PATTERN))
    if (standsAlone(part, index, index + match.length)) add(index, match.length, days(groups, base));
  for (const { 0: match, index, groups = {} } of part.matchAll(POINTS_PATTERN))
    if (isPointed(part, index, match, groups)) add(index, match.length, days(groups, base));
  for (const { 0: match, index, groups = {} } of part.matchAll(HALF_PATTERN))
    if (!isDigit(part.charCodeAt(index - 1))) add(index, match.length, halfYear(groups, base));
  for (const { 0: match, index, groups = {} } of part.matchAll(WORDS_PATTERN)) {
    const trimmed = match.trimEnd();
    if (trimmed === '' || !standsAlone(part, index, index + trimmed.length)) continue;
    add(index, trimmed.length, days(groups, base));
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Resolved {
  readonly from: string;
  readonly to?: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Nothing that makes another word of it stands around: 3월호, 5일장, 10일간, 2년째. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (
    isDigit(before) ||
    (isHangul(before) && isDigit(text.charCodeAt(start)) && /[제약]/u.test(text.charAt(start - 1)))
  )
    return false;
  if (isDigit(text.charCodeAt(end))) return false;
  // bound nouns behind a number are a closed class, so this stays a pattern
  return !/^(?:[호장간째차치분여당]|\s?만에|\s?이[상내]|\s(?:동안|뒤|후)|\s?전(?!국|체|문))/u.test(
    text.slice(end, end + 4),
  );
}

/** 6.4.(화), 2024.6.4: not 1.4조, 3.5%, 2.4배. */
function isPointed(text: string, index: number, match: string, groups: Groups): boolean {
  if (isDigit(text.charCodeAt(index - 1)) || /[.,]/u.test(text.charAt(index - 1))) return false;
  const dated = groups['year'] !== undefined || groups['short'] !== undefined || /[)]|[.]$/u.test(match);
  const behind = text.charAt(index + match.length);
  return dated && !isDigit(behind.charCodeAt(0)) && !/[%％조억만배점명개원]/u.test(behind);
}

function days(groups: Groups, base: string | undefined): Resolved | undefined {
  const relative = groups['relative']?.replace(/\s/gu, '');
  const [baseYear, baseMonth, baseDay] = base === undefined ? [] : base.split('-').map(Number);
  const stated = yearOf(groups);
  const month = numberOf(groups['month']);
  const day = numberOf(groups['day']);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  let year = stated;
  let counted = month;
  if (relative === '지난해' || relative === '작년') year = shifted(baseYear, -1);
  else if (relative === '올해' || relative === '금년') year = baseYear;
  else if (relative === '내년') year = shifted(baseYear, 1);
  else if (
    relative === '지난달' ||
    relative === '이달' ||
    relative === '이번달' ||
    relative === '다음달' ||
    relative === '내달'
  ) {
    const moved = relative === '지난달' ? -1 : relative === '이달' || relative === '이번달' ? 0 : 1;
    if (baseYear === undefined || baseMonth === undefined) return undefined;
    const index = baseYear * 12 + baseMonth - 1 + moved;
    year = Math.floor(index / 12);
    counted = (index % 12) + 1;
  } else if (stated === undefined) {
    if (month === undefined && day === undefined) return undefined;
    if (baseYear === undefined || baseMonth === undefined || baseDay === undefined) return undefined;
    year = baseYear;
    counted = month ?? nearMonth(relative, day, baseMonth, baseDay);
    // 지난 12월 in January is of the year before, 오는 1월 in December of the next
    if (relative === '지난' && counted > baseMonth) year -= 1;
    if (relative === '오는' && counted < baseMonth) year += 1;
    if (counted < 1 || counted > 12) {
      year += counted < 1 ? -1 : 1;
      counted = counted < 1 ? 12 : 1;
    }
  }
  if (year === undefined) return undefined;
  if (counted === undefined) return day === undefined ? { from: String(year) } : undefined;
  if (day === undefined) return { from: monthOf(year, counted) };
  const from = dayOf(year, counted, day);
  const lastDay = numberOf(groups['day2']);
  if (from === undefined || lastDay === undefined) return from === undefined ? undefined : { from };
  const lastMonth = numberOf(groups['month2']) ?? counted;
  const to = dayOf(lastMonth < counted ? year + 1 : year, lastMonth, lastDay);
  return to === undefined || to <= from ? { from } : { from, to };
}

/** 지난 22일 on the 3rd is of the month before; 오는 2일 on the 28th of the next. */
function nearMonth(relative: string | undefined, day: number | undefined, month: number, today: number): number {
  if (day === undefined) return month;
  if (relative === '지난' && day > today) return month - 1;
  if (relative === '오는' && day < today) return month + 1;
  return month;
}

function halfYear(groups: Groups, base: string | undefined): Resolved | undefined {
  const relative = groups['relative'];
  const baseYear = base === undefined ? undefined : Number(base.slice(0, 4));
  const moved = relative === '지난해' || relative === '작년' ? -1 : relative === '내년' ? 1 : 0;
  const year = yearOf(groups) ?? shifted(baseYear, moved);
  if (year === undefined) return undefined;
  const quarter = numberOf(groups['quarter']);
  const first = quarter === undefined ? (groups['half'] === '상' ? 1 : 7) : quarter * 3 - 2;
  return { from: monthOf(year, first), to: monthOf(year, first + (quarter === undefined ? 5 : 2)) };
}

function yearOf(groups: Groups): number | undefined {
  const short = numberOf(groups['short']);
  return numberOf(groups['year']) ?? (short === undefined ? undefined : 2000 + short);
}

function shifted(year: number | undefined, by: number): number | undefined {
  return year === undefined ? undefined : year + by;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** Undefined for a day that the calendar does not have. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const longest = DAYS[month - 1];
  if (longest === undefined || day < 1 || day > longest) return undefined;
  return `${monthOf(year, month)}-${String(day).padStart(2, '0')}`;
}
