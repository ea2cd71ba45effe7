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

/** Indexes are made when they are first asked for. */
export function createKnown(
  candidates: readonly Candidate[],
  kinds: readonly EntityKind[],
  appointments: readonly Appointment[],
): FoundSoFar {
  const values = new Set(kinds.filter(({ traits }) => traits.includes('value')).map(({ type }) => type));
  const inOrder = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const named = inOrder.filter(({ type }) => !values.has(type));
  const byType = new Map<string, readonly Candidate[]>();
  const indexes = new Map<string, SpanIndex<Candidate>>();
  const byTrait = new Map<Trait, SpanIndex<Candidate>>();
  let names: SpanIndex<Candidate> | undefined;
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
    named,
    get names() {
      return (names ??= indexSpans(named));
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
        const types = new Set(kinds.filter(({ traits }) => traits.includes(trait)).map(({ type }) => type));
        index = indexSpans(inOrder.filter(({ type }) => types.has(type)));
        byTrait.set(trait, index);
      }
      return index;
    },
    appointments,
  };
}
