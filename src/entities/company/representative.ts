// Who runs a company, where the article states it: `에타(대표 이재순)` → 이재순, `김성태 기업은행 행장` → 김성태.
import type { Mention } from '../../types.js';

/** Titles of the one person who represents a firm. */
const HEAD_TITLE_PATTERN =
  /^(?:대표|대표이사|공동대표|각자대표|사장|대표이사장|행장|은행장|CEO|대표이사\s?사장|대표자|최고경영자)$/u;

/** The name of the first official whose body is one of these mentions and who heads it. */
export function representativeOf(mentions: readonly Mention[], all: readonly Mention[]): string | undefined {
  for (const official of all) {
    const title = official.attributes?.['title'];
    if (typeof title !== 'string' || !HEAD_TITLE_PATTERN.test(title)) continue;
    const body = official.support?.[1];
    if (body === undefined) continue;
    if (nearestTo(body.end, all, body.start) === undefined) continue;
    const nearest = nearestTo(body.end, all, body.start);
    if (nearest !== undefined && mentions.includes(nearest)) return official.name ?? official.surface;
  }
  return undefined;
}

/** The last named body within a span. */
function nearestTo(end: number, all: readonly Mention[], start: number): Mention | undefined {
  return all.findLast(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      mention.attributes?.['title'] === undefined &&
      mention.type !== 'amount',
  );
}
