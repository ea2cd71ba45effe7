// The output formats by name and by the ending of a file: `records.csv` → csv.
import type { OutputFormat, OutputFormatName } from './format.js';

export { OUTPUT_FORMAT_NAMES } from './format.js';
export type { OffsetUnit, OutputFormat, OutputFormatName, Renderer, RenderOptions, RowUnit } from './format.js';

export const OUTPUT_FORMATS: Readonly<Record<OutputFormatName, OutputFormat>> = {
  json: {
    name: 'json',
    endings: ['.json'],
    isTable: false,
    load: async () => (await import('./json.js')).createJsonRenderer,
  },
  jsonl: {
    name: 'jsonl',
    endings: ['.jsonl', '.ndjson'],
    isTable: false,
    load: async () => (await import('./jsonl.js')).createJsonLinesRenderer,
  },
  csv: {
    name: 'csv',
    endings: ['.csv'],
    isTable: true,
    load: async () => (await import('./csv.js')).createCsvRenderer,
  },
  tsv: {
    name: 'tsv',
    endings: ['.tsv', '.tab'],
    isTable: true,
    load: async () => (await import('./csv.js')).createTsvRenderer,
  },
  xlsx: {
    name: 'xlsx',
    endings: ['.xlsx'],
    isTable: true,
    load: async () => (await import('./xlsx.js')).createXlsxRenderer,
    isBinary: true,
  },
  parquet: {
    name: 'parquet',
    endings: ['.parquet'],
    isTable: true,
    load: async () => (await import('./parquet.js')).createParquetRenderer,
    isBinary: true,
  },
  brat: {
    name: 'brat',
    endings: [],
    isTable: false,
    isFolder: true,
    load: async () => (await import('./brat.js')).createBratRenderer,
  },
  doccano: {
    name: 'doccano',
    endings: [],
    isTable: false,
    load: async () => (await import('./doccano.js')).createDoccanoRenderer,
  },
  spacy: {
    name: 'spacy',
    endings: [],
    isTable: false,
    load: async () => (await import('./spacy.js')).createSpacyRenderer,
  },
  conll: {
    name: 'conll',
    endings: ['.conll'],
    isTable: false,
    load: async () => (await import('./conll.js')).createConllRenderer,
  },
};

/** The format that the ending of a path asks for; undefined when the ending says nothing. */
export function formatOfPath(path: string): OutputFormat | undefined {
  const ending = /\.[^./\\]+$/u.exec(path)?.[0].toLowerCase() ?? '';
  return Object.values(OUTPUT_FORMATS).find((format) => format.endings.includes(ending));
}
