// Relations as rows of CSV, under the headers that `extract --rows relations` gives them.
import type { NameRef } from '../../shape.js';
import { loadArticle } from './load.js';
import type { Model } from './model.js';
import type { Cell, Rows } from './csv.js';

const HEADERS = [
  ...['article', 'date', 'outlet', 'headline', 'type', 'kind', 'status', 'subject', 'parties', 'amount', 'currency'],
  ...['max', 'count', 'when', 'until', 'place', 'people', 'text', 'rule', 'url', 'source'],
] as const;
const SEPARATOR = ' | ';

export async function relationRows(model: Model, rows: readonly number[]): Promise<Rows> {
  const { relations, articles } = model.index;
  const { word, nameOf } = model;
  const lines: (readonly Cell[])[] = [HEADERS];
  for (const at of rows) {
    const article = relations.article[at] ?? 0;
    const { text } = await loadArticle(article);
    const type = word(relations.type[at]);
    const own = text.slice(relations.start[at], relations.end[at]);
    const joined = (refs: readonly NameRef[]): string => refs.map(nameOf).join(SEPARATOR);
    lines.push([
      ...[articles.id[article], articles.date[article], articles.outlet[article], articles.title[article], type],
      ...[word(relations.kind[at]), word(relations.status[at])],
      type === 'event' ? word(relations.words[at]) : nameOf(relations.subject[at] ?? null),
      joined(model.partiesOf(at)),
      ...[relations.value[at] ?? undefined, word(relations.currency[at]), relations.max[at] ?? undefined],
      ...[relations.count[at] ?? undefined, word(relations.when[at]), word(relations.until[at])],
      ...[nameOf(relations.place[at] ?? null), joined(model.peopleOf(at))],
      type === 'statement' ? own : own.replace(/\s+/gu, ' '),
      ...[word(relations.rule[at]), articles.url[article], articles.source[article]],
    ]);
  }
  return lines;
}
