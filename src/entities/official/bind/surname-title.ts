// Surnames with a title: `[이 이사장]` is the last 이사장 of this surname in the article, else who held the office then.
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Appointment } from '../../../core/phrase.js';
import type { Candidate, Mention } from '../../../core/types.js';
import type { PersonNames } from '../../../lexicon/person-names.js';
import { personCandidate } from '../persons.js';
import type { Terms } from '../terms.js';

export const SURNAME_TITLE = 'official/surname-title';
/** The surname that opens a surname with a title: two syllables only before a blank (남궁 의원), else one (文대통령). */
const SURNAME_PATTERN = /^(?:.{2}(?=\s)|.)/u;
/** 김 전 차관, 尹 前대통령 */
const FORMER_PATTERN = /\s(?:전|前)\s?$/u;

/** The persons who are meant by a surname with a title. Not: `미 재무장관`, a country. */
export function bindSurnames(
  article: IndexedArticle,
  appointments: readonly Appointment[],
  persons: readonly Mention[],
  bodies: () => ReadonlySet<string>,
  names: PersonNames,
  terms: Terms,
): readonly Candidate[] {
  const surnames = appointments.filter(({ form }) => form === 'surname-title');
  if (surnames.length === 0) return [];
  const antecedents = createAntecedents(persons);
  let named: ReadonlySet<string> | undefined;
  return surnames.flatMap((appointment): readonly Candidate[] => {
    const { name: span, title, titleSpan } = appointment;
    const [written = ''] = SURNAME_PATTERN.exec(article.text.slice(span.start, span.end)) ?? [];
    const surname = names.surnameOf(written) ?? written;
    const former = FORMER_PATTERN.test(article.text.slice(span.start, titleSpan.start));
    const antecedent = antecedents(surname, title, span.start)?.name;
    const name = antecedent ?? incumbent(terms, (named ??= bodies()), { surname, title, former, date: article.date });
    if (name === undefined) return [];
    const because =
      antecedent === undefined
        ? `${name} held the office ${former ? 'before' : 'on'} ${article.date ?? ''}`
        : `${name} is the last ${title} named with this surname`;
    const person = personCandidate(article, appointment, { rule: SURNAME_TITLE, evidence: 'definition', span, name });
    return [{ ...person, because }];
  });
}

/** Finds the last person before a place (else the first behind it) with a surname and a title that fits. */
type Antecedents = (surname: string, title: string, before: number) => Mention | undefined;

/** Persons in order of start; each surname with each title is looked through once, however often it is asked for. */
function createAntecedents(persons: readonly Mention[]): Antecedents {
  const fitting = new Map<string, readonly Mention[]>();
  return (surname, title, before) => {
    const key = `${surname} ${title}`;
    let fits = fitting.get(key);
    if (fits === undefined) {
      fits = persons.filter((person) => {
        const name = person.name ?? person.surface;
        const own = person.attributes?.['title'];
        if (!name.startsWith(surname) || name.length === surname.length || typeof own !== 'string') return false;
        return own.endsWith(title) || title.endsWith(own) || holdsFor(own, title);
      });
      fitting.set(key, fits);
    }
    let low = 0;
    let high = fits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((fits[middle]?.start ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return fits[low - 1] ?? fits[0];
  };
}

/** 최 대행, 최 권한대행: of 대통령 권한대행 부총리, who holds the first office for another. Not: 권 총리 of 총리 권한대행. */
function holdsFor(own: string, title: string): boolean {
  return title.endsWith('대행') && own.split(' ').some((word) => word.endsWith(title));
}

interface Held {
  readonly surname: string;
  readonly title: string;
  readonly former: boolean;
  readonly date: string | undefined;
}

/** Who held the title of a body that the article names, on its date or before it, with this surname. */
function incumbent(
  terms: Terms,
  bodies: ReadonlySet<string>,
  { surname, title, former, date }: Held,
): string | undefined {
  const holders = former ? terms.formerHolders(surname, title, date) : terms.holders(surname, title, date);
  const fitting = holders.filter((term) => bodies.has(term.organization) || term.organization === '');
  if (former) return fitting[0]?.name;
  const names = new Set(fitting.map((term) => term.name));
  return names.size === 1 ? [...names][0] : undefined;
}
