// What kind of character stands at an offset. `\b` and `\w` know nothing of Hangul, so words are told apart here.

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;

export function isHangul(code: number): boolean {
  return code >= HANGUL_FIRST && code <= HANGUL_LAST;
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Hanja stand outside Hangul words in releases (`美시애틀시`, `軍`), so they do not count as word characters. */
export function isWordCharacter(code: number): boolean {
  return isHangul(code) || isDigit(code) || isLatin(code);
}

/** Any blank that releases put between words, the non-breaking and ideographic ones included; not line ends. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

/** The code units of some signs, to ask whether a character is one of them. */
export function codeUnits(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** What `\s` stands for in a pattern: blanks of any width and line ends. */
export function isWhitespace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

/** The middle dots that `isMiddleDot` tells, for the inside of a class of characters in a pattern. */
export const MIDDLE_DOTS = '\\u00b7\\u2027\\u30fb\\u318d\\u2219\\u2022\\u2024\\uff65\\u11a2';

/** The middle dots of Korean lists and names, in all the encodings that editors produce: `·‧・ㆍ∙•․`. */
export function isMiddleDot(code: number): boolean {
  return (
    code === 0xb7 ||
    code === 0x2027 ||
    code === 0x30fb ||
    code === 0x318d ||
    code === 0x2219 ||
    code === 0x2022 ||
    code === 0x2024 ||
    code === 0xff65 ||
    code === 0x11a2
  );
}

export type FinalConsonant = 'none' | 'rieul' | 'other' | 'unknown';

/** The final consonant of a syllable, which decides the form of the particle after it; unknown for Latin and digits. */
export function finalConsonant(code: number): FinalConsonant {
  if (!isHangul(code)) return 'unknown';
  if (endsInFinal(code, 'none')) return 'none';
  return endsInFinal(code, 'rieul') ? 'rieul' : 'other';
}

/** The places of final consonants in a syllable, as Unicode counts them. */
const FINAL_PLACES = { none: 0, nieun: 4, rieul: 8, mieum: 16 };

/** Whether a syllable ends in a final consonant: 한 in ㄴ, 함 in ㅁ. Nothing but a syllable does. */
export function endsInFinal(code: number, final: keyof typeof FINAL_PLACES): boolean {
  return isHangul(code) && (code - HANGUL_FIRST) % FINALS === FINAL_PLACES[final];
}

/** Soft hyphens, blanks without width, marks of direction, for the inside of a class: nobody sees them in names. */
export const HIDDEN_CHARACTERS =
  '\\ufe00-\\ufe0f\\u034f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const HIDDEN_PATTERN = new RegExp(`[${HIDDEN_CHARACTERS}]`, 'gu');

export function withoutHidden(text: string): string {
  return text.replace(HIDDEN_PATTERN, '');
}

/** Text without blanks and with one form for full-width letters, middle dots and letter case: how names are compared. */
export function foldName(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}

/** One code unit as names compare it; 0 for blanks, which names ignore. */
export function foldCode(code: number): number {
  if (isHangul(code)) return code;
  if (isBlank(code)) return 0;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (isMiddleDot(code)) return 0xb7;
  if (code >= 0x2010 && code <= 0x2015) return 0x2d;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code;
}
