// Items of one make around a city: `부여 부소산성, 나주 복암리 고분군`, `전북(4. 29. 완주), 전남(4. 30. 목포)`. What stands in an item
// where another has a city that is hardly anything else is one too. Not: `가점 부여, 서울 사업`.
import type { Span } from '../../core/types.js';
import { isHangul } from '../../text/characters.js';
import type { Gazetteer } from './gazetteer.js';

/** How far to each side items are looked at, in UTF-16 code units, and how long the part before the name may be. */
const WINDOW = 90;
const LONGEST_LEAD = 24;
/** How many items to each side are compared. */
const REACH = 2;
/** An item in front of another is a phrase; a clause (`새벽군은 사업을 살피고, 예산 지원이`) is none. */
const LONGEST_ITEM = 36;
const LONGEST_NAME = 5;
const ITEM_MARKS = ',、/;△▲▷▶○●◦•';

/** Whether an item beside that of the name has a city of the country in the same place. */
export function standsInItems(text: string, span: Span, block: Span, country: string, gazetteer: Gazetteer): boolean {
  const from = Math.max(block.start, span.start - WINDOW);
  const items = itemsOf(text, from, Math.min(block.end, span.end + WINDOW));
  const own = items.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const item = items[own];
  if (item === undefined || span.start - item.start > LONGEST_LEAD) return false;
  const make = makeOf(text.slice(item.start, span.start));
  const next = followerAt(text, span.end, item.end);
  if (next === undefined || (make === '' && next === END)) return false;
  const isAlike = (other: Span): boolean => {
    const first = other.start < item.start ? other : item;
    if (first.end - first.start > LONGEST_ITEM) return false;
    for (let at = other.start; at <= Math.min(other.end, other.start + LONGEST_LEAD); at += 1) {
      if (!isHangul(text.charCodeAt(at)) || isHangul(text.charCodeAt(at - 1))) continue;
      if (makeOf(text.slice(other.start, at)) !== make) continue;
      for (let end = at + 2; end <= Math.min(other.end, at + LONGEST_NAME); end += 1)
        if (followerAt(text, end, other.end) === next && gazetteer.certain(country, text.slice(at, end))) return true;
    }
    return false;
  };
  return items.slice(Math.max(0, own - REACH), own + REACH + 1).some((other) => other !== item && isAlike(other));
}

/** The stretches between marks outside brackets, without blanks at their heads and ends. */
function itemsOf(text: string, from: number, to: number): readonly Span[] {
  const items: Span[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const sign = text.charAt(at);
    if (at === to || (depth === 0 && ITEM_MARKS.includes(sign))) {
      const part = text.slice(start, at);
      const lead = part.length - part.trimStart().length;
      if (lead < part.length) items.push({ start: start + lead, end: start + part.trimEnd().length });
      start = at + 1;
    } else if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
  }
  return items;
}

/** What stands before the name, but for its words and numbers: `2023년 ` and `2022년 ` are alike. */
const makeOf = (lead: string): string => lead.replace(/\d+/gu, '0').replace(/[가-힣]+/gu, '가');

const END = 'end';
/** A blank, a figure and the first letter of its unit. */
const FIGURE_PATTERN = /^ \d[\d.∼~-]* ?[^\s\d]/u;
const LONGEST_FIGURE = 14;

/**
 * What follows a name: a bracket, a word of its own, a figure with its unit (`전주 16도, 광주 17.1도`) or the end of its item; undefined where a
 * word goes on.
 */
function followerAt(text: string, at: number, end: number): string | undefined {
  if (at >= end) return END;
  const next = text.charAt(at);
  if (next === '(' || next === ')') return next;
  if (next !== ' ') return undefined;
  return isHangul(text.charCodeAt(at + 1))
    ? next
    : FIGURE_PATTERN.exec(text.slice(at, at + LONGEST_FIGURE))?.[0].at(-1);
}
