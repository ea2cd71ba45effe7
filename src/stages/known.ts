// What earlier phases found, as rules look it up.
import type { Trait } from '../core/trait.js';
import type { EntityKind } from '../core/kind.js';
import type { Appointment } from '../core/phrase.js';
import type { Known } from '../core/rule.js';
import type { Candidate } from '../core/types.js';
import { indexSpans, type SpanIndex } from '../text/spans.js';

export interface FoundSoFar extends Known {
  /** The candidates that name something or somebody. */
  readonly named: readonly Candidate[];
}

const typesByTrait = new WeakMap<readonly EntityKind[], Map<Trait, ReadonlySet<string>>>();

/** The types of the kinds that have a trait; worked out once for a list of kinds. */
function typesWith(kinds: readonly EntityKind[], trait: Trait): ReadonlySet<string> {
  const byTrait = typesByTrait.get(kinds) ?? new Map<Trait, ReadonlySet<string>>();
  typesByTrait.set(kinds, byTrait);
  let types = byTrait.get(trait);
  if (types === undefined) {
    types = new Set(kinds.filter(({ traits }) => traits.includes(trait)).map(({ type }) => type));
    byTrait.set(trait, types);
  }
  return types;
}

/** Indexes are made when they are first asked for. */
export function createKnown(
  candidates: readonly Candidate[],
  kinds: readonly EntityKind[],
  appointments: readonly Appointment[],
): FoundSoFar {
  const inOrder = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const byType = new Map<string, readonly Candidate[]>();
  const indexes = new Map<string, SpanIndex<Candidate>>();
  const byTrait = new Map<Trait, SpanIndex<Candidate>>();
  let named: readonly Candidate[] | undefined;
  let names: SpanIndex<Candidate> | undefined;
  const namedOnes = (): readonly Candidate[] => {
    const values = typesWith(kinds, 'value');
    return (named ??= inOrder.filter(({ type }) => !values.has(type)));
  };
  const ofType = (type: string): readonly Candidate[] => {
    let own = byType.get(type);
    if (own === undefined) {
      own = inOrder.filter((candidate) => candidate.type === type);
      byType.set(type, own);
    }
    return own;
  };
  return {
    candidates: inOrder,
    get named() {
      return namedOnes();
    },
    get names() {
      return (names ??= indexSpans(namedOnes()));
    },
    ofType,
    indexOf(type) {
      let index = indexes.get(type);
      if (index === undefined) {
        index = indexSpans(ofType(type));
        indexes.set(type, index);
      }
      return index;
    },
    withTrait(trait) {
      let index = byTrait.get(trait);
      if (index === undefined) {
        const types = typesWith(kinds, trait);
        index = indexSpans(inOrder.filter(({ type }) => types.has(type)));
        byTrait.set(trait, index);
      }
      return index;
    },
    appointments,
  };
}
