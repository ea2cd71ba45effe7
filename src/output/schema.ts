// The shape of the JSON output as zod types, made from what the kinds declare; `extract --print-schema` prints it as
// JSON Schema. Attributes are left out where unknown, so all of them are optional.
import { z } from 'zod';
import type { AttributeShape, EntityKind } from '../core/kind.js';
import { attributeOrder } from './attributes.js';
import { ZONES } from './zones.js';

const OFFSET = z.number().int().nonnegative();

const MENTION = z
  .strictObject({
    surface: z.string().min(1).describe('the exact characters: text.slice(start, end)'),
    start: OFFSET.describe('UTF-16 code units into the text, NFC, line ends \\n'),
    end: OFFSET.describe('behind the last character'),
    rule: z.string().describe('the rule or dictionary entry that made the mention'),
    zone: z.enum(ZONES).optional().describe('where it stands; left out for body'),
    speaker: z.string().optional().describe('in a quotation: who says it, as the article puts it'),
  })
  .describe('one place in the text');

const NAME = z.strictObject({
  name: z.string().min(1),
  record: z.number().int().nonnegative().optional().describe('index of its record in records'),
});
const SUM = { value: z.number(), currency: z.string().length(3), max: z.number().optional() };
const WHEN = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u);
const SENTENCE = {
  rule: z.string(),
  start: OFFSET.describe('of the sentence that says it'),
  end: OFFSET,
};

/** RELATIONS: what is not stated is left out. */
const RELATION = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('agreement'),
    kind: z.enum(['mou', 'contract', 'transfer', 'venture']),
    status: z.enum(['signed', 'planned']),
    parties: z.array(NAME).optional(),
    date: WHEN.optional(),
    place: NAME.optional(),
    amount: z.strictObject(SUM).optional(),
    count: z.number().int().optional(),
    signers: z.array(NAME).optional(),
    ...SENTENCE,
  }),
  z.strictObject({
    type: z.literal('investment'),
    status: z.enum(['done', 'planned']),
    recipient: NAME.optional(),
    investors: z.array(NAME).optional(),
    amount: z.strictObject(SUM).optional(),
    round: z.string().optional(),
    date: WHEN.optional(),
    ...SENTENCE,
  }),
  z.strictObject({
    type: z.literal('statement'),
    speaker: NAME,
    quote: z.strictObject({ text: z.string(), start: OFFSET, end: OFFSET }),
    ...SENTENCE,
  }),
  z.strictObject({
    type: z.literal('event'),
    name: z.string(),
    date: WHEN.optional(),
    from: WHEN.optional(),
    to: WHEN.optional(),
    place: NAME.optional(),
    hosts: z.array(NAME).optional(),
    count: z.number().int().optional(),
    ...SENTENCE,
  }),
  z.strictObject({
    type: z.literal('sum'),
    ...SUM,
    role: z.string(),
    owner: NAME.optional(),
    partOf: z.strictObject(SUM).optional().describe('the total of which it is stated to be a part'),
    ...SENTENCE,
  }),
]);

function typeOf(shape: AttributeShape | undefined): z.ZodType {
  return shape instanceof z.ZodType ? shape : z.unknown();
}

function recordSchema(kind: EntityKind): z.ZodObject {
  const names = attributeOrder([kind]);
  const attributes = names.map((name) => [name, typeOf(kind.attributes[name]).optional()] as const);
  return z
    .strictObject({
      type: z.literal(kind.type),
      name: z.string().min(1).describe('canonical name'),
      id: z.string().optional().describe('stable id, where a dictionary knows the entity'),
      ...Object.fromEntries(attributes),
      confidence: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('the share of records with such evidence that are right'),
      mentions: z.array(MENTION).min(1),
    })
    .meta({ id: kind.type });
}

/** One article of the output: a line of JSON Lines, an item of the JSON list. */
export function articleSchema(kinds: readonly EntityKind[]): z.ZodObject {
  return z
    .strictObject({
      id: z.string().describe('the path as given, or the id of the JSON Lines object'),
      title: z.string().optional(),
      date: z.iso.date().optional().describe('release date'),
      outlet: z.string().optional().describe('the newspaper, or the ministry that issued the release'),
      url: z.string().optional().describe('where the article was published'),
      source: z.string().optional().describe('the file that it came from, where id is another'),
      records: z.array(z.union(kinds.map(recordSchema))).describe('in order of first mention'),
      relations: z.array(RELATION).optional().describe('with --relations: who did what with whom'),
      text: z.string().optional().describe('with --keep-text: the text that offsets refer to'),
    })
    .meta({ title: 'Article' });
}

/** The whole of a JSON output: a list of articles. */
export function outputSchema(kinds: readonly EntityKind[]): z.ZodArray {
  return z.array(articleSchema(kinds)).meta({ title: 'kr-sme extract --format json' });
}

/** JSON Schema (2020-12) of the output, pretty-printed; of one line for JSON Lines. */
export function printSchema(kinds: readonly EntityKind[], unit: 'list' | 'line'): string {
  const schema = unit === 'line' ? articleSchema(kinds) : outputSchema(kinds);
  return `${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), null, 2)}\n`;
}
