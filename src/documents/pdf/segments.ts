// Pieces of text on a page as words and cells: what stands on one base line, cut where gaps are wide.
//   `중` `소` `벤` `처` a letter apart, `장` `관` → 중소벤처 장관
import { isNoteMark } from '../marks.js';

/** A run of letters; lengths in points, the origin is the lower left corner of the page. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export type PdfPage = readonly TextPiece[];

/** Pieces on one base line without a wide gap between them. */
export interface Segment {
  text: string;
  readonly x: number;
  right: number;
  readonly y: number;
  readonly size: number;
  /** Whether its letters are set apart, as in titles and signatures. */
  readonly isApart: boolean;
}

/** Parts of the size of a letter. */
const SAME_BASE_LINE = 0.45;
/** Of letters that are smaller, and stand above the others. */
const RAISED_BASE_LINE = 0.6;
const CELL_GAP = 1.6;
const WORD_GAP = 0.18;
const SMALL_LETTER = 0.75;
const RAISED = 0.2;
/** Wider than justified lines stretch. */
const APART = 0.35;
/** How much wider than between letters the gap between words is, where letters are set apart. */
const WIDER = 1.6;
const FEWEST_APART = 3;
/** How near, in widths of a letter, and how often letters are drawn upon themselves. */
const ON_ITSELF = 0.3;
const STROKES = 4;

/** How many letters a text has. */
export function lettersIn(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** Base lines from the top of the page down, each cut where gaps are as wide as between columns. */
export function toSegments(page: PdfPage): readonly (readonly Segment[])[] {
  const pieces = page.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: TextPiece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const head = row?.[0];
    const [small, large] = [Math.min(piece.size, head?.size ?? 0), Math.max(piece.size, head?.size ?? 0)];
    const reach = (small < SMALL_LETTER * large ? RAISED_BASE_LINE : SAME_BASE_LINE) * large;
    if (row !== undefined && head !== undefined && head.y - piece.y <= reach) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => joinRow(withoutDoubles(row.sort((a, b) => a.x - b.x))));
}

/** A row without what is drawn again upon itself, which makes letters bold or gives them a shadow. */
function withoutDoubles(row: readonly TextPiece[]): readonly TextPiece[] {
  const kept: TextPiece[] = [];
  for (const piece of row) {
    const isDouble = kept
      .slice(-STROKES)
      .some(
        ({ text, x, y, size }) =>
          text === piece.text &&
          piece.x - x < ON_ITSELF * Math.min(piece.width, piece.size) &&
          Math.abs(piece.y - y) < ON_ITSELF * size,
      );
    if (!isDouble) kept.push(piece);
  }
  return kept;
}

/** Single letters with blanks between them, as PDF.js gives letters that are set apart: `중 소 벤 처`. */
const SPREAD_PATTERN = /^\p{Script=Hangul}(?: \p{Script=Hangul})+$/u;
/** Single letters of formulas and of other scripts are words. */
const LETTER_PATTERN = /^\p{Script=Hangul}$/u;

/** How far single letters that follow each other stand apart, in points; 0 where they touch, as in words they do. */
function letterGapOf(row: readonly TextPiece[]): number {
  const gaps: number[] = [];
  let letters = 0;
  row.forEach(({ text, x, width, size }, at) => {
    const words = text.trim();
    const own = lettersIn(words);
    letters += own;
    if (SPREAD_PATTERN.test(words)) {
      for (let count = 1; count < own; count += 1) gaps.push((width - own * size) / (own - 1));
    }
    const before = row[at - 1];
    if (before === undefined || !LETTER_PATTERN.test(words) || !LETTER_PATTERN.test(before.text.trim())) return;
    const gap = x - before.x - before.width;
    if (gap <= CELL_GAP * size) gaps.push(gap);
  });
  if (gaps.length < FEWEST_APART || gaps.length * 2 < letters) return 0;
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return usual > WORD_GAP * (row[0]?.size ?? 0) ? usual : 0;
}

/** A small letter above the line: the mark of a note, which is no part of the word before it. */
function isMark(piece: TextPiece, before: Segment): boolean {
  const isRaised = piece.size < SMALL_LETTER * before.size && piece.y > before.y + RAISED * before.size;
  return isRaised && isNoteMark(before.text, piece.text);
}

function joinRow(row: readonly TextPiece[]): readonly Segment[] {
  const letterGap = letterGapOf(row);
  const segments: Segment[] = [];
  for (const given of row) {
    const isSpread = letterGap > 0 && SPREAD_PATTERN.test(given.text.trim());
    const piece = isSpread ? { ...given, text: given.text.replaceAll(' ', '') } : given;
    const { x, y, width, size } = piece;
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : x - last.right;
    if (last === undefined || gap > CELL_GAP * Math.max(size, last.size) + letterGap) {
      const isApart = letterGap > APART * size;
      segments.push({ text: piece.text.trim(), x, right: x + width, y, size, isApart });
      continue;
    }
    if (!isMark(piece, last)) {
      // Where letters are set apart, words are more so.
      const wordGap = letterGap === 0 ? WORD_GAP * size : WIDER * letterGap;
      const isWord = gap > wordGap || /^\s/u.test(piece.text) || last.text.endsWith(' ');
      last.text = `${last.text.trimEnd()}${isWord ? ' ' : ''}${piece.text.trimStart()}`;
      if (/\s$/u.test(piece.text)) last.text = `${last.text.trimEnd()} `;
    }
    last.right = Math.max(last.right, x + width);
  }
  return segments;
}
