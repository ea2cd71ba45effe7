// Whether the words of a phrase name a body: names known by their form, countries, words with a body's or a firm's ending.
import { skipBlanksBack } from '../../korean/edges.js';
import { wordBefore, wordsOf } from '../../text/words.js';
import type { Span } from '../../core/types.js';
import { isTaken, LONGEST_WORD, type Reading, type Taken } from './reading.js';

/** Whether a known name ends inside a span and begins there too; spans are a phrase long at most. */
function holdsTaken(taken: Taken, span: Span, from?: number): boolean {
  for (let end = span.start + 1; end <= span.end; end += 1) {
    const start = taken.get(end);
    if (start !== undefined && (from === undefined ? start >= span.start : start === from)) return true;
  }
  return false;
}

/** Whether a span holds the name of a known body. */
export function holdsName({ taken }: Reading, span: Span | undefined): boolean {
  return span !== undefined && holdsTaken(taken, span);
}

/** Whether a known body begins right behind the name: 구하람 포스코경영연구원 수석연구위원, 배리 엥글 GM 해외사업부문 사장. */
export function beginsWithName({ text, taken, language }: Reading, span: Span | undefined): boolean {
  if (span === undefined) return false;
  const [first] = wordsOf(text, span.start, span.end);
  if (first === undefined) return false;
  if (language.isCountry(first.text) || language.isProvince(first.text)) return true;
  return holdsTaken(taken, { start: span.start, end: Math.min(span.end, span.start + LONGEST_WORD) }, span.start);
}

/** GM 해외사업부문, 베트남 과학기술부, 마운틴로건캐피털: a known name, a country, or a word with a firm's ending. */
export function namesForeignBody(reading: Reading, span: Span): boolean {
  if (beginsWithName(reading, span)) return true;
  const [first] = wordsOf(reading.text, span.start, span.end);
  return first !== undefined && endsLikeFirm(reading, first.text);
}

/** Whether a word ends as firms do and hardly any other word does: 마운틴로건캐피털. */
export function endsLikeFirm({ language }: Reading, word: string): boolean {
  return language.companyEndings.match(word)?.strong === true;
}

/** 희성그룹, 가온홀딩스: one word with a firm's ending. */
export function isFirmWord(reading: Reading, span: Span | undefined): boolean {
  const words = span === undefined ? [] : wordsOf(reading.text, span.start, span.end);
  const [firm] = words;
  return words.length === 1 && firm !== undefined && firm.text.length >= 4 && endsLikeFirm(reading, firm.text);
}

/** Whether a known body, or a word with a body's head, stands right before an offset: 부산조선조합 변상도 이사장. */
export function bodyRightBefore({ text, taken, language, block }: Reading, at: number): boolean {
  const end = skipBlanksBack(text, at);
  const cut = text.charAt(end - 1) === '의' ? end - 1 : end;
  if (end === at) return false;
  // 가온전자㈜ 한도윤 책임
  const bare = text.charAt(end - 1) === '㈜' ? end - 1 : end;
  if (taken.has(end) || taken.has(cut) || taken.has(bare)) return true;
  const word = wordBefore(text, cut, block.start);
  if (word === undefined || word.text.length < 4) return false;
  const head = language.organizationHeads.match(word.text);
  return (head !== undefined && head.ending.length > 1) || language.companyEndings.match(word.text)?.strong === true;
}

/** 재도약정책과 한도윤 주무관: a department right before the name of a civil servant. Not: 정부와 한도윤 주무관. */
export function departmentRightBefore({ text, language, block }: Reading, at: number, title: string): boolean {
  const end = skipBlanksBack(text, at);
  if (end === at || !language.titles.classed('civil-rank').has(title)) return false;
  const word = wordBefore(text, end, block.start);
  return word?.end === end && word.text.length >= 4 && /[가-힣][과팀국]$/u.test(word.text);
}

/** Whether a word is a country or a province, which no person is called. */
export function isLand({ language }: Reading, word: string): boolean {
  return language.isCountry(word) || language.isProvince(word);
}

/** 주일본, 주한미, 주한네덜란드: where an envoy is posted, or from where. */
export function isPosting({ language }: Reading, word: string): boolean {
  if (!word.startsWith('주')) return false;
  return language.isCountry(word.slice(1)) || (word.startsWith('주한') && language.isCountry(word.slice(2)));
}

/** Whether a span is a known name, a title or a land, and so no person. */
export function isOtherName(reading: Reading, span: Span, word: string): boolean {
  return isTaken(reading, span) || reading.language.titles.get(word) !== undefined || isLand(reading, word);
}

/** 더불어민주당이 한덕수 권한대행의 탄핵을: a known name with the particle of a subject is not the body of who follows. */
export function isSubject({ taken }: Reading, word: Span & { readonly text: string }): boolean {
  return (word.text.endsWith('이') || word.text.endsWith('가')) && taken.get(word.end - 1) === word.start;
}
