// RSS 2.0, RSS 1.0 and Atom: an item an article, its title the headline above its text.
//   <item><title>중기부, …</title><description>…</description></item> → one article
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import type { LayoutSpan } from '../core/types.js';
import type { Effort } from './effort.js';
import { decode } from './encoding.js';
import { toNfc } from '../text/nfc.js';
import type { DocumentOutcome, RawDocument } from './format.js';
import { readHtmlText } from './html/index.js';
import { readFeedDate } from '../text/release-date.js';
import { declaredXmlEncoding, readXml } from './office/xml.js';

const ITEMS = new Set(['item', 'entry']);
/** Elements of an item by the field they fill; of several for one field the longest text counts. */
const FIELDS: Readonly<Record<string, 'title' | 'text' | 'date' | 'url' | 'outlet' | 'id'>> = {
  title: 'title',
  description: 'text',
  encoded: 'text',
  content: 'text',
  summary: 'text',
  pubDate: 'date',
  published: 'date',
  updated: 'date',
  date: 'date',
  link: 'url',
  guid: 'id',
  id: 'id',
  source: 'outlet',
  publisher: 'outlet',
};
const MARKUP_PATTERN = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>|&(?:[a-z]{2,8}|#\d{1,6});/iu;

type Item = Partial<Record<'title' | 'text' | 'date' | 'url' | 'outlet' | 'id', string>>;

async function readItems(
  xml: string,
  effort: Effort,
): Promise<{ readonly items: readonly Item[]; readonly channel: string }> {
  const items: Item[] = [];
  const path: string[] = [];
  let item: Item | undefined;
  let channel = '';
  let data = '';
  /** The depth at which the element of a field is open; markup inside it (Atom's xhtml) is kept as text. */
  let fieldDepth = 0;
  await readXml(
    xml,
    {
      open(name, attributes) {
        path.push(name);
        if (ITEMS.has(name) && item === undefined) {
          effort.count('parts');
          item = {};
        } else if (item !== undefined && fieldDepth === 0 && FIELDS[name] !== undefined) {
          fieldDepth = path.length;
          data = '';
          const href = attributes.get('href');
          if (name === 'link' && href !== undefined && (attributes.get('rel') ?? 'alternate') === 'alternate')
            data = href;
        } else if (fieldDepth > 0) {
          data += `<${name}>`;
        } else if (item === undefined && name === 'title' && path.length <= 3) {
          data = '';
        }
      },
      close(name) {
        if (item !== undefined && fieldDepth === path.length) {
          const field = FIELDS[name];
          const value = data.trim();
          if (
            field !== undefined &&
            (item[field] === undefined || (field === 'text' && value.length > item[field].length))
          )
            item[field] = value;
          fieldDepth = 0;
        } else if (fieldDepth > 0) {
          data += `</${name}>`;
        } else if (ITEMS.has(name) && item !== undefined) {
          items.push(item);
          item = undefined;
        } else if (item === undefined && name === 'title' && path.length <= 3 && channel === '') {
          channel = data.trim();
        }
        path.pop();
      },
      text(words) {
        data += words;
      },
    },
    effort,
  );
  return { items, channel };
}

/** Titles and descriptions are HTML more often than not, whatever they say. */
async function plain(
  value: string,
  effort: Effort,
): Promise<{ readonly text: string; readonly layout: readonly LayoutSpan[] }> {
  if (MARKUP_PATTERN.test(value)) return await readHtmlText(value, effort);
  const lines = value.split(/[\r\n]+/u).map((line) => line.replace(/[ \t]+/gu, ' ').trim());
  return { text: toNfc(lines.filter((line) => line !== '').join('\n')), layout: [] };
}

async function toOutcome(item: Item, own: string, channel: string, effort: Effort): Promise<DocumentOutcome> {
  const title = (await plain(item.title ?? '', effort)).text.replaceAll('\n', ' ');
  const body = await plain(item.text ?? '', effort);
  if (title === '' && body.text === '') return { kind: 'failure', id: own, message: DOCUMENT_ERRORS.itemWithoutText };
  const start = title === '' ? 0 : title.length + 1;
  const date = item.date === undefined ? undefined : readFeedDate(item.date);
  const outlet = item.outlet ?? channel;
  const headline: LayoutSpan[] = title === '' ? [] : [{ start: 0, end: title.length, kind: 'headline' }];
  const layout = [
    ...headline,
    ...body.layout.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
  ];
  return {
    kind: 'article',
    article: {
      id: own,
      text: title === '' ? body.text : body.text === '' ? title : `${title}\n${body.text}`,
      ...(title === '' ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(outlet === '' ? {} : { outlet: toNfc(outlet) }),
      ...(item.url === undefined || item.url === '' ? {} : { url: item.url }),
      ...(layout.length === 0 ? {} : { layout }),
    },
  };
}

/** The articles of a feed, in its order. @throws UserError when it is broken, cut off, or holds no items. */
export async function readFeed({
  id,
  bytes,
  encoding,
  note,
  effort,
}: RawDocument): Promise<readonly DocumentOutcome[]> {
  const xml = await decode(bytes, { forced: encoding, declared: declaredXmlEncoding(bytes), note });
  const { items, channel } = await readItems(xml, effort);
  if (items.length === 0) throw new UserError(DOCUMENT_ERRORS.feedEmpty);
  const outcomes: DocumentOutcome[] = [];
  for (const [at, item] of items.entries())
    outcomes.push(await toOutcome(item, `${id}:${String(at + 1)}`, channel, effort));
  return outcomes;
}
