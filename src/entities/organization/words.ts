// The words that this kind alone knows: heads with their classes, and lists of organization-words.csv.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import type { CueWord } from '../../core/rule.js';
import { languageOf, type Language } from '../../lexicon/language.js';
import { createWordSet, type WordSet } from '../../lexicon/word-set.js';

export const ORGANIZATION = 'organization';

/** What kinds of bodies heads make; one head may be of several. */
const HEAD_CLASSES = [
  'venue', // a building as well: 센터, 미술관
  'unit', // of firms and universities as well: 연구소, 사무국
  'school', // needs a proper name before it: 고등학교, 대학
  'court', // 지검, 고법
  'hospital', // 요양병원
  'clinic', // a department of hospitals as well: 이비인후과
  'community', // every place has some: 교회, 쉼터
  'council', // 시의회
  'committee',
  'cooperative', // 협동조합, 노동조합
  'event', // 포럼
  'training', // firms have them too: 연수원
  'mission', // 대사관
  'culture', // of Korea abroad: 문화원
  'government', // 부, 청
  'no-loanword', // a loanword before it is a common noun: 스타트업 센터
] as const;
export type HeadClass = (typeof HEAD_CLASSES)[number];

/** Parts that words play for the rules of this kind. */
const WORD_KINDS = [
  'no-body-ending', // a firm, a place, a post or a law: 항공사, 물류센터, 선임연구원, 금지법
  'no-body', // whatever it ends in: 국가수목원
  'proper-beginning', // of names: 한국
  'state-body', // of a state abroad: 교통국
  'state-body-ending', // 수질보호부
  'foreign-body-ending', // 경제부
  'no-foreign-body', // 미국 정부, 중국 수요처
  'foreign-modifier', // between a foreign name and its head: 종합(병원)
  'legal-form', // stands before a name: 재단법인
  'glued-grammar', // releases glue it to the name behind: 위해한국새벽협회
  'case-ending', // no body's name follows it: 하는, 에서
  'marketplace', // 시장
  'marketplace-ending', // 광장시장, 새벽거리
  'any-marketplace', // names none: 전통시장
  'traders', // 상인회
  'technology', // what a centre is about: AI
  'no-subject', // what a committee is of, not what it is about: 산하, 올해
  'committee-kind', // not which one it is: 심의
  'school-short', // before its people, with what it is short for: 여고
  'school-people', // 학생
  'short-ending', // with what it is short for at the end of a name: 노조
  'has-chief', // with what the title of its head adds to its name: 노조
  'school-ending', // short of 등학교, or with what it is short for: 공업고, 공고
  'local-body', // every municipality and town has one: 주민자치회
  'of-a-trade', // without its place the name is any trade's: 협회
  'branch-parent', // with branches for municipalities, for all that it ends in no head: 바르게살기운동
  'region-body', // a body of its own that provinces and cities have: 사회서비스원
  'university-ending', // 대학교
  'school-kind', // which of many, no name: 일반(고등학교)
  'university-kind', // 국립(대)
  'trade', // has co-operatives for its association: 산업
  'service-ending', // a body for people: 상담소
  'whole-ending', // a body that is no unit of another: 문화원, 학회
  'department', // of a hospital: 심장(내과)
  'community-kind', // 대형(교회)
  'room', // 대강당
  'office-of-every-province', // 교육청
  'campus', // people and units of a university: 총학생회
  'national-body', // every country has one: 중앙은행
  'central-bank', // what the central bank of a country (ISO 3166-1 alpha-2) is called
  'office-ending', // with the id of the body that the office belongs to: 경찰서
  'station-ending', // is called by its place and 서 once it is named: 경찰서
  'station-word', // people and units of such an office: 형사
  'society-officer', // of a society whose name ends in 회: 회장
  'no-society', // occasions and parts of bodies that end in 회: 간담회
  'party', // who signs: (양) 기관
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const CLASSES = z
  .string()
  .default('')
  .transform((cell) =>
    cell
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )
  .pipe(z.array(z.enum(HEAD_CLASSES)));
const HEAD_ROW = z.object({ head: z.string().min(1), class: CLASSES });
const WORD_ROW = z.object({ word: z.string().min(1), kind: z.enum(WORD_KINDS), value: z.string().default('') });

/** The head at the end of a name: 진흥원 of 한국새벽진흥원. */
export interface Head {
  readonly ending: string;
  readonly strong: boolean;
}

export interface OrganizationWords {
  readonly language: Language;
  readonly of: (kind: WordKind) => WordSet;
  /** What a listed word stands for, or where it holds; '' when the list says nothing of it. */
  readonly valueOf: (kind: WordKind, word: string) => string;
  readonly isClass: (ending: string, headClass: HeadClass) => boolean;
  /** Cues for the rules of this kind. */
  readonly cueWords: readonly CueWord[];
}

/** @throws UserError naming the row of a word list that is wrong. */
export function organizationWords(resources: Resources): OrganizationWords {
  const classes = new Map<HeadClass, Set<string>>(HEAD_CLASSES.map((each) => [each, new Set()]));
  for (const row of resources.rows('lexicons/organization-heads.csv', HEAD_ROW))
    for (const each of row.class) classes.get(each)?.add(row.head);
  const lists = new Map<WordKind, Map<string, string>>(WORD_KINDS.map((kind) => [kind, new Map()]));
  for (const { word, kind, value } of resources.rows('lexicons/organization-words.csv', WORD_ROW))
    lists.get(kind)?.set(word, value);
  const sets = new Map<WordKind, WordSet>();
  for (const [kind, words] of lists) sets.set(kind, createWordSet(words.keys()));
  const none = createWordSet([]);
  return {
    language: languageOf(resources),
    of: (kind) => sets.get(kind) ?? none,
    valueOf: (kind, word) => lists.get(kind)?.get(word) ?? '',
    isClass: (ending, headClass) => classes.get(headClass)?.has(ending) === true,
    cueWords: (['school-people', 'school-ending', 'legal-form'] as const).flatMap((kind) =>
      [...(lists.get(kind)?.keys() ?? [])].map((word) => ({ kind, word })),
    ),
  };
}
