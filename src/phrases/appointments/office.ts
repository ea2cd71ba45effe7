// A title as it is written, with the unit that belongs to it and the body that is glued to it.
//   국제협력국장 · 벤처기업협회장 (벤처기업협회) · 완주군수 (완주군) · 대표이사 부회장 · 대선 후보 · 장관 내정자
import { isHangul, isLatin, isMiddleDot } from '../../text/characters.js';
import { wordBefore } from '../../text/words.js';
import type { TitleMatch } from '../../lexicon/titles.js';
import type { Span } from '../../core/types.js';
import { isPosting } from './known-bodies.js';
import type { Reading } from './reading.js';
import { hasGluedSurname, sharedArea } from './shared-area.js';

/** One title and where it stands; all that the forms of phrases know of it. */
export interface Office extends Reading {
  readonly match: TitleMatch;
  /** The title as written, unit included: `국제협력국장`. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Glued to the title's front without being part of it: 벤처기업협 of 협회장, 시애틀 of 시애틀시장. */
  readonly glued: Span | undefined;
  /** The municipality or province that shares its ending with the title: 완주군 of 완주군수. */
  readonly area: Span | undefined;
  /** Where the phrase before this one ended; words are not read twice. */
  readonly floor: number;
}

interface TitlePart {
  readonly start: number;
  readonly title: string;
  readonly glued?: Span;
}

/** Glued to the title of who holds it now. */
const INCUMBENT = '현';
const UNIVERSITY = '대';

/** 비례대표 and a blank */
const LONGEST_ELECTION = 5;

export function readOffice(reading: Reading, match: TitleMatch, floor: number): Office {
  const area = sharedArea(reading, match);
  const part = withWordBefore(reading, match, floor, withUnit(reading, match, floor, titlePart(reading, match, area)));
  const held = heldForAnother(reading, match.end);
  return {
    article: reading.article,
    block: reading.block,
    text: reading.text,
    language: reading.language,
    taken: reading.taken,
    match,
    title: part.title + held.words,
    start: part.start,
    end: held.end,
    glued: part.glued,
    area,
    floor,
  };
}

/** Where a phrase with the title begins: what is glued to it included. */
export function frontOf({ glued, start }: Office): number {
  return glued?.start ?? start;
}

/** What of the title's word is the title, and what a body or a person. */
function titlePart(reading: Reading, match: TitleMatch, area: Span | undefined): TitlePart {
  const { text, taken, language } = reading;
  const { start, end, wordStart } = match;
  const alone: TitlePart = { start, title: match.title.title };
  const prefix = text.slice(wordStart, start);
  const chief = text.charAt(end - 1) === '장' ? taken.get(end - 1) : undefined;
  const chiefOf = (from: number): TitlePart => ({
    start: end - 1,
    title: chiefTitle(text.slice(wordStart, end)),
    glued: { start: from, end: end - 1 },
  });
  // 온양온천시장 상인회장: the market is a part of the body's name
  if (prefix === '' && chief !== undefined && chief < wordStart) return chiefOf(chief);
  // 한도윤 현회장
  if (prefix === '' || prefix === INCUMBENT || hasGluedSurname(reading, match)) return alone;
  // 경기지방중소벤처기업청장: the body and 장; the title is 청장
  if (chief === wordStart) return chiefOf(chief);
  // 금융위원장, 금통위원: the body ends in the syllable that its title begins with
  for (const title of ['위원장', '위원']) {
    const bodyEnd = end - title.length + 1;
    if (text.slice(end - title.length, end) === title && taken.get(bodyEnd) === wordStart)
      return { start: bodyEnd, title, glued: { start: wordStart, end: bodyEnd } };
  }
  if (area !== undefined) return { ...alone, glued: area };
  const body = bodyBeforeUnit(reading, match);
  if (body !== undefined) return { start: body.end, title: text.slice(body.end, end), glued: body };
  const isBodyOrPerson =
    (language.names.korean(prefix) === 'likely' && !isPosting(reading, prefix)) ||
    language.isKnownPerson(prefix) ||
    language.isProvince(prefix) ||
    language.isCountry(prefix) ||
    (taken.has(start) && language.phraseWords('body-title').has(match.title.title)) ||
    // ETRI박사, KAIST교수
    (taken.get(start) === wordStart && isLatin(prefix.charCodeAt(0)));
  return isBodyOrPerson
    ? { ...alone, glued: { start: wordStart, end: start } }
    : { start: wordStart, title: text.slice(wordStart, end) };
}

/** 새벽대 of 새벽대의무부총장, 새벽대산학협력단장: the university before a post, all in one word. */
function bodyBeforeUnit({ text, taken }: Reading, { start, wordStart }: TitleMatch): Span | undefined {
  for (let at = start; at > wordStart + 1; at -= 1)
    if (text.charAt(at - 1) === UNIVERSITY && taken.get(at) === wordStart) return { start: wordStart, end: at };
  return undefined;
}

const LONG_CHIEF_PATTERN = /(?:센터|세관|조합|[지고]검)장$/u;

/** The title in a chief's word: 벤처기업협회장 → 회장, 태백경찰서장 → 서장, 국립암센터장 → 센터장, 인천세관장 → 세관장. */
function chiefTitle(word: string): string {
  return word.slice(LONG_CHIEF_PATTERN.test(word) ? -3 : -2);
}

/** 아시아·대양주국장: what stands before the dot belongs to the unit. */
function withUnit(reading: Reading, match: TitleMatch, floor: number, part: TitlePart): TitlePart {
  if (part.glued !== undefined || part.start === match.start) return part;
  const start = unitBeforeDot(reading, match.wordStart, floor);
  return start === undefined ? part : { start, title: reading.text.slice(start, match.end) };
}

/**
 * Where the unit begins whose second half stands at `at` behind a middle dot: 산업·통상정책관. Undefined where what stands
 * before the dot is a title, a person, a listed name or more than one word: 국장·통상정책관, 환경부·산림청 과장.
 */
function unitBeforeDot({ text, language, taken }: Reading, at: number, floor: number): number | undefined {
  if (!isMiddleDot(text.charCodeAt(at - 1))) return undefined;
  const word = wordBefore(text, at - 1, floor);
  if (word?.end !== at - 1 || !/^[가-힣]{2,6}$/u.test(word.text) || taken.has(word.end)) return undefined;
  if (language.titles.find(text, word.start, word.end).length > 0) return undefined;
  if (language.names.korean(word.text) === 'likely' || language.isKnownPerson(word.text)) return undefined;
  return word.start;
}

/** 허태수 GS홈쇼핑 대표이사 부회장, 대선 후보, 통화정책담당 부총재보, 선임 매니저: the word before belongs to the title. */
function withWordBefore(reading: Reading, match: TitleMatch, floor: number, part: TitlePart): TitlePart {
  const { text, language } = reading;
  const { title } = match.title;
  const charge = part.start === match.start ? inCharge(reading, match, floor) : undefined;
  if (charge !== undefined) return { ...part, start: charge, title: text.slice(charge, match.end) };
  const grade = part.start === match.start ? wordBefore(text, match.start - 1, floor) : undefined;
  if (grade?.end === match.start - 1 && language.phraseWords('grade').has(grade.text))
    return { ...part, start: grade.start, title: `${grade.text} ${title}` };
  const second = language.titles.classed('second').has(title);
  if (part.start !== match.start || !(second || title === '후보') || !/\s/u.test(text.charAt(match.start - 1)))
    return part;
  const lowest = Math.max(floor, match.start - LONGEST_ELECTION - 1);
  let start = match.start - 1;
  while (start > lowest && isHangul(text.charCodeAt(start - 1))) start -= 1;
  const before = text.slice(start, match.start - 1);
  const belongs = second ? before === '대표이사' : language.phraseWords('election').has(before);
  return belongs ? { ...part, start, title: `${before} ${title}` } : part;
}

/** Where 통화정책담당 of 통화정책담당 부총재보 begins. Not: 담당 임원, the title of nobody in particular; 담당 과장. */
function inCharge({ text }: Reading, match: TitleMatch, floor: number): number | undefined {
  if (text.charAt(match.start - 1) !== ' ') return undefined;
  const word = wordBefore(text, match.start - 1, floor);
  if (word?.end !== match.start - 1) return undefined;
  return /^[가-힣]{2,8}담당$/u.test(word.text) ? word.start : undefined;
}

/** 서울시장 후보, 총영사 직무대리: an office that its bearer does not hold, or only for another. */
function heldForAnother({ text, language }: Reading, end: number): { readonly words: string; readonly end: number } {
  const at = /\s/u.test(text.charAt(end)) ? end + 1 : end;
  const acting = language.phraseWords('acting-office').endAt(text, at);
  const soughtEnd = acting < 0 ? language.phraseWords('sought-office').endAt(text, at) : acting;
  if (soughtEnd < 0 || goesOn(text, soughtEnd)) return { words: '', end };
  const words = ` ${text.slice(at, soughtEnd)}`;
  if (words !== ' 권한대행' || text.charAt(soughtEnd) !== ' ') return { words, end: soughtEnd };
  // 대통령 권한대행 국무총리: the office held and the one that is held for another
  const actingEnd = language.titles.classed('acting-head').endAt(text, soughtEnd + 1);
  return actingEnd < 0 || goesOn(text, actingEnd)
    ? { words, end: soughtEnd }
    : { words: words + text.slice(soughtEnd, actingEnd), end: actingEnd };
}

/** Whether a word goes on at an offset with more than a particle of two syllables. */
export function goesOn(text: string, at: number): boolean {
  return isHangul(text.charCodeAt(at)) && isHangul(text.charCodeAt(at + 1)) && isHangul(text.charCodeAt(at + 2));
}
