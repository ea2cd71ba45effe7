// A table as its readers tell it: cells with spans, and what each column holds.
import type { Block, Span } from '../core/types.js';

/** What a column holds: names of firms, of bodies of any kind, of persons, of those who head the firm, titles. */
export type TableColumn = 'firm' | 'body' | 'name' | 'representative' | 'title' | 'other';

export interface TableCell extends Span {
  readonly text: string;
  /** Number of the line that it stands on. */
  readonly line: number;
  /** Number of the stretch without a blank line that it stands in. */
  readonly group: number;
  /** The block that it stands in. */
  readonly block: Block;
}

export interface Table {
  readonly header: readonly TableCell[];
  /** What each column holds; undefined where its header is no known word. */
  readonly columns: readonly (TableColumn | undefined)[];
  /** As many cells each as the header has; rows of another length are left out. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether only the run of header words tells how long a row is, so that what follows the table may look like rows. */
  readonly isOpen: boolean;
  /** Whether the headings stand beside their values, of which there is one row. */
  readonly isPaired: boolean;
}

/** What a column with this header holds. */
export type ColumnOf = (header: string) => TableColumn | undefined;
