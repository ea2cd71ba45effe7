// Legal forms that official lists write with a name and that are no part of it: ㈜가온, 가온 주식회사, 재단법인 가온 → 가온.
import { withoutHidden } from '../../text/characters.js';

// Signs, brackets and blanks decide as much as the words do, so this stays a pattern.
const LEGAL_FORM_PATTERN =
  /^(?:㈜|㈔|㈐|\((?:주|유|재|사|복|의|학|합|자)\)|(?:농업회사법인|어업회사법인|주식회사|유한회사|유한책임회사|재단법인|사단법인|사회복지법인|의료법인|학교법인)(?=\s|\S{2}))\s?|\s?(?:㈜|㈔|㈐|\((?:주|유|재|사|합|자)\)|(?<=\S{2}|\s)(?:주식회사|유한회사|유한책임회사))$/u;

/** What is longer is no name, with whatever forms. */
const LONGEST_WRITTEN = 200;

/** ＳＫ（주） → SK(주): lists of the 1990s had only room for signs as wide as a syllable. */
function narrowed(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The name in NFC and narrow letters, with single blanks, without legal forms at its ends. */
export function withoutLegalForm(written: string): string {
  if (written.length > LONGEST_WRITTEN) return written;
  let name = narrowed(withoutHidden(written.normalize('NFC')))
    .replace(/\s+/gu, ' ')
    .trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(LEGAL_FORM_PATTERN, '').trim();
  }
  return name;
}
