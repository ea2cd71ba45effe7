// Whether a word can be a person's name. Korean full names are a surname of the census and one or two syllables that
// given names use: `이상직` can be one, `이사회` cannot (회 ends no given name). Foreign names are several words that no
// Korean word is made of: `브루스 해럴`, `아바이 싸르쿨러브`.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { wordList } from '../dictionary/word-list.js';
import { isHangul } from '../text/characters.js';
import { thresholdsOf } from './thresholds.js';

/**
 * How sure the form alone makes us: `likely` needs only a title beside it, `possible` needs firm grammar around it,
 * `unusual` (문하늬) needs a known body beside it as well.
 */
export type NameLikelihood = 'likely' | 'possible' | 'unusual' | 'no';

/** `dictionaries/models/thresholds.csv` says what each means. */
const FOREIGN_THRESHOLDS = z.object({
  clear: z.number(),
  name: z.number(),
  ending: z.number(),
  even: z.number(),
  loanword: z.number(),
});
const SYLLABLE_THRESHOLDS = z.object({ usual: z.number(), rare: z.number() });

/** How foreign words have to sound for what a rule makes of them. */
export type ForeignDegree = keyof z.infer<typeof FOREIGN_THRESHOLDS>;

export interface PersonNames {
  /** A Korean full name, 2 to 4 syllables without a space. */
  korean(word: string): NameLikelihood;
  /** The same by syllables alone, whatever else releases use the word for: 서비스 is as likely as 서지수. */
  byForm(word: string): NameLikelihood;
  /** Whether a word looks like a piece of a foreign name in Hangul (`해럴`, `싸르쿨러브`) rather than a Korean word. */
  foreign(word: string): boolean;
  /**
   * How much more the syllables of words stand in transliterated names than in Korean words: the mean of their log2
   * ratios. `젠슨 황` 1.6, `제롬 파월` 0.6, `이사장` −0.9, `수출` −4.1. 0 for no words.
   */
  foreignness(...words: readonly string[]): number;
  /** Whether the foreignness of words together reaches a degree: `clear` for 젠슨, `loanword` for 팬오션 too. */
  soundsForeign(degree: ForeignDegree, ...words: readonly string[]): boolean;
  isSurname(syllables: string): boolean;
  /** The Hangul of a surname that a headline writes in Chinese characters: 尹 → 윤, 文 → 문. */
  surnameOf(hanja: string): string | undefined;
  /** A surname and a given name that is a word of the language or of the Bible: 천가을, 조은별, 신다윗. */
  hasNativeGivenName(word: string): boolean;
  /** Whether the word list says that a word is no name: 방사능, 국토부. */
  isNoName(word: string): boolean;
}

const SURNAME_ROW = z.object({
  surname: z.string().regex(/^[가-힣]{1,2}$/u, 'one or two syllables'),
  hanja: z.string().default(''),
  population: z.coerce.number().int().nonnegative(),
});
const SYLLABLE_ROW = z.object({
  syllable: z.string().regex(/^[가-힣]$/u, 'one syllable'),
  second: z.coerce.number().int().nonnegative(),
  third: z.coerce.number().int().nonnegative(),
});
const GIVEN_NAME_ROW = z.object({ name: z.string().regex(/^[가-힣]{2}$/u, 'two syllables') });
const HEADER_ROW = z.object({ header: z.string().min(1) });
const WORD_ROW = z.object({ word: z.string().min(1) });
const NAME_LIKE_ROW = z.object({ word: z.string().min(1), releases: z.coerce.number(), titled: z.coerce.number() });

const LOOK_ROW = z.object({
  syllable: z.string().regex(/^[가-힣]$/u, 'one syllable'),
  look: z
    .string()
    .transform((cell) => cell.split('|'))
    .pipe(z.array(z.enum(['usual', 'strong'], 'look is usual, strong or both, parted by |'))),
});
const FOREIGN_ROW = z.object({
  syllable: z.string().regex(/^[가-힣]$/u, 'one syllable'),
  foreign: z.coerce.number().int().nonnegative(),
  korean: z.coerce.number().int().nonnegative(),
});

/** Syllables that Sino-Korean and native words hardly use but transliterations use all the time, by code unit. */
function syllablesOf(resources: Resources, look: 'usual' | 'strong'): ReadonlySet<number> {
  const rows = resources.rows('lexicons/foreign-look.csv', LOOK_ROW);
  return new Set(rows.filter((row) => row.look.includes(look)).map((row) => row.syllable.charCodeAt(0)));
}

/** The log2 ratio of each syllable's shares in transliterated names and in Korean words, by code unit. */
function foreignRatios(resources: Resources): ReadonlyMap<number, number> {
  const rows = resources.rows('models/foreign-syllables.csv', FOREIGN_ROW);
  // one is added to every count, so that a syllable seen on one side only is no proof
  const foreign = rows.reduce((sum, row) => sum + row.foreign + 1, 0);
  const korean = rows.reduce((sum, row) => sum + row.korean + 1, 0);
  return new Map(
    rows.map((row) => [
      row.syllable.charCodeAt(0),
      Math.log2((row.foreign + 1) / foreign / ((row.korean + 1) / korean)),
    ]),
  );
}

/** Surnames of fewer people are words more often than names. */
const COMMON_POPULATION = 3000;

/** A rare surname makes a name one step less likely. */
function weaker(likelihood: NameLikelihood): NameLikelihood {
  return likelihood === 'likely' ? 'possible' : 'unusual';
}

export function createPersonNames(resources: Resources): PersonNames {
  const surnameRows = resources.rows('lexicons/surnames.csv', SURNAME_ROW);
  const surnames = new Map(
    surnameRows.map((row) => [row.surname, row.population >= COMMON_POPULATION ? 'common' : 'rare'] as const),
  );
  const hanja = new Map(
    surnameRows.flatMap((row) => row.hanja.split('|').map((character) => [character.trim(), row.surname] as const)),
  );
  hanja.delete('');
  const second = new Map<string, number>();
  const third = new Map<string, number>();
  for (const row of resources.rows('models/given-name-syllables.csv', SYLLABLE_ROW)) {
    second.set(row.syllable, row.second);
    third.set(row.syllable, row.third);
  }
  const { usual: usualFrom, rare: rareBelow } = thresholdsOf(resources, 'given-name-syllables', SYLLABLE_THRESHOLDS);
  const looks = { usual: syllablesOf(resources, 'usual'), strong: syllablesOf(resources, 'strong') };
  // what heads a column or a value is no name either: 기업명 대표
  const notNames = new Set([
    ...resources.rows('lexicons/not-person-names.csv', WORD_ROW).map((row) => row.word),
    ...resources.rows('lexicons/table-headers.csv', HEADER_ROW).map((row) => row.header),
  ]);
  // nor what releases hardly ever use beside a title: 서비스 총괄
  const nameLike = wordList(resources, 'models/name-like-words.csv', NAME_LIKE_ROW, ({ word }) => [word, 1]);

  const native = new Set(resources.rows('lexicons/native-given-names.csv', GIVEN_NAME_ROW).map((row) => row.name));

  function hasNativeGivenName(word: string): boolean {
    const given = word.slice(-2);
    return native.has(given) && surnames.has(word.slice(0, -2)) && !notNames.has(word);
  }

  function korean(word: string): NameLikelihood {
    return nameLike.has(word) ? 'no' : byForm(word);
  }

  function byForm(word: string): NameLikelihood {
    if (notNames.has(word)) return 'no';
    if (hasNativeGivenName(word)) return surnames.get(word.slice(0, -2)) === 'common' ? 'likely' : 'possible';
    for (let i = 0; i < word.length; i += 1) if (!isHangul(word.charCodeAt(i))) return 'no';
    const length = word.length;
    if (length < 2 || length > 4) return 'no';
    if (length === 4) return surnames.has(word.slice(0, 2)) ? given(word.slice(2)) : 'no';
    if (!surnames.has(word.slice(0, 1))) return length === 3 && surnames.has(word.slice(0, 2)) ? 'possible' : 'no';
    if (length === 2) {
      if (surnames.get(word.slice(0, 1)) !== 'common') return 'no';
      return (second.get(word.slice(1)) ?? 0) + (third.get(word.slice(1)) ?? 0) >= usualFrom ? 'possible' : 'no';
    }
    return surnames.get(word.slice(0, 1)) === 'common' ? given(word.slice(1)) : weaker(given(word.slice(1)));
  }

  function given(syllables: string): NameLikelihood {
    const a = second.get(syllables.slice(0, 1)) ?? 0;
    const b = third.get(syllables.slice(1)) ?? 0;
    if (a < rareBelow || b < rareBelow) return a + b >= usualFrom && a > 0 && b > 0 ? 'possible' : 'unusual';
    return a >= usualFrom || b >= usualFrom ? 'likely' : 'possible';
  }

  function foreign(word: string): boolean {
    if (word.length < 1 || word.length > 8) return false;
    let strong = 0;
    let usual = 0;
    for (let at = 0; at < word.length; at += 1) {
      const syllable = word.charCodeAt(at);
      if (!isHangul(syllable)) return false;
      if (looks.strong.has(syllable)) strong += 1;
      if (looks.usual.has(syllable)) usual += 1;
    }
    return strong > 0 && (usual + strong) * 3 >= word.length * 2;
  }

  const ratios = foreignRatios(resources);
  const foreignFrom = thresholdsOf(resources, 'foreign-syllables', FOREIGN_THRESHOLDS);
  function foreignness(...words: readonly string[]): number {
    const syllables = words.join('');
    let sum = 0;
    for (let i = 0; i < syllables.length; i += 1) sum += ratios.get(syllables.charCodeAt(i)) ?? 0;
    return syllables.length === 0 ? 0 : sum / syllables.length;
  }

  return {
    korean,
    byForm,
    foreign,
    foreignness,
    soundsForeign: (degree, ...words) => foreignness(...words) >= foreignFrom[degree],
    isSurname: (syllables) => surnames.has(syllables),
    surnameOf: (character) => hanja.get(character),
    hasNativeGivenName,
    isNoName: (word) => notNames.has(word) || nameLike.has(word),
  };
}
