// Word lists and dictionaries as the program asks for them.
import type { z } from 'zod';

/** A row of a CSV file together with where it stands. */
export type Row<T> = T & { readonly file: string; readonly line: number };

/** How the rows of a file differ from those that the build compiled. */
export interface RowChanges<T> {
  /** The rows that are laid over them. */
  readonly added: readonly Row<T>[];
  /** Whether a compiled row of this id is replaced or left out. */
  readonly isReplaced: (id: string) => boolean;
}

/** Word lists and dictionaries as people curate them, with user overlays applied. */
export interface Resources {
  /**
   * Rows of `dictionaries/<file>` (e.g. `lexicons/currencies.csv`), checked by the schema, user rows laid over.
   * @throws UserError naming file, line and column of the first row that is wrong.
   */
  rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[];
  /**
   * The same rows as changes to what the build compiled, for a file whose rows have an `id`; undefined where the build
   * compiled no such file, or the file has changed since. Resources without this method have nothing to do with the build.
   * @throws UserError as `rows` does, for rows of the user.
   */
  readonly changes?: <T>(file: string, schema: z.ZodType<T>) => RowChanges<T> | undefined;
  /** Whether all rows of all files are those that the build compiled. */
  readonly isAsBuilt?: boolean;
}
