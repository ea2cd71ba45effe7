// Cuts a line of a table into its cells, the empty ones too: `| 물류 |  | 3억원 |`, `⇥새론도담⇥강다온`.
import type { Span } from '../core/types.js';

/** Where the tabs begin that stand before the first words of a row: `⇥⇥새론도담` */
export function rowStart(text: string, from: number): number {
  let start = from;
  while (/[\t ]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, from).includes('\t') && (start === 0 || text.charAt(start - 1) === '\n') ? start : from;
}

/** What stands between bars or tabs, blank pieces too so that columns keep step; else the whole line. */
export function piecesOf(text: string, from: number, to: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const isBar = at < to && text.charAt(at) === '|';
    if (at < to && !isBar && text.charAt(at) !== '\t') continue;
    const piece = trimmed(text, start, at);
    // nothing stands before the first bar of a line and behind its last one
    const isOutside = piece.start === piece.end && ((isBar && pieces.length === 0 && start === from) || at === to);
    if (!isOutside) pieces.push(piece);
    start = at + 1;
  }
  return pieces;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
