// Cuts a text into the stretches that are decoded at once: its lines, and long lines at the end of a sentence, so that
// costs stay small and time linear. `첫째 줄\n둘째 줄` → [0, 4), [5, 9).
import type { Span } from '../core/types.js';

/** UTF-16 code units; three times as many bytes are still less than MeCab's own limit of 65,535. */
export const WINDOW_UNITS = 8192;

const LINE_FEED = 0x0a;

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}

/** `.`, `!`, `?` and `。`, which end a sentence when a space follows: `밝혔다. 이에`; not `2.5`. */
function isSentenceMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002;
}

/** Where to cut a line that is longer than a window: behind a sentence, else before a space, else between characters. */
function cutOf(text: string, start: number, limit: number): number {
  const latest = start + limit;
  const earliest = start + Math.ceil(limit / 2);
  let spaceAt = -1;
  for (let at = latest - 1; at > earliest; at -= 1) {
    if (isSpace(text.charCodeAt(at))) {
      if (isSentenceMark(text.charCodeAt(at - 1))) {
        return at;
      }
      if (spaceAt === -1) {
        spaceAt = at;
      }
    }
  }
  if (spaceAt !== -1) {
    return spaceAt;
  }
  const splitsPair = (text.charCodeAt(latest) & 0xfc00) === 0xdc00 && (text.charCodeAt(latest - 1) & 0xfc00) === 0xd800;
  return splitsPair ? latest - 1 : latest;
}

/** The stretches to decode, in order; line breaks and empty lines are left out. Linear in the length of the text. */
export function* windowsOf(text: string, limit = WINDOW_UNITS): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const lineEnd = found === -1 ? text.length : found;
    while (lineEnd - start > limit) {
      const end = cutOf(text, start, limit);
      yield { start, end };
      start = end;
    }
    if (lineEnd > start) {
      yield { start, end: lineEnd };
    }
    start = lineEnd + 1;
  }
}

/** The lines as MeCab counts them: the last one needs no line break, an empty text has none. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const found = text.charCodeAt(start) === LINE_FEED ? start : text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** Half a surrogate pair; the `u` flag keeps whole pairs out. */
const LONE_SURROGATE_PATTERN = /[\ud800-\udfff]/gu;

/** The text with U+FFFD for lone surrogates: what every encoder makes of them. As many code units as before. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE_PATTERN, '\ufffd');
}
