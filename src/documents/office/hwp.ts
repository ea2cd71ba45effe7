// HWP 5: an OLE compound file whose body is records packed by deflate, BodyText/Section0, Section1, …
// A record is a tag, a level and bytes; what belongs to a record follows it one level deeper.
// Layout of records: "한글 문서 파일 형식 5.0" (Hancom, revision 1.3).
import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { Article } from '../../core/types.js';
import { spend, type Allowance } from '../allowance.js';
import type { Effort } from '../effort.js';
import type { CompoundFile } from './compound-file.js';
import { append, layOut, withLayout, type Cell, type Content, type Paragraph, type Table } from '../content.js';
import { controlName, readText, readTextArt, type RaisedShapes } from './hwp-text.js';

const SIGNATURE = 'HWP Document File';
const IS_COMPRESSED = 0x1;
/** A password, or a certificate in its place. */
const HAS_PASSWORD = 0x2 | 0x100;
const IS_DISTRIBUTION = 0x4;
/** Of DRM, and of DRM by certificates. */
const HAS_RIGHTS = 0x10 | 0x400;

const PARAGRAPH_HEADER = 66;
const PARAGRAPH_TEXT = 67;
const SHAPES_OF_LETTERS = 68;
const CONTROL_HEADER = 71;
const LIST_HEADER = 72;
const TABLE = 77;
const TEXT_ART = 90;
/** In DocInfo. */
const LETTER_SHAPE = 21;
const IS_RAISED = 0x8000;
const MOST_ROWS = 0x10000;
const LONG_RECORD = 0xfff;
/** Of `nchars` in a paragraph's header; the highest bit says that it is the last of its list. */
const CHARACTER_COUNT_MASK = 0x7fffffff;
const DEEPEST_RECORD = 200;

const LARGEST_SECTION = 200 * 1024 * 1024;
const SECTION_PATTERN = /^BodyText\/Section(?<number>\d{1,5})$/u;

/** What reading the document may cost, unpacked and as it is made. */
interface Cost {
  readonly allowance: Allowance;
  readonly effort: Effort;
}

interface RecordNode {
  readonly tag: number;
  readonly level: number;
  readonly data: Uint8Array;
  readonly children: RecordNode[];
}

function damaged(what: string): UserError {
  return new UserError(DOCUMENT_ERRORS.hwpDamaged(what));
}

export function isHwp(file: CompoundFile): boolean {
  return file.paths.includes('FileHeader') && file.paths.some((path) => /^(?:BodyText|ViewText)\//u.test(path));
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

/** @throws UserError for documents that cannot be read without a key. */
function readFlags(file: CompoundFile): number {
  const header = file.read('FileHeader');
  if (header.length < 40 || !new TextDecoder('latin1').decode(header).startsWith(SIGNATURE)) {
    throw damaged('no header');
  }
  const flags = viewOf(header).getUint32(36, true);
  if ((flags & HAS_PASSWORD) !== 0) {
    throw new UserError(DOCUMENT_ERRORS.hwpLocked);
  }
  if ((flags & IS_DISTRIBUTION) !== 0) {
    throw new UserError(DOCUMENT_ERRORS.hwpDistribution);
  }
  if ((flags & HAS_RIGHTS) !== 0) throw new UserError(DOCUMENT_ERRORS.hwpRights);
  return flags;
}

function unpack(packed: Uint8Array, path: string, allowance: Allowance): Uint8Array {
  let unpacked: Uint8Array;
  try {
    unpacked = inflateRawSync(packed, { maxOutputLength: LARGEST_SECTION });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UserError(DOCUMENT_ERRORS.unpacksTo(path, String(LARGEST_SECTION / 1024 / 1024)));
    }
    throw damaged(`${path} cannot be unpacked`);
  }
  spend(allowance, unpacked.length);
  return unpacked;
}

function readRecords(data: Uint8Array, path: string, effort: Effort): readonly RecordNode[] {
  const view = viewOf(data);
  const roots: RecordNode[] = [];
  const open: RecordNode[] = [];
  for (let at = 0; at < data.length;) {
    effort.count('parts');
    if (at + 4 > data.length) throw damaged(`${path} ends in the middle`);
    const header = view.getUint32(at, true);
    const level = (header >>> 10) & 0x3ff;
    let size = header >>> 20;
    at += 4;
    if (size === LONG_RECORD) {
      if (at + 4 > data.length) throw damaged(`${path} ends in the middle`);
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > data.length) throw damaged(`${path} ends in the middle`);
    if (level > open.length || level > DEEPEST_RECORD) throw damaged(`${path} skips a level`);
    const node: RecordNode = { tag: header & 0x3ff, level, data: data.subarray(at, at + size), children: [] };
    open.length = level;
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
    at += size;
  }
  return roots;
}

/** Column, row and reach of the cell that a list is, behind the eight bytes that all lists have. */
function placeOf({ data }: RecordNode): { readonly row: number; readonly cell: Omit<Cell, 'content'> } {
  if (data.length < 12) throw damaged('a cell of a table');
  const view = viewOf(data);
  const reach = data.length < 16 ? {} : { columns: view.getUint16(12, true), rows: view.getUint16(14, true) };
  return { row: view.getUint16(10, true), cell: { column: view.getUint16(8, true), ...reach } };
}

/** Paragraphs that follow each other, each with what is anchored in it below it. */
function readParagraphs(nodes: readonly RecordNode[], raised: RaisedShapes): Content {
  const content: (Paragraph | Table)[] = [];
  for (const node of nodes) {
    if (node.tag !== PARAGRAPH_HEADER) continue;
    const stated = node.data.length < 4 ? 0 : viewOf(node.data).getUint32(0, true) & CHARACTER_COUNT_MASK;
    const text = node.children.find(({ tag }) => tag === PARAGRAPH_TEXT);
    if (stated > 1 && text?.data.length !== stated * 2) throw damaged('a paragraph is not as long as it says');
    const controls = node.children.filter(({ tag }) => tag === CONTROL_HEADER);
    if (text !== undefined) {
      const shapes = node.children.find(({ tag }) => tag === SHAPES_OF_LETTERS)?.data;
      const words = readText(text.data, { controls: controls.map(({ data }) => data), shapes, raised });
      content.push({ kind: 'paragraph', text: words.text });
      append(content, words.below);
    }
    for (const control of controls) append(content, readControl(control, raised));
  }
  return content;
}

/** Lists of a control with the paragraphs behind each: the records stand side by side. */
function listsOf(
  nodes: readonly RecordNode[],
  raised: RaisedShapes,
): readonly { readonly list: RecordNode; readonly content: Content }[] {
  const starts = nodes.flatMap((node, at) => (node.tag === LIST_HEADER ? [at] : []));
  return starts.flatMap((start, at) => {
    const list = nodes[start];
    // In some documents the paragraphs hang below their list.
    const own = [...(list?.children ?? []), ...nodes.slice(start + 1, starts[at + 1] ?? nodes.length)];
    return list === undefined ? [] : [{ list, content: readParagraphs(own, raised) }];
  });
}

function readControl(control: RecordNode, raised: RaisedShapes): Content {
  const { children } = control;
  switch (controlName(control.data)) {
    case 'tbl':
      return readTable(children, raised);
    case 'fn':
    case 'en':
      return listsOf(children, raised).flatMap(({ content }) => content);
    case 'head':
    case 'foot':
      return listsOf(children, raised).flatMap(({ content }) => withLayout(content, 'furniture'));
    case 'gso':
      return readShape(children, raised);
    default:
      // Hidden comments, formulas, fields, numbers, bookmarks.
      return [];
  }
}

function readTable(children: readonly RecordNode[], raised: RaisedShapes): Content {
  const split = children.findIndex(({ tag }) => tag === TABLE);
  if (split < 0) throw damaged('a table without its head');
  const captions = listsOf(children.slice(0, split), raised);
  const rows = new Map<number, Cell[]>();
  for (const { list, content } of listsOf(children.slice(split + 1), raised)) {
    const { row, cell } = placeOf(list);
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [{ ...cell, content }]);
    else cells.push({ ...cell, content });
  }
  // A row all of whose cells go on from the one above holds none of its own, and is one all the same.
  const last = Math.max(-1, ...rows.keys());
  const all = Array.from({ length: Math.min(last + 1, MOST_ROWS) }, (_, row) => rows.get(row) ?? []);
  return [...captions.flatMap(({ content }) => withLayout(content, 'caption')), { kind: 'table', rows: all }];
}

/** Text boxes and groups of them; a list beside the shape is its caption, one below it its text. */
function readShape(children: readonly RecordNode[], raised: RaisedShapes): Content {
  const content: (Paragraph | Table)[] = [];
  const split = children.findIndex(({ tag }) => tag !== LIST_HEADER && tag !== PARAGRAPH_HEADER);
  for (const { content: caption } of listsOf(split < 0 ? children : children.slice(0, split), raised)) {
    append(content, withLayout(caption, 'caption'));
  }
  const pending = split < 0 ? [] : children.slice(split).reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.tag === TEXT_ART) content.push({ kind: 'paragraph', text: readTextArt(node.data) });
    for (const { content: text } of listsOf(node.children, raised)) append(content, text);
    for (const child of [...node.children].reverse()) {
      if (child.tag !== LIST_HEADER && child.tag !== PARAGRAPH_HEADER) pending.push(child);
    }
  }
  return content;
}

/** Which shapes of letters are raised, by their numbers; none where the list cannot be read, as no text depends on it. */
function readRaisedShapes(file: CompoundFile, isPacked: boolean, { allowance, effort }: Cost): RaisedShapes {
  const raised = new Set<number>();
  if (!file.paths.includes('DocInfo')) return raised;
  try {
    const data = file.read('DocInfo');
    const records = readRecords(isPacked ? unpack(data, 'DocInfo', allowance) : data, 'DocInfo', effort);
    let number = 0;
    const pending = [...records].reverse();
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.tag === LETTER_SHAPE) {
        if (node.data.length >= 50 && (viewOf(node.data).getUint32(46, true) & IS_RAISED) !== 0) raised.add(number);
        number += 1;
      }
      for (const child of [...node.children].reverse()) pending.push(child);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return raised;
}

/**
 * The article of an HWP 5 document.
 * @throws UserError when it is encrypted, damaged or incomplete, or unpacks to more than is allowed.
 */
export function readHwp(id: string, file: CompoundFile, cost: Cost): Article {
  const { allowance, effort } = cost;
  const flags = readFlags(file);
  const sections = file.paths
    .map((path) => ({ path, number: Number(SECTION_PATTERN.exec(path)?.groups?.['number'] ?? Number.NaN) }))
    .filter(({ number }) => !Number.isNaN(number))
    .sort((a, b) => a.number - b.number);
  if (sections.length === 0) throw damaged('no body');
  const isPacked = (flags & IS_COMPRESSED) !== 0;
  const raised = readRaisedShapes(file, isPacked, cost);
  const content: (Paragraph | Table)[] = [];
  for (const { path } of sections) {
    const packed = file.read(path);
    const records = readRecords(isPacked ? unpack(packed, path, allowance) : packed, path, effort);
    if (records[0]?.tag !== PARAGRAPH_HEADER) throw damaged(`${path} has no paragraphs`);
    append(content, readParagraphs(records, raised));
  }
  const { text, layout } = layOut(content);
  return { id, text, ...(layout.length === 0 ? {} : { layout }) };
}
