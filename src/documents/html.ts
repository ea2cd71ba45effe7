// HTML pages: block elements become lines, table rows lines with tabs between the cells, scripts nothing. Menus,
// headers and side columns stay in the text and are marked as furniture: `<nav>로그인</nav>` → layout furniture.
// The tags are followed by the low-level tokenizer and a stack of our own, so that a page nested a million deep is
// read in linear time and without recursion.
import type { Article, LayoutSpan } from '../types.js';
import { decode, toNfc } from './encoding.js';
import type { DocumentFormat, RawDocument } from './format.js';
import { readDate } from './release-date.js';

/** Their content is no text of the page. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'map',
  'head',
  'title',
]);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'textarea',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
const CELLS = new Set(['td', 'th']);
const FURNITURE = new Set([
  'nav',
  'aside',
  'footer',
  'header',
  'menu',
  'button',
  'select',
  'textarea',
  'dialog',
  'search',
]);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'menu',
  'menubar',
  'search',
  'dialog',
]);
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
/** Closing these is left out so often that the next one of the kind closes them. */
const CLOSED_BY_SIBLING: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
};
/** An open sibling is looked for inside these only. */
const SIBLING_BOUNDARIES = new Set(['table', 'ul', 'ol', 'dl', 'select', 'menu', 'dir']);
/**
 * Words of class names and ids with which pages name what stands around an article. A class alone convinces only
 * where the element holds no headline and hardly any sentences: `layout-with-sidebar` wraps the whole page.
 */
const FURNITURE_CLASSES = new Set([
  'gnb',
  'lnb',
  'snb',
  'nav',
  'navi',
  'navigation',
  'breadcrumb',
  'breadcrumbs',
  'sidebar',
  'ranking',
  'rank',
  'related',
  'relation',
  'recommend',
  'recommended',
  'comment',
  'comments',
  'reply',
  'share',
  'sns',
  'banner',
  'advertisement',
  'ads',
  'footer',
  'copyright',
  'weather',
  'menu',
  'pagination',
  'paging',
  'popular',
  'skip',
  'skipnav',
  'login',
]);

const TABLE_PARTS = new Set(['table', 'tr', 'tbody', 'thead', 'tfoot']);
/** How far up the stack a closing tag looks for its opening one; keeps broken pages linear. */
const FARTHEST_OPEN_TAG = 256;
/** This many lines that end a sentence are an article, whatever they stand in. */
const SENTENCES_OF_ARTICLE = 12;
const SENTENCES_OF_ITEM = 3;
/** Of a header that holds the title of the article: what may stand above it, and how many letters it has at least. */
const LINES_ABOVE_TITLE = 12;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 400;
/** So many lines of links below each other are a menu or a list of other articles; counts and days may stand beside. */
const FEWEST_LINKS = 3;
const SHARE_OF_LINKS = 0.6;

interface OpenElement {
  readonly name: string;
  readonly layout: LayoutSpan['kind'] | undefined;
  /** Set aside on the word of its class or of a `<header>`, unless it turns out to hold the article. */
  readonly tentative: boolean;
  readonly firstLine: number;
  readonly hidden: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

interface PageLine extends Line {
  /** Nearly all its letters are those of links. */
  readonly isLink: boolean;
}

interface Page {
  readonly text: string;
  readonly layout: readonly LayoutSpan[];
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly headlines: readonly (Line & { readonly text: string })[];
}

const SENTENCE_END_PATTERN = /[다요][.!?]["”’']?$/u;
const SENTENCE_IN_LINE_PATTERN = /[다요][.!?](?:["”’'\s]|$)/u;
const DECLARED_CHARSET_PATTERN = /<meta\s[^>]{0,300}?charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<name>[\w.:-]{1,40})/iu;
const HIDDEN_STYLE_PATTERN = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;
const PUBLISHED_PATTERN = /"datePublished"\s{0,5}:\s{0,5}"(?<date>[^"]{8,40})"/u;

function classWords(value: string): string[] {
  return value
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

/** Follows the tags of a page and lays out its text line by line. */
class PageBuilder {
  private readonly texts: string[] = [];
  private length = 0;
  private line = '';
  /** Cells of the table row that were opened so far. */
  private rowCells = 0;
  /** Tabs owed before the next characters, and whether a blank or a new line is owed. */
  private tabs = 0;
  private blank = false;
  private breakOwed = false;
  /** Whether something was written since the cell began: blocks inside an empty cell do not break the row. */
  private cellFresh = false;
  private readonly lines: PageLine[] = [];
  /** Letters of the line, and those of them that links hold. */
  private letters = 0;
  private linkedLetters = 0;
  private openLinks = 0;
  private readonly sentences: number[] = [];
  private readonly stack: OpenElement[] = [];
  private readonly openCount = new Map<string, number>();
  private readonly layout: (LayoutSpan & { readonly order: number })[] = [];
  private readonly meta = new Map<string, string>();
  private readonly headlines: (Line & { text: string })[] = [];
  private readonly articleLines: number[] = [];
  private dropped = 0;
  private preformatted = 0;
  private title = '';
  private linkedData = '';

  private finishLine(): void {
    this.tabs = 0;
    this.blank = false;
    this.breakOwed = false;
    const line = toNfc(this.line.trim());
    this.line = '';
    const isLink = this.linkedLetters > 0 && this.linkedLetters >= this.letters * SHARE_OF_LINKS;
    this.letters = 0;
    this.linkedLetters = 0;
    if (line === '') return;
    const start = this.length === 0 ? 0 : this.length + 1;
    this.texts.push(line);
    this.length = start + line.length;
    if (SENTENCE_END_PATTERN.test(line.slice(-8))) this.sentences.push(this.lines.length);
    this.lines.push({ start, end: this.length, isLink: isLink && !SENTENCE_IN_LINE_PATTERN.test(line) });
  }

  private write(piece: string): void {
    if (this.breakOwed) this.finishLine();
    if (this.tabs > 0) {
      this.line += '\t'.repeat(this.tabs);
      this.tabs = 0;
    } else if (this.blank && this.line !== '') {
      this.line += ' ';
    }
    this.blank = false;
    this.line += piece;
    // Counts and days beside a link are none of its words.
    const letters = piece.match(/\p{L}/gu)?.length ?? 0;
    this.letters += letters;
    if (this.openLinks > 0) this.linkedLetters += letters;
    this.cellFresh = false;
  }

  private breakLine(): void {
    if (this.cellFresh) return;
    this.breakOwed = true;
    this.blank = false;
  }

  /** The number of the line that will be written next. */
  private nextLine(): number {
    if (this.line === '') return this.lines.length;
    return this.breakOwed ? this.lines.length + 1 : this.lines.length;
  }

  characters(data: string): void {
    const inside = this.stack.at(-1);
    if (this.dropped > 0) {
      const pictures = (this.openCount.get('svg') ?? 0) > 0;
      if (inside?.name === 'title' && !pictures && this.title.length < 1000) this.title += data;
      return;
    }
    if (this.preformatted > 0) {
      const rows = data.split('\n');
      rows.forEach((row, at) => {
        if (at > 0) this.breakLine();
        if (row.trim() !== '') this.write(row);
      });
      return;
    }
    const words = data.split(/[ \t\r\n\f]+/u);
    words.forEach((word, at) => {
      if (at > 0) this.blank = true;
      if (word !== '') this.write(word);
    });
  }

  linkedDataCharacters(data: string): void {
    if (this.linkedData.length < 200_000) this.linkedData += data;
  }

  private layoutOf(
    name: string,
    attributes: ReadonlyMap<string, string>,
  ): { readonly layout: LayoutSpan['kind'] | undefined; readonly tentative: boolean } {
    if (name === 'h1') return { layout: 'headline', tentative: false };
    if (HEADINGS.has(name)) return { layout: 'heading', tentative: false };
    if (name === 'figcaption') return { layout: 'caption', tentative: false };
    if (name === 'table') return { layout: 'table', tentative: false };
    const role = attributes.get('role')?.toLowerCase();
    if (FURNITURE.has(name) || (role !== undefined && FURNITURE_ROLES.has(role))) {
      return { layout: 'furniture', tentative: true };
    }
    if (name === 'html' || name === 'body' || name === 'main' || name === 'article')
      return { layout: undefined, tentative: false };
    const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 500);
    if (BLOCKS.has(name) && classWords(named).some((word) => FURNITURE_CLASSES.has(word))) {
      return { layout: 'furniture', tentative: true };
    }
    return { layout: undefined, tentative: false };
  }

  private readMeta(attributes: ReadonlyMap<string, string>): void {
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase();
    const content = attributes.get('content')?.trim();
    if (key !== undefined && content !== undefined && content !== '' && !this.meta.has(key)) {
      this.meta.set(key, toNfc(content.slice(0, 1000)));
    }
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'meta') this.readMeta(attributes);
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      const href = attributes.get('href');
      if (href !== undefined && !this.meta.has('canonical')) this.meta.set('canonical', href.slice(0, 1000));
    }
    if (name === 'time') {
      const value = attributes.get('datetime');
      if (value !== undefined && !this.meta.has('time')) this.meta.set('time', value.slice(0, 100));
    }
    if (name === 'br' || name === 'hr') {
      this.breakLine();
      return;
    }
    if (VOID.has(name)) return;
    // Links without an end are common; a new one ends the one before.
    if (name === 'a') this.openLinks = attributes.has('href') || attributes.has('onclick') ? 1 : 0;
    // `<head>` is never closed on many pages: the first element of the body ends it.
    if (name === 'body' || (BLOCKS.has(name) && name !== 'html')) this.close('head');
    if (BLOCKS.has(name) && this.stack.at(-1)?.name === 'p') this.closeDownTo(this.stack.length - 1);
    this.closeSiblings(name);
    const isDropped = DROPPED.has(name);
    const tracked = isDropped || BLOCKS.has(name) || CELLS.has(name);
    if (!tracked) return;
    if (BLOCKS.has(name)) this.breakLine();
    if (CELLS.has(name)) this.openCell();
    if (name === 'tr') this.startRow();
    if (isDropped) this.dropped += 1;
    if (name === 'pre') this.preformatted += 1;
    const firstLine = this.nextLine();
    if (name === 'article' || name === 'main' || attributes.get('itemprop')?.toLowerCase() === 'articlebody') {
      this.articleLines.push(firstLine);
    }
    const hidden = attributes.has('hidden') || HIDDEN_STYLE_PATTERN.test((attributes.get('style') ?? '').slice(0, 500));
    const { layout, tentative } = this.layoutOf(name, attributes);
    this.stack.push({
      name,
      layout: layout ?? (hidden ? 'furniture' : undefined),
      tentative: tentative || hidden,
      firstLine,
      hidden,
    });
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
  }

  private startRow(): void {
    this.finishLine();
    this.rowCells = 0;
    this.cellFresh = false;
  }

  private openCell(): void {
    if (this.rowCells > 0) {
      this.breakOwed = false;
      this.tabs += 1;
    } else {
      this.finishLine();
    }
    this.rowCells += 1;
    this.blank = false;
    this.cellFresh = true;
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
    if (name === 'a' || name === 'body') this.openLinks = 0;
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
    if (DROPPED.has(name)) this.dropped -= 1;
    if (name === 'pre') this.preformatted -= 1;
    if (CELLS.has(name)) {
      // A line break owed by the last paragraph of a cell is not one of the row.
      this.breakOwed = false;
      this.blank = false;
      this.cellFresh = true;
      return;
    }
    if (name === 'tr' || name === 'table') this.startRow();
    if (!BLOCKS.has(name)) return;
    this.breakLine();
    if (layout === undefined) return;
    if (this.line !== '' && !CELLS.has(this.stack.at(-1)?.name ?? '') && !this.cellFresh) this.finishLine();
    const first = this.lines[firstLine];
    const last = this.lines.at(-1);
    if (first === undefined || last === undefined || last.end <= first.start) return;
    if (layout === 'headline') {
      const text = this.texts
        .slice(firstLine, firstLine + 5)
        .join('\n')
        .slice(0, 500);
      this.headlines.push({ start: first.start, end: last.end, text });
    } else if (layout !== 'furniture' || !element.tentative || !this.holdsArticle(element)) {
      this.layout.push({ start: first.start, end: last.end, kind: layout, order: this.layout.length });
    }
  }

  /** Whether something that looks like furniture wraps the article itself. */
  private holdsArticle(element: OpenElement): boolean {
    const from = element.firstLine;
    const headline = this.headlines.at(-1);
    const first = this.lines[from];
    if (!element.hidden && headline !== undefined && first !== undefined && headline.start >= first.start) return true;
    if ((this.articleLines.at(-1) ?? -1) >= from) return true;
    if (!element.hidden && this.holdsTitle(from)) return true;
    const named = element.name === 'aside' || element.name === 'footer' || element.name === 'nav';
    const enough = named ? SENTENCES_OF_ARTICLE : SENTENCES_OF_ITEM;
    return (this.sentences.at(-enough) ?? -1) >= from;
  }

  /** `<header><h3>중기부, … 개최</h3></header>`: the page's title stands among the lines, whatever element it is in. */
  private holdsTitle(from: number): boolean {
    const title = compact(this.meta.get('og:title') ?? this.title);
    return this.texts.slice(from, from + LINES_ABOVE_TITLE).some((line) => {
      const words = line.length > LONGEST_TITLE ? '' : compact(line);
      return words.length >= SHORTEST_TITLE && title.startsWith(words);
    });
  }

  /** Sets lists of links aside: `<li><a>…</a></li>` thrice. The headline may be a link, and stands by itself. */
  private markLinkLists(): void {
    const title = compact(this.meta.get('og:title') ?? this.title);
    const starts = new Set(this.headlines.map(({ start }) => start));
    const isHeadline = (at: number): boolean => {
      const words = compact((this.texts[at] ?? '').slice(0, LONGEST_TITLE));
      return (words.length >= SHORTEST_TITLE && title.startsWith(words)) || starts.has(this.lines[at]?.start ?? -1);
    };
    for (let at = 0; at < this.lines.length; at += 1) {
      let end = at;
      while (this.lines[end]?.isLink === true && !isHeadline(end)) end += 1;
      const [first, last] = [this.lines[at], this.lines[end - 1]];
      if (end - at >= FEWEST_LINKS && first !== undefined && last !== undefined)
        this.layout.push({ start: first.start, end: last.end, kind: 'furniture', order: this.layout.length });
      at = Math.max(at, end);
    }
  }

  end(): Page {
    this.closeDownTo(0);
    this.finishLine();
    this.markLinkLists();
    const published = PUBLISHED_PATTERN.exec(this.linkedData)?.groups?.['date'];
    if (published !== undefined) this.meta.set('datepublished', published);
    return {
      text: this.texts.join('\n'),
      layout: this.layout,
      meta: this.meta,
      title: toNfc(this.title.replace(/\s+/gu, ' ').trim()),
      headlines: this.headlines,
    };
  }
}

async function layOut(html: string): Promise<Page> {
  const { Tokenizer } = await import('htmlparser2');
  const builder = new PageBuilder();
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  let linkedData = false;
  const finishTag = (selfClosing: boolean): void => {
    linkedData = name === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json';
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

function compact(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Pages append their own name to `<title>` and og:title: `중기부, … 개최 - 한빛일보`. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = /^(?<head>.{6,}?)\s+[-|<:·–—]\s+(?<tail>[^-|<–—]{1,30})$/u.exec(title.slice(0, 500))?.groups;
  if (cut?.['head'] === undefined || cut['tail'] === undefined) return title;
  const tail = compact(cut['tail']);
  const known = outlet !== undefined && (tail.includes(compact(outlet)) || compact(outlet).includes(tail));
  return known || /(?:뉴스|신문|일보|방송|경제|TV|닷컴|타임즈|투데이)$/u.test(tail) ? cut['head'].trim() : title;
}

function chooseTitle(page: Page, outlet: string | undefined): { readonly title?: string; readonly headline?: Line } {
  const stated = page.meta.get('og:title') ?? page.meta.get('twitter:title') ?? page.title;
  const statedWords = compact(stated);
  const headline =
    page.headlines.find(({ text }) => text.length >= 8 && statedWords !== '' && statedWords.includes(compact(text))) ??
    (page.headlines.length === 1 && statedWords === '' ? page.headlines[0] : undefined);
  if (headline !== undefined) return { title: headline.text.replace(/\s+/gu, ' '), headline };
  if (stated === '') return {};
  // A title that no line of the page repeats is one of the site (`보도자료 < 군청 소식`); the text's own is better.
  const title = withoutOutlet(stated, outlet);
  const words = compact(title);
  const shown = page.text.split('\n', 2000).some((line) => line.length <= 400 && compact(line).includes(words));
  return words !== '' && shown ? { title } : {};
}

const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'og:regdate',
  'time',
];

/** An HTML page, or a piece of one, as text with its layout; for feeds and mails. */
export async function readHtmlText(
  html: string,
): Promise<{ readonly text: string; readonly layout: readonly LayoutSpan[] }> {
  const { text, layout } = await layOut(html);
  return {
    text,
    layout: layout
      .map(({ start, end, kind }) => ({ start, end, kind }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

async function readHtml({ id, bytes, encoding, note }: RawDocument): Promise<Article> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = DECLARED_CHARSET_PATTERN.exec(head)?.groups?.['name'];
  const html = await decode(bytes, { forced: encoding, declared, note });
  const page = await layOut(html);
  const outlet = page.meta.get('og:site_name') ?? page.meta.get('og:article:author') ?? page.meta.get('twitter:site');
  const { title, headline } = chooseTitle(page, outlet);
  const date = DATE_KEYS.map((key) => readDate(page.meta.get(key) ?? '')).find((day) => day !== undefined);
  const url = page.meta.get('og:url') ?? page.meta.get('canonical');
  const layout: LayoutSpan[] = page.layout.map(({ start, end, kind }) => ({ start, end, kind }));
  if (headline !== undefined) layout.push({ start: headline.start, end: headline.end, kind: 'headline' });
  layout.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    id,
    text: page.text,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(layout.length === 0 ? {} : { layout }),
  };
}

const HTML_START_PATTERN =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|article|section|main|table|p|h1|h2|figure|span|ul|header|base)[\s>/]/iu;

export const HTML_FORMAT: DocumentFormat = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  looksLike: (head) => HTML_START_PATTERN.test(head),
  read: readHtml,
};
