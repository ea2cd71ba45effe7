// The pieces of text that PDF.js gives of a page, each turned so that its line runs to the right: pages lie on their
// side, labels run up the margin, columns run down. What is no part of the text, as the document says itself or as
// slanted watermarks show, is put aside.
import { z } from 'zod';
import type { PdfPage, TextPiece } from './segments.js';

interface DirectedPiece extends TextPiece {
  /** Where the line runs to, in degrees against the clock; 0 is to the right. */
  readonly angle: number;
  /** Marked as no part of the text: running heads, page numbers. */
  readonly isArtifact: boolean;
}

interface View {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What of a page runs in one direction, with its lower left corner at 0. */
export interface PagePart {
  readonly page: PdfPage;
  readonly breadth: number;
  readonly height: number;
}

/** Degrees by which lines of scanned paper and of slanted fonts are off. */
const SLANT = 10;
/** The mark of what is no part of the text (ISO 32000, 14.8.2.2). */
const ARTIFACT = 'Artifact';

function isVertical(styles: Readonly<Record<string, unknown>>, item: object): boolean {
  const style = 'fontName' in item && typeof item.fontName === 'string' ? styles[item.fontName] : undefined;
  return typeof style === 'object' && style !== null && 'vertical' in style && style.vertical === true;
}

function numberOf(item: object, key: 'width' | 'height'): number {
  const value: unknown = key in item ? Reflect.get(item, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

function toPiece(
  item: object,
  styles: Readonly<Record<string, unknown>>,
  isArtifact: boolean,
): DirectedPiece | undefined {
  if (!('str' in item) || !('transform' in item)) return undefined;
  const { str, transform } = item;
  if (typeof str !== 'string' || !Array.isArray(transform)) return undefined;
  const [a, b, , , x, y] = transform.map((value: unknown) => value);
  if (typeof a !== 'number' || typeof b !== 'number' || typeof x !== 'number' || typeof y !== 'number')
    return undefined;
  const isDown = isVertical(styles, item);
  const angle = (Math.atan2(b, a) * 180) / Math.PI - (isDown ? 90 : 0);
  const width = numberOf(item, isDown ? 'height' : 'width');
  return { text: str, x, y, width, size: Math.hypot(a, b), angle, isArtifact };
}

/** The pieces of a page as PDF.js gives them, with the marks between them. */
export function readPieces({
  items,
  styles,
}: {
  readonly items: readonly unknown[];
  readonly styles: Readonly<Record<string, unknown>>;
}): readonly DirectedPiece[] {
  const pieces: DirectedPiece[] = [];
  const marks: boolean[] = [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(marks.at(-1) === true || ('tag' in item && item.tag === ARTIFACT));
      continue;
    }
    const piece = toPiece(item, styles, marks.at(-1) === true);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

/** Kinds of annotations (PDF.js) that show words on the page: text boxes, and fields of forms. */
const SHOWN = new Set(['FreeText', 'Widget']);
/** Flags of annotations that nobody sees: hidden, not to be viewed (ISO 32000, table 167). */
const UNSEEN_FLAGS = 0x2 | 0x20;
/** Parts of the height of a box, where it states no size of letters. */
const LETTERS_IN_BOX = 0.6;

interface Box {
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly annotationFlags: number;
  readonly fieldType?: string | undefined;
  readonly password?: boolean | undefined;
  readonly words: readonly string[];
  readonly size: number;
}

const textsSchema = z.array(z.string()).catch([]);
const boxSchema = z
  .object({
    subtype: z.string(),
    rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    annotationFlags: z.number().catch(0),
    fieldType: z.string().optional().catch(undefined),
    password: z.boolean().optional().catch(undefined),
    fieldValue: z.unknown().optional(),
    contentsObj: z.object({ str: z.string() }).optional().catch(undefined),
    defaultAppearanceData: z.object({ fontSize: z.number() }).optional().catch(undefined),
  })
  .transform(({ fieldValue, contentsObj, defaultAppearanceData, ...box }): Box => {
    const values = typeof fieldValue === 'string' ? [fieldValue] : textsSchema.parse(fieldValue);
    const words = box.subtype === 'FreeText' ? (contentsObj?.str ?? '') : values.join(', ');
    return { ...box, words: words.split(/\r\n?|\n/u), size: defaultAppearanceData?.fontSize ?? 0 };
  });

/** What people typed into the fields of a form, and into boxes laid over the page, as pieces of its text. */
export function readBoxes(annotations: readonly unknown[]): readonly DirectedPiece[] {
  return annotations.flatMap((annotation) => {
    const box = boxSchema.safeParse(annotation).data;
    if (box === undefined || !SHOWN.has(box.subtype) || (box.annotationFlags & UNSEEN_FLAGS) !== 0) return [];
    // A button holds no words, and what hides behind stars is nobody's business.
    if (box.subtype === 'Widget' && (box.password === true || !/^(?:Tx|Ch)$/u.test(box.fieldType ?? ''))) return [];
    const [left, bottom, , top] = box.rect;
    const lines = box.words.length;
    const size = box.size > 0 ? box.size : ((top - bottom) / lines) * LETTERS_IN_BOX;
    const leading = (top - bottom) / lines;
    return box.words.map((text, at) => ({
      text,
      x: left,
      y: top - leading * (at + 1) + (leading - size) / 2 + size / 5,
      width: text.length * size,
      size,
      angle: 0,
      isArtifact: false,
    }));
  });
}

function lettersOf(pieces: PdfPage): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** A page seen so that lines which run at an angle of so many quarters run to the right. */
function turn(pieces: PdfPage, quarters: number, { left, bottom, right, top }: View): PagePart {
  const [breadth, height] = [right - left, top - bottom];
  const lies = quarters % 2 === 1;
  const place = [
    ({ x, y }: TextPiece) => ({ x: x - left, y: y - bottom }),
    ({ x, y }: TextPiece) => ({ x: y - bottom, y: right - x }),
    ({ x, y }: TextPiece) => ({ x: right - x, y: top - y }),
    ({ x, y }: TextPiece) => ({ x: top - y, y: x - left }),
  ][quarters];
  return {
    page: pieces.map((piece) => ({ ...piece, ...place?.(piece) })),
    breadth: lies ? height : breadth,
    height: lies ? breadth : height,
  };
}

/** The text of a page by where its lines run: most of it, the rest of it, and what is no part of it. */
export function partPage(
  pieces: readonly DirectedPiece[],
  view: View,
): { readonly upright: PagePart; readonly turned: readonly PagePart[]; readonly aside: PdfPage } {
  // Some programs mark whatever they write.
  const marked = pieces.filter(({ isArtifact }) => isArtifact);
  const isMarkOfAll = lettersOf(marked) * 2 > lettersOf(pieces);
  const aside: DirectedPiece[] = [];
  const groups: DirectedPiece[][] = [[], [], [], []];
  for (const piece of pieces) {
    const quarters = Math.round(piece.angle / 90);
    const isSlanted = Math.abs(piece.angle - quarters * 90) > SLANT;
    const group = groups[(quarters + 8) % 4];
    if (isSlanted || group === undefined || (piece.isArtifact && !isMarkOfAll)) aside.push(piece);
    else group.push(piece);
  }
  const parts = groups
    .map((group, quarters) => ({ letters: lettersOf(group), part: turn(group, quarters, view) }))
    .toSorted((one, other) => other.letters - one.letters);
  const [upright = { part: turn([], 0, view) }, ...turned] = parts;
  return {
    upright: upright.part,
    turned: turned.filter(({ letters }) => letters > 0).map(({ part }) => part),
    aside,
  };
}
