// A title before its name: 장관 이영 · 의장(도윤재) · (대표 이재순) · (위원장 : 차정훈) · (대표이사 한가람, 박제니) · 책임자 과장 남윤채.
// Not: 대표 기업 육성, (국회의원 사직서 처리안은), 창업자 장중모 회장 (the title behind the name is the one in office).
import { isHangul, isMiddleDot, isWordCharacter } from '../../text/characters.js';
import { endsWord, particlesEnd, skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import { wordAfter, wordBefore } from '../../text/words.js';
import type { Appointment } from '../../core/phrase.js';
import type { Span } from '../../core/types.js';
import { appointmentOf, bodyBefore, LONGEST_BRACKET } from './body.js';
import { sharedBracket } from './bracket.js';
import { contactOpeningEnd, telephoneAt } from './contact-lines.js';
import { foreignBehind } from './foreign-behind.js';
import { foreignAfter, foreignInBrackets, latinBracket } from './foreign-in-brackets.js';
import { hanjaBracket } from './hanja-bracket.js';
import { isOtherName } from './known-bodies.js';
import { isNameBeforeTail } from './name-with-tail.js';
import { frontOf, type Office } from './office.js';
import { heldOffice } from './office-in-bracket.js';
import { sharedBehind } from './shared-title.js';
import { isCommonNoun, isInflected } from './word-forms.js';

/** Syllables of a Korean name. */
const LONGEST_NAME = 4;
const COMMON_NAME = 3;
/** The title in Latin letters behind it: (CEO). */
const LETTERS_PATTERN = /^\([A-Z]{2,5}\)(?= )/u;
const LONGEST_LETTERS = 8;
/** Within how many characters a title behind a name is looked for. */
const NEXT_TITLE = 20;

/** Who stands behind a title; none where nobody does. */
export function behindTitle(office: Office): readonly Appointment[] {
  const { text, end } = office;
  const calledSo = holderCalledSo(office);
  if (calledSo !== undefined) return [named(office, calledSo, false)];
  if (particlesEnd(text, end) !== end) return [];
  const enclosed = nameInBracket(office);
  if (enclosed !== undefined) return [named(office, enclosed, false)];
  const at = nameStart(office);
  if (at === undefined) return [];
  const before = text.charAt(skipBlanksBack(text, frontOf(office)) - 1);
  const opened = before === '(' || before === '/';
  // (회장 호시노 이사오): what looks like a Korean name may be the first word of a foreign one
  const foreign = opened ? foreignInBrackets(office, at) : undefined;
  const first = foreign === undefined ? firstName(office, at, opened) : named(office, foreign, true);
  if (first === undefined) return [];
  if (before === ',' && isInBracket(office)) return [heldOffice(office, first)];
  if (before !== '(') return [first, ...sharedBehind(office, first)];
  const shared = sharedBracket(office, first);
  return shared.length > 0 ? [first, ...shared] : [heldOffice(office, first)];
}

/** 가온나래 대표인 한도윤 씨는, 회장인 한도윤은: who is said to hold the office. Not: 창업자인 한도윤 대표, 대표인 기업은. */
function holderCalledSo(office: Office): Span | undefined {
  const { text, block, end } = office;
  if (!text.startsWith('인 ', end)) return undefined;
  const word = wordAfter(text, end + 2, block.end);
  if (word?.start !== end + 2) return undefined;
  const name = { start: word.start, end: word.start + COMMON_NAME };
  const behind = text.slice(name.end, name.end + 3);
  const isAlone = particlesEnd(text, name.end) === word.end && word.end > name.end;
  return (isAlone || /^ ?씨(?![가-힣]{2})/u.test(behind)) && isLikelyName(office, name) ? name : undefined;
}

function named(office: Office, name: Span, foreign: boolean): Appointment {
  const both = withFirstOffice(office);
  return appointmentOf(both, 'title-name', name, {
    foreign,
    body: office.glued ?? bodyBefore(office, frontOf(office)),
    latin: foreign ? (hanjaBracket(office.text, name) ?? latinBracket(office.text, name.end)) : undefined,
  });
}

/** 부총리 겸 교육부장관 한도윤: the office that goes with a ministry stands before it and belongs to the title. */
function withFirstOffice(office: Office): Office {
  const { text, language, floor, taken } = office;
  const own = frontOf(office);
  // 부총리 겸 기획재정부 장관
  const front = taken.get(skipBlanksBack(text, own)) ?? own;
  const joint = /\s?겸\s$/u.exec(text.slice(Math.max(floor, front - 3), front));
  if (joint === null) return office;
  const first = wordBefore(text, front - joint[0].length, floor);
  if (first === undefined || !language.titles.classed('acting-head').has(first.text)) return office;
  return { ...office, start: first.start, title: text.slice(first.start, office.match.end) };
}

/** Whether a bracket before the title is still open: (이하 새정심, 위원장 한도윤 제2차관). */
function isInBracket(office: Office): boolean {
  const front = frontOf(office);
  const before = office.text.slice(Math.max(office.floor, front - LONGEST_BRACKET), front);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** 새벽부 차관(한도윤): a likely name that fills the bracket behind a title. Not: 국장(직무대리), 전통시장(남대문). */
function nameInBracket(office: Office): Span | undefined {
  const { text, end, match, language, title } = office;
  if (text.charAt(end) !== '(' || match.title.weak || language.phraseWords('everyday-title').has(title))
    return undefined;
  const close = text.indexOf(')', end);
  const name = { start: end + 1, end: close };
  return close - name.start <= LONGEST_NAME && isLikelyName(office, name) ? name : undefined;
}

/** Where a name may begin behind the title and its letters: after blanks, a colon or a dot; 최고재무책임자(CFO) 짐 콜드웰. */
function nameStart({ text, block, end }: Office): number | undefined {
  const behind = end + (LETTERS_PATTERN.exec(text.slice(end, end + LONGEST_LETTERS))?.[0].length ?? 0);
  let at = skipBlanks(text, behind);
  const mark = text.charAt(at);
  if (isColon(mark) || mark === '=' || isMiddleDot(text.charCodeAt(at))) at = skipBlanks(text, at + 1);
  else if (at === behind) return undefined;
  return at < block.end ? at : undefined;
}

/**
 * 중위 한도윤, 하사 조셉 러브(Joseph Love), 순경 배정우와 경장 한도윤: a rank where a phrase begins, or behind the person before it. Not:
 * 기준 중위 소득, the median.
 */
function opensWithRank({ text, block, language, title, start, floor }: Office): boolean {
  if (!language.titles.classed('rank').has(title)) return false;
  const before = skipBlanksBack(text, start);
  if (before <= block.start || !isWordCharacter(text.charCodeAt(before - 1))) return true;
  return floor > block.start && particlesEnd(text, floor) === before && before > floor;
}

/** A name of three syllables, or of somebody in office, that is hardly anything else. */
function isLikelyName(office: Office, name: Span): boolean {
  const word = office.text.slice(name.start, name.end);
  return (
    ((word.length === 3 && office.language.names.korean(word) === 'likely') || office.language.isKnownPerson(word)) &&
    !isOtherName(office, name, word) &&
    !isCommonNoun(office, name) &&
    !isInflected(office, name)
  );
}

function isColon(mark: string): boolean {
  return mark === ':' || mark === '：';
}

function firstName(office: Office, at: number, opened: boolean): Appointment | undefined {
  const { text, block, language, end } = office;
  if (!isWordCharacter(text.charCodeAt(at))) return undefined;
  let wordEnd = at;
  while (wordEnd < block.end && wordEnd < at + LONGEST_NAME && isHangul(text.charCodeAt(wordEnd))) wordEnd += 1;
  // 책임자 과장 남윤채 (044-204-7350): contact lines name their people behind the title
  let firm =
    isColon(text.charAt(skipBlanks(text, end))) ||
    block.zone === 'contact' ||
    contactOpeningEnd(text, block, language) !== undefined;
  const ranked = opensWithRank(office);
  const areNames = opened || firm || ranked;
  // 최고경영자 제레미 콜드웰은: of a listed first name and a foreign one the first is no Korean
  const behind = areNames ? undefined : foreignBehind(office, at);
  if (behind !== undefined) return named(office, behind, true);
  for (let nameEnd = wordEnd; nameEnd >= at + 2; nameEnd -= 1) {
    if (!endsWord(text, nameEnd)) continue;
    // 투자유치팀장 김솔지 (061-339-0000)
    firm ||= telephoneAt(text, nameEnd);
    const name = { start: at, end: nameEnd };
    if (ranked && !opened && !firm && isLikelyName(office, name)) return named(office, name, false);
    if (!isNameBehind(office, name, { opened, firm })) continue;
    if (!opened && (!firm || office.title.endsWith('담당관')) && isTitledBehind(office, name)) return undefined;
    return named(office, name, false);
  }
  const foreign = areNames || firm ? foreignAfter(office, at) : undefined;
  return foreign === undefined ? undefined : named(office, foreign, true);
}

/**
 * Whether a word is a name behind the title. In brackets it must fill them or be a likely name; in the open it must be a
 * likely one, but where `firm` says that names stand here.
 */
function isNameBehind(
  office: Office,
  name: Span,
  { opened, firm }: { readonly opened: boolean; readonly firm: boolean },
): boolean {
  const { text, language, match } = office;
  const word = text.slice(name.start, name.end);
  if (isOtherName(office, name, word)) return false;
  const isKnown = language.isKnownPerson(word);
  const likelihood = language.names.korean(word);
  const closed = isNameClose(text, name.end);
  const fillsBracket = opened && closed;
  if (likelihood === 'no' && !isKnown) {
    // (군수 김산): where the bracket holds nothing else, a surname is enough. Not: (대표 상품)
    const isEnclosed =
      fillsBracket && word.length <= 3 && language.names.isSurname(word.charAt(0)) && !isCommonNoun(office, name);
    if (!isEnclosed) return false;
  }
  if (likelihood === 'unusual' && !opened && !firm) return false;
  // (국회의원 사직서 처리안은): words behind a title in brackets are names only where the bracket ends with them
  if (opened && !closed && !isKnown && (likelihood !== 'likely' || isCommonNoun(office, name))) return false;
  if (!opened && !firm) {
    const isForm = isInflected(office, name) && !isNameBeforeTail(office, name);
    if (!isKnown && (likelihood !== 'likely' || isCommonNoun(office, name) || isForm)) return false;
    if (match.title.weak) return false;
  }
  return (
    opened || closed || likelihood === 'likely' || particlesEnd(text, name.end) !== name.end || isTitled(office, name)
  );
}

/** 대표 홍길동 씨 is fine; 대표 기업 육성 is not. */
function isTitled({ text, block, language }: Office, name: Span): boolean {
  const at = skipBlanks(text, name.end);
  return language.titles.find(text, at, Math.min(block.end, name.end + NEXT_TITLE)).length > 0;
}

/** 창업자 장중모(張忠謀) 회장: the title behind the name is the one in office. Not: 과장 이강복, 사무관 최우성. */
function isTitledBehind({ text, block, language, title }: Office, name: Span): boolean {
  const bracket = /^\([^()]{1,12}\)/u.exec(text.slice(name.end, name.end + 14));
  const at = skipBlanks(text, name.end + (bracket?.[0].length ?? 0));
  if (at === name.end) return false;
  const [next] = language.titles.find(text, at, Math.min(block.end, at + 14));
  if (next?.wordStart !== at || next.start !== at) return false;
  // 규제개선담당관 문채원 사무관(☎ …): the unit stands before, the rank behind
  if (title.endsWith('담당관') && telephoneAt(text, next.end)) return true;
  return particlesEnd(text, next.end) > next.end;
}

function isNameClose(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  return ['', ')', ',', '.', '/'].includes(text.charAt(next)) || isMiddleDot(text.charCodeAt(next));
}
