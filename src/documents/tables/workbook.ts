// The sheets of a spreadsheet by the list in its workbook, whatever their parts are named, and what they share:
//   <sheet name="3월" r:id="rId4"/>, rId4 → worksheets/data.xml
import { findPart, findWorkbook, relationsOf, type Relation } from '../office/package-parts.js';
import { readXmlBytes } from '../office/xml.js';
import type { ZipEntry, ZipReader } from '../office/zip.js';

export const LARGEST_PART = 400 * 1024 * 1024;
const USUAL_SHEET_PATTERN = /^xl\/worksheets\/[^/]{1,200}\.xml$/iu;

export interface Sheet {
  readonly name: string;
  readonly entry: ZipEntry;
  readonly isHidden: boolean;
}

export interface Workbook {
  /** In the order in which a reader sees them. */
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: ZipEntry | undefined;
  readonly from1904: boolean;
}

function numberOf({ name }: ZipEntry): number {
  return Number(/(\d{1,6})\.xml$/iu.exec(name)?.[1] ?? Infinity);
}

/** Sheets that no list names, by their usual folder. */
function unlistedSheets(zip: ZipReader): readonly Sheet[] {
  return zip.entries
    .filter(({ name }) => USUAL_SHEET_PATTERN.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b) || (a.name < b.name ? -1 : 1))
    .map((entry, at) => ({ name: String(at + 1), entry, isHidden: false }));
}

export async function readWorkbook(zip: ZipReader): Promise<Workbook> {
  const workbook = await findWorkbook(zip);
  const relations: readonly Relation[] = workbook === undefined ? [] : await relationsOf(zip, workbook.name);
  const sheets: Sheet[] = [];
  let from1904 = false;
  if (workbook !== undefined) {
    await readXmlBytes(
      zip.read(workbook, LARGEST_PART),
      {
        open(name, attributes) {
          if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes.get('date1904') ?? '');
          if (name !== 'sheet') return;
          const relation = relations.find(({ id }) => id === attributes.get('id'));
          const entry = relation?.kind === 'worksheet' ? findPart(zip, relation.target) : undefined;
          if (entry === undefined) return;
          const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
          sheets.push({ name: attributes.get('name') ?? '', entry, isHidden });
        },
        close: () => undefined,
        text: () => undefined,
      },
      zip.effort,
    );
  }
  const strings = relations.find(({ kind }) => kind === 'sharedStrings')?.target ?? 'xl/sharedStrings.xml';
  return {
    sheets: sheets.length > 0 ? sheets : unlistedSheets(zip),
    sharedStrings: findPart(zip, strings),
    from1904,
  };
}
