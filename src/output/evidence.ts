// How sure a record is, by the best of what speaks for its mentions: a name that the article defines or the dictionary lists
// is surer than one that its surroundings suggest.
import type { EntityRecord, Evidence, RecordMention } from '../core/types.js';

/** Strongest first. */
const STRENGTH: readonly Evidence[] = ['definition', 'dictionary', 'rule', 'context'];

function rank({ evidence }: RecordMention): number {
  return evidence === undefined ? STRENGTH.length : STRENGTH.indexOf(evidence);
}

/** The mention with the strongest evidence; the first of several. */
export function strongestMention({ mentions }: Pick<EntityRecord, 'mentions'>): RecordMention | undefined {
  let best: RecordMention | undefined;
  for (const mention of mentions) if (best === undefined || rank(mention) < rank(best)) best = mention;
  return best;
}

/** The stronger of two; undefined is the weakest. */
export function stronger(one: Evidence | undefined, other: Evidence | undefined): Evidence | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return STRENGTH.indexOf(one) <= STRENGTH.indexOf(other) ? one : other;
}
