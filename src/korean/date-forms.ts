// The forms of dates: numbers with their units, points in place of the units, and words that count from another day.

/** The groups of a match by name. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/** Words for years by how far they are from the article's. */
export const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['지지난해', -2],
  ['재작년', -2],
  ['지난해', -1],
  ['작년', -1],
  ['올해', 0],
  ['올', 0],
  ['금년', 0],
  ['내년', 1],
  ['내후년', 2],
]);
/** Words for months by how far they are from the article's. */
export const RELATIVE_MONTHS: ReadonlyMap<string, number> = new Map([
  ['지난달', -1],
  ['지난 달', -1],
  ['전월', -1],
  ['이달', 0],
  ['이번달', 0],
  ['이번 달', 0],
  ['다음달', 1],
  ['다음 달', 1],
  ['내달', 1],
]);
/** Words that count from the date that was told before, in years. */
export const TOLD_YEARS: ReadonlyMap<string, number> = new Map([
  ['같은 해', 0],
  ['그해', 0],
  ['동년', 0],
  ['이듬해', 1],
]);
export const TOLD_MONTHS: ReadonlySet<string> = new Set(['같은 달', '동월']);
/** In front of a day: it is the nearest one behind or ahead of the article's. */
export const LAST = '지난';
export const NEXT = '오는';
/** In front of a day or a date: they tell nothing more. */
const NEUTRAL = ['현지시간', '현지시각', '현지 시간', '현지 시각', '한국시간', '한국 시간', '당일'];
/** Days of a length in words, in front of 간 or 동안. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['이틀', 2],
  ['사흘', 3],
  ['나흘', 4],
  ['닷새', 5],
  ['엿새', 6],
  ['일주일', 7],
]);

function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(' ', '\\s?'))
    .join('|');
}

// 올 alone is a verb's ending too: 올 6월, 올 상반기
const YEAR_WORDS = anyOf([...RELATIVE_YEARS.keys()].filter((word) => word !== '올'));
const RELATIVE = `(?<relative>${YEAR_WORDS}|올(?=\\s(?:\\d{1,2}월|[상하]반기|[1-4](?:/4)?분기))|${anyOf([
  ...RELATIVE_MONTHS.keys(),
  ...TOLD_YEARS.keys(),
  ...TOLD_MONTHS,
  LAST,
  NEXT,
  ...NEUTRAL,
])})`;
const YEAR = "(?:(?<year>(?:19|20)\\d{2})|[‘’'`](?<short>\\d{2}))";
/** `24년 6월`: two figures are a year where a month follows, from 2015 on; 징역 10년 6월 is none. */
const BARE_YEAR = '(?:(?<bare>1[5-9]|[23]\\d)(?=년\\s?\\d{1,2}월))';
const YEAR_IN_WORDS = `(?:(?:${YEAR}|${BARE_YEAR})년도?\\s?)?`;
const SEPARATOR = '\\s?[.]\\s?';
const WEEKDAY_NAMES = '\\s?[(][월화수목금토일](?:요일)?(?:,\\s?(?:현지시간|현지시각))?[)]';
const WEEKDAY = `(?:${WEEKDAY_NAMES})?`;
const SPAN_SIGN = '\\s?[~∼～〜-]\\s?';
const JOINT = `(?:부터\\s?|에서\\s(?=\\d)|${SPAN_SIGN})`;
/** `4일(화)`, and `4(화)`, whose weekday stands for the unit. */
const dayGroup = (name: string): string =>
  `(?:(?<${name}>\\d{1,2})일${WEEKDAY}|(?<${name}Short>\\d{1,2})${WEEKDAY_NAMES})`;
const LENGTH = `(?:부터\\s(?:(?<length>\\d{1,2})일|(?<lengthWord>${anyOf(LENGTHS.keys())}))\\s?(?:간|동안)(?!담))`;

/** `2024년 6월 4일`, `6월 4일`, `2024년 6월`, `4일`, each with what it counts from in front, and where it ends behind. */
export const WORDS_PATTERN = new RegExp(
  `(?=[\\d‘’'\`지재작올금내전이다같그동오현한당])${RELATIVE}?\\s?${YEAR_IN_WORDS}(?:(?<month>\\d{1,2})월\\s?)?(?:${dayGroup('day')})?(?:${LENGTH}|(?:${JOINT}(?:(?<year2>(?:19|20)\\d{2})년\\s?)?(?:(?<month2>\\d{1,2})월\\s?)?(?:${dayGroup('day2')})?(?<=[월일년)]\\s?)(?:까지)?))?`,
  'gu',
);
/** `18~20일`, `6~8월`, `2024~2026년`, `18·19일`: the unit stands behind the last number alone. */
export const SHARED_UNIT_PATTERN = new RegExp(
  `(?:(?:${YEAR_IN_WORDS})(?:(?<month>\\d{1,2})월\\s?)?(?<day>\\d{1,2})${WEEKDAY}(?:${SPAN_SIGN}|[·,]\\s?)(?<day2>\\d{1,2})일${WEEKDAY}|(?:${YEAR.replaceAll('<', '<own')}년\\s?)?(?<firstMonth>\\d{1,2})${SPAN_SIGN}(?<month2>\\d{1,2})월(?!\\s?\\d)|(?:(?<firstYear>(?:19|20)\\d{2})|[‘’'\`](?<firstShort>\\d{2}))${SPAN_SIGN}(?:(?<year2>(?:19|20)\\d{2})|[‘’'\`](?<short2>\\d{2}))년)`,
  'gu',
);
/** `2024-06-04`, `2024/6/4`. */
export const HYPHEN_PATTERN =
  /(?<year>(?:19|20)\d{2})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![-/\d])/gu;
/** `2024.6.4.`, `’24. 6. 4.(화)`, `6.4.(화)`, `12.19.∼27.`, `’24.6월`, `(21.10월)`, `(’24.6)`: points in place of the words. */
export const POINTS_PATTERN = new RegExp(
  `(?:(?:${YEAR}|(?<=[(])(?<bare>1[5-9]|[23]\\d))${SEPARATOR}(?<lone>\\d{1,2})월(?!\\s?\\d)|(?<=[(])${YEAR.replaceAll('<', '<own')}${SEPARATOR}(?<ownLone>\\d{1,2})[.]?(?=[)])|(?:${YEAR.replaceAll('<', '<dated')}${SEPARATOR})?(?<month>\\d{1,2})${SEPARATOR}(?<day>\\d{1,2})일?[.]?${WEEKDAY}(?:${SPAN_SIGN}(?:(?<month2>\\d{1,2})${SEPARATOR})?(?<day2>\\d{1,2})일?[.]?${WEEKDAY})?)`,
  'gu',
);
/** `내년 상반기`, `2025년 3분기`, `올 상반기`. */
export const HALF_PATTERN = new RegExp(
  `(?:(?<relative>${anyOf(RELATIVE_YEARS.keys())})\\s)?(?:${YEAR}년\\s?)?(?:(?<half>[상하])반기|(?<quarter>[1-4])(?:/4)?분기)`,
  'gu',
);
/** The day that was told before. */
export const THAT_DAY_PATTERN = /(?:이날|같은\s날)(?![가-힣])|이날(?=[은의])/gu;
