// HTML pages: block elements become lines, table rows lines with tabs between the cells, scripts nothing. Menus,
// headers and side columns stay in the text and are marked as furniture: `<nav>로그인</nav>` → layout furniture.
import type { Article, LayoutSpan } from '../../core/types.js';
import { UserError } from '../../core/errors.js';
import { withoutSigns } from '../../text/letters.js';
import { toNfc } from '../../text/nfc.js';
import type { Effort } from '../effort.js';
import { decode, type DecodeOptions } from '../encoding.js';
import type { DocumentFormat, RawDocument } from '../format.js';
import { publishedDate } from './metadata.js';
import { layOutPage, type Page } from './page.js';
import { chooseTitle } from './title.js';
import { READING_NOTES } from '../../messages/errors/reading.js';

const DECLARED_CHARSET_PATTERN = /<meta\s[^>]{0,300}?charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<name>[\w.:-]{1,40})/iu;

const MARKUP_PATTERN = /<\/?[a-z][^<>]{0,500}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

/** An HTML page, or a piece of one, as text with its layout; for feeds and mails. */
export async function readHtmlText(
  html: string,
  effort: Effort,
): Promise<{ readonly text: string; readonly layout: readonly LayoutSpan[] }> {
  const { text, layout } = await layOutPage(html, effort);
  return {
    text,
    layout: [...layout].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** Pages cut their summaries by bytes, in the middle of a letter; more than a few such places are another encoding. */
const MOST_CUT_LETTERS = 3;
const LETTERS_PER_CUT = 2000;

/** @throws UserError as `decode` does, where more than a few letters are cut. */
async function decodePage(bytes: Uint8Array, options: DecodeOptions): Promise<string> {
  try {
    return await decode(bytes, options);
  } catch (error) {
    if (!(error instanceof UserError) || options.forced !== undefined) throw error;
    const { default: iconv } = await import('iconv-lite');
    const [best] = ['utf-8', 'cp949']
      .map((name) => iconv.decode(bytes, name))
      .map((text) => ({ text, cuts: text.match(/\ufffd+/gu)?.length ?? 0 }))
      .sort((a, b) => a.cuts - b.cuts);
    if (best === undefined || best.cuts > Math.max(MOST_CUT_LETTERS, best.text.length / LETTERS_PER_CUT)) throw error;
    options.note?.(READING_NOTES.lettersCut(String(best.cuts), error.said));
    return best.text;
  }
}

/** Notices about the use of the page, beside which it has no article. */
const MOST_SENTENCES_OF_SHELL = 2;
const LETTERS_TO_COMPARE = 20;

/** Whether a page shows the beginning of these words, too. */
function shows(page: Page, words: string): boolean {
  return withoutSigns(page.text).includes(
    withoutSigns(words.slice(0, 4 * LETTERS_TO_COMPARE)).slice(0, LETTERS_TO_COMPARE),
  );
}

/** The lines that hold words, without the blanks around them. */
function wholeLines(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The article in the data for search engines stands above the words of a page that does not show it; those are what
 * is shown around it.
 */
async function withLinkedArticle(page: Page, { note, effort }: Pick<RawDocument, 'note' | 'effort'>): Promise<Page> {
  const article = page.linkedArticle;
  if (article === undefined || page.sentences > MOST_SENTENCES_OF_SHELL) return { ...page, linkedArticle: undefined };
  const [headline, body] = await Promise.all(
    [article.headline ?? '', article.body].map(async (words) => {
      // tags may be escaped once more than the data needs
      const html = /&lt;\/?[a-z]/iu.test(words) ? (await layOutPage(words, effort)).text : words;
      return MARKUP_PATTERN.test(html) ? (await layOutPage(html, effort)).text : toNfc(wholeLines(html));
    }),
  );
  if (headline === undefined || body === undefined || shows(page, body)) return { ...page, linkedArticle: undefined };
  note?.(READING_NOTES.linkedArticle);
  const own = headline === '' ? body : `${headline}\n${body}`;
  const text = page.text === '' ? own : `${own}\n${page.text}`;
  return {
    ...page,
    text,
    layout: page.text === '' ? [] : [{ start: own.length + 1, end: text.length, kind: 'furniture' }],
    headlines: headline === '' ? [] : [{ start: 0, end: headline.length, text: headline }],
  };
}

async function readHtml(document: RawDocument): Promise<Article> {
  const { id, bytes, utf8, encoding, note, effort } = document;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = DECLARED_CHARSET_PATTERN.exec(head)?.groups?.['name'];
  // https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding: what is read as ASCII here is no UTF-16
  const declared = named !== undefined && /^utf-?(?:16|32)/iu.test(named) ? undefined : named;
  const html = await decodePage(bytes, { forced: encoding, declared, utf8, note });
  const page = await withLinkedArticle(await layOutPage(html, effort), document);
  const outlet =
    page.meta.get('og:site_name') ??
    page.meta.get('og:article:author') ??
    page.meta.get('twitter:site') ??
    page.linkedArticle?.publisher;
  const { title, headline } = chooseTitle(page, outlet);
  const date = publishedDate(page.meta);
  const url = page.meta.get('og:url') ?? page.meta.get('canonical');
  const layout: LayoutSpan[] = [...page.layout];
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
