// Names in a row that share the title behind the last: 홍지우·남궁도현 공동대표 · 양승조, 박남춘, 김경수 의원.
import { isMiddleDot } from '../../text/characters.js';
import { skipBlanksBack } from '../../korean/edges.js';
import { wordBefore } from '../../text/words.js';
import type { Appointment } from '../../core/phrase.js';
import type { Span } from '../../core/types.js';
import { appointmentOf, middleDotIn } from './body.js';
import type { Office } from './office.js';
import { isHeldTogether } from './shared-title.js';
import { isCommonNoun, isInflected } from './word-forms.js';
import { isTaken, type PhraseWord } from './reading.js';

/** Longer rows of names before one title are tables. */
const LONGEST_LIST = 8;
const JOINT_PATTERN = /[과와]$|\s및$/u;

/** 홍지우·남궁도현: the names of one word; none where a part of it is no name, or where it has one part only. */
export function namesInWord({ text, language }: Office, word: PhraseWord): readonly Span[] {
  if (middleDotIn(word.text) < 0) return [];
  const parts: Span[] = [];
  let isSure = false;
  let { start } = word;
  for (let at = word.start; at <= word.end; at += 1) {
    if (at < word.end && !isMiddleDot(text.charCodeAt(at))) continue;
    const name = text.slice(start, at);
    const likelihood = language.names.korean(name);
    // 한도윤·임환열: one name that is hardly anything else speaks for the others
    isSure ||= name.length === 3 && (likelihood === 'likely' || language.isKnownPerson(name));
    if (likelihood !== 'likely' && likelihood !== 'possible' && !language.isKnownPerson(name)) return [];
    parts.push({ start, end: at });
    start = at + 1;
  }
  return isSure || parts.every((part) => part.end - part.start === 2) ? parts : [];
}

/**
 * 더불어민주당 양승조, 박남춘, 김경수 의원: the names before the last one; behind 문채원 and 문채원과 too where the two hold the
 * office together, 문채원 강다온 공동대표. Not: 가온전자, 한도윤 대표.
 */
export function namesBefore(office: Office, last: PhraseWord): readonly Span[] {
  const { text, floor, language } = office;
  const together = isHeldTogether(office);
  const found: Span[] = [];
  for (let at = last.start; found.length < LONGEST_LIST;) {
    const end = jointStart(text, at, together);
    if (end === undefined || end <= floor) break;
    const word = wordBefore(text, end, floor);
    if (word?.end !== end || word.text.length !== 3 || isTaken(office, word)) break;
    const isPerson = language.names.korean(word.text) === 'likely' || language.isKnownPerson(word.text);
    if (!isPerson || isCommonNoun(office, word) || isInflected(office, word)) break;
    found.unshift(word);
    at = word.start;
  }
  return found;
}

/** Where the name ends that a comma, or what else joins holders of one office, parts from the one at `at`. */
function jointStart(text: string, at: number, together: boolean): number | undefined {
  const blank = skipBlanksBack(text, at);
  if (text.charAt(blank - 1) === ',') return blank - 1;
  if (!together || blank === at) return undefined;
  const joint = JOINT_PATTERN.exec(text.slice(Math.max(0, blank - 2), blank))?.[0];
  return joint === undefined ? blank : blank - joint.length;
}

/**
 * 새벽물산 한도윤·누리솔 서하준·가온상사 박제니 대표: each of them has a firm and all have the title; those before the last. Not: 개발·생산
 * 담당 대표.
 */
export function pairedBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] {
  const { language } = office;
  const found: Appointment[] = [];
  for (let i = 1; found.length < LONGEST_LIST; i += 1) {
    const middle = words[i];
    const body = words[i + 1];
    if (middle === undefined || body === undefined) break;
    const dot = middleDotIn(middle.text);
    if (dot < 2 || dot > 4) break;
    const name = { start: middle.start, end: middle.start + dot };
    const text = middle.text.slice(0, dot);
    if (language.names.korean(text) !== 'likely' && !language.isKnownPerson(text)) break;
    if (isTaken(office, name) || isCommonNoun(office, name)) break;
    const bodyStart = body.start + middleDotIn(body.text) + 1;
    found.unshift(appointmentOf(office, 'name-title', name, { body: { start: bodyStart, end: body.end } }));
  }
  return found;
}
