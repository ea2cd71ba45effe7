// Sheets with two pages side by side, as booklets and saved paper are: the left page is read before the right one.
import type { PdfPage } from './segments.js';

/** A sheet for two pages is broader than high. */
const BROAD = 1.2;
/** Parts of the breadth of the sheet. */
const GUTTER = 0.03;
const SAME_MARGIN = 0.03;
const LEAST_LETTERS = 10;

function leftEdge(page: PdfPage): number {
  return page.reduce((least, { x }) => Math.min(least, x), Infinity);
}

/**
 * The pages of a sheet: two where nothing stands in its middle and both halves begin at the same margin, which cells of
 * a table do by chance only; else one.
 */
export function splitSheet(
  page: PdfPage,
  { left, breadth, height }: { readonly left: number; readonly breadth: number; readonly height: number },
): readonly PdfPage[] {
  if (breadth < BROAD * height) return [page];
  const pieces = page.filter(({ text }) => text.trim() !== '');
  const middle = left + breadth / 2;
  const gutter = (GUTTER * breadth) / 2;
  if (pieces.some(({ x, width }) => x < middle + gutter && x + width > middle - gutter)) return [page];
  const halves = [pieces.filter(({ x }) => x < middle), pieces.filter(({ x }) => x >= middle)] as const;
  const isFull = halves.every((half) => half.reduce((sum, { text }) => sum + text.trim().length, 0) >= LEAST_LETTERS);
  const margins = halves.map(leftEdge);
  const [first = 0, second = 0] = margins;
  const isSame = Math.abs(first - left - (second - middle)) < SAME_MARGIN * breadth;
  if (!isFull || !isSame) return [page];
  // Each page with edges of its own, as if it were alone.
  return [halves[0], halves[1].map((piece) => ({ ...piece, x: piece.x - breadth / 2 }))];
}
