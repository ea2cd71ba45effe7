// What relations are read from, and what reads those of one type.
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Appointment } from '../core/phrase.js';
import type { Relation, RelationName, RelationType } from '../core/relation.js';
import type { Block, EntityRecord, Mention, Span } from '../core/types.js';
import type { RelationPatterns } from './patterns.js';
import type { SideWords } from './side-words.js';

export interface Sentence extends Span {
  /** The one it ends in. */
  readonly block: Block;
  /** All its blocks in order, where it goes on in the next paragraph. */
  readonly parts?: readonly Block[];
}

/** What relations are read from: the article with everything that was found in it. */
export interface RelationContext {
  readonly article: IndexedArticle;
  /** In order of start. */
  readonly mentions: readonly Mention[];
  readonly records: readonly EntityRecord[];
  readonly appointments: readonly Appointment[];
  /** The sentences of all blocks, in order; no quotation is cut. */
  readonly sentences: readonly Sentence[];
  /** The mentions that begin inside a span, in order. */
  within(span: Span): readonly Mention[];
  /** The canonical name of a mention with the index of its record. */
  nameOf(mention: Mention): RelationName;
  /** The record that a mention belongs to. */
  recordOf(mention: Mention): EntityRecord | undefined;
  /** Whether the mention is of a kind with this trait. */
  is(mention: Mention, trait: 'party' | 'person' | 'place' | 'value'): boolean;
  /** Whether a word is the name of a province or a country. */
  readonly isRegion: (word: string) => boolean;
  /** Words of the lexicon as patterns. */
  readonly patterns: RelationPatterns;
  /** What shows that a word names a side although it is no record. */
  readonly sideWords: SideWords;
  /** The body or firm that issues the article, where it is known: the implied subject. */
  readonly issuer?: RelationName;
}

/** A sentence that looks as if it said a relation and says none, with the reason in plain words. */
export interface RelationSilence extends Span {
  readonly type: RelationType;
  readonly reason: string;
}

/** Reads the relations of one type. */
export interface RelationKind {
  readonly type: RelationType;
  /** `found` are the relations of the types before it: an agreement may be signed at an occasion. */
  relate(context: RelationContext, found: readonly Relation[]): readonly Relation[];
  /** Why sentences that sound like it say none, for `explain`; nothing else asks. `found` are all relations of the article. */
  silences?(context: RelationContext, found: readonly Relation[]): readonly RelationSilence[];
}
