// Who signs for whom: `김보람 새벽진흥원장은 한도윤 가온나래 대표와 협약을 맺었다` binds 새벽진흥원 and 가온나래.
// Not: `새벽진흥원(원장 김보람)은` (the body itself is the side), `김보람 장관이 참석한 가운데` (another verb).
import type { RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import type { RowMember } from '../rows.js';
import type { RelationContext } from '../shape.js';
import { phraseEnd } from '../subjects.js';

/** 새벽진흥원(원장 김보람). */
const BRACKET_PATTERN = /\([^()]{0,60}$/u;

/** The bodies of the persons in a span, each where the person with the title stands. */
export function headsIn(context: RelationContext, span: Span): readonly RowMember[] {
  return context.within(span).flatMap((mention): readonly RowMember[] => {
    if (!context.is(mention, 'person') || mention.end > span.end) return [];
    if (isBracketed(context.article.text.slice(span.start, mention.start))) return [];
    const body = context.recordOf(mention)?.attributes['organization'];
    if (typeof body !== 'string') return [];
    const end = phraseEnd(context.article.text, mention);
    return [{ start: mention.start, end, name: named(context, body), person: context.nameOf(mention) }];
  });
}

/** Whether words end inside a bracket. */
export function isBracketed(words: string): boolean {
  return BRACKET_PATTERN.test(words);
}

function named({ records }: RelationContext, name: string): RelationName {
  const record = records.findIndex((other) => other.name === name);
  return record < 0 ? { name } : { name, record };
}
