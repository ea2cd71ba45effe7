// What an official list is turned into: rows of the dictionaries, and the lines that make none with the reason.
import type { Texts } from '../../messages/language.js';

/** A row of a dictionary file, by column; columns that are not named are empty. */
export interface ImportedRow {
  /** The dictionary that it is for: `companies.csv`, `lexicons/titles.csv`. */
  readonly file: string;
  readonly cells: Readonly<Record<string, string>>;
  /** Line of the list, from 1. */
  readonly line: number;
  /** Of several rows of one name the one with the higher rank stays: the listed firm, the larger city. */
  readonly rank: number;
  /** The id is made from the name, so that two rows may have it by accident. */
  readonly hasMadeUpId?: boolean;
}

/** A line of a list that makes no row. */
export interface LeftOut {
  readonly name: string;
  readonly line: number;
  readonly reason: Texts;
}

export interface ListContents {
  readonly rows: readonly ImportedRow[];
  readonly leftOut: readonly LeftOut[];
}

/** One kind of list that people can download. */
export interface ImportSource {
  readonly name: string;
  /** Whether the beginning of a text looks like this list. */
  readonly recognizes: (head: string) => boolean;
  /**
   * @param file as messages show it
   * @throws UserError naming file and line of what is broken
   */
  readonly read: (text: string, file: string) => ListContents;
}
