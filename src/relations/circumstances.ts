// When, where and for how much: what stands beside an act in its sentence.
import type { RelationAmount, RelationName } from '../core/relation.js';
import type { RelationContext, Sentence } from './shape.js';
import { findDates, type DateMention } from '../korean/dates.js';
import type { Mention, Span } from '../core/types.js';
import { hasVerbBetween, jointsOf } from './clauses.js';
import { particleBehind } from './subjects.js';

/** 2027년까지 공급하는, 3월부터: a term and no day on which something is done. */
/** 1일 업계에 따르면: the day of the report. */
const ACCORDING_PATTERN = /^\s[^,.]{1,20}에\s따르면/u;
/** 지난해보다 3배 늘린, 2023년 대비, 지난해에 이어: what something is set beside. */
export const COMPARED_PATTERN = /^(?:보다|\s?대비|에\s이어)/u;
const TERM_PATTERN = /까지|부터/u;

/** `ofDay`: terms are passed over. The day, month or year that a sentence gives for an act, the last before `at`, else the first behind. */
export function dateIn(
  context: RelationContext,
  span: Span,
  at: number,
  ofDay = false,
): { from: string; to?: string } | undefined {
  const { text, date, segmented } = context.article;
  const base = date ?? segmented.date;
  const isThatDay = THAT_DAY_PATTERN.test(text.slice(span.start, at));
  const told = isThatDay ? dayToldBefore(text, span.start, base) : undefined;
  const dates = findDates(text, span.start, span.end, base, told).filter(
    ({ end, from }) =>
      !context.patterns.announced.test(text.slice(end, end + 16)) &&
      from.length >= YEAR &&
      // 2021년도 협약: the name of what is signed
      !(from.length === YEAR && text.charAt(end - 1) === '도') &&
      !ACCORDING_PATTERN.test(text.slice(end, end + 30)) &&
      !COMPARED_PATTERN.test(text.slice(end, end + 4)) &&
      !(ofDay && TERM_PATTERN.test(text.slice(end - 2, end + 3))),
  );
  // 3일 제안한 것을 계기로, 이날 체결했다: not the day in front
  const isOwn = dates.some(
    ({ start, end, from }) => from.length === DAY && end <= at && !text.slice(start, end).includes('이날'),
  );
  if (isThatDay && (told === undefined || isOwn)) return undefined;
  const chosen = dates.findLast(({ end }) => end <= at) ?? dates.find(({ start }) => start >= at);
  if (chosen === undefined) return undefined;
  return chosen.to === undefined ? { from: chosen.from } : { from: chosen.from, to: chosen.to };
}

const THAT_DAY_PATTERN = /(?:^|\s)이날(?:\s|,)/u;
/** How far back, in UTF-16 code units, 이날 may mean. */
const THAT_DAY_REACH = 1500;

/** The last day that the text told, be it the day of the announcement. */
export function dayToldBefore(text: string, at: number, base: string | undefined): string | undefined {
  return findDates(text, Math.max(0, at - THAT_DAY_REACH), at, base).findLast(({ from }) => from.length === DAY)?.from;
}

/** The city at which something takes place: 시애틀에서, 서울 은행회관에서, 서귀포시 국제컨벤션센터에서. */
export function placeIn(context: RelationContext, span: Span): RelationName | undefined {
  const { text } = context.article;
  const found = placesIn(context, span).find(({ end }) => {
    const particle = particleBehind(text, end);
    if (particle === '에서' || particle === '에서는' || particle === '에선') return true;
    // the venue may have a few words and a district before it
    return (
      /^(?:\s[가-힣A-Za-z0-9·&‘’'“”()-]{1,20}){1,5}에서(?![가-힣])/u.test(
        text.slice(end, Math.min(span.end, end + 60)),
      ) && particle === ''
    );
  });
  return found === undefined ? undefined : context.nameOf(found);
}

/** The first city of a stretch that is about nothing but the place: a bracket, a line of a box. */
export function firstPlace(context: RelationContext, span: Span): RelationName | undefined {
  const [found] = placesIn(context, span);
  return found === undefined ? undefined : context.nameOf(found);
}

export function placesIn(context: RelationContext, span: Span): readonly Mention[] {
  return context
    .within(span)
    .filter((mention) => mention.start >= span.start && mention.end <= span.end && context.is(mention, 'place'));
}

/** The dates of a stretch, in order; where the article's day is unknown, only those that name their year. */
export function datesOf({ article }: RelationContext, { start, end }: Span): readonly DateMention[] {
  const { text, date } = article;
  const told = SAME_DAY_PATTERN.test(text.slice(start, end)) ? (dayToldBefore(text, start, date) ?? date) : undefined;
  return findDates(text, start, end, date, told);
}

const SAME_DAY_PATTERN = /이날|같은\s날/u;

/** Between a sum and what it says the size of: `300억원 규모의 부품 공급 `, `50억원에 달하는 `. */
const SIZED_PATTERN = /^[가-힣]{0,2}\s?(?:\([^()]{1,24}\)\s?)?[가-힣]{0,3}\s/u;
/** In brackets right behind what is signed or behind the verb: `수출계약(300만달러)을 체결`, `체결(4.26)`. */
const BRACKET_PATTERN = /^[가-힣]{0,3}\s?\((?<inside>[^()]{1,40})\)/u;

/** The sum that an act is about: it stands before it without a verb between that is another's, or in brackets behind it. */
export function modifyingAmountIn(
  context: RelationContext,
  sentence: Sentence,
  { from: least, at, end }: { readonly from: number; readonly at: number; readonly end: number },
): RelationAmount | undefined {
  const { text } = context.article;
  const sums = context.within(sentence).filter((mention) => mention.start >= least && context.is(mention, 'value'));
  const before = sums.findLast(
    (mention) =>
      mention.end <= at &&
      (!hasVerbBetween(context, sentence, { start: mention.end, end: at }) ||
        saysWhichAct(context, sentence, mention.end, at) ||
        context.patterns.amountingTo.test(text.slice(mention.end, at))) &&
      (SIZED_PATTERN.test(text.slice(mention.end, at + 1)) ||
        context.patterns.amountingTo.test(text.slice(mention.end, at)) ||
        text.slice(mention.end, at).trim() === ''),
  );
  const bracketed = (from: number): Mention | undefined => {
    const bracket = BRACKET_PATTERN.exec(text.slice(from, Math.min(sentence.end, from + 50)));
    return bracket === null
      ? undefined
      : sums.find((mention) => mention.start >= from && mention.end <= from + bracket[0].length);
  };
  // 수출계약 12건, 340만달러를 체결
  const between = sums.find((mention) => mention.start >= at && mention.end <= end);
  const chosen = before ?? between ?? bracketed(at) ?? bracketed(end);
  return chosen === undefined ? undefined : amountOf(chosen);
}

/** 50억원 규모의 부품을 공급하는 계약: the verb between says what is signed. Not: 50억원을 올린 기업과 계약. */
function saysWhichAct(context: RelationContext, sentence: Sentence, from: number, at: number): boolean {
  const verbs = jointsOf(context, sentence).filter(({ start, end }) => start >= from && end <= at);
  const last = verbs.at(-1);
  return (
    last !== undefined &&
    verbs.every(({ form }) => form === 'adnominal') &&
    CLOSE_PATTERN.test(context.article.text.slice(last.end, at))
  );
}

/** Between that verb and what is signed: ` `, ` 내용의 `, ` 수출`. */
const CLOSE_PATTERN = /^\s(?:[가-힣]{2,4}의\s|[가-힣]{2,4}\s?)?$/u;

/** The day of an act: in brackets right behind it, else the last that stands before it. */
export function actDateIn(
  context: RelationContext,
  sentence: Sentence,
  { at, end }: { readonly at: number; readonly end: number },
): string | undefined {
  const { text } = context.article;
  const bracket = BRACKET_PATTERN.exec(text.slice(end, Math.min(sentence.end, end + 50)))?.[0];
  const inside = bracket === undefined ? undefined : dateIn(context, { start: end, end: end + bracket.length }, end);
  const told = inside ?? dateIn(context, { start: sentence.start, end }, at, true);
  return told === undefined ? undefined : dayOf(told);
}

/** 상반기, 1분기: the year that they lie in. Not: 2019~2020년, which says no year. */
function dayOf({ from, to }: { readonly from: string; readonly to?: string }): string | undefined {
  if (to === undefined || from.length === DAY) return from;
  return to.startsWith(from.slice(0, YEAR)) ? from.slice(0, YEAR) : undefined;
}

const DAY = 'YYYY-MM-DD'.length;
const YEAR = 'YYYY'.length;

/** The value of a sum as rows give it. */
export function amountOf({ attributes }: Mention): RelationAmount | undefined {
  const value = attributes?.['value'];
  const currency = attributes?.['currency'];
  const max = attributes?.['max'];
  if (typeof value !== 'number' || typeof currency !== 'string') return undefined;
  return { value, currency, ...(typeof max === 'number' ? { max } : {}) };
}

/** The sum that an act is about: the last before `at` in the span, else the first right behind. */
export function amountIn(context: RelationContext, span: Span, at: number): RelationAmount | undefined {
  const sums = context
    .within(span)
    .filter((mention) => mention.start >= span.start && mention.end <= span.end && context.is(mention, 'value'));
  const chosen = sums.findLast(({ end }) => end <= at) ?? sums.find(({ start }) => start >= at);
  return chosen === undefined ? undefined : amountOf(chosen);
}
