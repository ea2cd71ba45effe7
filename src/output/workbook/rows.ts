// What one article gives to the sheets, as one line of JSON that any thread can make. Sentences come in three parts, so
// that the name in them can be marked.
import { z } from 'zod';
import type { ExtractionResult } from '../../core/result.js';
import type { EntityRecord } from '../../core/types.js';
import { annotationsOf } from '../annotations.js';
import { markedSentence } from '../context.js';
import { ARTICLE_DIGEST, digestOf, entityTypes } from '../entities/digest.js';
import { createKeyOf } from '../entities/merge.js';
import { strongestMention } from '../evidence.js';
import type { Renderer, RenderOptions } from '../format.js';
import { RELATION_HEADERS, relationRows } from '../relation-rows.js';
import { spooledColumns, type SheetColumn, type SpooledSheet } from './sheets.js';

const CELL = z.union([z.string(), z.number(), z.null(), z.tuple([z.string(), z.string(), z.string()])]);
export type SpoolCell = z.infer<typeof CELL>;

const ROW = z.object({
  /** Of which entity the row is, as the merger of entities tells them apart. */
  key: z.string().optional(),
  /** The number of its article, from 0; known where articles are gathered. */
  link: z.number().optional(),
  cells: z.array(CELL),
});
export type SpoolRow = Readonly<z.infer<typeof ROW>>;

const SHEET_ROWS = z.object({
  records: z.array(ROW),
  mentions: z.array(ROW),
  relations: z.array(ROW),
  amounts: z.array(ROW),
});

export const WORKBOOK_ARTICLE = z.object({
  digest: ARTICLE_DIGEST,
  title: z.string().optional(),
  outlet: z.string().optional(),
  source: z.string().optional(),
  /** Records by type, those of values as well. */
  counts: z.record(z.string(), z.number()),
  mentions: z.number(),
  rows: SHEET_ROWS,
});
export type WorkbookArticle = Readonly<z.infer<typeof WORKBOOK_ARTICLE>>;

type Values = Readonly<Record<string, SpoolCell | undefined>>;

const SURFACE_SEPARATOR = ' | ';

function cellsOf(values: Values, columns: readonly SheetColumn[]): SpoolCell[] {
  return columns.map((name) => values[name] ?? null);
}

function sentenceCell(text: string, span: { readonly start: number; readonly end: number } | undefined): SpoolCell {
  if (span === undefined) return null;
  const { before, marked, after } = markedSentence(text, span);
  return [before, marked, after];
}

/** What every row of an article says of it. */
function originOf({ id, title, date, outlet, url, source }: ExtractionResult): Values {
  return { article: id, headline: title ?? id, date, outlet, url, source };
}

function recordValues(record: EntityRecord, text: string): Values {
  const { type, name, id, attributes, mentions } = record;
  const strongest = strongestMention(record);
  const [first] = mentions;
  return {
    ...attributes,
    ...{ type, name, id, mentions: mentions.length },
    surfaces: [...new Set(mentions.map(({ surface }) => surface))].join(SURFACE_SEPARATOR),
    sentence: sentenceCell(text, first),
    zone: first?.zone ?? 'body',
    evidence: strongest?.evidence,
    rule: strongest?.rule,
  };
}

/** The relation's cells as its table has them, under this workbook's names. */
function relationValues(cells: readonly (string | number | undefined)[]): Values {
  const own = Object.fromEntries(RELATION_HEADERS.map((header, at) => [header, cells[at]]));
  const { amount, text: words, ...others } = own;
  return { ...others, value: amount, sentence: words };
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
    const origin = originOf(result);
    const owners = ownersOf(result);
    const counts: Record<string, number> = {};
    for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
    const annotations = annotationsOf(result);
    return {
      digest: digestOf(result, entities),
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(source === undefined ? {} : { source }),
      counts,
      mentions: annotations.length,
      rows: {
        records: records.map((record) => ({
          ...keyed(record),
          cells: cellsOf({ ...origin, ...recordValues(record, text) }, ofRecords),
        })),
        mentions: annotations.map(({ record, mention }) => ({
          ...keyed(record),
          cells: cellsOf(
            {
              ...origin,
              ...{ type: record.type, name: record.name, id: record.id },
              ...{ ...mention, zone: mention.zone ?? 'body', sentence: sentenceCell(text, mention) },
            },
            ofMentions,
          ),
        })),
        relations: withRelations
          ? relationRows(withoutSums(result)).map((cells) => ({
              cells: cellsOf({ ...relationValues(cells), ...origin }, ofRelations),
            }))
          : [],
        amounts: records
          .filter(({ type }) => !entities.has(type))
          .map((record) => ({
            cells: cellsOf(
              { ...origin, ...recordValues(record, text), surface: record.name, owner: owners.get(record) },
              ofAmounts,
            ),
          })),
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
