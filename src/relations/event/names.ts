// Names of occasions in a sentence: ‘글로벌 중소기업인의 밤’, ‘국회 미래산업포럼’ 발족식, 제3회 새벽 포럼, 모스크바 수출인큐베이터 개소식.
// Not: 간담회, 3주간, 두 번째 설명회 (nothing tells them from others of their kind), 개발해 대전에서 (a city).
import type { Span } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { bareNames, isDistinct } from './bare-names.js';
import type { NounAt, OccasionName, Whereabouts } from './name-shape.js';
import type { EventPatterns } from './patterns.js';
import { markedIn, quotedName } from './quoted-names.js';

const NONE: readonly never[] = [];
const ANYWHERE: Whereabouts = { isHeading: false, isOpening: false, isDated: () => false, mayBeHeld: () => true };

/** In order of start; none overlaps another. */
export function occasionNames(
  context: RelationContext,
  sentence: Sentence,
  nounAt: NounAt,
  patterns: EventPatterns,
  where: Whereabouts = ANYWHERE,
): readonly OccasionName[] {
  const { text } = context.article;
  const hasNoun = patterns.anyNoun.test(text.slice(sentence.start, sentence.end));
  const marked = markedIn(text, sentence);
  // most sentences have neither, and their words need not be told apart
  if (!hasNoun && marked.length === 0) return NONE;
  const quoted = marked.flatMap((span) => quotedName(text, sentence, span, nounAt, patterns));
  const bare = (hasNoun ? bareNames(context, sentence, nounAt, patterns, where, marked) : NONE).filter(
    ({ start, end }) =>
      !quoted.some((name) => name.start < end && start < name.end) &&
      // a part of what stands in marks is no name: ｢2030 부산박람회 유치위원회｣
      !marked.some((span) => span.open < start && start < span.close),
  );
  return [...quoted, ...bare].sort((a, b) => a.start - b.start);
}

/** Whether a title names an occasion by itself. */
export function namesOccasion(
  context: RelationContext,
  title: Span & { readonly name: string },
  nounAt: NounAt,
  patterns: EventPatterns,
): boolean {
  return title.name.includes(' ') && nounAt(title.name) !== undefined && isDistinct(context, title, nounAt, patterns);
}
