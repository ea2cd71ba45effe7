// What a firm's name may look like: 와일리, 업사이클엑스, UL Solutions. Not: 기술로드맵, 협업프로그램, 중소기업.
import { z } from 'zod';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { lazySet } from '../../text/lazy.js';
import { blockAt } from '../../text/blocks.js';
import { isLatin } from '../../text/characters.js';
import { particlesEnd, skipBlanks } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import { endsInflected, nameEnd } from '../../korean/name-end.js';
import { wordAfter, wordBefore } from '../../text/words.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Resources } from '../../core/resources.js';

export const COMPANY = 'company';
export const OPENERS = '\'"‘“「『<〈';
export const CLOSERS = '\'"’”」』>〉';

/** A firm in Latin letters, not a programme with a hyphen (`K-뷰티`). */
const LATIN_FIRM_PATTERN = /^[A-Z][A-Za-z0-9&.]+[가-힣]*$/u;
const LATIN_WORD_PATTERN = /^[A-Z][A-Za-z&.]*$/u;
/** R&D역량제고, M&A, R&BD */
const ACRONYM_PATTERN = /^(?:R&|M&|Q&|K-)/u;
/** What MeCab makes inside names that it does not know (업사/이/클/엑스) and inside no ordinary noun. */
const ODD_INSIDE_PATTERN = /^(?:V|E|J|MM|IC|NR|MAG|UNKNOWN)/u;

const ORDINARY_PATTERN = /^(?:NNG|NNB|NP|NR|MAG|MAJ|MM|IC|V)/u;

const MARKER_ROW = z.object({ marker: z.string().min(1), place: z.enum(['before', 'after', 'both']) });
const WORD_ROW = z.object({ word: z.string().min(1) });
const ENDING_ROW = z.object({ ending: z.string().min(1) });
const VERB_ROW = z.object({ verb: z.string().min(1) });
const LONGEST_OCCUPATION = 8;
const STEM_ROW = z.object({ stem: z.string().min(1) });

export interface FirmNames {
  readonly markersBefore: readonly string[];
  readonly markersAfter: readonly string[];
  /** Whether a word stands where names stand without being one: `회사`, `스타트업`, `미국`, `대표`. */
  isGeneric(word: string): boolean;
  /** Whether it is a body's name rather than a firm's: 협회, 진흥원, 대학교. */
  isBody(name: string): boolean;
  /** Whether its stem makes it a line of business: 하이테크, 오픈이노베이션. */
  isBusinessLine(stem: string): boolean;
  /** Whether it is an abbreviation of a trade term: AI, ESG. */
  isAcronym(word: string): boolean;
  /** Whether its letters alone do not speak against a name: no common noun at its end, no abbreviation of a trade term. */
  isSpelledLikeName(name: string): boolean;
  /** Whether common nouns end like it: 수익증권, 산업단지. */
  endsInCommonNoun(name: string): boolean;
  /** Whether nothing speaks against a name: no common noun at its end, no suffix, no abbreviation of a trade term. */
  mayBeName(article: IndexedArticle, word: Span): boolean;
  /** Whether MeCab and the letters make it look like a proper name. */
  looksProper(article: IndexedArticle, word: Span): boolean;
  /** Whether it looks proper and no Korean word is in it at all: 다인스핀들, not 스마트팩토리. */
  looksUnknown(article: IndexedArticle, word: Span): boolean;
  /** Whether MeCab knows the whole word as a proper noun of no class: `에이알`. */
  isUnclassedName(article: IndexedArticle, word: Span): boolean;
  /** Whether MeCab knows the whole word as one word of the language and no name: `전문가`, `줄곧`. */
  isCommonNoun(article: IndexedArticle, word: Span): boolean;
  /** Whether releases use it as a word: 협업프로그램. */
  isReleaseWord(word: string): boolean;
  /** Whether it may be a name and releases do not use it as a word: 정밀누리, not 협업프로그램. */
  isNewWord(article: IndexedArticle, word: Span): boolean;
  /** Whether a word says of those in front of it that they are firms: 대기업이, 게임사, 7개사. Not: 기업인. */
  isFirmsHead(word: string): boolean;
  /** The longest listed occupation that a word ends in: 솔루션개발업체 → 개발업체. */
  occupationOf(word: string): string | undefined;
  /** Whether a name in Latin letters has a word that firms' names have: `Clove Partners`. */
  isLatinFirm(name: string): boolean;
  /** Whether an article speaks of firms at all: 업체, 회사, 코스닥. */
  speaksOfFirms(text: string): boolean;
  /** Whether it says what a firm does to the word behind it: 만드는, 개발한. */
  isFirmVerb(word: string): boolean;
  /** A name of one word, or several Latin ones, that begins at `at` (blanks and an opening quote skipped). */
  nameFrom(article: IndexedArticle, block: Block, at: number): Span | undefined;
  /** The Latin words before a Latin one, down to `floor`: UL Solutions. */
  latinStart(text: string, start: number, floor: number): number;
}

export function firmCandidate(
  span: Span,
  rule: string,
  because: string,
  evidence: Candidate['evidence'] = 'rule',
): Candidate {
  return { type: COMPANY, start: span.start, end: span.end, rule, evidence, because };
}

const LONGEST_GLOSS = 16;

/** 펑파이(澎湃)망 → 펑파이망, 비엔지(BNZ)파트너스 → 비엔지파트너스: the name goes on behind its gloss. */
export function withGloss(
  text: string,
  name: Span,
  rule: string,
  because: string,
  evidence: Candidate['evidence'] = 'rule',
): Candidate {
  const close = text.slice(name.end, name.end + LONGEST_GLOSS).indexOf(')');
  const behind = name.end + close + 1;
  const rest = /^[가-힣]+/u.exec(text.slice(behind, behind + LONGEST_GLOSS))?.[0] ?? '';
  const last = Array.from(rest, (_, at) => at + 1).find((end) => particlesEnd(text, behind + end) >= 0) ?? 0;
  if (close < 0 || rest === '' || particlesEnd(text, behind) >= 0 || last === 0)
    return firmCandidate(name, rule, because, evidence);
  const end = behind + last;
  const whole = text.slice(name.start, name.end) + text.slice(behind, end);
  return { ...firmCandidate({ start: name.start, end }, rule, because, evidence), name: whole };
}

/** @throws UserError naming the row of a word list that is wrong. */
export function createFirmNames(resources: Resources, language: Language): FirmNames {
  const markers = resources.rows('lexicons/corporate-markers.csv', MARKER_ROW);
  const isMarker = new Set(markers.map(({ marker }) => marker));
  const genericWords = new Set(resources.rows('lexicons/generic-firm-words.csv', WORD_ROW).map(({ word }) => word));
  const acronyms = new Set(resources.rows('lexicons/acronyms.csv', WORD_ROW).map(({ word }) => word));
  const commonEndings = new Set(
    resources.rows('lexicons/common-noun-endings.csv', ENDING_ROW).map(({ ending }) => ending),
  );
  const businessLines = new Set(resources.rows('lexicons/technology-stems.csv', STEM_ROW).map(({ stem }) => stem));
  const verbs = new Set(resources.rows('lexicons/company-verbs.csv', VERB_ROW).map(({ verb }) => verb));
  const latinFirmWords = new Set(
    resources.rows('lexicons/latin-firm-words.csv', WORD_ROW).map(({ word }) => word.toLowerCase()),
  );
  const signs = resources.rows('lexicons/company-signs.csv', WORD_ROW).map(({ word }) => word);
  const wordRows = lazyRows(resources, 'models/release-words.csv', WORD_ROW);
  const releaseWords = lazySet(() => new Set(wordRows().map(({ word }) => word)));
  const longestEnding = Math.max(...[...commonEndings].map((ending) => ending.length));

  function isGeneric(word: string): boolean {
    return (
      word.length < 2 ||
      genericWords.has(word) ||
      language.occupations.has(word) ||
      language.genericModifiers.has(word) ||
      isMarker.has(word) ||
      language.isCountry(word) ||
      language.isProvince(word) ||
      language.titles.get(word) !== undefined ||
      /^\d+(?:[가-힣]{1,3})?$/u.test(word)
    );
  }

  function isBody(name: string): boolean {
    const head = language.organizationHeads.match(name);
    return head !== undefined && head.ending.length > 1 && head.ending !== '조합' && head.ending !== '협동조합';
  }

  const lastOfEndings = new Set([...commonEndings].map((ending) => ending.charCodeAt(ending.length - 1)));
  function endsInCommonNoun(name: string): boolean {
    if (!lastOfEndings.has(name.charCodeAt(name.length - 1))) return false;
    for (let length = 2; length <= Math.min(longestEnding, name.length - 1); length += 1) {
      if (commonEndings.has(name.slice(name.length - length))) return true;
    }
    return false;
  }

  function isSpelledLikeName(name: string): boolean {
    return !isGeneric(name) && !isBody(name) && !endsInCommonNoun(name) && !ACRONYM_PATTERN.test(name);
  }

  function mayBeName(article: IndexedArticle, word: Span): boolean {
    if (!isSpelledLikeName(article.text.slice(word.start, word.end))) return false;
    const block = blockAt(article, word.start);
    // 디지털화, 벤처펀드들: a noun with a suffix
    const tokens = block === undefined ? [] : article.tokensIn(block, word);
    return !tokens.some((token) => /^XS[VA]/u.test(token.pos) || (token.pos === 'XSN' && token.end === word.end));
  }

  function looksProper(article: IndexedArticle, word: Span): boolean {
    const name = article.text.slice(word.start, word.end);
    if (!mayBeName(article, word)) return false;
    if (isLatin(name.charCodeAt(0))) return LATIN_FIRM_PATTERN.test(name) && !acronyms.has(name);
    const block = blockAt(article, word.start);
    const tokens = block === undefined ? [] : article.tokensIn(block, word);
    const [first] = tokens;
    if (tokens.length === 1 && first !== undefined && first.semantic !== '인명') return first.pos === 'UNKNOWN';
    if (language.names.foreign(name) && name.length >= 3) return true;
    return tokens.some(
      (token) =>
        token.pos === 'UNKNOWN' ||
        token.semantic === '인명' ||
        (token.end < word.end && ODD_INSIDE_PATTERN.test(token.pos)),
    );
  }

  function looksUnknown(article: IndexedArticle, word: Span): boolean {
    const name = article.text.slice(word.start, word.end);
    if (!looksProper(article, word) || !language.names.foreign(name)) return false;
    const block = blockAt(article, word.start);
    const tokens = block === undefined ? [] : article.tokensIn(block, word);
    // a whole noun of three syllables or more inside it (플랫폼, 프로젝트) makes it a compound
    return !tokens.some((token) => token.pos === 'NNG' && token.end - token.start >= 3);
  }

  function isUnclassedName(article: IndexedArticle, word: Span): boolean {
    const name = article.text.slice(word.start, word.end);
    const block = blockAt(article, word.start);
    if (block === undefined || isGeneric(name) || isBody(name) || endsInCommonNoun(name)) return false;
    const tokens = article.tokensIn(block, word);
    const [only] = tokens;
    return (
      tokens.length === 1 &&
      only?.pos === 'NNP' &&
      only.semantic === undefined &&
      only.start === word.start &&
      only.end === word.end
    );
  }

  function isCommonNoun(article: IndexedArticle, word: Span): boolean {
    const block = blockAt(article, word.start);
    if (block === undefined) return true;
    return article
      .tokensIn(block, word)
      .some((token) => token.start === word.start && token.end === word.end && ORDINARY_PATTERN.test(token.pos));
  }

  function isNewWord(article: IndexedArticle, word: Span): boolean {
    const name = article.text.slice(word.start, word.end);
    const block = blockAt(article, word.start);
    if (block === undefined || !/[가-힣]$/u.test(name) || releaseWords.has(name) || !mayBeName(article, word))
      return false;
    if (isCommonNoun(article, word) || endsInflected(article, block, word)) return false;
    return language.names.korean(name) !== 'likely' && !language.isKnownPerson(name);
  }

  function occupationOf(word: string): string | undefined {
    for (let length = Math.min(LONGEST_OCCUPATION, word.length); length >= 2; length -= 1) {
      const ending = word.slice(word.length - length);
      if (language.occupations.has(ending)) return ending;
    }
    return undefined;
  }

  function isFirmsHead(word: string): boolean {
    for (let cut = word.length; cut >= 2; cut -= 1) {
      if (
        (cut === word.length || particlesEnd(word, cut) === word.length) &&
        occupationOf(word.slice(0, cut)) !== undefined
      )
        return true;
    }
    return false;
  }

  function nameFrom(article: IndexedArticle, block: Block, at: number): Span | undefined {
    const { text } = article;
    let start = skipBlanks(text, at);
    if (OPENERS.includes(text.charAt(start))) start += 1;
    const word = wordAfter(text, start, block.end);
    if (word?.start !== start) return undefined;
    // ㈜엘디카본·에코텍트 are two
    const dot = word.text.search(/[·․･∙‧ㆍ・]/u);
    let end = nameEnd(article, block, start, dot > 1 ? start + dot : word.end);
    while (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(end - 1))) {
      const next = wordAfter(text, end, block.end);
      if (next?.start !== end + 1 || !/^[A-Z][A-Za-z]+$/u.test(next.text)) break;
      ({ end } = next);
    }
    return { start, end };
  }

  function latinStart(text: string, from: number, floor: number): number {
    let start = from;
    for (;;) {
      const previous = wordBefore(text, start, floor);
      if (previous?.end !== start - 1 || !LATIN_WORD_PATTERN.test(previous.text)) return start;
      ({ start } = previous);
    }
  }

  return {
    markersBefore: markers.filter(({ place }) => place !== 'after').map(({ marker }) => marker),
    markersAfter: markers.filter(({ place }) => place !== 'before').map(({ marker }) => marker),
    isGeneric,
    isBody,
    isBusinessLine: (stem) => businessLines.has(stem) || genericWords.has(stem),
    isAcronym: (word) => acronyms.has(word),
    isSpelledLikeName,
    endsInCommonNoun,
    mayBeName,
    looksProper,
    looksUnknown,
    isUnclassedName,
    isCommonNoun,
    isReleaseWord: (word) => releaseWords.has(word),
    isNewWord,
    isFirmsHead,
    occupationOf,
    isLatinFirm: (name) => name.split(/[\s,]+/u).some((word) => latinFirmWords.has(word.toLowerCase())),
    speaksOfFirms: (text) => signs.some((sign) => text.includes(sign)),
    isFirmVerb: (word) => verbs.has(word),
    nameFrom,
    latinStart,
  };
}
