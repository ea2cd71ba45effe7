// Puts together what relations are read from.
import type { EntityKind } from '../core/kind.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Appointment } from '../core/phrase.js';
import type { RelationName } from '../core/relation.js';
import type { RelationContext } from './shape.js';
import type { EntityRecord, Mention } from '../core/types.js';
import { within } from '../text/spans.js';
import { sentencesOf } from './sentences.js';

export function createRelationContext(
  article: IndexedArticle,
  all: readonly Mention[],
  records: readonly EntityRecord[],
  appointments: readonly Appointment[],
  kinds: readonly EntityKind[],
  { isRegion, patterns, sideWords }: Pick<RelationContext, 'isRegion' | 'patterns' | 'sideWords'>,
): RelationContext {
  const traits = new Map(kinds.map((kind) => [kind.type, kind.traits]));
  // countries and provinces, where they are asked for, give their records to names that are there without them
  const supporting = new Set(kinds.filter((kind) => kind.supporting === true).map(({ type }) => type));
  const mentions = supporting.size === 0 ? all : all.filter(({ type }) => !supporting.has(type));
  const startingAt = new Map<number, { readonly end: number; readonly index: number }[]>();
  for (const [index, record] of records.entries())
    for (const { start, end } of record.mentions) {
      const others = startingAt.get(start);
      if (others === undefined) startingAt.set(start, [{ end, index }]);
      else others.push({ end, index });
    }
  const indexOf = ({ type, start, end }: Mention): number | undefined =>
    startingAt.get(start)?.findLast((other) => other.end === end && records[other.index]?.type === type)?.index;
  const recordOf = (mention: Mention): EntityRecord | undefined => records[indexOf(mention) ?? -1];
  const nameOf = (mention: Mention): RelationName => {
    const record = indexOf(mention);
    const name = records[record ?? -1]?.name ?? mention.name ?? mention.surface;
    return record === undefined ? { name } : { name, record };
  };
  const is: RelationContext['is'] = ({ type }, trait) => traits.get(type)?.includes(trait) === true;
  const issuer = issuerOf(article, records, mentions, is, nameOf);
  return {
    article,
    mentions,
    records,
    appointments,
    sentences: sentencesOf(article.text, article.blocks),
    within: (span) => within(mentions, span),
    nameOf,
    recordOf,
    is,
    isRegion,
    patterns,
    sideWords,
    ...(issuer === undefined ? {} : { issuer }),
  };
}

/** The outlet where it is a body of the article, else the first body that acts in the headline. */
function issuerOf(
  article: IndexedArticle,
  records: readonly EntityRecord[],
  mentions: readonly Mention[],
  is: RelationContext['is'],
  nameOf: (mention: Mention) => RelationName,
): RelationName | undefined {
  const { outlet } = article.segmented;
  const index = records.findIndex(({ name }) => name === outlet);
  if (index >= 0 && outlet !== undefined) return { name: outlet, record: index };
  const first = mentions.find((mention) => is(mention, 'party') && !is(mention, 'place'));
  return first === undefined ? undefined : nameOf(first);
}
