// Dictionaries first, then the rules of every kind in order; all only propose.
import type { Automaton } from '../dictionary/automaton.js';
import type { DictionaryHit } from '../core/names.js';
import type { Doc, EntityKind } from '../core/kind.js';
import type { Candidate } from '../core/types.js';

/** A dictionary hit that its kind did not accept, with the reason in plain words. */
export interface RefusedHit {
  readonly hit: DictionaryHit;
  readonly type: string;
  readonly reason: string;
}

export interface Proposals {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedHit[];
}

export function recognize(doc: Doc, automaton: Automaton, kinds: readonly EntityKind[]): Proposals {
  const candidates: Candidate[] = [];
  const refused: RefusedHit[] = [];
  for (const block of doc.blocks) {
    for (const hit of automaton.find(doc.text, block.start, block.end)) {
      for (const kind of kinds) {
        const entries = hit.entries.filter((entry) => entry.type === kind.type);
        if (entries.length === 0 || kind.judge === undefined) continue;
        const judged = kind.judge(doc, { ...hit, entries });
        if (typeof judged === 'string') refused.push({ hit, type: kind.type, reason: judged });
        else candidates.push(judged);
      }
    }
  }
  const weak = new Map(
    candidates.filter(({ pending }) => pending !== undefined).map((candidate) => [placeOf(candidate), candidate]),
  );
  for (const kind of kinds) {
    for (const rule of kind.rules) {
      // not spread into push: one rule may propose more candidates than a call takes arguments
      for (const candidate of rule.recognize(doc, candidates))
        candidates.push(withEntry(candidate, weak.get(placeOf(candidate))));
    }
  }
  return { candidates, refused };
}

function placeOf({ type, start, end }: Candidate): string {
  return `${type} ${String(start)} ${String(end)}`;
}

/**
 * What a rule finds where a weak name of the dictionary stands is what the dictionary says of it: `삼성과 애플은` is
 * 삼성그룹 by the company of firms.
 */
function withEntry(candidate: Candidate, listed: Candidate | undefined): Candidate {
  if (listed?.name === undefined || candidate.name !== undefined) return candidate;
  return {
    ...candidate,
    because: `${candidate.because}; ${listed.because}`,
    name: listed.name,
    ...(listed.id === undefined ? {} : { id: listed.id }),
    ...(listed.attributes === undefined ? {} : { attributes: listed.attributes }),
    ...(listed.entry === undefined ? {} : { entry: listed.entry }),
  };
}
