// What the spelling of a word says about firms: 와일리 may be a name; 회사, 미국, 산업단지, 협회, R&D are none.
import { particlesEnd } from '../../korean/edges.js';
import { isBlank, isWordCharacter } from '../../text/characters.js';
import type { TitleGiver } from '../../lexicon/titles.js';
import type { CompanyLexicon } from './lexicon.js';

/** R&D역량제고, M&A, R&BD */
const ACRONYM_PATTERN = /^(?:R&|M&|Q&|K-)/u;
/** 12, 3위, 14만5673회, 2천115개, 1만6천여개사 */
const COUNT_PATTERN = /^\d[\d,.천만억조여]*(?:[가-힣]{1,3})?$/u;
/** K푸드, K방산: a trade of the country. */
const TRADE_OF_KOREA_PATTERN = /^K[가-힣]+$/u;
/** What a country's name goes on with: 한국행, 미국산, 독일어. */
const OF_COUNTRY = new Set('행발산계식제어인군');

/** 최고지속가능책임자 is the longest listed. */
const LONGEST_PART = 10;

export interface FirmWords {
  /** Whether a word stands where names stand without being one: `회사`, `스타트업`, `미국`, `대표`. */
  isGeneric(word: string): boolean;
  /** A사, B은행, A사장: a firm or a person that is not named; K푸드: a trade. */
  isUnnamed(word: string): boolean;
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
  /** Whether releases use it as a word: 협업프로그램. */
  isReleaseWord(word: string): boolean;
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
  /** Whether people or parts that only a firm has stand behind a name that ends at `at`: 메타 임직원은, 애플의 CEO. */
  ownsPart(text: string, at: number): boolean;
  /** Who gives a title, which is one word or ends in the title proper: 상무, 수석 이코노미스트. */
  giverOf(title: string): TitleGiver | undefined;
}

export function createFirmWords(lexicon: CompanyLexicon): FirmWords {
  const { language, occupationOf } = lexicon;
  const { titles } = language;

  const unnamed = language.phraseWords('unnamed-firm');
  const isUnnamed = (word: string): boolean => {
    if (TRADE_OF_KOREA_PATTERN.test(word)) return true;
    // A은행, OO은행, ○○은행
    const blank = /^(?:OO|○○|XX|[A-Z])/u.exec(word)?.[0];
    return blank !== undefined && unnamed.has(word.slice(blank.length));
  };

  function isGeneric(word: string): boolean {
    return (
      word.length < 2 ||
      isUnnamed(word) ||
      lexicon.generic.has(word) ||
      language.occupations.has(word) ||
      language.genericModifiers.has(word) ||
      lexicon.isMarker.has(word) ||
      language.isCountry(word) ||
      (OF_COUNTRY.has(word.slice(-1)) && language.isCountry(word.slice(0, -1))) ||
      language.isProvince(word) ||
      titles.get(word) !== undefined ||
      COUNT_PATTERN.test(word)
    );
  }

  function isBody(name: string): boolean {
    const head = language.organizationHeads.match(name);
    return head !== undefined && head.ending.length > 1 && head.ending !== '조합' && head.ending !== '협동조합';
  }

  // the whole word is no ending
  const endsInCommonNoun = (name: string): boolean => lexicon.commonNounEnding(name.slice(1)) !== undefined;

  function isFirmsHead(word: string): boolean {
    for (let cut = word.length; cut >= 2; cut -= 1) {
      if (particlesEnd(word, cut) === word.length && occupationOf(word.slice(0, cut)) !== undefined) return true;
    }
    return false;
  }

  const giverOf = (title: string): TitleGiver | undefined =>
    (titles.get(title) ?? titles.get(title.slice(title.lastIndexOf(' ') + 1)))?.giver;

  const parts = lexicon.words('firm-part');
  function ownsPart(text: string, at: number): boolean {
    const from = (text.charAt(at) === '의' ? at + 1 : at) + 1;
    if (!isBlank(text.charCodeAt(from - 1)) || !isWordCharacter(text.charCodeAt(from))) return false;
    for (let end = from + LONGEST_PART; end > from; end -= 1) {
      const word = text.slice(from, end);
      if ((parts.has(word) || giverOf(word) === 'firm') && text.charAt(end) !== '들' && particlesEnd(text, end) >= 0)
        return true;
    }
    return false;
  }

  return {
    isGeneric,
    isUnnamed,
    isBody,
    isBusinessLine: (stem) => lexicon.businessLines.has(stem) || lexicon.generic.has(stem),
    isAcronym: (word) => lexicon.acronyms.has(word),
    isSpelledLikeName: (name) =>
      !isGeneric(name) && !isBody(name) && !endsInCommonNoun(name) && !ACRONYM_PATTERN.test(name),
    endsInCommonNoun,
    isReleaseWord: lexicon.isReleaseWord,
    isFirmsHead,
    occupationOf,
    isLatinFirm: (name) => name.split(/[\s,]+/u).some((word) => lexicon.latinFirmWords.has(word.toLowerCase())),
    speaksOfFirms: (text) => lexicon.signs.some((sign) => text.includes(sign)),
    isFirmVerb: (word) => lexicon.verbs.has(word),
    ownsPart,
    giverOf,
  };
}
