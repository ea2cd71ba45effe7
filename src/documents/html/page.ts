// Follows the tags of a page by a stack of its own, so that a page nested a million deep is read in linear time and
// without recursion: tags → lines of text, layout and metadata. Long, as what opens and what closes share one stack.
import type { LayoutSpan } from '../../core/types.js';
import type { Effort } from '../effort.js';
import {
  BLOCKS,
  CELLS,
  CLOSED_BY_SIBLING,
  DROPPED,
  isHidden,
  layoutOf,
  SIBLING_BOUNDARIES,
  TABLE_PARTS,
  VOID,
  type Attributes,
} from './elements.js';
import { isNoteMark } from '../marks.js';
import { holdsArticle, linkLists, type Suspect } from './main-content.js';
import type { LinkedArticle } from './linked-data.js';
import { PageMetadata } from './metadata.js';
import { PageLines, type Line } from './page-lines.js';
import { mergedSpans, spanOf, type CellPlace, type CellSpan, type MergedCell } from './table-grid.js';

/** How far up the stack a closing tag looks for its opening one; keeps broken pages linear. */
const FARTHEST_OPEN_TAG = 256;

/** Elements of lines whose ends count. */
const TRACKED = new Set(['sup', 'ruby', 'rp', 'rt']);

interface OpenElement extends Suspect {
  readonly layout: LayoutSpan['kind'] | undefined;
  /** Set aside on the word of its class or of a `<header>`, unless it turns out to hold the article. */
  readonly tentative: boolean;
  /** Its words are no text of the page. */
  readonly dropped: boolean;
  /** Of a merged cell, and where its words begin. */
  readonly cell: (CellSpan & { readonly place: CellPlace }) | undefined;
}

export interface Page {
  readonly text: string;
  readonly layout: readonly LayoutSpan[];
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly headlines: readonly (Line & { readonly text: string })[];
  /** How many lines of it end a sentence. */
  readonly sentences: number;
  /** The article as it stands in the data for search engines. */
  readonly linkedArticle: LinkedArticle | undefined;
}

class PageBuilder {
  private readonly text = new PageLines();
  private readonly metadata = new PageMetadata();
  private readonly stack: OpenElement[] = [];
  private readonly openCount = new Map<string, number>();
  private readonly layout: LayoutSpan[] = [];
  private readonly headlines: (Line & { text: string })[] = [];
  private readonly articleLines: number[] = [];
  private readonly mergedCells: MergedCell[] = [];
  private readonly hiddenArticles: (Line & { readonly sentences: number })[] = [];
  private dropped = 0;
  private preformatted = 0;
  /** Whether the reading of a word brings brackets of its own: `<rp>(</rp><rt>문채원</rt>`. */
  private isBracketed = false;

  constructor(private readonly effort: Effort) {}

  characters(data: string): void {
    if (this.dropped > 0) {
      const pictures = (this.openCount.get('svg') ?? 0) > 0;
      if (this.stack.at(-1)?.name === 'title' && !pictures) this.metadata.titleCharacters(data);
    } else if ((this.openCount.get('sup') ?? 0) > 0 && isNoteMark(this.text.tail, data)) {
      // the mark of a note is no part of the word before it
    } else if (this.preformatted > 0) {
      this.text.writeRows(data);
    } else {
      this.text.writeWords(data);
    }
  }

  startLinkedData(): void {
    this.metadata.startLinkedData();
  }

  linkedDataCharacters(data: string): void {
    this.metadata.linkedDataCharacters(data);
  }

  open(name: string, attributes: Attributes): void {
    this.metadata.read(name, attributes);
    if (name === 'br' || name === 'hr') {
      this.text.breakLine();
      return;
    }
    if (VOID.has(name)) return;
    // Links without an end are common; a new one ends the one before.
    if (name === 'a') this.text.inLink = attributes.has('href') || attributes.has('onclick');
    // `<head>` is never closed on many pages: the first element of the body ends it.
    if (name === 'body' || (BLOCKS.has(name) && name !== 'html')) this.close('head');
    if (BLOCKS.has(name) && this.stack.at(-1)?.name === 'p') this.closeDownTo(this.stack.length - 1);
    this.closeSiblings(name);
    const hidden = isHidden(name, attributes);
    const isDropped = DROPPED.has(name) || (hidden && !BLOCKS.has(name));
    // inside a hidden `<span>` another one has an end of its own
    const tracked =
      isDropped || BLOCKS.has(name) || CELLS.has(name) || TRACKED.has(name) || (this.openCount.get(name) ?? 0) > 0;
    if (!tracked) return;
    this.effort.count('parts');
    if (BLOCKS.has(name)) this.text.breakLine();
    const span = CELLS.has(name) && !isDropped ? spanOf(attributes) : undefined;
    if (span !== undefined) this.text.openCell(span);
    if (name === 'table') this.text.openTable();
    if (name === 'tr') {
      this.text.startRow();
      this.text.nextRow();
    }
    if (isDropped) this.dropped += 1;
    if (name === 'pre') this.preformatted += 1;
    if (name === 'ruby' || name === 'rp') this.isBracketed = name === 'rp';
    if (name === 'rt' && !this.isBracketed) this.characters('(');
    const firstLine = this.text.nextLine();
    if (name === 'article' || name === 'main' || attributes.get('itemprop')?.toLowerCase() === 'articlebody') {
      this.articleLines.push(firstLine);
    }
    const { layout, tentative } = layoutOf(name, attributes);
    this.stack.push({
      name,
      layout: hidden && name !== 'h1' ? 'furniture' : layout,
      tentative: tentative || hidden,
      firstLine,
      hidden,
      dropped: isDropped,
      cell: span === undefined || span.rows * span.columns === 1 ? undefined : { ...span, place: this.text.place },
    });
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
  }

  private closeSiblings(name: string): void {
    const siblings = CLOSED_BY_SIBLING[name];
    if (siblings === undefined) return;
    // Only the nearest few: a sibling further out belongs to another list.
    for (let at = this.stack.length - 1; at >= 0 && at >= this.stack.length - 4; at -= 1) {
      const open = this.stack[at];
      if (open === undefined || SIBLING_BOUNDARIES.has(open.name)) return;
      if (siblings.includes(open.name)) {
        this.close(open.name);
        if (name !== 'tr') return;
      }
    }
  }

  close(name: string): void {
    if (name === 'a' || name === 'body') this.text.inLink = false;
    if ((this.openCount.get(name) ?? 0) === 0) return;
    // A stray `</div>` in a cell closes nothing outside of it, and nothing far away either.
    const inTable = CELLS.has(name) || TABLE_PARTS.has(name);
    const lowest = Math.max(0, this.stack.length - FARTHEST_OPEN_TAG);
    let at = this.stack.length - 1;
    while (at >= lowest && this.stack[at]?.name !== name) {
      if (!inTable && name !== 'body' && name !== 'html' && CELLS.has(this.stack[at]?.name ?? '')) return;
      at -= 1;
    }
    if (at >= lowest) this.closeDownTo(at);
  }

  private closeDownTo(at: number): void {
    while (this.stack.length > at) {
      const top = this.stack.pop();
      if (top === undefined) return;
      this.openCount.set(top.name, (this.openCount.get(top.name) ?? 1) - 1);
      this.leave(top);
    }
  }

  private leave(element: OpenElement): void {
    const { name, layout, firstLine } = element;
    if (element.dropped) this.dropped -= 1;
    if (name === 'pre') this.preformatted -= 1;
    if (name === 'rt' && !this.isBracketed) this.characters(')');
    if (element.dropped && !BLOCKS.has(name)) return;
    if (CELLS.has(name)) {
      if (element.cell !== undefined)
        this.mergedCells.push({ ...element.cell, from: element.cell.place, to: this.text.endPlace });
      this.text.closeCell();
      return;
    }
    if (name === 'tr' || name === 'table') this.text.startRow();
    if (name === 'table') this.text.closeTable();
    if (!BLOCKS.has(name)) return;
    this.text.breakLine();
    if (layout === undefined) return;
    this.text.finishBlock(CELLS.has(this.stack.at(-1)?.name ?? ''));
    const { texts, lines } = this.text;
    const first = lines[firstLine];
    const last = lines.at(-1);
    if (first === undefined || last === undefined || last.end <= first.start) return;
    if (layout === 'headline') {
      const text = texts
        .slice(firstLine, firstLine + 5)
        .join('\n')
        .slice(0, 500);
      this.headlines.push({ start: first.start, end: last.end, text });
      return;
    }
    const span = { start: first.start, end: last.end };
    if (layout !== 'furniture' || !element.tentative || !holdsArticle(element, this.soFar())) {
      this.layout.push({ ...span, kind: layout });
    } else if (element.hidden) {
      const { sentences } = this.text;
      const before = sentences.findLastIndex((line) => line < firstLine) + 1;
      this.hiddenArticles.push({ ...span, sentences: sentences.length - before });
    }
  }

  /** What is hidden and looks like an article is one that a program shows, unless as much of one is seen. */
  private hideArticles(): void {
    const all = this.text.sentences.length;
    for (const { start, end, sentences } of this.hiddenArticles)
      if (2 * sentences <= all) this.layout.push({ start, end, kind: 'furniture' });
  }

  private soFar(): Parameters<typeof holdsArticle>[1] {
    const { text, metadata, headlines, articleLines } = this;
    return { text, title: metadata.statedTitle, headlines, articleLines };
  }

  end(): Page {
    this.closeDownTo(0);
    this.text.finishLine();
    this.hideArticles();
    for (const span of mergedSpans(this.mergedCells, this.text)) this.layout.push(span);
    for (const { start, end } of linkLists(this.soFar())) this.layout.push({ start, end, kind: 'furniture' });
    this.metadata.finish();
    const { meta, title, linkedArticle } = this.metadata;
    const { layout, headlines } = this;
    const { texts, sentences } = this.text;
    return {
      text: texts.join('\n'),
      layout,
      meta,
      title,
      headlines,
      sentences: sentences.length,
      linkedArticle,
    };
  }
}

/** Reads a page from its source. @throws UserError where it holds more than is read of one document. */
export async function layOutPage(html: string, effort: Effort): Promise<Page> {
  const { Tokenizer } = await import('htmlparser2');
  const builder = new PageBuilder(effort);
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  let linkedData = false;
  const finishTag = (selfClosing: boolean): void => {
    effort.count('tags');
    linkedData = name === 'script' && /^\s*application\/ld\+json/iu.test(attributes.get('type') ?? '');
    if (linkedData) builder.startLinkedData();
    builder.open(name, attributes);
    if (selfClosing && (name === 'svg' || name === 'math')) builder.close(name);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attributes.size < 64 && !attributes.has(attribute)) attributes.set(attribute, value);
        value = '';
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      oncdata: () => undefined,
      onclosetag(start, end) {
        builder.close(html.slice(start, end).toLowerCase());
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onend: () => undefined,
      onopentagend() {
        finishTag(false);
      },
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onprocessinginstruction: () => undefined,
      onselfclosingtag() {
        finishTag(true);
      },
      ontext(start, end) {
        const data = html.slice(start, end);
        if (linkedData) builder.linkedDataCharacters(data);
        builder.characters(data);
      },
      ontextentity(codePoint) {
        builder.characters(String.fromCodePoint(codePoint));
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return builder.end();
}
