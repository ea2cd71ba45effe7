// Lays the text of a page out line by line; a row of a table is a line with tabs between its cells:
// `<tr><td>물류</td><td>3억원</td></tr>` → `물류\t3억원`.
import { toNfc } from '../../text/nfc.js';
import { TableGrid, type CellPlace, type CellSpan } from './table-grid.js';

export interface Line {
  readonly start: number;
  readonly end: number;
}

export interface PageLine extends Line {
  /** Letters taken away from its start. */
  readonly cut: number;
  /** Nearly all its letters are those of links, and they are no sentence. */
  readonly isLink: boolean;
}

/** Counts and days may stand beside a link. */
const SHARE_OF_LINKS = 0.6;
const SENTENCE_END_PATTERN = /[다요][.!?]["”’']?$/u;
const SENTENCE_IN_LINE_PATTERN = /[다요][.!?](?:["”’'\s]|$)/u;

export class PageLines {
  readonly texts: string[] = [];
  readonly lines: PageLine[] = [];
  /** Numbers of the lines that end a sentence. */
  readonly sentences: number[] = [];
  /** Whether what is written now is the text of a link. */
  inLink = false;
  private length = 0;
  private line = '';
  /** Letters of the line, and those of them that links hold. */
  private letters = 0;
  private linkedLetters = 0;
  /** Cells of the table row that were opened so far, and the column of the last one. */
  private rowCells = 0;
  private column = 0;
  /** Whether columns at the start of the row belong to cells of the rows above. */
  private isBelowMerged = false;
  /** Of the tables that are open, the innermost last. */
  private readonly grids: TableGrid[] = [];
  /** Tabs owed before the next characters, and whether a blank or a new line is owed. */
  private tabs = 0;
  private blank = false;
  private breakOwed = false;
  /** Whether nothing was written since the cell began: blocks inside an empty cell do not break the row. */
  private cellFresh = false;

  finishLine(): void {
    this.tabs = 0;
    this.blank = false;
    this.breakOwed = false;
    const line = toNfc(this.keepsColumns() ? this.line.trimEnd() : this.line.trim());
    const cut = Math.max(0, this.line.trimEnd().length - line.length);
    this.line = '';
    const isLink = this.linkedLetters > 0 && this.linkedLetters >= this.letters * SHARE_OF_LINKS;
    this.letters = 0;
    this.linkedLetters = 0;
    if (line === '') return;
    const start = this.length === 0 ? 0 : this.length + 1;
    this.texts.push(line);
    this.length = start + line.length;
    if (SENTENCE_END_PATTERN.test(line.slice(-8))) this.sentences.push(this.lines.length);
    this.lines.push({ start, end: this.length, cut, isLink: isLink && !SENTENCE_IN_LINE_PATTERN.test(line) });
  }

  /** A row keeps its place below merged cells, and its empty cells in front where several others follow. */
  private keepsColumns(): boolean {
    return this.line.startsWith('\t') && (this.isBelowMerged || this.line.trim().includes('\t'));
  }

  write(piece: string): void {
    if (this.breakOwed) this.finishLine();
    if (this.tabs > 0) {
      this.line += '\t'.repeat(this.tabs);
      this.tabs = 0;
    } else if (this.blank && this.line !== '') {
      this.line += ' ';
    }
    this.blank = false;
    this.line += piece;
    const letters = piece.match(/\p{L}/gu)?.length ?? 0;
    this.letters += letters;
    if (this.inLink) this.linkedLetters += letters;
    this.cellFresh = false;
  }

  /** Running text: blanks and line breaks of the source are one blank. */
  writeWords(data: string): void {
    data.split(/[ \t\r\n\f]+/u).forEach((word, at) => {
      if (at > 0) this.blank = true;
      if (word !== '') this.write(word);
    });
  }

  /** Preformatted text keeps its lines. */
  writeRows(data: string): void {
    data.split('\n').forEach((row, at) => {
      if (at > 0) this.breakLine();
      if (row.trim() !== '') this.write(row);
    });
  }

  breakLine(): void {
    if (this.cellFresh) return;
    this.breakOwed = true;
    this.blank = false;
  }

  /** What was written last; '' where a new line or word is owed. */
  get tail(): string {
    return this.breakOwed || this.blank || this.tabs > 0 ? '' : this.line.slice(-4);
  }

  /** The number of the line that will be written next. */
  nextLine(): number {
    if (this.line === '') return this.lines.length;
    return this.breakOwed ? this.lines.length + 1 : this.lines.length;
  }

  startRow(): void {
    this.finishLine();
    this.rowCells = 0;
    this.column = 0;
    this.isBelowMerged = false;
    this.cellFresh = false;
  }

  openTable(): void {
    this.grids.push(new TableGrid());
  }

  closeTable(): void {
    this.grids.pop();
  }

  /** A row of the table begins, as against `startRow`, which the end of one calls, too. */
  nextRow(): void {
    this.grids.at(-1)?.nextRow();
  }

  /** Where the next words will stand: a line, and an offset in it. */
  get place(): CellPlace {
    const isNext = this.breakOwed && this.line !== '';
    return { line: this.lines.length + (isNext ? 1 : 0), offset: isNext ? 0 : this.line.length + this.tabs };
  }

  /** Where the last words ended. */
  get endPlace(): CellPlace {
    const last = this.lines.at(-1);
    return this.line === '' && last !== undefined
      ? { line: this.lines.length - 1, offset: last.end - last.start + last.cut }
      : { line: this.lines.length, offset: this.line.length };
  }

  /** The offset of a place in the text, once its line is written. */
  offsetOf({ line, offset }: CellPlace): number | undefined {
    const found = this.lines[line];
    return found === undefined ? undefined : Math.min(found.end, found.start + Math.max(0, offset - found.cut));
  }

  openCell(span: CellSpan = { rows: 1, columns: 1 }): void {
    const column = this.grids.at(-1)?.place(span) ?? this.rowCells;
    if (this.rowCells > 0) {
      this.breakOwed = false;
    } else {
      this.finishLine();
      this.isBelowMerged = column > 0;
    }
    this.tabs += Math.max(0, column - this.column);
    this.column = column;
    this.rowCells += 1;
    this.blank = false;
    this.cellFresh = true;
  }

  closeCell(): void {
    // A line break owed by the last paragraph of a cell is not one of the row.
    this.breakOwed = false;
    this.blank = false;
    this.cellFresh = true;
  }

  /** Ends the line that a block wrote, unless it is a row of which more is to come. */
  finishBlock(inCell: boolean): void {
    if (this.line !== '' && !inCell && !this.cellFresh) this.finishLine();
  }
}
