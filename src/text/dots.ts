// Middle dots inside words: 저출산·고령사회위원회, 국민·하나은행.
import { isMiddleDot } from './characters.js';

/** Where the last middle dot of a word stands; -1 without one. */
export function lastDot(word: string): number {
  for (let at = word.length - 1; at >= 0; at -= 1) if (isMiddleDot(word.charCodeAt(at))) return at;
  return -1;
}

export function splitAtDots(word: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at <= word.length; at += 1) {
    if (at < word.length && !isMiddleDot(word.charCodeAt(at))) continue;
    pieces.push(word.slice(from, at));
    from = at + 1;
  }
  return pieces;
}
