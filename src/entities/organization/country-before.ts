// The country that stands before a body's name and is no part of it: 미국 국방부, 아랍에미리트(UAE) 경제부.
import { skipBlanksBack } from '../../korean/edges.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { wordBefore } from '../../text/words.js';
import { holdsCommonWord, holdsProperNoun } from './nouns.js';
import type { OrganizationWords } from './words.js';

/** The country word right before `at` (a bracket behind it skipped); undefined when none stands there. */
export function countryBefore(text: string, at: number, floor: number, language: Language): string | undefined {
  let end = skipBlanksBack(text, at);
  if (text.charAt(end - 1) === ')') {
    const open = text.lastIndexOf('(', end - 1);
    if (open > floor && end - open < 12) end = skipBlanksBack(text, open);
  }
  const word = wordBefore(text, end, floor);
  return word !== undefined && language.isCountry(word.text) ? word.text : undefined;
}

/** Whether a country other than Korea stands right before `at`: 한국 중소기업중앙회 is the Korean body. */
export function standsAbroad(text: string, at: number, floor: number, language: Language): boolean {
  const country = countryBefore(text, at, floor, language);
  return country !== undefined && language.countryCode(country) !== 'KR';
}

/** Foreign names have no more words. */
const LONGEST_NAME = 4;

/**
 * Whether a body's name is a part of what a foreign minister is called: 피지의 앤드루 홀먼 국토부장관, 미국 마리아 페르난데스 교육부
 * 장관, 태국 솜차이 과기부 차관. Not: 한국의 앤드루 홀먼 국토부 장관 자문관 (of Korea), 피지의 국토부 (no person between), 태국 방문 국토부 장관.
 */
export function ministerAbroad(
  article: IndexedArticle,
  block: Block,
  span: Span,
  { language }: OrganizationWords,
): boolean {
  const { text } = article;
  const title = text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
  if (!text.startsWith('장관', title) && !text.startsWith('차관', title)) return false;
  const name: string[] = [];
  for (let at = span.start; name.length <= LONGEST_NAME;) {
    const word = wordBefore(text, at, block.start);
    if (word?.end !== at - 1) return false;
    const country = word.text.endsWith('의') ? word.text.slice(0, -1) : word.text;
    if (language.isCountry(country))
      return (
        language.countryCode(country) !== 'KR' &&
        name.length > 0 &&
        (language.names.soundsForeign('name', ...name) || isNewName(article, block, { start: at, end: span.start - 1 }))
      );
    name.push(word.text);
    at = word.start;
  }
  return false;
}

/** 솜차이: what MeCab takes for a proper noun and for no word of the language. */
function isNewName(article: IndexedArticle, block: Block, span: Span): boolean {
  return holdsProperNoun(article, block, span) && !holdsCommonWord(article, block, span);
}
