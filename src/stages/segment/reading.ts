// What is known of a line while the article is cut: its kind, and its pieces with their zones.
import type { LayoutSpan, Span, Zone } from '../../core/types.js';
import type { Line } from '../../text/lines.js';

/** A block in the making. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  zone: Zone;
  rule: string;
  repeats?: number;
}

/** A stretch at the beginning or the end of a line that is no part of the article; offsets into the line. */
export interface Edge extends Span {
  readonly rule: string;
}

/** What a line is by itself, before its neighbours are looked at. */
export type LineKind =
  'text' | 'furniture' | 'section' | 'copyright' | 'byline' | 'address' | 'credit' | 'stamp' | 'contact';

export interface Reading {
  readonly line: Line;
  readonly pieces: Piece[];
  kind: LineKind;
  readonly prose: boolean;
  readonly layout: LayoutSpan['kind'] | undefined;
  /** Other pages of the same folder have this line too. */
  readonly recurs: boolean;
  /** A byline or copyright notice hangs at the end of the line. */
  readonly ended: boolean;
}

/** Furniture lines from which on a text is a page: a bare article has a byline and a copyright notice at most. */
export const SIGNS_OF_A_PAGE = 3;

/** How many lines only a page has around its article: menus, buttons, headings of lists, copyright notices. */
export function pageSigns(readings: readonly Reading[]): number {
  return readings.filter(
    ({ kind, pieces }) =>
      kind === 'section' || kind === 'copyright' || (kind === 'furniture' && pieces[0]?.rule !== 'segment/archive'),
  ).length;
}

export function setAside(reading: Reading, rule: string): void {
  for (const piece of reading.pieces) {
    if (piece.zone === 'boilerplate') continue;
    piece.zone = 'boilerplate';
    piece.rule = rule;
  }
}

/** The article's own words in a line, without byline and dateline. */
export function ownWords(reading: Reading): string {
  return reading.pieces.find(({ zone }) => zone !== 'boilerplate')?.words ?? '';
}
