// Names in marks that are no records: `‘새벽 합자회사’에 50억원을 출자했다`, `‘누리솔’은 5억원을 유치했다`.
// Not: a fund or a record in marks, which is one anyway.
import type { Span } from '../../core/types.js';
import type { RowMember } from '../rows.js';
import type { RelationContext } from '../shape.js';
import type { Act } from './acts.js';

const QUOTED_PATTERN = /[‘'“"](?<name>[^‘’'“”"*\n]{2,30})\*{0,3}[’'”"](?=에도?\s|에서는?\s|[이가은는]\s)/gu;
const QUOTED_DEEDS: ReadonlySet<Act['deed']> = new Set(['paid', 'raised']);

/** What is in marks in a span and has the particle of a side; none for deeds that are done to others. */
export function quotedSides(
  context: RelationContext,
  { start, end }: Span,
  deed: Act['deed'],
  funds: readonly RowMember[],
): readonly RowMember[] {
  if (!QUOTED_DEEDS.has(deed)) return [];
  return [...context.article.text.slice(start, end).matchAll(QUOTED_PATTERN)].flatMap((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const isKnown =
      context.within(span).length > 0 || funds.some((fund) => fund.start < span.end && span.start < fund.end);
    return isKnown ? [] : [{ ...span, name: { name: match.groups?.['name'] ?? '' } }];
  });
}
