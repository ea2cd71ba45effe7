// Initial consonants: 중진공 → ㅈㅈㄱ, so that a name is found by the keys that one would strike first.

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables with one initial. */
const BY_INITIAL = 588;

/** Syllables as their initial consonants, everything else as it is. */
export function initials(words: string): string {
  let all = '';
  for (const sign of words) {
    const code = sign.codePointAt(0) ?? 0;
    const isSyllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
    all += isSyllable ? INITIALS.charAt(Math.floor((code - FIRST_SYLLABLE) / BY_INITIAL)) : sign;
  }
  return all;
}

export function areInitials(words: string): boolean {
  return /^[ㄱ-ㅎ]+$/u.test(words);
}

/** What does not matter when names are compared: blanks, capitals, marks of firms. */
export function folded(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s·ㆍ‧]|㈜|\(주\)/gu, '');
}
