// The province that heads a list of cities, in front of its bracket or colon: 경기(용인, 평택, 광주), 경남(2): 거제, 고성.
// Not: 경기(수원)와 광주, 전국(서울, 광주), where no province heads what the name stands in.
import type { Language } from '../../lexicon/language.js';
import type { Span } from '../../core/types.js';

/** So long a list of names, in UTF-16 code units; behind it nobody remembers the head. */
const LONGEST_LIST = 100;
/** What ends a list, and so the reach of its head. */
const LIST_PATTERN = /^[^():：\n.;△▲□■○●◦ㅇ※*]*$/u;
/** `경기(`, `경기 지역(`, `경남 2곳(`, `경남:`, `경남(2):`, up to where the list begins. */
const HEAD_PATTERN =
  /(?<![가-힣])(?<word>[가-힣]{2,7}?)(?:\s?지역)?\s?(?:\d{1,3}[가-힣]{0,3}\s?)?(?:\(\s?|(?:\(\d[^()\n]{0,6}\))?\s?[:：]\s?)$/u;
const LONGEST_HEAD = 30;

/** The word of the province; undefined where none heads the list. */
export function provinceHeading(text: string, span: Span, block: Span, language: Language): string | undefined {
  const from = Math.max(block.start, span.start - LONGEST_LIST);
  for (let at = span.start; at > from; at -= 1) {
    const mark = text.charAt(at - 1);
    if (mark !== '(' && mark !== ':' && mark !== '：') continue;
    if (!LIST_PATTERN.test(text.slice(at, span.start))) return undefined;
    const word = HEAD_PATTERN.exec(text.slice(Math.max(block.start, at - LONGEST_HEAD), at))?.groups?.['word'];
    return word !== undefined && language.isProvince(word, 'KR') ? word : undefined;
  }
  return undefined;
}
