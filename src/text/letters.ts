// Text reduced to what is compared of it: its letters, or all but its blanks and signs. Every line of an article is
// asked about, so what Unicode says of a character is looked up once and kept.

const KNOWN = 1;
/** A letter that is its own lower case: Hangul, a to z. */
const LETTER = 2;
/** A to Z. */
const CAPITAL = 4;
/** Halves of pairs, and letters outside ASCII that have a lower case: what contains them is reduced as a whole. */
const INTRICATE = 8;
const BLANK_OR_SIGN = 16;

const LETTER_PATTERN = /\p{L}/u;
const BLANK_OR_SIGN_PATTERN = /[\s\p{P}\p{S}]/u;

/** By code unit; 0 until it is met. */
const classes = new Uint8Array(0x10000);

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let found = KNOWN;
  if (BLANK_OR_SIGN_PATTERN.test(character)) found |= BLANK_OR_SIGN;
  if (code >= 0x41 && code <= 0x5a) found |= CAPITAL;
  else if (isHalf(code)) found |= INTRICATE;
  else if (LETTER_PATTERN.test(character)) found |= character.toLowerCase() === character ? LETTER : INTRICATE;
  classes[code] = found;
  return found;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? 0;
  return known === 0 ? learn(code) : known;
}

/** Letters alone, lower case: `[경제] 랭킹 뉴스 ` → `경제랭킹뉴스`. Digits go too: `댓글0` is `댓글`. */
export function bareWords(text: string): string {
  const { length } = text;
  let bare = '';
  let hasCapitals = false;
  for (let at = 0; at < length;) {
    const from = at;
    let found = 0;
    for (; at < length; at += 1) {
      found = classAt(text, at);
      if ((found & (LETTER | CAPITAL)) === 0) break;
      if ((found & CAPITAL) !== 0) hasCapitals = true;
    }
    if (at < length && (found & INTRICATE) !== 0) return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
    if (at > from) bare = bare === '' ? text.slice(from, at) : bare + text.slice(from, at);
    at += 1;
  }
  return hasCapitals ? bare.toLowerCase() : bare;
}

/** Whether a code unit is a letter, or half of a pair that may be one. */
export function isLetter(code: number): boolean {
  const known = classes[code] ?? 0;
  return ((known === 0 ? learn(code) : known) & (LETTER | CAPITAL | INTRICATE)) !== 0;
}

/** Where the first letter of a text stands, -1 where it has none; halves of pairs count as letters. */
export function firstLetter(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if ((classAt(text, at) & (LETTER | CAPITAL | INTRICATE)) !== 0) return at;
  }
  return -1;
}

/** Without blanks, punctuation and symbols, digits and case kept: `‘3개년’ 계획(안)` → `3개년계획안`. */
export function withoutSigns(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length;) {
    const from = at;
    let found = 0;
    for (; at < text.length; at += 1) {
      found = classAt(text, at);
      if ((found & BLANK_OR_SIGN) !== 0 || isHalf(text.charCodeAt(at))) break;
    }
    if (at < text.length && (found & BLANK_OR_SIGN) === 0) return withoutSignsOf(text);
    if (at > from) kept = kept === '' ? text.slice(from, at) : kept + text.slice(from, at);
    at += 1;
  }
  return kept;
}

function isHalf(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

/** The same for texts with characters beyond the first 65,536. */
function withoutSignsOf(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** The first character that `withoutSigns` keeps; '' for none. Half a pair is undefined: it may be kept or not. */
export function firstKept(text: string): string | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const found = classAt(text, at);
    if (isHalf(text.charCodeAt(at))) return undefined;
    if ((found & BLANK_OR_SIGN) === 0) return text.charAt(at);
  }
  return '';
}

/** The last character that `withoutSigns` keeps, as `firstKept` gives the first. */
export function lastKept(text: string): string | undefined {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const found = classAt(text, at);
    if (isHalf(text.charCodeAt(at))) return undefined;
    if ((found & BLANK_OR_SIGN) === 0) return text.charAt(at);
  }
  return '';
}
