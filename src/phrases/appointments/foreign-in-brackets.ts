// Foreign names behind a title: (대표 브루스 해럴), (회장 호시노 이사오).
import { isBlank, isWordCharacter } from '../../text/characters.js';
import { skipBlanksBack } from '../../korean/edges.js';
import { wordsOf, type Word } from '../../text/words.js';
import type { Span } from '../../core/types.js';
import { isClearlyForeign } from './foreign-words.js';
import type { Office } from './office.js';
import { isTaken } from './reading.js';
import { endsWithClauseParticle, isClause, isCommonNoun } from './word-forms.js';

const LATIN_NAME_PATTERN = /^[A-Z][A-Za-zÀ-ɏ'’.-]*(?:\s+[A-Za-zÀ-ɏ'’.-]+){1,5}$/u;
const BRACKETED_WORDS_PATTERN = /^[가-힣]{1,8}(?:[ -][가-힣]{1,8}){1,3}(?=[),])/u;
const LONGEST_NAME = 40;

/** Two to four Hangul words up to the bracket's end, none of them a Korean name, a title or a common noun. */
export function foreignInBrackets(office: Office, at: number): Span | undefined {
  const { text, block } = office;
  const inside = BRACKETED_WORDS_PATTERN.exec(text.slice(at, Math.min(block.end, at + LONGEST_NAME)))?.[0];
  if (inside === undefined) return undefined;
  const span = { start: at, end: at + inside.length };
  return wordsOf(text, span.start, span.end).every((word, index) => mayBePart(office, word, index)) ? span : undefined;
}

function mayBePart(office: Office, word: Word, index: number): boolean {
  const { language } = office;
  // a first word of three syllables with a surname is a Korean of his own
  const isKorean =
    index === 0 &&
    word.text.length === 3 &&
    language.names.korean(word.text) === 'likely' &&
    !isClearlyForeign(office, word.text);
  return (
    !isKorean &&
    language.titles.get(word.text) === undefined &&
    !language.isKnownPerson(word.text) &&
    word.text !== '외' &&
    word.text !== '겸' &&
    word.text !== '등' &&
    !isTaken(office, word) &&
    !endsWithClauseParticle(word.text, language) &&
    (word.text.length < 2 || !isClause(office, word)) &&
    !isCommonNoun(office, word)
  );
}

/** The Latin words of a name in a bracket that opens at an offset. */
export function latinBracket(text: string, open: number): Span | undefined {
  if (text.charAt(open) !== '(') return undefined;
  const close = text.slice(open, open + LONGEST_NAME).indexOf(')');
  const latin = { start: open + 1, end: open + close };
  return close > 0 && LATIN_NAME_PATTERN.test(text.slice(latin.start, latin.end)) ? latin : undefined;
}

/** Everything up to the bracket's end, in Latin letters or in Hangul that sounds foreign. */
export function foreignAfter({ text, block, language }: Office, at: number): Span | undefined {
  let end = at;
  while (
    end < block.end &&
    (isWordCharacter(text.charCodeAt(end)) ||
      isBlank(text.charCodeAt(end)) ||
      text.charAt(end) === '-' ||
      text.charAt(end) === '.')
  )
    end += 1;
  const close = text.charAt(end);
  if (close !== ')' && close !== ',' && close !== '(') return undefined;
  end = skipBlanksBack(text, end);
  if (end - at < 2) return undefined;
  const name = text.slice(at, end);
  if (LATIN_NAME_PATTERN.test(name)) return { start: at, end };
  const words = name.split(/\s+/u);
  // 윌 마샬(Will Marshall): spelled out behind it
  if (close === '(' && words.length >= 2 && words.length <= 4 && latinBracket(text, end) !== undefined)
    return { start: at, end };
  const isForeign =
    words.length <= 4 && words.join('').length >= 3 && words.every((word) => language.names.foreign(word));
  return isForeign ? { start: at, end } : undefined;
}
