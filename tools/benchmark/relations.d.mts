export interface Row {
  readonly type: string;
  readonly [role: string]: unknown;
}

export interface CellCount {
  readonly type: string;
  readonly right: number;
  readonly expected: number;
  readonly found: number;
}

export const RELATION_TYPES: readonly string[];
export function cellsOf(row: Row): { readonly key: string; readonly cells: readonly string[] };
export function scoreRelations(
  pages: readonly { readonly expected: readonly Row[]; readonly found: readonly Row[] }[],
): readonly CellCount[];
export function relationLines(counts: readonly CellCount[]): readonly string[];
