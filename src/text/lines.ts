// Cuts a text into its lines without the blanks around them: `  □ 지원 대상  ` → `□ 지원 대상`.
import type { Span } from '../core/types.js';
import { isWhitespace } from './characters.js';

export interface Line extends Span {
  readonly words: string;
  /** Whether a blank line, or nothing at all, comes before and after. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const HEADLINE_AND_LEAD_PATTERN = /^[^\t]{8,160}\t\s*(?=[^\s][^\t]{9,}$)/u;

/**
 * Every line that is not blank; `\r\n`, which JSON Lines may hold, ends a line like `\n`. Some collections put a
 * tab between headline and lead: on the first line a single tab counts as a line end.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: { start: number; end: number; words: string; opens: boolean; closes: boolean }[] = [];
  let opens = true;
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    while (start < to && isWhitespace(text.charCodeAt(start))) start += 1;
    let end = to;
    while (end > start && isWhitespace(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) {
      const last = lines.at(-1);
      if (last !== undefined) last.closes = true;
      opens = true;
    } else {
      const words = text.slice(start, end);
      const headline = lines.length === 0 ? HEADLINE_AND_LEAD_PATTERN.exec(words)?.[0] : undefined;
      if (headline !== undefined) {
        const shown = headline.trimEnd();
        lines.push({ start, end: start + shown.length, words: shown, opens, closes: false });
        start += headline.length;
      }
      lines.push({ start, end, words: headline === undefined ? words : text.slice(start, end), opens, closes: false });
      opens = false;
    }
    from = to + 1;
  }
  const last = lines.at(-1);
  if (last !== undefined) last.closes = true;
  return lines;
}
