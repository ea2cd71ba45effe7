// Reads brat's standoff files back: every .ann with the .txt beside it. Relations, events and attributes are passed over.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { asUnreadable, UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';
import { codePointOffsets } from '../output/code-points.js';
import { stated } from '../core/stated.js';
import { inNfc, type AnnotatedDocument, type AnnotationNote, type DocumentAnnotation } from './annotated.js';

const NOTE = z.object({ name: z.string().min(1) }).catchall(z.union([z.string(), z.number()]));

/** `T1\torganization 0 3\t중기부`; a span over a line break comes in pieces: `0 3;4 6`. */
const TEXT_BOUND_PATTERN = /^T(?<id>\S*)\t(?<type>\S+) (?<spans>\d+ \d+(?:;\d+ \d+)*)(?:\t(?<text>.*))?$/su;
/** `#1\tAnnotatorNotes T1\t중소벤처기업부` */
const NOTE_PATTERN = /^#\S*\t\S+ T(?<id>\S+)\t(?<note>.*)$/su;

/** A note is an object with a name, or the name alone. */
export function parseNote(text: string): AnnotationNote | undefined {
  const note = text.trim().normalize('NFC');
  if (note === '') return undefined;
  if (!note.startsWith('{')) return { name: note, fields: {} };
  const parsed = NOTE.safeParse(JSON.parse(note));
  if (!parsed.success) return undefined;
  const { name, ...fields } = parsed.data;
  return { name, fields };
}

function noteAt(text: string, where: { readonly file: string; readonly line: number }): AnnotationNote | undefined {
  const fault = new UserError(FIXTURE_ERRORS.badNote, where);
  try {
    const note = parseNote(text);
    if (note === undefined && text.trim() !== '') throw fault;
    return note;
  } catch {
    throw fault;
  }
}

const bare = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ');

/**
 * The annotation of a row that begins with `T`.
 * @param toUtf16 undefined where the text has no such offset. @throws UserError.
 */
function annotationIn(
  row: string,
  text: string,
  toUtf16: (codePoints: number) => number | undefined,
  where: { readonly file: string; readonly line: number },
): { readonly id: string; readonly annotation: DocumentAnnotation } {
  const { id = '', type = '', spans, text: words } = TEXT_BOUND_PATTERN.exec(row)?.groups ?? {};
  if (spans === undefined) throw new UserError(FIXTURE_ERRORS.notBrat, where);
  const ends = spans.split(/[ ;]/u).map((offset) => toUtf16(Number(offset)));
  const isGap = ends.some((offset, n) => n > 0 && n % 2 === 0 && text.slice(ends[n - 1], offset).trim() !== '');
  if (isGap) throw new UserError(FIXTURE_ERRORS.nameInPieces, where);
  const [start, end] = [ends[0], ends.at(-1)];
  if (start !== undefined && end !== undefined) {
    const isThere = words === undefined || bare(words) === bare(text.slice(start, end));
    if (isThere) return { id, annotation: { type, line: where.line, start, end } };
  }
  throw new UserError(FIXTURE_ERRORS.notAtSpans(words ?? '', spans, where.file.replace(/\.ann$/u, '.txt')), where);
}

/** @throws UserError naming file and line. */
export function parseBrat(id: string, file: string, text: string, annotations: string): AnnotatedDocument {
  const { toUtf16 } = codePointOffsets(text);
  const notes = new Map<string, AnnotationNote>();
  const marked: ReturnType<typeof annotationIn>[] = [];
  const rows = annotations.replace(/^\ufeff/u, '').split(/\r?\n/u);
  for (const [i, row] of rows.entries()) {
    const where = { file, line: i + 1 };
    const noted = NOTE_PATTERN.exec(row)?.groups;
    const note = noted === undefined ? undefined : noteAt(noted['note'] ?? '', where);
    if (note !== undefined) notes.set(noted?.['id'] ?? '', note);
    if (row.startsWith('T')) marked.push(annotationIn(row, text, toUtf16, where));
  }
  const withNotes = marked.map(({ id: own, annotation }) => ({ ...annotation, ...stated({ note: notes.get(own) }) }));
  return { id, file, ...inNfc(text, withNotes, new UserError(FIXTURE_ERRORS.insideCharacter, { file })) };
}

async function annotationFiles(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() === true && path.endsWith('.ann')) return [path];
  if (info === undefined) throw new UserError(FIXTURE_ERRORS.noSuchPath(path));
  if (!info.isDirectory()) throw new UserError(FIXTURE_ERRORS.noAnnFile(path));
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.ann')).sort();
  if (names.length === 0) throw new UserError(FIXTURE_ERRORS.noAnnInFolder(path));
  return names.map((name) => join(path, name));
}

/** @throws UserError for a path without .ann files, and naming file and line of what is wrong in one. */
export async function readBrat(path: string): Promise<readonly AnnotatedDocument[]> {
  const documents: AnnotatedDocument[] = [];
  for (const file of await annotationFiles(path)) {
    const textFile = file.replace(/\.ann$/u, '.txt');
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(textFile));
    } catch {
      throw new UserError(FIXTURE_ERRORS.noTextBeside(textFile), { file });
    }
    const annotations = await readFile(file, 'utf8').catch((error: unknown) => {
      throw asUnreadable(file, error);
    });
    documents.push(parseBrat(textFile, file, text, annotations));
  }
  return documents;
}
