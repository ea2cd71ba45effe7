// Who runs a company, where the article states it: `에타(대표 이재순)` → 이재순, `김성태 기업은행 행장` → 김성태.
import { linked } from '../../core/links.js';
import { within } from '../../text/spans.js';
import type { Mention } from '../../core/types.js';

const cache = new WeakMap<readonly Mention[], ReadonlyMap<Mention, string>>();

/**
 * The name of the first person whose phrase names one of these mentions and who heads it; `all` is in order of start.
 * @param headTitles titles of the one person who represents a firm
 */
export function representativeOf(
  mentions: readonly Mention[],
  all: readonly Mention[],
  headTitles: ReadonlySet<string>,
): string | undefined {
  let heads = cache.get(all);
  if (heads === undefined) {
    heads = headsOf(all, headTitles);
    cache.set(all, heads);
  }
  for (const mention of mentions) {
    const head = heads.get(mention);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** Every body mention that somebody heads, with the first who does. */
function headsOf(all: readonly Mention[], headTitles: ReadonlySet<string>): ReadonlyMap<Mention, string> {
  const heads = new Map<Mention, string>();
  for (const person of all) {
    const title = person.attributes?.['title'];
    const body = linked(person, 'body');
    if (typeof title !== 'string' || body === undefined || !headTitles.has(title)) continue;
    const named = within(all, body).findLast(
      (mention) => mention.attributes?.['title'] === undefined && mention.attributes?.['value'] === undefined,
    );
    if (named !== undefined && !heads.has(named)) heads.set(named, person.name ?? person.surface);
  }
  return heads;
}
