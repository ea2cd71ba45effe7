// Titles and offices, and how they are glued: `이사장`, `상근부회장`, `소상공인정책관`, `벤처기업협회장`, `시애틀시장`.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { isHangul, isWordCharacter } from '../text/characters.js';
import { endsWord } from '../korean/edges.js';
import { createWordSet, type WordSet } from './word-set.js';

export type TitleScope = 'public' | 'private' | 'any';

/** Who gives a title: firms (상무), firms and other bodies alike (본부장), or associations as often as firms (회장). */
export type TitleGiver = 'firm' | 'any' | 'association';

export interface Title {
  readonly title: string;
  readonly scope: TitleScope;
  /** Undefined where a title says nothing of firms. */
  readonly giver?: TitleGiver;
  /** Also an everyday word (`위원`, `선수`): it needs a body or firm grammar beside it. */
  readonly weak: boolean;
}

/** A title where it stands: `start` is where the title proper begins, `wordStart` where its word does. */
export interface TitleMatch {
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly title: Title;
}

const TITLE_CLASSES = [
  // a unit's name goes before them in one word: 국제협력국장
  'unit',
  // below the head of a body; their bearers stand in a row behind the body's name
  'inheriting',
  // name their unit, so that in a release of their own body they need no other: 첨단산업정책관
  'unit-post',
  // of people to ask, whose body stands once above them: 사무관
  'contact',
  // ranks of civil servants, who work in departments: 자금시장과 사무관
  'civil-rank',
  // say of no office which it is: 차관급
  'grade',
  // the second word of 대표이사 부회장
  'second',
  // the second word of 수석 이코노미스트
  'senior',
  // head a desk of a newspaper, and write for one: 경제부장, 논설위원
  'desk',
  'columnist',
  // have advisers, and advise them: 대통령 통일외교안보 특보
  'advised',
  'adviser',
  // have a country and no body
  'head-of-state',
  // stand in for a head of state: 대통령 권한대행 국무총리
  'acting-head',
  // of a commission, whose own releases name them without it: 상임위원
  'commission-post',
  // at the president's or the prime minister's office and of no other issuer
  'state-office',
  // of a council, whose own releases name them without it
  'council',
  // of the council of the municipality or province glued to them: 성북구의장, 가온시의원
  'council-seat',
  // no municipality or province has them, so that a place beside them is where their bearer is: 칭다오 한인회장
  'of-no-town',
  // head a branch that is called by its place: 제주본부장
  'branch-head',
  // stand in brackets behind the body that issues a release: 완주군(군수 …)
  'issuer-head',
  // speak for the body in whose release they are the subject
  'agency-head',
  // of soldiers, before the name: 대위 한도윤
  'rank',
  // begin with the last syllable of their town: 승주읍장
  'town-head',
  // whose province tells which office of education
  'education',
  // of ministers and their deputies, who are called by their country abroad
  'minister',
  // of people whom firms send to speak as often as other bodies do
  'staff',
] as const;
export type TitleClass = (typeof TITLE_CLASSES)[number];

export interface Titles {
  readonly get: (title: string) => Title | undefined;
  /** Titles of a class, and what titles of that class end in (전략가, 정책단장). */
  readonly classed: (kind: TitleClass) => WordSet;
  /** The one body whose office a title is: 국회의원 → 국회. */
  readonly bodyOf: (title: string) => string | undefined;
  /** What the names of bodies end in whose head or deputy has a title: 이사장 → 재단, 공단. */
  readonly headed: (title: string) => WordSet;
  /** Whether a title is of municipalities, which are no bodies of another kind. */
  readonly headsPlaces: (title: string) => boolean;
  /** The longest title that ends a word (particles set aside) at each place of `[start, end)`, in order. */
  find(text: string, start: number, end: number): readonly TitleMatch[];
  /** The same in the words that hold one of `places`, where titles are spelled, which are in order. */
  findAt(text: string, places: readonly Place[], start: number, end: number): readonly TitleMatch[];
}

interface Place {
  readonly start: number;
}

const CLASSES = z
  .string()
  .default('')
  .transform((cell) => (cell === '' ? [] : cell.split('|').map((kind) => kind.trim())))
  .pipe(z.array(z.enum(TITLE_CLASSES, `class is one of ${TITLE_CLASSES.join(', ')}, parted by |`)));

const TITLE_ROW = z.object({
  title: z.string().min(2, 'a title has two characters or more'),
  scope: z.enum(['public', 'private', 'any'], 'scope is public, private or any'),
  strength: z.enum(['', 'weak'], 'strength is empty or "weak"').default(''),
  giver: z.enum(['', 'firm', 'any', 'association'], 'giver is empty, firm, any or association').default(''),
  class: CLASSES,
  body: z.string().default(''),
});

/** 전략가, 정책단장: ends of titles that are no titles alone, or only with what is before them. */
const ENDING_ROW = z.object({ ending: z.string().min(2), class: CLASSES, body: z.string().default('') });

/** 이사장 and 재단: a title and what the bodies end in that its bearers head. */
const HEADED_ROW = z.object({
  title: z.string().min(2),
  ending: z.string().min(1),
  of: z.enum(['', 'place'], 'of is empty or "place"').default(''),
});

/** 국제회의장, 전통시장, 사회복지사: words that end like titles. */
const LOOKALIKE_ROW = z.object({ word: z.string().min(1) });

/** What lies further from the end of a word than a chain of particles cannot be the end of a title. */
const LONGEST_PARTICLES = 7;

/** 강윤찬 교수팀과, 교수연구팀은, 새벽연구원 한도윤 박사팀: the team is named after the scholar who leads it. */
function leadsTeam(text: string, end: number): boolean {
  if (!/(?:교수|박사)$/u.test(text.slice(end - 2, end))) return false;
  const team = /^(?:연구)?팀/u.exec(text.slice(end, end + 3))?.[0];
  return team !== undefined && endsWord(text, end + team.length);
}

export function createTitles(resources: Resources): Titles {
  const rows = resources.rows('lexicons/titles.csv', TITLE_ROW);
  const titles = new Map<string, Title>();
  for (const { title, scope, strength, giver } of rows)
    titles.set(title, { title, scope, weak: strength === 'weak', ...(giver === '' ? {} : { giver }) });
  const classified = [
    ...rows.map((row) => ({ ...row, word: row.title })),
    ...resources.rows('lexicons/title-endings.csv', ENDING_ROW).map((row) => ({ ...row, word: row.ending })),
  ];
  const classes = new Map(
    TITLE_CLASSES.map((kind) => [
      kind,
      createWordSet(classified.filter((row) => row.class.includes(kind)).map(({ word }) => word)),
    ]),
  );
  const none = createWordSet([]);
  const bodies = new Map(classified.filter(({ body }) => body !== '').map(({ word, body }) => [word, body]));
  const endings = new Map<string, string[]>();
  const ofPlaces = new Set<string>();
  for (const { title, ending, of } of resources.rows('lexicons/title-bodies.csv', HEADED_ROW)) {
    endings.set(title, [...(endings.get(title) ?? []), ending]);
    if (of === 'place') ofPlaces.add(title);
  }
  const headed = new Map([...endings].map(([title, words]) => [title, createWordSet(words)]));
  const lookalikes = new Set(resources.rows('lexicons/title-lookalikes.csv', LOOKALIKE_ROW).map((row) => row.word));
  const lengths = [...new Set([...titles.keys()].map((title) => title.length))].sort((a, b) => b - a);
  const lasts = new Set([...titles.keys(), ...lookalikes].map((word) => word.charCodeAt(word.length - 1)));

  /** Ends of words are few, so titles are looked up backwards from each. */
  function find(text: string, start: number, end: number): readonly TitleMatch[] {
    const found: TitleMatch[] = [];
    for (let at = start; at < end; at += 1) {
      if (!isWordCharacter(text.charCodeAt(at))) continue;
      const wordEnd = endOfWord(text, at, end);
      const match = inWord(text, at, wordEnd);
      if (match !== undefined) found.push(match);
      at = wordEnd;
    }
    return found;
  }

  function findAt(text: string, places: readonly Place[], start: number, end: number): readonly TitleMatch[] {
    const found: TitleMatch[] = [];
    let read = start;
    for (const place of places) {
      if (place.start < read) continue;
      let wordStart = place.start;
      while (wordStart > start && isWordCharacter(text.charCodeAt(wordStart - 1))) wordStart -= 1;
      read = endOfWord(text, place.start, end);
      const match = inWord(text, wordStart, read);
      if (match !== undefined) found.push(match);
    }
    return found;
  }

  function inWord(text: string, wordStart: number, wordEnd: number): TitleMatch | undefined {
    for (let end = wordEnd; end > wordStart + 1 && wordEnd - end <= LONGEST_PARTICLES; end -= 1) {
      if (!lasts.has(text.charCodeAt(end - 1))) continue;
      const ends = end === wordEnd || (isHangul(text.charCodeAt(end)) && (endsWord(text, end) || leadsTeam(text, end)));
      if (!ends) continue;
      if (lookalikes.has(text.slice(wordStart, end))) return undefined;
      for (const length of lengths) {
        const titleStart = end - length;
        if (titleStart < wordStart) continue;
        const title = titles.get(text.slice(titleStart, end));
        if (title !== undefined) return { start: titleStart, end, wordStart, title };
      }
    }
    return undefined;
  }

  return {
    get: (title) => titles.get(title),
    classed: (kind) => classes.get(kind) ?? none,
    bodyOf: (title) => bodies.get(title),
    headed: (title) => headed.get(title) ?? none,
    headsPlaces: (title) => ofPlaces.has(title),
    find,
    findAt,
  };
}

function endOfWord(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isWordCharacter(text.charCodeAt(end))) end += 1;
  return end;
}
