// Lines that name people to ask: 담당: 제조혁신정책과 조은별 과장, 남기석 서기관 (042-…).
import type { Language } from '../../lexicon/language.js';
import type { Span } from '../../core/types.js';

const OPENING_PATTERN = /^[\s*※□ㅇ○•■<[(【-]*(?<word>[가-힣][가-힣\s]{1,8}?)\s*(?:[>\])】]\s*)?[:：|]/u;
const LONGEST_OPENING = 40;
/** A telephone number behind a person, or his extension: `(042-363-7700)`, `☎ 02-…`, `(7486)`. Not: `(2023)`, a year. */
const TELEPHONE_PATTERN = /^\s*(?:(?:\(\s*)?(?:[☎☏]|T\.|전화)|\(?\s?0\d{1,2}[-)]|\([3-9]\d{3}\))/u;
const TELEPHONE_REACH = 12;

/** Where the words end that open a line of people to ask: `담당 부서:`, `문의처 |`; undefined in any other line. */
export function contactOpeningEnd(text: string, line: Span, language: Language): number | undefined {
  const opening = OPENING_PATTERN.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING)));
  const word = opening?.groups?.['word']?.replace(/\s/gu, '') ?? '';
  return opening !== null && language.phraseWords('contact-opening').has(word)
    ? line.start + opening[0].length
    : undefined;
}

/** Whether a telephone number stands at an offset, blanks before it skipped. */
export function telephoneAt(text: string, at: number): boolean {
  return TELEPHONE_PATTERN.test(text.slice(at, at + TELEPHONE_REACH));
}
