// Relations as the page's columns. Names are kept by their keys until entities are numbered.
import type { RenderedName, RenderedRelation } from './rendered.js';
import type { NameRef, RelationColumns } from './shape.js';

interface RelationGatherer {
  add(relation: RenderedRelation, article: number): void;
  finish(entityOf: (key: string) => number | undefined): {
    readonly strings: readonly string[];
    readonly columns: RelationColumns;
  };
}

export function createRelationColumns(): RelationGatherer {
  const numbers = new Map<string, number>();
  const strings: string[] = [];
  const rows: (readonly [RenderedRelation, number])[] = [];

  const wordOf = (word: string | undefined): number => {
    if (word === undefined) return -1;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, strings.length);
    strings.push(word);
    return strings.length - 1;
  };

  return {
    add(relation, article) {
      rows.push([relation, article]);
    },
    finish(entityOf) {
      const refOf = (name: RenderedName | undefined): NameRef => {
        if (name === undefined) return null;
        return (name.key === undefined ? undefined : entityOf(name.key)) ?? -1 - wordOf(name.name);
      };
      const column = <T>(of: (relation: RenderedRelation) => T): readonly T[] => rows.map(([own]) => of(own));
      const names = (own: readonly RenderedName[] | undefined): readonly NameRef[] | 0 =>
        own === undefined || own.length === 0 ? 0 : own.map(refOf);
      const columns: RelationColumns = {
        type: column(({ type }) => wordOf(type)),
        article: rows.map(([, article]) => article),
        start: column(({ start }) => start),
        end: column(({ end }) => end),
        kind: column(({ kind }) => wordOf(kind)),
        status: column(({ status }) => wordOf(status)),
        subject: column(({ subject }) => refOf(subject)),
        words: column(({ words }) => wordOf(words)),
        parties: column(({ parties }) => names(parties)),
        people: column(({ people }) => names(people)),
        place: column(({ place }) => refOf(place)),
        value: column(({ value = null }) => value),
        max: column(({ max = null }) => max),
        currency: column(({ currency }) => wordOf(currency)),
        count: column(({ count = null }) => count),
        when: column(({ when }) => wordOf(when)),
        until: column(({ until }) => wordOf(until)),
        part: column(({ isPart }) => (isPart === true ? 1 : 0)),
        rule: column(({ rule }) => wordOf(rule)),
      };
      return { strings, columns };
    },
  };
}
