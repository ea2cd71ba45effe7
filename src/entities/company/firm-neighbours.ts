// What stands beside a listed name that is a word as well and makes it a firm: a trade, another firm, a row of firms.
import { isMiddleDot } from '../../text/characters.js';
import { particlesEnd } from '../../korean/edges.js';
import { wordAfter, wordBefore, type Word } from '../../text/words.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import type { FirmNames } from './firm-names.js';

/** A weak name where it stands. */
export interface WeakPlace {
  readonly article: IndexedArticle;
  readonly block: Block;
  readonly name: Span;
  /** Where the name ends with its closing quotation mark. */
  readonly close: number;
  /** Whether MeCab knows the name as a word of the language. */
  readonly isNoun: boolean;
  /** The firms of earlier phases that overlap a span and need no support. */
  readonly firmsAt: (span: Span) => readonly Candidate[];
}

/**
 * 신용평가사 피치는, 농기계 업체 디어는. A name that is a noun follows no word for any firm (중견기업 대상, 업체 미래는)
 * and needs its particle: 비금융회사 소유 등 is none.
 */
export function isApposed(
  { article, close, isNoun }: WeakPlace,
  before: Word,
  trade: string,
  firms: FirmNames,
): boolean {
  const { text } = article;
  const end = particlesEnd(text, close);
  const particle = end > close ? text.slice(close, end) : '';
  if (!isNoun)
    return (
      particle !== '' || /^(?:\(|, | 등| [가-힣]{1,6} (?:대표|사장|최고경영자))/u.test(text.slice(close, close + 14))
    );
  if (text.startsWith('에 따르면', close)) return true;
  const told = before.text.endsWith('인') || !firms.lexicon.words('any-firm').has(trade);
  return told && (/^[은는이가과와의]$/u.test(particle) || /^\((?:[A-Z]|대표)/u.test(text.slice(close, close + 3)));
}

/**
 * 컬리와 오아시스, 메타와 애플은: joined with a firm. A noun asks for a word that says what both are (유통업체 컬리와
 * 오아시스), as 쿠팡과 대상 기업 are not two firms.
 */
export function isJoined(place: WeakPlace, firms: FirmNames): boolean {
  const { article, block, name, close, firmsAt } = place;
  const { text } = article;
  const left = wordBefore(text, name.start, block.start);
  if (left?.end === name.start - 1 && /[와과]$/u.test(left.text)) {
    const firm = firmsAt(left).find(({ end }) => end === left.end - 1);
    const trade = firm === undefined ? undefined : wordBefore(text, firm.start, block.start)?.text;
    const ends = particlesEnd(text, close) > close || /^(?:[,.)]| 등)/u.test(text.slice(close, close + 2));
    if (
      firm !== undefined &&
      ends &&
      (!place.isNoun || (trade !== undefined && firms.occupationOf(trade) !== undefined))
    )
      return true;
  }
  // 시장은 컸다. 메타와 애플은: a noun with nothing before it that it could belong to
  const clause = /(?:^|[.,”"’'\n]\s?)$/u.test(text.slice(Math.max(block.start, name.start - 2), name.start));
  if (!/^[와과] /u.test(text.slice(close, close + 2)) || (!clause && place.isNoun)) return false;
  const right = wordAfter(text, close + 2, block.end);
  return right !== undefined && firmsAt(right).some(({ start }) => start === right.start);
}

/** 테슬라 마이크로소프트 메타 애플 등: a blank, a dot or a stroke between it and firms on both sides. */
export function isInRow({ article: { text }, block, name, firmsAt }: WeakPlace): boolean {
  const isGap = (from: number, to: number): boolean =>
    to - from === 1 && (text.charAt(from) === ' ' || isMiddleDot(text.charCodeAt(from)) || text.charAt(from) === '/');
  const left = wordBefore(text, name.start, block.start);
  if (left === undefined || !isGap(left.end, name.start)) return false;
  const right = wordAfter(text, name.end, block.end);
  if (right === undefined || !isGap(name.end, right.start)) return false;
  return (
    firmsAt(left).some(({ start, end }) => start === left.start && end === left.end) &&
    firmsAt(right).some(({ start }) => start === right.start)
  );
}
