// Finds entities by what they are called: name, aliases, id, English name; by initial consonants where a word of the query
// is of such alone. Every word must be found: in the names, or in the posts and bodies that articles give, where a body is
// found by any of its names as well: `중기부 장관`.
import { areInitials, folded, initials } from './hangul.js';
import { termsOf } from './query.js';
import type { EntityColumns } from '../../shape.js';

export interface Search {
  /** Numbers of entities, best first: called exactly so, beginning so, holding it, holding such a post; then in their own order. */
  readonly named: (query: string) => readonly number[];
  /** Whether an entity has every word of the query; everything matches an empty one. */
  readonly matcher: (query: string) => (entity: number) => boolean;
  /** Whether an entity has one word, which is folded. */
  readonly has: (term: string) => (entity: number) => boolean;
}

/** Between the names of one entity. */
const JOINT = '\n';

export function createSearch({ name, surfaces, id, attributes }: EntityColumns): Search {
  const extra = ['nameEn', 'stockCode'].map((own) => attributes[own]);
  const posts = ['title', 'organization', 'representative'].map((own) => attributes[own]);
  const bodies = ['organization'].map((own) => attributes[own]);
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
    if (held !== undefined) return held;
    const called = namesOf();
    // of two with one name the busier, which comes first
    const numbers = new Map(name.map((own, at) => [own, at] as const).reverse());
    held = name.map((_name, at) => {
      const names = attributesAt(bodies, at).map((body) => called[numbers.get(body) ?? -1] ?? '');
      return `${folded(attributesAt(posts, at).join(JOINT))}${names.join('')}`;
    });
    return held;
  };
  const whereOf = (term: string): readonly string[] => (areInitials(term) ? consonantsOf() : namesOf());
  const has = (term: string): ((at: number) => boolean) => {
    const [where, posted] = [whereOf(term), heldOf()];
    return (at) => (where[at] ?? '').includes(term) || (posted[at] ?? '').includes(term);
  };
  const matcher = (query: string): ((at: number) => boolean) => {
    const checks = termsOf(query).map(has);
    return (at) => checks.every((check) => check(at));
  };
  return {
    has,
    matcher,
    named(query) {
      const terms = termsOf(query);
      if (terms.length === 0) return [];
      const matches = matcher(query);
      const places = terms.map((term) => [term, whereOf(term)] as const);
      const whole = terms.join('');
      const wholes = whereOf(whole);
      const ranks: number[][] = [[], [], [], [], []];
      for (let at = 0; at < name.length; at += 1) {
        if (!matches(at)) continue;
        const own = wholes[at] ?? '';
        // a post alone is no name
        const isNamed = places.some(([term, where]) => (where[at] ?? '').includes(term));
        const rank = !isNamed
          ? 4
          : own.includes(`${JOINT}${whole}${JOINT}`)
            ? 0
            : own.includes(`${JOINT}${whole}`)
              ? 1
              : own.includes(whole)
                ? 2
                : 3;
        ranks[rank]?.push(at);
      }
      return ranks.flat();
    },
  };
}
