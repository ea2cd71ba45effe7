// When, where and for how much: what stands beside an act in its sentence.
import type { RelationAmount, RelationName } from '../core/relation.js';
import type { RelationContext } from './shape.js';
import { findDates } from '../korean/dates.js';
import type { Span } from '../core/types.js';
import { particleBehind } from './subjects.js';

/** The day, month or year that a sentence gives for an act, the last before `at`, else the first behind. */
export function dateIn(context: RelationContext, span: Span, at: number): { from: string; to?: string } | undefined {
  const { text, date, segmented } = context.article;
  const dates = findDates(text, span.start, span.end, date ?? segmented.date).filter(
    ({ end, from }) => !context.patterns.announced.test(text.slice(end, end + 16)) && from.length >= 4,
  );
  if (/(?:^|\s)이날(?:\s|,)/u.test(text.slice(span.start, at))) return undefined;
  const chosen = dates.findLast(({ end }) => end <= at) ?? dates.find(({ start }) => start >= at);
  if (chosen === undefined) return undefined;
  return chosen.to === undefined ? { from: chosen.from } : { from: chosen.from, to: chosen.to };
}

/** The city at which something takes place: 시애틀에서, 서울 은행회관에서, 서귀포시 국제컨벤션센터에서. */
export function placeIn(context: RelationContext, span: Span): RelationName | undefined {
  const { text } = context.article;
  const places = context
    .within(span)
    .filter((mention) => mention.start >= span.start && mention.end <= span.end && context.is(mention, 'place'));
  const found = places.find(({ end }) => {
    const particle = particleBehind(text, end);
    if (particle === '에서') return true;
    // the venue may have a few words and a district before it
    return (
      /^(?:\s[가-힣A-Za-z0-9·&‘’'“”()-]{1,20}){1,5}에서(?![가-힣])/u.test(
        text.slice(end, Math.min(span.end, end + 60)),
      ) && particle === ''
    );
  });
  if (found !== undefined) return context.nameOf(found);
  // (서울 여의도 중소기업중앙회), 장소 : 부산 벡스코
  return undefined;
}

/** The sum that an act is about: the last before `at` in the span, else the first right behind. */
export function amountIn(context: RelationContext, span: Span, at: number): RelationAmount | undefined {
  const sums = context
    .within(span)
    .filter((mention) => mention.start >= span.start && mention.end <= span.end && context.is(mention, 'value'));
  const chosen = sums.findLast(({ end }) => end <= at) ?? sums.find(({ start }) => start >= at);
  const attributes = chosen?.attributes;
  const value = attributes?.['value'];
  const currency = attributes?.['currency'];
  const max = attributes?.['max'];
  if (typeof value !== 'number' || typeof currency !== 'string') return undefined;
  return { value, currency, ...(typeof max === 'number' ? { max } : {}) };
}
