// The body whose head stands in the bracket behind it, where nobody lists it: 한빛기술사회(회장 한도윤), 새벽빅데이터 사업단(단장 한도윤).
// Not: 상인회(회장 한도윤), 대책 위원회(위원장 한도윤), whose words name none.
import { linked } from '../../core/links.js';
import type { Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { wordsOf } from '../../text/words.js';
import type { Question } from './question.js';

/** A word of a body's name with fewer letters does not say which body it is. */
const LEAST_LETTERS = 5;
/** 사업단, 협의회: a short word that ends as bodies do. Last syllables alone: stays a pattern. */
const KIND_PATTERN = /[단원회소관청처부국망]$/u;

/** The last word before the bracket, or the last two where the last is only a kind of body. */
export function bodyBeforeBracket({ article: { text }, mention, language }: Question, body: Span): string | undefined {
  const title = linked(mention, 'title');
  if (mention.rule !== 'official/title-name' || title === undefined) return undefined;
  if (!/^\s?\($/u.test(text.slice(body.end, title.start))) return undefined;
  const words = wordsOf(text, body.start, body.end);
  const last = words.at(-1);
  if (last?.end !== body.end || !/^[가-힣A-Za-z0-9&·]+$/u.test(last.text) || /^\d+$/u.test(last.text)) return undefined;
  // 함정사업부장(준장 한도윤): an office, and the rank of its holder
  if (language.titles.find(text, last.start, last.end).length > 0 || /[시군구도]청$/u.test(last.text)) return undefined;
  if (last.text.length >= LEAST_LETTERS && !isKind(last.text, language)) return last.text;
  if (!KIND_PATTERN.test(last.text)) return undefined;
  const before = words.at(-2);
  const whole = before === undefined ? '' : text.slice(before.start, last.end);
  return before?.end === last.start - 1 && before.text.length >= LEAST_LETTERS && /^[가-힣A-Za-z0-9 &·]+$/u.test(whole)
    ? whole
    : undefined;
}

/** 심사위원회, 상인협의회: a kind of body. */
function isKind(word: string, { organizationHeads, genericModifiers }: Language): boolean {
  const head = organizationHeads.match(word)?.ending ?? '';
  const modifier = word.slice(0, word.length - head.length);
  return head !== '' && (modifier === '' || genericModifiers.has(modifier));
}
