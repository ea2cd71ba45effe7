// Words of one kind, looked up whole, at the end of a word, or from a place in the text.

export interface WordSet {
  has(word: string): boolean;
  /** Whether one of the words ends `text`, with at least `before` characters before it. */
  ends(text: string, before?: number): boolean;
  /** The longest of the words that ends `text`. */
  ending(text: string): string | undefined;
  /** Where the longest of the words that begins at an offset ends; -1 where none begins there. */
  endAt(text: string, at: number): number;
  /** Whether one of the words stands anywhere in `text`. */
  isIn(text: string): boolean;
  /** Whether `text` is at most so many of the words, one behind the other: 노인장애인 is 노인 and 장애인. */
  makesUp(text: string, most?: number): boolean;
}

export function createWordSet(words: Iterable<string>): WordSet {
  const all = new Set(words);
  const lengths = [...new Set([...all].map((word) => word.length))].sort((a, b) => b - a);
  const firsts = new Set([...all].map((word) => word.charCodeAt(0)));
  const lasts = new Set([...all].map((word) => word.charCodeAt(word.length - 1)));
  const ending = (text: string, before: number): string | undefined => {
    if (!lasts.has(text.charCodeAt(text.length - 1))) return undefined;
    for (const length of lengths) {
      if (text.length - length < before) continue;
      const word = text.slice(text.length - length);
      if (all.has(word)) return word;
    }
    return undefined;
  };
  const makesUp = (text: string, most: number): boolean => {
    if (all.has(text)) return true;
    if (most <= 1) return false;
    return lengths.some(
      (length) => length < text.length && all.has(text.slice(0, length)) && makesUp(text.slice(length), most - 1),
    );
  };
  return {
    has: (word) => all.has(word),
    ends: (text, before = 0) => ending(text, before) !== undefined,
    ending: (text) => ending(text, 0),
    endAt(text, at) {
      if (!firsts.has(text.charCodeAt(at))) return -1;
      for (const length of lengths)
        if (at + length <= text.length && all.has(text.slice(at, at + length))) return at + length;
      return -1;
    },
    isIn: (text) => [...all].some((word) => text.includes(word)),
    makesUp: (text, most = Infinity) => makesUp(text, most),
  };
}
