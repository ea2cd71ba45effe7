// Names that are nouns of deeds as well: 강화 and 부여 are counties, `역량 강화` and `자격을 부여` are none.
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Span } from '../core/types.js';
import { blockAt } from '../text/blocks.js';

/** Classes of nouns in the tokenizer's dictionary that what is done or changed belongs to. */
const DEEDS: ReadonlySet<string> = new Set(['행위', '상태변화']);

/**
 * Whether the tokenizer reads a deed or a change where a name stands, and what it is done to stands right before it. Not:
 * 문화재청은 부여 왕릉원을, where nothing is awarded.
 */
export function isDeed(article: IndexedArticle, { start, end }: Span): boolean {
  const block = blockAt(article, start);
  if (block === undefined || article.text[start - 1] !== ' ') return false;
  const [object, deed, ...others] = article.tokensIn(block, { start: start - 2, end });
  return (
    object?.end === start - 1 &&
    /^(?:NNG|XSN|JKO)$/u.test(object.pos) &&
    deed?.end === end &&
    others.length === 0 &&
    deed.pos === 'NNG' &&
    DEEDS.has(deed.semantic ?? '')
  );
}
