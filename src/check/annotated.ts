// Documents as people have annotated them in another tool, and the expectation that they stand for. A tool knows types
// and spans; canonical names and attributes come from its notes, from the same words elsewhere in the document, from
// what the program finds at that very place, or else are the words themselves.
import type { EntityKind } from '../core/kind.js';
import { UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';
import { attributeOrder } from '../output/attributes.js';
import { extract, type Engine } from '../pipeline.js';
import { quotationAround } from '../stages/select.js';
import type { Article, Block, Span } from '../core/types.js';
import { expectationOf, type ExpectedContent, type ExpectedMention, type ExpectedRecord } from './expected.js';
import type { Texts } from '../messages/language.js';

/** What is known of an entity beyond the place where it is named. */
export interface AnnotationNote {
  readonly name: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** UTF-16 offsets into the document's text. */
export interface DocumentAnnotation extends Span {
  readonly type: string;
  readonly note?: AnnotationNote;
  readonly line: number;
}

export interface AnnotatedDocument {
  /** The article's id, or the file's name. */
  readonly id: string;
  /** Where the annotations stand, for messages. */
  readonly file: string;
  /** NFC. */
  readonly text: string;
  readonly annotations: readonly DocumentAnnotation[];
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
}

/**
 * Text and annotations in NFC.
 * @param annotations with offsets (UTF-16) into the text as it was. @param fault where one begins or ends inside a character
 */
export function inNfc(
  text: string,
  annotations: readonly DocumentAnnotation[],
  fault: UserError,
): Pick<AnnotatedDocument, 'text' | 'annotations'> {
  const nfc = text.normalize('NFC');
  if (nfc === text) return { text, annotations };
  const moved = new Map<number, number>();
  let length = 0;
  let from = 0;
  for (const offset of [...new Set(annotations.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)) {
    const part = text.slice(from, offset).normalize('NFC');
    if (!nfc.startsWith(part, length)) throw fault;
    length += part.length;
    from = offset;
    moved.set(offset, length);
  }
  const at = (offset: number): number => moved.get(offset) ?? offset;
  return { text: nfc, annotations: annotations.map((own) => ({ ...own, start: at(own.start), end: at(own.end) })) };
}

/** In order of place. @throws UserError naming the line of the first one that cannot be a mention. */
function checked(document: AnnotatedDocument, types: readonly string[]): readonly DocumentAnnotation[] {
  const { file, text } = document;
  const sorted = [...document.annotations].sort((a, b) => a.start - b.start || a.end - b.end);
  let before: DocumentAnnotation | undefined;
  for (const annotation of sorted) {
    const { line, start, end, type } = annotation;
    if (!types.includes(type)) {
      throw new UserError(FIXTURE_ERRORS.unknownType(type, types.join(', ')), { file, line });
    }
    const surface = text.slice(start, end);
    if (start >= end || end > text.length || surface.trim() !== surface) {
      throw new UserError(FIXTURE_ERRORS.marksBlanks, { file, line });
    }
    if (before !== undefined && start < before.end) {
      throw new UserError(FIXTURE_ERRORS.overlaps(surface, text.slice(before.start, before.end)), { file, line });
    }
    before = annotation;
  }
  return sorted;
}

function recordKey(type: string, { name, fields }: AnnotationNote, identity: readonly string[] | undefined): string {
  return JSON.stringify([type, ...(identity?.map((attribute) => fields[attribute]) ?? [name])]);
}

/** What a note must hold and does not, with a note that would do; undefined when nothing is missing. */
function missing(surface: string, { fields }: AnnotationNote, kind: EntityKind | undefined): Texts | undefined {
  const { identity = [], attributes = {} } = kind ?? {};
  const fits = (name: string, value: unknown): boolean => attributes[name]?.safeParse(value).success !== false;
  const fault = identity.find((name) => !fits(name, fields[name]));
  if (fault === undefined) return undefined;
  const needed = identity.filter((name) => !fits(name, undefined)).map((name) => `,"${name}":…`);
  return FIXTURE_ERRORS.noteLacks(surface, fault, needed.join(''));
}

/**
 * The expectation that the annotations stand for. `article` is the document as the fixture's input gives it; title, date
 * and outlet are what the program finds, as no tool annotates them.
 * @throws UserError naming file and line of an annotation that cannot be right.
 */
export function expectationOfAnnotations(
  document: AnnotatedDocument,
  article: Article,
  engine: Engine,
): ExpectedContent {
  const { file, text } = document;
  const annotations = checked(
    document,
    engine.kinds.map((kind) => kind.type),
  );
  const found = expectationOf(extract(article, engine), attributeOrder(engine.kinds));
  const present = new Map<string, AnnotationNote>();
  for (const { type, name, fields, mentions } of found.records) {
    for (const { start, end } of mentions) present.set(`${type} ${String(start)} ${String(end)}`, { name, fields });
  }
  const bySurface = new Map<string, AnnotationNote>();
  for (const { type, start, end, note } of annotations) {
    const key = `${type} ${text.slice(start, end)}`;
    if (note !== undefined && !bySurface.has(key)) bySurface.set(key, note);
  }
  const segmented = engine.segment(article, { keepBoilerplate: false });

  const records = new Map<string, AnnotationNote & { readonly type: string; readonly mentions: ExpectedMention[] }>();
  for (const { type, start, end, note, line } of annotations) {
    const surface = text.slice(start, end);
    const known =
      note ??
      bySurface.get(`${type} ${surface}`) ??
      present.get(`${type} ${String(start)} ${String(end)}`) ??
      ({ name: surface.replace(/\s+/gu, ' '), fields: {} } satisfies AnnotationNote);
    const kind = engine.kinds.find((own) => own.type === type);
    const fault = missing(surface, known, kind);
    if (fault !== undefined) throw new UserError(fault, { file, line });
    const zone =
      quotationAround(segmented, { start, end }) === undefined ? zoneAt(segmented.blocks, start) : 'quotation';
    const mention = { surface, start, end, ...(zone === undefined || zone === 'body' ? {} : { zone }) };
    const key = recordKey(type, known, kind?.identity);
    const record = records.get(key);
    if (record === undefined) records.set(key, { type, ...known, mentions: [mention] });
    else record.mentions.push(mention);
  }
  return { fields: found.fields, records: [...records.values()] satisfies readonly ExpectedRecord[] };
}

function zoneAt(blocks: readonly Block[], offset: number): string | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.zone;
}
