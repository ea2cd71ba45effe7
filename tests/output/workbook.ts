// Makes a workbook of results and reads it back with the program's own reader of XML, cell by cell.
import { readXmlBytes } from '../../src/documents/office/xml.js';
import { openZip, type ZipReader } from '../../src/documents/office/zip.js';
import { createAssembly, loadRenderer } from '../../src/output/assembly.js';
import { createWorkbookAssembly, type WorkbookOptions } from '../../src/output/workbook/assembly.js';
import type { ExtractionResult } from '../../src/core/result.js';
import type { Assembly, RenderOptions } from '../../src/output/format.js';

export interface ReadCell {
  readonly text: string;
  /** As XLSX says it; numbers and dates have none. */
  readonly kind: string;
  /** The parts of a text with something marked; the marked ones in brackets. */
  readonly marked: string;
}

/** Rows by name of the sheet; a cell by its letter: `A` → first column. */
export type ReadBook = ReadonlyMap<string, readonly ReadonlyMap<string, ReadCell>[]>;

async function bytesOf(assembly: Assembly): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of assembly.parts()) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

/** The bytes of what `extract -f xlsx` writes of these articles. */
export async function written(
  results: readonly ExtractionResult[],
  options: RenderOptions | WorkbookOptions,
  failures: readonly (readonly [id: string, message: string])[] = [],
): Promise<Uint8Array> {
  const assembly =
    options.rows === 'workbook' ? createWorkbookAssembly(options) : await createAssembly('xlsx', options);
  if (assembly === undefined) throw new Error('no assembly');
  const renderer = (await loadRenderer('xlsx', options))(options);
  for (const result of results) await assembly.take(renderer.article(result));
  for (const [id, message] of failures) assembly.miss?.(id, { ko: message, en: message });
  return await bytesOf(assembly);
}

export function partOf(bytes: Uint8Array, name: string): string {
  const zip = openZip(bytes);
  return new TextDecoder().decode(partBytes(zip, name));
}

function partBytes(zip: ZipReader, name: string): Uint8Array {
  const entry = zip.find(name);
  if (entry === undefined) throw new Error(`no ${name}`);
  return zip.read(entry, 1 << 24);
}

async function sheetNames(zip: ZipReader): Promise<readonly string[]> {
  const names: string[] = [];
  await readXmlBytes(
    partBytes(zip, 'xl/workbook.xml'),
    {
      open(name, attributes) {
        if (name === 'sheet') names.push(attributes.get('name') ?? '');
      },
      close: () => undefined,
      text: () => undefined,
    },
    zip.effort,
  );
  return names;
}

export async function readBook(bytes: Uint8Array): Promise<ReadBook> {
  const zip = openZip(bytes);
  const book = new Map<string, readonly ReadonlyMap<string, ReadCell>[]>();
  for (const [at, name] of (await sheetNames(zip)).entries()) {
    const rows: Map<string, ReadCell>[] = [];
    let cells = new Map<string, ReadCell>();
    let [letter, kind, text, marked, inText, isBold] = ['', '', '', '', false, false];
    await readXmlBytes(
      partBytes(zip, `xl/worksheets/sheet${String(at + 1)}.xml`),
      {
        open(tag, attributes) {
          if (tag === 'row') cells = new Map();
          else if (tag === 'c') {
            letter = (attributes.get('r') ?? '').replace(/(?<!\d)\d+$/u, '');
            [kind, text, marked] = [attributes.get('t') ?? '', '', ''];
          } else if (tag === 'r') isBold = false;
          else if (tag === 'b') isBold = true;
          else if (tag === 'v' || tag === 't') inText = true;
        },
        close(tag) {
          if (tag === 'v' || tag === 't') inText = false;
          else if (tag === 'c' && text !== '') cells.set(letter, { text, kind, marked });
          else if (tag === 'row') rows.push(cells);
        },
        text(data) {
          if (!inText) return;
          text += data;
          marked += isBold ? `[${data}]` : data;
        },
      },
      zip.effort,
    );
    book.set(name, rows);
  }
  return book;
}

/** The cells of a row by the headers of its sheet. */
export function byHeader(book: ReadBook, sheet: string, row: number): Readonly<Record<string, string>> {
  const [header, ...rows] = book.get(sheet) ?? [];
  return Object.fromEntries(
    [...(header ?? [])].flatMap(([letter, { text }]) => {
      const cell = rows[row]?.get(letter);
      return cell === undefined ? [] : [[text, cell.marked]];
    }),
  );
}
