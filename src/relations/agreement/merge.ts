// Headline, lead and caption tell of one agreement: rows of one kind whose sides are among each other's are one row.
import type { Agreement } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import { unique } from '../names.js';
import { endsInNoun } from '../sentences.js';
import { alikeAmong } from './alike.js';
import { sideNames } from './side-names.js';

interface Of {
  readonly isHeading: (row: Agreement) => boolean;
  /** Whether the sentence of a row has a word. */
  readonly tellsOf: (row: Agreement, word: string) => boolean;
  readonly issuer: string | undefined;
  readonly isRegion: (word: string) => boolean;
  /** Of the article. */
  readonly date: string | undefined;
}

/** A headline's number of agreements may be that of more than the text tells: rows without sides are one all the same. */
function isSame(a: Agreement, b: Agreement, { isHeading, tellsOf, issuer, isRegion, date }: Of): boolean {
  if (a.kind !== b.kind) return false;
  const [heading, told] = isHeading(a) ? [a, b] : [b, a];
  const isRepeat = isHeading(a) !== isHeading(b);
  // 중기부, 몽골과 손잡아: in the text a ministry of that country, and its own day
  if (
    isRepeat &&
    (hasCountryOf(heading, told, tellsOf) || (isOfCountries(heading, isRegion) && sideNames(told).size > 1))
  )
    return true;
  if (!isSameDay(a.date, b.date)) return false;
  // 2017년 협약을 맺은 바 있다 is no day of the one that is told of
  if ((a.date === undefined) !== (b.date === undefined) && isLongBefore(a.date ?? b.date, date)) return false;
  const [own, other] = [sideNames(a), sideNames(b)];
  // 5조원 규모 계약도 체결, 총 286만 달러의 협약을 체결했다: without the sides that another sentence tells
  if (own.size !== other.size && (own.size === 0 || other.size === 0))
    return a.amount !== undefined && b.amount !== undefined && isSameSum(a, b);
  if (own.size === 0 || other.size === 0)
    return own.size === other.size && isSameSum(a, b) && (a.count === b.count || isHeading(a) || isHeading(b));
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own];
  if ([...fewer].every((name) => more.has(name))) return true;
  // a headline has the ministry for its institute: 새벽부, 가온나래와 협약
  return (
    isRepeat &&
    ([...fewer].some((name) => name !== issuer?.replaceAll(' ', '') && more.has(name)) || hasShortName(heading, told))
  );
}

/** A headline's other side is a country, and the text tells of one side more and of that country: 몽골 for 몽골 식품농업경공업부. */
function hasCountryOf(heading: Agreement, told: Agreement, tellsOf: Of['tellsOf']): boolean {
  const sides = sideNames(told);
  const others = (heading.parties ?? []).filter(({ name }) => !sides.has(name.replaceAll(' ', '')));
  const [country] = others;
  return (
    others.length === 1 &&
    country !== undefined &&
    country.record === undefined &&
    sides.size > 1 &&
    (heading.parties ?? []).length > 1 &&
    tellsOf(told, `${country.name} `)
  );
}

/** 한-몽골 양해각서: the text has the ministries. */
function isOfCountries({ parties = [] }: Agreement, isRegion: Of['isRegion']): boolean {
  return parties.length > 1 && parties.every(({ name, record }) => record === undefined && isRegion(name));
}

/** 공무원노조 in a headline for 국가공무원노동조합: a side without a record whose letters are those of a side of the text. */
function hasShortName({ parties: short = [] }: Agreement, { parties: long = [] }: Agreement): boolean {
  return short.some(
    ({ name, record }) =>
      record === undefined &&
      long.some((other) => other.name !== name && (isShortFor(name, other.name) || name.endsWith(` ${other.name}`))),
  );
}

function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/** More than half a year. */
export function isLongBefore(day: string | undefined, base: string | undefined): boolean {
  if (day === undefined || base === undefined) return false;
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || '12');
  return months(base) - months(day) > LONGEST_BACK;
}

/** In months. */
const LONGEST_BACK = 6;

function isSameSum({ amount: a }: Agreement, { amount: b }: Agreement): boolean {
  return a === undefined || b === undefined || (a.value === b.value && a.currency === b.currency);
}

/** A month holds its days. */
function isSameDay(a = '', b = ''): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A headline, or a line above the text that is like one. */
function isHeadline(text: string, sentence: Sentence): boolean {
  const { zone } = sentence.block;
  return zone === 'headline' || zone === 'subtitle' || endsInNoun(text, sentence);
}

/** Those of the text; with those of a headline that names more, unless in other words: 캐나다 for 캐나다상업공사. */
function allSides(lead: Agreement, further: Agreement): Agreement['parties'] {
  if (sideNames(further).size <= sideNames(lead).size || hasShortName(further, lead)) return lead.parties;
  return unique([...(further.parties ?? []), ...(lead.parties ?? [])]);
}

/** The rows in order of first appearance, what others add taken over; the text says more than a headline. */
export function merged(rows: readonly Agreement[], context: RelationContext): readonly Agreement[] {
  if (rows.length < 2) return rows;
  const once = mergedOnce(rows, context);
  // two headlines that share no side are those of one sentence of the text
  return once.length < rows.length ? mergedOnce(once, context) : once;
}

function mergedOnce(
  rows: readonly Agreement[],
  { article: { text, date }, sentences, issuer, isRegion }: RelationContext,
): readonly Agreement[] {
  const headings = new Set(sentences.filter((sentence) => isHeadline(text, sentence)).map(({ start }) => start));
  const isHeading = ({ start }: Agreement): boolean => headings.has(start);
  const tellsOf = ({ start, end }: Agreement, word: string): boolean => text.slice(start, end).includes(word);
  const of = { isHeading, tellsOf, issuer: issuer?.name, isRegion, date };
  const kept: Agreement[] = [];
  const alike = alikeAmong(rows, isHeading);
  const keep = (row: Agreement, at: number): void => {
    kept[at] = row;
    alike.put(row, at);
  };
  for (const row of rows) {
    const at = alike.of(row).find((place) => {
      const other = kept[place];
      return other !== undefined && isSame(other, row, of);
    });
    const other = at === undefined ? undefined : kept[at];
    if (at === undefined || other === undefined) keep(row, kept.length);
    else {
      const [lead, further] = isHeading(other) && !isHeading(row) ? [row, other] : [other, row];
      const isOfAnotherDay = isHeading(further) && !isSameDay(further.date, lead.date);
      const parties = allSides(lead, further);
      const days = isOfAnotherDay ? [lead.date] : [other.date, row.date];
      const [date] = days.filter((day) => day !== undefined).toSorted((a, b) => b.length - a.length);
      const whole = {
        ...(isOfAnotherDay ? {} : further),
        ...lead,
        ...(parties === undefined ? {} : { parties }),
        ...(date === undefined ? {} : { date }),
        status: isHeading(further)
          ? lead.status
          : row.status === 'signed' || other.status === 'signed'
            ? 'signed'
            : 'planned',
      } as const;
      keep(whole, at);
    }
  }
  return kept;
}
