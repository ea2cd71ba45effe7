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
  /** Whole numbers, each one more than that of the row before. */
  | { readonly kind: 'counting'; readonly name: string; readonly from: number };

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
  if (count * 2 <= values.length) return { kind: 'full', name, values };
  const at = [...written.keys()].filter((index) => written[index] !== most);
  const usual = values[written.indexOf(most)];
  return { kind: 'sparse', name, usual, at, values: at.map((index) => values[index]) };
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
    if (row !== undefined) row[name] = column.kind === 'counting' ? column.from + i : column.values[i];
  }
}
