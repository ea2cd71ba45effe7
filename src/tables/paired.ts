// Tables whose headings stand beside their values, one pair or several in a line:
//   기업명 ⇥ 새론도담 ⏎ 대표자 ⇥ 강다온        기업명 ⇥ 새론도담 ⇥ 대표자 ⇥ 강다온 ⏎ 매출액 ⇥ 10억원 ⇥ 소재지 ⇥ 대구
// Not: 기업명 ⇥ 대표자 ⏎ 새론도담 ⇥ 강다온, whose headings stand above; one pair alone.
import { linesOf } from './cells.js';
import type { ColumnOf, TableCell } from './table.js';

const LONGEST_HEADING = 14;
/** Pairs side by side. */
const MOST_PAIRS = 3;
/** Lines below each other of one table. */
const MOST_LINES = 60;

export interface PairedLayout {
  readonly header: readonly TableCell[];
  /** One row, the values. */
  readonly rows: readonly (readonly TableCell[])[];
}

type Pair = readonly [heading: TableCell, value: TableCell];

/** The pairs of a line; undefined where it is none of pairs. */
function pairsOf(line: readonly TableCell[], columnOf: ColumnOf): readonly Pair[] | undefined {
  if (line.length % 2 === 1 || line.length > 2 * MOST_PAIRS) return undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < line.length; at += 2) {
    const [heading, value] = [line[at], line[at + 1]];
    if (heading === undefined || value === undefined || columnOf(value.text) !== undefined) return undefined;
    if (heading.text.length > LONGEST_HEADING) return undefined;
    // the last pair of a line may be empty
    if (heading.text !== '') pairs.push([heading, value]);
  }
  return pairs.some(([{ text }]) => columnOf(text) !== undefined) ? pairs : undefined;
}

function toLayout(pairs: readonly Pair[], columnOf: ColumnOf): readonly PairedLayout[] {
  const columns = pairs.map(([{ text }]) => columnOf(text)).filter((column) => column !== undefined);
  if (columns.length < 2 || columns.every((column) => column === 'other')) return [];
  return [{ header: pairs.map(([heading]) => heading), rows: [pairs.map(([, value]) => value)] }];
}

/** The tables of pairs in order; a heading that comes again begins the next one. */
export function pairedLayouts(cells: readonly TableCell[], columnOf: ColumnOf): readonly PairedLayout[] {
  const lines = linesOf(cells);
  const found: PairedLayout[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    const all: Pair[] = [];
    for (let pairs = pairsOf(lines[end] ?? [], columnOf); pairs !== undefined && end - at < MOST_LINES;) {
      all.push(...pairs);
      end += 1;
      pairs = pairsOf(lines[end] ?? [], columnOf);
    }
    if (end === at) continue;
    // a line alone whose unknown words are headings has its values below
    const isHeader = end - at === 1 && lines[end]?.length === lines[at]?.length;
    if (!isHeader) {
      let own: Pair[] = [];
      for (const pair of all) {
        const heading = pair[0].text;
        if (own.some(([{ text }]) => text === heading)) {
          found.push(...toLayout(own, columnOf));
          own = [];
        }
        own.push(pair);
      }
      found.push(...toLayout(own, columnOf));
    }
    at = end - 1;
  }
  return found;
}
