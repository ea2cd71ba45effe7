// PDF: the letters and where they stand come from PDF.js (through unpdf), with the character maps that Korean fonts
// need when they are not embedded; `pdf-lines.ts` makes text of them.
import { inflateSync } from 'node:zlib';
import { messageOf, UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { Article } from '../../core/types.js';
import type { RawDocument } from '../format.js';
import { layOutPages } from './lines.js';
import { characterMaps } from './maps.js';
import { partPage, readBoxes, readPieces, type PagePart } from './pieces.js';
import type { PdfPage } from './segments.js';
import { splitSheet } from './sheets.js';

const MOST_PAGES = 5000;
const MOST_LETTERS = 20_000_000;
/** Where the end of the file must be told; viewers look no further. */
const END_LENGTH = 2048;
const LARGEST_STREAM = 200 * 1024 * 1024;
/** Share of letters without a meaning, from which on a page cannot be read. */
const UNREADABLE = 0.2;

/** @throws UserError for a file that was cut off, or whose packed streams were changed on the way. */
function checkWhole(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tail.subarray(Math.max(0, tail.length - END_LENGTH)).lastIndexOf('%%EOF') < 0) {
    throw new UserError(DOCUMENT_ERRORS.pdfCut);
  }
  // Streams of an encrypted file are checked by nobody but its reader.
  if (tail.includes('/Encrypt')) return;
  const opening = Buffer.from('stream');
  const closing = Buffer.from('endstream');
  for (let at = tail.indexOf(opening); at >= 0; at = tail.indexOf(opening, at)) {
    const end = tail.indexOf(closing, at + opening.length);
    if (end < 0) throw new UserError(DOCUMENT_ERRORS.pdfCut);
    const dictionary = tail.subarray(Math.max(0, at - 400), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf(' obj'));
    const isPacked = /\/Filter\s*(?:\[\s*)?\/FlateDecode/u.test(own) && !/\/(?:Image|ObjStm|XRef)\b/u.test(own);
    let start = at + opening.length;
    if (tail[start] === 0x0d) start += 1;
    if (tail[start] === 0x0a) start += 1;
    if (isPacked) checkStream(tail.subarray(start, end));
    at = end + closing.length;
  }
}

/** A packed stream that was altered would be read half in silence. */
function checkStream(packed: Uint8Array): void {
  try {
    inflateSync(packed, { maxOutputLength: LARGEST_STREAM });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'Z_DATA_ERROR') throw new UserError(DOCUMENT_ERRORS.pdfDamaged);
    if (error instanceof RangeError) throw new UserError(DOCUMENT_ERRORS.pdfUnpacks);
  }
}

function explain(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UserError(DOCUMENT_ERRORS.pdfLocked);
  }
  return new UserError(DOCUMENT_ERRORS.pdfUnreadable(messageOf(error).replace(/\s+/gu, ' ').slice(0, 120)));
}

function checkLetters(pages: readonly PdfPage[]): void {
  let letters = 0;
  let unknown = 0;
  for (const page of pages) {
    for (const { text } of page) {
      letters += text.replace(/\s+/gu, '').length;
      unknown += (text.match(/[\ufffd\p{Co}\p{Cn}]/gu) ?? []).length;
    }
  }
  if (letters === 0) throw new UserError(DOCUMENT_ERRORS.pdfWithoutText);
  if (unknown > letters * UNREADABLE) {
    throw new UserError(DOCUMENT_ERRORS.pdfFonts);
  }
}

/** The article of a PDF. @throws UserError when it is locked, damaged, cut off, or holds no text. */
export async function readPdf({ id, bytes, effort }: RawDocument): Promise<Article> {
  checkWhole(bytes);
  const { getDocumentProxy } = await import('unpdf');
  const pages: PdfPage[] = [];
  const turned: PdfPage[] = [];
  const aside: PdfPage[] = [];
  try {
    // A copy: PDF.js takes the bytes for itself.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      cMapUrl: characterMaps(),
      cMapPacked: true,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      if (document.numPages > MOST_PAGES) throw new UserError(DOCUMENT_ERRORS.pdfPages(String(document.numPages)));
      let letters = 0;
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const content = await page.getTextContent({ includeMarkedContent: true });
        const boxes = readBoxes(await page.getAnnotations());
        effort.count('pieces', content.items.length + boxes.length);
        const pieces = [...readPieces(content), ...boxes];
        letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
        if (letters > MOST_LETTERS) throw new UserError(DOCUMENT_ERRORS.pdfLetters);
        const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
        const parted = partPage(pieces, { left, bottom, right, top });
        const halves = ({ page: own, breadth, height }: PagePart): readonly PdfPage[] =>
          splitSheet(own, { left: 0, breadth, height });
        pages.push(...halves(parted.upright));
        turned.push(...parted.turned.flatMap(halves));
        aside.push(parted.aside);
        page.cleanup();
      }
    } finally {
      await document.destroy();
    }
  } catch (error) {
    throw explain(error);
  }
  checkLetters([...pages, ...turned, ...aside]);
  const { text, layout } = layOutPages(pages, { turned, aside });
  const headline = layout.find(({ kind }) => kind === 'headline');
  return {
    id,
    text,
    ...(headline === undefined ? {} : { title: text.slice(headline.start, headline.end) }),
    ...(layout.length === 0 ? {} : { layout }),
  };
}
