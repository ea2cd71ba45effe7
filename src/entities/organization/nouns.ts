// What MeCab says of a stretch: whether it names, is a word of the language, or an adverb.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';

/** 안동병원, 한빛요양병원: it begins with a proper noun; 국민안심병원 and 협력병원 are kinds of hospitals. */
export function holdsProperNoun(article: IndexedArticle, block: Block, span: Span): boolean {
  return article.tokensIn(block, span).some((token) => token.start === span.start && /^(?:NNP|SL)/u.test(token.pos));
}

/** 필수과목, 스타트업: words of the language for all their foreign sounds. */
export function isCommonNoun(article: IndexedArticle, block: Block, span: Span): boolean {
  const tokens = article.tokensIn(block, span);
  return tokens.length > 0 && tokens.every((token) => /^(?:NNG|NNB|XPN|XSN)/u.test(token.pos));
}

/** 반드시 공사 */
export function isAdverb(article: IndexedArticle, block: Block, span: Span): boolean {
  const [only, ...others] = article.tokensIn(block, span);
  return others.length === 0 && only?.pos.startsWith('MA') === true;
}

/** A noun of the language or a verb: 재학, 끝난. Not: 미송, 목포. */
export function holdsCommonWord(article: IndexedArticle, block: Block, span: Span): boolean {
  return article
    .tokensIn(block, span)
    .some(({ start, end, pos }) => /^[VEJ]/u.test(pos) || (end - start >= 2 && /^NN[GB]/u.test(pos)));
}
