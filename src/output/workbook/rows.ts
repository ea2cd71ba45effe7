// What one article gives to the sheets, as one line of JSON that any thread can make. Sentences come in three parts, so
// that the name in them can be marked.
import { z } from 'zod';
import type { ExtractionResult } from '../../core/result.js';
import type { EntityRecord } from '../../core/types.js';
import { markupOf, shownWords, type Range } from '../../text/markup.js';
import { annotationsOf } from '../annotations.js';
import { markedSentence } from '../context.js';
import { ARTICLE_DIGEST, digestOf, entityTypes } from '../entities/digest.js';
import { createKeyOf } from '../entities/merge.js';
import { strongestMention } from '../evidence.js';
import type { Renderer, RenderOptions } from '../format.js';
import { RELATION_HEADERS, relationRows } from '../relation-rows.js';
import type { SpoolCell, SpoolRow } from './row.js';
import { widthOf } from './widths.js';
import { spooledColumns, type SheetColumn, type SpooledSheet } from './sheets.js';

const BATCH = z.object({
  /** One line of JSON a row; rows are looked at again only when they are written. */
  lines: z.string(),
  count: z.number(),
  /** By column, the widest cell; 0 where all are empty. */
  widths: z.array(z.number()),
});
/** The rows of one article on one sheet. */
export type SpoolBatch = Readonly<z.infer<typeof BATCH>>;

export const WORKBOOK_ARTICLE = z.object({
  digest: ARTICLE_DIGEST,
  title: z.string().optional(),
  outlet: z.string().optional(),
  source: z.string().optional(),
  /** Records by type, those of values as well. */
  counts: z.record(z.string(), z.number()),
  mentions: z.number(),
  /** The keys of entities, each with the first of the article's records that is of it. */
  keys: z.array(z.tuple([z.string(), z.number()])),
  rows: z.object({ records: BATCH, mentions: BATCH, relations: BATCH, amounts: BATCH }),
});
export type WorkbookArticle = Readonly<z.infer<typeof WORKBOOK_ARTICLE>>;

type Values = Readonly<Record<string, SpoolCell | undefined>>;

const SURFACE_SEPARATOR = ' | ';

/** Rows as they are put on disk. */
export function batchOf(rows: readonly SpoolRow[]): SpoolBatch {
  const widths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    });
  }
  return { lines: rows.map((row) => `${JSON.stringify(row)}\n`).join(''), count: rows.length, widths };
}

function cellsOf(values: Values, columns: readonly SheetColumn[]): readonly SpoolCell[] {
  return columns.map((name) => values[name] ?? null);
}

/** A text with what is not shown of it. */
interface Shown {
  readonly text: string;
  readonly markup: readonly Range[];
}

function sentenceCell({ text, markup }: Shown, span: Range | undefined): SpoolCell {
  if (span === undefined) return null;
  const { before, marked, after } = markedSentence(text, span, markup);
  return [before, marked, after];
}

/** What every row of an article says of it. */
function originOf({ id, title, date, outlet, url, source }: ExtractionResult): Values {
  return { article: id, headline: title ?? id, date, outlet, url, source };
}

function recordValues(record: EntityRecord, shown: Shown): Values {
  const { type, name, id, attributes, confidence, mentions } = record;
  const strongest = strongestMention(record);
  const [first] = mentions;
  return {
    ...attributes,
    ...{ type, name, id, mentions: mentions.length },
    surfaces: [...new Set(mentions.map(({ surface }) => surface))].join(SURFACE_SEPARATOR),
    sentence: sentenceCell(shown, first),
    zone: first?.zone ?? 'body',
    evidence: strongest?.evidence,
    confidence,
    rule: strongest?.rule,
  };
}

/** The relations' cells as their table has them, under this workbook's names. */
function relationValues(result: ExtractionResult, { text, markup }: Shown): readonly Values[] {
  const { relations = [] } = result;
  return relationRows(result).map((cells, at) => {
    const {
      amount,
      text: said,
      ...others
    } = Object.fromEntries(RELATION_HEADERS.map((name, own) => [name, cells[own]]));
    const relation = relations[at];
    const isQuoted = relation === undefined || relation.type === 'statement';
    const sentence = isQuoted ? said : shownWords(text, markup, relation.start, relation.end).trim();
    return { ...others, value: amount, sentence };
  });
}

/** Whose each sum is, by the index of its record's first mention, where a relation says so. */
function ownersOf({ relations = [], records }: ExtractionResult): ReadonlyMap<EntityRecord, string> {
  const owners = new Map<EntityRecord, string>();
  for (const relation of relations) {
    if (relation.type !== 'sum' || relation.owner === undefined) continue;
    const { value, currency, max } = relation;
    const record = records.find(
      ({ attributes: own }) => own['value'] === value && own['currency'] === currency && own['max'] === max,
    );
    if (record !== undefined) owners.set(record, relation.owner.name);
  }
  return owners;
}

/** Sums have a sheet of their own. */
function withoutSums({ relations = [], ...result }: ExtractionResult): ExtractionResult {
  return { ...result, relations: relations.filter(({ type }) => type !== 'sum') };
}

export function createWorkbookRenderer({ kinds, withRelations = false }: RenderOptions): Renderer {
  const entities = entityTypes(kinds);
  const columns = (sheet: SpooledSheet): readonly SheetColumn[] => spooledColumns(sheet, kinds);
  const [ofRecords, ofMentions, ofRelations, ofAmounts] = [
    columns('records'),
    columns('mentions'),
    columns('relations'),
    columns('amounts'),
  ];
  const keyOf = createKeyOf(kinds);
  const keyed = (record: EntityRecord): { readonly key?: string } =>
    entities.has(record.type) ? { key: keyOf(record) } : {};
  const article = (result: ExtractionResult): WorkbookArticle => {
    const { records, text, title, outlet, source } = result;
    const shown: Shown = { text, markup: markupOf(text) };
    const origin = originOf(result);
    const owners = ownersOf(result);
    const counts: Record<string, number> = {};
    for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
    const annotations = annotationsOf(result);
    const firstOf = new Map<string, number>();
    records.forEach((record, at) => {
      const { key } = keyed(record);
      if (key !== undefined && !firstOf.has(key)) firstOf.set(key, at);
    });
    return {
      digest: digestOf(result, entities),
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(source === undefined ? {} : { source }),
      counts,
      mentions: annotations.length,
      keys: [...firstOf],
      rows: {
        records: batchOf(
          records.map((record) => ({
            ...keyed(record),
            cells: cellsOf({ ...origin, ...recordValues(record, shown) }, ofRecords),
          })),
        ),
        mentions: batchOf(
          annotations.map(({ record, mention }) => {
            const own = { ...mention, zone: mention.zone ?? 'body', sentence: sentenceCell(shown, mention) };
            const { type, name, id } = record;
            return { ...keyed(record), cells: cellsOf({ ...origin, type, name, id, ...own }, ofMentions) };
          }),
        ),
        relations: batchOf(
          (withRelations ? relationValues(withoutSums(result), shown) : []).map((values) => ({
            cells: cellsOf({ ...values, ...origin }, ofRelations),
          })),
        ),
        amounts: batchOf(
          records
            .filter(({ type }) => !entities.has(type))
            .map((record) => {
              const own = { ...recordValues(record, shown), surface: record.name, owner: owners.get(record) };
              return { cells: cellsOf({ ...origin, ...own }, ofAmounts) };
            }),
        ),
      },
    };
  };
  return {
    opening: '',
    separator: '',
    closing: '',
    article: (result) => `${JSON.stringify(article(result))}\n`,
  };
}
