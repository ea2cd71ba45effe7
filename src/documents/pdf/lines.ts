// Puts the pieces of text on PDF pages in order: pieces → lines → columns → paragraphs and table rows. A PDF knows
// only where letters stand; that a sentence goes on in the next line is seen from gaps, indents and the language.
//   `…1,200곳에 모두 950억원을 지원하는` + `수출바로 프로그램을…` → one paragraph
import type { LayoutSpan } from '../../core/types.js';
import { toNfc } from '../../text/nfc.js';
import { columnOf, columnStarts } from './columns.js';
import { withTables } from './grid.js';
import { bodyOf, SENTENCE_END_PATTERN } from './notes.js';
import { isRunning, wordsOf, type Line } from './running-heads.js';
import { toSegments, type PdfPage, type Segment } from './segments.js';
import {
  BULLET_PATTERN,
  isBrokenOff,
  isSurelyCut,
  isWordCut,
  joint,
  toVocabulary,
  withoutInvisible,
  type LineEnds,
  type Vocabulary,
} from '../joints.js';

/** Parts of the size of a letter. */
const INDENT = 0.7;
const RAGGED = 1.3;
const SHORT_LINE = 3;
const SAME_SIZE = 0.12;
/** A gap between lines this much wider than the usual one parts paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** The column of a line that runs across all columns. */
const ACROSS = -1;
const NEIGHBOURS = 3;
const NARROWEST_COLUMN = 0.45;
const SPARE = 0.6;
const VERY_SHORT = 0.4;

/** Lines of a page in the order of reading: down one column, then down the next. */
function orderLines(page: PdfPage, number: number, firstColumn: number): readonly Line[] {
  const rows = toSegments(page);
  const columns = columnStarts(rows);
  if (columns.length === 0) return rows.map((segments) => ({ segments, page: number, column: firstColumn }));
  const lines: Line[] = [];
  let band: Segment[][] = columns.map(() => []);
  const flush = (): void => {
    band.forEach((segments, column) => {
      for (const segment of segments) lines.push({ segments: [segment], page: number, column: firstColumn + column });
    });
    band = columns.map(() => []);
  };
  for (const row of rows) {
    const isTableRow =
      row.length > columns.length || row.some(({ x, size }) => x - (columns[columnOf(x, columns)] ?? x) > 8 * size);
    const crosses =
      isTableRow ||
      row.some(({ x, right }) => {
        const next = columns[columnOf(x, columns) + 1];
        return next !== undefined && right > next + 6;
      });
    if (crosses) {
      flush();
      lines.push({ segments: row, page: number, column: ACROSS });
      continue;
    }
    for (const segment of row) band[Math.max(0, columnOf(segment.x, columns))]?.push(segment);
  }
  flush();
  return lines;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

interface Setting extends LineEnds {
  /** How far the text around a line reaches to the right. */
  readonly rightOf: (line: Line) => number;
  /** Usual distance of lines, in sizes of letters. */
  readonly leading: number;
}

/** The right edge of a line's neighbours of the same size; the column itself may be wider elsewhere. */
function rightEdges(lines: readonly Line[]): (line: Line) => number {
  const edges = new Map<Line, number>();
  const widest = Math.max(0, ...sample(lines.map(({ segments }) => segments.at(-1)?.right ?? 0)));
  lines.forEach((line, at) => {
    const size = line.segments[0]?.size ?? 0;
    const near = lines
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter(
        ({ column, segments }) =>
          column === line.column &&
          segments.length === 1 &&
          Math.abs((segments[0]?.size ?? 0) - size) < SAME_SIZE * size,
      );
    const own = Math.max(...near.map(({ segments }) => segments[0]?.right ?? 0), line.segments.at(-1)?.right ?? 0);
    // A few short lines side by side are a list, not a narrow column.
    edges.set(line, own < widest * NARROWEST_COLUMN ? widest : own);
  });
  return (line) => edges.get(line) ?? widest;
}

/** At most a thousand of many values. */
function sample(values: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.floor(values.length / 1000));
  return values.filter((_, at) => at % step === 0);
}

/** The usual distance of lines, found among those that can belong together. */
function study(lines: readonly Line[], vocabulary: Vocabulary): Setting {
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    const [segment] = line.segments;
    if (segment === undefined) return;
    const before = lines[at - 1];
    const above = before?.segments[0];
    if (before?.page !== line.page || above === undefined || above.y <= segment.y) return;
    if (Math.abs(above.size - segment.size) < SAME_SIZE * segment.size) gaps.push((above.y - segment.y) / segment.size);
  });
  // A low decile: in documents of short paragraphs most gaps are those between paragraphs.
  const leading = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 10)] ?? 1.5;
  const rightOf = rightEdges(lines);
  const slacks = lines.flatMap((line, at) => {
    const segment = line.segments[0];
    const next = lines[at + 1];
    const below = next?.segments[0];
    if (segment === undefined || line.segments.length > 1 || next?.column !== line.column || below === undefined)
      return [];
    const gap = (segment.y - below.y) / segment.size;
    if (gap > leading * PARAGRAPH_GAP || SENTENCE_END_PATTERN.test(segment.text)) return [];
    const slack = (rightOf(line) - segment.right) / segment.size;
    return slack < SHORT_LINE * 3 ? [slack] : [];
  });
  const byWord = slacks.filter((slack) => slack > RAGGED).length * 10 > slacks.length;
  const cuts = lines.filter((line, at) => {
    const next = lines[at + 1];
    if (line.segments.length > 1 || next?.column !== line.column || next.segments.length > 1) return false;
    return isWordCut(wordsOf(line), wordsOf(next), vocabulary);
  });
  // Ragged by less than a letter: no word was waited for. Justified lines are not ragged at all.
  const isRaggedByLetters = slacks.length >= 6 && slacks.some((slack) => slack > 0.2);
  return { rightOf, leading, byWord, byLetter: !byWord && (cuts.length > 0 || isRaggedByLetters), vocabulary };
}

/** Width of a word in sizes of letters: Hangul is as wide as high. */
function roomFor(word: string): number {
  return word.length - word.replace(/[^\u0020-\u007e]+/gu, '').length / 2;
}

function goesOn(
  before: Line,
  line: Line,
  setting: Setting,
  paragraph: { readonly text: string; readonly isBullet: boolean; readonly lines: number },
): boolean {
  const above = before.segments[0];
  const segment = line.segments[0];
  if (above === undefined || segment === undefined || before.segments.length > 1 || line.segments.length > 1)
    return false;
  if (BULLET_PATTERN.test(segment.text)) return false;
  if (Math.abs(above.size - segment.size) > SAME_SIZE * segment.size) return false;
  const slack = setting.rightOf(before) - above.right;
  const word = setting.byWord ? roomFor(segment.text.split(/\s/u, 1)[0] ?? '') : 1;
  const isShort = slack > Math.max(SHORT_LINE, word) * above.size;
  const ends = SENTENCE_END_PATTERN.test(above.text);
  if (above.isApart !== segment.isApart) return false;
  if (before.page !== line.page || before.column !== line.column) {
    // A sentence that has begun ends on the next page, however short the last line of this one is.
    const isOpen =
      isSurelyCut(above.text, segment.text, setting.vocabulary) ||
      (paragraph.lines > 1 && !paragraph.isBullet && isBrokenOff(paragraph.text));
    return !ends && (!isShort || (before.page !== line.page && isOpen));
  }
  const gap = (above.y - segment.y) / segment.size;
  if (gap <= 0 || gap > setting.leading * PARAGRAPH_GAP) return false;
  // The next word had room, and did not take it.
  if (ends && slack > (word + SPARE) * above.size) return false;
  if (isShort && slack > VERY_SHORT * setting.rightOf(before)) return false;
  const indent = (segment.x - above.x) / segment.size;
  // The lines below a bullet hang under its words; elsewhere an indent begins a paragraph.
  return indent <= INDENT || (paragraph.isBullet && paragraph.lines === 1 && indent < 4);
}

interface Beside {
  /** Text that runs in another direction than most of its page. */
  readonly turned?: readonly PdfPage[];
  /** What is no part of the text. */
  readonly aside?: readonly PdfPage[];
}

/** The text of a document and what its layout says. */
export function layOutPages(
  pages: readonly PdfPage[],
  { turned = [], aside = [] }: Beside = {},
): {
  readonly text: string;
  readonly layout: readonly LayoutSpan[];
} {
  let columns = 0;
  const ordered = pages.map((page, number) => {
    const lines = orderLines(page, number, columns);
    columns = Math.max(columns, ...lines.slice(-1).map(({ column }) => column + 1));
    return lines;
  });
  const running = isRunning(ordered);
  const plain = ordered.map((lines) => lines.filter((line) => !running(line)));
  const vocabulary = toVocabulary(plain.flat().map(wordsOf));
  const upright = plain.map((lines) => withTables(lines, vocabulary));
  const bodySize =
    median(upright.flatMap((lines) => lines.flatMap(({ segments }) => segments.map(({ size }) => size)))) ?? 10;
  const beside = turned.flatMap((page, at) => orderLines(page, pages.length + at, columns + at));
  const body = [...bodyOf(upright, bodySize), ...beside];
  const setting = study(body, vocabulary);
  const paragraphs: { text: string; kind: 'text' | 'row' | 'heading'; isBullet: boolean; lines: number }[] = [];
  body.forEach((line, at) => {
    const before = body[at - 1];
    const paragraph = paragraphs.at(-1);
    const words = wordsOf(line);
    if (
      before !== undefined &&
      paragraph !== undefined &&
      paragraph.kind !== 'row' &&
      goesOn(before, line, setting, paragraph)
    ) {
      paragraph.text += joint(paragraph.text, words, setting) + words;
      paragraph.lines += 1;
      return;
    }
    const isHeading = (line.segments[0]?.size ?? 0) > bodySize * 1.25 && line.segments.length === 1;
    paragraphs.push({
      text: words,
      kind: line.segments.length > 1 ? 'row' : isHeading ? 'heading' : 'text',
      isBullet: BULLET_PATTERN.test(words),
      lines: 1,
    });
  });
  const rest = aside.flatMap((page) => toSegments(page).map((segments) => ({ segments, page: -1, column: ACROSS })));
  const furniture = [...ordered.flat().filter(running), ...rest].map((line) => wordsOf(line));
  return write(paragraphs, furniture);
}

function write(
  paragraphs: readonly { readonly text: string; readonly kind: 'text' | 'row' | 'heading' }[],
  furniture: readonly string[],
): { readonly text: string; readonly layout: readonly LayoutSpan[] } {
  const lines: string[] = [];
  const layout: LayoutSpan[] = [];
  let length = 0;
  let table: { readonly start: number; end: number; rows: number } | undefined;
  let headlineSeen = false;
  const closeTable = (): void => {
    if (table !== undefined && table.rows > 1) layout.push({ start: table.start, end: table.end, kind: 'table' });
    table = undefined;
  };
  const add = (text: string): { readonly start: number; readonly end: number } => {
    const line = toNfc(
      withoutInvisible(text)
        .replace(/[ \u00a0\u3000]+/gu, ' ')
        // the tabs of empty cells stay
        .trimEnd()
        .replace(/^ +/u, ''),
    );
    const start = lines.length === 0 ? 0 : length + 1;
    lines.push(line);
    length = start + line.length;
    return { start, end: length };
  };
  for (const { text, kind } of paragraphs) {
    const { start, end } = add(text);
    if (kind === 'row') {
      table = table === undefined ? { start, end, rows: 1 } : { ...table, end, rows: table.rows + 1 };
      continue;
    }
    closeTable();
    if (kind === 'heading') {
      layout.push({ start, end, kind: headlineSeen ? 'heading' : 'headline' });
      headlineSeen = true;
    }
  }
  closeTable();
  // Page numbers and running heads stand where no sentence is cut by them.
  for (const text of furniture) {
    const { start, end } = add(text);
    if (end > start) layout.push({ start, end, kind: 'furniture' });
  }
  return { text: lines.join('\n'), layout: layout.sort((a, b) => a.start - b.start) };
}
