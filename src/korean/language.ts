// The word lists that several kinds share, compiled once for a set of dictionaries.
import { z } from 'zod';
import type { Resources } from '../entities/kind.js';
import { createPersonNames, type PersonNames } from './person-names.js';
import { createTitles, type Titles } from './titles.js';

export interface EndingList {
  /** The longest listed ending of a word, with how much it proves; undefined when it has none. */
  match(word: string): { readonly ending: string; readonly strong: boolean } | undefined;
}

export interface Language {
  readonly titles: Titles;
  readonly names: PersonNames;
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
  /** Whether the officials dictionary has a person of this name. */
  readonly isKnownPerson: (name: string) => boolean;
  readonly isCountry: (word: string) => boolean;
  readonly isProvince: (word: string) => boolean;
  /** A province's full name on a date: 경기 → 경기도, 강원 → 강원특별자치도 since 2023-06-11. */
  readonly provinceName: (word: string, date?: string) => string | undefined;
}

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
const PLACE_ROW = z.object({ name: z.string().min(1), aliases: ALIASES });
const PROVINCE_ROW = z.object({
  name: z.string().min(1),
  aliases: ALIASES,
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
  const countries = new Set(
    resources.rows('lexicons/countries.csv', PLACE_ROW).flatMap((row) => [row.name, ...row.aliases]),
  );
  const provinces = new Map<string, { readonly name: string; readonly from: string; readonly to: string }[]>();
  for (const row of resources.rows('lexicons/provinces.csv', PROVINCE_ROW)) {
    for (const name of [row.name, ...row.aliases]) {
      const term = { name: row.name, from: row.valid_from, to: row.valid_to === '' ? '9999' : row.valid_to };
      provinces.set(name, [...(provinces.get(name) ?? []), term]);
    }
  }
  const persons = new Set(resources.rows('officials.csv', PERSON_ROW).flatMap((row) => [row.name, ...row.aliases]));
  return {
    isKnownPerson: (name) => persons.has(name),
    titles: createTitles(resources),
    names: createPersonNames(resources),
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
    isProvince: (word) => provinces.has(word),
    provinceName(word, date) {
      const terms = provinces.get(word) ?? [];
      return (terms.find((term) => date !== undefined && term.from <= date && date <= term.to) ?? terms.at(-1))?.name;
    },
  };
}

function endingList(rows: readonly (readonly [string, boolean])[]): EndingList {
  const strengths = new Map(rows);
  const longest = Math.max(...rows.map(([ending]) => ending.length));
  return {
    match(word) {
      for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
        const ending = word.slice(word.length - length);
        const strong = strengths.get(ending);
        if (strong !== undefined) return { ending, strong };
      }
      return undefined;
    },
  };
}
