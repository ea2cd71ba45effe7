// Names in marks that are no records: `‘새벽 합자회사’에 50억원을 출자했다`, `‘누리솔’은 5억원을 유치했다`.
// Not: a fund or a record in marks, which is one anyway.
import type { Span } from '../../core/types.js';
import type { RowMember } from '../rows.js';
import type { RelationContext } from '../shape.js';
import type { Act } from './acts.js';

const QUOTED_PATTERN = /[‘'“"](?<name>[^‘’'“”"*\n]{2,30})\*{0,3}[’'”"](?=에도?\s|에서는?\s|[이가은는]\s)/gu;
/** ‘새벽 조성사업’은 23개사에 투자를 유치했다: what helps firms receives nothing. */
const PROGRAMME_PATTERN = /(?:사업|프로그램|과제)$/u;
/** It is always into a firm or a fund. */
const PLEDGE = '출자';
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
    // ‘새벽 연구단지’에 20억원을 투자한다: a place of its own; ‘누리솔’ is called a start-up in front
    const before = context.article.text.slice(start, span.start).replace(/\)\s$/u, ' ');
    const isPlace =
      deed === 'paid' &&
      /^에도?\s/u.test(context.article.text.slice(span.end)) &&
      !context.article.text.slice(span.end, end + PLEDGE.length).includes(PLEDGE) &&
      !context.patterns.firmDescription.test(before);
    const name = match.groups?.['name'] ?? '';
    return isKnown || isPlace || PROGRAMME_PATTERN.test(name) ? [] : [{ ...span, name: { name } }];
  });
}
