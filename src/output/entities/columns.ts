// The row of an entity: type,name,id,articles,mentions,firstDate,lastDate,surfaces,titles,… and what kinds add.
import type { EntityKind } from '../../core/kind.js';
import { attributeOrder } from '../attributes.js';
import type { Cell } from '../cells.js';
import type { MergedEntity } from './merge.js';

const SEPARATOR = ' | ';

/** Attributes of which an entity has several over time, and what the column of all of them is called. */
const PLURALS: Readonly<Partial<Record<string, string>>> = {
  title: 'titles',
  organization: 'organizations',
  representative: 'representatives',
};

export interface EntityColumn {
  readonly header: string;
  /** What JSON has there; undefined is left out. */
  readonly value: (entity: MergedEntity) => string | number | readonly string[] | undefined;
}

function attributeColumn(name: string): EntityColumn {
  const plural = PLURALS[name];
  if (plural === undefined) return { header: name, value: ({ attributes }) => attributes.get(name)?.[0] };
  return { header: plural, value: ({ attributes }) => attributes.get(name) };
}

/** Values have no rows, and so their attributes no columns. */
export function entityColumns(kinds: readonly EntityKind[]): readonly EntityColumn[] {
  const attributes = attributeOrder(kinds.filter(({ traits }) => !traits.includes('value')));
  const several = attributes.filter((name) => PLURALS[name] !== undefined);
  const single = attributes.filter((name) => PLURALS[name] === undefined);
  return [
    { header: 'type', value: ({ type }) => type },
    { header: 'name', value: ({ name }) => name },
    { header: 'id', value: ({ id }) => id },
    { header: 'articles', value: ({ articles }) => articles },
    { header: 'mentions', value: ({ mentions }) => mentions },
    { header: 'firstDate', value: ({ firstDate }) => firstDate },
    { header: 'lastDate', value: ({ lastDate }) => lastDate },
    { header: 'surfaces', value: ({ surfaces }) => surfaces },
    ...[...several, ...single].map(attributeColumn),
    { header: 'evidence', value: ({ evidence }) => evidence },
    { header: 'rule', value: ({ rule }) => rule },
    { header: 'confidence', value: ({ confidence }) => confidence },
    { header: 'example', value: ({ example }) => example },
    { header: 'article', value: ({ exampleArticle }) => exampleArticle },
    { header: 'url', value: ({ exampleUrl }) => exampleUrl },
  ];
}

export function entityCells(entity: MergedEntity, columns: readonly EntityColumn[]): readonly Cell[] {
  return columns.map(({ value }) => {
    const own = value(entity);
    return typeof own === 'object' ? own.join(SEPARATOR) : own;
  });
}

/** The object that JSON has of an entity; what is not known is left out. */
export function entityObject(
  entity: MergedEntity,
  columns: readonly EntityColumn[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.flatMap(({ header, value }) => {
      const own = value(entity);
      return own === undefined ? [] : [[header, own]];
    }),
  );
}
