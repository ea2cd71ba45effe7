// What an entity type tells the shared stages about itself. The stages never ask which type they handle.
import type { Attributes, Candidate, Mention, Span } from './types.js';
import type { DictionaryHit, NameSource } from './names.js';
import type { IndexedArticle } from './indexed-article.js';
import type { Appointment } from './phrase.js';
import type { Resources } from './resources.js';
import type { CueWord, Rule } from './rule.js';
import type { Trait } from './trait.js';

export type { Trait } from './trait.js';

/** A point on earth, in degrees: north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** What the mentions of one record amount to. */
export interface RecordDescription {
  readonly name: string;
  readonly id?: string;
  readonly attributes: Attributes;
}

/** How the article's own definitions of names work for a kind. */
export interface NameBinding {
  /** Whether `alias` in brackets behind `name` is another name of it; not asked for `이하` and `약칭`. */
  readonly acceptsAlias: (name: string, alias: string) => boolean;
  /** Whether what the article calls it from here on is a common word and no name: `(이하 협회)`. */
  readonly isCommonWord?: (alias: string) => boolean;
  /** Whether a surface is what every country has one of (중앙은행), so that a listed name in brackets tells which. */
  readonly everyCountryHas?: (surface: string) => boolean;
  /** Whether a surface found once is to be found wherever it stands as a word of its own. */
  readonly repeats: (mention: Mention) => boolean;
}

/** A place that looks like an entity and is none, with the reason in plain words. */
export interface Refusal extends Span {
  readonly reason: string;
}

/** The traits of a type; none of one that is unknown. */
export type TraitsOf = (type: string) => readonly Trait[];

/** A type of zod, of which the library's own types say no more than this: who uses them needs no zod. */
export interface AttributeShape {
  safeParse(value: unknown): { readonly success: boolean };
}

export interface EntityKind {
  readonly type: string;
  /** What the kind is to shared code and to other kinds, which ask for traits and never for types. */
  readonly traits: readonly Trait[];
  /** A kind that helps to read others (countries): it takes no place from them and they do not see it. */
  readonly supporting?: boolean;
  /** Of two candidates with equal claims the one whose kind has the smaller number wins. */
  readonly precedence: number;
  /** Names to look for, from the kind's own CSV dictionary. */
  readonly entries: NameSource;
  /** Words that wake its rules and nobody else's; the shared ones are in lexicon/cues.ts. */
  readonly cueWords?: readonly CueWord[];
  /** Turns a dictionary hit into a candidate, or says in plain words why it is none. */
  readonly judge?: (article: IndexedArticle, hit: DictionaryHit) => Candidate | string;
  /** In any order; what each may see is decided by its phase. */
  readonly rules: readonly Rule[];
  /**
   * Whether names of this kind get short forms in the article (`X(이하 Y)`, `X(Y)`), and once found are looked for
   * again in all of it.
   */
  readonly names?: NameBinding;
  /** What looks like an entity of the kind and is none, given what was proposed, for `explain`; nothing else asks. */
  readonly refusals?: (article: IndexedArticle, candidates: readonly Candidate[]) => readonly Refusal[];
  /** What else this article itself defines, given the mentions of all types so far. */
  readonly bind?: (
    article: IndexedArticle,
    mentions: readonly Mention[],
    appointments: readonly Appointment[],
  ) => readonly Candidate[];
  /** The attributes by which records are told apart, where it is not their name: the value and currency of a sum. */
  readonly identity?: readonly string[];
  /** Mentions with one key are one record. */
  readonly recordKey: (mention: Mention) => string;
  readonly describe: (
    article: IndexedArticle,
    mentions: readonly Mention[],
    all: readonly Mention[],
    traitsOf: TraitsOf,
  ) => RecordDescription;
  /** Of places: where the entity of an id lies; undefined where the dictionary does not say. */
  readonly coordinates?: (id: string) => Coordinates | undefined;
  /** The attributes that its records may carry: shape of the output schema and of the CSV columns. */
  readonly attributes: Readonly<Record<string, AttributeShape>>;
}

/** Makes a kind from the dictionaries; the one registration line of a type lists this function. */
export type EntityKindFactory = (resources: Resources) => EntityKind;
