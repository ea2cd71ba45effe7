// Offices of which a city has its own or several, so that its name only tells which: 하노이 무역관, 대전 서부소방서. Not: 이천
// 물류센터 화재, where something happened.
import { isBlank } from '../../text/characters.js';
import { wordAfter } from '../../text/words.js';
import type { Gazetteer } from './gazetteer.js';
import { hangulEnd, skipBlank } from './rows.js';
import type { Place } from './namesakes.js';

/** 중구 공항로 271: a street, and no airport. */
const STREET_PATTERN = /^로\s?\d/u;

/** The office in the word behind the city. */
export function branchBehind({ article, span, block }: Place, { language, words }: Gazetteer): string | undefined {
  const { text } = article;
  const isPoint = text[span.end] === '.';
  if (!isPoint && !isBlank(text.charCodeAt(span.end))) return undefined;
  const next = wordAfter(text, isPoint ? span.end + 1 : span.end, block.end);
  if (next === undefined || words('accident').at(text, skipBlank(text, next.end)) !== undefined) return undefined;
  const after = next.text;
  for (let length = 2; length <= 4; length += 1) {
    const office: string | undefined = words('district-office').at(after, length)?.word;
    if (office === undefined || hangulEnd(after, 0) < length) continue;
    const end = length + office.length;
    if (hangulEnd(after, end) - end < 3 || (after[end] === '장' && hangulEnd(after, end) - end < 4)) return office;
  }
  for (let length = after.length; length >= 2; length -= 1) {
    const word = after.slice(0, length);
    if (
      language.branchWords.has(word) &&
      !STREET_PATTERN.test(text.slice(next.start + length, next.start + length + 3))
    )
      return word;
  }
  return undefined;
}
