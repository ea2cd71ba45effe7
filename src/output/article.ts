// The JSON object of one article, its keys in a fixed order and attributes beside the name:
// { "id", "title", "date", "outlet", "url", "source",
//   "records": [ { "type", "name", "id", …, "confidence", "mentions" } ], "text" }
import type { EntityRecord, RecordMention } from '../core/types.js';
import type { ExtractionResult } from '../core/result.js';
import { toOutputRelation, type OutputRelation } from './relation.js';

export type OutputRecord = Readonly<Record<string, string | number | readonly RecordMention[]>>;

export interface OutputArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly source?: string;
  readonly records: readonly OutputRecord[];
  readonly relations?: readonly OutputRelation[];
  readonly text?: string;
}

function toOutputMention({ surface, start, end, rule, zone, speaker }: RecordMention): RecordMention {
  return {
    surface,
    start,
    end,
    rule,
    ...(zone === undefined || zone === 'body' ? {} : { zone }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** A record as it is written: attributes in the given order, then those that the order does not name. */
export function toOutputRecord(record: EntityRecord, attributes: readonly string[]): OutputRecord {
  const names = [...attributes, ...Object.keys(record.attributes).filter((name) => !attributes.includes(name))];
  return {
    type: record.type,
    name: record.name,
    ...(record.id === undefined ? {} : { id: record.id }),
    ...Object.fromEntries(
      names.flatMap((name) => {
        const value = record.attributes[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    mentions: record.mentions.map(toOutputMention),
  };
}

/** Confidence stands behind what the record says and before its mentions. */
function withConfidence(record: EntityRecord, attributes: readonly string[]): OutputRecord {
  const { mentions, ...own } = toOutputRecord(record, attributes);
  const { confidence } = record;
  return {
    ...own,
    ...(confidence === undefined ? {} : { confidence }),
    ...(mentions === undefined ? {} : { mentions }),
  };
}

/** The result of an article as it is written; `attributes` as `attributeOrder` gives them. */
export function toOutputArticle(
  result: ExtractionResult,
  { attributes, keepText }: { readonly attributes: readonly string[]; readonly keepText: boolean },
): OutputArticle {
  const { id, title, date, outlet, url, source, records, relations, text } = result;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    records: records.map((record) => withConfidence(record, attributes)),
    ...(relations === undefined ? {} : { relations: relations.map(toOutputRelation) }),
    ...(keepText ? { text } : {}),
  };
}
