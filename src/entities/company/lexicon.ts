// The word lists that firms' names are judged by, read once.
import { wordList } from '../../dictionary/word-list.js';
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { endingsOf } from '../../lexicon/endings.js';
import type { Language } from '../../lexicon/language.js';

const WORD_KINDS = [
  // a club that a firm owns, behind the firm's name: 한화 이글스
  'ball-club',
  // where shares are traded, before a stock code
  'exchange',
  // people and parts that only a firm has: 메타 임직원, 애플의 주가
  'firm-part',
  // what is said of firms (`매출이 늘`) and what firms do (`인수했다`)
  'firm-matter',
  'firm-act',
  // what agencies that rate and forecast do with a rate: `1.5%로 낮췄다`
  'forecast',
  // what a firm does with another: 와 협력해, 과 합작
  'partnership',
  // what a paper is called: 경제지 이코노미스트
  'paper',
  // endings of firms that goods have as often: 소프트웨어
  'goods-ending',
  // ends of what a firm is divided into: 해외사업부문
  'firm-unit',
  // titles of the one person who represents a firm
  'firm-head',
  // ends of words before a title that are modifiers, units, teams: 활동하는, 유치지원단
  'no-firm',
  // ends of the short names of associations: 여벤협, 전경련
  'association',
  // occupations that stand before any noun: 기업 미래는
  'any-firm',
  'compound-firm',
  // ends of bodies that no corporate marker stands beside
  'unmarked-body',
  // ends of trades whose co-operatives are associations of makers (가구공업), and longer ends of those that sell (축산업)
  'makers-trade',
  'sellers-trade',
  // who works in a practice: 변호사
  'profession',
  // headers of what names in Latin letters are given to as well
  'product-header',
  // offices of a newspaper
  'paper-office',
  // between a list and the number that closes it: 등 국내 3개사
  'list-qualifier',
  // what shops are by what they sell, where all of a list end so: 김밥집, 치킨집
  'shop',
  // what firms are called taken together: 등 재벌
  'firms-together',
] as const;
export type CompanyWordKind = (typeof WORD_KINDS)[number];

const MARKER_ROW = z.object({ marker: z.string().min(1), place: z.enum(['before', 'after', 'both']) });
const WORD_ROW = z.object({ word: z.string().min(1) });
const KIND_ROW = z.object({ word: z.string().min(1), kind: z.enum(WORD_KINDS) });
const CUE_ROW = z.object({ word: z.string().min(1), kind: z.string().min(1) });
const ENDING_ROW = z.object({ ending: z.string().min(1) });
const VERB_ROW = z.object({ verb: z.string().min(1) });
const STEM_ROW = z.object({ stem: z.string().min(1) });

/** The longest listed ending of a word. */
export type EndingOf = (word: string) => string | undefined;

export interface CompanyLexicon {
  readonly language: Language;
  readonly markersBefore: readonly string[];
  readonly markersAfter: readonly string[];
  readonly isMarker: ReadonlySet<string>;
  /** Words that stand where names stand without being one: 회사, 관계자. */
  readonly generic: ReadonlySet<string>;
  /** Abbreviations of trade terms: AI, ESG. */
  readonly acronyms: ReadonlySet<string>;
  /** Lines of business that names are put together with: 그린, 기술. */
  readonly businessLines: ReadonlySet<string>;
  /** What a firm does to the word behind it: 만드는, 개발한. */
  readonly verbs: ReadonlySet<string>;
  /** Words that show that an article speaks of firms at all: 업체, 코스닥. */
  readonly signs: readonly string[];
  /** English words of firms' names in small letters: partners. */
  readonly latinFirmWords: ReadonlySet<string>;
  /** The ending that common nouns have: 수익증권, 산업단지. */
  readonly commonNounEnding: EndingOf;
  /** 솔루션개발업체 → 개발업체 */
  readonly occupationOf: EndingOf;
  /** 감귤농협 → 농협 */
  readonly cooperativeOf: EndingOf;
  /** Whether releases use it as a word: 협업프로그램. */
  readonly isReleaseWord: (word: string) => boolean;
  /** The words of one kind of company-words.csv. */
  readonly words: (kind: CompanyWordKind) => ReadonlySet<string>;
}

/** @throws UserError naming the row of a word list that is wrong. */
export function createCompanyLexicon(resources: Resources, language: Language): CompanyLexicon {
  const wordsOf = (file: string): readonly string[] => resources.rows(file, WORD_ROW).map(({ word }) => word);
  const markers = resources.rows('lexicons/corporate-markers.csv', MARKER_ROW);
  const kinds = new Map(WORD_KINDS.map((kind) => [kind, new Set<string>()]));
  for (const { word, kind } of resources.rows('lexicons/company-words.csv', KIND_ROW)) kinds.get(kind)?.add(word);
  const releaseWords = wordList(resources, 'models/release-words.csv', WORD_ROW, ({ word }) => [word, 1]);
  const none: ReadonlySet<string> = new Set();
  return {
    language,
    markersBefore: markers.filter(({ place }) => place !== 'after').map(({ marker }) => marker),
    markersAfter: markers.filter(({ place }) => place !== 'before').map(({ marker }) => marker),
    isMarker: new Set(markers.map(({ marker }) => marker)),
    generic: new Set(wordsOf('lexicons/generic-firm-words.csv')),
    acronyms: new Set(wordsOf('lexicons/acronyms.csv')),
    businessLines: new Set(resources.rows('lexicons/technology-stems.csv', STEM_ROW).map(({ stem }) => stem)),
    verbs: new Set(resources.rows('lexicons/company-verbs.csv', VERB_ROW).map(({ verb }) => verb)),
    signs: wordsOf('lexicons/company-signs.csv'),
    latinFirmWords: new Set(wordsOf('lexicons/latin-firm-words.csv').map((word) => word.toLowerCase())),
    commonNounEnding: endingsOf(
      resources.rows('lexicons/common-noun-endings.csv', ENDING_ROW).map(({ ending }) => ending),
    ),
    occupationOf: endingsOf(language.occupations),
    cooperativeOf: endingsOf(
      resources
        .rows('lexicons/cues.csv', CUE_ROW)
        .filter(({ kind }) => kind === 'cooperative')
        .map(({ word }) => word),
    ),
    isReleaseWord: (word) => releaseWords.has(word),
    words: (kind) => kinds.get(kind) ?? none,
  };
}
