// Who in the dictionaries could be meant by a name: `중진공` → the alias of kr-pub-kosmes; `중소벤쳐기업부` → one letter
// from 중소벤처기업부; `중소벤처 기업부` → its spacing variant.
import { z } from 'zod';
import type { EntityKind } from '../../core/kind.js';
import type { Resources } from '../../core/resources.js';
import { isAbbreviation } from '../../entities/naming.js';
import { foldName, isHangul } from '../../text/characters.js';
import type { NameEntry } from '../../core/names.js';
import { NAME_COLUMNS } from '../../dictionary/names.js';

/** One spelling of one dictionary row. */
export interface ListedName extends Omit<NameEntry, 'attributes' | 'reference'> {
  /** What tells namesakes apart: an official's office. */
  readonly detail?: string;
  /** file:line */
  readonly row: string;
}

/** How a listed name answers to what was asked, best first. */
export const MATCHES = ['id', 'exact', 'spelling', 'near', 'abbreviation'] as const;
export type Match = (typeof MATCHES)[number];

export interface FoundName extends ListedName {
  readonly match: Match;
}

const OFFICIAL_ROW = z.object({
  id: NAME_COLUMNS.id,
  name: NAME_COLUMNS.name,
  aliases: NAME_COLUMNS.aliases,
  title: z.string(),
  organization: z.string().default(''),
  valid_from: z.string().default(''),
  valid_to: z.string().default(''),
});

function period(from: string, to: string): Pick<ListedName, 'validFrom' | 'validTo'> {
  return { ...(from === '' ? {} : { validFrom: from }), ...(to === '' ? {} : { validTo: to }) };
}

/** All spellings of all rows, officials included, in the order of the kinds. */
export function listNames(kinds: readonly EntityKind[], resources: Resources): readonly ListedName[] {
  const entries = kinds.flatMap((kind) =>
    kind.entries.all().map((entry): ListedName => ({
      type: entry.type,
      surface: entry.surface,
      name: entry.name,
      ...(entry.id === undefined ? {} : { id: entry.id }),
      strength: entry.strength,
      role: entry.role,
      ...period(entry.validFrom ?? '', entry.validTo ?? ''),
      row: `${entry.reference.file}:${String(entry.reference.line)}`,
    })),
  );
  const officials = resources.rows('officials.csv', OFFICIAL_ROW).flatMap((row) =>
    [row.name, ...row.aliases].map((surface, at): ListedName => ({
      type: 'official',
      surface,
      name: row.name,
      id: row.id,
      strength: 'strong',
      role: at === 0 ? 'name' : 'alias',
      ...period(row.valid_from, row.valid_to),
      detail: [row.organization, row.title].filter((part) => part !== '').join(' '),
      row: `${row.file}:${String(row.line)}`,
    })),
  );
  return [...entries, ...officials];
}

/** Whether two texts differ by at most one letter put in, left out or changed. */
function withinOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  const shorter = Math.min(a.length, b.length) - head;
  while (tail < shorter && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** Shorter names are one letter from too many others. */
const SHORTEST_NEAR = 2;
const SHORTEST_ABBREVIATION = 2;

export interface NameFinder {
  /** Names that answer, best match first; of each match at most `limit`. */
  find(query: string, options?: { readonly limit?: number; readonly matches?: readonly Match[] }): readonly FoundName[];
}

/** Compares by folded letters; letters of Hangul are its jamo (쳐 is one from 처). */
export function createNameFinder(names: readonly ListedName[]): NameFinder {
  const folded = names.map((name) => ({ name, fold: foldName(name.surface) }));
  const letters = folded.map(({ fold }) => fold.normalize('NFD'));

  function matchOf(at: number, query: string, fold: string, jamo: string): Match | undefined {
    const entry = folded[at];
    if (entry === undefined) return undefined;
    const { name } = entry;
    if (name.id === query) return 'id';
    if (name.surface === query) return 'exact';
    if (entry.fold === fold) return 'spelling';
    if (fold.length >= SHORTEST_NEAR && entry.fold.length >= SHORTEST_NEAR && withinOneLetter(letters[at] ?? '', jamo))
      return 'near';
    const isShort =
      name.role === 'name' &&
      fold.length >= SHORTEST_ABBREVIATION &&
      fold.length < entry.fold.length &&
      isHangul(fold.charCodeAt(0)) &&
      entry.fold.startsWith(fold.charAt(0)) &&
      isAbbreviation(name.surface, query);
    return isShort ? 'abbreviation' : undefined;
  }

  return {
    find(asked, { limit = 20, matches = MATCHES } = {}) {
      const query = asked.normalize('NFC').trim();
      const fold = foldName(query);
      const jamo = fold.normalize('NFD');
      const found: FoundName[] = [];
      if (fold === '') return found;
      for (let at = 0; at < names.length; at += 1) {
        const match = matchOf(at, query, fold, jamo);
        const name = names[at];
        if (match !== undefined && name !== undefined && matches.includes(match)) found.push({ ...name, match });
      }
      return MATCHES.flatMap((match) =>
        found
          .filter((name) => name.match === match)
          .toSorted((a, b) => (match === 'abbreviation' ? a.surface.length - b.surface.length : 0))
          .slice(0, limit),
      );
    },
  };
}
