// The city of an occasion: `서울 엘타워(양재동)에서`, `LA에서`, `부산서`. Not: 서울 소재 기업이 (no occasion is there).
import type { RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { placesIn } from '../circumstances.js';
import type { RelationContext } from '../shape.js';

/** The city may have a district and a venue of a few words behind it. */
const AT_PATTERN =
  /^(?:시|군|구)?(?:\s[가-힣A-Za-z0-9·&‘’'“”(),/-]{1,24}){0,7}?(?:에서|서)(?:는|의)?(?=[\s,‘’'“”「]|$)/u;
const LONGEST_VENUE = 80;

export function placeOf(context: RelationContext, span: Span): RelationName | undefined {
  const { text } = context.article;
  const found = placesIn(context, span).find(({ end }) =>
    AT_PATTERN.test(text.slice(end, Math.min(span.end, end + LONGEST_VENUE))),
  );
  return found === undefined ? undefined : context.nameOf(found);
}

/** 나주에 새 청사를 마련한 ‘누리연구소 준공식’: where what is opened stands. */
export function newPlaceOf(context: RelationContext, span: Span): RelationName | undefined {
  const { text } = context.article;
  const found = placesIn(context, span).findLast(({ end }) => NEW_PATTERN.test(text.slice(end, span.end)));
  return found === undefined ? undefined : context.nameOf(found);
}

/** Endings of verbs in front of a noun are grammar, so this stays a pattern. */
const NEW_PATTERN = /^(?:시|군|구)?에\s[^.,]{1,24}[한된선은연운]\s[‘“'"「｢]?$/u;
