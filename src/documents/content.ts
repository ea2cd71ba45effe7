// The content of an office document as text: paragraphs become lines, tables rows of cells with tabs between, notes
// lines below the paragraph that refers to them. The same text as an HTML page of the same article gives.
import { UserError } from '../core/errors.js';
import type { LayoutSpan } from '../core/types.js';
import { toNfc } from '../text/nfc.js';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly layout?: 'headline' | 'heading' | 'caption' | 'furniture';
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Content[])[];
}

/** What a page, a cell or a note holds, in order. */
export type Content = readonly (Paragraph | Table)[];

export interface DocumentText {
  readonly text: string;
  readonly layout: readonly LayoutSpan[];
}

/** Tables in cells of tables; no document that people write goes deeper. */
const DEEPEST_TABLE = 32;
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

class LineWriter {
  private readonly lines: string[] = [];
  private length = 0;
  private line = '';
  private tabs = 0;
  readonly layout: LayoutSpan[] = [];

  /** Where the next character will stand, unless it is a blank. */
  get position(): number {
    const start = this.lines.length === 0 ? 0 : this.length + 1;
    return this.line === '' ? start : start + this.line.length + this.tabs;
  }

  /** Where the last character ended. */
  get end(): number {
    const start = this.lines.length === 0 ? 0 : this.length + 1;
    return this.line === '' ? this.length : start + this.line.length;
  }

  write(words: string): void {
    if (words === '') return;
    // A row whose first cells are empty begins with the first cell that is not.
    if (this.line !== '') this.line += '\t'.repeat(this.tabs);
    this.tabs = 0;
    this.line += words;
  }

  nextCell(): void {
    this.tabs += 1;
  }

  breakLine(): void {
    this.tabs = 0;
    if (this.line === '') return;
    this.length = this.position;
    this.lines.push(this.line);
    this.line = '';
  }

  mark(kind: LayoutSpan['kind'], start: number): void {
    if (this.end > start) this.layout.push({ start, end: this.end, kind });
  }

  get text(): string {
    return this.lines.join('\n');
  }
}

function linesOf(text: string): readonly string[] {
  return toNfc(text)
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/u)
    .map((line) => line.replace(/[ \t\u00a0\u2000-\u200a\u3000]+/gu, ' ').trim())
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
    const lines = linesOf(part.text);
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

function writeTable(table: Table, writer: LineWriter, depth: number): void {
  if (depth > DEEPEST_TABLE) throw new UserError('its tables are nested too deep');
  const start = writer.position;
  for (const row of table.rows) {
    row.forEach((cell, at) => {
      if (at > 0) writer.nextCell();
      const cellStart = writer.position;
      writeContent(cell, writer, depth, true);
      // A table of one cell is a box around text, not a table.
      if (!isBox(table)) writer.mark('cell', cellStart);
    });
    writer.breakLine();
  }
  if (!isBox(table)) writer.mark('table', start);
}

/** Lays out the text of a document. @throws UserError when tables are nested beyond reason. */
export function layOut(content: Content): DocumentText {
  const writer = new LineWriter();
  writeContent(content, writer, 0, false);
  const layout = writer.layout.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: writer.text, layout };
}
