// Documents in a container of bytes: opens it, looks inside what it is, and gives its articles. Archives give the
// documents in them, each under its path: `archive.zip/2024/release.hwpx`.
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { checkAllowance, type Allowance } from './allowance.js';
import type { Container } from './choose.js';
import { decode } from './encoding.js';
import { toNfc } from '../text/nfc.js';
import { NoArticlesError, type DocumentOutcome, type InputFormat, type RawDocument } from './format.js';
import type { ZipEntry, ZipReader } from './office/zip.js';
import type { Texts } from '../messages/language.js';

/** Unpacked bytes of one document in an archive. */
const LARGEST_ENTRY = 200 * 1024 * 1024;
/** Archives in archives. */
const DEEPEST_ARCHIVE = 3;

/** What reading an archive may still cost; shared by the archives in it. */
export interface ArchiveBudget {
  readonly depth: number;
  readonly allowance: Allowance;
}

export interface ContainerOptions {
  readonly textColumn?: string | undefined;
  readonly forced?: InputFormat | undefined;
  readonly budget: ArchiveBudget;
  /** Whether a file of this name is read inside folders and archives. */
  readonly isKnownName: (name: string) => boolean;
  /** Reads a document inside an archive. */
  readonly readInner: (id: string, bytes: Uint8Array, budget: ArchiveBudget) => AsyncIterable<DocumentOutcome>;
}

/** The articles of a document in a container. @throws UserError when it cannot be read. */
export async function* readContainer(
  container: Container,
  document: RawDocument,
  options: ContainerOptions,
): AsyncGenerator<DocumentOutcome> {
  if (container === 'pdf') {
    const { readPdf } = await import('./pdf/index.js');
    yield { kind: 'article', article: await readPdf(document) };
  } else if (container === 'ole') {
    yield await readOle(document, options.budget.allowance);
  } else {
    yield* readZip(document, options);
  }
}

/** Streams by which old office documents are known, and what to do with them. */
const OLD_OFFICE: readonly (readonly [path: string, message: Texts])[] = [
  ['WordDocument', DOCUMENT_ERRORS.doc],
  ['Workbook', DOCUMENT_ERRORS.xls],
  ['Book', DOCUMENT_ERRORS.xls],
  ['PowerPoint Document', DOCUMENT_ERRORS.ppt],
  ['__properties_version1.0', DOCUMENT_ERRORS.msg],
];

async function readOle({ id, bytes, effort }: RawDocument, allowance: Allowance): Promise<DocumentOutcome> {
  const [{ openCompoundFile }, { isHwp, readHwp }] = await Promise.all([
    import('./office/compound-file.js'),
    import('./office/hwp.js'),
  ]);
  const file = openCompoundFile(bytes);
  if (isHwp(file)) return { kind: 'article', article: readHwp(id, file, { allowance, effort }) };
  const { paths } = file;
  if (paths.includes('EncryptedPackage')) {
    throw new UserError(DOCUMENT_ERRORS.officeLocked);
  }
  for (const [path, message] of OLD_OFFICE) if (paths.includes(path)) throw new UserError(message);
  throw new UserError(DOCUMENT_ERRORS.otherOle);
}

async function readHwpxArticle(id: string, zip: ZipReader): Promise<DocumentOutcome> {
  const { readHwpx } = await import('./office/hwpx.js');
  return { kind: 'article', article: await readHwpx(id, zip) };
}

/** Whether a container is a Word document, whatever its body is named. */
async function isDocx(zip: ZipReader): Promise<boolean> {
  if (zip.find('word/document.xml') !== undefined) return true;
  if (zip.find('[Content_Types].xml') === undefined) return false;
  const { findWordBody } = await import('./office/package-parts.js');
  return (await findWordBody(zip)) !== undefined;
}

async function isXlsx(zip: ZipReader): Promise<boolean> {
  if (zip.find('xl/workbook.xml') !== undefined) return true;
  if (zip.find('[Content_Types].xml') === undefined) return false;
  const { findWorkbook } = await import('./office/package-parts.js');
  return (await findWorkbook(zip)) !== undefined;
}

async function readDocxArticle(id: string, zip: ZipReader): Promise<DocumentOutcome> {
  const { readDocx } = await import('./office/docx.js');
  return { kind: 'article', article: await readDocx(id, zip) };
}

async function* readZip(document: RawDocument, options: ContainerOptions): AsyncGenerator<DocumentOutcome> {
  const { openZip } = await import('./office/zip.js');
  const { id, bytes, effort } = document;
  const zip = openZip(bytes, options.budget.allowance, effort);
  const has = (name: string): boolean => zip.find(name) !== undefined;
  const { forced } = options;
  if (forced === 'hwpx' || (forced === undefined && isHwpxContainer(zip))) yield await readHwpxArticle(id, zip);
  else if (forced === 'docx' || (forced === undefined && (await isDocx(zip)))) yield await readDocxArticle(id, zip);
  else if (forced === 'xlsx' || (forced === undefined && (await isXlsx(zip)))) {
    const { readXlsx } = await import('./tables/xlsx.js');
    yield* await readXlsx(document, zip, options.textColumn);
  } else if (forced === undefined && has('ppt/presentation.xml')) {
    throw new UserError(DOCUMENT_ERRORS.pptx);
  } else if (forced === undefined && zip.entries[0]?.name === 'mimetype') {
    throw new UserError(DOCUMENT_ERRORS.odf);
  } else {
    yield* readArchive(id, zip, options);
  }
}

function isHwpxContainer(zip: ZipReader): boolean {
  return zip.entries.some(({ name }) => /^Contents\/(?:section\d{1,5}\.xml|content\.hpf)$/iu.test(name));
}

/** Old Korean programs write names in CP949 and do not say so. */
async function entryName({ name, rawName, isUtf8 }: ZipEntry): Promise<string> {
  return toNfc(isUtf8 ? name : (await decode(rawName)).replaceAll('\\', '/'));
}

/** `../a`, `/a`, `C:a`: names that would lead out of the archive, and names nobody can see. */
function isTrick(name: string): boolean {
  return (
    /^\/|^[A-Za-z]:|[\p{Cc}\p{Bidi_Control}]/u.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.')
  );
}

async function* readArchive(id: string, zip: ZipReader, options: ContainerOptions): AsyncGenerator<DocumentOutcome> {
  const { budget } = options;
  if (budget.depth >= DEEPEST_ARCHIVE) {
    throw new UserError(DOCUMENT_ERRORS.archivesNested(String(DEEPEST_ARCHIVE)));
  }
  // Known before anything is unpacked, as far as the directory tells the truth; an entry beyond its own limit is
  // refused alone.
  const stated = zip.entries
    .filter(({ name, size }) => options.isKnownName(name) && size <= LARGEST_ENTRY)
    .reduce((sum, { size }) => sum + size, 0);
  checkAllowance(budget.allowance, stated);
  const seen = new Set<string>();
  let documents = 0;
  for (const entry of zip.entries) {
    if (entry.isFolder) continue;
    let name: string;
    try {
      name = await entryName(entry);
    } catch {
      yield { kind: 'failure', id: `${id}/?`, message: DOCUMENT_ERRORS.nameWithoutEncoding };
      continue;
    }
    const own = `${id}/${name}`;
    if (isTrick(name)) {
      yield {
        kind: 'failure',
        id: `${id}/?`,
        message: DOCUMENT_ERRORS.nameLeadsOut(JSON.stringify(name)),
      };
    } else if (seen.has(name)) {
      yield { kind: 'failure', id: own, message: DOCUMENT_ERRORS.secondEntry };
    } else if (name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')) {
      yield { kind: 'passed-over', id: own, message: DOCUMENT_ERRORS.hidden };
    } else if (!options.isKnownName(name)) {
      yield { kind: 'passed-over', id: own, message: DOCUMENT_ERRORS.notReadInArchive };
    } else {
      documents += 1;
      yield* readEntry(own, entry, zip, options);
    }
    seen.add(name);
  }
  if (documents === 0) throw new NoArticlesError(DOCUMENT_ERRORS.archiveEmpty);
}

async function* readEntry(
  id: string,
  entry: ZipEntry,
  zip: ZipReader,
  { budget, readInner }: ContainerOptions,
): AsyncGenerator<DocumentOutcome> {
  // Archives in it may have used up what was left: that ends it, the rest would be refused one by one.
  if (entry.size <= LARGEST_ENTRY) checkAllowance(budget.allowance, entry.size);
  let bytes: Uint8Array;
  try {
    bytes = zip.read(entry, LARGEST_ENTRY);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { kind: 'failure', id, message: error.said };
    return;
  }
  yield* readInner(id, bytes, { depth: budget.depth + 1, allowance: budget.allowance });
}
