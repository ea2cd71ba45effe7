// What a fixture's `expected.json` says: the records of its article without rule ids, so that a rule may be renamed.
//   { "title": "…", "records": [ { "type": "city", "name": "시애틀", "mentions": [ { "surface", "start", "end" } ] } ] }
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';
import { toOutputRecord } from '../output/article.js';
import { prettyJson } from '../output/pretty-json.js';
import { nearestWord } from '../text/spelling.js';
import type { ExtractionResult } from '../core/result.js';
import { EXPECTED_RELATION, RELATION_TYPES, relationsAsExpected, type ExpectedRelation } from './relations.js';

const OFFSET = z.number().int().nonnegative();

const EXPECTED_MENTION = z.strictObject({
  surface: z.string(),
  start: OFFSET,
  end: OFFSET,
  zone: z.string().optional(),
});

const EXPECTED_RECORD = z
  .object({ type: z.string(), name: z.string(), mentions: z.array(EXPECTED_MENTION) })
  .catchall(z.union([z.string(), z.number()]));

const EXPECTED_ARTICLE = z.strictObject({
  draft: z.boolean().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  outlet: z.string().optional(),
  records: z.array(EXPECTED_RECORD),
  relations: z.array(EXPECTED_RELATION).optional(),
  relationTypes: z.array(z.enum(RELATION_TYPES)).optional(),
  gaps: z.array(z.string()).optional(),
});

export type ExpectedMention = z.infer<typeof EXPECTED_MENTION>;

/** Attributes and `id` by name, apart from what every record has. */
export interface ExpectedRecord {
  readonly type: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly mentions: readonly ExpectedMention[];
}

/** Records as a fixture expects them, or as the program finds them. */
export interface ExpectedContent {
  /** `title`, `date` and `outlet`, where stated. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly records: readonly ExpectedRecord[];
  /** Left out where nothing is said of them. */
  readonly relations?: readonly ExpectedRelation[];
  /** The types of which `relations` has every row; all where it does not say. */
  readonly relationTypes?: readonly string[];
}

export interface ExpectedArticle extends ExpectedContent {
  /** Whether nobody has read it yet, so that it proves nothing. */
  readonly isDraft: boolean;
  /** Differences that are known and open; see gaps.ts. */
  readonly gaps: readonly string[];
}

function definedFields(fields: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> {
  const defined: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) defined[name] = value;
  return defined;
}

/** @throws UserError for a record of a type that there is none of, with its line. */
function checkTypes(text: string, file: string, records: readonly ExpectedRecord[], types: readonly string[]): void {
  const unknown = records.find(({ type }) => !types.includes(type))?.type;
  if (unknown === undefined) return;
  const at = /"type"\s*:\s*(?="(?:[^"\\]|\\.)*")/gu;
  const quoted = JSON.stringify(unknown);
  const place = [...text.matchAll(at)].find((match) => text.startsWith(quoted, match.index + match[0].length));
  const line = text.slice(0, place?.index ?? 0).split('\n').length;
  const guess = nearestWord(unknown, types);
  throw new UserError(FIXTURE_ERRORS.unknownTypeMeant(quoted, types.join(', '), guess), { file, line });
}

/**
 * @param types the types that records may have; all where they are not given
 * @throws UserError naming the place in the file that is wrong.
 */
export function parseExpected(text: string, file: string, types?: readonly string[]): ExpectedArticle {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new UserError(FIXTURE_ERRORS.notJsonOrUpdate(error instanceof Error ? error.message : ''), { file });
  }
  const parsed = EXPECTED_ARTICLE.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new UserError(FIXTURE_ERRORS.badExpectation(where, issue?.message ?? 'invalid'), { file });
  }
  const { records: written, relations, relationTypes, gaps = [], draft: isDraft = false, ...fields } = parsed.data;
  const records = written.map(({ type, name, mentions, ...own }) => ({
    type,
    name,
    fields: definedFields(own),
    mentions,
  }));
  if (types !== undefined) checkTypes(text, file, records, types);
  return {
    fields: definedFields(fields),
    records,
    ...(relations === undefined ? {} : { relations }),
    ...(relationTypes === undefined ? {} : { relationTypes }),
    gaps,
    isDraft,
  };
}

/**
 * The present result in the form of an expectation; `attributes` as `attributeOrder` gives them, relations of
 * `relationTypes` where it has any.
 */
export function expectationOf(
  result: ExtractionResult,
  attributes: readonly string[],
  relationTypes?: readonly string[],
): ExpectedContent {
  const { title, date, outlet, relations } = result;
  return {
    ...(relations === undefined ? {} : { relations: relationsAsExpected(relations, relationTypes) }),
    ...(relations === undefined || relationTypes === undefined ? {} : { relationTypes }),
    fields: definedFields({ title, date, outlet }),
    records: result.records.map((record) => {
      const fields: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(toOutputRecord(record, attributes))) {
        if (name !== 'type' && name !== 'name' && (typeof value === 'string' || typeof value === 'number')) {
          fields[name] = value;
        }
      }
      return {
        type: record.type,
        name: record.name,
        fields,
        mentions: record.mentions.map(({ surface, start, end, zone }) => ({
          surface,
          start,
          end,
          ...(zone === undefined || zone === 'body' ? {} : { zone }),
        })),
      };
    }),
  };
}

/** The text of an `expected.json`. */
export function formatExpected({
  fields,
  records,
  relations,
  relationTypes,
  gaps = [],
  isDraft = false,
}: ExpectedContent & Partial<ExpectedArticle>): string {
  const value = {
    ...(isDraft ? { draft: true } : {}),
    ...fields,
    ...(gaps.length === 0 ? {} : { gaps }),
    records: records.map(({ type, name, fields: own, mentions }) => ({ type, name, ...own, mentions })),
    ...(relationTypes === undefined ? {} : { relationTypes }),
    ...(relations === undefined ? {} : { relations }),
  };
  return `${prettyJson(value)}\n`;
}
