// Whose country an office is of: the one before it, or before the name of who holds it.
//   중국 외교부 · 인도네시아 전 외교부 · 중국 측 외교부 · 태국 솜차이 과기부 차관 · 독일의 하베크 경제부 장관 · 미국 데이비드 밀러 국방부 대변인
// Not: 태국 방문 과기부 차관 (a noun), 미국을 찾은 한도윤 외교부 장관.
import { mayBePart } from './compatriot.js';
import type { Office } from './office.js';
import type { PhraseWord, Reading } from './reading.js';
import { wordsBefore } from './words-before.js';

const OFFICE_PATTERN = /[부성청처]$/u;
const NAME_PATTERN = /^[가-힣]{2,6}$/u;
/** Foreign names have no more words. */
const LONGEST_NAME = 4;
/** 중국 측 외교부 */
const SIDE = '측';

/** A country that stands before an office, and the words of the holder's name between them, nearest first. */
export interface CountryBefore {
  readonly country: string;
  readonly name: readonly PhraseWord[];
}

/**
 * The country before an office that begins at `at`, with a name of at most so many words between, each of which may be a
 * name's; else undefined.
 */
export function countryOfOffice(
  reading: Reading,
  at: number,
  floor: number,
  mostWords = LONGEST_NAME,
): CountryBefore | undefined {
  const { language } = reading;
  const name: PhraseWord[] = [];
  for (const word of wordsBefore(reading.text, at, floor, language)) {
    const land = countryIn(word.text, name.length > 0, reading);
    if (land !== undefined) return { country: land, name };
    if (name.length === 0 && (word.text === SIDE || language.phraseWords('holder').has(word.text))) continue;
    // a bracket behind a name holds other letters for it
    const { start, end, text } = word;
    if (name.length === mostWords || !mayBePart(reading, { start, end, text })) return undefined;
    name.push(word);
  }
  return undefined;
}

/** 태국 of 태국의, before a name; 태국 alone before an office, which 태국의 may own as well. */
function countryIn(word: string, beforeName: boolean, { language }: Reading): string | undefined {
  const land = beforeName && word.endsWith('의') ? word.slice(0, -1) : word;
  return language.isCountry(land) ? land : undefined;
}

/**
 * Whether `words[i]` is the one name of a minister that is written, between his country and his office: behind it the words up
 * to the title are one office. Not: 독일 경제 에너지부 장관.
 */
export function isForeignMinister(office: Office, words: readonly PhraseWord[], i: number): boolean {
  const { text, language, glued, title, floor } = office;
  if (!language.titles.classed('minister').ends(title)) return false;
  const name = words[i];
  if (name === undefined || i > 1 || !NAME_PATTERN.test(name.text)) return false;
  const nearest = i === 0 ? glued : words[0];
  if (nearest === undefined || !OFFICE_PATTERN.test(text.slice(nearest.start, nearest.end))) return false;
  const before = countryOfOffice(office, nearest.start, floor);
  return (
    before?.name.length === 1 &&
    before.name[0]?.start === name.start &&
    name.bracketAfter === undefined &&
    language.countryCode(before.country) !== 'KR'
  );
}
