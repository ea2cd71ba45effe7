// Whether a stretch of text is a fair spelling of a listed name. `중소벤처 기업부` is one of 중소벤처기업부, `la` is none of LA.
import { isBlank, isHangul, isLatin } from '../text/characters.js';

/** Names shorter than this must be spaced in the text as the dictionary spaces them. */
const SHORTEST_RESPACED = 5;
/** The same where another script begins at the blank: `동원 F&B`, not `SK 온`. */
const SHORTEST_PARTED = 4;
/** Latin names shorter than this must be capitalized as the dictionary has them: `LA`, not `la`. */
const SHORTEST_RECASED = 5;

/** How long a name must be for a blank that its other spelling does not have. */
function shortestWithBlank(text: string, blank: number): number {
  // 동원 F&B for 동원F&B: where letters of another script begin, a blank is no other word's begin
  const partsScripts = isLatin(text.charCodeAt(blank - 1)) !== isLatin(text.charCodeAt(blank + 1));
  return partsScripts ? SHORTEST_PARTED : SHORTEST_RESPACED;
}

/**
 * Whether a surface that folds to the same letters as a name is a fair spelling of it: short names allow no respacing,
 * short Latin ones no recasing.
 */
export function spells(surface: string, name: string): boolean {
  if (surface === name) return true;
  let letters = 0;
  let shortest = 0;
  let i = 0;
  let j = 0;
  while (i < surface.length || j < name.length) {
    const a = surface.charCodeAt(i);
    const b = name.charCodeAt(j);
    const [blankA, blankB] = [isBlank(a), isBlank(b)];
    if (blankA || blankB) {
      if (!blankB) shortest = Math.max(shortest, shortestWithBlank(surface, i));
      if (!blankA) shortest = Math.max(shortest, shortestWithBlank(name, j));
      if (blankA) i += 1;
      if (blankB) j += 1;
      continue;
    }
    if (isRecased(a, b)) shortest = Math.max(shortest, SHORTEST_RECASED);
    if (isHangul(a) || isLatin(a)) letters += 1;
    i += 1;
    j += 1;
  }
  return letters >= shortest;
}

/** m and M, ｍ and M. Not: Ｍ and M, É and é. */
function isRecased(a: number, b: number): boolean {
  const [one, other] = [halfWidth(a), halfWidth(b)];
  return one !== other && one < 0x7f && other < 0x7f && isLatin(one) && isLatin(other);
}

const halfWidth = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
