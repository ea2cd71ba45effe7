// Leaves a kind's own dictionary out, to see what its rules find by themselves: what a name list remembers of articles
// that people have read says little about the next one.
import type { z } from 'zod';
import { UserError } from '../core/errors.js';
import { DICTIONARY_ERRORS } from '../messages/errors/dictionaries.js';
import type { Resources, Row, RowChanges } from '../core/resources.js';

/** The file with the names of each kind that has one; of officials it holds their terms of office. */
const OWN_DICTIONARIES: Readonly<Record<string, string>> = {
  organization: 'organizations.csv',
  company: 'companies.csv',
  city: 'cities.csv',
  official: 'officials.csv',
};

export const TYPES_WITH_DICTIONARY: readonly string[] = Object.keys(OWN_DICTIONARIES);

/**
 * The same resources, but the dictionaries of these types are empty for every reader, those of users included; the word
 * lists (`lexicons/`, `models/`), which are part of the rules, stay.
 * @throws UserError for a type that has no dictionary of names.
 */
export function withoutDictionaries(resources: Resources, types: readonly string[]): Resources {
  if (types.length === 0) return resources;
  const leftOut = new Set(
    types.map((type) => {
      const file = OWN_DICTIONARIES[type];
      if (file === undefined) {
        throw new UserError(DICTIONARY_ERRORS.noDictionaryToLeaveOut(type, TYPES_WITH_DICTIONARY.join(', ')));
      }
      return file;
    }),
  );
  const { changes } = resources;
  return {
    isAsBuilt: false,
    ...(changes === undefined
      ? {}
      : {
          changes<T>(file: string, schema: z.ZodType<T>): RowChanges<T> | undefined {
            return leftOut.has(file) ? { added: [], isReplaced: () => true } : changes(file, schema);
          },
        }),
    rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] {
      return leftOut.has(file) ? [] : resources.rows(file, schema);
    },
  };
}
