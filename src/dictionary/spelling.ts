// Whether a stretch of text is a fair spelling of a listed name. `중소벤처 기업부` is one of 중소벤처기업부, `la` is none of LA.
import { isBlank, isHangul, isLatin } from '../text/characters.js';

/** Names shorter than this must be spaced in the text as the dictionary spaces them. */
const SHORTEST_RESPACED = 5;
/** The same where another script begins at the blank: `동원 F&B`, not `SK 온`. */
const SHORTEST_PARTED = 4;
/** Latin names shorter than this must be capitalized as the dictionary has them: `LA`, not `la`. */
const SHORTEST_RECASED = 5;

/**
 * Whether a surface that folds to the same letters as a name is a fair spelling of it: short names allow no respacing,
 * short Latin ones no recasing.
 */
export function spells(surface: string, name: string): boolean {
  if (surface === name) return true;
  let length = 0;
  let latin = 0;
  let recased = false;
  let respaced = false;
  let parted = false;
  let i = 0;
  let j = 0;
  while (i < surface.length || j < name.length) {
    const a = surface.charCodeAt(i);
    const b = name.charCodeAt(j);
    const blankA = i < surface.length && isBlank(a);
    const blankB = j < name.length && isBlank(b);
    if (blankA || blankB) {
      if (blankA !== blankB) {
        // 동원 F&B for 동원F&B: where letters of another script begin, a blank is no other word's begin
        const before = blankA ? surface.charCodeAt(i - 1) : name.charCodeAt(j - 1);
        const behind = blankA ? surface.charCodeAt(i + 1) : name.charCodeAt(j + 1);
        if (isLatin(before) === isLatin(behind)) respaced = true;
        else parted = true;
      }
      if (blankA) i += 1;
      if (blankB) j += 1;
      continue;
    }
    if (isRecased(a, b)) recased = true;
    if (isLatin(a)) latin += 1;
    length += isHangul(a) || isLatin(a) ? 1 : 0;
    i += 1;
    j += 1;
  }
  if (respaced && length < SHORTEST_RESPACED) return false;
  if (parted && length < SHORTEST_PARTED) return false;
  return !(recased && latin < SHORTEST_RECASED && length < SHORTEST_RECASED);
}

/** m and M, ｍ and M. Not: Ｍ and M, É and é. */
function isRecased(a: number, b: number): boolean {
  const [one, other] = [halfWidth(a), halfWidth(b)];
  return one !== other && one < 0x7f && other < 0x7f && isLatin(one) && isLatin(other);
}

const halfWidth = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
