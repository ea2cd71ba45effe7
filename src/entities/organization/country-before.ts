// The country that stands before a body's name and is no part of it: 미국 국방부, 아랍에미리트(UAE) 경제부.
import { skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import { wordBefore } from '../../text/words.js';

/** The country word right before `at` (a bracket behind it skipped); undefined when none stands there. */
export function countryBefore(text: string, at: number, floor: number, language: Language): string | undefined {
  let end = skipBlanksBack(text, at);
  if (text.charAt(end - 1) === ')') {
    const open = text.lastIndexOf('(', end - 1);
    if (open > floor && end - open < 12) end = skipBlanksBack(text, open);
  }
  const word = wordBefore(text, end, floor);
  return word !== undefined && language.isCountry(word.text) ? word.text : undefined;
}

/** Whether a country other than Korea stands right before `at`: 한국 중소기업중앙회 is the Korean body. */
export function standsAbroad(text: string, at: number, floor: number, language: Language): boolean {
  const country = countryBefore(text, at, floor, language);
  return country !== undefined && language.countryCode(country) !== 'KR';
}
