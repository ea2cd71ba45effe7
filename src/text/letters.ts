// Text reduced to what is compared of it: its letters, or all but its blanks and signs.

/** Letters alone, lower case: `[경제] 랭킹 뉴스 ` → `경제랭킹뉴스`. Digits go too: `댓글0` is `댓글`. */
export function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

/** Without blanks, punctuation and symbols, digits and case kept: `‘3개년’ 계획(안)` → `3개년계획안`. */
export function withoutSigns(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}
