// Tables for spreadsheets: one row a record (or a mention, or a relation), comma- or tab-separated.
//   article,date,…,type,name,…   →   articles/a.txt,2023-04-26,…,organization,중소벤처기업부,…
import type { EntityRecord } from '../core/types.js';
import type { ExtractionResult } from '../core/result.js';
import { attributeOrder } from './attributes.js';
import { tableRows, type Cell } from './cells.js';
import { sentenceAround } from './context.js';
import { strongestMention } from './evidence.js';
import type { Renderer, RenderOptions } from './format.js';
import { RELATION_HEADERS, relationRows } from './relation-rows.js';

interface Column {
  readonly header: string;
  readonly cell: (result: ExtractionResult, record: EntityRecord) => Cell;
}

const SURFACE_SEPARATOR = ' | ';

function attributeColumn(name: string): Column {
  return { header: name, cell: (_result, record) => record.attributes[name] };
}

function firstContext({ text }: ExtractionResult, { mentions: [first] }: EntityRecord): string {
  return first === undefined ? '' : sentenceAround(text, first);
}

/** The columns that everybody may count on, in this order. */
const RECORD_COLUMNS: readonly Column[] = [
  { header: 'article', cell: ({ id }) => id },
  { header: 'date', cell: ({ date }) => date },
  { header: 'outlet', cell: ({ outlet }) => outlet },
  { header: 'headline', cell: ({ title }) => title },
  { header: 'type', cell: (_result, { type }) => type },
  { header: 'name', cell: (_result, { name }) => name },
  { header: 'id', cell: (_result, { id }) => id },
  ...['title', 'organization', 'representative', 'value', 'max', 'currency', 'qualifier', 'country'].map(
    attributeColumn,
  ),
  { header: 'mentions', cell: (_result, { mentions }) => mentions.length },
  {
    header: 'surfaces',
    cell: (_result, { mentions }) => [...new Set(mentions.map(({ surface }) => surface))].join(SURFACE_SEPARATOR),
  },
  { header: 'context', cell: firstContext },
];

/** Where a record comes from and what speaks for it; behind what kinds add, as tools count columns from the left. */
const ORIGIN_COLUMNS: readonly Column[] = [
  { header: 'url', cell: ({ url }) => url },
  { header: 'source', cell: ({ source }) => source },
  { header: 'zone', cell: (_result, { mentions: [first] }) => first && (first.zone ?? 'body') },
  { header: 'evidence', cell: (_result, record) => strongestMention(record)?.evidence },
  { header: 'rule', cell: (_result, record) => strongestMention(record)?.rule },
  { header: 'confidence', cell: (_result, { confidence }) => confidence },
];

const MENTION_HEADERS = [
  ...['article', 'type', 'name', 'id', 'surface', 'start', 'end', 'rule', 'context'],
  ...['date', 'outlet', 'headline', 'zone', 'speaker', 'evidence', 'url', 'source', 'confidence'],
] as const;

function recordColumns({ kinds }: RenderOptions): readonly Column[] {
  const standard = new Set(RECORD_COLUMNS.map(({ header }) => header));
  const further = attributeOrder(kinds).filter((name) => !standard.has(name));
  return [...RECORD_COLUMNS, ...further.map(attributeColumn), ...ORIGIN_COLUMNS];
}

function mentionRows(result: ExtractionResult): readonly (readonly Cell[])[] {
  const { date, outlet, title, url, source } = result;
  return result.records
    .flatMap((record) => record.mentions.map((mention) => ({ record, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
    .map(({ record: { type, name, id, confidence }, mention }) => {
      const { surface, start, end, rule, zone = 'body', speaker, evidence } = mention;
      return [
        ...[result.id, type, name, id, surface, start, end, rule],
        sentenceAround(result.text, { start, end }),
        ...[date, outlet, title, zone, speaker, evidence, url, source, confidence],
      ];
    });
}

/** The rows of a table, whatever it is written as. */
export interface TableRows {
  readonly headers: readonly string[];
  readonly of: (result: ExtractionResult) => readonly (readonly Cell[])[];
}

export function createTableRows(options: RenderOptions): TableRows {
  if (options.rows === 'mentions') return { headers: MENTION_HEADERS, of: mentionRows };
  if (options.rows === 'relations') return { headers: RELATION_HEADERS, of: relationRows };
  const columns = recordColumns(options);
  return {
    headers: columns.map(({ header }) => header),
    of: (result) => result.records.map((record) => columns.map(({ cell }) => cell(result, record))),
  };
}

function createTableRenderer(delimiter: string, options: RenderOptions): Renderer {
  const rows = createTableRows(options);
  return {
    opening: tableRows([rows.headers], delimiter, options.bom),
    separator: '',
    closing: '',
    article: (result) => tableRows(rows.of(result), delimiter),
  };
}

export function createCsvRenderer(options: RenderOptions): Renderer {
  return createTableRenderer(',', options);
}

/** Tabs between the cells; a cell that holds a tab or a line break is quoted as in CSV. */
export function createTsvRenderer(options: RenderOptions): Renderer {
  return createTableRenderer('\t', options);
}
