// The signs that bylines, credits and notices are wrapped in: `/한빛산업 제공`, `<사진=한빛부>`, `[홍길동 기자]`.
import { codeUnits, isWhitespace } from '../../text/characters.js';

const OPENING_SIGNS = codeUnits('/|[(<【〔{=-–—▶■◆▲ⓒ©*:');
const CLOSING_SIGNS = codeUnits('])>】〕}/|=');

/** `(사진=한빛부) ` → `사진=한빛부`. */
export function unwrap(words: string): string {
  let start = 0;
  let end = words.length;
  for (; start < end; start += 1) {
    const code = words.charCodeAt(start);
    if (!OPENING_SIGNS.has(code) && !isWhitespace(code)) break;
  }
  for (; end > start; end -= 1) {
    const code = words.charCodeAt(end - 1);
    if (!CLOSING_SIGNS.has(code) && !isWhitespace(code)) break;
  }
  return words.slice(start, end);
}

/** Whether a sign opens something at the first place that is no blank: `/…`, `(…`, `【…`. */
export function opensWith(words: string, signs: string): boolean {
  let at = 0;
  while (at < words.length && isWhitespace(words.charCodeAt(at))) at += 1;
  return at < words.length && signs.includes(words.charAt(at));
}
