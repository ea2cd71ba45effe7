// Whether a name says what something is for instead of whose it is: 연구설계솔루션, 해외제조社.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import type { FirmNames } from './firm-names.js';

/** 진료용소프트웨어, 연구설계솔루션, 3D솔루션: what goods are for, not whose. Not: 한빛소프트웨어, 삼성디스플레이. */
export function saysWhatFor(article: IndexedArticle, block: Block, span: Span, firms: FirmNames): boolean {
  if (firms.isAcronym(article.text.slice(span.start, span.end))) return true;
  const tokens = article.tokensIn(block, span);
  // 가온엠솔루션: a letter's name is no noun of the language
  return (
    (tokens.length > 1 || tokens[0]?.pos === 'NNG') &&
    tokens.every(({ pos, start, end }) => /^(?:XSN|SN|SL)$/u.test(pos) || (pos === 'NNG' && end - start > 1))
  );
}
