// DOCX (ECMA-376 WordprocessingML): a zip of XML, the body in word/document.xml. Insertions count, deletions do not.
//   <w:p><w:r><w:t>중기부는 …</w:t></w:r></w:p> → one line
import { UserError } from '../../core/errors.js';
import type { Article } from '../../core/types.js';
import { append, isHeadingText, layOut, type Content, type Paragraph, type Table } from '../content.js';
import { readXmlBytes, type XmlHandler } from './xml.js';
import type { ZipReader } from './zip.js';

const LARGEST_PART = 200 * 1024 * 1024;
const TITLE_STYLE_PATTERN = /^(?:title|제목)$/iu;
const HEADING_STYLE_PATTERN = /^(?:heading|제목|개요)\s?\d$/iu;
const CAPTION_STYLE_PATTERN = /^(?:caption|캡션)$/iu;
/** What is no text of the body: deletions, field codes, and the older rendering of a text box. */
const DROPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rubyPr', 'rt']);
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};
/** Those that hold paragraphs of their own; a text box stands below the paragraph that it is anchored in. */
const HOLDERS = new Set(['tbl', 'tc', 'txbxContent', 'footnote', 'endnote']);

type Layout = NonNullable<Paragraph['layout']>;

interface OpenParagraph {
  text: string;
  layout: Layout | undefined;
  readonly anchored: (Paragraph | Table)[];
}

interface Holder {
  readonly element: string;
  readonly id: string;
  readonly content: (Paragraph | Table)[];
  readonly rows: (readonly Content[])[];
  row: Content[] | undefined;
}

interface Surroundings {
  readonly styles: ReadonlyMap<string, Layout>;
  readonly notes: ReadonlyMap<string, Content>;
}

function partReader({ styles, notes }: Surroundings): {
  readonly handler: XmlHandler;
  readonly content: Content;
  /** Notes that the part defines, by their ids. */
  readonly defined: Map<string, Content>;
} {
  const holder = (element: string, id = ''): Holder => ({ element, id, content: [], rows: [], row: undefined });
  const root = holder('');
  const holders = [root];
  const paragraphs: OpenParagraph[] = [];
  const defined = new Map<string, Content>();
  let dropped = 0;
  let inText = 0;
  const current = (): Holder => holders.at(-1) ?? root;
  const anchor = (parts: Content): void => {
    append(paragraphs.at(-1)?.anchored ?? current().content, parts);
  };
  const close = (): void => {
    const { element, id, content, rows } = holders.pop() ?? root;
    if (element === 'tbl') {
      // A table stands between paragraphs; only one inside a text box is anchored in one.
      append(current().content, [{ kind: 'table', rows }]);
    } else if (element === 'tc') {
      const { row } = current();
      if (row === undefined) append(current().content, content);
      else row.push(content);
    } else if (element === 'txbxContent') {
      anchor(content);
    } else {
      defined.set(`${element}:${id}`, content);
    }
  };
  const handler: XmlHandler = {
    open(name, attributes) {
      if (DROPPED.has(name)) dropped += 1;
      if (dropped > 0) return;
      const value = attributes.get('val') ?? '';
      const paragraph = paragraphs.at(-1);
      if (name === 'p') paragraphs.push({ text: '', layout: undefined, anchored: [] });
      else if (HOLDERS.has(name)) holders.push(holder(name, attributes.get('id')));
      else if (name === 'tr') current().row = [];
      else if (name === 't') inText += 1;
      else if (paragraph === undefined) return;
      else if (name === 'pStyle') paragraph.layout = styles.get(value);
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        anchor(notes.get(`${name.slice(0, -'Reference'.length)}:${attributes.get('id') ?? ''}`) ?? []);
      } else if (name !== 'tab' || attributes.size === 0) paragraph.text += CHARACTERS[name] ?? '';
    },
    close(name) {
      if (DROPPED.has(name)) {
        dropped -= 1;
        return;
      }
      if (dropped > 0) return;
      if (name === 't') inText -= 1;
      else if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph === undefined) return;
        const { text, layout, anchored } = paragraph;
        const stands = layout !== undefined && (layout === 'caption' || isHeadingText(text));
        const { content } = current();
        if (text !== '') content.push(stands ? { kind: 'paragraph', text, layout } : { kind: 'paragraph', text });
        append(content, anchored);
      } else if (name === 'tr') {
        const { row, rows } = current();
        if (row !== undefined) rows.push(row);
        current().row = undefined;
      } else if (name === current().element) close();
    },
    text(data) {
      const paragraph = paragraphs.at(-1);
      if (inText > 0 && dropped === 0 && paragraph !== undefined) paragraph.text += data;
    },
  };
  return { handler, content: root.content, defined };
}

/** What paragraph styles are for, by their ids: `a3` → headline. */
async function readStyles(zip: ZipReader): Promise<ReadonlyMap<string, Layout>> {
  const entry = zip.find('word/styles.xml');
  const styles = new Map<string, Layout>();
  if (entry === undefined) return styles;
  let id = '';
  await readXmlBytes(zip.read(entry, LARGEST_PART), {
    open(name, attributes) {
      if (name === 'style') id = attributes.get('type') === 'paragraph' ? (attributes.get('styleId') ?? '') : '';
      if (name !== 'name' || id === '') return;
      const label = (attributes.get('val') ?? '').trim();
      if (TITLE_STYLE_PATTERN.test(label)) styles.set(id, 'headline');
      else if (HEADING_STYLE_PATTERN.test(label)) styles.set(id, 'heading');
      else if (CAPTION_STYLE_PATTERN.test(label)) styles.set(id, 'caption');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return styles;
}

/** The article of a DOCX document. @throws UserError when it is damaged or incomplete. */
export async function readDocx(id: string, zip: ZipReader): Promise<Article> {
  const body = zip.find('word/document.xml');
  if (body === undefined) throw new UserError('a DOCX document without a body; get the file again');
  const styles = await readStyles(zip);
  const notes = new Map<string, Content>();
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const entry = zip.find(part);
    if (entry === undefined) continue;
    const reader = partReader({ styles, notes: new Map() });
    await readXmlBytes(zip.read(entry, LARGEST_PART), reader.handler);
    for (const [key, content] of reader.defined) notes.set(key, content);
  }
  const reader = partReader({ styles, notes });
  await readXmlBytes(zip.read(body, LARGEST_PART), reader.handler);
  const { text, layout } = layOut(reader.content);
  const headline = layout.find(({ kind }) => kind === 'headline');
  return {
    id,
    text,
    ...(headline === undefined ? {} : { title: text.slice(headline.start, headline.end).replaceAll('\n', ' ') }),
    ...(layout.length === 0 ? {} : { layout }),
  };
}
