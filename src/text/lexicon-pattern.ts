// Terms of a word list as a part of a regular expression.

/** `['기자', '특파원']` → `기자|특파원`, signs of the terms escaped. */
export function alternatives(terms: readonly string[]): string {
  return terms.map(escaped).join('|');
}

/**
 * `['기자', '특파원']` → `(?=[기특])(?:기자|특파원)`: where nearly no place of a text begins a term, looking at its first character
 * is half the work. Of no terms, what matches nothing.
 */
export function anyTerm(terms: readonly string[]): string {
  if (terms.length === 0) return '(?!)';
  const firsts = new Set(terms.map((term) => escaped(String.fromCodePoint(term.codePointAt(0) ?? 0))));
  return `(?=[${[...firsts].join('')}])(?:${alternatives(terms)})`;
}

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
