// A row of a sheet before it is written.

/** A sentence comes in three parts: before the name, the name, behind it. */
export type SpoolCell = string | number | null | readonly [string, string, string];

export interface SpoolRow {
  /** Of which entity the row is, as the merger of entities tells them apart. */
  readonly key?: string;
  readonly cells: readonly SpoolCell[];
}
