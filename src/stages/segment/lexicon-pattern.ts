// Terms of a word list as a part of a regular expression.

/** `['기자', '특파원']` → `기자|특파원`, signs of the terms escaped. */
export function alternatives(terms: readonly string[]): string {
  return terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('|');
}
