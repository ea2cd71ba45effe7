// Entities over all articles as the page's columns, with the places of those that lie somewhere.
import type { EntityKind } from '../../core/kind.js';
import { attributeOrder } from '../attributes.js';
import type { MergedEntity } from '../entities/merge.js';
import type { EntityColumns } from './shape.js';

export function entityColumns(entities: readonly MergedEntity[], kinds: readonly EntityKind[]): EntityColumns {
  const types = kinds.map(({ type }) => type);
  const column = <T>(of: (entity: MergedEntity) => T): readonly T[] => entities.map(of);
  const names = attributeOrder(kinds.filter(({ traits }) => !traits.includes('value')));
  const attributes = names
    .map((name) => [name, column(({ attributes: own }) => own.get(name) ?? (0 as const))] as const)
    .filter(([, values]) => values.some((own) => own !== 0));
  return {
    type: column(({ type }) => types.indexOf(type)),
    name: column(({ name }) => name),
    names: column(({ names }) => (names.length > 1 ? names : (0 as const))),
    id: column(({ id = '' }) => id),
    articles: column((entity) => entity.articles),
    mentions: column(({ mentions }) => mentions),
    firstDate: column(({ firstDate = '' }) => firstDate),
    lastDate: column(({ lastDate = '' }) => lastDate),
    surfaces: column(({ surfaces }) => surfaces),
    attributes: Object.fromEntries(attributes),
    evidence: column(({ evidence = '' }) => evidence),
    rule: column(({ rule }) => rule),
    confidence: column(({ confidence = 0 }) => confidence),
    place: column(({ type, id }) => {
      const place = id === undefined ? undefined : kinds[types.indexOf(type)]?.coordinates?.(id);
      return place === undefined ? (0 as const) : ([place.latitude, place.longitude] as const);
    }),
  };
}
