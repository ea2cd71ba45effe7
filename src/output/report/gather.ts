// The index of the page, gathered article by article: columns grow as articles come, entities are numbered when the last
// one is in.
import type { EntityKind } from '../../core/kind.js';
import type { Duplicate } from '../format.js';
import { createEntityMerger } from '../entities/merge.js';
import { entityColumns } from './entity-columns.js';
import { createRelationColumns } from './relation-columns.js';
import type { RenderedArticle } from './rendered.js';
import type { ArticleColumns, Failure, ReportIndex } from './shape.js';

export interface Gatherer {
  readonly articles: number;
  add(article: RenderedArticle): Duplicate | undefined;
  miss(failure: Failure): void;
  /** Everything so far. */
  index(language: string): ReportIndex;
}

type Growing = { readonly [Name in keyof ArticleColumns]: ArticleColumns[Name][number][] };

/** Only what leads to a page of the web is made a link. */
export function webAddress(url: string | undefined): string {
  return url !== undefined && /^https?:\/\//iu.test(url) ? url : '';
}

export function createGatherer(kinds: readonly EntityKind[]): Gatherer {
  const merger = createEntityMerger(kinds);
  const numbers = new Map<string, number>();
  const columns: Growing = { id: [], title: [], date: [], outlet: [], url: [], source: [], sameAs: [], records: [] };
  const recordKeys: string[] = [];
  const recordMentions: number[] = [];
  const relations = createRelationColumns();
  const failures: Failure[] = [];

  return {
    get articles() {
      return columns.id.length;
    },
    add({ digest, title = '', outlet = '', source = '', keys, mentions, relations: own }) {
      const duplicate = merger.add(digest);
      const number = columns.id.length;
      const { article, date = '', url } = digest;
      if (duplicate === undefined) numbers.set(article, number);
      columns.id.push(article);
      columns.title.push(title);
      columns.date.push(date);
      columns.outlet.push(outlet);
      columns.url.push(webAddress(url));
      columns.source.push(source);
      columns.sameAs.push(duplicate === undefined ? -1 : (numbers.get(duplicate.of) ?? -1));
      columns.records.push(keys.length);
      for (const [at, key] of keys.entries()) {
        recordKeys.push(key);
        recordMentions.push(mentions[at] ?? 0);
      }
      // what a release says twice is said once
      if (duplicate === undefined) for (const relation of own) relations.add(relation, number);
      return duplicate;
    },
    miss(failure) {
      failures.push(failure);
    },
    index(language) {
      const entities = merger.entities();
      const entityOf = new Map(entities.flatMap(({ keys }, at) => keys.map((key) => [key, at] as const)));
      const { strings, columns: relationColumns } = relations.finish((key) => entityOf.get(key));
      return {
        language,
        types: kinds.map(({ type, traits }) => ({
          name: type,
          isValue: traits.includes('value'),
          isPerson: traits.includes('person'),
        })),
        strings,
        articles: columns,
        records: { entity: recordKeys.map((key) => entityOf.get(key) ?? -1), mentions: recordMentions },
        entities: entityColumns(entities, kinds),
        relations: relationColumns,
        failures,
      };
    },
  };
}
