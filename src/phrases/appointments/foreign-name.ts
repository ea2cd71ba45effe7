// Names in other languages, as releases write them in Hangul: two to four words that no Korean word is made of.
//   브루스 해럴 · 젠슨 황 · 타니 알 제요우디(Thani Al Zeyoudi) · 응우옌 반 퐁 · 쏨차이 분마
import { isHangul } from '../../text/characters.js';
import { wordsOf } from '../../text/words.js';
import type { Span } from '../../core/types.js';
import { foreignRun } from './foreign-run.js';
import {
  bracketOf,
  isClearlyForeign,
  isFirstName,
  isForeignWord,
  isListedFirstName,
  isShortFirstName,
} from './foreign-words.js';
import {
  beginsWithName,
  bodyRightBefore,
  endsLikeFirm,
  isLand,
  isOtherName,
  isPosting,
  namesForeignBody,
} from './known-bodies.js';
import type { Office } from './office.js';
import {
  breaksPhrase,
  endsWithParticle,
  isClause,
  isCommonNoun,
  isLongPersonWord,
  isPersonWord,
  isPlace,
} from './word-forms.js';
import { isTaken, type PhraseWord } from './reading.js';

const LONGEST_NAME = 4;
/** Majid bin Abdullah Al Kassabi */
const LONGEST_LATIN_NAME = 6;
const LATIN_NAME_PATTERN = /^[A-Z][A-Za-zÀ-ɏ'’.-]*(?:\s+[A-Za-zÀ-ɏ'’.-]+){0,5}$/u;
/** Listed names of so many syllables are no surnames as well. */
const LONG_LISTED = 6;

export interface ForeignName {
  readonly name: Span;
  /** The name in Latin letters in brackets behind it. */
  readonly latin?: Span;
}

/** The name that ends at `words[i]`; `between` is what stands between it and the title. */
export function foreignName(
  office: Office,
  words: readonly PhraseWord[],
  i: number,
  between: Span | undefined,
): ForeignName | undefined {
  const last = words[i];
  const { language } = office;
  if (last === undefined) return undefined;
  if (i === 0 && (endsLikeFirm(office, last.text) || isFirmBehindName(office, words))) return undefined;
  // 슈미트를 디지털자산 대표로: the object of a clause; 디엠아이(DMI) 회장: letters that spell a body
  if (/[를을]$/u.test(last.text) || /^\([A-Z&]{2,6}\)$/u.test(bracketOf(office, last))) return undefined;
  if (language.isCountry(last.text) || (between === undefined && isOffice(office, last))) return undefined;
  // 샌프란시스코연은 총재: a listed body
  if (last.text.length >= LONG_LISTED && isTaken(office, last)) return undefined;
  const run = last.bracketAfter === undefined ? foreignRun(office, words, i, between) : undefined;
  if (run !== undefined) return { name: withFirstName(office, words, run) };
  if (!isLastPart(office, words, i, between))
    return last.bracketAfter === undefined ? undefined : spelledInBracket(office, words, i);
  const count = partsOf(office, words, i, between);
  // 요하네스 프로이하우프 랩센트럴 대표: of three the last is the firm
  const isPrivate = office.match.title.scope === 'private';
  if (count >= 3 && i === 0 && between === undefined && isPrivate && words[1] !== undefined) return undefined;
  const bracket = last.bracketAfter === undefined ? undefined : spelledInBracket(office, words, i);
  if (bracket !== undefined) return bracket;
  if (count < 2 && !standsAlone(office, words, i, between)) return undefined;
  return { name: { start: (words[i + count - 1] ?? last).start, end: last.end } };
}

/** 세르게이 모스크바 시장, 그레그 텍사스 주지사, 안드레아스 주한네덜란드 회장: the place before the title is that of the office. */
function isOffice(office: Office, word: PhraseWord): boolean {
  const { language, title } = office;
  return (
    isPosting(office, word.text) ||
    (isLand(office, word.text) && language.titles.get(title)?.scope === 'public') ||
    (isPlace(office, word) && language.titles.headsPlaces(title))
  );
}

/** Whether a word is the last part of a foreign name: foreign itself, or with the word before it. */
function isLastPart(office: Office, words: readonly PhraseWord[], i: number, between: Span | undefined): boolean {
  const last = words[i];
  const next = words[i + 1];
  if (last === undefined) return false;
  if (isForeignWord(office, last)) return true;
  if (next === undefined) return false;
  // 젠슨황 엔비디아 대표: who stands before a listed firm; not 마크 로완 대표, a place as well
  const isFirm = office.match.title.scope === 'private' && between === undefined && isTaken(office, last);
  if (isFirm && !isListedFirstName(office, next)) return false;
  // 펑크 is a noun as well, but not behind 마이클
  const isCarried =
    (office.language.names.foreign(last.text) ||
      (isClearlyForeign(office, last.text) && isClearlyForeign(office, next.text))) &&
    isLongPersonWord(office, next);
  // 마크 로완: MeCab knows either half only
  return (
    isCarried || (isFirstName(office, next) && isPersonWord(office, last)) || isForeignPair(office, next, last, between)
  );
}

/** How many words the name has that ends at `words[i]`. */
function partsOf(office: Office, words: readonly PhraseWord[], i: number, between: Span | undefined): number {
  const last = words[i];
  if (last === undefined) return 0;
  // 주크 피치 아시아태평양 담당 이사: what stands between is no body, so 피치 may be one
  const besideBody = between === undefined || namesForeignBody(office, between) || isOneFirm(office, between);
  let count = 1;
  for (let j = i + 1; j < words.length && count < LONGEST_NAME; j += 1) {
    const word = words[j];
    if (word === undefined || word.bracketAfter !== undefined) break;
    const isAdjacent =
      j === i + 1 && (isForeignPair(office, word, last, between) || (besideBody && isFirstName(office, word)));
    if (!isForeignWord(office, word) && !isAdjacent) break;
    count += 1;
  }
  // 잔 에릭 살라타: a first name of one syllable where the phrase begins
  const front = words[i + count];
  const opens =
    count >= 2 && front?.bracketAfter === undefined && words.length === i + count + 1 && front !== undefined;
  return opens && isShortFirstName(office, front) && isHangul(front.text.charCodeAt(0)) ? count + 1 : count;
}

/** 살라타 회장: one word alone is a name only where MeCab takes it for one, or an article says so elsewhere. */
function standsAlone(office: Office, words: readonly PhraseWord[], i: number, between: Span | undefined): boolean {
  const last = words[i];
  if (last === undefined || between !== undefined || !isLongPersonWord(office, last)) return false;
  // 코로나 검사; 드라마 「미스 함무라비」의 판사
  return !office.language.names.isNoName(last.text) && !/^(?:미스|미스터|미세스|마담)$/u.test(words[i + 1]?.text ?? '');
}

function isOneFirm({ text, language }: Office, span: Span): boolean {
  const words = wordsOf(text, span.start, span.end);
  return words.length === 1 && language.companyEndings.match(words[0]?.text ?? '') !== undefined;
}

/** 제인 프레이저 시티그룹: the third word, with a firm's ending, is no name. */
function isFirmBehindName(office: Office, [firm, last, first]: readonly PhraseWord[]): boolean {
  if (firm === undefined || last === undefined || first === undefined || last.bracketAfter !== undefined) return false;
  const ending = office.language.companyEndings.match(firm.text)?.ending ?? '';
  return (
    ending.length >= 2 && ending.length < firm.text.length && isFirstName(office, first) && isForeignWord(office, last)
  );
}

/** 모르덴 with 라나 before it. Not: 김철수 모르덴 이사, where the first is a Korean of his own. */
function withFirstName(office: Office, words: readonly PhraseWord[], name: Span): Span {
  const { text, language } = office;
  const index = words.findIndex((word) => word.start === name.start);
  const first = words[index + 1];
  if (index < 0 || first === undefined || /\s/u.test(text.slice(name.start, name.end))) return name;
  if (text.slice(first.end, name.start).trim() !== '' || !isFirstName(office, first)) return name;
  const isKorean =
    first.text.length === 3 && language.names.korean(first.text) === 'likely' && !isClearlyForeign(office, first.text);
  return isKorean ? name : { start: first.start, end: name.end };
}

/** 쏨차이 분마 한태상공회의소 부회장: two words beside a known body, one of them of a foreign look, none of them common. */
function isForeignPair(office: Office, first: PhraseWord, second: PhraseWord, between: Span | undefined): boolean {
  const pair = [first, second];
  return (
    pair.every((word) => mayBeOfPair(office, word)) &&
    (beginsWithName(office, between) || bodyRightBefore(office, first.start)) &&
    pair.some((word) => isForeignWord(office, word)) &&
    pair.every((word) => !isClause(office, word) && !isCommonNoun(office, word))
  );
}

function mayBeOfPair(office: Office, word: PhraseWord): boolean {
  const { language } = office;
  return (
    /^[가-힣]{1,7}$/u.test(word.text) &&
    !isOtherName(office, word, word.text) &&
    !language.phraseWords('clause').has(word.text) &&
    !endsWithParticle(word.text, language) &&
    // 위하여, 수상자들이
    !/들[이은을의도]$/u.test(word.text)
  );
}

/** `타니 알 제요우디(Thani Al Zeyoudi)`: as many Hangul words as the Latin name has, less at most one. */
function spelledInBracket(office: Office, words: readonly PhraseWord[], i: number): ForeignName | undefined {
  const last = words[i];
  if (last?.bracketAfter === undefined) return undefined;
  const latin = { start: last.bracketAfter.start + 1, end: last.bracketAfter.end - 1 };
  const content = office.text.slice(latin.start, latin.end);
  if (!LATIN_NAME_PATTERN.test(content) || !content.includes(' ')) return undefined;
  // Antony J. Blinken is 안토니 블링컨
  const spelled = content.split(/\s+/u).filter((part) => !/^[A-Z]\.?$/u.test(part));
  const count = Math.min(spelled.length, LONGEST_LATIN_NAME);
  // Khalid Al-Falih is 칼리드 알 팔레
  const most = Math.min(content.split(/[\s-]+/u).length, LONGEST_LATIN_NAME);
  let { start } = last;
  for (let j = i + 1; j < words.length && j < i + most; j += 1) {
    const word = words[j];
    if (word === undefined || breaksPhrase(office, word) || !isHangul(word.text.charCodeAt(0))) break;
    if (j >= i + count && !isForeignWord(office, word) && !isFirstName(office, word)) break;
    start = word.start;
  }
  return { name: { start, end: last.end }, latin };
}
