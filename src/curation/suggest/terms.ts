// Who heads what: a head whose term seems over because later articles name another one in the office, and heads that no
// dictionary has. 2025-07-23 오영주 중기부 장관, from 2025-07-24 on 한성숙 → her row, and a last day for the row before.
import type { Resources } from '../../core/resources.js';
import { romanize } from '../../korean/romanize.js';
import { reasonsJoined, SUGGESTIONS } from '../../messages/suggestions.js';
import { isSingleOffice } from '../lint/identity.js';
import { rawRowsOf, type RawDictionaryRow } from './raw-rows.js';
import { dayBefore, obtain, Sightings, type Collector, type Suggestion } from './suggestion.js';

interface Holder {
  readonly name: string;
  readonly sightings: Sightings;
}

interface Office {
  readonly title: string;
  readonly organization: string;
  readonly holders: Map<string, Holder>;
}

function idFor(name: string, taken: ReadonlySet<string>): string {
  const stem = /^[가-힣]{2,4}$/u.test(name)
    ? `kr-person-${romanize(name.slice(0, 1))}-${romanize(name.slice(1))}`
    : `person-${romanize(name)}`;
  let number = 1;
  while (taken.has(`${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
}

export function createTermCollector(resources: Resources): Collector {
  const rows = rawRowsOf(resources, 'officials.csv');
  const rowsById = new Map<string, RawDictionaryRow[]>();
  const rowsOfOffice = new Map<string, RawDictionaryRow[]>();
  for (const row of rows) {
    const { id = '', title = '', organization = '' } = row.cells;
    obtain(rowsById, id, () => []).push(row);
    obtain(rowsOfOffice, `${organization} ${title}`, () => []).push(row);
  }
  const offices = new Map<string, Office>();

  function proposals(key: string, office: Office, least: number): readonly Suggestion[] {
    const known = rowsOfOffice.get(key) ?? [];
    const named = `${office.organization} ${office.title}`;
    const knownNames = new Set(known.map(({ cells }) => cells['name'] ?? ''));
    const fresh = [...office.holders.values()]
      .filter(({ name, sightings }) => !knownNames.has(name) && sightings.articles >= least)
      .toSorted((a, b) => (a.sightings.first < b.sightings.first ? -1 : 1));
    const closed = known.flatMap((row): readonly Suggestion[] => {
      const { name = '', valid_to: until = '', valid_from: from = '', id = '' } = row.cells;
      if (until !== '') return [];
      const last = office.holders.get(name)?.sightings.last ?? from;
      const successor = [...office.holders.values()].find(
        (holder) =>
          holder.name !== name &&
          holder.sightings.articles >= least &&
          holder.sightings.first > last &&
          holder.sightings.first > from,
      );
      if (successor === undefined) return [];
      const end = dayBefore(successor.sightings.first);
      // a user's row takes the place of all rows of the person
      return (rowsById.get(id) ?? []).map((own): Suggestion => ({
        type: 'official',
        count: successor.sightings.articles,
        confidence: successor.sightings.articles >= 3 ? 'high' : 'medium',
        why:
          own === row
            ? reasonsJoined([
                SUGGESTIONS.termOver(successor.name, named, successor.sightings.describe()),
                ...(last === '' ? [] : [SUGGESTIONS.lastSeen(name, last)]),
              ])
            : SUGGESTIONS.otherOffice,
        examples: own === row ? successor.sightings.examples : [],
        cells: own === row ? { ...own.cells, valid_to: end } : own.cells,
      }));
    });
    const taken = new Set(rowsById.keys());
    const added = fresh.map(({ name, sightings }): Suggestion => ({
      type: 'official',
      count: sightings.articles,
      confidence: sightings.articles >= 5 ? 'high' : sightings.articles >= 3 ? 'medium' : 'low',
      why: reasonsJoined([
        SUGGESTIONS.inOffice(named, sightings.describe()),
        ...(taken.has(idFor(name, new Set())) ? [SUGGESTIONS.namesake] : []),
      ]),
      examples: sightings.examples,
      cells: {
        id: idFor(name, taken),
        name,
        title: office.title,
        organization: office.organization,
        valid_from: sightings.first,
        source: sightings.source(),
      },
    }));
    return [...closed, ...added];
  }

  return {
    add(article) {
      for (const record of article.records) {
        const { title, organization } = record.attributes;
        const [first] = record.mentions;
        if (record.type !== 'official' || typeof title !== 'string' || typeof organization !== 'string') continue;
        if (first === undefined || article.date === undefined || !isSingleOffice(title)) continue;
        const office = obtain(offices, `${organization} ${title}`, () => ({
          title,
          organization,
          holders: new Map<string, Holder>(),
        }));
        const { name } = record;
        obtain(office.holders, name, () => ({ name, sightings: new Sightings() })).sightings.see(article, first);
      }
    },
    suggestions: (least) => [...offices].flatMap(([key, office]) => proposals(key, office, Math.max(2, least))),
  };
}
