// The shapes that pass from stage to stage: an Article is read, cut into Blocks, its names proposed as
// Candidates, the winners kept as Mentions and merged into EntityRecords. Everything is readonly plain data.
// All offsets are half-open, in UTF-16 code units, into `Article.text` (NFC, `\n` line ends).

/** A half-open stretch of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a document states about a stretch of its text, before anything is guessed from the words. */
export interface LayoutSpan extends Span {
  readonly kind: 'headline' | 'heading' | 'caption' | 'table' | 'cell' | 'furniture' | 'metadata';
  /** Of a cell: over how many rows and columns it reaches, where more than one. Its words stand in the first. */
  readonly rows?: number;
  readonly columns?: number;
}

/** One document as read: decoded, NFC, line ends `\n`; nothing removed. */
export interface Article {
  /** The path as given, or the JSON Lines `id`. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** Release date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The newspaper, or the ministry that issued the release. */
  readonly outlet?: string;
  readonly url?: string;
  /** The file that it came from, where `id` is another: a row of a spreadsheet, a line of JSON Lines. */
  readonly source?: string;
  /** In order of start; empty or absent for plain text. */
  readonly layout?: readonly LayoutSpan[];
  /** Where lines begin that other pages of the same folder have too, in order; absent for what is read alone. */
  readonly recurring?: readonly number[];
}

/** Where in a release a block stands. `boilerplate` is page furniture: menus, rankings, bylines, copyright. */
export type Zone =
  | 'headline'
  | 'subtitle'
  | 'body'
  | 'caption'
  | 'quotation'
  | 'bullet'
  | 'table'
  | 'contact'
  | 'attachment'
  | 'boilerplate';

/** One line of the article's text (without its line break), or a part of one where the zone changes inside a line. */
export interface Block extends Span {
  readonly zone: Zone;
  /** Why the block was given its zone; a rule id such as `segment/byline`. */
  readonly rule: string;
  /** Start of the first block with the same words, when this block only repeats it. */
  readonly repeats?: number;
}

/** Words that the article gives as somebody's own; the span lies between the quotation marks. */
export interface Quotation extends Span {
  /** Who says it, as the article puts it: `한빛진흥공단 김보람 이사장`. */
  readonly speaker?: Span;
}

/** What the segment stage adds to an article. Blocks are in order, cover every non-blank line, never overlap. */
export interface SegmentedArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** In order, none overlaps another. Mentions inside have the zone `quotation`. */
  readonly quotations?: readonly Quotation[];
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly reporter?: string;
}

/** A morpheme of MeCab's. */
export interface Token extends Span {
  readonly surface: string;
  /** Tag of mecab-ko-dic, compound tags joined by `+`: `NNP`, `JX`, `VV+EP`. */
  readonly pos: string;
  /** Semantic class where the dictionary has one: `인명`, `지명`. */
  readonly semantic?: string;
}

/** The morphemes of a text as columns; a token is made of one when it is asked for. */
export interface Morphemes {
  /** Number of morphemes; the columns may be longer. */
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  token(index: number): Token;
}

/** Turns text into morphemes; offsets are into the text given. */
export interface Tokenizer {
  readonly name: string;
  analyze(text: string): Morphemes;
  tokenize(text: string): readonly Token[];
}

/**
 * Why a candidate deserves to be a mention, strongest first: the article defines the name itself, a dictionary
 * lists it, a rule of the language finds it, or only its surroundings speak for it.
 */
export type Evidence = 'definition' | 'dictionary' | 'rule' | 'context';

/** A row of a dictionary as a candidate refers to it. */
export interface DictionaryReference {
  readonly file: string;
  readonly line: number;
  readonly id?: string;
  readonly name: string;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** What a name hangs together with: the office that a person is named with, the body whose office it is. */
export type LinkRole = 'title' | 'body';

/** Another place of the text that belongs to a candidate: `[중진공 → body] [이상직] [이사장 → title]`. */
export interface Link {
  readonly role: LinkRole;
  readonly span: Span;
}

/** A proposal that a stretch of text names an entity. */
export interface Candidate extends Span {
  /** The entity kind's type: `organization`, `official`, `company`, `city`, `amount`. */
  readonly type: string;
  /** `kind/rule-name`, e.g. `official/name-title`. */
  readonly rule: string;
  readonly evidence: Evidence;
  /** The word of the lexicon that woke the rule, where one did: 진흥원. */
  readonly cue?: string;
  /** Plain words about what supports it, for `explain`. */
  readonly because?: string;
  /** Canonical name, where the rule or the dictionary knows it; else the surface decides. */
  readonly name?: string;
  /** Stable id of a dictionary entity. */
  readonly id?: string;
  readonly attributes?: Attributes;
  readonly entry?: DictionaryReference;
  /** Set on a weak name without support beside it: it counts only if the article names the same entity in full. */
  readonly pending?: string;
  /** What it hangs together with; these places stay free for other mentions. */
  readonly links?: readonly Link[];
}

/** A candidate that lost, with the reason in plain words. */
export interface Rejection {
  readonly candidate: Candidate;
  readonly reason: string;
  readonly winner?: Candidate;
}

/** A candidate that won its place. */
export interface Mention extends Candidate {
  readonly surface: string;
  readonly zone: Zone;
  /** Of a mention in a quotation: who says it, as the article puts it. */
  readonly speaker?: string;
}

/** A mention as it is written out. */
export interface RecordMention extends Span {
  readonly surface: string;
  readonly rule: string;
  /** Left out for `body`. */
  readonly zone?: Zone;
  /** Who says the words that the mention stands in, as the article puts it: `한빛진흥공단 김보람 이사장`. */
  readonly speaker?: string;
  /** What speaks for it; tables show it, JSON gives the rule alone. */
  readonly evidence?: Evidence;
}

/** One entity of one article: the row that a person wants in a spreadsheet. */
export interface EntityRecord {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly attributes: Attributes;
  /** How sure it is, from 0 to 1: the share of records with such evidence that are right. */
  readonly confidence?: number;
  readonly mentions: readonly RecordMention[];
}
