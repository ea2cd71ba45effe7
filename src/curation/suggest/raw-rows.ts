// Dictionary rows with all their columns as written, to be written again with a change.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';

export interface RawDictionaryRow {
  readonly cells: Readonly<Record<string, string>>;
  /** file:line */
  readonly place: string;
}

/** `id` and `status` stay beside the cells, by which user folders are laid over. */
const RAW_ROW = z
  .record(z.string(), z.string())
  .transform((cells) => ({ id: cells['id'] ?? '', status: cells['status'] ?? '', cells }));

export function rawRowsOf(resources: Resources, file: string): readonly RawDictionaryRow[] {
  return resources.rows(file, RAW_ROW).map((row) => ({ cells: row.cells, place: `${row.file}:${String(row.line)}` }));
}
