// What a word of a phrase is to MeCab and to the word lists: a clause, a common noun, a unit, a place, a form of a verb.
import { particlesEnd, skipBlanksBack } from '../../korean/edges.js';
import { endsInflected } from '../../korean/name-end.js';
import type { Language } from '../../lexicon/language.js';
import { wordBefore } from '../../text/words.js';
import type { Span, Token } from '../../core/types.js';
import { isLand } from './known-bodies.js';
import { isTaken, type PhraseWord, type Reading } from './reading.js';

function tokensOf({ article, block }: Reading, span: Span): readonly Token[] {
  return article.tokensIn(block, span);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** 회의에서, 사업을, 추진하는: no part of a name or a body. */
export function endsWithClauseParticle(word: string, language: Language): boolean {
  return word.length > 2 && language.phraseWords('clause-particle').ends(word);
}

/** The same with the particles that names of bodies end in as well (의, 과), behind which none begins. */
export function endsWithParticle(word: string, language: Language): boolean {
  return word.length > 1 && language.phraseWords('phrase-break').ends(word);
}

/** 새벽안보회의, 세계지식협의: 의 ends the noun itself. */
const CONFERENCE_PATTERN = /[가-힣]{2}(?:회의|협의)$/u;

/** Whether no name can stand before this word any more: a clause begins or ends here. */
export function breaksPhrase(reading: Reading, word: PhraseWord): boolean {
  const { language } = reading;
  return (
    !isTaken(reading, word) &&
    (language.phraseWords('clause').has(word.text) ||
      (endsWithParticle(word.text, language) &&
        !isDepartmentWord(word.text, language) &&
        !CONFERENCE_PATTERN.test(word.text)))
  );
}

/** 감염내과, 경영학과, 산업안전보건과: 과 ends a department's name. Not: 시장과, 기업과. */
function isDepartmentWord(word: string, language: Language): boolean {
  return (word.length >= 4 || /^[가-힣]학과$/u.test(word)) && language.phraseWords('department-ending').ends(word);
}

/** 위하여, 마치면, 그리고: one word of a clause to MeCab, whole or as a noun with a verb's ending. */
export function isClause(reading: Reading, word: PhraseWord): boolean {
  if (reading.language.names.hasNativeGivenName(word.text)) return false;
  const tokens = tokensOf(reading, word);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  if (tokens.length === 1) return /^(?:V|MA|MM|J|E|NP|IC)/u.test(first.pos);
  return (
    lengthOf(first) >= 2 &&
    first.semantic !== '인명' &&
    !mistakenTail(reading, word) &&
    !isNameLikeForm(reading, word, tokens) &&
    /(?:EC|EF|ETM|ETN)$/u.test(last.pos) &&
    /^(?:V|XS)/u.test(last.pos)
  );
}

/**
 * 한승춘, 이호빈, 고석래: a likely name that MeCab reads as a noun of two syllables and a whole verb (춘, 빈) or an ending of speech
 * (래, 락) without anything between, which no sentence has. Not: 지정한, 구체인, 이용해.
 */
function isNameLikeForm({ language }: Reading, { text }: PhraseWord, tokens: readonly Token[]): boolean {
  const [noun, tail] = tokens;
  if (tokens.length !== 2 || noun === undefined || tail === undefined || text.length !== 3) return false;
  // 주주라 대표를 뽑았다
  if (text.endsWith('라')) return false;
  return (
    lengthOf(noun) === 2 &&
    noun.pos === 'NNG' &&
    (/^V[VA]\+ETM$/u.test(tail.pos) || /^VCP\+E[CF]$/u.test(tail.pos)) &&
    language.names.korean(text) === 'likely'
  );
}

/**
 * Whether a word ends in an ending or a particle to MeCab, and the language has such a one: 지정한, 기업의. Not: 윤서하,
 * 추성하 (a stem without an ending), 지정우 (우 is no particle of today), 용미란 (nobody writes 란 before a title).
 */
export function isInflected(reading: Reading, span: Span): boolean {
  return (
    endsInflected(reading.article, reading.block, span) &&
    !mistakenTail(reading, span) &&
    !reading.language.names.hasNativeGivenName(reading.text.slice(span.start, span.end))
  );
}

/** Whether what MeCab takes for the tail of a form cannot be one before a blank. */
export function mistakenTail(reading: Reading, span: Span): boolean {
  if (lengthOf(span) !== 3) return false;
  const last = tokensOf(reading, span).findLast((token) => token.end === span.end);
  if (last === undefined) return false;
  const tail = reading.text.slice(last.start, last.end);
  if (/^(?:VV|VA|VX|XSV|XSA)$/u.test(last.pos)) return tail === '하';
  if (tail === '란') return true;
  return last.pos.startsWith('J') && last.start > span.start && particlesEnd(reading.text, last.start) < 0;
}

/** 하거나 의원의 출입을, 마치고 본회의장으로: forms whose last syllables end no given name. */
export function isVerbForm(reading: Reading, word: PhraseWord): boolean {
  const { language } = reading;
  if (!language.phraseWords('verb-ending').ends(word.text) || language.names.hasNativeGivenName(word.text))
    return false;
  const [first] = tokensOf(reading, word);
  return first?.start === word.start && /^(?:VV|VA|VX|XSV|XSA)/u.test(first.pos);
}

/** 기업의 대표, 연계해: MeCab sees a case particle that hardly any name ends in, or a verb's ending. */
export function hasParticleTail(reading: Reading, word: PhraseWord): boolean {
  if (reading.language.names.hasNativeGivenName(word.text)) return false;
  const tokens = tokensOf(reading, word);
  const [noun, tail] = tokens;
  if (noun?.pos === 'NNG' && lengthOf(noun) >= 2 && tail !== undefined) {
    if (/^XS[VA]/u.test(tail.pos) && !mistakenTail(reading, word)) return true;
    // 사람이 경기지사
    if (/[이가로]$/u.test(word.text) && tail.end === word.end && tail.pos.startsWith('J')) return true;
  }
  if (!/[은는을를의에와과도]$/u.test(word.text) || mistakenTail(reading, word)) return false;
  return tokens.some((token) => token.end === word.end && token.start > word.start && token.pos.startsWith('J'));
}

/**
 * 한병도, 박기도: a name that looks like a noun with 도 where a phrase begins and a known body follows. Not: 정부도, 한은도,
 * whose first syllables are a word or a listed name.
 */
export function isNameInDo(reading: Reading, word: PhraseWord): boolean {
  if (word.text.length !== 3 || !word.text.endsWith('도')) return false;
  const { text, block, taken, language } = reading;
  // 참석한 손명도 부군수
  const before = wordBefore(text, word.start, block.start);
  if (!opensPhrase(reading, word.start) && (before === undefined || !isAdnominal(reading, before))) return false;
  if (language.names.korean(word.text) !== 'likely' || taken.get(word.end - 1) === word.start) return false;
  const stem = { start: word.start, end: word.end - 1, text: word.text.slice(0, -1) };
  return !isCommonNoun(reading, stem) && !isPlace(reading, stem) && language.titles.get(stem.text) === undefined;
}

/** 심사국 국장, 수출과 과장: a unit, not a name. */
export function isUnit(reading: Reading, word: PhraseWord): boolean {
  if (!/[과국실팀단처청관소부]$/u.test(word.text)) return false;
  const [first] = tokensOf(reading, word);
  return first?.pos === 'NNG' && first.start === word.start && first.end === word.end - 1 && lengthOf(first) >= 2;
}

/** 기업형, 정책적: a noun with a suffix, which no name is. */
export function isSuffixedNoun(reading: Reading, word: Span): boolean {
  return tokensOf(reading, word).some(
    (token) => token.end === word.end && token.start > word.start && token.pos === 'XSN',
  );
}

/** 아시아, 유럽: MeCab knows the whole word as a place. */
export function isPlace(reading: Reading, word: Span): boolean {
  return tokensOf(reading, word).some(
    (token) => token.start === word.start && token.end === word.end && token.semantic === '지명',
  );
}

/** Whether a word is a place, a listed name or a word of the language. */
export function isKnownOtherwise(reading: Reading, word: PhraseWord): boolean {
  return (
    isTaken(reading, word) ||
    isLand(reading, word.text) ||
    isCommonNoun(reading, word) ||
    reading.language.organizationHeads.match(word.text)?.strong === true
  );
}

/** Whether MeCab knows the word as a common noun (or another word of the language) rather than as a name. */
export function isCommonNoun(reading: Reading, span: Span): boolean {
  if (reading.language.phraseWords('proverbial-name').has(reading.text.slice(span.start, span.end))) return false;
  return tokensOf(reading, span).some(
    (token) =>
      token.start <= span.start &&
      token.end >= span.end &&
      token.semantic !== '인명' &&
      !token.pos.startsWith('NNP') &&
      !token.pos.startsWith('SL') &&
      token.pos !== 'UNKNOWN' &&
      lengthOf(token) >= 2 &&
      !token.pos.includes('+'),
  );
}

/** Whether MeCab takes the whole word, short ones too, for a person's name. */
export function isPersonWord(reading: Reading, word: Span): boolean {
  return tokensOf(reading, word).some(
    (token) => token.semantic === '인명' && token.start === word.start && token.end === word.end,
  );
}

/** The same for words of three syllables and more, which hardly any other word is. */
export function isLongPersonWord(reading: Reading, word: Span): boolean {
  return lengthOf(word) >= 3 && isPersonWord(reading, word);
}

/** 대학 동기인 우상호 의원: what the person is besides. Not: 재해대응센터장인 한도윤 변호사, whose body stands before. */
export function isPredicate(reading: Reading, word: PhraseWord): boolean {
  if (!word.text.endsWith('인') || reading.taken.has(word.end)) return false;
  const copula = tokensOf(reading, word).some(
    (token) => token.end === word.end && token.start > word.start && token.pos.startsWith('VCP'),
  );
  return copula && reading.language.titles.find(word.text.slice(0, -1), 0, word.text.length - 1).length === 0;
}

/** 회의에 참석한 한도윤 국장, 사업을 이끄는: what the person does. Not: 가온, 새한. */
export function isAdnominal(reading: Reading, word: PhraseWord): boolean {
  if (!reading.language.phraseWords('adnominal-ending').ends(word.text, 1) || reading.taken.has(word.end)) return false;
  return tokensOf(reading, word).some((token) => token.end === word.end && token.pos.endsWith('ETM'));
}

/** 자백을 강요한 경감: what the person does to the object before it. Not: 국장은 이재한 (no object before it). */
export function takesObject({ text, block }: Reading, word: PhraseWord): boolean {
  if (word.text.length !== 3 || !word.text.endsWith('한')) return false;
  const before = wordBefore(text, word.start, block.start);
  return (
    before?.end === word.start - 1 &&
    before.text.length >= 2 &&
    /[을를]$/u.test(before.text) &&
    particlesEnd(text, before.end - 1) === before.end
  );
}

/** 나주가 고향인 기업 대표: a noun of two syllables with the copula. Not: 김상인 대표. */
export function isNounWithCopula(reading: Reading, span: Span): boolean {
  if (reading.text.charAt(span.end - 1) !== '인') return false;
  const [noun, copula] = tokensOf(reading, span);
  return (
    noun?.start === span.start &&
    noun.pos === 'NNG' &&
    lengthOf(noun) >= 2 &&
    copula?.end === span.end &&
    copula.pos.startsWith('VCP')
  );
}

/** Whether a list or a sentence begins anew at an offset: `…, 조석 HD현대일렉트릭 부회장`. */
export function opensPhrase({ text, block }: Reading, at: number): boolean {
  const end = skipBlanksBack(text, at);
  return end <= block.start || /[,;·:△▲○□.]/u.test(text.charAt(end - 1));
}
