// Proposals, phase by phase: dictionary names first, then the rules that the cues of each phase wake. Rules only propose.
import type { EntityKind } from '../core/kind.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { DictionaryHit } from '../core/names.js';
import type { Appointment } from '../core/phrase.js';
import { PHASES, type Cue, type Known, type Phase } from '../core/rule.js';
import type { Candidate } from '../core/types.js';
import { createKnown } from './known.js';

/** A dictionary hit that its kind did not accept, with the reason in plain words. */
export interface RefusedHit {
  readonly hit: DictionaryHit;
  readonly type: string;
  readonly reason: string;
}

export interface Proposals {
  /** In an order that no order of kinds or rules decides: by precedence of kinds, then phase, then rule, then place. */
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedHit[];
  readonly appointments: readonly Appointment[];
}

/** Reads what sentences say of offices, given the names that are known by their form. */
export type AppointmentReader = (article: IndexedArticle, names: readonly Candidate[]) => readonly Appointment[];

/** `found` are mentions of other kinds that the rules of these may see. */
export function propose(
  article: IndexedArticle,
  kinds: readonly EntityKind[],
  readAppointments: AppointmentReader,
  found: readonly Candidate[] = [],
): Proposals {
  const { listed, refused } = judgeListed(article, kinds);
  const weak = new Map(
    listed.filter(({ pending }) => pending !== undefined).map((candidate) => [placeOf(candidate), candidate]),
  );
  let candidates: readonly Candidate[] = listed;
  const seen = (): readonly Candidate[] => (found.length === 0 ? candidates : [...found, ...candidates]);
  let appointments: readonly Appointment[] = [];
  for (const phase of PHASES) {
    if (phase === 'phrase') appointments = readAppointments(article, createKnown(seen(), kinds, []).named);
    const known = createKnown(seen(), kinds, appointments);
    const proposed = inPhase(article, phase, kinds, known).map((candidate) =>
      withEntry(candidate, weak.get(placeOf(candidate))),
    );
    candidates = [...candidates, ...proposed];
  }
  return { candidates: inOrder(candidates, kinds), refused, appointments };
}

/** The dictionary names of a text that their kinds accept, and those that they refuse. */
function judgeListed(
  article: IndexedArticle,
  kinds: readonly EntityKind[],
): { readonly listed: readonly Candidate[]; readonly refused: readonly RefusedHit[] } {
  const listed: Candidate[] = [];
  const refused: RefusedHit[] = [];
  for (const hit of article.names) {
    for (const kind of kinds) {
      const entries = hit.entries.filter((entry) => entry.type === kind.type);
      if (entries.length === 0 || kind.judge === undefined) continue;
      const judged = kind.judge(article, { ...hit, entries });
      if (typeof judged === 'string') refused.push({ hit, type: kind.type, reason: judged });
      else listed.push(judged);
    }
  }
  return { listed, refused };
}

/** Everything that the rules of one phase propose at their cues. */
function inPhase(
  article: IndexedArticle,
  phase: Phase,
  kinds: readonly EntityKind[],
  known: Known,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const kind of kinds) {
    for (const rule of kind.rules) {
      if (rule.phase !== phase) continue;
      for (const cueKind of rule.cues) {
        for (const cue of cuesOf(cueKind, article, known)) {
          // not spread into push: one rule may propose more candidates than a call takes arguments
          for (const candidate of rule.propose(cue, article, known)) found.push(wokenBy(candidate, cue));
        }
      }
    }
  }
  return found;
}

function cuesOf(kind: string, article: IndexedArticle, known: Known): readonly Cue[] {
  if (kind === 'article') return [{ kind, word: 'article', start: 0, end: article.text.length }];
  if (kind === 'appointment') return known.appointments.map((appointment) => appointmentCue(appointment));
  const slash = kind.indexOf('/');
  return slash < 0 ? article.cues(kind) : candidateCues(article, kind, kind.slice(slash + 1), known);
}

/** `named/company`, `weak/company`: what earlier phases found of a type, and what they left without support. */
function candidateCues({ text }: IndexedArticle, kind: string, type: string, known: Known): readonly Cue[] {
  const isWeak = kind.startsWith('weak/');
  return known
    .ofType(type)
    .filter(({ pending }) => (pending !== undefined) === isWeak)
    .map((candidate): Cue => {
      const { start, end } = candidate;
      return { kind, word: text.slice(start, end), start, end, candidate };
    });
}

/** The candidate with the word that led to it, for `explain`. */
function wokenBy(candidate: Candidate, { kind, word }: Cue): Candidate {
  return kind === 'article' ? candidate : { ...candidate, cue: word };
}

function appointmentCue(appointment: Appointment): Cue {
  const { titleSpan, title } = appointment;
  return { kind: 'appointment', word: title, start: titleSpan.start, end: titleSpan.end, appointment };
}

function inOrder(candidates: readonly Candidate[], kinds: readonly EntityKind[]): readonly Candidate[] {
  const precedence = new Map(kinds.map((kind) => [kind.type, kind.precedence]));
  const phaseOf = new Map(kinds.flatMap(({ rules }) => rules.map((rule) => [rule.id, PHASES.indexOf(rule.phase)])));
  const rank = ({ rule }: Candidate): number => phaseOf.get(rule) ?? -1;
  // what dictionaries list is told apart by its place alone
  const ruleOf = (candidate: Candidate): string => (rank(candidate) < 0 ? '' : candidate.rule);
  return candidates.toSorted(
    (a, b) =>
      (precedence.get(a.type) ?? 0) - (precedence.get(b.type) ?? 0) ||
      rank(a) - rank(b) ||
      compareWords(ruleOf(a), ruleOf(b)) ||
      a.start - b.start ||
      b.end - a.end,
  );
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
