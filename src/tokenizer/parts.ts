// Splits compounds and inflected forms by the dictionary's 표현 field: 이사장 → 이사 [0, 2) + 장 [2, 3);
// 했 (`하/XSV/*+았/EP/*`) → 하 and 았, which share [0, 1).
import type { Span, Token } from '../core/types.js';

/** A piece of a token. `surface` is the dictionary's form of it, which the text need not spell. */
export interface Part extends Span {
  readonly surface: string;
  readonly pos: string;
  readonly semantic?: string;
}

/** `이사/NNG/*`: form, tag, semantic class. */
const PIECE_PATTERN = /^(?<surface>.+)\/(?<pos>[A-Z]+)\/(?<semantic>[^/]*)$/su;

interface Piece {
  readonly surface: string;
  readonly pos: string;
  readonly semantic: string;
}

/** The pieces of an expression such as `하/XSV/*+았/EP/*`; none where it is not one. */
function piecesOf(expression: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of expression.split('+')) {
    const { surface, pos, semantic } = PIECE_PATTERN.exec(part)?.groups ?? {};
    if (surface === undefined || pos === undefined || semantic === undefined) {
      return [];
    }
    pieces.push({ surface, pos, semantic });
  }
  return pieces;
}

/**
 * The parts of a token. Parts that the surface spells out have their own offsets; those that it has fused share the
 * stretch between (했 → 하 + 았), which is empty where nothing is left of them (가 → 가 + 아).
 */
export function partsOf(token: Token, feature: string): Part[] {
  const expression = feature.slice(feature.lastIndexOf(',') + 1);
  const pieces = expression === '*' ? [] : piecesOf(expression);
  if (pieces.length === 0) {
    return [token];
  }
  let front = 0;
  let left = token.start;
  for (; front < pieces.length; front += 1) {
    const { surface } = pieces[front] ?? { surface: '' };
    if (!token.surface.startsWith(surface, left - token.start)) {
      break;
    }
    left += surface.length;
  }
  let back = pieces.length;
  let right = token.end;
  for (; back > front; back -= 1) {
    const { surface } = pieces[back - 1] ?? { surface: '' };
    const from = right - surface.length;
    if (from < left || !token.surface.startsWith(surface, from - token.start)) {
      break;
    }
    right = from;
  }
  const parts: Part[] = [];
  const add = (piece: Piece, start: number, end: number): void => {
    const { surface, pos, semantic } = piece;
    parts.push(semantic === '*' ? { surface, start, end, pos } : { surface, start, end, pos, semantic });
  };
  let at = token.start;
  for (const piece of pieces.slice(0, front)) {
    add(piece, at, at + piece.surface.length);
    at += piece.surface.length;
  }
  for (const piece of pieces.slice(front, back)) {
    add(piece, left, right);
  }
  at = right;
  for (const piece of pieces.slice(back)) {
    add(piece, at, at + piece.surface.length);
    at += piece.surface.length;
  }
  return parts;
}
