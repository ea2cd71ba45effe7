// Cuts the lines of an article into cells, the empty ones too: `| 물류 |  | 3억원 |`, `⇥새론도담⇥강다온`. A line without borders
// is one cell. Every reader of tables asks here, so that all of them see the same borders.
import type { Block, Span } from '../core/types.js';
import type { TableCell } from './table.js';

/** What cells are read from: an article, or what a test makes of one. */
export interface Blocks {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A line with more is no row of a table: millions of tabs would cost a hundred times their room. */
const MOST_CELLS = 1000;

/** The cells of all lines in order, blank ones between borders included. */
export function readCells({ text, blocks }: Blocks): readonly TableCell[] {
  const cells: TableCell[] = [];
  let line = 0;
  let group = 0;
  let last = 0;
  for (const block of blocks) {
    for (let from = block.start; from < block.end;) {
      const found = text.indexOf('\n', from);
      const to = found === -1 || found > block.end ? block.end : found;
      // Empty cells at the start of a row are blanks that no block holds.
      const pieces = piecesOf(text, from === block.start ? rowStart(text, from) : from, to);
      const [first] = pieces;
      if (first !== undefined) {
        const breaks = text.slice(last, first.start).split('\n').length - 1;
        if (breaks > 0) line += 1;
        if (breaks > 1) group += 1;
        for (const { start, end } of pieces)
          cells.push({ start, end, text: text.slice(start, end), line, group, block });
        last = to;
      }
      from = to + 1;
    }
  }
  return cells;
}

/** The lines of cells, each with as many as stand on it. */
export function linesOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const lines: TableCell[][] = [];
  for (const cell of cells) {
    const last = lines.at(-1);
    if (last?.[0]?.line === cell.line) last.push(cell);
    else lines.push([cell]);
  }
  return lines;
}

/** Where the tabs begin that stand before the first words of a row: `⇥⇥새론도담` */
function rowStart(text: string, from: number): number {
  let start = from;
  while (/[\t ]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, from).includes('\t') && (start === 0 || text.charAt(start - 1) === '\n') ? start : from;
}

/** What stands between bars or tabs, blank pieces too so that columns keep step; else, or among too many, the whole line. */
function piecesOf(text: string, from: number, to: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const isBar = at < to && text.charAt(at) === '|';
    if (at < to && !isBar && text.charAt(at) !== '\t') continue;
    const piece = trimmed(text, start, at);
    // nothing stands before the first bar of a line and behind its last one
    const isOutside = piece.start === piece.end && ((isBar && pieces.length === 0 && start === from) || at === to);
    if (!isOutside) pieces.push(piece);
    if (pieces.length > MOST_CELLS) return [trimmed(text, from, to)];
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
