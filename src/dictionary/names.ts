// Rows of the name dictionaries (organizations, companies, cities) and the choice among entries that spell the same.
// One row is one entity under one name for one period; a renamed body has several rows with one id:
//   kr-gov-mss,중소기업청,중기청,…,,2017-07-25   kr-gov-mss,중소벤처기업부,중기부,…,2017-07-26,
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { DICTIONARY_ERRORS } from '../messages/errors/dictionaries.js';
import type { Row } from '../core/resources.js';
import type { Attributes } from '../core/types.js';
import { DICTIONARY_DATE } from './dates.js';
import type { NameEntry } from '../core/names.js';

const LIST = z
  .string()
  .default('')
  .transform((cell) =>
    cell
      .split('|')
      .map((name) => name.trim().normalize('NFC'))
      .filter((name) => name !== ''),
  );
const DATE = DICTIONARY_DATE.default('');

/**
 * Columns of every name dictionary that the program looks at; `source` is for people alone. Lists are separated by `|`.
 */
export const NAME_COLUMNS = {
  id: z.string().min(1, 'every row needs an id'),
  name: z
    .string()
    .min(1, 'every row needs a name')
    .transform((name) => name.normalize('NFC')),
  aliases: LIST,
  weak_aliases: LIST,
  name_en: z.string().default(''),
  valid_from: DATE,
  valid_to: DATE,
  status: z.enum(['', 'removed'], 'status is empty or "removed"').default(''),
};

type NameRow = Row<{
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly weak_aliases: readonly string[];
  readonly valid_from: string;
  readonly valid_to: string;
}>;

/** The names that a row contributes to the automaton. */
export function nameEntries<T extends NameRow>(
  type: string,
  rows: readonly T[],
  options: { readonly weakName?: (row: T) => boolean; readonly attributes: (row: T) => Attributes },
): readonly NameEntry[] {
  const entries: NameEntry[] = [];
  for (const row of rows) {
    const { id, name, aliases, weak_aliases } = row;
    if (row.valid_to !== '' && row.valid_from > row.valid_to) {
      throw new UserError(DICTIONARY_ERRORS.endsBefore(row.valid_to), {
        file: row.file,
        line: row.line,
        column: 'valid_to',
      });
    }
    const term = {
      ...(row.valid_from === '' ? {} : { validFrom: row.valid_from }),
      ...(row.valid_to === '' ? {} : { validTo: row.valid_to }),
    };
    const attributes = options.attributes(row);
    const reference = { file: row.file, line: row.line, id, name };
    const add = (surface: string, role: NameEntry['role'], strength: NameEntry['strength']): void => {
      entries.push({ type, surface, name, id, strength, role, ...term, attributes, reference });
    };
    // a name that is listed as a weak alias of its own is weak itself: 세부, 시안
    add(name, 'name', options.weakName?.(row) === true || weak_aliases.includes(name) ? 'weak' : 'strong');
    for (const alias of aliases) add(alias, 'alias', 'strong');
    for (const alias of weak_aliases) if (alias !== name) add(alias, 'alias', 'weak');
  }
  return entries;
}

/**
 * Of entries that spell the same, those in force on the date; where the date is unknown, or no entry was in force,
 * the most recent ones; names go before aliases unless told otherwise. 산업부 is 산업통상자원부 until 2025-09-30 and 산업통상부 since.
 */
export function entriesInForce(
  entries: readonly NameEntry[],
  date: string | undefined,
  { preferNames = true }: { readonly preferNames?: boolean } = {},
): readonly NameEntry[] {
  const inForce =
    date === undefined
      ? []
      : entries.filter(
          (entry) => (entry.validFrom ?? '') <= date && (entry.validTo === undefined || entry.validTo >= date),
        );
  const pool = inForce.length > 0 ? inForce : entries;
  const strong = pool.filter((entry) => entry.strength === 'strong');
  const byStrength = strong.length > 0 ? strong : pool;
  const own = byStrength.filter((entry) => entry.role === 'name');
  const byRole = preferNames && own.length > 0 ? own : byStrength;
  if (inForce.length > 0) return byRole;
  const latest = byRole.reduce((max, entry) => (until(entry) > max ? until(entry) : max), '');
  return byRole.filter((entry) => until(entry) === latest);
}

function until(entry: NameEntry): string {
  return entry.validTo ?? '9999-12-31';
}
