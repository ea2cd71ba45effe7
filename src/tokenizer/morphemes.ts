// The result of a decoder before anybody asks for strings: `창당이` → starts [0, 2], ends [2, 3], words [612345, 4711].

/** Growing columns of morphemes; offsets are UTF-16 code units into the whole text. */
export class MorphemeList {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  /** What the decoder calls the word; features are looked up by it. */
  words: Int32Array;

  constructor(capacity = 256) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.words = new Int32Array(capacity);
  }

  /** Makes room for `count` more. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.starts.length) {
      return;
    }
    const capacity = Math.max(needed, 2 * this.starts.length);
    this.starts = grown(this.starts, capacity);
    this.ends = grown(this.ends, capacity);
    this.words = grown(this.words, capacity);
  }
}

/** A copy of a column with more room behind. */
export function grown(column: Int32Array, capacity: number): Int32Array {
  const wider = new Int32Array(capacity);
  wider.set(column);
  return wider;
}

/** Finds the morphemes of a stretch of text that has no line break, and knows their features. */
export interface Decoder {
  /** Appends the morphemes of `text.slice(start, end)`. */
  decode(text: string, start: number, end: number, into: MorphemeList): void;
  /** The features of a word as MeCab prints them; `surface` is how the text spells it. */
  feature(word: number, surface: string): string;
  /** Part of speech and semantic class (`*` where there is none) of a word. */
  tag(word: number): Tag;
}

export interface Tag {
  readonly pos: string;
  readonly semantic: string;
}

/** The first two fields of a feature. */
export function tagOf(feature: string): Tag {
  const first = feature.indexOf(',');
  if (first === -1) {
    return { pos: feature, semantic: '*' };
  }
  const second = feature.indexOf(',', first + 1);
  return { pos: feature.slice(0, first), semantic: feature.slice(first + 1, second === -1 ? undefined : second) };
}
