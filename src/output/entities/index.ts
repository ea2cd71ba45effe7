// `--rows entities`: articles are digested wherever they are worked on, gathered in one place, and written when the last
// one is in. What is held in memory grows with the entities, not with the articles' words.
import { prettyJson } from '../pretty-json.js';
import { tableRows } from '../cells.js';
import type { Assembly, Duplicate, Renderer, RenderOptions } from '../format.js';
import { digestOf, entityTypes, parseDigest } from './digest.js';
import { entityCells, entityColumns, entityObject } from './columns.js';
import { createEntityMerger, type MergedEntity } from './merge.js';

/** One line of JSON an article, for the assembly. */
export function createDigestRenderer({ kinds }: RenderOptions): Renderer {
  const types = entityTypes(kinds);
  return {
    opening: '',
    separator: '',
    closing: '',
    article: (result) => `${JSON.stringify(digestOf(result, types))}\n`,
  };
}

/** Rows that are made text at a time. */
const ROWS_AT_ONCE = 500;

type Writer = (entities: readonly MergedEntity[]) => Iterable<string>;

function delimited(delimiter: string, { kinds, bom }: RenderOptions): Writer {
  const columns = entityColumns(kinds);
  return function* (entities) {
    yield tableRows([columns.map(({ header }) => header)], delimiter, bom);
    for (let at = 0; at < entities.length; at += ROWS_AT_ONCE) {
      const rows = entities.slice(at, at + ROWS_AT_ONCE).map((entity) => entityCells(entity, columns));
      yield tableRows(rows, delimiter);
    }
  };
}

function json({ kinds }: RenderOptions): Writer {
  const columns = entityColumns(kinds);
  return function* (entities) {
    yield '[';
    for (const [at, entity] of entities.entries()) {
      yield `${at === 0 ? '' : ','}\n  ${prettyJson(entityObject(entity, columns), '  ')}`;
    }
    yield '\n]\n';
  };
}

function jsonLines({ kinds }: RenderOptions): Writer {
  const columns = entityColumns(kinds);
  return function* (entities) {
    for (const entity of entities) yield `${JSON.stringify(entityObject(entity, columns))}\n`;
  };
}

const WRITERS: Readonly<Partial<Record<string, (options: RenderOptions) => Writer>>> = {
  csv: (options) => delimited(',', options),
  tsv: (options) => delimited('\t', options),
  json,
  jsonl: jsonLines,
};

/** Gathers the digests; undefined for formats that have no table of entities. */
export function createEntityAssembly(format: string, options: RenderOptions): Assembly | undefined {
  const writer = WRITERS[format]?.(options);
  if (writer === undefined) return undefined;
  const merger = createEntityMerger(options.kinds);
  return {
    take(rendered) {
      const duplicates: Duplicate[] = [];
      for (const line of rendered.split('\n')) {
        const duplicate = line === '' ? undefined : merger.add(parseDigest(line));
        if (duplicate !== undefined) duplicates.push(duplicate);
      }
      return Promise.resolve(duplicates);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- other assemblies read from disk
    async *parts() {
      yield* writer(merger.entities());
    },
    entities: () => merger.entities().length,
    discard: () => undefined,
  };
}
