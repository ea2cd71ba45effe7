// Entities as rows of CSV, under the headers that `extract --rows entities` gives them.
import { attributeOf } from './attributes.js';
import type { Counts, Model } from './model.js';
import type { Rows } from './csv.js';

const PLURALS: Readonly<Partial<Record<string, string>>> = {
  title: 'titles',
  organization: 'organizations',
  representative: 'representatives',
};
const SEPARATOR = ' | ';

export function entityRows(model: Model, counts: Counts, rows: readonly number[]): Rows {
  const { entities } = model.index;
  const attributes = Object.keys(entities.attributes);
  const several = attributes.filter((name) => PLURALS[name] !== undefined);
  const single = attributes.filter((name) => PLURALS[name] === undefined);
  const valuesOf = (name: string, entity: number): readonly string[] => attributeOf(model, name, entity);
  return [
    [
      ...['type', 'name', 'id', 'articles', 'mentions', 'firstDate', 'lastDate', 'surfaces'],
      ...several.map((name) => PLURALS[name]),
      ...single,
      ...['evidence', 'rule', 'confidence'],
    ],
    ...rows.map((at) => [
      ...[model.typeOf(at), entities.name[at], entities.id[at], counts.articles[at], counts.mentions[at]],
      ...[counts.firstDate[at], counts.lastDate[at], entities.surfaces[at]?.join(SEPARATOR)],
      ...several.map((name) => valuesOf(name, at).join(SEPARATOR)),
      ...single.map((name) => valuesOf(name, at)[0]),
      ...[
        entities.evidence[at],
        entities.rule[at],
        entities.confidence[at] === 0 ? undefined : entities.confidence[at],
      ],
    ]),
  ];
}
