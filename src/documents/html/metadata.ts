// What a page states about itself: day, outlet, address and title as they stand in meta tags, `<title>`, `<time>` and linked
// data: `<meta property="og:title" content="중기부, 수출 지원">` → og:title 중기부, 수출 지원
import { toNfc } from '../../text/nfc.js';
import { readDate } from '../../text/release-date.js';
import type { Attributes } from './elements.js';
import { findLinkedArticle, type LinkedArticle } from './linked-data.js';

const LONGEST_LINKED_DATA = 1_000_000;

const PUBLISHED_PATTERN = /"datePublished"\s{0,5}:\s{0,5}"(?<date>[^"]{8,40})"/u;

export class PageMetadata {
  readonly meta = new Map<string, string>();
  private titleText = '';
  /** What each element of linked data holds. */
  private readonly linkedData: string[] = [];
  private linkedLength = 0;

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

  startLinkedData(): void {
    this.linkedData.push('');
  }

  linkedDataCharacters(data: string): void {
    if (this.linkedLength >= LONGEST_LINKED_DATA) return;
    this.linkedLength += data.length;
    this.linkedData.push(`${this.linkedData.pop() ?? ''}${data}`);
  }

  /** The article that the linked data holds. */
  get linkedArticle(): LinkedArticle | undefined {
    return findLinkedArticle(this.linkedData);
  }

  /** Linked data is read when all of it is there. */
  finish(): void {
    const published = PUBLISHED_PATTERN.exec(this.linkedData.join(''))?.groups?.['date'];
    if (published !== undefined) this.meta.set('datepublished', published);
  }
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
