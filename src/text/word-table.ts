// Words found where they stand, without a pattern: a look-up costs as many steps as listed words have lengths.

export interface WordTable<T> {
  /** What is listed for the longest word that begins at `at`. */
  at(text: string, at: number): Listed<T> | undefined;
  /** What is listed for the longest word that ends at `end` and does not begin before `from`. */
  before(text: string, end: number, from: number): Listed<T> | undefined;
}

export interface Listed<T> {
  readonly word: string;
  readonly value: T;
}

/** Of rows with one word the last counts. */
export function createWordTable<T>(rows: Iterable<readonly [word: string, value: T]>): WordTable<T> {
  const byWord = new Map<string, Listed<T>>();
  for (const [word, value] of rows) byWord.set(word, { word, value });
  const firsts = lengthsBy([...byWord.keys()], (word) => word.charCodeAt(0));
  const lasts = lengthsBy([...byWord.keys()], (word) => word.charCodeAt(word.length - 1));
  return {
    at(text, at) {
      for (const length of firsts.get(text.charCodeAt(at)) ?? NONE) {
        const listed = byWord.get(text.slice(at, at + length));
        if (listed !== undefined) return listed;
      }
      return undefined;
    },
    before(text, end, from) {
      for (const length of lasts.get(text.charCodeAt(end - 1)) ?? NONE) {
        const listed = end - length < from ? undefined : byWord.get(text.slice(end - length, end));
        if (listed !== undefined) return listed;
      }
      return undefined;
    },
  };
}

const NONE: readonly number[] = [];

/** The lengths of the words with one code unit in a place, the longest first. */
function lengthsBy(words: readonly string[], unitOf: (word: string) => number): ReadonlyMap<number, readonly number[]> {
  const sets = new Map<number, Set<number>>();
  for (const word of words) sets.set(unitOf(word), (sets.get(unitOf(word)) ?? new Set<number>()).add(word.length));
  return new Map([...sets].map(([unit, lengths]) => [unit, [...lengths].sort((a, b) => b - a)]));
}
