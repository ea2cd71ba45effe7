// A listed first name where the phrase begins, the family name behind it, with the particles of names between them.
//   마이크 콜드웰 가온로지스 CEO · 무함마드 빈 라시드 경제부 장관 · 잔 에릭 콜드웰 대표
// Not: 마이크 생산 대표, 마크 김철수 이사 (a Korean of his own).
import type { Span } from '../../core/types.js';
import { bodyBefore } from './body.js';
import { bracketOf, isListedFirstName, isNameParticle } from './foreign-words.js';
import { beginsWithName, endsLikeFirm, holdsName, isLand, isOtherName } from './known-bodies.js';
import type { Office } from './office.js';
import { endsWithClauseParticle, endsWithParticle, isCommonNoun, isPersonWord } from './word-forms.js';
import { isTaken, type PhraseWord } from './reading.js';

/** Words of a name, its particles included. */
const LONGEST_NAME = 5;
/** 허드슨 밀러 behind 세라 and before a body. */
const MOST_LAST_PARTS = 2;
const AGE_PATTERN = /^\(\d{1,3}(?:세|살)?\)$/u;
const LATIN_BRACKET_PATTERN = /^\([A-Z][^() ]* [^()]*\)$/u;
const ARABIC_PARTICLES = new Set(['빈', '알', '엘', '이븐']);

export interface NameAndBody {
  readonly name: Span;
  readonly body?: Span;
}

/** The name that opens the phrase, and what of at most two words stands between it and the title. */
export function givenAndFamily(office: Office, words: readonly PhraseWord[]): NameAndBody | undefined {
  for (let at = Math.min(words.length - 1, LONGEST_NAME); at >= 1; at -= 1) {
    const first = words[at];
    if (first === undefined || first.bracketAfter !== undefined || !opensName(office, first, words[at - 1])) continue;
    // a name that is spelled out in brackets is read by them
    if (words.slice(0, at).some((word) => LATIN_BRACKET_PATTERN.test(bracketOf(office, word)))) return undefined;
    if (isWholeBesideBody(office, words, at)) return nameUpTo(office, words, first, 0);
    const last = lastPart(office, words, at);
    return last === undefined ? undefined : nameUpTo(office, words, first, upToBody(office, words, last));
  }
  return undefined;
}

/** 국제노동기구(ILO) 안나 소피아 린드버그 사무차장: all words between a known body and the title, cities' names among them too. */
function isWholeBesideBody(office: Office, words: readonly PhraseWord[], at: number): boolean {
  const first = words[at];
  if (first === undefined || at < 2 || at > 3 || office.glued !== undefined) return false;
  const parts = words.slice(0, at);
  return (
    parts.every(
      (word, index) =>
        word.bracketAfter === undefined &&
        (mayBeFamilyName(office, word, true) ||
          (index > 0 && isTaken(office, word) && office.language.names.soundsForeign('even', word.text))),
    ) && holdsName(office, bodyBefore(office, first.start))
  );
}

/**
 * 세라 허드슨 밀러 백악관 대변인: words up to two between the name so far, which ends at `words[last]`, and the known body before
 * the title are parts of the name. Not: 세라 허드슨 수석 백악관 출입기자, 세라 밀러 가온전자 미국 이사 (the listed firm is the body).
 */
function upToBody(office: Office, words: readonly PhraseWord[], last: number): number {
  if (words[last]?.bracketAfter !== undefined) return last;
  // 주한영국대사, 국제협력국장: what is glued to a public title is the body or its unit
  const isGlued =
    office.glued !== undefined || (office.match.title.scope === 'public' && office.start < office.match.start);
  for (let body = isGlued ? -1 : 0; body < last - 1; body += 1) {
    if (body >= 0 && !beginsWithName(office, words[body])) continue;
    const parts = words.slice(body + 1, last);
    if (parts.length <= MOST_LAST_PARTS && parts.every((word) => isPartBesideBody(office, word))) return body + 1;
  }
  return last;
}

/** A listed city may be a family name too; the listed firms stand before titles of their own: 산토스 필리핀 통상산업부 차관. */
function isPartBesideBody(office: Office, word: PhraseWord): boolean {
  if (word.bracketAfter !== undefined) return false;
  if (mayBeFamilyName(office, word)) return true;
  return (
    office.match.title.scope === 'public' &&
    isTaken(office, word) &&
    !isLand(office, word.text) &&
    office.language.names.soundsForeign('even', word.text)
  );
}

/** The word at which the name ends that `words[at]` opens. */
function lastPart(office: Office, words: readonly PhraseWord[], at: number): number | undefined {
  let last = at - 1;
  while (last > 0 && isNameParticle(office, words[last])) last -= 1;
  const linked = last < at - 1;
  // 잔 에릭 콜드웰: a second first name, and the family name at the title
  const second = words[last];
  if (
    last >= 1 &&
    second !== undefined &&
    isListedFirstName(office, second) &&
    mayBeFamilyName(office, words[last - 1])
  )
    last -= 1;
  const first = words[at];
  const family = words[last];
  if (first === undefined || family === undefined) return undefined;
  if (!mayBeFamilyName(office, family, linked) && !isFamilyBesideBody(office, first, family, words[last - 1]))
    return undefined;
  // 사이드 알 만수리: another particle and what belongs to it
  while (last >= 2 && isNameParticle(office, words[last - 1]) && mayBeFamilyName(office, words[last - 2], true))
    last -= 2;
  // 칼리드 빈 살레 알라시드 장관: of a name with particles the word at the title is the last part
  const nearest = words[0];
  const isNearestPart =
    linked &&
    last === 1 &&
    office.glued === undefined &&
    nearest !== undefined &&
    mayBeFamilyName(office, nearest) &&
    (nearest.bracketAfter === undefined || AGE_PATTERN.test(bracketOf(office, nearest)));
  return isNearestPart ? 0 : last;
}

function nameUpTo(
  office: Office,
  words: readonly PhraseWord[],
  first: PhraseWord,
  last: number,
): NameAndBody | undefined {
  const { glued } = office;
  const [nearest] = words;
  const end = words[last];
  const body = words[last - 1];
  if (end === undefined) return undefined;
  const name = { start: first.start, end: end.end };
  if (body === undefined || nearest === undefined) return { name, ...(glued === undefined ? {} : { body: glued }) };
  // 가온로지스 아시아태평양 담당 이사: behind a listed body its units may stand
  if (last > 2 && !beginsWithName(office, body)) return undefined;
  if (end.bracketAfter !== undefined || !mayBeBody(office, words.slice(0, last))) return undefined;
  return { name, body: { start: body.start, end: glued?.end ?? nearest.end } };
}

/** 올리버 집세 BMW 회장: between a listed first name and a listed body a word of the language is the family name too. */
function isFamilyBesideBody(
  office: Office,
  first: PhraseWord,
  family: PhraseWord,
  body: PhraseWord | undefined,
): boolean {
  if (body === undefined || first.text.length < 3 || family.bracketAfter !== undefined) return false;
  const { language } = office;
  return (
    /^[가-힣]{2,5}$/u.test(family.text) &&
    !endsWithParticle(family.text, language) &&
    !isOtherName(office, family, family.text) &&
    holdsName(office, body) &&
    !language.phraseWords('holder').has(family.text) &&
    !language.phraseWords('clause').has(family.text) &&
    language.names.korean(family.text) !== 'likely'
  );
}

/** 하셔 in 하셔 알 막툼: with an Arabic particle behind it no list is needed. */
function opensName(office: Office, word: PhraseWord, next: PhraseWord | undefined): boolean {
  if (isListedFirstName(office, word)) return true;
  return next !== undefined && ARABIC_PARTICLES.has(next.text) && mayBeFamilyName(office, word, true);
}

/** `linked`: a particle stands before it, so that 살만, which MeCab reads as a noun with 만, is one. */
export function mayBeFamilyName(office: Office, word: PhraseWord | undefined, linked = false): boolean {
  if (word === undefined || !/^[가-힣]{2,6}$/u.test(word.text) || isTaken(office, word)) return false;
  const { language } = office;
  const { names } = language;
  if (language.titles.get(word.text) !== undefined || isLand(office, word.text)) return false;
  if (endsWithClauseParticle(word.text, language)) return false;
  if (language.phraseWords('holder').has(word.text) || language.phraseWords('clause').has(word.text)) return false;
  // MeCab makes a noun of many a word that it does not know
  if (names.soundsForeign(linked ? 'even' : 'clear', word.text)) return true;
  if (isCommonNoun(office, word) || endsLikeFirm(office, word.text)) return false;
  if (word.text.length === 3 && names.korean(word.text) === 'likely') return false;
  return linked || names.soundsForeign('even', word.text) || names.foreign(word.text) || isPersonWord(office, word);
}

/** Whether what stands between a name and a title may name its body: no clause, no title, no case particle. */
function mayBeBody({ language }: Office, words: readonly PhraseWord[]): boolean {
  return words.every(
    ({ text }) =>
      !language.phraseWords('clause').has(text) &&
      language.titles.get(text) === undefined &&
      !endsWithClauseParticle(text, language),
  );
}
