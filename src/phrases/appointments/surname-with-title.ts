// A surname with its title: 오 장관 · 尹 대통령 · 文대통령 · 윤대통령 · 제임스 권 대표. Not: 미 재무장관, 日 총리 (countries).
import { skipBlanksBack } from '../../korean/edges.js';
import type { Appointment } from '../../core/phrase.js';
import { appointmentOf, holderBefore } from './body.js';
import { mayBePart } from './compatriot.js';
import { isClearlyForeign } from './foreign-words.js';
import { holdsName } from './known-bodies.js';
import { frontOf, type Office } from './office.js';
import { hasGluedSurname } from './shared-area.js';
import { isLongPersonWord } from './word-forms.js';
import type { PhraseWord } from './reading.js';

const HANJA_OR_HANGUL_PATTERN = /[\u4e00-\u9fff가-힣]/u;

/** The surname before a title: glued or in Chinese characters, and as a word where the words before the title are given. */
export function surnameBefore(office: Office, words?: readonly PhraseWord[]): Appointment | undefined {
  const start = words === undefined ? writtenSurname(office) : surnameWord(office, words);
  return start === undefined ? undefined : appointmentOf(office, 'surname-title', { start, end: office.match.end });
}

/** Where a surname in Chinese characters or glued on begins. */
function writtenSurname(office: Office): number | undefined {
  const { text, match, language, floor } = office;
  if (hasGluedSurname(office, match)) return match.wordStart;
  const at = skipBlanksBack(text, match.wordStart) - 1;
  if (office.glued !== undefined || match.wordStart !== match.start || at < floor) return undefined;
  const alone =
    language.names.surnameOf(text.charAt(at)) !== undefined && !HANJA_OR_HANGUL_PATTERN.test(text.charAt(at - 1));
  return alone ? at : undefined;
}

function surnameWord(office: Office, [first, second]: readonly PhraseWord[]): number | undefined {
  const { language, glued } = office;
  const isSurname =
    first !== undefined &&
    // 장 금통위원, 오 중기부장관
    (glued === undefined || (first.text.length === 1 && office.area === undefined && holdsName(office, glued))) &&
    first.text.length <= 2 &&
    (language.names.isSurname(first.text) || isChineseSurname(office, first, second)) &&
    !language.isCountry(first.text) &&
    first.end < frontOf(office) &&
    (first.text.length === 1 || language.names.korean(first.text) === 'no');
  return isSurname ? first.start : undefined;
}

/** 싱 대사. Not: 만모한 싱 총리, 톈위 쉬(Tianyu Xu) 국장, names of two words. */
function isChineseSurname(office: Office, first: PhraseWord, before: PhraseWord | undefined): boolean {
  if (!office.language.phraseWords('chinese-surname').has(first.text) || first.bracketAfter !== undefined) return false;
  return before === undefined || (before.text.length > 1 && !mayBePart(office, before));
}

/** 제임스 권 대표: a surname behind a foreign first name. Not: 트럼프 전 대통령. */
export function surnameBehindForeignName(
  office: Office,
  [first, given]: readonly PhraseWord[],
): Appointment | undefined {
  const { language, glued } = office;
  if (first?.text.length !== 1 || given === undefined || glued !== undefined || given.bracketAfter !== undefined)
    return undefined;
  const isForeign =
    !language.phraseWords('holder').has(first.text) &&
    language.names.isSurname(first.text) &&
    !language.isCountry(first.text) &&
    (isClearlyForeign(office, given.text) || language.names.foreign(given.text)) &&
    isLongPersonWord(office, given);
  if (!isForeign) return undefined;
  const name = { start: given.start, end: first.end };
  return holderBefore(office, name, undefined, { foreign: true });
}
