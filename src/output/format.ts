// What an output format is to the commands: it turns the result of one article into text, knowing nothing of the
// articles before and after it, so that any worker thread can do it.
import type { EntityKind } from '../core/kind.js';
import type { Language, Texts } from './language.js';
import type { ExtractionResult } from '../core/result.js';

/** What the offsets of a format count that leaves a choice. */
export type OffsetUnit = 'utf-16' | 'code-points';

/** What a row of a table stands for. */
export type RowUnit = 'records' | 'mentions' | 'entities' | 'relations';

/** The same, or what shows all of them: a workbook with sheets, a page to look at. */
export type Layout = RowUnit | 'workbook' | 'report';

export interface RenderOptions {
  /** Say which attributes records may carry, and in what order. */
  readonly kinds: readonly EntityKind[];
  /** Of tables; `entities` of JSON and JSON Lines as well. */
  readonly rows: Layout;
  /** JSON and JSON Lines only: adds the text that offsets refer to. */
  readonly keepText: boolean;
  /** CSV and TSV only: a byte order mark in front, by which Excel knows that the file is UTF-8. */
  readonly bom: boolean;
  /** Workbooks only: a sheet of relations. The language of headers; of pages where nobody asked, the browser's. */
  readonly withRelations?: boolean;
  readonly language?: Language;
  /** doccano only: what offsets count; UTF-16 code units unless given. */
  readonly offsets?: OffsetUnit;
}

/** The whole output is `opening`, the articles with `separator` between them, `closing`. */
export interface Renderer {
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  /** May be empty, when a table has no row for the article; then no separator is written either. */
  readonly article: (result: ExtractionResult) => string;
}

/** An article whose words an earlier one had. */
export interface Duplicate {
  readonly article: string;
  readonly of: string;
}

/**
 * Output that needs all articles before its first byte: what the renderer gave of each is taken in order, in one place,
 * and the file comes out at the end.
 */
export interface Assembly {
  /** What the renderer gave of an article; gives back what of it was there already. */
  take(rendered: string): Promise<readonly Duplicate[]>;
  /** Of an input that could not be read. */
  miss?(id: string, message: Texts): void;
  /** The whole output, in order; asked for once. */
  parts(): AsyncIterable<string | Uint8Array>;
  /** Entities over all articles so far, where its rows are those. */
  entities?(): number;
  /** Gives up what is held on disk. Synchronous, so that it can run while the process is being interrupted. */
  discard(): void;
}

export interface OutputFormat {
  readonly name: OutputFormatName;
  /** Endings of file names, with the dot, lower case. */
  readonly endings: readonly string[];
  /** Rows and cells: `rows` and `bom` mean something. */
  readonly isTable: boolean;
  /** Several files an article: the output is a folder, see folder-sink.ts. */
  readonly isFolder?: boolean;
  /** Loads the format's code, which the other formats do not need. */
  readonly load: () => Promise<(options: RenderOptions) => Renderer>;
  /** Made by an assembly (assembly.ts), and no text that a terminal could show. */
  readonly isBinary?: boolean;
}

export const OUTPUT_FORMAT_NAMES = [
  'json',
  'jsonl',
  'csv',
  'tsv',
  'xlsx',
  'parquet',
  'brat',
  'doccano',
  'spacy',
  'conll',
] as const;

export type OutputFormatName = (typeof OUTPUT_FORMAT_NAMES)[number];
