// Phrases in brackets: 홍길동(전북은행 부장) · 한도윤(새벽정보진흥원 원장)은 · (대표이사 한가람, 박제니).
import { isMiddleDot, MIDDLE_DOTS } from '../../text/characters.js';
import { skipBlanksBack } from '../../korean/edges.js';
import { wordAfter, wordBefore, wordsOf, type Word } from '../../text/words.js';
import type { Language } from '../../lexicon/language.js';
import type { Appointment } from '../../core/phrase.js';
import { appointmentOf, bodyBefore, LONGEST_BRACKET } from './body.js';
import { frontOf, type Office } from './office.js';
import { isNameBeforeTail } from './name-with-tail.js';
import { isCommonNoun, isInflected } from './word-forms.js';
import { isTaken } from './reading.js';

/** Behind the first name in a bracket: `, 박제니)`, `·이한결)`. */
const SHARED_BRACKET_PATTERN = new RegExp(`^(?:\\s?[,${MIDDLE_DOTS}/]\\s?[가-힣]{3,4}){1,4}\\)`, 'u');

/** An age before a title in a bracket, `(45, 대표)`, and a telephone behind it, `(팀장, 044-…)`. */
const AGE_PATTERN = /^\d{1,3}(?:세|살|대)?,\s?/u;
const CLOSE_PATTERN = /^(?:,\s?[☎☏]?\s?0\d{1,2}[-)][\d-]{7,9})?\)/u;
const LONGEST_CLOSE = 20;
const SECOND_OFFICE_PATTERN = /^,\s(?<title>[가-힣]{2,8})\)/u;

/** Whether the bracket ends behind the title, or behind a telephone or a second office: 송한결(새벽대 교수, 의장). */
function closes({ text, end, language }: Office): boolean {
  const behind = text.slice(end, end + LONGEST_CLOSE);
  if (CLOSE_PATTERN.test(behind)) return true;
  const second = SECOND_OFFICE_PATTERN.exec(behind)?.groups?.['title'];
  return second !== undefined && language.titles.get(second) !== undefined;
}

/** The title in brackets behind the name, alone, with its body, or with 전 and 현: 도윤재(의장), 한도윤(전북은행 부장). */
export function bracketBefore(office: Office): readonly Appointment[] {
  const { text, floor, language } = office;
  const begin = frontOf(office);
  if (!closes(office)) return [];
  const inside = text.slice(Math.max(floor, begin - LONGEST_BRACKET), begin);
  const open = inside.lastIndexOf('(');
  const words = inside.slice(
    open + 1,
    language.latinForms.nameEnd(inside, skipBlanksBack(inside, inside.length), open + 1),
  );
  const lead = AGE_PATTERN.exec(words)?.[0].length ?? 0;
  if (open < 0 || /[),.:;]/u.test(words.slice(lead))) return [];
  const at = begin - inside.length + open;
  const name = holderBefore(text, at, floor);
  if (name === undefined || name.text.length < 3) return [];
  const isSure = language.names.korean(name.text) === 'likely' || language.isKnownPerson(name.text);
  if (
    isTitledBehind(office) ||
    !isSure ||
    isTaken(office, name) ||
    isCommonNoun(office, name) ||
    (isInflected(office, name) && !isNameBeforeTail(office, name))
  )
    return [];
  const stated = {
    start: secondPostStart(text, at + 1 + lead, begin, language),
    end: language.latinForms.nameEnd(text, skipBlanksBack(text, office.glued?.end ?? office.start), at + 1),
  };
  const isHolder = language.phraseWords('holder').has(text.slice(stated.start, stated.end));
  const body = stated.end > stated.start && !isHolder ? stated : bodyBefore(office, name.start);
  return [appointmentOf(office, 'name-body-title', name, { body })];
}

/** Where the words of the last post begin: (새벽재단 이사장·가온나래 대표), (현 새벽재단 이사장ㆍ가온나래 대표). */
function secondPostStart(text: string, from: number, end: number, { titles }: Language): number {
  const first = titles.find(text, from, end).find((post) => isMiddleDot(text.charCodeAt(post.end)));
  return first === undefined ? from : first.end + 1;
}

/** The word right before the bracket, over a 씨 that newspapers put behind names: 한도윤 씨(가온나래 대표). */
function holderBefore(text: string, at: number, floor: number): Word | undefined {
  const word = wordBefore(text, at, floor);
  if (word?.end !== at || word.text !== '씨') return word?.end === at ? word : undefined;
  const name = wordBefore(text, word.start - 1, floor);
  return name?.end === word.start - 1 ? name : undefined;
}

/** 한도윤(서기관) 정책팀장: the bracket holds the rank, and the office stands behind it. */
function isTitledBehind({ text, block, language, end }: Office): boolean {
  const word = text.startsWith(') ', end) ? wordAfter(text, end + 1, block.end) : undefined;
  return word !== undefined && language.titles.find(text, word.start, word.end).length > 0;
}

/** The names behind the first one up to the bracket's end: 공동대표 A·B, 대표이사 한가람, 박제니. Not: 대표 한가람, 이하 누림. */
export function sharedBracket({ text, language }: Office, first: Appointment): readonly Appointment[] {
  const from = first.name.end;
  const rest = SHARED_BRACKET_PATTERN.exec(text.slice(from, from + 60));
  if (rest === null) return [];
  const parts = wordsOf(text, from, from + rest[0].length - 1).flatMap((word) => splitAtDots(word));
  const arePersons = parts.every(
    (part) =>
      language.titles.get(part.text) === undefined &&
      (language.isKnownPerson(part.text) || language.names.korean(part.text) !== 'no'),
  );
  return arePersons ? parts.map(({ start, end }) => ({ ...first, name: { start, end } })) : [];
}

/** The parts of a word between middle dots. */
function splitAtDots(word: Word): readonly Word[] {
  const parts: Word[] = [];
  let from = 0;
  for (let i = 0; i <= word.text.length; i += 1) {
    if (i < word.text.length && !isMiddleDot(word.text.charCodeAt(i))) continue;
    if (i > from) parts.push({ start: word.start + from, end: word.start + i, text: word.text.slice(from, i) });
    from = i + 1;
  }
  return parts;
}
