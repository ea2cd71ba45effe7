// Tells what a document is: by its first bytes, then by its first characters, then by the ending of its name.
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { NoArticlesError, type DocumentFormat, type InputFormat } from './format.js';
import { HTML_FORMAT } from './html/index.js';
import { looksLikeJsonLines } from './tables/jsonl.js';
import { MARKDOWN_FORMAT } from './markdown.js';
import { looksLikeTable } from './tables/table-columns.js';
import { TEXT_FORMAT } from './text.js';
import type { Texts } from '../messages/language.js';

/** In the order in which their content is looked for; the last one takes what no other recognizes. */
const TEXT_FORMATS: readonly DocumentFormat[] = [HTML_FORMAT, MARKDOWN_FORMAT, TEXT_FORMAT];

/** Formats whose code is loaded when a document of theirs is met. */
export type LazyFormat = 'jsonl' | 'csv' | 'rss' | 'eml';

/** What first bytes show; what is inside a container is known when it was opened. */
export type Container = 'zip' | 'ole' | 'pdf';

const LAZY_ENDINGS: Readonly<Record<string, LazyFormat>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rss': 'rss',
  '.atom': 'rss',
  '.eml': 'eml',
};
const CONTAINER_ENDINGS = ['.hwpx', '.hwp', '.pdf', '.docx', '.xlsx', '.zip'];
/** A feed by its content; as other XML it is refused. */
const FEED_ENDING = '.xml';

/** Formats that are containers, and which. */
const CONTAINER_OF: Partial<Record<InputFormat, Container>> = {
  hwpx: 'zip',
  docx: 'zip',
  xlsx: 'zip',
  zip: 'zip',
  hwp: 'ole',
  pdf: 'pdf',
};

/** Files of data, not of prose: read as text they would give nonsense, so they are refused where named. */
const DATA_ENDING_PATTERN = /^\.(?:json|xml|ya?ml|rtf|css|m?js|ts|log|ini|sql)$/u;

const FEED_PATTERN =
  /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:(?:<!--[^>]{0,1000}-->|<\?[^>]{0,500}\?>)\s{0,99}){0,5}<(?:rss|feed|rdf:RDF)[\s>]/u;
const MAIL_HEADER_PATTERN = /^[A-Za-z][A-Za-z0-9-]{0,60}:/u;
const MAIL_FIELD_PATTERN =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to):/iu;

export function endingOf(name: string): string {
  return /\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? '';
}

/** Endings of the files that are read inside a folder or an archive. */
export const KNOWN_ENDINGS: readonly string[] = [
  ...TEXT_FORMATS.flatMap(({ endings }) => endings),
  ...Object.keys(LAZY_ENDINGS),
  ...CONTAINER_ENDINGS,
  FEED_ENDING,
];

export function isKnownName(name: string): boolean {
  return KNOWN_ENDINGS.includes(endingOf(name));
}

/** The container that a document is by its first bytes. */
export function containerOf(head: Uint8Array): Container | undefined {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  // Some servers put a line or a mark in front; viewers look for the sign in the first kilobyte.
  if (Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).includes('%PDF-')) return 'pdf';
  return undefined;
}

/** The container that a forced format needs. @throws UserError when the document is none. */
export function forcedContainer(head: Uint8Array, forced: InputFormat): Container | undefined {
  const wanted = CONTAINER_OF[forced];
  if (wanted !== undefined && containerOf(head) !== wanted) {
    throw new UserError(DOCUMENT_ERRORS.notOfFormat(forced.toUpperCase()));
  }
  return wanted;
}

/** First bytes of what no program of today writes, or nobody but its owner reads, and what to do with it. */
const REFUSED: readonly { readonly start: string; readonly message: Texts }[] = [
  { start: 'HWP Document File V', message: DOCUMENT_ERRORS.hwp3 },
  { start: '\xdb\xa5-', message: DOCUMENT_ERRORS.oldWord },
  { start: '\x09\x08\x10\0', message: DOCUMENT_ERRORS.xls },
  { start: '\x09\x04\x06\0', message: DOCUMENT_ERRORS.xls },
  { start: '\x09\x02\x06\0', message: DOCUMENT_ERRORS.xls },
  { start: 'SCDSA00', message: DOCUMENT_ERRORS.drm },
  { start: '<DRM', message: DOCUMENT_ERRORS.drm },
  { start: '\x9b DRMONE', message: DOCUMENT_ERRORS.drm },
  { start: '<## NASCA DRM FILE', message: DOCUMENT_ERRORS.drm },
];

const LONGEST_PROLOGUE = 600;
/** The formats before HWPX, XLSX and DOCX, XML in one file: by the element that holds all others. */
const XML_DOCUMENTS: Readonly<Record<string, Texts>> = {
  HWPML: DOCUMENT_ERRORS.hwpml,
  Workbook: DOCUMENT_ERRORS.xls,
  'w:wordDocument': DOCUMENT_ERRORS.oldWord,
  'pkg:package': DOCUMENT_ERRORS.oldWord,
};
const ROOT_PATTERN = /^(?:\xef\xbb\xbf)?\s{0,9}(?:<\?[^>]{0,200}>\s{0,9}){0,2}<(?<root>[\w:]{1,20})[\s>]/u;

/** @throws UserError for documents that are known by their first bytes and not read; says what to do with them. */
export function refuseOldFormat(head: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 32));
  const refused = REFUSED.find((own) => start.startsWith(own.start));
  if (refused !== undefined) throw new UserError(refused.message);
  const markup = new TextDecoder('latin1').decode(head.subarray(0, LONGEST_PROLOGUE));
  const root = ROOT_PATTERN.exec(markup)?.groups?.['root'] ?? '';
  const message = Object.hasOwn(XML_DOCUMENTS, root) ? XML_DOCUMENTS[root] : undefined;
  if (message !== undefined) throw new UserError(message);
}

function looksLikeMail(head: string): boolean {
  if (!MAIL_HEADER_PATTERN.test(head) && !head.startsWith('From ')) return false;
  const lines = head.slice(0, 8000).split(/\r?\n/u, 200);
  let fields = 0;
  for (const [at, line] of lines.entries()) {
    if (line === '') break;
    if (at > 0 && /^[ \t]/u.test(line)) continue;
    if (!MAIL_HEADER_PATTERN.test(line) && !(at === 0 && line.startsWith('From '))) return fields >= 4;
    if (MAIL_FIELD_PATTERN.test(line)) fields += 1;
  }
  return fields >= 3;
}

/**
 * Whether the document is JSON Lines whatever is wrong with single lines: it is said to be, or begins as one, and has a
 * line that opens an object.
 */
export function holdsJsonLines(head: string, name: string, forced: InputFormat | undefined): boolean {
  const isSaid = forced === undefined ? LAZY_ENDINGS[endingOf(name)] === 'jsonl' : forced === 'jsonl';
  return (isSaid || (forced === undefined && looksLikeJsonLines(head))) && /(?:^|\n)[ \t]{0,9}\{/u.test(head);
}

/**
 * The format of a document that is no container.
 * @param head its first characters
 * @throws UserError for files of data, which are not read.
 */
export function chooseFormat(
  head: string,
  name: string,
  forced: InputFormat | 'auto' | undefined,
): DocumentFormat | LazyFormat {
  if (forced === 'jsonl' || forced === 'csv' || forced === 'rss' || forced === 'eml') return forced;
  const named = TEXT_FORMATS.find((format) => format.name === forced);
  if (named !== undefined) return named;
  const ending = endingOf(name);
  if (looksLikeJsonLines(head) && LAZY_ENDINGS[ending] !== 'csv') return 'jsonl';
  if (FEED_PATTERN.test(head)) return 'rss';
  if (looksLikeMail(head)) return 'eml';
  const byContent = TEXT_FORMATS.find((format) => format.looksLike(head));
  if (byContent !== undefined) return byContent;
  const lazy = LAZY_ENDINGS[ending];
  if (lazy !== undefined) return lazy;
  if (looksLikeTable(head)) return 'csv';
  if (head.startsWith('{\\rtf')) throw new UserError(DOCUMENT_ERRORS.rtf);
  if (DATA_ENDING_PATTERN.test(ending)) {
    throw new NoArticlesError(DOCUMENT_ERRORS.dataFile(ending));
  }
  return TEXT_FORMATS.find((format) => format.endings.includes(ending)) ?? TEXT_FORMAT;
}
