// Names in Latin letters before a title: Jason Lim 대표 · Sarah J. Cho 상무. Not: Blue Ventures 대표, Demo Day 대표.
import { isLatin } from '../../text/characters.js';
import type { Appointment } from '../../core/phrase.js';
import { holderBefore } from './body.js';
import type { Office } from './office.js';
import type { PhraseWord } from './reading.js';

const LATIN_WORD_PATTERN = /^[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/u;

/** Two capitalized words right before the title. */
export function latinBefore(office: Office, words: readonly PhraseWord[]): readonly Appointment[] | undefined {
  const { text, taken, language } = office;
  const [last, first, before] = words;
  if (last === undefined || first === undefined || office.glued !== undefined) return undefined;
  const pair = [last, first];
  if (!pair.every((word) => LATIN_WORD_PATTERN.test(word.text) && !taken.has(word.end))) return undefined;
  if (text.slice(first.end, last.start) !== ' ') return undefined;
  if (pair.some((word) => language.phraseWords('latin-firm').has(word.text))) return undefined;
  // a third word in Latin letters is a part of something longer, or a known body
  const goesOn = before !== undefined && isLatin(before.text.charCodeAt(before.text.length - 1));
  if (goesOn && !taken.has(before.end)) return undefined;
  const name = { start: first.start, end: last.end };
  return [holderBefore(office, name, undefined, { foreign: true })];
}
