// Names whose last syllable is a particle to MeCab: 도성은, 한만의. The rest of them (도성, 한만) is a noun to it as well, so what
// tells them from 기업은 and 주민의 is that nobody uses that noun in general, and what stands behind.
import { particlesEnd } from '../../korean/edges.js';
import type { Span } from '../../core/types.js';
import type { Reading } from './reading.js';

const TAIL_PATTERN = /[은을의]$/u;
const LENGTH = 3;

/** Whether a word is more likely a name than a noun with its particle. Not: 기업은, 국민의, 장관은, 한은의. */
export function isNameWithTail({ text, taken, language }: Reading, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (word.length !== LENGTH || !TAIL_PATTERN.test(word) || language.names.korean(word) !== 'likely') return false;
  const stem = word.slice(0, -1);
  return (
    taken.get(end - 1) !== start &&
    language.titles.get(stem) === undefined &&
    !language.genericModifiers.has(stem) &&
    !language.names.isNoName(stem) &&
    !language.isCountry(stem) &&
    !language.isProvince(stem)
  );
}

/** 도성은은, 한만의(: behind a particle stands no other, and no bracket. */
export function isNameBeforeTail(reading: Reading, name: Span): boolean {
  const { text } = reading;
  return isNameWithTail(reading, name) && (text.charAt(name.end) === '(' || particlesEnd(text, name.end) > name.end);
}

/** 도성은 대표와, 한만의 회장,: the title behind it is not the noun of another word. Not: 정의의 의원 모임, 한도의 차관 조달. */
export function isTitledWithTail(reading: Reading, word: Span, titleEnd: number): boolean {
  const { text } = reading;
  const closes = particlesEnd(text, titleEnd) > titleEnd || /^[,.)(\n]?$/u.test(text.charAt(titleEnd));
  return closes && isNameWithTail(reading, word);
}
