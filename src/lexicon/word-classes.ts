// Small classes of words, one row a word with its kind: lexicons/amount-words.csv, lexicons/city-words.csv.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { createWordTable, type WordTable } from '../text/word-table.js';

/** The words of one class. */
export type WordClasses<Kind extends string> = (kind: Kind) => WordTable<true>;

/** @throws UserError naming file and line of a row that is wrong or of a kind that is not listed. */
export function loadWordClasses<const Kinds extends readonly [string, ...string[]]>(
  resources: Resources,
  file: string,
  kinds: Kinds,
): WordClasses<Kinds[number]> {
  const rows = resources.rows(file, z.object({ word: z.string().min(1), kind: z.enum(kinds) }));
  const tables = new Map<string, WordTable<true>>(
    kinds.map((kind) => [
      kind,
      createWordTable(rows.filter((row) => row.kind === kind).map(({ word }) => [word, true] as const)),
    ]),
  );
  const none = createWordTable<true>([]);
  return (kind) => tables.get(kind) ?? none;
}
