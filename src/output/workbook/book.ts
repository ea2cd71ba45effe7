// A workbook written sheet by sheet and row by row into a file, whatever its length. The only place that knows the
// library: @cj-tech-master/excelts, as ARCHITECTURE.md says why.
import { PaperSize, WorkbookWriter } from '@cj-tech-master/excelts';
import { headerLook, HEADING, LINK_FONT, LOOKS, MARK_FONT, ROW_LINE, TITLE, WHOLE_NUMBER, type Look } from './looks.js';
import { linesIn } from './widths.js';

/** A cell: nothing, a text, a number, a day, a sentence with a part marked, or a text that leads somewhere. */
export type BookCell =
  | undefined
  | string
  | number
  | { readonly day: string }
  | { readonly before: string; readonly marked: string; readonly after: string }
  /** The title of a page, or of a part of it. */
  | { readonly title: string }
  | { readonly heading: string }
  /** `#'기사'!A7` leads into the workbook. */
  | { readonly text: string; readonly link: string };

export interface BookColumn {
  readonly header: string;
  /** In digits of the usual font; a syllable of Hangul takes two. */
  readonly width: number;
  /** How its cells look. */
  readonly look: Look;
  /** What may be chosen in it. */
  readonly choices?: readonly string[];
  /** Whether something else may be typed as well. */
  readonly isOpen?: boolean;
}

export interface BookSheet {
  readonly row: (cells: readonly BookCell[]) => Promise<void>;
  /** No row may follow. */
  readonly end: () => Promise<void>;
}

export interface SheetOptions {
  readonly columns: readonly BookColumn[];
  /** ARGB */
  readonly tabColour: string;
  /** Columns that stay in sight when one scrolls to the right. */
  readonly frozenColumns?: number;
  /** A table has a header with a filter, fixed at the top; other sheets are pages to read. */
  readonly isTable: boolean;
}

export interface Book {
  readonly sheet: (name: string, options: SheetOptions) => BookSheet;
  readonly end: () => Promise<void>;
}

/** Limits of a sheet (ECMA-376 and Excel's own). */
export const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;
const MOST_LINKS = 65_000;
/** Digits that a spreadsheet keeps of a number. */
const LARGEST_EXACT_NUMBER = 999_999_999_999_999;
/** Of columns side by side on a page, in digits: on A4 across that leaves letters of six points. */
const WIDEST_PAGE = 260;
/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** The sheet's name, and which of how many pages. */
const FOOTER = '&L&8&A&R&8&P / &N';
/** Rows between two looks at how far the packing has come. */
const ROWS_AT_ONCE = 64;

/** 1 January 1980, the first day that a zip can state: the same records give the same bytes on any day. */
const FIRST_DAY = 0x0021;
const CREATED = new Date(Date.UTC(1980, 0, 1));

/** Characters that XML cannot hold are left out; what looks like an escaped one is escaped itself (`_x0041_`). */
function cellText(text: string): string {
  const clean = text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean;
}

/** Lines of a cell that are shown; the rest is there all the same. */
const MOST_LINES = 6;
/** In points, of the body's font. */
const LINE_HEIGHT = 14;

/** In points. Programs that open the file do not all measure wrapped text themselves. */
function heightOf(cells: readonly BookCell[], columns: readonly BookColumn[]): number {
  let lines = 1;
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (cell === undefined || typeof cell === 'number' || column?.look !== 'sentence') return;
    const text =
      typeof cell === 'string'
        ? cell
        : 'marked' in cell
          ? cell.before + cell.marked + cell.after
          : 'text' in cell
            ? cell.text
            : '';
    lines = Math.max(lines, linesIn(text, column.width, MOST_LINES));
  });
  return 3 + lines * LINE_HEIGHT;
}

/** The first columns, which say most, as many as can be read side by side on paper. */
function printedColumns(columns: readonly BookColumn[]): number {
  let [width, count] = [0, 0];
  for (const column of columns) {
    width += column.width;
    if (count > 0 && width > WIDEST_PAGE) break;
    count += 1;
  }
  return count;
}

/**
 * Every part of the file goes through here: it is given the same day always, and whoever asks hears of the piece that is
 * being packed, so that rows can wait for it and memory stays flat.
 */
function overhear(zip: WorkbookWriter['zip'], hear: (piece: Promise<void>) => void): void {
  const add = zip.add.bind(zip);
  zip.add = (file) => {
    for (const [field, value] of [
      ['dosTime', 0],
      ['dosDate', FIRST_DAY],
      ['extraField', new Uint8Array(0)],
    ] as const) {
      Reflect.set(file, field, value);
    }
    const push = file.push.bind(file);
    file.push = (data, final, callback) => {
      const piece = push(data, final, callback);
      hear(piece);
      return piece;
    };
    add(file);
  };
}

/**
 * Links stand behind formats and choices (ECMA-376, CT_Worksheet); the library's row-by-row writer puts them in front, and
 * Excel then calls the file damaged. LibreOffice does not mind.
 */
function putLinksLast(worksheet: object): void {
  const links: unknown = Reflect.get(worksheet, '_writeHyperlinks');
  const choices: unknown = Reflect.get(worksheet, '_writeDataValidations');
  if (typeof links !== 'function' || typeof choices !== 'function')
    throw new Error('the library writes sheets in a new way');
  Reflect.set(worksheet, '_writeHyperlinks', () => undefined);
  Reflect.set(worksheet, '_writeDataValidations', () => {
    Reflect.apply(choices, worksheet, []);
    Reflect.apply(links, worksheet, []);
  });
}

/** @param path of a file that is not there yet. */
export function createBook(path: string): Book {
  let packing: Promise<void> = Promise.resolve();
  class Writer extends WorkbookWriter {
    /** Called first of all, before any part of the file is made. */
    override addThemes(): Promise<void> {
      overhear(this.zip, (piece) => {
        packing = piece;
      });
      return super.addThemes();
    }
  }
  const workbook = new Writer({
    filename: path,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: 6 } },
    creator: 'kr-sme',
    lastModifiedBy: 'kr-sme',
    created: CREATED,
    modified: CREATED,
  });

  const sheet = (name: string, options: SheetOptions): BookSheet => {
    const { columns, isTable, tabColour, frozenColumns = 0 } = options;
    const worksheet = workbook.addWorksheet(name, {
      properties: { tabColor: { argb: tabColour } },
      views: isTable
        ? [{ state: 'frozen', ySplit: 1, xSplit: frozenColumns }]
        : [{ state: 'normal', showGridLines: false }],
      pageSetup: {
        ...{ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: PaperSize.A4 },
        margins: MARGINS,
        // Every printed page says what its columns are.
        ...(isTable ? { printTitlesRow: '1:1' } : {}),
      },
      headerFooter: { oddFooter: FOOTER },
    });
    putLinksLast(worksheet);
    worksheet.columns = columns.map(({ width, look }) => ({ width, style: LOOKS[look] }));
    let rows = 0;
    let links = 0;
    if (isTable) {
      const header = worksheet.addRow(columns.map(({ header: text }) => text));
      header.height = 26;
      columns.forEach(({ look }, at) => {
        header.getCell(at + 1).style = headerLook(look);
      });
      header.commit();
      rows = 1;
    }
    return {
      async row(cells) {
        const row = worksheet.addRow([]);
        rows += 1;
        cells.forEach((own, at) => {
          const look = columns[at]?.look ?? 'plain';
          if (own === undefined) {
            if (look === 'mark') row.getCell(at + 1).style = LOOKS.mark;
            return;
          }
          const cell = row.getCell(at + 1);
          if (typeof own === 'number') {
            if (Math.abs(own) > LARGEST_EXACT_NUMBER) cell.value = own.toLocaleString('en-US', { useGrouping: false });
            else {
              cell.value = own;
              cell.style = look === 'share' ? LOOKS.share : Number.isInteger(own) ? WHOLE_NUMBER : LOOKS.number;
            }
          } else if (typeof own === 'string') {
            cell.value = cellText(own);
          } else if ('day' in own) {
            cell.value = new Date(`${own.day}T00:00:00Z`);
          } else if ('title' in own) {
            cell.value = cellText(own.title);
            cell.style = TITLE;
            row.height = 28;
          } else if ('heading' in own) {
            cell.value = cellText(own.heading);
            columns.forEach((_column, other) => {
              row.getCell(other + 1).style = HEADING;
            });
            row.height = 22;
          } else if ('marked' in own) {
            const parts = [
              { text: cellText(own.before) },
              { font: MARK_FONT, text: cellText(own.marked) },
              { text: cellText(own.after) },
            ];
            cell.value = { richText: parts.filter(({ text }) => text !== '') };
          } else if (own.link === '' || links >= MOST_LINKS) {
            cell.value = cellText(own.text);
          } else {
            links += 1;
            cell.value = { text: cellText(own.text), hyperlink: own.link };
            cell.style = { ...LOOKS[look], font: LINK_FONT };
          }
        });
        row.height ??= heightOf(cells, columns);
        row.commit();
        if (rows % ROWS_AT_ONCE === 0) await packing;
      },
      async end() {
        if (isTable) {
          const last = (count: number): string => `${worksheet.getColumn(count).letter}$${String(rows)}`;
          worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows, column: columns.length } };
          worksheet.pageSetup.printArea = `A$1:${last(printedColumns(columns))}`;
          if (rows > 1) {
            worksheet.addConditionalFormatting({
              ref: `A2:${last(columns.length).replace('$', '')}`,
              rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: ROW_LINE }],
            });
          }
        }
        columns.forEach(({ choices, isOpen }, at) => {
          if (choices === undefined || rows < 2) return;
          const letter = worksheet.getColumn(at + 1).letter;
          worksheet.dataValidations.add(`${letter}2:${letter}${String(rows)}`, {
            type: 'list',
            allowBlank: true,
            showErrorMessage: isOpen !== true,
            formulae: [`"${choices.join(',')}"`],
          });
        });
        worksheet.commit();
        await packing;
      },
    };
  };
  return {
    sheet,
    async end() {
      await workbook.commit();
    },
  };
}
