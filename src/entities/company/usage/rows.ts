// What stands in a row with an unknown name: , 네이버 · ·쿠팡 · 컬리와. Firms stand beside firms.
import { MIDDLE_DOTS } from '../../../text/characters.js';
import type { Span } from '../../../core/types.js';
import type { NamesAt, Place, UnknownName } from './shapes.js';

/** What parts the members of a row: `, `, `·`, `와 `, ` 및 `; quotes and a bracket may stand before it: 에릭슨(통신), */
const SEPARATOR = `(?:\\([^()\\n]{1,20}\\))?['"’”]?(?:(?<!\\s)\\s*[,${MIDDLE_DOTS}/]\\s*|\\s및\\s|[와과]\\s)['"‘“]?`;
const ROW_LEFT_PATTERN = new RegExp(`${SEPARATOR}$`, 'u');
const ROW_RIGHT_PATTERN = new RegExp(`^${SEPARATOR}`, 'u');
/** In UTF-16 code units. */
export const LONGEST_SEPARATOR = 28;

/** Where the member of a row before it ends, and where the one behind it begins. */
function rowEdges(text: string, span: Span): { readonly left: number; readonly right: number } {
  const before = ROW_LEFT_PATTERN.exec(text.slice(Math.max(0, span.start - LONGEST_SEPARATOR), span.start));
  const behind = ROW_RIGHT_PATTERN.exec(text.slice(span.end, span.end + LONGEST_SEPARATOR));
  return {
    left: before === null ? -1 : span.start - before[0].length,
    right: behind === null ? -1 : span.end + behind[0].length,
  };
}

/** Named things in a row with it: `, 네이버`, `·쿠팡`, `컬리와 `. */
export function neighbours(text: string, span: Span, known: NamesAt): readonly string[] {
  const { left, right } = rowEdges(text, span);
  const features: string[] = [];
  if (left >= 0)
    for (const { type, end } of known({ start: Math.max(0, left - 1), end: left }))
      if (end === left) features.push(`row-with=${type}`);
  if (right >= 0)
    for (const { type, start } of known({ start: right, end: right + 1 }))
      if (start === right) features.push(`row-with=${type}`);
  return features;
}

/** The names with what stands in a row with each of them. */
export function withRows(text: string, byName: ReadonlyMap<string, readonly Place[]>): readonly UnknownName[] {
  const starts = new Map<number, string>();
  const ends = new Map<number, string>();
  for (const [name, places] of byName) {
    for (const { start, end } of places) {
      starts.set(start, name);
      ends.set(end, name);
    }
  }
  return [...byName].map(([name, places]) => ({
    name,
    places: places.map((place) => {
      const { left, right } = rowEdges(text, place);
      const beside = [ends.get(left), starts.get(right)].filter((other) => other !== undefined);
      return beside.length === 0 ? place : { ...place, rowWith: beside };
    }),
  }));
}
