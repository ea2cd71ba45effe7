// Revised Romanization letter by letter, as ids are made: 병기 → byeonggi, 백란 → baekran (not by sound: baengnan).
// https://www.korean.go.kr/front_eng/roman/roman_01.do
import { isHangul } from '../text/characters.js';

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_SYLLABLE = 0xac00;

function syllable(code: number): string {
  const at = code - FIRST_SYLLABLE;
  const initial = INITIALS[Math.floor(at / (21 * 28))] ?? '';
  return `${initial}${MEDIALS[Math.floor(at / 28) % 21] ?? ''}${FINALS[at % 28] ?? ''}`;
}

/** Small Latin letters and digits for Hangul, Latin letters and digits; words joined by hyphens, all else left out. */
export function romanize(text: string): string {
  let romanized = '';
  for (const letter of text.normalize('NFC')) {
    const code = letter.charCodeAt(0);
    if (isHangul(code)) romanized += syllable(code);
    else if (/^[a-z0-9]$/iu.test(letter)) romanized += letter.toLowerCase();
    else romanized += '-';
  }
  return romanized.replace(/-+/gu, '-').replace(/^-|-$/gu, '');
}
