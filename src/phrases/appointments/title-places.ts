// Which titles of a block may have a holder beside them: alone, with a unit (국제협력국장), glued to a person or a body.
// Not: 전통시장, 지방의원 in a word of its own; 장관상, 대통령 표창 (awards); 대통령 특보 (whose adviser).
import { isHangul, isMiddleDot } from '../../text/characters.js';
import type { Language } from '../../lexicon/language.js';
import type { TitleMatch } from '../../lexicon/titles.js';
import type { Span } from '../../core/types.js';
import { goesOn } from './office.js';
import type { Reading } from './reading.js';
import { hasGluedSurname, sharedArea } from './shared-area.js';

/** 기 and 배 are cups, 상 a prize: 대통령배 대회, 장관상을. */
/** What ends a ministry's name or the short form of an association's, and begins a title of another. */
const BODY_ENDS = new Set('부협');
const AWARD_PATTERN = /^(?:기\s|배\s|상[을이과에]?(?![가-힣]))/u;

/** The titles of a block that may have a holder, in order; `cues` are where titles are spelled in it. */
export function titlePlaces(reading: Reading, cues: readonly Span[]): readonly TitleMatch[] {
  const { text, block, language } = reading;
  return language.titles
    .findAt(text, cues, block.start, block.end)
    .map((match) => behindBody(reading, match))
    .filter((match) => mayHaveHolder(reading, match) && !headsBranch(reading, match));
}

/**
 * 통일부장관 is 통일부 and 장관, not 통일 and 부장관; 여경협회장 is 여경협 and 회장, where that is listed. Not: 성북구청장, which is 성북구 and
 * 구청장.
 */
export function behindBody({ text, language, taken }: Reading, match: TitleMatch): TitleMatch {
  const start = match.start + 1;
  if (!BODY_ENDS.has(text.charAt(match.start)) || taken.get(start) !== match.wordStart) return match;
  const title = language.titles.get(text.slice(start, match.end));
  return title === undefined ? match : { ...match, start, title };
}

/** 전주완주지사, 여주지사: a branch of towns that end in 주, not a governor. Not: 텍사스주지사, 한도윤 주지사. */
function headsBranch(reading: Reading, { title, start, wordStart }: TitleMatch): boolean {
  if (title.title !== '주지사' || start === wordStart) return false;
  const { article, block } = reading;
  return article
    .tokensIn(block, { start: wordStart, end: start + 1 })
    .some((token) => token.start < start && token.end === start + 1);
}

function mayHaveHolder(reading: Reading, match: TitleMatch): boolean {
  return (
    !isBody(reading, match) &&
    isTitle(reading, match) &&
    !opensLongerTitle(reading, match) &&
    !namesNoHolder(reading, match)
  );
}

/** LG경영연구원 ends like the title 연구원 but is a body's name; 이코노미스트 is a title for all that a newspaper is called so. */
function isBody({ text, language, taken }: Reading, { end, wordStart }: TitleMatch): boolean {
  const body = taken.get(end);
  if (body === undefined || body > wordStart) return false;
  return body !== wordStart || language.titles.get(text.slice(wordStart, end)) === undefined;
}

function isTitle(reading: Reading, match: TitleMatch): boolean {
  if (match.wordStart === match.start) return true;
  const { text, language, taken } = reading;
  const prefix = text.slice(match.wordStart, match.start);
  return (
    taken.has(match.start) ||
    taken.has(match.end - 1) ||
    language.titles.classed('unit').ends(match.title.title) ||
    language.isProvince(prefix) ||
    sharedArea(reading, match) !== undefined ||
    language.names.korean(prefix) === 'likely' ||
    language.isKnownPerson(prefix) ||
    hasGluedSurname(reading, match)
  );
}

/** 대표이사 부회장, 수석 이코노미스트: one title, read at its second word. */
function opensLongerTitle({ text, language }: Reading, { title, end }: TitleMatch): boolean {
  if (text.charAt(end) !== ' ') return false;
  if (title.title === '대표이사') {
    const secondEnd = language.titles.classed('second').endAt(text, end + 1);
    return secondEnd >= 0 && !/^[과와] /u.test(text.slice(secondEnd, secondEnd + 2));
  }
  return (
    title.title === '수석' &&
    wordAfterHolds(text, end + 1, 6, (at) => language.titles.classed('senior').endAt(text, at))
  );
}

/** Whether a title stands for something else than its holder: an award of his, an adviser to him. */
function namesNoHolder({ text, language }: Reading, { title, end }: TitleMatch): boolean {
  const at = /\s/u.test(text.charAt(end)) ? end + 1 : end;
  if (language.phraseWords('award').endAt(text, at) >= 0) return true;
  if ('기배상'.includes(text.charAt(at)) && AWARD_PATTERN.test(text.slice(at, at + 3))) return true;
  if (at === end) return false;
  // 쇼트트랙 대표 팀, 대표 선수. Not: 대표 팀 감독, whose title stands behind
  if (title.title === '대표' && TEAM_PATTERN.test(text.slice(at, at + TEAM_REACH))) return true;
  // 이코노미스트 클럽
  if (text.startsWith('클럽', at)) return true;
  return language.titles.classed('advised').ends(title.title) && namesAdviser(text, at, language);
}

const TEAM_PATTERN = /^(?:팀|선수|선발)(?! (?:감독|코치))/u;
const TEAM_REACH = 6;

/** How many words may stand between a title and that of the adviser. */
const WORDS_BEFORE_ADVISER = 2;
const LONGEST_UNIT = 10;

/** 문정인 대통령 통일외교안보 특보: the title is the adviser's, the president's only says whose. */
function namesAdviser(text: string, start: number, language: Language): boolean {
  let at = start;
  for (let words = 0; words <= WORDS_BEFORE_ADVISER; words += 1) {
    if (wordAfterHolds(text, at, LONGEST_UNIT, (from) => language.titles.classed('adviser').endAt(text, from)))
      return true;
    const from = at;
    while (isUnitLetter(text, at)) at += 1;
    if (at - from < 2 || at - from > LONGEST_UNIT || !/\s/u.test(text.charAt(at))) return false;
    at += 1;
  }
  return false;
}

/** Whether a word that begins at `start` holds what `endAt` finds, with at most `most` letters before it, and ends with it. */
function wordAfterHolds(text: string, start: number, most: number, endAt: (at: number) => number): boolean {
  for (let at = start; at - start <= most; at += 1) {
    const end = endAt(at);
    if (end >= 0 && !goesOn(text, end)) return true;
    if (!isUnitLetter(text, at)) return false;
  }
  return false;
}

function isUnitLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHangul(code) || isMiddleDot(code);
}
