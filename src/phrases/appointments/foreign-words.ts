// Single words of names in other languages, as releases write them in Hangul: 브루스, 해럴, 알, 폰.
import { isHangul } from '../../text/characters.js';
import { isLand, isOtherName } from './known-bodies.js';
import { isTaken, type PhraseWord, type Reading } from './reading.js';
import { isClause, isCommonNoun, isInflected, isLongPersonWord, isPersonWord, isPlace } from './word-forms.js';

export function isClearlyForeign({ language }: Reading, word: string): boolean {
  return language.names.soundsForeign('clear', word);
}

/** What stands in brackets behind a word, brackets included; empty where nothing does. */
export function bracketOf({ text }: Reading, { bracketAfter }: PhraseWord): string {
  return bracketAfter === undefined ? '' : text.slice(bracketAfter.start, bracketAfter.end);
}

/** 해럴, 싸르쿨러브: a word that sounds transliterated, or that MeCab takes for a name, and nothing else. */
export function isForeignWord(reading: Reading, word: PhraseWord): boolean {
  if (word.text.includes('-')) return isHangul(word.text.charCodeAt(0));
  const { names } = reading.language;
  // 슈미트를: the object of another clause
  if (names.isNoName(word.text) || /[를을는]$/u.test(word.text)) return false;
  if (isTaken(reading, word) || isLand(reading, word.text) || names.korean(word.text) === 'likely') return false;
  const sounds = names.foreign(word.text);
  if (!sounds && !isLongPersonWord(reading, word)) return false;
  if (isInflected(reading, word) || isClause(reading, word) || isPlace(reading, word)) return false;
  return !sounds || !isCommonNoun(reading, word) || isLongPersonWord(reading, word);
}

/** 짐, 하비: on the word list, one syllable or more. */
export function isListedFirstName(reading: Reading, word: PhraseWord): boolean {
  return reading.language.phraseWords('foreign-first-name').has(word.text) && !isTaken(reading, word);
}

/** 잔, 존: first names of one syllable, which other rules take for words. */
export function isShortFirstName({ language }: Reading, { text }: PhraseWord): boolean {
  return text.length === 1 && language.phraseWords('foreign-first-name').has(text);
}

/** 마리아, 윌리엄, 마크: a first name to MeCab or to the word list, and no name of a body, a country or a post. */
export function isFirstName(reading: Reading, word: PhraseWord): boolean {
  const { language } = reading;
  if (!/^[가-힣]{2,5}$/u.test(word.text) || word.bracketAfter !== undefined) return false;
  if (isOtherName(reading, word, word.text) || language.phraseWords('clause').has(word.text)) return false;
  return language.phraseWords('foreign-first-name').has(word.text) || isPersonWord(reading, word);
}

/** 빈, 알, 폰: particles between the parts of a name. */
export function isNameParticle({ language }: Reading, word: PhraseWord | undefined): boolean {
  return (
    word !== undefined &&
    word.bracketAfter === undefined &&
    language.phraseWords('foreign-name-particle').has(word.text)
  );
}
