// A firm's name at the head of a product's: 구글 지도, 네이버 웹툰, 애플 워치. Not: 네이버 본사, 구글 지도부.
import { z } from 'zod';
import { isBlank } from '../../text/characters.js';
import { endsWord } from '../../korean/edges.js';
import type { Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import type { Resources } from '../../core/resources.js';

const WORD_ROW = z.object({ word: z.string().min(1) });

/**
 * Whether a product's word stands behind the name, one blank between.
 * @throws UserError naming the row of the word list that is wrong.
 */
export function createProductNames(resources: Resources): (text: string, name: Span) => boolean {
  const words = resources.rows('lexicons/product-words.csv', WORD_ROW).map(({ word }) => word);
  return (text, { end }) =>
    isBlank(text.charCodeAt(end)) &&
    words.some((word) => text.startsWith(word, end + 1) && endsWord(text, end + 1 + word.length));
}

const QUOTED_BEHIND_GOODS_PATTERN = /(?<![가-힣])(?<goods>[가-힣]+)(?:\((?<gloss>[^()\n]{1,20})\))?\s?['‘“<〈「『]$/u;
const CLOSING_QUOTES = "'’”>〉」』";
const LONGEST_GOODS = 40;

/**
 * 숙박 앱 ‘가온스테이’를 운영하는, 관리 해결책(솔루션) ‘가온노트’: a word for goods before quotation marks says that the name in them is
 * one. Not: 개발사 ‘가온스테이’.
 */
export function isNamedAsGoods(text: string, { start, end }: Span, language: Language): boolean {
  if (!CLOSING_QUOTES.includes(text.charAt(end)) || end >= text.length) return false;
  const before = QUOTED_BEHIND_GOODS_PATTERN.exec(text.slice(Math.max(0, start - LONGEST_GOODS), start));
  const { goods = '', gloss = '' } = before?.groups ?? {};
  const words = language.phraseWords('goods');
  return words.ends(goods) || words.ends(gloss);
}

const LOOKALIKE_ROW = z.object({
  name: z.string().min(1),
  place: z.enum(['before', 'behind']),
  word: z.string().min(1),
});
const LONGEST_WORD = 12;

/**
 * Whether what stands beside a firm's name makes another word of it: 빈곤과 기아, 기아 종식.
 * @throws UserError naming the row of the list that is wrong.
 */
export function createLookalikes(resources: Resources): (text: string, name: Span) => boolean {
  const rows = resources.rows('lexicons/company-lookalikes.csv', LOOKALIKE_ROW);
  const names = new Set(rows.map(({ name }) => name));
  return (text, { start, end }) => {
    const own = text.slice(start, end);
    if (!names.has(own)) return false;
    const before = text.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd();
    const behind = text.slice(end, end + LONGEST_WORD).trimStart();
    return rows.some(
      ({ name, place, word }) => name === own && (place === 'before' ? before.endsWith(word) : behind.startsWith(word)),
    );
  };
}
