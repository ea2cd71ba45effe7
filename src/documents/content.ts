// The content of an office document as text: paragraphs become lines, tables rows of cells with tabs between, notes
// lines below the paragraph that refers to them. The same text as an HTML page of the same article gives.
// A cell that was merged from several stands where the first of them stood, and the others are empty:
//   부산 over two rows, 가온나래, 새론도담 → `부산\t가온나래` / `\t새론도담`
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import type { LayoutSpan } from '../core/types.js';
import { toNfc } from '../text/nfc.js';
import { mendBreaks, toVocabulary, withoutInvisible, type Vocabulary } from './joints.js';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly layout?: 'headline' | 'heading' | 'caption' | 'furniture';
}

export interface Cell {
  readonly content: Content;
  /** Number of its first column, from 0, where the document says it; else it follows the cell before. */
  readonly column?: number | undefined;
  /** How many rows and columns it covers; 1 where absent. */
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

/** What a page, a cell or a note holds, in order. */
export type Content = readonly (Paragraph | Table)[];

export interface DocumentText {
  readonly text: string;
  readonly layout: readonly LayoutSpan[];
}

/** Tables in cells of tables; no document that people write goes deeper. */
const DEEPEST_TABLE = 32;
/** Wider tables are drawings; their cells follow each other. */
const MOST_COLUMNS = 256;
const LONGEST_HEADING = 60;
const SENTENCE_END_PATTERN = /[다요]\.?["”’']?$/u;

/** Whether a paragraph of a heading's style can be one: outline styles are used for sentences, too. */
export function isHeadingText(text: string): boolean {
  const words = text.trim();
  return words !== '' && words.length <= LONGEST_HEADING && !SENTENCE_END_PATTERN.test(words);
}

/** Adds parts one by one: a spread of a hundred thousand would overflow the stack. */
export function append(target: (Paragraph | Table)[], parts: Content): void {
  for (const part of parts) target.push(part);
}

/** The same with what its paragraphs are; of tables only the words in them, so that no word is taken for a cell. */
export function withLayout(content: Content, layout: NonNullable<Paragraph['layout']>): Content {
  return content.map((part) =>
    part.kind === 'paragraph'
      ? { ...part, layout }
      : {
          ...part,
          rows: part.rows.map((row) => row.map((cell) => ({ ...cell, content: withLayout(cell.content, layout) }))),
        },
  );
}

class LineWriter {
  private readonly lines: string[] = [];
  private length = 0;
  private line = '';
  private tabs = 0;
  readonly layout: LayoutSpan[] = [];

  constructor(
    /** Words of the document, by which those are known that a line break cuts in two. */
    readonly vocabulary: Vocabulary,
  ) {}

  /** Where the next character will stand, unless it is a blank. */
  get position(): number {
    return (this.lines.length === 0 ? 0 : this.length + 1) + this.line.length + this.tabs;
  }

  /** Where the last character ended. */
  get end(): number {
    const start = this.lines.length === 0 ? 0 : this.length + 1;
    return this.line === '' ? this.length : start + this.line.length;
  }

  write(words: string): void {
    if (words === '') return;
    // Empty cells at the start of a row keep their place, so that columns stand below each other.
    this.line += '\t'.repeat(this.tabs) + words;
    this.tabs = 0;
  }

  skipColumns(count: number): void {
    this.tabs += count;
  }

  breakLine(): void {
    this.tabs = 0;
    if (this.line === '') return;
    this.length = (this.lines.length === 0 ? 0 : this.length + 1) + this.line.length;
    this.lines.push(this.line);
    this.line = '';
  }

  mark(kind: LayoutSpan['kind'], start: number, { rows = 1, columns = 1 }: Pick<Cell, 'rows' | 'columns'> = {}): void {
    if (this.end <= start) return;
    const reach = { ...(rows > 1 ? { rows } : {}), ...(columns > 1 ? { columns } : {}) };
    this.layout.push({ start, end: this.end, kind, ...reach });
  }

  get text(): string {
    return this.lines.join('\n');
  }
}

const BREAK_PATTERN = /[\n\r\v\f\u0085\u2028\u2029]+/u;

/** `○⇥`, `1)⇥`, `가.⇥` */
const LIST_MARK_PATTERN = /^(?:[^\p{L}\t]{1,4}|[가-하A-Za-z][.)])\t/u;

/** Blanks become one, tabs a gap as between cells; inside a cell, and behind the mark of a list, they are blanks. */
function cleanLine(line: string, inCell: boolean): string {
  const clean = line
    .replace(/[ \u00a0\u2000-\u200a\u3000]+/gu, ' ')
    .replace(/ ?\t[\t ]*/gu, '\t')
    .trim();
  return inCell ? clean.replaceAll('\t', ' ') : clean.replace(LIST_MARK_PATTERN, (mark) => mark.replace('\t', ' '));
}

function linesOf(text: string, inCell: boolean, vocabulary: Vocabulary): readonly string[] {
  return mendBreaks(toNfc(withoutInvisible(text)), vocabulary)
    .split(BREAK_PATTERN)
    .map((line) => cleanLine(line, inCell))
    .filter((line) => line !== '');
}

function isBox({ rows }: Table): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

function writeContent(content: Content, writer: LineWriter, depth: number, inCell: boolean): void {
  let isFirst = true;
  for (const part of content) {
    if (part.kind === 'table') {
      writer.breakLine();
      writeTable(part, writer, depth + 1);
      isFirst = true;
      continue;
    }
    const lines = linesOf(part.text, inCell, writer.vocabulary);
    if (lines.length === 0) continue;
    if (!isFirst || !inCell) writer.breakLine();
    const start = writer.position;
    lines.forEach((line, at) => {
      if (at > 0) writer.breakLine();
      writer.write(line);
    });
    if (part.layout !== undefined) writer.mark(part.layout, start);
    isFirst = false;
  }
  if (!inCell) writer.breakLine();
}

interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly columns: number;
}

/** Gives each cell of a table the column it stands in, with the room that merged cells above it take. */
function placeCells(rows: Table['rows']): readonly (readonly PlacedCell[])[] {
  /** Row behind the last one that a cell covers, by column. */
  const coveredTo: number[] = [];
  return rows.map((cells, row) => {
    let next = 0;
    return cells.map((cell) => {
      while ((coveredTo[next] ?? 0) > row && next < MOST_COLUMNS) next += 1;
      const stated = cell.column ?? next;
      const column = stated > next && stated < MOST_COLUMNS ? stated : next;
      next = column + Math.max(1, Math.min(cell.columns ?? 1, MOST_COLUMNS - column));
      for (let at = column; at < next; at += 1) coveredTo[at] = row + Math.max(1, cell.rows ?? 1);
      return { cell, column, columns: next - column };
    });
  });
}

/** Columns in which no cell begins are lines of the drawing, and none to a reader. */
function closeColumns(rows: readonly (readonly PlacedCell[])[]): readonly (readonly PlacedCell[])[] {
  const begun = new Set(rows.flatMap((row) => row.map(({ column }) => column)));
  const numbers: number[] = [];
  let count = 0;
  for (let column = 0; column <= 2 * MOST_COLUMNS; column += 1) {
    numbers.push(count);
    if (begun.has(column)) count += 1;
  }
  const numberOf = (column: number): number => numbers[column] ?? count;
  return rows.map((row) =>
    row.map(({ cell, column, columns }) => ({
      cell,
      column: numberOf(column),
      columns: numberOf(column + columns) - numberOf(column),
    })),
  );
}

function writeTable(table: Table, writer: LineWriter, depth: number): void {
  if (depth > DEEPEST_TABLE) throw new UserError(DOCUMENT_ERRORS.tablesNested);
  const start = writer.position;
  for (const row of closeColumns(placeCells(table.rows))) {
    let at = 0;
    for (const { cell, column, columns } of row) {
      writer.skipColumns(column - at);
      at = column;
      const cellStart = writer.position;
      writeContent(cell.content, writer, depth, !isBox(table));
      // A table of one cell is a box around text, not a table.
      if (!isBox(table)) writer.mark('cell', cellStart, { rows: cell.rows, columns });
    }
    writer.breakLine();
  }
  if (!isBox(table)) writer.mark('table', start);
}

function* textsOf(content: Content, depth: number): Generator<string> {
  for (const part of content) {
    if (part.kind === 'paragraph') yield part.text;
    else if (depth < DEEPEST_TABLE)
      for (const row of part.rows) for (const cell of row) yield* textsOf(cell.content, depth + 1);
  }
}

function vocabularyOf(content: Content): Vocabulary {
  const texts = [...textsOf(content, 0)];
  return toVocabulary(texts.some((text) => text.includes('\n')) ? texts.flatMap((text) => text.split('\n')) : []);
}

/** Lays out the text of a document. @throws UserError when tables are nested beyond reason. */
export function layOut(content: Content): DocumentText {
  const writer = new LineWriter(vocabularyOf(content));
  writeContent(content, writer, 0, false);
  const layout = writer.layout.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: writer.text, layout };
}
