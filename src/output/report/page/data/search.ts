// Finds entities by what they are called: name, aliases, id, English name; by initial consonants where the query is of
// such alone.
import { areInitials, folded, initials } from './hangul.js';
import type { EntityColumns } from '../../shape.js';

export interface Search {
  /** Numbers of entities, best first: called exactly so, beginning so, holding it; then most articles first. */
  readonly named: (query: string) => readonly number[];
  /** Whether an entity is called so, or holds such a post; everything matches an empty query. */
  readonly matcher: (query: string) => (entity: number) => boolean;
}

/** Between the names of one entity. */
const JOINT = '\n';

export function createSearch({ name, surfaces, id, attributes }: EntityColumns): Search {
  const extra = ['nameEn', 'stockCode'].map((own) => attributes[own]);
  const posts = ['title', 'organization', 'representative'].map((own) => attributes[own]);
  let names: readonly string[] | undefined;
  let consonants: readonly string[] | undefined;
  let held: readonly string[] | undefined;

  const attributesAt = (columns: readonly (readonly (readonly string[] | 0)[] | undefined)[], at: number): string[] =>
    columns.flatMap((column) => {
      const own = column?.[at];
      return own === undefined || own === 0 ? [] : own;
    });
  const namesOf = (): readonly string[] => {
    names ??= name.map((own, at) => {
      const all = new Set([own, ...(surfaces[at] ?? []), id[at] ?? '', ...attributesAt(extra, at)]);
      return `${JOINT}${[...all].map(folded).join(JOINT)}${JOINT}`;
    });
    return names;
  };
  const consonantsOf = (): readonly string[] => {
    consonants ??= namesOf().map(initials);
    return consonants;
  };
  const heldOf = (): readonly string[] => {
    held ??= name.map((_name, at) => folded(attributesAt(posts, at).join(JOINT)));
    return held;
  };
  const target = (query: string): { readonly words: string; readonly where: readonly string[] } => {
    const words = folded(query);
    return { words, where: areInitials(words) ? consonantsOf() : namesOf() };
  };
  return {
    named(query) {
      const { words, where } = target(query);
      if (words === '') return [];
      const ranks: number[][] = [[], [], []];
      for (const [at, own] of where.entries()) {
        if (!own.includes(words)) continue;
        const rank = own.includes(`${JOINT}${words}${JOINT}`) ? 0 : own.includes(`${JOINT}${words}`) ? 1 : 2;
        ranks[rank]?.push(at);
      }
      return ranks.flat();
    },
    matcher(query) {
      const { words, where } = target(query);
      if (words === '') return () => true;
      const posted = heldOf();
      return (at) => (where[at] ?? '').includes(words) || (posted[at] ?? '').includes(words);
    },
  };
}
