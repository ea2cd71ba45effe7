// What the sums of an article are by the words around them, each between the sums beside it.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention } from '../../core/types.js';
import { blockAt } from '../../text/blocks.js';
import { AMOUNT } from './candidate.js';
import type { Circumstances, Role, Roles } from './roles.js';

const known = new WeakMap<readonly Mention[], ReadonlyMap<Mention, Circumstances>>();

/** Of every sum among the mentions of an article, worked out once. */
export function circumstancesOf(
  article: IndexedArticle,
  mentions: readonly Mention[],
  roles: Roles,
): ReadonlyMap<Mention, Circumstances> {
  let circumstances = known.get(mentions);
  if (circumstances === undefined) {
    circumstances = weighAll(article, mentions, roles);
    known.set(mentions, circumstances);
  }
  return circumstances;
}

function weighAll(
  article: IndexedArticle,
  mentions: readonly Mention[],
  roles: Roles,
): ReadonlyMap<Mention, Circumstances> {
  const sums = mentions.filter(({ type }) => type === AMOUNT).toSorted((a, b) => a.start - b.start);
  const circumstances = new Map<Mention, Circumstances>();
  let previous: Role | undefined;
  for (const [index, sum] of sums.entries()) {
    const block = blockAt(article, sum.start) ?? sum;
    const before = sums[index - 1]?.end ?? 0;
    const next = sums[index + 1]?.start ?? Infinity;
    if (before <= block.start) previous = undefined;
    const found = roles.of(article.text, {
      start: sum.start,
      end: sum.end,
      from: Math.max(before, block.start),
      to: Math.min(next, block.end),
      ...(previous === undefined ? {} : { previous }),
    });
    circumstances.set(sum, found);
    previous = found.role;
  }
  return circumstances;
}
