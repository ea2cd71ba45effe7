// A quick look whether a line may hold any of some terms among its letters, before they are looked for in earnest:
// `홍길동 기 자` has 기 before 자, as 기자 ends; `중기부 자료` has not.
import { isHangul } from '../../text/characters.js';
import { isLetter } from '../../text/letters.js';

export interface LetterPairs {
  /** False only where no term stands among the letters of a text, whatever other characters stand between them. */
  mayHold(text: string): boolean;
}

/** @param terms of letters alone, lower case */
export function createLetterPairs(terms: readonly string[]): LetterPairs {
  /** For the last letter of a term 1, for the one before it 2, for a letter that is either 3. */
  const parts = new Uint8Array(0x10000);
  let isTold = true;
  for (const term of terms) {
    const last = term.charCodeAt(term.length - 1);
    const before = term.charCodeAt(term.length - 2);
    // Other letters have two cases, and a single one has nothing before it.
    if (term.length < 2 || !isHangul(last) || !isHangul(before)) isTold = false;
    parts[last] = (parts[last] ?? 0) | 1;
    parts[before] = (parts[before] ?? 0) | 2;
  }
  return {
    mayHold(text) {
      if (!isTold) return true;
      let previous = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const part = parts[code] ?? 0;
        if ((part & 1) !== 0 && (previous & 2) !== 0) return true;
        // half of a pair may be no letter, as of a face between two
        if (part !== 0 || (isLetter(code) && (code & 0xf800) !== 0xd800)) previous = part;
      }
      return false;
    },
  };
}
