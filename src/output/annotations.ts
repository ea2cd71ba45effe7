// What the formats of annotation tools have in common: mentions in order of place, each with what its record says.
import type { EntityRecord, RecordMention } from '../core/types.js';
import type { ExtractionResult } from '../core/result.js';

export interface Annotation {
  readonly record: EntityRecord;
  readonly mention: RecordMention;
}

/** All mentions of an article, in order of start. */
export function annotationsOf({ records }: ExtractionResult): readonly Annotation[] {
  return records
    .flatMap((record) => record.mentions.map((mention) => ({ record, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
}

/** What an article says of itself, under the names of the JSON output. */
export function headOf({ id, title, date, outlet }: ExtractionResult): Readonly<Record<string, string>> {
  return {
    article: id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}
