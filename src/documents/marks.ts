// What stands in a document beside its lines. Small letters above the line: marks of notes, which are no part of the word that they stand behind, and the readings
// of words (ruby, 덧말); words set as a picture.
//   가온나래¹⁾는 → 가온나래는        文彩源 with 문채원 above it → 文彩源(문채원)
import type { Content } from './content.js';

const NOTE_MARK_PATTERN = /^\s*(?:주\s?)?(?:\(?\d{1,3}\)?|\[\d{1,3}\]|[*†‡]{1,3}\)?)\s*$/u;
/** Behind digits, Latin letters and a bracket of a formula a raised number is a power: 10², m², (a)². */
const BEHIND_WORD_PATTERN = /(?:[\p{Script=Hangul}\p{Script=Han}㈜”’"'\].,]|[\p{L}\p{N}]{2}\))$/u;

/** Whether raised letters are the mark of a note that stands elsewhere. */
export function isNoteMark(before: string, raised: string): boolean {
  return NOTE_MARK_PATTERN.test(raised) && BEHIND_WORD_PATTERN.test(before.slice(-3));
}

/** The words of text art; programs write line ends in them as signs: `한빛시␍␊새벽시`. */
export function textArtWords(text: string): string {
  return text.replace(/[␍␊]+/gu, '\n');
}

/**
 * Where the reading of a word goes: Hangul behind Hanja, as it is written in a line; another below the paragraph, so
 * that it cuts no word.
 */
export function placeReading(base: string, reading: string): { readonly inline: string; readonly below: Content } {
  const words = reading.trim();
  if (words === '' || words === base.trim()) return { inline: '', below: [] };
  if (/^\p{Script=Han}+$/u.test(base.trim()) && /^\p{Script=Hangul}+$/u.test(words)) {
    return { inline: `(${words})`, below: [] };
  }
  return { inline: '', below: [{ kind: 'paragraph', text: words }] };
}
