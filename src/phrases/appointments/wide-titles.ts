// Titles set wide in contact rows: 과  장 이강복 · 사 무 관 최우성. Not: 두 시 장 안에서 (no name behind it).
import { isHangul } from '../../text/characters.js';
import type { Appointment } from '../../core/phrase.js';
import type { TitleMatch, Titles } from '../../lexicon/titles.js';
import { readOffice } from './office.js';
import type { Reading } from './reading.js';
import { behindTitle } from './title-before-name.js';

const SPACED_PATTERN = /[가-힣](?: {1,3}[가-힣]){1,3}(?= {1,4}[가-힣]{2,4}(?![가-힣]))/uy;
const SPACE = 0x20;

/** Who stands behind the wide-set titles of a block. */
export function besideWideTitles(reading: Reading): readonly Appointment[] {
  const { text, block, language } = reading;
  const found: Appointment[] = [];
  for (let at = block.start + 1; at < block.end; at += 1) {
    if (text.charCodeAt(at) !== SPACE) continue;
    const start = at - 1;
    if (!isSingleSyllable(text, start, block.start)) continue;
    SPACED_PATTERN.lastIndex = start;
    const row = SPACED_PATTERN.exec(text)?.[0];
    if (row === undefined) continue;
    at = start + row.length;
    const match = wideTitle(row, start, language.titles);
    if (match !== undefined && at <= block.end) found.push(...behindTitle(readOffice(reading, match, block.start)));
  }
  return found;
}

/** Whether one syllable stands alone with another behind the next blanks, by a look at four characters. */
function isSingleSyllable(text: string, at: number, lowest: number): boolean {
  if (at < lowest || !isHangul(text.charCodeAt(at)) || (at > lowest && isHangul(text.charCodeAt(at - 1)))) return false;
  const next = text.charCodeAt(at + 2);
  return next === SPACE || (isHangul(next) && text.charCodeAt(at + 3) === SPACE);
}

/** The longest ending of a row of single syllables that is a title. */
function wideTitle(row: string, start: number, titles: Titles): TitleMatch | undefined {
  for (let at = 0; at < row.length - 1; at += 1) {
    if (row.charAt(at) === ' ') continue;
    const title = titles.get(row.slice(at).replace(/ /gu, ''));
    if (title !== undefined) return { start: start + at, wordStart: start + at, end: start + row.length, title };
  }
  return undefined;
}
