// Names that are written in Chinese characters behind the Hangul: 왕젠궈(王建國) · 모리카와 다케시(森川武志).
import type { Span } from '../../core/types.js';
import type { Office } from './office.js';
import { endsWithClauseParticle, isCommonNoun } from './word-forms.js';
import { isTaken, type PhraseWord } from './reading.js';

/** 왕젠궈(王建國), 왕리(王麗, WANG Li): Hanja behind a word spell a person's name. */
export function hanjaBracket(text: string, word: Span): Span | undefined {
  if (text.charAt(word.end) !== '(') return undefined;
  const bracket = /^\([\u4e00-\u9fff\uf900-\ufaff]{2,4}[),]/u.exec(text.slice(word.end, word.end + 6));
  return bracket === null ? undefined : { start: word.end + 1, end: word.end + bracket[0].length - 1 };
}

/** 모리카와 다케시(森川武志): four characters or more spell a surname and a given name. Not: 왕젠궈(王建國). */
export function japaneseName(office: Office, words: readonly PhraseWord[], i: number): Span | undefined {
  const word = words[i];
  const surname = words[i + 1];
  const bracket = word === undefined ? undefined : hanjaBracket(office.text, word);
  if (word === undefined || surname === undefined || bracket === undefined) return undefined;
  if (bracket.end - bracket.start < 4 || surname.bracketAfter !== undefined) return undefined;
  const isName = /^[가-힣]{2,5}$/u.test(surname.text) && !isTaken(office, surname);
  return isName && !isCommonNoun(office, surname) && !endsWithClauseParticle(surname.text, office.language)
    ? { start: surname.start, end: word.end }
    : undefined;
}
