// Signs of Markdown that no reader wants to see: # and > before a line, where a link leads. They stay in the text, so that
// places stay right, and are not shown. Texts that are no Markdown have none.
import { frontMatterEnd } from './front-matter.js';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Such a text begins with what the file says of itself, or with a heading. */
const MARKDOWN_PATTERN = /^\s*#{1,6}[ \t]+\S/u;
const LINE_SIGN_PATTERN = /^(?:#{1,6}|>)[ \t]+/gmu;
const LINK_TARGET_PATTERN = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/gu;
/** Letters of a link's words; more are no link. */
const LONGEST_LINK = 300;

/** The bracket that opens a link, looked for backwards from where its words end; -1 where there is none in the line. */
function openingBracket(text: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_LINK); at -= 1) {
    const sign = text.charAt(at);
    if (sign === '\n') return -1;
    if (sign === ']') depth += 1;
    else if (sign === '[' && depth === 0) return at;
    else if (sign === '[') depth -= 1;
  }
  return -1;
}

/** In order of place. */
export function markupOf(text: string): readonly Range[] {
  if (frontMatterEnd(text) === 0 && !MARKDOWN_PATTERN.test(text)) return [];
  const signs = Array.from(text.matchAll(LINE_SIGN_PATTERN), ({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  }));
  const links = Array.from(text.matchAll(LINK_TARGET_PATTERN)).flatMap(({ index, 0: target }): readonly Range[] => {
    const opening = openingBracket(text, index);
    if (opening === -1) return [];
    return [
      { start: opening, end: opening + 1 },
      { start: index, end: index + target.length },
    ];
  });
  return [...signs, ...links].sort((a, b) => a.start - b.start);
}

/** The words from one place to another as they are shown in a line: without markup, blanks collapsed. */
export function shownWords(text: string, markup: readonly Range[], from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { start, end } of markup) {
    if (end <= at || start >= to) continue;
    words += text.slice(at, Math.max(at, start));
    at = Math.min(to, end);
  }
  return `${words}${text.slice(at, to)}`.replace(/\s+/gu, ' ');
}
