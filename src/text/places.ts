// Where words stand in a text, for many words of one text: an article that names a thousand firms asks a thousand times.

/** So many questions are answered by reading the text; from then on, letters are looked up. */
const FEW = 16;

export interface Places {
  /** Where a word begins in the text, in order; overlapping ones too. None for an empty word. */
  of(word: string): readonly number[];
}

export function createPlaces(text: string): Places {
  let asked = 0;
  let pairs: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    of(word) {
      asked += 1;
      if (asked <= FEW || word.length < 2) return read(text, word);
      pairs ??= pairsOf(text);
      let rarest: readonly number[] | undefined;
      let back = 0;
      for (let at = 0; at + 1 < word.length; at += 1) {
        const own = pairs.get(pairAt(word, at));
        if (own === undefined) return [];
        if (rarest !== undefined && rarest.length <= own.length) continue;
        rarest = own;
        back = at;
      }
      return (rarest ?? []).flatMap((at) => (at >= back && text.startsWith(word, at - back) ? [at - back] : []));
    },
  };
}

function read(text: string, word: string): readonly number[] {
  const found: number[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

/** Where two letters stand beside each other. */
function pairsOf(text: string): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = pairAt(text, at);
    const own = pairs.get(pair);
    if (own === undefined) pairs.set(pair, [at]);
    else own.push(at);
  }
  return pairs;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
