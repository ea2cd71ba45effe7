// Where an article tells of a relation: the sentence or the words said, and of a sum the sum itself.
import type { PageArticle } from './article.js';
import type { Model } from './model.js';

export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The mention that is meant. */
  readonly mention?: number;
}

type Places = Pick<PageArticle, 'records' | 'mentions'>;

/** A number in the address that is none of the article's relations leads nowhere. */
export function passageOf(model: Model, places: Places, article: number, relation: number): Passage | undefined {
  const { relations } = model.index;
  if (relations.article[relation] !== article) return undefined;
  const [start, end] = [relations.start[relation] ?? 0, relations.end[relation] ?? 0];
  if (model.word(relations.type[relation]) !== 'sum') return { start, end };
  const [value, max] = [relations.value[relation], relations.max[relation] ?? undefined];
  const currency = model.word(relations.currency[relation]);
  const isMeant = (record: number): boolean => {
    const own = places.records[record]?.[3];
    return own !== undefined && own['value'] === value && own['currency'] === currency && own['max'] === max;
  };
  const own = places.mentions.flatMap(({ record }, mention) => (isMeant(record) ? [mention] : []));
  const inside = own.find(
    (at) => (places.mentions[at]?.start ?? -1) >= start && (places.mentions[at]?.end ?? 0) <= end,
  );
  const mention = inside ?? own[0];
  return mention === undefined ? { start, end } : { start, end, mention };
}
