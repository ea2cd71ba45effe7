// Fills a table of the workbook: which columns it shows and how wide, what its cells look like and where they lead, and
// where it goes on in a second sheet.
import type { Language } from '../language.js';
import type { Book, BookCell, BookColumn, BookSheet } from './book.js';
import {
  CHECK_CHOICES,
  COLUMNS,
  isColumnName,
  NO_ENTITY,
  REVIEWED,
  SHEETS,
  valueLabel,
  widestLabel,
  type SheetName,
} from './labels.js';
import type { SpoolCell } from './row.js';
import { shapeOf, type SheetColumn } from './sheets.js';
import type { SpooledRow } from './spool.js';
import { widthOf } from './widths.js';

export const TAB_COLOURS: Readonly<Record<SheetName, string>> = {
  summary: 'FF2F4B66',
  entities: 'FF3C7D5A',
  records: 'FF3C7D5A',
  mentions: 'FF7A8B99',
  relations: 'FF6A4C93',
  amounts: 'FF6A4C93',
  articles: 'FF7A8B99',
  errors: 'FFB3261E',
};
const NARROWEST = 6;
/** The button of the filter stands beside the header. */
const FILTER_BUTTON = 3;
const URL_PATTERN = /^https?:\/\/[^\s"<>]+$/iu;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/u;

/** A sheet as it is to be written: its rows and what its columns hold. */
export interface Filled {
  readonly sheet: SheetName;
  readonly columns: readonly SheetColumn[];
  /** By column, the widest cell; 0 where all are empty. */
  readonly widths: readonly number[];
  readonly count: number;
  readonly rows: () => AsyncIterable<SpooledRow>;
}

export interface Filler {
  /** `기록`, then `기록 (2)`. */
  readonly partName: (sheet: SheetName, part: number) => string;
  /** @param entityRows the rows of entities in their sheet, from 0, by key */
  readonly write: (book: Book, filled: Filled, entityRows: ReadonlyMap<string, number>) => Promise<void>;
}

export interface FillerOptions {
  readonly language: Language;
  /** Of a sheet, its header as well. */
  readonly mostRows: number;
  /** What a correction may choose. */
  readonly types: readonly string[];
}

export function createFiller({ language, mostRows, types }: FillerOptions): Filler {
  const partName = (sheet: SheetName, part: number): string =>
    `${SHEETS[sheet][language]}${part === 0 ? '' : ` (${String(part + 1)})`}`;
  /** A place in the workbook, for a row counted from 0. */
  const linkTo = (sheet: SheetName, row: number): string =>
    `#'${partName(sheet, Math.floor(row / (mostRows - 1)))}'!A${String((row % (mostRows - 1)) + 2)}`;

  const choicesOf = (name: SheetColumn): Pick<BookColumn, 'choices' | 'isOpen'> => {
    if (name === 'check') return { choices: Object.values(CHECK_CHOICES).map((own) => own[language]) };
    if (name === 'reviewed') return { choices: [REVIEWED[language]] };
    if (name !== 'fix') return {};
    return { choices: [...types.map((type) => valueLabel('type', type, language)), NO_ENTITY[language]], isOpen: true };
  };
  const headerOf = (name: SheetColumn): string => (isColumnName(name) ? COLUMNS[name].header[language] : name);

  const cellOf = (
    name: SheetColumn,
    cell: SpoolCell,
    row: SpooledRow,
    entityRows: ReadonlyMap<string, number>,
  ): BookCell => {
    if (cell === null || cell === '') return undefined;
    if (typeof cell === 'number') {
      if (name !== 'rows') return cell;
      return { text: language === 'ko' ? '기록 보기' : 'show', link: linkTo('records', cell) };
    }
    if (typeof cell !== 'string') return { before: cell[0], marked: cell[1], after: cell[2] };
    if (shapeOf(name).look === 'day' && DAY_PATTERN.test(cell)) return { day: cell };
    if (name === 'url') {
      return URL_PATTERN.test(cell) ? { text: language === 'ko' ? '원문' : 'open', link: cell } : cell;
    }
    if (name === 'headline' && row.article !== undefined) return { text: cell, link: linkTo('articles', row.article) };
    if (name === 'name' && row.key !== undefined) {
      const entity = entityRows.get(row.key);
      return entity === undefined ? cell : { text: cell, link: linkTo('entities', entity) };
    }
    return isColumnName(name) ? valueLabel(name, cell, language) : cell;
  };

  return {
    partName,
    async write(book, { sheet, columns, widths, rows }, entityRows) {
      const shown = columns.flatMap((name, at) => {
        const own = widths[at] ?? 0;
        return own > 0 || shapeOf(name).look === 'mark' ? [{ name, at, own }] : [];
      });
      const layout = shown.map(({ name, own }): BookColumn => {
        const { look, widest } = shapeOf(name, sheet);
        const header = headerOf(name);
        const words = isColumnName(name) ? widestLabel(name, sheet, language) : undefined;
        const held = Math.min(own, words ?? own);
        const width = Math.min(widest, Math.max(NARROWEST, held + 2, widthOf(header) + FILTER_BUTTON));
        return { header, look, width: look === 'mark' ? widest : width, ...choicesOf(name) };
      });
      const frozenColumns = columns[0] === 'type' && columns[1] === 'name' ? 2 : 0;
      const options = { columns: layout, tabColour: TAB_COLOURS[sheet], isTable: true, frozenColumns };
      const open = (part: number): BookSheet => book.sheet(partName(sheet, part), options);
      let written = 0;
      let part = 0;
      let page = open(part);
      for await (const row of rows()) {
        if (written === mostRows - 1) {
          await page.end();
          part += 1;
          written = 0;
          page = open(part);
        }
        await page.row(shown.map(({ name, at }) => cellOf(name, row.cells[at] ?? null, row, entityRows)));
        written += 1;
      }
      await page.end();
    },
  };
}
