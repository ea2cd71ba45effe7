// A name before its title, the body before it, between or glued: 강석진 중진공 이사장 · 중기부 조주현 차관 · 이영장관.
import type { Appointment } from '../../core/phrase.js';
import type { Span } from '../../core/types.js';
import { appointmentOf, bodyBefore, holderBefore } from './body.js';
import { bracketBefore } from './bracket.js';
import { isChineseName } from './chinese-name.js';
import { compatriotName } from './compatriot.js';
import { isForeignMinister } from './abroad.js';
import { foreignWithFirm } from './foreign-run.js';
import { foreignName, type ForeignName } from './foreign-name.js';
import { bracketOf, isFirstName, isForeignWord, isListedFirstName } from './foreign-words.js';
import { givenAndFamily } from './given-and-family.js';
import { hanjaBracket, japaneseName } from './hanja-bracket.js';
import { holdsName, isLand } from './known-bodies.js';
import { isKoreanName } from './korean-name.js';
import { latinBefore } from './latin-name.js';
import { namesBefore, namesInWord, pairedBefore } from './name-list.js';
import { frontOf, type Office } from './office.js';
import { isHeldTogether } from './shared-title.js';
import { surnameBefore, surnameBehindForeignName } from './surname-with-title.js';
import { breaksPhrase, isPlace } from './word-forms.js';
import { vietnameseName } from './vietnamese-name.js';
import { wordsBefore } from './words-before.js';
import { isTaken, type PhraseWord } from './reading.js';

const AGE_PATTERN = /^\(\d{1,3}(?:세|살)?\)$/u;
const LATIN_NAME_BRACKET_PATTERN = /^\([A-Z][A-Za-zÀ-ɏ'’.-]* [A-Za-zÀ-ɏ'’. -]+\)$/u;

/** Who stands before a title; none where nobody does. */
export function beforeTitle(office: Office): readonly Appointment[] {
  const { text, language, glued, floor } = office;
  // 이영장관; not 국세청장, whose body has the shape of a name
  if (glued !== undefined && office.area === undefined && !isTaken(office, glued)) {
    const prefix = text.slice(glued.start, glued.end);
    // 강원도의장, 공주시지부장
    const isLandOrTown = isLand(office, prefix) || isPlace(office, glued);
    if (!isLandOrTown && (language.names.korean(prefix) === 'likely' || language.isKnownPerson(prefix)))
      return [holderBefore(office, glued, undefined)];
  }
  const written = surnameBefore(office);
  if (written !== undefined) return [written];
  // 김종(57) 전 차관, 채 신임 소장, 조지프 표 공동 최고경영자
  const words = wordsBefore(text, frontOf(office), floor, language).filter(
    // 도윤재(전 의장): the holder stands before the bracket
    (word, index, { length }) =>
      !saysOfHolder(office, word, index, index === length - 1 && text.charAt(word.start - 1) !== '('),
  );
  if (words.length === 0) return bracketBefore(office);
  const surname = surnameBehindForeignName(office, words) ?? surnameBefore(office, words);
  if (surname !== undefined) return [surname];
  return (
    listedBefore(office, words) ??
    vietnameseBefore(office, words) ??
    chineseBefore(office, words) ??
    givenBefore(office, words) ??
    koreanBefore(office, words) ??
    foreignBefore(office, words) ??
    latinBefore(office, words) ??
    bracketBefore(office)
  );
}

/**
 * 전, 신임, 공동: words that say something of the holder. 신 대표 and 구 부총리 are persons of these surnames, and so may be 전
 * 의원 and 전 전 대통령 where nobody stands before them.
 */
function saysOfHolder({ language }: Office, word: PhraseWord, index: number, opens: boolean): boolean {
  if (!language.phraseWords('holder').has(word.text)) return false;
  return !(opens && word.text === '전') && (index > 0 || (word.text !== '신' && word.text !== '구'));
}

/** What stands between the word at `i` and the title. */
function between(words: readonly PhraseWord[], i: number, glued: Span | undefined): Span | undefined {
  const nearest = words[0];
  const farthest = words[i - 1];
  if (i === 0 || nearest === undefined || farthest === undefined) return glued;
  return { start: farthest.start, end: glued?.end ?? nearest.end };
}

/** Persons of the dictionary who are no Koreans, whatever their firm sounds like: 마윈 알리바바 회장, 머스크 테슬라 대표. */
function listedBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  const { language } = office;
  for (const [i, word] of words.entries()) {
    const isKorean = language.names.korean(word.text) === 'likely';
    const whole = listedName(office, words, i);
    if (whole !== undefined || language.isPersonAlias(word.text) || (!isKorean && language.isKnownPerson(word.text))) {
      // 멜라니아 트럼프 이사장: somebody else of that name
      const first = words[i + 1];
      if (whole === undefined && first !== undefined && isForeignWord(office, first)) return undefined;
      const inside = between(words, i, office.glued);
      // 해리스 공공정책대학원 정치학과 교수: a word far from the title is he only with his body between
      const isNear = whole !== undefined || i <= 1 || holdsName(office, inside);
      if (isMarket(office, inside) || !isNear) return undefined;
      return [holderBefore(office, whole ?? word, inside, { foreign: true })];
    }
    if (isKorean || language.phraseWords('holder').has(word.text) || breaksPhrase(office, word)) return undefined;
  }
  return undefined;
}

/** Names of Vietnam before others, whose parts 반 티엔 and 하 린 look like. */
function vietnameseBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  for (const [i, word] of words.entries()) {
    if (LATIN_NAME_BRACKET_PATTERN.test(bracketOf(office, word)) || breaksPhrase(office, word)) return undefined;
    const name = vietnameseName(office, words, i);
    if (name === undefined) continue;
    return [holderBefore(office, name, between(words, i, office.glued), { foreign: true })];
  }
  return undefined;
}

function chineseBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  const i = words.findIndex((word, at) => isChineseName(office, words, at) || breaksPhrase(office, word));
  const name = words[i];
  if (name === undefined || breaksPhrase(office, name)) return undefined;
  return [holderBefore(office, name, between(words, i, office.glued), { foreign: true })];
}

/** A listed first name and what follows it: surer than the shape of a Korean name, which 하무드 and 라시드 have as well. Not: 세라 주식회사. */
function givenBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  const given = isNameOfFirm(office, words, 0) ? undefined : givenAndFamily(office, words);
  if (given === undefined || isMarket(office, given.body)) return undefined;
  if (office.match.title.weak && isSubjectName(office, given.name)) return undefined;
  return [holderBefore(office, given.name, given.body, { foreign: true })];
}

/** 데이비드 마커스가 새 조직의 책임자로: a foreign name with the particle of a subject. */
function isSubjectName({ text, language }: Office, { start, end }: Span): boolean {
  const last = text.slice(text.lastIndexOf(' ', end - 1) + 1, end - 1);
  return (
    end - start > last.length && /[이가]/u.test(text.charAt(end - 1)) && language.names.soundsForeign('clear', last)
  );
}

/** Korean names first: they are the surer ones, and what stands between name and title is the body. */
function koreanBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  const { language, glued } = office;
  for (const [i, word] of words.entries()) {
    if (language.phraseWords('holder').has(word.text) || isNameOfFirm(office, words, i)) continue;
    const inside = between(words, i, glued);
    if (isMarket(office, inside)) return undefined;
    // 멜라니아 트럼프: a listed name that has another first name here
    if (language.isPersonAlias(word.text)) return undefined;
    // 한도윤·문채원 가온나래 공동대표: an unknown firm between, where the title says that several hold it
    const together = i === 1 && isHeldTogether(office);
    const list = i === 0 || together || holdsName(office, inside) ? namesInWord(office, word) : [];
    if (list.length > 1) {
      const body = inside ?? bodyBefore(office, word.start);
      return list.map((name) => appointmentOf(office, 'name-list-title', name, { body }));
    }
    if (followsFirstName(office, words, i) || isSpelledOut(office, word)) return undefined;
    if (isKoreanName(office, word, i, inside)) {
      const listed = (i === 0 && inside === undefined) || together ? namesBefore(office, word) : [];
      const first = listed[0];
      if (first !== undefined) {
        const shared = inside ?? bodyBefore(office, first.start);
        return [...listed, word].map((name) => appointmentOf(office, 'name-list-title', name, { body: shared }));
      }
      const japanese = japaneseName(office, words, i);
      if (japanese !== undefined) return [holderBefore(office, japanese, inside, { foreign: true })];
      const paired = i === 0 ? pairedBefore(office, words) : [];
      const form = inside === undefined ? 'name-title' : 'name-body-title';
      const body = inside ?? bodyInBracket(office, word) ?? bodyBefore(office, word.start);
      const holder = appointmentOf(office, form, word, { body, latin: hanjaBracket(office.text, word) });
      return [...paired, holder];
    }
    if (breaksPhrase(office, word) && !isDepartment(office, word, i)) return undefined;
  }
  return undefined;
}

function foreignBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  for (const [i, word] of words.entries()) {
    if (office.language.phraseWords('holder').has(word.text) || isNameOfFirm(office, words, i)) continue;
    const inside = between(words, i, office.glued);
    const minister = ministerBefore(office, words, i);
    if (minister !== undefined) return [minister];
    const firm = i === 0 ? foreignWithFirm(office, words) : undefined;
    if (firm !== undefined) return [holderBefore(office, firm.name, firm.body, { foreign: true })];
    // 도널드 트럼프 행정부가 시장 예상을: a market, where no city stands between
    const read = isMarket(office, inside) ? undefined : foreignName(office, words, i, inside);
    const found = read === undefined || (inside === undefined && isForeignMarket(office, read)) ? undefined : read;
    const compatriot = found === undefined ? compatriotName(office, words, i) : undefined;
    if (compatriot !== undefined) return [holderBefore(office, compatriot, inside, { foreign: true })];
    if (found !== undefined) return [holderBefore(office, found.name, inside, { ...found, foreign: true })];
    if (breaksPhrase(office, word)) return undefined;
  }
  return undefined;
}

/** 태국의 솜차이 디지털경제부 장관: of two words that sound foreign the second is the office, so the one before is asked first. */
function ministerBefore(office: Office, words: readonly PhraseWord[], i: number): Appointment | undefined {
  const at = [i + 1, i].find((each) => isForeignMinister(office, words, each));
  const name = at === undefined ? undefined : words[at];
  return at === undefined || name === undefined
    ? undefined
    : holderBefore(office, name, between(words, at, office.glued), { foreign: true });
}

/**
 * 문채원 세라 주식회사 대표, 문채원 주식회사 세라 대표: the legal form and the word beside it, which are the firm's and no person's.
 * The form stands behind the firm's name where it is the word next to the title.
 */
function isNameOfFirm({ language }: Office, words: readonly PhraseWord[], i: number): boolean {
  const isForm = (at: number): boolean => language.phraseWords('legal-form').has(words[at]?.text ?? '');
  return isForm(i) || (i === 1 ? isForm(0) || isForm(2) : isForm(i + 1));
}

/** 한도윤(새벽당) 의원, 문채원(가온대) 교수: a body between name and title. Not: 한도윤(서울) 의원, who was elected there. */
function bodyInBracket(office: Office, { bracketAfter }: PhraseWord): Span | undefined {
  if (bracketAfter === undefined) return undefined;
  const inside = { start: bracketAfter.start + 1, end: bracketAfter.end - 1 };
  const name = office.text.slice(inside.start, inside.end);
  const isBody = office.language.organizationHeads.match(name) !== undefined || name.endsWith('대');
  return isBody && isTaken(office, inside) ? inside : undefined;
}

/** 클라우드 컴퓨팅 시장: of two foreign words without a city a market, unless the first is a listed first name: 브루스 해럴 시장. */
function isForeignMarket({ text, title, glued, language }: Office, { name, latin }: ForeignName): boolean {
  if (title !== '시장' || glued !== undefined || latin !== undefined) return false;
  const written = text.slice(name.start, name.end);
  return (
    written.includes(' ') &&
    !language.isKnownPerson(written) &&
    !language.phraseWords('foreign-first-name').has(written.split(/[ -]/u, 1)[0] ?? '')
  );
}

/** 미국에 이은 최대 시장, 널리 알 만한 시장: 시장 behind a word that is no city. */
function isMarket(office: Office, inside: Span | undefined): boolean {
  return office.title === '시장' && office.glued === undefined && inside !== undefined && !holdsName(office, inside);
}

/** 자금시장과 사무관, 정외과 교수: 과 before a rank of civil servants or a professor's title ends a department's name. */
function isDepartment({ language, title }: Office, word: PhraseWord, index: number): boolean {
  return (
    index === 0 &&
    word.text.length >= 3 &&
    word.text.endsWith('과') &&
    (title.endsWith('교수') || language.titles.classed('civil-rank').has(title))
  );
}

/** 윌리엄 라인쉬, 오타 나오키: the shape of a rare Korean name, but behind a foreign first name. Not: 마크 김철수. */
function followsFirstName(office: Office, words: readonly PhraseWord[], i: number): boolean {
  const word = words[i];
  const first = words[i + 1];
  if (word === undefined || first === undefined || word.text.length < 3) return false;
  const { language } = office;
  const { names } = language;
  // 푸틴 러시아 대통령
  if (language.isCountry(word.text)) return false;
  // in brackets stands his name in other letters, or only his age: 마하티르 모하맛(93)
  const isNamedInBracket = word.bracketAfter !== undefined && !AGE_PATTERN.test(bracketOf(office, word));
  return (
    !isNamedInBracket &&
    names.korean(word.text) !== 'likely' &&
    !language.isKnownPerson(word.text) &&
    names.korean(first.text) !== 'likely' &&
    names.soundsForeign('name', first.text, word.text) &&
    (isListedFirstName(office, first) || isFirstName(office, first))
  );
}

/** 엔리케 마날로(Enrique Manalo): two Latin words or more behind what is no likely Korean name. Not: 한도윤(Han Doyun). */
function isSpelledOut(office: Office, word: PhraseWord): boolean {
  const { language } = office;
  return (
    word.bracketAfter !== undefined &&
    word.text.length >= 3 &&
    language.names.korean(word.text) !== 'likely' &&
    !language.isKnownPerson(word.text) &&
    LATIN_NAME_BRACKET_PATTERN.test(bracketOf(office, word))
  );
}

/** 도널드 트럼프, 우르줄라 폰 데어 라이엔: the listed name that ends with this word. */
function listedName({ text, language }: Office, words: readonly PhraseWord[], i: number): Span | undefined {
  const last = words[i];
  if (last === undefined || !language.endsKnownPerson(last.text)) return undefined;
  for (let count = 3; count >= 1; count -= 1) {
    const first = words[i + count];
    if (first === undefined) continue;
    if (language.isKnownPerson(text.slice(first.start, last.end))) return { start: first.start, end: last.end };
  }
  return undefined;
}
