// Days, months and years as releases write them, resolved against the day of the article: on 2024-06-03
//   `오는 4일` → 2024-06-04 · `6.4.(화)` → 2024-06-04 · `지난해 12월` → 2023-12 · `18~20일` → 2024-06-18 to 2024-06-20
//   `21일부터 3일간` → 2024-06-21 to 2024-06-23 · `같은 해 5월` → May of the year that was told before
//   `13일(월)` → 2024-05-13, the nearest 13th that is a Monday
// Not: `3월호`, `1.4조`, `5일장`, `2년 만에`, `10일간`. What needs the day of the article is left out where it is unknown.
import { isDigit, isHangul } from '../text/characters.js';
import {
  HALF_PATTERN,
  HYPHEN_PATTERN,
  POINTS_PATTERN,
  SHARED_UNIT_PATTERN,
  THAT_DAY_PATTERN,
  WORDS_PATTERN,
  type DateGroups,
} from './date-forms.js';
import { resolveDate, resolveHalf, type DateValue } from './date-values.js';

/** A stretch of text that names a time; offsets are UTF-16 code units into the text given. */
export interface DateMention extends DateValue {
  readonly start: number;
  readonly end: number;
}

/**
 * The dates in `[start, end)` in order; none overlaps another. `base` is the day of the article, `YYYY-MM-DD`; `told` the day
 * that `이날` means where the stretch names none before it.
 */
export function findDates(
  text: string,
  start: number,
  end: number,
  base?: string,
  told?: string,
): readonly DateMention[] {
  const part = text.slice(start, end);
  if (!/\d|[해년달날기]/u.test(part)) return [];
  const found: DateMention[] = [];
  const lastBefore = (at: number): DateMention | undefined =>
    found
      .filter((date) => date.end <= at)
      .reduce<DateMention | undefined>(
        (last, date) => (last === undefined || date.start > last.start ? date : last),
        undefined,
      );
  const add = (at: number, length: number, value: DateValue | undefined): void => {
    const from = start + at;
    const to = from + length;
    if (value === undefined || found.some((other) => other.start < to && other.end > from)) return;
    found.push({ start: from, end: to, ...value });
  };
  const each = (
    pattern: RegExp,
    accepts: (at: number, match: string, groups: DateGroups) => boolean,
    resolve: (groups: DateGroups, at: number, match: string) => DateValue | undefined,
  ): void => {
    // not matchAll, which makes the pattern anew for every sentence
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const { index, groups = {} } = match;
      const trimmed = match[0].trimEnd();
      if (match[0] === '') pattern.lastIndex += (part.codePointAt(index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
      if (trimmed !== '' && accepts(index, trimmed, groups))
        add(index, trimmed.length, resolve(groups, start + index, trimmed));
    }
  };
  const resolve = (groups: DateGroups, at: number, match: string): DateValue | undefined =>
    resolveDate(groups, base, lastBefore(at), FIRST_WEEKDAY_PATTERN.exec(match)?.groups?.['weekday']);
  const alone = (at: number, match: string): boolean => standsAlone(part, at, at + match.length);
  each(SHARED_UNIT_PATTERN, alone, resolve);
  each(HYPHEN_PATTERN, alone, resolve);
  each(POINTS_PATTERN, (at, match, groups) => isPointed(part, at, match, groups), resolve);
  each(
    HALF_PATTERN,
    (at) => !isDigit(part.charCodeAt(at - 1)),
    (groups) => resolveHalf(groups, base),
  );
  each(WORDS_PATTERN, alone, resolve);
  each(
    THAT_DAY_PATTERN,
    (at) => !isHangul(part.charCodeAt(at - 1)),
    (_groups, at) => sameDay(lastDayBefore(at), told),
  );
  return found.sort((a, b) => a.start - b.start);

  function lastDayBefore(at: number): string | undefined {
    return lastBefore(at)?.from;
  }
}

/** Behind the first day of a match: `13일(수)`, `10.13.(수)∼15.(금)`. Not: `13~15일(금)`. */
const FIRST_WEEKDAY_PATTERN = /^[^(~∼～〜·,-]*[(](?<weekday>[월화수목금토일])/u;
/** Characters behind it are two UTF-16 code units long. */
const LAST_OF_ONE_UNIT = 0xffff;

function sameDay(before: string | undefined, told: string | undefined): DateValue | undefined {
  const day = before?.length === 'YYYY-MM-DD'.length ? before : told;
  return day === undefined ? undefined : { from: day };
}

/** Nothing that makes another word of it stands around: 3월호, 5일장, 10일간, 2년째. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (
    isDigit(before) ||
    (isHangul(before) && isDigit(text.charCodeAt(start)) && /[제약총]/u.test(text.charAt(start - 1)))
  )
    return false;
  if (/[.,]/u.test(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(start)))
    return false;
  // 매월 10일, 총 5일, 징역 10년 6월: days of every month, and lengths of time
  if (/(?:매[월년주달]|총|최[대장]|\d년)\s?$/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  const behind = text.slice(end, end + 4);
  if (isDigit(behind.charCodeAt(0))) return false;
  // a weekday makes a day of it, whatever follows: 5일(화) 전주에서
  if (/[월화수목금토일](?:요일)?[)]$/u.test(text.slice(start, end))) return true;
  // 7월 5일~6일간: from a day to a day, with its month
  const said = text.slice(start, end);
  if (behind.startsWith('간') && said.includes('월') && /[~∼～〜]/u.test(said)) return true;
  // bound nouns behind a number are a closed class, so this stays a pattern
  return !/^(?:[호장째차치분여당]|간(?!담)|\s?만에|\s?이[상내]|\s(?:동안|뒤|후)|\s?전(?:에|의|부터|까지|보다|인)?(?![가-힣]))/u.test(
    behind,
  );
}

/** 6.4.(화), 2024.6.4, (4.26), 12.19~12.27: not 1.4조, 3.5%, 2.4배, 1.2~2.5점. */
function isPointed(text: string, index: number, match: string, groups: DateGroups): boolean {
  const before = text.charAt(index - 1);
  if (isDigit(before.charCodeAt(0)) || /[.,v]/u.test(before)) return false;
  const behind = text.charAt(index + match.length);
  if (isDigit(behind.charCodeAt(0)) || /[%％조억만천배점명개원건곳호위대년℃㎡]/u.test(behind)) return false;
  const { lone, ownLone, datedyear, datedshort } = groups;
  if ((lone ?? ownLone ?? datedyear ?? datedshort) !== undefined || /[)일]|[.]$/u.test(match)) return true;
  // a bracket that holds nothing else, or goes on behind a comma
  return before === '(' && /^(?:[)](?![%％])|,)/u.test(text.slice(index + match.length, index + match.length + 2));
}
