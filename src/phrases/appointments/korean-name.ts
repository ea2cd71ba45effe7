// Whether a word before a title is a Korean name there. How much must speak for it depends on its form: 이상직 needs only
// the title, 문하늬 a known body beside it as well, and 주도권 시장 is nobody.
import { particlesEnd } from '../../korean/edges.js';
import type { Span } from '../../core/types.js';
import { isClearlyForeign } from './foreign-words.js';
import { contactOpeningEnd, telephoneAt } from './contact-lines.js';
import { hanjaBracket } from './hanja-bracket.js';
import {
  beginsWithName,
  bodyRightBefore,
  departmentRightBefore,
  isFirmWord,
  isOtherName,
  isPosting,
} from './known-bodies.js';
import { isTitledWithTail } from './name-with-tail.js';
import type { Office } from './office.js';
import {
  hasParticleTail,
  isClause,
  isCommonNoun,
  isInflected,
  isNameInDo,
  isNounWithCopula,
  isPlace,
  isSuffixedNoun,
  isUnit,
  isVerbForm,
  mistakenTail,
  opensPhrase,
  takesObject,
} from './word-forms.js';
import { isTaken, type PhraseWord } from './reading.js';

/** Words further from the title than this are no holders of it. */
const FARTHEST = 4;

/** `position` counts the words between the name and the title; `between` is what they are. */
export function isKoreanName(office: Office, word: PhraseWord, position: number, between: Span | undefined): boolean {
  const { text, language, glued, match } = office;
  if (language.isKnownPerson(word.text)) return true;
  if (isOtherName(office, word, word.text)) return false;
  if (word.text.length > 2 && isPosting(office, word.text)) return false;
  if (position === 0 && (isShortCommittee(office, word) || isConstituency(office, word))) return false;
  const hanja = hanjaBracket(text, word) !== undefined;
  // 쑨웨이량(孫偉良) 이사: who is written in Chinese characters too
  if (word.text.length <= 5 && hanja && !isCommonNoun(office, word)) return true;
  const likelihood = language.names.korean(word.text);
  const besideBody = beginsWithName(office, between);
  // 마리아 in 마리아 페르난데스 총재
  if (position > 0 && !besideBody && isClearlyForeign(office, word.text)) return false;
  // 배스 in 캐런 배스 LA시장 has the shape of a short Korean name
  if (word.text.length === 2 && language.names.foreign(word.text)) return false;
  if (likelihood === 'no') return position === 0 && isShortNameOfMayor(office, word);
  if (position === 0 && isCalled(office, word)) return true;
  const hasFirmGrammar =
    besideBody || isFirmWord(office, between) || (position === 0 && bodyRightBefore(office, word.start)) || hanja;
  // without any grammar beside it, what has hardly the form of a name is one in a contact line alone, told before MeCab is asked
  if (!hasFirmGrammar && likelihood !== 'likely' && position > 0) return false;
  if (!hasFirmGrammar && likelihood === 'unusual' && !(word.text.length === 3 && isInContactLine(office))) return false;
  const isNext = position === 0 && between === undefined && !match.title.weak;
  // 도성은 가온나래 대표는: what begins the sentence, one word before the title
  const isFirst = position === 1 && opensPhrase(office, word.start) && isTitledWithTail(office, word, office.end);
  if (isForm(office, word, besideBody || isNext || isFirst)) return false;
  if (likelihood !== 'likely' && (isClause(office, word) || isPlace(office, word))) return false;
  if (hasFirmGrammar) {
    if (isClause(office, word)) return false;
    // 국민의힘 고동진 의원, 구하람 포스코경영연구원 수석연구위원: a known body beside the name
    return word.text.length > 2
      ? !(likelihood === 'unusual' && isCommonNoun(office, word))
      : !isCommonNoun(office, word) || opensPhrase(office, word.start);
  }
  // 지능자원과 홍석영 과장: a name that is a noun as well
  const isOfDepartment = position === 0 && departmentRightBefore(office, word.start, office.title);
  if (isOfDepartment && (likelihood === 'likely' || isShortNameCalled(office, word)) && !isClause(office, word))
    return true;
  if (position === 0 && word.text.length === 3 && isInContactLine(office)) return !isCommonNoun(office, word);
  if (likelihood === 'unusual' || isCommonNoun(office, word)) return false;
  // 주도권 시장, 유전자 검사: these titles are everyday nouns, so a place or a body must stand beside the name
  if (language.phraseWords('everyday-title').has(office.title) && glued === undefined) return false;
  if (likelihood === 'possible' && (isInflected(office, word) || isSuffixedNoun(office, word))) return false;
  if (glued !== undefined && position === 0 && likelihood !== 'likely') return false;
  if (word.text.length === 2) return position === 0 && (!match.title.weak || between !== undefined);
  if (position === 0) return likelihood === 'likely' || !match.title.weak || isCutAtSurname(office, word);
  return likelihood === 'likely' && position <= FARTHEST;
}

/** Whether a word is a form of a verb or a noun with its particle; 손명도 is none where its title is right behind it. */
function isForm(office: Office, word: PhraseWord, nearTitle: boolean): boolean {
  return (
    isUnit(office, word) ||
    (hasParticleTail(office, word) && !(nearTitle && (isNameInDo(office, word) || isNameLikeNoun(office, word)))) ||
    isVerbForm(office, word) ||
    isNounWithCopula(office, word) ||
    takesObject(office, word)
  );
}

/**
 * 도성은 대표는, 한만의 회장,: a name that looks like a noun with its particle, where the title behind it closes. Not: 기업은 대표를,
 * 시장은 국장에게, 우리의 시장은.
 */
function isNameLikeNoun(office: Office, word: PhraseWord): boolean {
  const { language, end, title } = office;
  if (isTopicAgain(office, word)) return true;
  return !language.phraseWords('everyday-title').has(title) && isTitledWithTail(office, word, end);
}

/** 이상은 팀장은, 이하은 대표는: a sentence has one topic, so what stands before it has no particle, be its stem any noun. Not: 장관은 대표는. */
function isTopicAgain({ text, language, end }: Office, { text: word }: PhraseWord): boolean {
  const particle = text.charAt(end);
  return (
    word.length === 3 &&
    word.endsWith('은') &&
    (particle === '은' || particle === '는') &&
    particlesEnd(text, end) === end + 1 &&
    language.names.korean(word) === 'likely' &&
    language.titles.get(word.slice(0, -1)) === undefined
  );
}

/** 조아해 주무관(☎ 044-000-0000), 황조인 사무관(044-000-0000): who is called there has a name, whatever MeCab takes it for. Not: 담당자 사무관(044-000-0000), 혁신과 주무관(044-000-0000). */
function isCalled(office: Office, word: PhraseWord): boolean {
  return (
    word.text.length === 3 &&
    telephoneAt(office.text, office.end) &&
    !isUnit(office, word) &&
    !isCommonNoun(office, word)
  );
}

/** 청년정책과 정운 주무관(044-000-0000): two syllables, though a noun as well. */
function isShortNameCalled({ text, end, language }: Office, word: PhraseWord): boolean {
  return word.text.length === 2 && language.names.isSurname(word.text.charAt(0)) && telephoneAt(text, end);
}

/** 국생위 위원장, 인사위 상임위원: the short form of a committee before the title of its head or member. */
function isShortCommittee({ title }: Office, { text }: PhraseWord): boolean {
  return text.length <= 3 && text.endsWith('위') && /위원장?$/u.test(title);
}

/** 송파을 국회의원, 강서갑 후보: a constituency. Not: 한가을 의원, whose first syllables are no place. */
function isConstituency(office: Office, word: PhraseWord): boolean {
  if (word.text.length !== 3 || !/[갑을병정무]$/u.test(word.text)) return false;
  const stem = { start: word.start, end: word.end - 1 };
  return isTaken(office, stem) || isPlace(office, stem);
}

/** 김산 무안군수: a surname and one syllable before the municipality. Not: 이번 무안군수, 현직 무안군수. */
function isShortNameOfMayor(office: Office, word: PhraseWord): boolean {
  const { language } = office;
  return (
    office.area !== undefined &&
    word.text.length === 2 &&
    language.names.isSurname(word.text.charAt(0)) &&
    !language.names.isNoName(word.text) &&
    !language.phraseWords('clause').has(word.text) &&
    !language.phraseWords('holder').has(word.text) &&
    !isCommonNoun(office, word) &&
    !isClause(office, word)
  );
}

/** 하은결 차장(042-363-7700), 담당: 제조혁신정책과 조은별 과장: people to ask, with a telephone or under such a heading. */
function isInContactLine({ text, block, start, end, language }: Office): boolean {
  return telephoneAt(text, end) || (contactOpeningEnd(text, block, language) ?? start) < start;
}

/** 나은섭 이사는, 지정우 파트너도: MeCab cuts the surname off, or finds a tail that cannot be one. Not: 국토부 이사는. */
function isCutAtSurname(office: Office, word: PhraseWord): boolean {
  if (word.text.length !== 3 || particlesEnd(office.text, office.end) < 0) return false;
  const [first] = office.article.tokensIn(office.block, word);
  if (first?.start !== word.start) return false;
  return (first.end - first.start === 1 && !first.pos.startsWith('M')) || mistakenTail(office, word);
}
