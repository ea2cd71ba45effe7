// HWPX (KS X 6101, OWPML): a zip of XML, body in Contents/section0.xml, section1.xml, …
//   <hp:p><hp:run><hp:t>중기부는 …</hp:t></hp:run></hp:p> → one line
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { Article } from '../../core/types.js';
import {
  append,
  isHeadingText,
  layOut,
  withLayout,
  type Cell,
  type Content,
  type Paragraph,
  type Table,
} from '../content.js';
import type { Effort } from '../effort.js';
import { isNoteMark, placeReading, textArtWords } from '../marks.js';
import { NO_TAG, readXmlBytes, type XmlHandler } from './xml.js';
import type { ZipReader } from './zip.js';

/** Unpacked bytes of one part of the document. */
const LARGEST_PART = 200 * 1024 * 1024;
const SECTION_PATTERN = /^Contents\/section(?<number>\d{1,5})\.xml$/iu;
const HEADING_STYLE_PATTERN = /^(?:outline|heading|개요|제목)\s?\d{0,2}$/iu;
/** Characters that are elements inside `<hp:t>`. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  lineBreak: '\n',
  fwSpace: ' ',
  nbSpace: ' ',
  hyphen: '-',
};
/**
 * Their content is no text of the body: formulas, comments (a memo stands in the field that it is about), and the older
 * of two renderings.
 */
const DROPPED = new Set(['script', 'hiddenComment', 'memo', 'fieldBegin', 'case', 'parameters', 'shapeComment']);
/** Page headers and footers, repeated on every page. */
const FURNITURE = new Set(['header', 'footer', 'masterPage']);
const NOTES = new Set(['footNote', 'endNote']);

interface OpenParagraph {
  text: string;
  readonly style: string;
  /** What is anchored in the paragraph stands below it, so that no sentence is cut by a note. */
  readonly anchored: (Paragraph | Table)[];
}

interface OpenList {
  readonly element: string;
  readonly content: (Paragraph | Table)[];
  readonly rows: (readonly Cell[])[];
  row: Cell[] | undefined;
  /** Of a cell: where it stands, and what it covers. */
  place: Omit<Cell, 'content'>;
}

function openList(element: string): OpenList {
  return { element, content: [], rows: [], row: undefined, place: {} };
}

/** A number of an attribute; undefined where there is none. */
function countOf(attributes: ReadonlyMap<string, string>, name: string): number | undefined {
  const value = attributes.get(name) ?? '';
  return /^\d{1,5}$/u.test(value) ? Number(value) : undefined;
}

interface Styles {
  /** Styles of paragraphs that head sections, by their ids. */
  readonly headings: ReadonlySet<string>;
  /** Shapes of letters that are raised, by their ids. */
  readonly raised: ReadonlySet<string>;
}

async function readStyles(zip: ZipReader): Promise<Styles> {
  const header = zip.find('Contents/header.xml');
  const headings = new Set<string>();
  const raised = new Set<string>();
  if (header === undefined) return { headings, raised };
  let shape = '';
  await readXmlBytes(
    zip.read(header, LARGEST_PART),
    {
      open(name, attributes) {
        if (name === 'charPr') shape = attributes.get('id') ?? '';
        else if (name === 'supscript') raised.add(shape);
        if (name !== 'style') return;
        const names = [attributes.get('name') ?? '', attributes.get('engName') ?? ''];
        if (names.some((own) => HEADING_STYLE_PATTERN.test(own.trim()))) headings.add(attributes.get('id') ?? '');
      },
      close: () => undefined,
      text: () => undefined,
    },
    zip.effort,
  );
  return { headings, raised };
}

function sectionReader(
  { headings, raised }: Styles,
  effort: Effort,
): { readonly handler: XmlHandler; readonly content: Content } {
  const root = openList(NO_TAG);
  const lists: OpenList[] = [root];
  const paragraphs: OpenParagraph[] = [];
  let dropped = 0;
  let deleted = false;
  /** Words of a paragraph whose end was deleted: the next one goes on in it. */
  let carried = '';
  let inText = 0;
  let isRaised = false;
  let ruby: { base: string; reading: string } | undefined;
  let inReading = false;
  const list = (): OpenList => lists.at(-1) ?? root;
  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !deleted && dropped === 0) paragraph.text += text;
  };
  const anchor = (parts: readonly (Paragraph | Table)[]): void => {
    const paragraph = paragraphs.at(-1);
    append(paragraph?.anchored ?? list().content, parts);
  };
  const handler: XmlHandler = {
    open(name, attributes) {
      if (DROPPED.has(name)) dropped += 1;
      if (name === 'p' || name === 'tc') effort.count('parts');
      if (name === 'p') {
        paragraphs.push({ text: carried, style: attributes.get('styleIDRef') ?? '', anchored: [] });
        carried = '';
      } else if (name === 'subList' || name === 'tbl' || name === 'tc') {
        lists.push(openList(name));
      } else if (name === 'caption' || FURNITURE.has(name) || NOTES.has(name)) {
        lists.push(openList(name));
      } else if (name === 'run') {
        isRaised = raised.has(attributes.get('charPrIDRef') ?? '');
      } else if (name === 'tr') {
        list().row = [];
      } else if (name === 'cellAddr' && list().element === 'tc') {
        list().place = { ...list().place, column: countOf(attributes, 'colAddr') };
      } else if (name === 'cellSpan' && list().element === 'tc') {
        list().place = {
          ...list().place,
          rows: countOf(attributes, 'rowSpan'),
          columns: countOf(attributes, 'colSpan'),
        };
      } else if (name === 'textart') {
        // Words set as a picture stand by themselves.
        if (dropped === 0) anchor([{ kind: 'paragraph', text: textArtWords(attributes.get('text') ?? '') }]);
      } else if (name === 't' || name === 'mainText') {
        inText += 1;
        if (name === 'mainText') ruby = { base: '', reading: '' };
      } else if (name === 'subText') {
        inReading = true;
      } else if (name === 'deleteBegin') {
        deleted = true;
      } else if (name === 'deleteEnd') {
        deleted = false;
      } else if (name === 'compose') {
        write(attributes.get('composeText') ?? '');
      } else if (inText > 0) {
        write(CHARACTERS[name] ?? '');
      }
    },
    close(name) {
      if (DROPPED.has(name)) dropped -= 1;
      if (name === 't' || name === 'mainText') inText -= 1;
      if (name === 'subText') inReading = false;
      if (name === 'dutmal') closeRuby();
      if (name === 'p') closeParagraph();
      else if (name === 'tr') {
        const { row, rows } = list();
        if (row !== undefined) rows.push(row);
        list().row = undefined;
      } else if (name === list().element) closeList();
    },
    text(data) {
      if (inReading) {
        if (ruby !== undefined) ruby.reading += data;
      } else if (inText > 0) {
        if (ruby !== undefined) ruby.base += data;
        const before = paragraphs.at(-1)?.text ?? '';
        if (!isRaised || !isNoteMark(before, data)) write(data);
      }
    },
  };
  const closeRuby = (): void => {
    const own = ruby;
    ruby = undefined;
    if (own === undefined || deleted || dropped > 0) return;
    const { inline, below } = placeReading(own.base, own.reading);
    write(inline);
    anchor(below);
  };
  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, style, anchored } = paragraph;
    const isHeading = headings.has(style) && isHeadingText(text);
    const { content } = list();
    if (deleted && dropped === 0) {
      carried = text;
      append(content, anchored);
      return;
    }
    if (dropped === 0 && text !== '')
      content.push(isHeading ? { kind: 'paragraph', text, layout: 'heading' } : { kind: 'paragraph', text });
    append(content, anchored);
  };
  const closeList = (): void => {
    const { element, content, rows, place } = lists.pop() ?? root;
    if (element === 'tbl') {
      if (dropped === 0) anchor([...content, { kind: 'table', rows }]);
    } else if (element === 'tc') {
      // Cells stand in rows; one outside of any is kept as text.
      const { row } = list();
      if (row === undefined) append(list().content, content);
      else row.push({ ...place, content });
    } else if (element === 'caption' || FURNITURE.has(element)) {
      const layout = element === 'caption' ? 'caption' : 'furniture';
      anchor(withLayout(content, layout));
    } else if (NOTES.has(element)) {
      anchor(content);
    } else {
      // The text of a cell, a note or a caption; anything else is a text box.
      const around = list();
      if (around.element === NO_TAG || around.element === 'tbl' || around.element === 'subList') anchor(content);
      else append(around.content, content);
    }
  };
  return { handler, content: root.content };
}

/** The article of a HWPX document. @throws UserError when it is encrypted, damaged or incomplete. */
export async function readHwpx(id: string, zip: ZipReader): Promise<Article> {
  const manifest = zip.find('META-INF/manifest.xml');
  if (manifest !== undefined) {
    const text = new TextDecoder('utf-8').decode(zip.read(manifest, LARGEST_PART));
    if (text.includes('encryption-data')) {
      throw new UserError(DOCUMENT_ERRORS.hwpxLocked);
    }
  }
  const sections = zip.entries
    .map((entry) => ({ entry, number: Number(SECTION_PATTERN.exec(entry.name)?.groups?.['number'] ?? Number.NaN) }))
    .filter(({ number }) => !Number.isNaN(number))
    .sort((a, b) => a.number - b.number);
  if (sections.length === 0) throw new UserError(DOCUMENT_ERRORS.hwpxWithoutBody);
  const styles = await readStyles(zip);
  const content: (Paragraph | Table)[] = [];
  for (const { entry } of sections) {
    const reader = sectionReader(styles, zip.effort);
    await readXmlBytes(zip.read(entry, LARGEST_PART), reader.handler, zip.effort);
    append(content, reader.content);
  }
  const { text, layout } = layOut(content);
  return { id, text, ...(layout.length === 0 ? {} : { layout }) };
}
