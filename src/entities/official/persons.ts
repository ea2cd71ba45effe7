// Candidates for the persons that sentences present with an office, and who is called by a part of a name.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Appointment } from '../../core/phrase.js';
import type { Cue, Known } from '../../core/rule.js';
import type { Candidate, Evidence, Span } from '../../core/types.js';
import { plainSpaces } from '../naming.js';
import type { Terms } from './terms.js';

export const OFFICIAL = 'official';

export function nameOf(article: IndexedArticle, { name }: Appointment): string {
  return plainSpaces(article.text.slice(name.start, name.end));
}

/** A person by the phrase that names the office. */
export function personCandidate(
  article: IndexedArticle,
  appointment: Appointment,
  { rule, evidence, span, name }: Pick<Candidate, 'rule' | 'evidence'> & { readonly span: Span; readonly name: string },
): Candidate {
  const { title, titleSpan, body, bodyStated } = appointment;
  const stated = body !== undefined && bodyStated === true;
  return {
    type: OFFICIAL,
    start: span.start,
    end: span.end,
    rule,
    evidence,
    because: `${article.text.slice(titleSpan.start, titleSpan.end)} beside the name`,
    name,
    attributes: {
      title,
      ...(stated ? { organization: bareName(article.text.slice(body.start, body.end)) } : {}),
    },
    links: [{ role: 'title', span: titleSpan }, ...(body === undefined ? [] : [{ role: 'body', span: body } as const])],
  };
}

/** A firm's name without its marker: (주)물과숲 → 물과숲. */
function bareName(written: string): string {
  return plainSpaces(
    written.replace(/^(?:㈜|\(주\)|주식회사)\s*/u, '').replace(/(?<!\s)\s*(?:㈜|\(주\)|주식회사)$/u, ''),
  );
}

/**
 * The person of an appointment, and again in Latin letters in the bracket behind: one candidate or two. None where a part
 * of a longer name is all that the phrase gives (known-last-name).
 */
export function personsNamed(
  rule: string,
  evidence: Evidence,
  terms: Terms,
  { appointment }: Cue,
  article: IndexedArticle,
  known: Known,
): readonly Candidate[] {
  if (appointment === undefined || `${OFFICIAL}/${appointment.form}` !== rule) return [];
  const name = nameOf(article, appointment);
  const full = terms.fullName(name, appointment.title);
  if (full?.includes(name) === true || wholeName(article, appointment, known) !== undefined) return [];
  const person = personCandidate(article, appointment, { rule, evidence, span: appointment.name, name: full ?? name });
  const { latin } = appointment;
  return latin === undefined
    ? [person]
    : [person, personCandidate(article, appointment, { rule, evidence, span: latin, name })];
}

const wholeNames = new WeakMap<readonly Appointment[], ReadonlyMap<string, string>>();

/**
 * 마하티르 총리 where the article has 마하티르 모하맛 총리: the whole name of who is called by its first part, as Malay and
 * Burmese names are. Not: 김 총리 (a surname), nor where two persons of the article begin with it.
 */
export function wholeName(article: IndexedArticle, appointment: Appointment, known: Known): string | undefined {
  if (appointment.form !== 'name-title') return undefined;
  let wholes = wholeNames.get(known.appointments);
  if (wholes === undefined) {
    wholes = byFirstPart(article, known.appointments);
    wholeNames.set(known.appointments, wholes);
  }
  return wholes.size === 0 ? undefined : wholes.get(nameOf(article, appointment));
}

/** Names of several parts by the first of them, where only one person of the article has it. */
function byFirstPart(article: IndexedArticle, appointments: readonly Appointment[]): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  const shared = new Set<string>();
  for (const appointment of appointments) {
    const name = nameOf(article, appointment);
    const first = name.slice(0, Math.max(0, name.indexOf(' ')));
    if (first.length < 2) continue;
    if ((wholes.get(first) ?? name) !== name) shared.add(first);
    wholes.set(first, name);
  }
  for (const first of shared) wholes.delete(first);
  return wholes;
}
