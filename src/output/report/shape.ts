// What the page is given: an index that it opens with, and the articles' words in blocks that it opens when they are looked
// at. Columns instead of rows, numbers instead of repeated words, so that 10,000 articles fit into one file.

/** Articles of a block: few enough to open in no time, enough to pack well. */
export const BLOCK_SIZE = 16;

/** The elements that hold the index and the blocks, deflated and in base64. */
export const INDEX_ID = 'kr-sme-index';
export const blockId = (block: number): string => `kr-sme-block-${String(block)}`;

/**
 * A name in a relation: the number of an entity from 0, or what is no entity as `-1 - n`, where n is the number of its
 * words in `strings`; null where nobody is named.
 */
export type NameRef = number | null;

/** What an entity type is to the page. */
export interface ReportType {
  readonly name: string;
  readonly isValue: boolean;
  readonly isPerson: boolean;
}

/** One entry an article, in order of the input. Texts that are not known are empty. */
export interface ArticleColumns {
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** `YYYY-MM-DD`, or empty. */
  readonly date: readonly string[];
  readonly outlet: readonly string[];
  /** Empty unless it begins with http:// or https://. */
  readonly url: readonly string[];
  readonly source: readonly string[];
  /** Number of the earlier article with the same words, or -1. */
  readonly sameAs: readonly number[];
  /** How many records each has; they stand one after the other in `records`. */
  readonly records: readonly number[];
}

/** One entry a record of an article. */
export interface RecordColumns {
  /** The number of its entity, or -1 for a value. */
  readonly entity: readonly number[];
  readonly mentions: readonly number[];
}

/** One entry an entity over all articles, most articles first, as `extract --rows entities` has them. */
export interface EntityColumns {
  readonly type: readonly number[];
  readonly name: readonly string[];
  /** What it was called on the days of its articles, where that is not one name: 중소기업청, 중소벤처기업부. */
  readonly names: readonly (readonly string[] | 0)[];
  readonly id: readonly string[];
  readonly articles: readonly number[];
  readonly mentions: readonly number[];
  readonly firstDate: readonly string[];
  readonly lastDate: readonly string[];
  readonly surfaces: readonly (readonly string[])[];
  /** By attribute: `title` → all that articles give, or 0 where they give none. */
  readonly attributes: Readonly<Record<string, readonly (readonly string[] | 0)[]>>;
  readonly evidence: readonly string[];
  readonly rule: readonly string[];
  readonly confidence: readonly number[];
  /** Latitude and longitude in degrees, of places that have them. */
  readonly place: readonly (readonly [latitude: number, longitude: number] | 0)[];
}

/** One entry a relation; `strings` are meant where a number stands for a word, -1 where there is none. */
export interface RelationColumns {
  readonly type: readonly number[];
  readonly article: readonly number[];
  /** The sentence, or what was said, in the article's text. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly number[];
  readonly status: readonly number[];
  readonly subject: readonly NameRef[];
  /** What an event is called, how a sum is written. */
  readonly words: readonly number[];
  readonly parties: readonly (readonly NameRef[] | 0)[];
  readonly people: readonly (readonly NameRef[] | 0)[];
  readonly place: readonly NameRef[];
  readonly value: readonly (number | null)[];
  readonly max: readonly (number | null)[];
  readonly currency: readonly number[];
  readonly count: readonly (number | null)[];
  readonly when: readonly number[];
  readonly until: readonly number[];
  /** 1 where a sum is stated to be a part of another. */
  readonly part: readonly number[];
  readonly rule: readonly number[];
}

export interface Failure {
  readonly id: string;
  /** In each language, as the page speaks that of its reader. */
  readonly message: { readonly ko: string; readonly en: string };
}

export interface ReportIndex {
  /** Asked for by the person who made the report; empty leaves it to the browser. */
  readonly language: string;
  readonly types: readonly ReportType[];
  readonly strings: readonly string[];
  readonly articles: ArticleColumns;
  readonly records: RecordColumns;
  readonly entities: EntityColumns;
  readonly relations: RelationColumns;
  readonly failures: readonly Failure[];
}

/** A record as its article has it: its type by number, its name, how sure it is, what the article says of it. */
export type BlockRecord = readonly [
  type: number,
  name: string,
  confidence: number | null,
  attributes?: Readonly<Record<string, string | number>>,
];

/** The mentions of an article in order of start, then of end: one entry each in every column. */
export interface MentionColumns {
  /** From the start of the mention before it. */
  readonly steps: readonly number[];
  readonly lengths: readonly number[];
  /** Which of the article's records. */
  readonly records: readonly number[];
  /** Which of `bases`. */
  readonly basis: readonly number[];
  /** What speaks for a mention and where it stands: rule, evidence, zone; the last two may be empty. */
  readonly bases: readonly (readonly [rule: string, evidence: string, zone: string])[];
  /** Who says the words it stands in, by the number of the mention. */
  readonly speakers: Readonly<Record<string, string>>;
}

export interface BlockArticle {
  readonly text: string;
  readonly records: readonly BlockRecord[];
  readonly mentions: MentionColumns;
}

export type ReportBlock = readonly BlockArticle[];
