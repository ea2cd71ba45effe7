// A report as its page reads it: the data out of its elements, and the elements themselves.
import { asIs } from '../../../src/messages/language.js';
import { inflateRawSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { createReportAssembly, createReportRenderer } from '../../../src/output/report/index.js';
import type { RenderOptions } from '../../../src/output/format.js';
import type { ExtractionResult } from '../../../src/core/result.js';

const NUMBERS = z.array(z.number());
const TEXTS = z.array(z.string());
const INDEX = z.object({
  language: z.string(),
  types: z.array(z.object({ name: z.string(), isValue: z.boolean() })),
  strings: TEXTS,
  articles: z.object({ id: TEXTS, title: TEXTS, date: TEXTS, url: TEXTS, sameAs: NUMBERS, records: NUMBERS }),
  records: z.object({ entity: NUMBERS, mentions: NUMBERS }),
  entities: z.object({
    name: TEXTS,
    id: TEXTS,
    articles: NUMBERS,
    surfaces: z.array(TEXTS),
    attributes: z.record(z.string(), z.array(z.union([TEXTS, z.literal(0)]))),
    place: z.array(z.union([NUMBERS, z.literal(0)])),
  }),
  relations: z.looseObject({
    type: NUMBERS,
    article: NUMBERS,
    subject: z.array(z.number().nullable()),
    parties: z.array(z.union([z.array(z.number().nullable()), z.literal(0)])),
  }),
  failures: z.array(z.object({ id: z.string(), message: z.object({ ko: z.string(), en: z.string() }) })),
});
const BLOCK = z.array(
  z.object({
    text: z.string(),
    records: z.array(z.tuple([z.number(), z.string(), z.number().nullable()]).rest(z.looseObject({}))),
    mentions: z.object({ steps: NUMBERS, lengths: NUMBERS, records: NUMBERS }),
  }),
);

export interface ReadArticle {
  readonly text: string;
  /** As the text has them, in order. */
  readonly surfaces: readonly string[];
}

export interface ReadReport {
  readonly index: z.infer<typeof INDEX>;
  readonly articles: readonly ReadArticle[];
  readonly policy: string;
  readonly tags: readonly string[];
  /** Of all elements. */
  readonly attributes: readonly string[];
  readonly script: string;
  readonly style: string;
}

function unpacked(base64: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8'));
}

export function readReport(html: string): ReadReport {
  const tags: string[] = [];
  const attributes: string[] = [];
  const data = new Map<string, string>();
  const contents = { script: '', style: '' };
  let policy = '';
  let open: string | undefined;
  const parser = new Parser({
    onopentag(name, own) {
      tags.push(name);
      attributes.push(...Object.keys(own));
      if (own['http-equiv'] === 'Content-Security-Policy') policy = own['content'] ?? '';
      open = own['id'] ?? name;
    },
    ontext(text) {
      if (open?.startsWith('kr-sme-') === true) data.set(open, (data.get(open) ?? '') + text);
      else if (open === 'script' || open === 'style') contents[open] += text;
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  const blocks = [...data]
    .filter(([id]) => id.startsWith('kr-sme-block-'))
    .map(([, own]) => BLOCK.parse(unpacked(own)));
  const articles = blocks.flat().map(({ text, mentions: { steps, lengths } }): ReadArticle => {
    let start = 0;
    return { text, surfaces: steps.map((step, at) => text.slice((start += step), start + (lengths[at] ?? 0))) };
  });
  return {
    index: INDEX.parse(unpacked(data.get('kr-sme-index') ?? '')),
    articles,
    policy,
    tags,
    attributes,
    ...contents,
  };
}

/** The page of some results. */
export async function reportOf(
  results: readonly ExtractionResult[],
  options: RenderOptions,
  failures: readonly (readonly [id: string, message: string])[] = [],
): Promise<string> {
  const renderer = createReportRenderer(options);
  const assembly = createReportAssembly(options);
  for (const result of results) await assembly.take(renderer.article(result));
  for (const [id, message] of failures) assembly.miss?.(id, asIs(message));
  const parts: string[] = [];
  for await (const part of assembly.parts()) parts.push(Buffer.from(part).toString('utf8'));
  return parts.join('');
}
