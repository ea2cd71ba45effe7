// Tables whose headings stand beside their values, one pair or several in a line:
//   기업명 ⇥ 새론도담 ⏎ 대표자 ⇥ 강다온        기업명 ⇥ 새론도담 ⇥ 대표자 ⇥ 강다온 ⏎ 매출액 ⇥ 10억원 ⇥ 소재지 ⇥ 대구
//   기업명: 새론도담 ⏎ 대표자: 강다온          기업명 ⏎ 새론도담 ⏎ 대표자 ⏎ 강다온, as lists of terms are kept
//   기업명 ⇥ 새론도담 ⇥ 가온나래 ⏎ 대표자 ⇥ 강다온 ⇥ 문채원: several values, each column a row
// Not: 기업명 ⇥ 대표자 ⏎ 새론도담 ⇥ 강다온, whose headings stand above; one pair alone.
import { linesOf } from './cells.js';
import type { ColumnOf, TableCell } from './table.js';

const LONGEST_HEADING = 14;
/** Pairs side by side. */
const MOST_PAIRS = 3;
/** Lines below each other of one table. */
const MOST_LINES = 60;
/** Values side by side. */
const MOST_VALUES = 20;
/** A longer line behind a heading is a sentence. */
const LONGEST_VALUE = 40;
/** `- 기업명 : 새론도담`, `○ 대표자: 강다온` */
const LABEL_PATTERN =
  /^(?<mark>(?:[^\p{L}\p{N}\s(]|[ㅇoO](?=\s))?\s{0,3})(?<label>[^:：]{1,14}?)\s{0,3}[:：]\s{0,3}(?=\S)/u;

export interface PairedLayout {
  readonly header: readonly TableCell[];
  /** The values; one row, where a heading has one. */
  readonly rows: readonly (readonly TableCell[])[];
}

type Pair = readonly [heading: TableCell, value: TableCell];

type Lines = readonly (readonly TableCell[])[];

/** The pairs of a line of cells; undefined where it is none of pairs. */
function cellPairs(line: readonly TableCell[], columnOf: ColumnOf): readonly Pair[] | undefined {
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

/** 기업명: 새론도담. Not: 기업명: 대표자 */
function labelled(cell: TableCell, columnOf: ColumnOf): Pair | undefined {
  const found = LABEL_PATTERN.exec(cell.text);
  const { mark = '', label = '' } = found?.groups ?? {};
  if (found === null || columnOf(label) === undefined) return undefined;
  const start = cell.start + mark.length;
  const value = { ...cell, start: cell.start + found[0].length, text: cell.text.slice(found[0].length) };
  if (columnOf(value.text) !== undefined) return undefined;
  return [{ ...cell, start, end: start + label.length, text: label }, value];
}

/** A heading on a line of its own. Not: 누리솔 대표, where somebody stands in a list. */
function isTerm(cell: TableCell | undefined, columnOf: ColumnOf): boolean {
  return cell !== undefined && !/\S\s\S{2}/u.test(cell.text) && columnOf(cell.text) !== undefined;
}

/** What stands below a term. Not: the number of a row, a gloss of the term. */
function isMeaning({ text }: TableCell, columnOf: ColumnOf): boolean {
  return text.length <= LONGEST_VALUE && !/^(?:\d{1,3}[.)]?|\(.*\))$/u.test(text) && columnOf(text) === undefined;
}

interface Pairs {
  readonly pairs: readonly Pair[];
  /** How many lines they take. */
  readonly lines: number;
}

/** The pairs that begin with a line. */
function pairsAt(lines: Lines, at: number, columnOf: ColumnOf): Pairs | undefined {
  const line = lines[at] ?? [];
  const [first, ...more] = line;
  if (first === undefined) return undefined;
  if (more.length > 0) {
    const pairs = cellPairs(line, columnOf);
    return pairs === undefined ? undefined : { pairs, lines: 1 };
  }
  const label = labelled(first, columnOf);
  if (label !== undefined) return { pairs: [label], lines: 1 };
  const [value, ...others] = lines[at + 1] ?? [];
  const isPair =
    value !== undefined &&
    others.length === 0 &&
    // a blank line stands between rows, not between a term and what it means
    value.group === first.group &&
    isTerm(first, columnOf) &&
    !isTerm(lines[at - 1]?.[0], columnOf) &&
    isMeaning(value, columnOf);
  return isPair ? { pairs: [[first, value]], lines: 2 } : undefined;
}

function toLayout(pairs: readonly Pair[], columnOf: ColumnOf): readonly PairedLayout[] {
  const columns = pairs.map(([{ text }]) => columnOf(text)).filter((column) => column !== undefined);
  if (columns.length < 2 || columns.every((column) => column === 'other')) return [];
  return [{ header: pairs.map(([heading]) => heading), rows: [pairs.map(([, value]) => value)] }];
}

/** How many lines from `at` on begin with a heading and have as many values each, which are no headings. */
function valueLines(lines: Lines, at: number, columnOf: ColumnOf): number {
  const width = lines[at]?.length ?? 0;
  if (width < 3 || width > MOST_VALUES + 1 || columnOf(lines[at]?.[0]?.text ?? '') === undefined) return 0;
  let end = at;
  for (; end - at < MOST_LINES; end += 1) {
    const [heading, ...values] = lines[end] ?? [];
    if (heading === undefined || values.length !== width - 1 || heading.text.length > LONGEST_HEADING) break;
    if (values.some(({ text }) => columnOf(text) !== undefined)) break;
  }
  const known = lines.slice(at, end).filter(([heading]) => columnOf(heading?.text ?? '') !== undefined);
  // headings that nobody knows may stand among those that are known
  return known.length >= 2 ? end - at : 0;
}

function transposed(lines: Lines, columnOf: ColumnOf): readonly PairedLayout[] {
  const header = lines.flatMap(([heading]) => heading ?? []);
  if (header.every(({ text }) => (columnOf(text) ?? 'other') === 'other')) return [];
  const width = lines[0]?.length ?? 0;
  const rows = Array.from({ length: width - 1 }, (_, at) => lines.flatMap((line) => line[at + 1] ?? []));
  return [{ header, rows }];
}

/** The tables of pairs in order; a heading that comes again begins the next one. */
export function pairedLayouts(cells: readonly TableCell[], columnOf: ColumnOf): readonly PairedLayout[] {
  const lines = linesOf(cells);
  const found: PairedLayout[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const values = valueLines(lines, at, columnOf);
    if (values > 0) {
      found.push(...transposed(lines.slice(at, at + values), columnOf));
      at += values - 1;
      continue;
    }
    let end = at;
    const all: Pair[] = [];
    for (let next = pairsAt(lines, end, columnOf); next !== undefined && end - at < MOST_LINES;) {
      all.push(...next.pairs);
      end += next.lines;
      next = pairsAt(lines, end, columnOf);
    }
    if (end === at) continue;
    // a line alone whose unknown words are headings has its values below
    const isHeader = end - at === 1 && lines[end]?.length === lines[at]?.length;
    if (!isHeader) found.push(...splitAtRepeats(all).flatMap((own) => toLayout(own, columnOf)));
    at = end - 1;
  }
  return found;
}

/** One list of pairs a record: a heading that comes again begins the next one. */
function splitAtRepeats(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const records: Pair[][] = [];
  for (const pair of pairs) {
    const own = records.at(-1);
    if (own === undefined || own.some(([{ text }]) => text === pair[0].text)) records.push([pair]);
    else own.push(pair);
  }
  return records;
}
