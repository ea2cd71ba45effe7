// What MeCab and the letters say about a word that may name a firm: 업사이클엑스 and UL look like names, 협업프로그램 does not.
// MeCab is asked last, as it costs more than all the rest of a rule.
import { endsInflected } from '../../korean/name-end.js';
import { blockAt } from '../../text/blocks.js';
import { isHangul, isLatin } from '../../text/characters.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Span, Token } from '../../core/types.js';
import type { FirmWords } from './firm-words.js';
import type { CompanyLexicon } from './lexicon.js';

/** A firm in Latin letters, not a programme with a hyphen (`K-뷰티`). */
const LATIN_FIRM_PATTERN = /^[A-Z][A-Za-z0-9&.]+[가-힣]*$/u;
/** What MeCab makes inside names that it does not know (업사/이/클/엑스) and inside no ordinary noun. */
const ODD_INSIDE_PATTERN = /^(?:V|E|J|MM|IC|NR|MAG|UNKNOWN)/u;
const ORDINARY_PATTERN = /^(?:NNG|NNB|NP|NR|MAG|MAJ|MM|IC|V)/u;
/** What follows the stem of a verb. */
const VERB_PATTERN = /^(?:XSV|XSA|V|E)/u;
const SUFFIX_PATTERN = /^XS[VA]/u;
const PERSON = '인명';
/** A noun so long inside a word (플랫폼, 프로젝트) makes it a compound. */
const LONG_NOUN = 3;

export interface FirmMorphemes {
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
  /** Whether MeCab reads all of it as a verb in one of its forms: 살펴보면, 비롯하여. Not: 다나온. */
  isVerb(article: IndexedArticle, word: Span): boolean;
  /** Whether MeCab makes it of one common noun and a prefix or suffix: 재인증, 수출형. */
  hasAffix(article: IndexedArticle, word: Span): boolean;
  /** Whether it may be a name and releases do not use it as a word: 정밀누리, not 협업프로그램. */
  isNewWord(article: IndexedArticle, word: Span): boolean;
}

export function createFirmMorphemes({ language }: CompanyLexicon, words: FirmWords): FirmMorphemes {
  const { names } = language;

  function mayBeName(article: IndexedArticle, word: Span): boolean {
    if (!words.isSpelledLikeName(surfaceOf(article, word))) return false;
    // 디지털화, 벤처펀드들: a noun with a suffix
    return !tokensOf(article, word).some(
      ({ pos, end }) => SUFFIX_PATTERN.test(pos) || (pos === 'XSN' && end === word.end),
    );
  }

  /** AI기반, ATM기기: a term of the trade with a noun behind it. Not: AI나래. */
  function isTermWithNoun(article: IndexedArticle, word: Span, name: string): boolean {
    const letters = /^[A-Z]+(?=[가-힣])/u.exec(name)?.[0];
    if (letters === undefined || !words.isAcronym(letters)) return false;
    const noun = { start: word.start + letters.length, end: word.end };
    return tokensOf(article, noun).every(({ pos, start }) => start >= noun.start && pos === 'NNG');
  }

  function looksProper(article: IndexedArticle, word: Span): boolean {
    const name = surfaceOf(article, word);
    if (isLatin(name.charCodeAt(0)))
      return (
        LATIN_FIRM_PATTERN.test(name) &&
        !words.isAcronym(name) &&
        mayBeName(article, word) &&
        !isTermWithNoun(article, word, name)
      );
    if (!mayBeName(article, word)) return false;
    const tokens = tokensOf(article, word);
    const [first] = tokens;
    if (tokens.length === 1 && first !== undefined && first.semantic !== PERSON) return first.pos === 'UNKNOWN';
    if (names.foreign(name) && name.length >= 3) return true;
    return tokens.some(
      ({ pos, semantic, end }) =>
        pos === 'UNKNOWN' || semantic === PERSON || (end < word.end && ODD_INSIDE_PATTERN.test(pos)),
    );
  }

  return {
    mayBeName,
    looksProper,
    looksUnknown: (article, word) =>
      names.foreign(surfaceOf(article, word)) &&
      looksProper(article, word) &&
      !tokensOf(article, word).some(({ pos, start, end }) => pos === 'NNG' && end - start >= LONG_NOUN),
    isUnclassedName(article, word) {
      const name = surfaceOf(article, word);
      if (words.isGeneric(name) || words.isBody(name) || words.endsInCommonNoun(name)) return false;
      const tokens = tokensOf(article, word);
      const [only] = tokens;
      return tokens.length === 1 && only?.pos === 'NNP' && only.semantic === undefined && isWhole(only, word);
    },
    isCommonNoun,
    isVerb,
    hasAffix,
    isNewWord(article, word) {
      const name = surfaceOf(article, word);
      const block = blockAt(article, word.start);
      if (block === undefined || !isHangul(name.charCodeAt(name.length - 1)) || words.isReleaseWord(name)) return false;
      if (names.korean(name) === 'likely' || language.isKnownPerson(name) || !mayBeName(article, word)) return false;
      return !isCommonNoun(article, word) && !endsInflected(article, block, word);
    },
  };
}

function isCommonNoun(article: IndexedArticle, word: Span): boolean {
  if (blockAt(article, word.start) === undefined) return true;
  return tokensOf(article, word).some((token) => isWhole(token, word) && ORDINARY_PATTERN.test(token.pos));
}

function isVerb(article: IndexedArticle, word: Span): boolean {
  const tokens = tokensOf(article, word);
  const [first, ...rest] = tokens.map(({ pos }) => pos);
  return (
    first !== undefined &&
    /^(?:V|NNG|XR)/u.test(first) &&
    rest.length > 0 &&
    rest.every((pos) => VERB_PATTERN.test(pos))
  );
}

function hasAffix(article: IndexedArticle, word: Span): boolean {
  const tokens = tokensOf(article, word);
  const [first, last] = [tokens.at(0), tokens.at(-1)];
  const isFilled = first?.start === word.start && last?.end === word.end;
  const kinds = tokens.map(({ pos }) => pos).join(' ');
  return isFilled && (kinds === 'XPN NNG' || kinds === 'NNG XSN');
}

function isWhole(token: Token, word: Span): boolean {
  return token.start === word.start && token.end === word.end;
}

function surfaceOf({ text }: IndexedArticle, { start, end }: Span): string {
  return text.slice(start, end);
}

function tokensOf(article: IndexedArticle, word: Span): readonly Token[] {
  const block = blockAt(article, word.start);
  return block === undefined ? [] : article.tokensIn(block, word);
}
