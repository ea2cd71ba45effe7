// What one article adds to the table of entities, as one line of JSON that any thread can make: counts, names as written,
// one sentence an entity. Sums are no entities: a table of them is asked for by --rows records.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EntityKind } from '../../core/kind.js';
import type { ExtractionResult } from '../../core/result.js';
import type { EntityRecord } from '../../core/types.js';
import { markupOf, type Range } from '../../text/markup.js';
import { sentenceAround } from '../context.js';
import { strongestMention } from '../evidence.js';

const EVIDENCE = z.enum(['definition', 'dictionary', 'rule', 'context']);

const CONTRIBUTION = z.object({
  type: z.string(),
  name: z.string(),
  id: z.string().optional(),
  attributes: z.record(z.string(), z.string()),
  mentions: z.number(),
  surfaces: z.array(z.string()),
  rule: z.string(),
  evidence: EVIDENCE.optional(),
  confidence: z.number().optional(),
  example: z.string(),
});

/** What one article says of one entity. */
export type Contribution = Readonly<z.infer<typeof CONTRIBUTION>>;

export const ARTICLE_DIGEST = z.object({
  article: z.string(),
  /** The same for articles with the same words. */
  fingerprint: z.string(),
  date: z.string().optional(),
  url: z.string().optional(),
  entities: z.array(CONTRIBUTION),
});

export type ArticleDigest = Readonly<z.infer<typeof ARTICLE_DIGEST>>;

/** The same for two files that hold one release: blanks and line breaks do not count. */
export function fingerprintOf({ title, text }: Pick<ExtractionResult, 'title' | 'text'>): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  // A headline that stands in the text is no difference to a file that states it apart.
  const headline = title === undefined || words.includes(title.replace(/\s+/gu, ' ').trim()) ? '' : title;
  return createHash('sha256').update(`${headline}\n${words}`).digest('base64').slice(0, 20);
}

function contributionOf(record: EntityRecord, text: string, markup: readonly Range[]): Contribution {
  const { type, name, id, attributes, confidence, mentions } = record;
  const [first] = mentions;
  const strongest = strongestMention(record);
  return {
    type,
    name,
    ...(id === undefined ? {} : { id }),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    mentions: mentions.length,
    surfaces: [...new Set(mentions.map(({ surface }) => surface))],
    rule: strongest?.rule ?? '',
    ...(strongest?.evidence === undefined ? {} : { evidence: strongest.evidence }),
    ...(confidence === undefined ? {} : { confidence }),
    example: first === undefined ? '' : sentenceAround(text, first, markup),
  };
}

/** Types whose records are entities: all but values. */
export function entityTypes(kinds: readonly EntityKind[]): ReadonlySet<string> {
  return new Set(kinds.filter(({ traits }) => !traits.includes('value')).map(({ type }) => type));
}

export function digestOf(result: ExtractionResult, types: ReadonlySet<string>): ArticleDigest {
  const { id, date, url, text, records } = result;
  const markup = markupOf(text);
  return {
    article: id,
    fingerprint: fingerprintOf(result),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    entities: records.filter(({ type }) => types.has(type)).map((record) => contributionOf(record, text, markup)),
  };
}

export function parseDigest(line: string): ArticleDigest {
  return ARTICLE_DIGEST.parse(JSON.parse(line));
}
