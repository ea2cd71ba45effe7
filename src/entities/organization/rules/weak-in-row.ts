import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block, Span } from '../../../core/types.js';
import { blockAt } from '../../../text/blocks.js';
import { BEFORE_PATTERN, BEHIND_PATTERN, LONGEST_GAP, LONGEST_SEPARATOR } from '../row-separators.js';

const ID = 'organization/weak-in-row';

/**
 * A listed short name that needs support, in a row beside a body: 대한상의·무협, 수은 및 한국무역보험공사. Not: 무협 소설, 기보를 두다, nor beside
 * another name that needs support itself.
 */
export function weakInRowRule(type: string): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: [`weak/${type}`],
    propose({ candidate }, article, known) {
      const block = candidate === undefined ? undefined : blockAt(article, candidate.start);
      if (candidate === undefined || block === undefined) return [];
      const neighbour = bodyBeside(article, block, candidate, known, type);
      if (neighbour === undefined) return [];
      const { pending, ...rest } = candidate;
      return [{ ...rest, rule: ID, evidence: 'rule', because: `${pending ?? ''}, but in a row with ${neighbour}` }];
    },
  };
}

/** The surface of a body right before or behind in a row; undefined where none stands there. */
function bodyBeside(
  { text }: IndexedArticle,
  block: Block,
  { start, end }: Span,
  known: Known,
  type: string,
): string | undefined {
  const bodyAt = (span: Span, isThere: (body: Span) => boolean): string | undefined => {
    const body = known
      .indexOf(type)
      .overlapping(span)
      .find((each) => each.pending === undefined && isThere(each));
    return body === undefined ? undefined : text.slice(body.start, body.end);
  };
  const gap = BEHIND_PATTERN.exec(text.slice(end, Math.min(block.end, end + LONGEST_GAP)))?.[0].length;
  const next = end + (gap ?? 0);
  const behind = gap === undefined ? undefined : bodyAt({ start: next, end: next + 1 }, (body) => body.start === next);
  if (behind !== undefined) return behind;
  const before = BEFORE_PATTERN.exec(text.slice(Math.max(block.start, start - LONGEST_SEPARATOR), start))?.[0].length;
  const last = start - (before ?? 0);
  return before === undefined ? undefined : bodyAt({ start: last - 1, end: last }, (body) => body.end === last);
}
