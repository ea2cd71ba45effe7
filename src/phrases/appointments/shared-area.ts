// What is glued to the front of a title and shares a syllable with it, or is a person's surname.
import { isTaken, type Reading } from './reading.js';
import type { TitleMatch } from '../../lexicon/titles.js';
import type { Span } from '../../core/types.js';

/** 승주읍장, 왕조1동장, 가온면장: the town whose ending is the first syllable of its head's title. Not: 운동장. */
export function townOf({ text, language }: Reading, match: TitleMatch): Span | undefined {
  if (!language.titles.classed('town-head').has(match.title.title)) return undefined;
  const area = { start: match.wordStart, end: match.start + 1 };
  const name = text.slice(area.start, area.end);
  return /^[가-힣]{1,4}\d{0,2}[읍면동]$/u.test(name) && name.length >= 2 && !language.phraseWords('no-town').ends(name)
    ? area
    : undefined;
}

/**
 * The municipality or province whose ending is the first syllable of the title glued to it: 완주군수, 성북구청장,
 * 전북특별자치도지사. Not: 시애틀시장, whose city stands without 시; 대한민국수출 (no title).
 */
export function sharedArea(reading: Reading, match: TitleMatch): Span | undefined {
  const { text, language } = reading;
  const town = townOf(reading, match);
  if (town !== undefined) return town;
  if (!language.phraseWords('shared-area-title').has(match.title.title)) return undefined;
  const area = { start: match.wordStart, end: match.start + 1 };
  return isTaken(reading, area) || language.isProvince(text.slice(area.start, area.end)) ? area : undefined;
}

/** A surname glued to 대통령: 윤대통령. Not: 전대통령 (a former one), nor before other titles (이사장, 구청장). */
export function hasGluedSurname({ text, language }: Reading, { title, start, wordStart }: TitleMatch): boolean {
  if (start !== wordStart + 1 || title.title !== '대통령') return false;
  const prefix = text.charAt(wordStart);
  return prefix !== '전' && language.names.isSurname(prefix);
}
