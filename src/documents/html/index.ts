// HTML pages: block elements become lines, table rows lines with tabs between the cells, scripts nothing. Menus,
// headers and side columns stay in the text and are marked as furniture: `<nav>로그인</nav>` → layout furniture.
import type { Article, LayoutSpan } from '../../core/types.js';
import { decode } from '../encoding.js';
import type { DocumentFormat, RawDocument } from '../format.js';
import { publishedDate } from './metadata.js';
import { layOutPage } from './page.js';
import { chooseTitle } from './title.js';

const DECLARED_CHARSET_PATTERN = /<meta\s[^>]{0,300}?charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<name>[\w.:-]{1,40})/iu;

/** An HTML page, or a piece of one, as text with its layout; for feeds and mails. */
export async function readHtmlText(
  html: string,
): Promise<{ readonly text: string; readonly layout: readonly LayoutSpan[] }> {
  const { text, layout } = await layOutPage(html);
  return {
    text,
    layout: [...layout].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

async function readHtml({ id, bytes, utf8, encoding, note }: RawDocument): Promise<Article> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = DECLARED_CHARSET_PATTERN.exec(head)?.groups?.['name'];
  const html = await decode(bytes, { forced: encoding, declared, utf8, note });
  const page = await layOutPage(html);
  const outlet = page.meta.get('og:site_name') ?? page.meta.get('og:article:author') ?? page.meta.get('twitter:site');
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
