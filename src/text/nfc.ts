// Composes letters (NFC), as offsets count them: `가` + `ㅇ` written apart becomes `강`. Nearly every text is composed
// already, and a look at its characters says so.
import { isHangul } from './characters.js';

/** Of code units: whether NFC leaves any text of such characters alone. True only where it surely does. */
function isStable(code: number): boolean {
  if (code < 0x300 || isHangul(code)) return true;
  if (code < 0x2002) return false;
  if (code < 0xa000) {
    if (code >= 0x3400) return true;
    if (code >= 0x30a0 || (code >= 0x3000 && code < 0x302a) || (code >= 0x3030 && code < 0x3099)) return true;
    // Punctuation, arrows, boxes and signs; what lies between are combining marks and the few signs that NFC replaces.
    return code < 0x20d0 || (code >= 0x2190 && code < 0x2329) || (code > 0x232a && code < 0x2adc);
  }
  return code >= 0xff00 && code <= 0xffef;
}

function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (!isStable(text.charCodeAt(at))) return false;
  }
  return true;
}

// Ordering a run of combining marks takes time quadratic in its length, and no language stacks this many.
const LONG_MARK_RUN_PATTERN = /(\p{M}{128,})/u;

/**
 * NFC, in time linear in the text: a run of 128 or more combining marks, which no writing system has, is left as it
 * is.
 */
export function toNfc(text: string): string {
  if (isComposed(text)) return text;
  if (!LONG_MARK_RUN_PATTERN.test(text)) return text.normalize('NFC');
  return text
    .split(LONG_MARK_RUN_PATTERN)
    .map((part, at) => (at % 2 === 0 ? part.normalize('NFC') : part))
    .join('');
}
