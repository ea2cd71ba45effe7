// What the search for unknown names hands on: a name with its places, and what the article holds beside them.
import type { SpanIndex } from '../../../text/spans.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { FirmNames } from '../firm-names.js';

/** A word that may be a firm's name, with every place where it stands. */
export interface UnknownName {
  readonly name: string;
  readonly places: readonly Place[];
}

export interface Place extends Span {
  readonly block: Block;
  /** Features of this place. */
  readonly features: readonly string[];
  /** Other unknown names that stand in a row with it, by `names`' names: 쿠팡, 위메프, 티몬. */
  readonly rowWith: readonly string[];
}

/** The names that are known to stand in a span; weak ones without support are not. */
export type NamesAt = (span: Span) => readonly Candidate[];

/** What an article holds beside its unknown names. */
export interface Surroundings {
  readonly article: IndexedArticle;
  readonly language: Language;
  readonly firms: FirmNames;
  readonly namesAt: NamesAt;
  readonly sums: SpanIndex<Candidate>;
}
