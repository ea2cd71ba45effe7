// The word lists that several kinds share, compiled once for a set of dictionaries.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { createTableReader, type TableReader } from '../tables/headed.js';
import { createEndings } from './endings.js';
import { createLatinForms, type LatinForms } from './latin-forms.js';
import { createPersonNames, type PersonNames } from './person-names.js';
import { createTitles, type Titles } from './titles.js';
import { createWordSet, type WordSet } from './word-set.js';

export interface EndingList {
  /** The longest listed ending of a word, with how much it proves; undefined when it has none. */
  match(word: string): { readonly ending: string; readonly strong: boolean } | undefined;
}

export interface Language {
  readonly titles: Titles;
  /** Tables by the words of their headers. */
  readonly tables: TableReader;
  readonly names: PersonNames;
  readonly latinForms: LatinForms;
  /** 공단, 협회, 진흥원 … */
  readonly organizationHeads: EndingList;
  /** 바이오, 벤처스, 은행 … */
  readonly companyEndings: EndingList;
  /** 기업, 전문업체, 스타트업 …: what stands before a company's name */
  readonly occupations: ReadonlySet<string>;
  /** 관련, 유관, 중소기업 …: words that make a head no name */
  readonly genericModifiers: ReadonlySet<string>;
  /** 무역관, 지사 …: what a city in front only tells apart */
  readonly branchWords: ReadonlySet<string>;
  /** Words with a part in phrases of name, body and title, by that part. */
  readonly phraseWords: (kind: PhraseWordKind) => WordSet;
  /** Whether the officials dictionary has a person of this name. */
  readonly isKnownPerson: (name: string) => boolean;
  /** Whether a name of several words in the officials dictionary ends with a word: 트럼프 of 도널드 트럼프. */
  readonly endsKnownPerson: (word: string) => boolean;
  /** Whether it is an office-holder's other name and nobody's name in full: 트럼프, 아베. */
  readonly isPersonAlias: (name: string) => boolean;
  readonly isCountry: (word: string) => boolean;
  /** ISO 3166-1 alpha-2 of a country's name: 일본 → JP. */
  readonly countryCode: (word: string) => string | undefined;
  /** Whether a word is a province, of a country where one is given. */
  readonly isProvince: (word: string, country?: string) => boolean;
  /** A province's full name on a date: 경기 → 경기도, 강원 → 강원특별자치도 since 2023-06-11. */
  readonly provinceName: (word: string, date?: string) => string | undefined;
  /** The municipality that is a province, by its name without its ending: 대구 → 대구광역시. */
  readonly metropolisOf: (town: string) => string | undefined;
}

const PHRASE_WORD_KINDS = [
  // open or continue a clause and so are no part of a body's name: 이번, 위한
  'clause',
  // say something of a title's holder, not of the body: 신임 장관, 전(前) 위원장
  'holder',
  // grades, written apart before a title that they belong to: 선임 매니저
  'grade',
  // say what kind of firm the name before them is: 세라 주식회사 대표
  'legal-form',
  // are glued to the name of their body or city: 시애틀시장, 벤처기업협회장, 국민은행장
  'body-title',
  // begin with the ending of the municipality or province before them: 완주군수, 성북구청장
  'shared-area-title',
  // are everyday nouns as well: 전통시장, 품질 검사
  'everyday-title',
  // persons' names that are nouns of the language, as they stand for anybody: 홍길동
  'proverbial-name',
  // first names in foreign names: 잔 에릭 살라타
  'foreign-first-name',
  // surnames of Vietnam, of one or two syllables in Hangul: 응우옌 반 퐁
  'vietnamese-surname',
  // surnames of China, of one or two syllables in Hangul: 셰톈
  'chinese-surname',
  // between the parts of foreign names: 무함마드 빈 라시드
  'foreign-name-particle',
  // of firms, events and posts, capitalized before a title without being a person's name: Blue Ventures 대표
  'latin-firm',
  // end verbs and what stands for them, and so no name: 하도록, 위한
  'verb-form',
  // begin the title of an office that several persons hold: 공동대표
  'held-together',
  // stand before a bracket that lists goods: 음악 앱(…
  'goods',
  // behind a capital that stands for a firm that is not named: C은행
  'unnamed-firm',
  // head a unit of a body, so that the post tells of the body: 자본연 금융산업실장
  'unit-head',
  // tell a branch or another body from the listed one, as provinces do: 한국, 중앙, 부산
  'own-beginning',
  // the municipalities that are provinces: whose hall 대구시청 is
  'metropolis',
  // begin a bracket that only a body or a firm has behind its name: 대상(대표 임정배)
  'bracket-head',
  // behind an office that its bearer does not hold, or only for another: 서울시장 후보, 총영사 직무대리
  'sought-office',
  'acting-office',
  // the election before 후보: 대선 후보
  'election',
  // words and no towns before the head of one: 운동장, 서면장
  'no-town',
  // before the title of who heads a desk of a newspaper: 경제부장
  'news-desk',
  // bear the title of their giver: 대통령 표창
  'award',
  // headings of personnel notices end so: 과장급 전보
  'personnel-move',
  // what such a notice is called: 새벽부 과장급 인사
  'notice',
  // what a body does with one in a sentence: 인사를 단행했다
  'notice-act',
  'work-verb',
  'lead-verb',
  'found-verb',
  // open a line that names people to ask: 담당 부서
  'contact-opening',
  // end the name of a department, where 과 is no particle: 감염내과
  'department-ending',
  // end what a person does or did before the name: 참석한 한도윤 국장
  'adnominal-ending',
  // end a word that is no part of a name or a body, and one behind which none begins
  'clause-particle',
  'phrase-break',
  // end a verb and no given name: 하거나, 마치고
  'verb-ending',
  // end the name of a body that issues releases, which newspapers' names do not
  'issuer-ending',
  // end the name of a body whose people are another's: 새벽위원회, 재난안전대책본부
  'joint-body',
  // label a row of the issuer's own people, and end the label of a row of others: (우리측), (중국측), (유관기관)
  'own-side',
  'no-value',
  'guest',
] as const;
export type PhraseWordKind = (typeof PHRASE_WORD_KINDS)[number];

const PHRASE_WORD_ROW = z.object({ word: z.string().min(1), kind: z.enum(PHRASE_WORD_KINDS) });
const HEAD_ROW = z.object({ head: z.string().min(1), strength: z.enum(['strong', 'weak']) });
const ENDING_ROW = z.object({ ending: z.string().min(1), strength: z.enum(['strong', 'weak']) });
const OCCUPATION_ROW = z.object({ occupation: z.string().min(1) });
const WORD_ROW = z.object({ word: z.string().min(1) });
const ALIASES = z
  .string()
  .default('')
  .transform((cell) =>
    cell
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  );
const PLACE_ROW = z.object({ name: z.string().min(1), aliases: ALIASES, iso2: z.string().default('') });
const PROVINCE_ROW = z.object({
  name: z.string().min(1),
  aliases: ALIASES,
  country: z.string(),
  valid_from: z.string(),
  valid_to: z.string(),
});

const PERSON_ROW = z.object({ name: z.string().min(1), aliases: ALIASES });

const cache = new WeakMap<Resources, Language>();

/** @throws UserError naming the row of a word list that is wrong. */
export function languageOf(resources: Resources): Language {
  let language = cache.get(resources);
  if (language === undefined) {
    language = createLanguage(resources);
    cache.set(resources, language);
  }
  return language;
}

function createLanguage(resources: Resources): Language {
  const countries = new Map(
    resources
      .rows('lexicons/countries.csv', PLACE_ROW)
      .flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row.iso2] as const)),
  );
  const provinces = new Map<
    string,
    { readonly name: string; readonly country: string; readonly from: string; readonly to: string }[]
  >();
  for (const row of resources.rows('lexicons/provinces.csv', PROVINCE_ROW)) {
    for (const name of [row.name, ...row.aliases]) {
      const term = {
        name: row.name,
        country: row.country,
        from: row.valid_from,
        to: row.valid_to === '' ? '9999' : row.valid_to,
      };
      provinces.set(name, [...(provinces.get(name) ?? []), term]);
    }
  }
  const rows = resources.rows('lexicons/phrase-words.csv', PHRASE_WORD_ROW);
  const phraseWords = new Map(
    PHRASE_WORD_KINDS.map((kind) => [
      kind,
      createWordSet(rows.filter((row) => row.kind === kind).map(({ word }) => word)),
    ]),
  );
  const metropolises = rows.filter(({ kind }) => kind === 'metropolis').map(({ word }) => word);
  const none = createWordSet([]);
  const personRows = resources.rows('officials.csv', PERSON_ROW);
  const fullNames = new Set(personRows.map((row) => row.name));
  const lastParts = new Set(
    personRows
      .flatMap((row) => [row.name, ...row.aliases])
      .filter((name) => name.includes(' '))
      .map((name) => name.slice(name.lastIndexOf(' ') + 1)),
  );
  const personAliases = new Set(personRows.flatMap((row) => row.aliases).filter((alias) => !fullNames.has(alias)));
  return {
    phraseWords: (kind) => phraseWords.get(kind) ?? none,
    isKnownPerson: (name) => fullNames.has(name) || personAliases.has(name),
    endsKnownPerson: (word) => lastParts.has(word),
    isPersonAlias: (name) => personAliases.has(name),
    titles: createTitles(resources),
    tables: createTableReader(resources),
    names: createPersonNames(resources),
    latinForms: createLatinForms(resources),
    organizationHeads: endingList(
      resources.rows('lexicons/organization-heads.csv', HEAD_ROW).map((row) => [row.head, row.strength === 'strong']),
    ),
    companyEndings: endingList(
      resources.rows('lexicons/company-endings.csv', ENDING_ROW).map((row) => [row.ending, row.strength === 'strong']),
    ),
    occupations: new Set(
      resources.rows('lexicons/company-occupations.csv', OCCUPATION_ROW).map((row) => row.occupation),
    ),
    genericModifiers: new Set(resources.rows('lexicons/generic-modifiers.csv', WORD_ROW).map((row) => row.word)),
    branchWords: new Set(resources.rows('lexicons/branch-words.csv', WORD_ROW).map((row) => row.word)),
    isCountry: (word) => countries.has(word),
    countryCode: (word) => countries.get(word),
    isProvince: (word, country) =>
      country === undefined
        ? provinces.has(word)
        : provinces.get(word)?.some((province) => province.country === country) === true,
    provinceName(word, date) {
      const terms = provinces.get(word) ?? [];
      return (terms.find((term) => date !== undefined && term.from <= date && date <= term.to) ?? terms.at(-1))?.name;
    },
    metropolisOf: (town) => (town.length < 2 ? undefined : metropolises.find((name) => name.startsWith(town))),
  };
}

function endingList(rows: readonly (readonly [string, boolean])[]): EndingList {
  const find = createEndings(rows);
  return {
    match(word) {
      const found = find(word);
      return found === undefined ? undefined : { ending: found.ending, strong: found.value };
    },
  };
}
