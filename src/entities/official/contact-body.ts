// The body of people to ask, which stands once above them: 국제협력과 장희수 사무관(☎ …) under 중소벤처기업부.
import type { IndexedArticle } from '../../core/indexed-article.js';
import { blockAbove, blockAt } from '../../text/blocks.js';
import { within } from '../../text/spans.js';
import type { Question } from './question.js';

/** How far above a contact line its body may stand, in UTF-16 code units. */
const CONTACT_REACH = 200;
/** Longer lines, and those that end like sentences, stand above the contact lines and are no part of them. */
export const LONGEST_CONTACT_LINE = 60;
/** 이 보도자료와 관련하여 보다 자세한 내용이나 취재를 원하시면 …: the sentence that opens the contact lines. */
const INQUIRY_PATTERN = /보도\s?자료|자세한 (?:내용|사항)|취재를 원하/u;

/**
 * The last body named in the contact lines themselves, else of an officer the issuer, else the last body named just above. People
 * of other titles, which firms give as well, are of a body in their own lines alone.
 */
export function contactBody(
  { article, mention, all }: Question,
  issuer?: () => string | undefined,
): string | undefined {
  const from = Math.max(0, mention.start - CONTACT_REACH);
  const above = within(all, { start: from, end: mention.start }).filter(
    (other) =>
      other.attributes?.['title'] === undefined &&
      other.id?.startsWith('kr-') === true &&
      other.attributes?.['country'] === undefined,
  );
  const top = contactTop(article, mention.start, from);
  const own = above.findLast((other) => other.start >= top);
  return own?.name ?? (issuer === undefined ? undefined : (issuer() ?? above.at(-1)?.name));
}

/** Where the lines begin that a contact line is one of: above it only cells and lines of the same kind. */
function contactTop(article: IndexedArticle, at: number, lowest: number): number {
  let top = at;
  for (
    let block = blockAt(article, at);
    block !== undefined && block.end > lowest;
    block = blockAbove(article, block)
  ) {
    const own = at < block.end;
    const line = article.text.slice(block.start, block.end).trim();
    if (!own && !INQUIRY_PATTERN.test(line) && (line.length > LONGEST_CONTACT_LINE || /다\.?[”"’]?$/u.test(line)))
      break;
    top = block.start;
  }
  return top;
}
