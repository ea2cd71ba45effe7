// The parts of an Open Packaging container (ECMA-376-2; DOCX, XLSX) by what they are for, whatever their names are:
//   _rels/.rels: Type …/officeDocument, Target word/document2.xml
import { posix } from 'node:path';
import { readXmlBytes } from './xml.js';
import type { ZipEntry, ZipReader } from './zip.js';

const LARGEST_LIST = 16 * 1024 * 1024;
const MOST_RELATIONS = 10_000;

export interface Relation {
  /** By which the part refers to it. */
  readonly id: string;
  /** Last word of its type: `officeDocument`, `footnotes`, `header`. */
  readonly kind: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** Names of parts are the same in capitals and small letters. */
export function findPart(zip: ZipReader, name: string): ZipEntry | undefined {
  return zip.find(name) ?? zip.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** What a part refers to, in order; the package itself has the name ''. */
export async function relationsOf(zip: ZipReader, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const list = findPart(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (list === undefined) return relations;
  await readXmlBytes(
    zip.read(list, LARGEST_LIST),
    {
      open(name, attributes) {
        if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
        const target = (attributes.get('Target') ?? '').replaceAll('\\', '/');
        if (target === '' || relations.length >= MOST_RELATIONS) return;
        relations.push({
          id: attributes.get('Id') ?? '',
          kind: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
          target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      },
      close: () => undefined,
      text: () => undefined,
    },
    zip.effort,
  );
  return relations;
}

/** Types of main parts: `….wordprocessingml.document.main+xml`, `application/vnd.ms-word.document.macroEnabled.main+xml`. */
const MAIN_TYPE_PATTERN = /(?:wordprocessingml|ms-word)\.(?:document|template)[\w.]*\.main\+xml$/iu;

/** The body of a Word document: by the list of types, where the package knows it under another name than the usual. */
export async function findWordBody(zip: ZipReader): Promise<ZipEntry | undefined> {
  const usual = zip.find('word/document.xml');
  if (usual !== undefined) return usual;
  const types = findPart(zip, '[Content_Types].xml');
  if (types === undefined) return undefined;
  const mains = new Set<string>();
  await readXmlBytes(
    zip.read(types, LARGEST_LIST),
    {
      open(name, attributes) {
        if (name !== 'Override' || !MAIN_TYPE_PATTERN.test(attributes.get('ContentType') ?? '')) return;
        mains.add((attributes.get('PartName') ?? '').replace(/^\//u, '').toLowerCase());
      },
      close: () => undefined,
      text: () => undefined,
    },
    zip.effort,
  );
  const relations = await relationsOf(zip, '');
  const stated = relations.find(({ kind }) => kind === 'officeDocument')?.target;
  const name = [stated, ...mains].find((own) => own !== undefined && mains.has(own.toLowerCase()));
  // A package without the list of types is known by the folder alone.
  if (name === undefined) return stated?.startsWith('word/') === true ? findPart(zip, stated) : undefined;
  return findPart(zip, name);
}

/** The workbook of a spreadsheet, whatever it is named: the part that the package leads to and that leads to sheets. */
export async function findWorkbook(zip: ZipReader): Promise<ZipEntry | undefined> {
  const usual = zip.find('xl/workbook.xml');
  if (usual !== undefined) return usual;
  for (const { kind, target } of await relationsOf(zip, '')) {
    if (kind !== 'officeDocument') continue;
    const relations = await relationsOf(zip, target);
    if (relations.some((relation) => relation.kind === 'worksheet')) return findPart(zip, target);
  }
  return undefined;
}
