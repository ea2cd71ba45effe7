// What a page states about itself: title, day, outlet and address, from meta tags, `<title>`, `<time>` and linked data.
// `<title>중기부, 수출 지원 - 한빛일보</title>` → 중기부, 수출 지원
import { toNfc } from '../encoding.js';
import { readDate } from '../../text/release-date.js';
import type { Attributes } from './elements.js';
import type { Line } from './page-lines.js';
import type { Page } from './page.js';

const PUBLISHED_PATTERN = /"datePublished"\s{0,5}:\s{0,5}"(?<date>[^"]{8,40})"/u;

export function compact(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}

export class PageMetadata {
  readonly meta = new Map<string, string>();
  private titleText = '';
  private linkedData = '';

  /** The title that is stated, as far as it was read. */
  get statedTitle(): string {
    return this.meta.get('og:title') ?? this.titleText;
  }

  get title(): string {
    return toNfc(this.titleText.replace(/\s+/gu, ' ').trim());
  }

  read(name: string, attributes: Attributes): void {
    if (name === 'meta') this.readMeta(attributes);
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      this.setOnce('canonical', attributes.get('href')?.slice(0, 1000));
    }
    if (name === 'time') this.setOnce('time', attributes.get('datetime')?.slice(0, 100));
  }

  private readMeta(attributes: Attributes): void {
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase();
    const content = attributes.get('content')?.trim();
    if (key !== undefined && content !== undefined && content !== '') this.setOnce(key, toNfc(content.slice(0, 1000)));
  }

  private setOnce(key: string, value: string | undefined): void {
    if (value !== undefined && !this.meta.has(key)) this.meta.set(key, value);
  }

  titleCharacters(data: string): void {
    if (this.titleText.length < 1000) this.titleText += data;
  }

  linkedDataCharacters(data: string): void {
    if (this.linkedData.length < 200_000) this.linkedData += data;
  }

  /** Linked data is read when all of it is there. */
  finish(): void {
    const published = PUBLISHED_PATTERN.exec(this.linkedData)?.groups?.['date'];
    if (published !== undefined) this.meta.set('datepublished', published);
  }
}

/** Pages append their own name to `<title>` and og:title: `중기부, … 개최 - 한빛일보`. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = /^(?<head>.{6,}?)\s+[-|<:·–—]\s+(?<tail>[^-|<–—]{1,30})$/u.exec(title.slice(0, 500))?.groups;
  if (cut?.['head'] === undefined || cut['tail'] === undefined) return title;
  const tail = compact(cut['tail']);
  const known = outlet !== undefined && (tail.includes(compact(outlet)) || compact(outlet).includes(tail));
  return known || /(?:뉴스|신문|일보|방송|경제|TV|닷컴|타임즈|투데이)$/u.test(tail) ? cut['head'].trim() : title;
}

/** The title that a page states, and the line that shows it. */
export function chooseTitle(
  page: Page,
  outlet: string | undefined,
): { readonly title?: string; readonly headline?: Line } {
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

/** The day on which a page says that it was published. */
export function publishedDate(meta: ReadonlyMap<string, string>): string | undefined {
  return DATE_KEYS.map((key) => readDate(meta.get(key) ?? '')).find((day) => day !== undefined);
}
