// Rows of one shape kept column by column, as they are compact to store and quick to read back: most cells of a name
// dictionary are empty, and the lines of a file count up by one.

type Column =
  /** Every row's value. */
  | { readonly kind: 'full'; readonly name: string; readonly values: readonly unknown[] }
  /** What most rows have, and the rows (by index) that have something else. */
  | {
      readonly kind: 'sparse';
      readonly name: string;
      readonly usual: unknown;
      readonly at: readonly number[];
      readonly values: readonly unknown[];
    }
  /** What rows have over and over, and for each row which of it. */
  | {
      readonly kind: 'coded';
      readonly name: string;
      readonly values: readonly unknown[];
      readonly codes: readonly number[];
    }
  /** Whole numbers, each one more than that of the row before. */
  | { readonly kind: 'counting'; readonly name: string; readonly from: number };

/** Rows that share a value on average, from which on codes are shorter. */
const ROWS_A_VALUE = 4;

/** Plain data, fit for JSON. */
export interface Columns {
  readonly count: number;
  readonly columns: readonly Column[];
}

/** Not looked into any further: the build wrote them out of rows that the schemas had checked, under a checksum. */
export function areColumns(value: unknown): value is Columns {
  return typeof value === 'object' && value !== null && 'columns' in value;
}

/**
 * The columns of rows that all have the same properties in the same order, with values fit for JSON.
 * @throws RangeError when a row has other properties than the first one.
 */
export function columnsOf(rows: readonly object[]): Columns {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => Object.entries(row));
  for (const [index, row] of cells.entries()) {
    if (row.map(([name]) => name).join() !== names.join()) {
      throw new RangeError(`row ${String(index)} has other properties than the first one`);
    }
  }
  return {
    count: rows.length,
    columns: names.map((name, column) =>
      columnOf(
        name,
        cells.map((row): unknown => row[column]?.[1]),
      ),
    ),
  };
}

function columnOf(name: string, values: readonly unknown[]): Column {
  const [from] = values;
  if (typeof from === 'number' && values.every((value, index) => value === from + index)) {
    return { kind: 'counting', name, from };
  }
  const written = values.map((value) => JSON.stringify(value));
  const counts = new Map<string, number>();
  for (const value of written) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most, count] = [...counts].reduce((max, next) => (next[1] > max[1] ? next : max));
  if (count * 2 <= values.length) return codedOrFull(name, values, written, [...counts.keys()]);
  const at = [...written.keys()].filter((index) => written[index] !== most);
  const usual = values[written.indexOf(most)];
  return { kind: 'sparse', name, usual, at, values: at.map((index) => values[index]) };
}

/** A number is shorter than a cell where cells recur: `venture-capital` stands in a thousand rows. */
function codedOrFull(
  name: string,
  values: readonly unknown[],
  written: readonly string[],
  distinct: readonly string[],
): Column {
  if (distinct.length * ROWS_A_VALUE > values.length) return { kind: 'full', name, values };
  const codes = new Map(distinct.map((value, code) => [value, code]));
  return {
    kind: 'coded',
    name,
    values: distinct.map((value) => values[written.indexOf(value)]),
    codes: written.map((value) => codes.get(value) ?? 0),
  };
}

/** The rows as they were; values that most rows have are one object for all of them. */
export function rowsOf({ count, columns }: Columns): readonly Readonly<Record<string, unknown>>[] {
  // A copy of one row has its shape from the start; rows that grow property by property take several times as long.
  const usual: Record<string, unknown> = {};
  for (const column of columns) usual[column.name] = column.kind === 'sparse' ? column.usual : undefined;
  const rows = Array.from({ length: count }, () => ({ ...usual }));
  for (const column of columns) fill(rows, column);
  return rows;
}

function fill(rows: readonly Record<string, unknown>[], column: Column): void {
  const { name } = column;
  const length = column.kind === 'sparse' ? column.at.length : rows.length;
  for (let i = 0; i < length; i += 1) {
    const row = rows[column.kind === 'sparse' ? (column.at[i] ?? -1) : i];
    if (row !== undefined) row[name] = cellOf(column, i);
  }
}

/** What a column writes into the row that it comes to at `i`. */
function cellOf(column: Column, i: number): unknown {
  if (column.kind === 'counting') return column.from + i;
  return column.values[column.kind === 'coded' ? (column.codes[i] ?? -1) : i];
}
