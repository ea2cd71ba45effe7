// What makes a weak name (기보, 협회, 미래) count: grammar that only a body or firm has around it.
import { blockAt } from '../../doc.js';
import { isMiddleDot } from '../../korean/characters.js';
import { skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../korean/language.js';
import { wordAfter } from '../../korean/words.js';
import type { Span } from '../../types.js';
import type { Doc } from '../kind.js';

/**
 * A title behind it (`기보 이사장`), a bracket with its head (`대상(대표 임정배)`), a corporate marker, or quotes and
 * a title. Not: `하이 서울`, `미래 산업`.
 */
export function hasNameSupport(doc: Doc, span: Span, language: Language): boolean {
  const { text } = doc;
  const block = blockAt(doc, span.start);
  if (block === undefined) return false;
  const next = wordAfter(text, span.end, block.end);
  if (next !== undefined && text.charAt(span.end) === ' ') {
    const [title] = language.titles.find(text, next.start, next.end);
    if (title?.start === next.start && !title.title.weak && !/^(?:시장|군수|지사)$/u.test(title.title.title))
      return true;
  }
  const after = text.slice(span.end, Math.min(block.end, span.end + 12));
  if (/^\s?\((?:대표|회장|사장|이사장|원장|이하|주)/u.test(after) || /^(?:㈜|\(주\)|\s주식회사)/u.test(after))
    return true;
  const before = text.slice(Math.max(block.start, span.start - 6), span.start);
  if (/(?:㈜|\(주\)|주식회사)\s?$/u.test(before)) return true;
  return false;
}

/** Whether a list goes on at either side of a span: `네이버, 직방, 토스 등`. */
export function inList(text: string, span: Span): boolean {
  const next = skipBlanks(text, span.end);
  const previous = skipBlanksBack(text, span.start) - 1;
  const isComma = (at: number): boolean => text.charAt(at) === ',' || isMiddleDot(text.charCodeAt(at));
  return isComma(next) || isComma(previous);
}
