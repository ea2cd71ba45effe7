// The ending of a word that a list holds: 가온기계공업협동조합 ends in 협동조합, 솔루션개발업체 in 개발업체.

/** The longest listed ending of a word (itself included) with what the list says of it. */
export type FindEnding<T> = (word: string) => { readonly ending: string; readonly value: T } | undefined;

/** Endings with what is said of each. */
export function createEndings<T>(rows: Iterable<readonly [ending: string, value: T]>): FindEnding<T> {
  const values = new Map<string, { readonly ending: string; readonly value: T }>();
  const lasts = new Set<number>();
  let longest = 0;
  for (const [ending, value] of rows) {
    values.set(ending, { ending, value });
    lasts.add(ending.charCodeAt(ending.length - 1));
    longest = Math.max(longest, ending.length);
  }
  return (word) => {
    // most words end in nothing that is listed
    if (!lasts.has(word.charCodeAt(word.length - 1))) return undefined;
    for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
      const found = values.get(word.slice(word.length - length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The longest ending of a word that a list of words holds. */
export function endingsOf(words: Iterable<string>): (word: string) => string | undefined {
  const find = createEndings([...words].map((word) => [word, undefined] as const));
  return (word) => find(word)?.ending;
}
