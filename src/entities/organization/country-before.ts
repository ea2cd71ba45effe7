// The country that stands before a body's name and is no part of it: 미국 국방부, 아랍에미리트(UAE) 경제부.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { countryOfOffice } from '../../phrases/appointments/abroad.js';
import type { Reading } from '../../phrases/appointments/reading.js';

/** Nothing is known by its form yet where names are looked for. */
const NONE_TAKEN: ReadonlyMap<number, number> = new Map();

/** The country right before a body's name (a bracket behind it skipped); undefined when none stands there. */
export function countryBefore(
  article: IndexedArticle,
  block: Block,
  at: number,
  language: Language,
): string | undefined {
  return countryOfOffice(readingOf(article, block, language), at, block.start, 0)?.country;
}

/** Whether a country other than Korea stands right before `at`: 한국 중소기업중앙회 is the Korean body. */
export function standsAbroad(article: IndexedArticle, block: Block, at: number, language: Language): boolean {
  const country = countryBefore(article, block, at, language);
  return country !== undefined && language.countryCode(country) !== 'KR';
}

/**
 * Whether a body's name is a part of what somebody abroad is called: 피지의 앤드루 홀먼 국토부장관, 태국 솜차이 과기부 차관, 미국 데이비드
 * 밀러 국방부 대변인. Not: 한국의 앤드루 홀먼 국토부 장관 (of Korea), 피지의 국토부 (no person between), 태국 방문 국토부 장관.
 */
export function isOfHolderAbroad(article: IndexedArticle, block: Block, span: Span, language: Language): boolean {
  const { text } = article;
  const at = text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
  const [title] = language.titles.find(text, at, Math.min(block.end, at + LONGEST_TITLE));
  if (title?.wordStart !== at || title.start !== at) return false;
  const before = countryOfOffice(readingOf(article, block, language), span.start, block.start);
  return before !== undefined && before.name.length > 0 && language.countryCode(before.country) !== 'KR';
}

const LONGEST_TITLE = 8;

function readingOf(article: IndexedArticle, block: Block, language: Language): Reading {
  return { article, block, text: article.text, language, taken: NONE_TAKEN };
}
