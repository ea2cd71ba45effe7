// DOCX (ECMA-376 WordprocessingML): a zip of XML, the body in word/document.xml, mostly. Insertions count, deletions,
// comments and hidden words do not.
//   <w:p><w:r><w:t>중기부는 …</w:t></w:r></w:p> → one line
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { Article } from '../../core/types.js';
import type { Effort } from '../effort.js';
import { append, isHeadingText, layOut, withLayout, type Content, type Paragraph, type Table } from '../content.js';
import { isOn, LARGEST_PART, readStyles, type Layout, type Styles } from './docx-styles.js';
import { countOf, mergeDown, type WordCell } from './docx-tables.js';
import { isNoteMark, placeReading, textArtWords } from '../marks.js';
import { findPart, findWordBody, relationsOf } from './package-parts.js';
import { NO_TAG, readXmlBytes, type XmlHandler } from './xml.js';
import type { ZipEntry, ZipReader } from './zip.js';

/** What is no text of the body: deletions, field codes, formulas. */
const DROPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rubyPr', 'oMath']);
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  // a sign of a font of signs, which no letter stands for
  sym: ' ',
};
/** Those that hold paragraphs of their own; a text box stands below the paragraph that it is anchored in. */
const HOLDERS = new Set(['tbl', 'tc', 'txbxContent', 'footnote', 'endnote']);

interface OpenParagraph {
  text: string;
  layout: Layout | undefined;
  isHidden: boolean;
  /** Whether its end was deleted, so that the next one goes on in it. */
  goesOn: boolean;
  readonly anchored: (Paragraph | Table)[];
}

interface Holder {
  readonly element: string;
  readonly id: string;
  readonly content: (Paragraph | Table)[];
  readonly rows: (readonly WordCell[])[];
  row: WordCell[] | undefined;
  /** Of a cell: how many columns it covers, and whether it goes on from the cell above. */
  span: Omit<WordCell, 'content'>;
  /** Of a row: columns left free before its first cell. */
  indent: number;
}

/** A run of letters of one shape. */
interface Run {
  isRaised: boolean;
  isHidden: boolean;
}

interface Surroundings {
  readonly styles: Styles;
  readonly notes: ReadonlyMap<string, Content>;
}

function partReader(
  { styles, notes }: Surroundings,
  effort: Effort,
): {
  readonly handler: XmlHandler;
  readonly content: Content;
  /** Notes that the part defines, by their ids. */
  readonly defined: Map<string, Content>;
} {
  const holder = (element: string, id = ''): Holder => ({
    element,
    id,
    content: [],
    rows: [],
    row: undefined,
    span: {},
    indent: 0,
  });
  const root = holder(NO_TAG);
  const holders = [root];
  const paragraphs: OpenParagraph[] = [];
  const defined = new Map<string, Content>();
  /** How many elements are open, and how many of them around what is dropped; 0 where nothing is. */
  let depth = 0;
  let droppedAt = 0;
  let inText = 0;
  let letters = 0;
  /** Letters before each rendering of what has two, the older of which counts where the other has none. */
  const renderings: number[] = [];
  let isPlaceholder = false;
  /** Words of a paragraph whose end was deleted. */
  let carried = '';
  let run: Run = { isRaised: false, isHidden: false };
  let ruby: { base: string; reading: string; inReading: boolean } | undefined;
  const current = (): Holder => holders.at(-1) ?? root;
  const anchor = (parts: Content): void => {
    append(paragraphs.at(-1)?.anchored ?? current().content, parts);
  };
  /** A paragraph whose end was deleted where no other one follows. */
  const endCarried = (content: (Paragraph | Table)[]): void => {
    if (carried !== '') content.push({ kind: 'paragraph', text: carried });
    carried = '';
  };
  const close = (): void => {
    endCarried(current().content);
    const { element, id, content, rows, span } = holders.pop() ?? root;
    if (element === 'tbl') {
      // A table stands between paragraphs; only one inside a text box is anchored in one.
      append(current().content, [{ kind: 'table', rows: mergeDown(rows) }]);
    } else if (element === 'tc') {
      const { row, indent } = current();
      if (row === undefined) append(current().content, content);
      else row.push({ ...span, ...(row.length === 0 && indent > 0 ? { column: indent } : {}), content });
    } else if (element === 'txbxContent') {
      anchor(content);
    } else {
      defined.set(`${element}:${id}`, content);
    }
  };
  let inProperties = false;
  /** Beside what is never text: the older of two renderings, and what a form shows until somebody writes into it. */
  const isDropped = (name: string): boolean =>
    DROPPED.has(name) ||
    (name === 'Fallback' && letters > (renderings.at(-1) ?? 0)) ||
    (name === 'sdtContent' && isPlaceholder);
  const handler: XmlHandler = {
    open(name, attributes) {
      depth += 1;
      if (droppedAt > 0) return;
      if (isDropped(name)) {
        droppedAt = depth;
        isPlaceholder = false;
        const paragraph = paragraphs.at(-1);
        if (name === 'del' && paragraph !== undefined && inProperties) paragraph.goesOn = true;
        return;
      }
      const value = attributes.get('val') ?? '';
      const paragraph = paragraphs.at(-1);
      if (name === 'p' || HOLDERS.has(name)) effort.count('parts');
      if (name === 'p') {
        paragraphs.push({ text: carried, layout: undefined, isHidden: false, goesOn: false, anchored: [] });
        carried = '';
      } else if (name === 'AlternateContent') renderings.push(letters);
      else if (name === 'showingPlcHdr') isPlaceholder = true;
      else if (name === 'sdtPr') isPlaceholder = false;
      else if (HOLDERS.has(name)) holders.push(holder(name, attributes.get('id')));
      else if (name === 'tr') [current().row, current().indent] = [[], 0];
      else if (name === 'gridBefore') current().indent = countOf(value);
      else if (name === 'gridSpan') current().span = { ...current().span, columns: countOf(value) };
      else if (name === 'vMerge') current().span = { ...current().span, goesOn: value !== 'restart' };
      else if (name === 't') inText += 1;
      else if (paragraph === undefined) return;
      else if (name === 'r') run = { isRaised: false, isHidden: false };
      else if (name === 'vertAlign') run.isRaised = value === 'superscript';
      else if (name === 'vanish') run.isHidden = isOn(value);
      else if (name === 'rStyle') run.isHidden = run.isHidden || styles.hidden.has(value);
      else if (name === 'pPr') inProperties = true;
      else if (name === 'ruby') ruby = { base: '', reading: '', inReading: false };
      else if (name === 'rt' && ruby !== undefined) ruby.inReading = true;
      else if (name === 'textpath') {
        // Words set as a picture stand by themselves.
        anchor([{ kind: 'paragraph', text: textArtWords(attributes.get('string') ?? '') }]);
      } else if (name === 'pStyle') {
        paragraph.layout = styles.layouts.get(value);
        paragraph.isHidden = styles.hidden.has(value);
      } else if (name === 'footnoteReference' || name === 'endnoteReference') {
        anchor(notes.get(`${name.slice(0, -'Reference'.length)}:${attributes.get('id') ?? ''}`) ?? []);
      } else if (name !== 'tab' || attributes.size === 0) paragraph.text += CHARACTERS[name] ?? '';
    },
    close(name) {
      depth -= 1;
      if (depth === 0) endCarried(root.content);
      if (droppedAt > 0) {
        if (droppedAt > depth) droppedAt = 0;
        return;
      }
      if (name === 't') inText -= 1;
      else if (name === 'pPr') inProperties = false;
      else if (name === 'AlternateContent') renderings.pop();
      else if (name === 'rt' && ruby !== undefined) ruby.inReading = false;
      else if (name === 'ruby') closeRuby();
      else if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph === undefined) return;
        const { text, layout, anchored } = paragraph;
        if (paragraph.goesOn) {
          carried = text;
          append(current().content, anchored);
          return;
        }
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
      if (inText === 0 || droppedAt > 0 || paragraph === undefined || run.isHidden || paragraph.isHidden) return;
      letters += data.length;
      if (ruby?.inReading === true) ruby.reading += data;
      else if (!run.isRaised || !isNoteMark(paragraph.text, data)) {
        if (ruby !== undefined) ruby.base += data;
        paragraph.text += data;
      }
    },
  };
  const closeRuby = (): void => {
    const paragraph = paragraphs.at(-1);
    if (ruby === undefined || paragraph === undefined) return;
    const { inline, below } = placeReading(ruby.base, ruby.reading);
    ruby = undefined;
    paragraph.text += inline;
    append(paragraph.anchored, below);
  };
  return { handler, content: root.content, defined };
}

/** Header and footer of the pages: what stands there is said of every page, and is no part of the article. */
async function readFurniture(
  zip: ZipReader,
  entries: readonly ZipEntry[],
  styles: Surroundings['styles'],
): Promise<Content> {
  const content: (Paragraph | Table)[] = [];
  for (const entry of entries) {
    const reader = partReader({ styles, notes: new Map() }, zip.effort);
    await readXmlBytes(zip.read(entry, LARGEST_PART), reader.handler, zip.effort);
    append(content, withLayout(reader.content, 'furniture'));
  }
  return content;
}

/** The article of a DOCX document. @throws UserError when it is damaged or incomplete. */
export async function readDocx(id: string, zip: ZipReader): Promise<Article> {
  const body = await findWordBody(zip);
  if (body === undefined) throw new UserError(DOCUMENT_ERRORS.docxWithoutBody);
  const relations = await relationsOf(zip, body.name);
  /** Parts of a kind, under their usual name where nothing refers to them. */
  const partsOf = (kind: string): readonly ZipEntry[] => {
    const named = relations.filter((relation) => relation.kind === kind).map(({ target }) => target);
    const names = named.length === 0 ? [`word/${kind}.xml`] : named;
    return [...new Set(names)].flatMap((name) => findPart(zip, name) ?? []);
  };
  const styles = await readStyles(zip, partsOf('styles')[0]);
  const notes = new Map<string, Content>();
  for (const entry of [...partsOf('footnotes'), ...partsOf('endnotes')]) {
    const reader = partReader({ styles, notes: new Map() }, zip.effort);
    await readXmlBytes(zip.read(entry, LARGEST_PART), reader.handler, zip.effort);
    for (const [key, content] of reader.defined) notes.set(key, content);
  }
  const reader = partReader({ styles, notes }, zip.effort);
  await readXmlBytes(zip.read(body, LARGEST_PART), reader.handler, zip.effort);
  const furniture = await readFurniture(zip, [...partsOf('header'), ...partsOf('footer')], styles);
  const { text, layout } = layOut([...reader.content, ...furniture]);
  const headline = layout.find(({ kind }) => kind === 'headline');
  return {
    id,
    text,
    ...(headline === undefined ? {} : { title: text.slice(headline.start, headline.end).replaceAll('\n', ' ') }),
    ...(layout.length === 0 ? {} : { layout }),
  };
}
