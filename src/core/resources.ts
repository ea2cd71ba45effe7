// Word lists and dictionaries as the program asks for them.
import type { z } from 'zod';

/** A row of a CSV file together with where it stands. */
export type Row<T> = T & { readonly file: string; readonly line: number };

/** Word lists and dictionaries as people curate them, with user overlays applied. */
export interface Resources {
  /**
   * Rows of `dictionaries/<file>` (e.g. `lexicons/currencies.csv`), checked by the schema, user rows laid over.
   * @throws UserError naming file, line and column of the first row that is wrong.
   */
  rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[];
}
