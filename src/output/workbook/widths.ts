// How wide texts and numbers are, in digits of the usual font: a syllable of Hangul or a Chinese character takes two.
import type { SpoolCell } from './row.js';

/** Cells are not looked at beyond it. */
const WIDEST = 80;

/** Not looked at beyond `widest`. */
export function textWidth(text: string, widest: number): number {
  let width = 0;
  for (let at = 0; at < text.length && width < widest; at += 1) width += text.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
}

export function widthOf(cell: SpoolCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'number') {
    const digits = String(Math.trunc(cell)).length;
    return digits + Math.floor((digits - 1) / 3);
  }
  return textWidth(typeof cell === 'string' ? cell : cell.join(''), WIDEST);
}

/** Of the body's font, in digits: a syllable is narrower than two, blanks and marks than one, a capital wider. */
const [SYLLABLE, BLANK, CAPITAL, LETTER] = [1.76, 0.6, 1.25, 1.05];

function signWidth(code: number): number {
  if (code >= 0x1100) return SYLLABLE;
  // blanks, brackets, commas, stops
  if (code < 0x30) return BLANK;
  return code >= 0x41 && code <= 0x5a ? CAPITAL : LETTER;
}

/** Lines that a text takes in a column, broken between words as programs do; not counted beyond `most`. */
export function linesIn(text: string, width: number, most: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(' ')) {
    let own = 0;
    for (let at = 0; at < word.length && own <= width * most; at += 1) own += signWidth(word.charCodeAt(at));
    if (filled > 0 && filled + BLANK + own > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? BLANK : 0) + own;
    // what is longer than a line goes on in the next
    const further = Math.max(0, Math.ceil(filled / width) - 1);
    lines += further;
    filled -= further * width;
    if (lines >= most) return most;
  }
  return lines;
}
