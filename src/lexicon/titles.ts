// Titles and offices, and how they are glued: `이사장`, `상근부회장`, `소상공인정책관`, `벤처기업협회장`, `시애틀시장`.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { isHangul, isWordCharacter } from '../text/characters.js';
import { endsWord } from '../korean/edges.js';

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

export interface Titles {
  readonly get: (title: string) => Title | undefined;
  /** The longest title that ends a word (particles set aside) at each place of `[start, end)`, in order. */
  find(text: string, start: number, end: number): readonly TitleMatch[];
}

const TITLE_ROW = z.object({
  title: z.string().min(2, 'a title has two characters or more'),
  scope: z.enum(['public', 'private', 'any'], 'scope is public, private or any'),
  strength: z.enum(['', 'weak'], 'strength is empty or "weak"').default(''),
  giver: z.enum(['', 'firm', 'any', 'association'], 'giver is empty, firm, any or association').default(''),
});

/** 국제회의장, 전통시장, 사회복지사: words that end like titles. */
const LOOKALIKE_ROW = z.object({ word: z.string().min(1) });

/** 강윤찬 교수팀과, 교수연구팀은: the team is named after the professor who leads it. */
function leadsTeam(text: string, end: number): boolean {
  if (text.slice(end - 2, end) !== '교수') return false;
  const team = /^(?:연구)?팀/u.exec(text.slice(end, end + 3))?.[0];
  return team !== undefined && endsWord(text, end + team.length);
}

export function createTitles(resources: Resources): Titles {
  const titles = new Map<string, Title>();
  for (const row of resources.rows('lexicons/titles.csv', TITLE_ROW)) {
    const { title, scope, giver } = row;
    titles.set(title, { title, scope, weak: row.strength === 'weak', ...(giver === '' ? {} : { giver }) });
  }
  const lookalikes = new Set(resources.rows('lexicons/title-lookalikes.csv', LOOKALIKE_ROW).map((row) => row.word));
  const lengths = [...new Set([...titles.keys()].map((title) => title.length))].sort((a, b) => b - a);

  /** Ends of words are few, so titles are looked up backwards from each. */
  function find(text: string, start: number, end: number): readonly TitleMatch[] {
    const found: TitleMatch[] = [];
    let wordStart = start;
    let at = start;
    while (at < end) {
      if (!isWordCharacter(text.charCodeAt(at))) {
        at += 1;
        wordStart = at;
        continue;
      }
      let wordEnd = at;
      while (wordEnd < end && isWordCharacter(text.charCodeAt(wordEnd))) wordEnd += 1;
      const match = inWord(text, wordStart, wordEnd);
      if (match !== undefined) found.push(match);
      at = wordEnd;
    }
    return found;
  }

  function inWord(text: string, wordStart: number, wordEnd: number): TitleMatch | undefined {
    // a particle chain is short: what lies further from the word's end cannot be a title's end
    for (let end = wordEnd; end > wordStart + 1 && wordEnd - end <= 7; end -= 1) {
      if (end !== wordEnd && (!isHangul(text.charCodeAt(end)) || !(endsWord(text, end) || leadsTeam(text, end))))
        continue;
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

  return { get: (title) => titles.get(title), find };
}
