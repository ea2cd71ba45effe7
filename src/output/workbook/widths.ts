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
