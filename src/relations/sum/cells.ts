// What the sums in a table are, and whose: the head of the column says what, else the head of the row, else the line above it; the only
// firm of a row owns it:
//   `| 기업 | 투자액(억원) |` above `| 가온나래 | 50 |` → investment of 가온나래
// Not: a table whose rows have other numbers of cells than its head (nothing tells which column is which).
import type { RelationName } from '../../core/relation.js';
import type { Mention } from '../../core/types.js';
import type { Role } from '../../entities/amount/roles.js';
import { isDigit } from '../../text/characters.js';
import { linesOf, readCells } from '../../tables/cells.js';
import type { TableCell } from '../../tables/table.js';
import type { RelationContext } from '../shape.js';
import type { SumLexicon } from './lexicon.js';
import { nounAtEnd } from './roles.js';

export interface CellReading {
  readonly role?: Role;
  readonly owner?: RelationName;
}

/** Behind the name of a column: 투자액(억원), 예산액(안). */
const NOTE_PATTERN = /(?<!\s)\s*[([][^()[\]]{0,16}[)\]]\s*$/u;
const LONGEST_HEAD = 40;

/** Of the sums that stand in cells; read only where there are some. */
export function cellReadings(context: RelationContext, { nouns }: SumLexicon): ReadonlyMap<Mention, CellReading> {
  const sums = context.mentions.filter((mention) => mention.zone === 'table' && context.is(mention, 'value'));
  const found = new Map<Mention, CellReading>();
  if (sums.length === 0) return found;
  const roleOf = (cell: TableCell | undefined): Role | undefined => {
    const head = (cell?.text ?? '')
      .slice(-LONGEST_HEAD)
      .replace(NOTE_PATTERN, '')
      .replace(/(?<=[가-힣])\s(?=[가-힣]$)/u, '');
    return nounAtEnd(nouns, head, 0, head.length);
  };
  let heads: readonly TableCell[] = [];
  let above: TableCell | undefined;
  let next = 0;
  for (const cells of linesOf(readCells(context.article))) {
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (cells.length === 1 && first.block.zone !== 'table') {
      above = first;
      heads = [];
    } else if (isHead(context.article.text, cells)) heads = cells;
    while ((sums[next]?.end ?? Infinity) <= first.start) next += 1;
    for (let sum = sums[next]; sum !== undefined && sum.start < last.end; sum = sums[next]) {
      next += 1;
      const { start } = sum;
      const column = cells.findIndex((cell) => cell.start <= start && start < cell.end);
      const role =
        (heads.length === cells.length ? roleOf(heads[column]) : undefined) ?? roleOf(first) ?? roleOf(above);
      const firms = context.within({ start: first.start, end: last.end }).filter(({ type }) => type === 'company');
      const [firm, ...others] = new Map(firms.map((mention) => [context.nameOf(mention).name, mention])).values();
      found.set(sum, {
        ...(role === undefined ? {} : { role }),
        ...(firm === undefined || others.length > 0 ? {} : { owner: context.nameOf(firm) }),
      });
    }
  }
  return found;
}

/** A line of words without a figure at the start of a cell; not the rule under a head. */
function isHead(text: string, cells: readonly TableCell[]): boolean {
  return (
    cells.length > 1 &&
    cells.some((cell) => /\p{L}/u.test(cell.text)) &&
    !cells.some(({ start, end }) => start < end && isDigit(text.charCodeAt(start)))
  );
}
