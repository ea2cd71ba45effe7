// Which part of a page is its article: what looks like furniture and holds headline or sentences is none, and lists of
// links are, whatever they are called. `<div class="sidebar"><h1>…</h1><p>…</p></div>` → kept
import { withoutSigns } from '../../text/letters.js';
import type { Line, PageLines } from './page-lines.js';

/** This many lines that end a sentence are an article, whatever they stand in. */
const SENTENCES_OF_ARTICLE = 12;
const SENTENCES_OF_ITEM = 3;
/** Of a header that holds the title of the article: what may stand above it, and how many letters it has at least. */
const LINES_ABOVE_TITLE = 12;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 400;
/** So many lines of links below each other are a menu or a list of other articles. */
const FEWEST_LINKS = 3;

/** An element that was set aside on the word of its class or of a `<header>`. */
export interface Suspect {
  readonly name: string;
  readonly firstLine: number;
  readonly hidden: boolean;
}

/** What is known of a page when an element of it ends. */
export interface PageSoFar {
  readonly text: PageLines;
  /** The title that the page states. */
  readonly title: string;
  readonly headlines: readonly Line[];
  /** Lines with which elements begin that pages use for nothing but their article. */
  readonly articleLines: readonly number[];
}

function isTitle(line: string, title: string): boolean {
  const words = line.length > LONGEST_TITLE ? '' : withoutSigns(line);
  return words.length >= SHORTEST_TITLE && title.startsWith(words);
}

/** Whether something that looks like furniture wraps the article itself. */
export function holdsArticle({ name, firstLine: from, hidden }: Suspect, page: PageSoFar): boolean {
  const { lines, sentences } = page.text;
  const headline = page.headlines.at(-1);
  const first = lines[from];
  if (!hidden && headline !== undefined && first !== undefined && headline.start >= first.start) return true;
  if ((page.articleLines.at(-1) ?? -1) >= from) return true;
  if (!hidden && holdsTitle(from, page)) return true;
  const named = name === 'aside' || name === 'footer' || name === 'nav';
  const enough = named ? SENTENCES_OF_ARTICLE : SENTENCES_OF_ITEM;
  return (sentences.at(-enough) ?? -1) >= from;
}

/** `<header><h3>중기부, … 개최</h3></header>`: the page's title stands among the lines, whatever element it is in. */
function holdsTitle(from: number, { text, title }: PageSoFar): boolean {
  const wanted = withoutSigns(title);
  return text.texts.slice(from, from + LINES_ABOVE_TITLE).some((line) => isTitle(line, wanted));
}

/** Lists of links: `<li><a>…</a></li>` thrice. The headline may be a link, and stands by itself. */
export function linkLists({ text, title, headlines }: PageSoFar): readonly Line[] {
  const { texts, lines } = text;
  const wanted = withoutSigns(title);
  const starts = new Set(headlines.map(({ start }) => start));
  const lists: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    for (let line = lines[end]; line?.isLink === true; line = lines[end]) {
      if (starts.has(line.start) || isTitle(texts[end] ?? '', wanted)) break;
      end += 1;
    }
    const [first, last] = [lines[at], lines[end - 1]];
    if (end - at >= FEWEST_LINKS && first !== undefined && last !== undefined)
      lists.push({ start: first.start, end: last.end });
    at = Math.max(at, end);
  }
  return lists;
}
