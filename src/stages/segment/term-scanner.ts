// Looks for the terms of many roles in one pass over a short text: `한빛일보 무단전재 금지` holds a term of `copyright` and
// none of `notice`.

export interface TermScanner<R extends string> {
  /** Whether a text holds a term of the role as it is written. */
  has(role: R, text: string): boolean;
}

interface Term {
  readonly words: string;
  readonly second: number;
  readonly role: number;
}

/** So few that their marks stay in the nearest memory. */
const PAIRS = 0x2000;

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** Made once for a set of word lists. Remembers the last text, since one line is asked about for many roles in turn. */
export function createTermScanner<R extends string>(termsOf: ReadonlyMap<R, readonly string[]>): TermScanner<R> {
  const roles = new Map([...termsOf.keys()].map((role, at) => [role, at]));
  /** By their first code unit: 0 for none, else one more than the place in `lists`. */
  const listAt = new Uint16Array(0x10000);
  const lists: Term[][] = [];
  /** Whether any term begins with two code units, by a number made of the two; several may share one. */
  const isBeginning = new Uint8Array(PAIRS);
  for (const [role, terms] of termsOf) {
    for (const words of terms) {
      if (words === '') continue;
      const first = words.charCodeAt(0);
      let list = lists[(listAt[first] ?? 0) - 1];
      if (list === undefined) {
        list = [];
        listAt[first] = lists.push(list);
      }
      if (words.length > 1) isBeginning[pairOf(first, words.charCodeAt(1))] = 1;
      else isBeginning.fill(1);
      list.push({ words, second: words.length > 1 ? words.charCodeAt(1) : -1, role: roles.get(role) ?? 0 });
    }
  }
  /** By role, the number of the pass that last found a term of it. */
  const foundIn = new Int32Array(roles.size);
  let pass = 0;
  let scanned: string | undefined;

  const scan = (text: string): void => {
    pass += 1;
    scanned = text;
    let next = text.charCodeAt(0);
    for (let at = 0; at < text.length; at += 1) {
      const first = next;
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (isBeginning[pairOf(first, next)] === 0) continue;
      const list = listAt[first] ?? 0;
      if (list === 0) continue;
      for (const { words, second, role } of lists[list - 1] ?? []) {
        if ((second === next || second < 0) && foundIn[role] !== pass && text.startsWith(words, at))
          foundIn[role] = pass;
      }
    }
  };

  return {
    has(role, text) {
      if (text !== scanned) scan(text);
      return foundIn[roles.get(role) ?? 0] === pass;
    },
  };
}
