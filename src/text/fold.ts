// A text folded as names are compared (blanks dropped, one form of letters), with the way back to where each letter stood.
import { endianness } from 'node:os';
import { foldCode, isBlank } from './characters.js';
import { createPlaces } from './places.js';

export interface FoldedText {
  /** Where a folded name stands, as spans into the text itself; none with two blanks in a row inside, in order. */
  find(name: string): readonly { readonly start: number; readonly end: number }[];
}

export function foldText(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const places = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = foldCode(text.charCodeAt(at));
    if (code === 0) continue;
    codes[length] = code;
    places[length] = at;
    length += 1;
  }
  const bytes = Buffer.from(codes.buffer, 0, length * codes.BYTES_PER_ELEMENT);
  const folded = (endianness() === 'LE' ? bytes : bytes.swap16()).toString('utf16le');
  const named = createPlaces(folded);
  return {
    find(name) {
      return named.of(name).flatMap((at) => {
        const start = places[at] ?? 0;
        const end = (places[at + name.length - 1] ?? 0) + 1;
        return end - start === name.length || !hasGap(text, start, end) ? [{ start, end }] : [];
      });
    },
  };
}

/** One blank inside a name is a matter of spacing; two are a gap. */
function hasGap(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1)
    if (isBlank(text.charCodeAt(at)) && isBlank(text.charCodeAt(at - 1))) return true;
  return false;
}
