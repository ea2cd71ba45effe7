// Proposals, phase by phase: dictionary names first, then the rules that the cues of each phase wake. Rules only propose.
import type { EntityKind } from '../core/kind.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { DictionaryHit } from '../core/names.js';
import type { Appointment } from '../core/phrase.js';
import { PHASES, type Cue, type Known, type Phase, type Rule } from '../core/rule.js';
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
  const plan = planOf(kinds);
  const { listed, refused } = judgeListed(article, kinds, plan);
  const weak = new Map(
    listed.filter(({ pending }) => pending !== undefined).map((candidate) => [placeOf(candidate), candidate]),
  );
  let candidates: readonly Candidate[] = listed;
  const seen = (): readonly Candidate[] => (found.length === 0 ? candidates : [...found, ...candidates]);
  let appointments: readonly Appointment[] = [];
  for (const phase of PHASES) {
    if (phase === 'phrase') appointments = readAppointments(article, createKnown(seen(), kinds, []).named);
    const known = createKnown(seen(), kinds, appointments);
    const proposed = inPhase(article, plan.rules.get(phase) ?? [], known);
    if (proposed.length === 0) continue;
    const named =
      weak.size === 0 ? proposed : proposed.map((candidate) => withEntry(candidate, weak.get(placeOf(candidate))));
    candidates = [...candidates, ...named];
  }
  return { candidates: inOrder(candidates, plan), refused, appointments };
}

/** What a list of kinds amounts to, worked out once. */
interface Plan {
  readonly kindOf: ReadonlyMap<string, EntityKind>;
  readonly rules: ReadonlyMap<Phase, readonly Rule[]>;
  /** By type: the smaller goes first. */
  readonly precedence: ReadonlyMap<string, number>;
  /** By rule: the number of its phase. */
  readonly phaseOf: ReadonlyMap<string, number>;
}

const plans = new WeakMap<readonly EntityKind[], Plan>();

function planOf(kinds: readonly EntityKind[]): Plan {
  let plan = plans.get(kinds);
  if (plan === undefined) {
    const all = kinds.flatMap(({ rules }) => rules);
    plan = {
      kindOf: new Map(kinds.map((kind) => [kind.type, kind])),
      rules: new Map(PHASES.map((phase) => [phase, all.filter((rule) => rule.phase === phase)])),
      precedence: new Map(kinds.map(({ type, precedence }) => [type, precedence])),
      phaseOf: new Map(all.map(({ id, phase }) => [id, PHASES.indexOf(phase)])),
    };
    plans.set(kinds, plan);
  }
  return plan;
}

/** The dictionary names of a text that their kinds accept, and those that they refuse. */
function judgeListed(
  article: IndexedArticle,
  kinds: readonly EntityKind[],
  { kindOf }: Plan,
): { readonly listed: readonly Candidate[]; readonly refused: readonly RefusedHit[] } {
  const listed: Candidate[] = [];
  const refused: RefusedHit[] = [];
  const judge = (kind: EntityKind, hit: DictionaryHit): void => {
    const judged = kind.judge?.(article, hit);
    if (typeof judged === 'string') refused.push({ hit, type: kind.type, reason: judged });
    else if (judged !== undefined) listed.push(judged);
  };
  for (const hit of article.names) {
    const type = hit.entries[0]?.type ?? '';
    const kind = kindOf.get(type);
    if (hit.entries.every((entry) => entry.type === type)) {
      if (kind !== undefined) judge(kind, hit);
      continue;
    }
    for (const own of kinds) {
      const entries = hit.entries.filter((entry) => entry.type === own.type);
      if (entries.length > 0) judge(own, { ...hit, entries });
    }
  }
  return { listed, refused };
}

/** Everything that the rules of one phase propose at their cues. */
function inPhase(article: IndexedArticle, rules: readonly Rule[], known: Known): readonly Candidate[] {
  const found: Candidate[] = [];
  // cues that are no words of the lexicon are made once for all rules of the phase
  const made = new Map<string, readonly Cue[]>();
  for (const rule of rules) {
    for (const kind of rule.cues) {
      const cues = isOfLexicon(kind) ? article.cues(kind) : (made.get(kind) ?? madeCues(kind, article, known));
      if (!isOfLexicon(kind)) made.set(kind, cues);
      for (const cue of cues) {
        // not spread into push: one rule may propose more candidates than a call takes arguments
        for (const candidate of rule.propose(cue, article, known)) found.push(wokenBy(candidate, cue));
      }
    }
  }
  return found;
}

function isOfLexicon(kind: string): boolean {
  return kind !== 'article' && kind !== 'appointment' && !kind.includes('/');
}

function madeCues(kind: string, article: IndexedArticle, known: Known): readonly Cue[] {
  if (kind === 'article') return [{ kind, word: 'article', start: 0, end: article.text.length }];
  if (kind === 'appointment') return known.appointments.map((appointment) => appointmentCue(appointment));
  return candidateCues(article, kind, kind.slice(kind.indexOf('/') + 1), known);
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

function inOrder(candidates: readonly Candidate[], { precedence, phaseOf }: Plan): readonly Candidate[] {
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
