// Headings in two lines, some of which reach over several columns:
//   지역 ⇥ 기업 ⇥ ⇥ 지원금 ⏎ ⇥ 기업명 ⇥ 대표자 → 지역 ⇥ 기업명 ⇥ 대표자 ⇥ 지원금
// Not: a header and the first row below it; two headers of which each has words in every column.
import type { ColumnOf, TableCell } from './table.js';

/**
 * One header of two lines: what stands below counts, and above where nothing stands below. Undefined where the lines
 * are no header together.
 */
export function joinedHeader(
  above: readonly TableCell[],
  below: readonly TableCell[],
  columnOf: ColumnOf,
): readonly TableCell[] | undefined {
  if (above.length < 2 || below.length < 2 || below.length > above.length) return undefined;
  if (above[0]?.line === below[0]?.line) return undefined;
  // the empty cells at the end of a line are not kept
  const isGap = (cell: TableCell | undefined): boolean => cell === undefined || cell.text === '';
  const isHeading = ({ text }: TableCell): boolean => text === '' || columnOf(text) !== undefined;
  const gaps = above.filter((cell, at) => isGap(below[at]) && cell.text !== '');
  if (gaps.length === 0 || !gaps.some(isHeading) || !below.every(isHeading)) return undefined;
  return above.map((cell, at) => {
    const own = below[at];
    return own === undefined || own.text === '' ? cell : own;
  });
}
