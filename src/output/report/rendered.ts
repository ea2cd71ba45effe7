// What one article gives to the report, as one line of JSON that any thread can make: what goes into the index, and its
// words with their mentions as they will stand in a block.
import { z } from 'zod';
import type { Relation, RelationName } from '../../core/relation.js';
import type { ExtractionResult } from '../../core/result.js';
import type { EntityRecord } from '../../core/types.js';
import { annotationsOf } from '../annotations.js';
import { ARTICLE_DIGEST, digestOf, entityTypes } from '../entities/digest.js';
import { createKeyOf } from '../entities/merge.js';
import type { Renderer, RenderOptions } from '../format.js';
import type { BlockArticle, BlockRecord, MentionColumns } from './shape.js';

const NAME = z.object({ name: z.string(), key: z.string().optional() });

const RELATION = z.object({
  type: z.string(),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  kind: z.string().optional(),
  status: z.string().optional(),
  subject: NAME.optional(),
  words: z.string().optional(),
  parties: z.array(NAME).optional(),
  people: z.array(NAME).optional(),
  place: NAME.optional(),
  value: z.number().optional(),
  max: z.number().optional(),
  currency: z.string().optional(),
  count: z.number().optional(),
  when: z.string().optional(),
  until: z.string().optional(),
  isPart: z.boolean().optional(),
});

/** A relation with its roles as the page's table has them. */
export type RenderedRelation = Readonly<z.infer<typeof RELATION>>;
export type RenderedName = Readonly<z.infer<typeof NAME>>;

export const RENDERED_ARTICLE = z.object({
  digest: ARTICLE_DIGEST,
  title: z.string().optional(),
  outlet: z.string().optional(),
  source: z.string().optional(),
  /** Of each record: the key of its entity, empty for values; how many mentions it has. */
  keys: z.array(z.string()),
  mentions: z.array(z.number()),
  relations: z.array(RELATION),
  /** A `BlockArticle` as JSON, looked into by the page alone. */
  block: z.string(),
});
export type RenderedArticle = Readonly<z.infer<typeof RENDERED_ARTICLE>>;

/** What the index has of an entity, and an article does not say otherwise. */
const OF_THE_ENTITY = new Set(['nameEn', 'country', 'stockCode']);

function blockRecord({ type, name, attributes, confidence }: EntityRecord, types: readonly string[]): BlockRecord {
  const own = Object.entries(attributes).filter(([key]) => !OF_THE_ENTITY.has(key));
  const known = [types.indexOf(type), name, confidence ?? null] as const;
  return own.length === 0 ? known : [...known, Object.fromEntries(own)];
}

function mentionColumns(result: ExtractionResult): MentionColumns {
  const annotations = annotationsOf(result);
  const places = new Map(result.records.map((record, at) => [record, at]));
  const numbers = new Map<string, number>();
  const bases: (readonly [string, string, string])[] = [];
  const basis = annotations.map(({ mention: { rule, evidence = '', zone = '' } }) => {
    const key = `${rule} ${evidence} ${zone}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, bases.length);
    return bases.push([rule, evidence, zone]) - 1;
  });
  return {
    steps: annotations.map(({ mention }, at) => mention.start - (annotations[at - 1]?.mention.start ?? 0)),
    lengths: annotations.map(({ mention: { start, end } }) => end - start),
    records: annotations.map(({ record }) => places.get(record) ?? 0),
    basis,
    bases,
    speakers: Object.fromEntries(
      annotations.flatMap(({ mention: { speaker } }, at) => (speaker === undefined ? [] : [[at, speaker]])),
    ),
  };
}

function blockOf(result: ExtractionResult, types: readonly string[]): BlockArticle {
  const { text, records } = result;
  return { text, records: records.map((record) => blockRecord(record, types)), mentions: mentionColumns(result) };
}

/** The record of a sum, which says how the article writes it. */
function recordOfSum(
  records: readonly EntityRecord[],
  sum: { readonly value: number; readonly currency: string; readonly max?: number },
): EntityRecord | undefined {
  return records.find(
    ({ attributes: own }) => own['value'] === sum.value && own['currency'] === sum.currency && own['max'] === sum.max,
  );
}

type NamesOf = (name: RelationName) => RenderedName;

function ownRoles(relation: Relation, records: readonly EntityRecord[], named: NamesOf): Partial<RenderedRelation> {
  const each = (names: readonly RelationName[] | undefined): RenderedName[] | undefined => names?.map(named);
  const one = (name: RelationName | undefined): RenderedName | undefined => name && named(name);
  switch (relation.type) {
    case 'agreement': {
      const { kind, status, parties, signers, place, amount, count, date } = relation;
      return {
        kind,
        status,
        parties: each(parties),
        people: each(signers),
        place: one(place),
        ...amount,
        count,
        when: date,
      };
    }
    case 'investment': {
      const { round, status, recipient, investors, amount, date } = relation;
      return { kind: round, status, subject: one(recipient), parties: each(investors), ...amount, when: date };
    }
    case 'statement': {
      const { start, end } = relation.quote;
      return { subject: named(relation.speaker), start, end };
    }
    case 'event': {
      const { name, date, from, to, place, hosts, count } = relation;
      return { words: name, parties: each(hosts), place: one(place), count, when: date ?? from, until: to };
    }
    case 'sum': {
      const { role, owner, value, currency, max, partOf } = relation;
      const words = recordOfSum(records, relation)?.name;
      return { kind: role, subject: one(owner), value, currency, max, words, isPart: partOf !== undefined };
    }
  }
}

export function createReportRenderer({ kinds }: RenderOptions): Renderer {
  const entities = entityTypes(kinds);
  const keyOf = createKeyOf(kinds);
  const types = kinds.map(({ type }) => type);
  const article = (result: ExtractionResult): RenderedArticle => {
    const { title, outlet, source, records, relations = [] } = result;
    const keys = records.map((record) => (entities.has(record.type) ? keyOf(record) : ''));
    const named: NamesOf = ({ name, record }) => {
      const key = record === undefined ? '' : (keys[record] ?? '');
      return key === '' ? { name } : { name, key };
    };
    return {
      digest: digestOf(result, entities),
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(source === undefined ? {} : { source }),
      keys,
      mentions: records.map((record) => record.mentions.length),
      relations: relations.map((relation) => {
        const { type, start, end, rule } = relation;
        return { type, start, end, rule, ...ownRoles(relation, records, named) };
      }),
      block: JSON.stringify(blockOf(result, types)),
    };
  };
  return {
    opening: '',
    separator: '',
    closing: '',
    article: (result) => `${JSON.stringify(article(result))}\n`,
  };
}
