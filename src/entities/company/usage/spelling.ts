// What the letters of a name say for its being a firm's, whatever the article: how firms are spelled (letters.ts), its
// length, how foreign it sounds. 스마트솔라 → `letters=3`, `length=5`, `script=hangul`, `foreignness=1` …
import { z } from 'zod';
import { isHangul, isLatin } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import type { Resources } from '../../../core/resources.js';
import { wordList } from '../../../dictionary/word-list.js';
import type { FirmNames } from '../firm-names.js';

const LATIN_NAME_PATTERN = /^[A-Z][A-Za-z0-9&.]*$/u;
const LONGEST_TOLD = 8;
const MOST_FOREIGN = 4;
const LEAST_LETTERS = -8;
const MOST_LETTERS = 6;

/** The features of a name's letters, for the model and for `explain`; `letters` is the score that letters.ts gives it. */
export function spellingFeatures(name: string, language: Language, letters: number): string[] {
  const features = [
    `length=${String(Math.min(name.length, LONGEST_TOLD))}`,
    `script=${scriptOf(name)}`,
    `foreignness=${String(toldForeignness(name, language))}`,
    `person=${language.names.byForm(name)}`,
    lettersFeature(name, letters),
  ];
  const ending = language.companyEndings.match(name);
  if (ending !== undefined) features.push(`firm-ending=${ending.strong ? 'strong' : 'weak'}`);
  return features;
}

export const RELEASE_ACRONYMS = 'models/release-acronyms.csv';

const WORD_ROW = z.object({ word: z.string().min(1) });

export const BORROWED_WORDS = 'models/borrowed-words.csv';
/** Goods, currencies, terms and indices that are used like firms: 비트코인, 명의신탁, 아이폰. */
export const NO_FIRMS = 'lexicons/no-firms.csv';

/** Words that releases use: 협업프로그램, 온라인, CES, 비트코인. @throws UserError naming the row of a list that is wrong. */
export function usualWords(resources: Resources, firms: FirmNames): (word: string) => boolean {
  const lists = [RELEASE_ACRONYMS, BORROWED_WORDS, NO_FIRMS].map((file) =>
    wordList(resources, file, WORD_ROW, ({ word }) => [word, 1]),
  );
  return (word) => firms.isReleaseWord(word) || firms.isAcronym(word) || lists.some((list) => list.has(word));
}

/** Whether the letters of a word leave it a firm's name, whatever the article. */
export function isSpelledLikeFirm(name: string, language: Language, firms: FirmNames): boolean {
  return (
    isSpelledLikeWord(name) &&
    !firms.isReleaseWord(name) &&
    firms.isSpelledLikeName(name) &&
    !language.isKnownPerson(name)
  );
}

/** Hangul, or Latin letters as names have them. */
export function isSpelledLikeWord(name: string): boolean {
  const code = name.charCodeAt(0);
  return isHangul(code) || (isLatin(code) && (LATIN_NAME_PATTERN.test(name) || /[가-힣]$/u.test(name)));
}

/** Latin letters tell nothing of themselves. */
export function lettersFeature(name: string, letters: number): string {
  if (!/[가-힣]/u.test(name)) return 'letters=none';
  return `letters=${String(Math.max(LEAST_LETTERS, Math.min(MOST_LETTERS, Math.round(letters))))}`;
}

function toldForeignness(name: string, language: Language): number {
  // letters other than Hangul have no ratio of their own
  const hangul = isAllHangul(name) ? name : name.replace(/[^가-힣]/gu, '');
  const rounded = Math.round(language.names.foreignness(hangul));
  return Math.max(-MOST_FOREIGN, Math.min(MOST_FOREIGN, rounded));
}

function isAllHangul(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (!isHangul(name.charCodeAt(at))) return false;
  return true;
}

function scriptOf(name: string): string {
  if (isAllHangul(name)) return 'hangul';
  const hangul = /[가-힣]/u.test(name);
  if (!/[A-Za-z]/u.test(name)) return /\d/u.test(name) ? 'hangul-digit' : 'hangul';
  const latin = /^[A-Z0-9&]+$/u.test(name.replace(/[가-힣]/gu, '')) ? 'capitals' : 'mixed-case';
  return hangul ? `hangul-${latin}` : latin;
}
