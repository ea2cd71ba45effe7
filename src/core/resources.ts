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

/** A word of a list and its number, 1 where it has none of its own. */
export type WordEntry = readonly [word: string, number: number];

/** Long lists of words, each with a number, looked up where they stand in a text: no word becomes a string. */
export interface WordList {
  has(word: string): boolean;
  /** The number of the word that a stretch of a text is, 0 where it is none. */
  numberOf(text: string, start: number, end: number): number;
  readonly size: number;
  /** Shows every word with its number, or those that begin so. */
  each(see: (word: string, number: number) => void, beginning?: string): void;
}

/** Word lists and dictionaries as people curate them, with user overlays applied. */
export interface Resources {
  /**
   * Rows of `dictionaries/<file>` (e.g. `lexicons/currencies.csv`), checked by the schema, user rows laid over.
   * @throws UserError naming file, line and column of the first row that is wrong.
   */
  rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[];
  /**
   * The rows of a file as a list of words; of rows with one word the last counts. Read when it is first asked, where it is
   * what the build checked. Resources without this method have nothing to do with the build.
   * @throws UserError as `rows` does.
   */
  readonly list?: <T>(file: string, schema: z.ZodType<T>, entryOf: (row: T) => WordEntry) => WordList;
  /**
   * The same rows as changes to what the build compiled, for a file whose rows have an `id`; undefined where the build
   * compiled no such file, or the file has changed since. Resources without this method have nothing to do with the build.
   * @throws UserError as `rows` does, for rows of the user.
   */
  readonly changes?: <T>(file: string, schema: z.ZodType<T>) => RowChanges<T> | undefined;
  /** Whether all rows of all files are those that the build compiled. */
  readonly isAsBuilt?: boolean;
}
