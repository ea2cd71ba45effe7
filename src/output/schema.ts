// The shape of the JSON output as zod types, made from what the kinds declare; `extract --print-schema` prints it as
// JSON Schema. Attributes are left out where unknown, so all of them are optional.
import { z } from 'zod';
import type { EntityKind } from '../core/kind.js';
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

function recordSchema(kind: EntityKind): z.ZodObject {
  const names = attributeOrder([kind]);
  const attributes = names.map((name) => [name, (kind.attributes[name] ?? z.unknown()).optional()] as const);
  return z
    .strictObject({
      type: z.literal(kind.type),
      name: z.string().min(1).describe('canonical name'),
      id: z.string().optional().describe('stable id, where a dictionary knows the entity'),
      ...Object.fromEntries(attributes),
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
      records: z.array(z.union(kinds.map(recordSchema))).describe('in order of first mention'),
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
