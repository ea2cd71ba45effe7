// Who held which office when: `중소벤처기업부 장관` on 2023-05-01 is 이영.
import { z } from 'zod';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { lazyMap } from '../../text/lazy.js';
import { DICTIONARY_DATE } from '../../dictionary/dates.js';
import type { WordSet } from '../../lexicon/word-set.js';
import type { Resources, Row } from '../../core/resources.js';

const TERM_ROW = z.object({
  id: z.string().min(1, 'every row needs an id'),
  name: z.string().min(1, 'every row needs a name'),
  title: z.string().min(1, 'every row needs a title'),
  organization: z.string().default(''),
  aliases: z.string().default(''),
  valid_from: DICTIONARY_DATE.default(''),
  valid_to: DICTIONARY_DATE.default(''),
  status: z.enum(['', 'removed'], 'status is empty or "removed"').default(''),
});

/** One term of office; dates are inclusive, empty where unknown. */
export type Term = Row<z.infer<typeof TERM_ROW>>;

export interface Terms {
  /** The full name of the one person who is called so and held the title at some time: 트럼프 대통령 → 도널드 트럼프. */
  fullName(alias: string, title: string): string | undefined;
  /** Terms of a person in force on the date; all of them where the date is unknown. */
  of(name: string, date: string | undefined): readonly Term[];
  /** The holders of a title whose name begins with a surname, in force on the date; none where the date is unknown. */
  holders(surname: string, title: string, date: string | undefined): readonly Term[];
  /** Those whose terms had ended by the date, the last first; none where the date is unknown. */
  formerHolders(surname: string, title: string, date: string | undefined): readonly Term[];
}

/** Articles may name a holder some days before the term begins or after it ends. */
const GRACE_DAYS = 14;

/** `sought`: the words of an office that comes later or never. */
export function createTerms(resources: Resources, sought: WordSet): Terms {
  const rows = lazyRows(resources, 'officials.csv', TERM_ROW);
  const byName = lazyMap(() => grouped(rows(), ({ name }) => [name]));
  const byAlias = lazyMap(() => grouped(rows(), ({ aliases }) => aliases.split('|').map((alias) => alias.trim())));
  const byTitle = lazyMap(() => grouped(rows(), ({ name, title }) => [`${name.slice(0, 1)} ${title}`]));
  return {
    fullName(alias, title) {
      const all = byAlias.get(alias) ?? [];
      const held = all.filter((term) => title.startsWith(term.title) || title.endsWith(term.title));
      // 트럼프 당선인, 해리스 후보: the office comes later or never
      const called = held.length === 0 && sought.ends(title) ? all : held;
      const names = new Set(called.map((term) => term.name));
      return names.size === 1 ? called[0]?.name : undefined;
    },
    of: (name, date) => (byName.get(name) ?? []).filter((term) => date === undefined || inForce(term, date)),
    holders: (surname, title, date) =>
      date === undefined ? [] : (byTitle.get(`${surname} ${title}`) ?? []).filter((term) => inForce(term, date)),
    formerHolders: (surname, title, date) =>
      date === undefined
        ? []
        : (byTitle.get(`${surname} ${title}`) ?? [])
            .filter((term) => term.valid_to !== '' && term.valid_to < date)
            .toSorted((a, b) => (a.valid_to < b.valid_to ? 1 : a.valid_to > b.valid_to ? -1 : 0)),
  };
}

function grouped(
  terms: readonly Term[],
  keysOf: (term: Term) => readonly string[],
): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of keysOf(term)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [term]);
      else list.push(term);
    }
  }
  return groups;
}

function inForce(term: Term, date: string): boolean {
  return (
    (term.valid_from === '' || shift(term.valid_from, -GRACE_DAYS) <= date) &&
    (term.valid_to === '' || shift(term.valid_to, GRACE_DAYS) >= date)
  );
}

function shift(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
