// The way of an article through the program: segment → propose → bind → select → resolve. Reading and writing
// happen outside; everything here is a function of the article and the dictionaries.
import { checkArticle, checkEngine, checkList, checkOptions, checkTypes } from './core/calls.js';
import { lexiconOf, type Lexicon } from './stages/index/lexicon.js';
import { createResources } from './dictionary/load.js';
import { indexArticle } from './stages/index/article.js';
import { ENTITY_KINDS, SUPPORTING_KINDS } from './entities/index.js';
import type { EntityKind, Refusal } from './core/kind.js';
import type { IndexedArticle } from './core/indexed-article.js';
import type { RelationKind } from './relations/shape.js';
import type { Appointment } from './core/phrase.js';
import type { Relation } from './core/relation.js';
import type { Resources } from './core/resources.js';
import { withoutDictionaries } from './entities/without-dictionaries.js';
import { bind } from './stages/bind/index.js';
import { createConfidence, type Confidence } from './stages/confidence.js';
import { propose, type AppointmentReader, type RefusedHit } from './stages/propose.js';
import { readAppointments } from './phrases/appointments/index.js';
import { languageOf } from './lexicon/language.js';
import { wideBlanks } from './lexicon/wide-words.js';
import { createRelationContext } from './relations/context.js';
import { createRelationKinds, relationPatternsOf } from './relations/index.js';
import type { RelationPatterns } from './relations/patterns.js';
import { createSideWords, type SideWords } from './relations/side-words.js';
import { withNames } from './relations/names.js';
import { relate } from './stages/relate.js';
import { resolve } from './stages/resolve.js';
import { createSegmenter, type Segmenter } from './stages/segment/index.js';
import { selectBeside, type Selection } from './stages/select.js';
import { isReadAs } from './text/bracket-forms.js';
import { readingOf, seenText, type ArticleReading, type SeenText } from './text/unseen.js';
import { createTokenizer, type SharedSections } from './tokenizer/index.js';
import type {
  Article,
  Candidate,
  EntityRecord,
  RecordMention,
  SegmentedArticle,
  Tokenizer,
  Zone,
} from './core/types.js';
import type { ExtractionResult } from './core/result.js';

export interface EngineOptions {
  /** Folders of user dictionaries, laid over the built-in ones in order. */
  readonly dictionaries?: readonly string[];
  readonly tokenizer?: 'embedded' | 'mecab';
  /** Supporting types to look for as well: `country`, `province`. Others are always looked for, and may stand here too. */
  readonly types?: readonly string[];
  /** Types whose own dictionary is left out, to measure the rules without it: `company`, `official`. */
  readonly withoutDictionary?: readonly string[];
  /** The tokenizer's dictionary as another thread has read it (`shareDictionary`). */
  readonly shared?: SharedSections;
}

/** The types that are looked for where an engine is asked for them alone. */
export const SUPPORTING_TYPES: readonly string[] = [...SUPPORTING_KINDS.keys()];

/** Dictionaries loaded and compiled once; holds no state of any article. */
export interface Engine {
  readonly kinds: readonly EntityKind[];
  /** All names and cues that are looked for. */
  readonly lexicon: Lexicon;
  readonly segment: Segmenter;
  readonly appointments: AppointmentReader;
  readonly relationKinds: readonly RelationKind[];
  /** What is read of a text; undefined where all of it is. */
  readonly seen: (text: string) => SeenText | undefined;
  /** Whether a word is the name of a province or a country. */
  readonly isRegion: (word: string) => boolean;
  readonly patterns: RelationPatterns;
  /** What shows that a word names a side of a relation although it is no record. */
  readonly sideWords: SideWords;
  readonly tokenizer: Tokenizer;
  readonly confidence: Confidence;
}

export interface ExtractOptions {
  /** Only records of these types. */
  readonly types?: readonly string[];
  /** Only mentions in these zones. */
  readonly zones?: readonly Zone[];
  /** Only records at least so sure, from 0 to 1. */
  readonly minConfidence?: number;
  readonly keepBoilerplate?: boolean;
  /** `YYYY-MM-DD`, for articles that state no date. */
  readonly date?: string;
  /** Adds who did what with whom. */
  readonly relations?: boolean;
}

/** Everything that was proposed for an article and what became of it, by the offsets of what is read of it. */
export interface Analysis {
  /** What of the article is read, and how to get back to the article as given. */
  readonly reading: ArticleReading;
  readonly indexed: IndexedArticle;
  readonly segmented: SegmentedArticle;
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedHit[];
  /** What else looked like an entity, by type; worked out when asked for. */
  readonly refusals: () => readonly (Refusal & { readonly type: string })[];
  readonly selection: Selection;
  /** What its sentences say of offices. */
  readonly appointments: readonly Appointment[];
}

/** @throws UserError naming file and line of a broken dictionary row, or when native MeCab is asked for and absent. */
export function createEngine(options: EngineOptions = {}): Engine {
  checkOptions('createEngine', options);
  checkList('dictionaries', options.dictionaries);
  checkList('types', options.types);
  const resources = createResources(options.dictionaries);
  return createEngineOf(withoutDictionaries(resources, options.withoutDictionary ?? []), options);
}

/** An engine of word lists and dictionaries that are at hand. @throws as `createEngine` does. */
export function createEngineOf(
  resources: Resources,
  options: Pick<EngineOptions, 'tokenizer' | 'shared' | 'types'> = {},
): Engine {
  const language = languageOf(resources);
  const supporting = (options.types ?? []).flatMap((type) => SUPPORTING_KINDS.get(type) ?? []);
  const kinds = [...ENTITY_KINDS, ...new Set(supporting)].map((create) => create(resources));
  return {
    kinds,
    lexicon: lexiconOf(kinds, resources),
    segment: createSegmenter(resources),
    relationKinds: createRelationKinds(resources),
    patterns: relationPatternsOf(resources),
    sideWords: createSideWords(language),
    confidence: createConfidence(resources),
    seen: (text) => seenText(text, wideBlanks(text, language)),
    isRegion: (word) => language.isProvince(word) || language.isCountry(word),
    appointments: (indexed, names) => readAppointments(indexed, language, names),
    tokenizer: createTokenizer(
      options.tokenizer ?? 'embedded',
      options.shared === undefined ? {} : { shared: options.shared },
    ),
  };
}

/** Runs all stages up to the choice of mentions, keeping what lost and why. */
export function analyse(article: Article, engine: Engine, options: ExtractOptions = {}): Analysis {
  const reading = readingOf(article, engine.seen(article.text));
  const segmented = engine.segment(reading.article, { keepBoilerplate: options.keepBoilerplate ?? false });
  const dated = segmented.date ?? options.date;
  const indexed = indexArticle(
    dated === undefined ? segmented : { ...segmented, date: dated },
    engine.tokenizer,
    engine.lexicon,
  );
  const { candidates, refused, selection, appointments } = found(indexed, engine);
  return {
    reading,
    indexed,
    segmented: indexed.segmented,
    candidates,
    refused,
    refusals: () =>
      engine.kinds.flatMap(({ type, refusals }) =>
        (refusals?.(indexed, candidates) ?? []).map((refusal) => ({ ...refusal, type })),
      ),
    selection,
    appointments,
  };
}

/** What was proposed and chosen; supporting kinds take what the others leave and change nothing for them. */
function found(
  indexed: IndexedArticle,
  { kinds, appointments }: Engine,
): Pick<Analysis, 'candidates' | 'refused' | 'selection' | 'appointments'> {
  // the same list where none supports others, as what it amounts to is worked out once for a list
  const leading = kinds.some((kind) => kind.supporting === true)
    ? kinds.filter((kind) => kind.supporting !== true)
    : kinds;
  const proposals = propose(indexed, leading, appointments);
  const bound = bind(indexed, proposals, leading);
  if (leading.length === kinds.length)
    return { ...bound, refused: proposals.refused, appointments: proposals.appointments };
  const supporting = kinds.filter((kind) => kind.supporting === true);
  const extra = propose(indexed, supporting, () => proposals.appointments, bound.selection.mentions);
  return {
    candidates: [...bound.candidates, ...extra.candidates],
    refused: [...proposals.refused, ...extra.refused],
    selection: selectBeside(indexed, bound.selection, extra.candidates),
    appointments: proposals.appointments,
  };
}

/** A relation by the offsets of the whole text; what was said is quoted as the whole text has it. */
function relationAsGiven(relation: Relation, asGiven: ArticleReading['asGiven'], text: string): Relation {
  const given = asGiven(relation);
  if (given.type !== 'statement') return given;
  const { start, end } = asGiven(given.quote);
  return { ...given, quote: { start, end, text: text.slice(start, end) } };
}

/** The title with its brackets as the article writes them: 공격적 (연구). */
function titleAsGiven(title: string, { article, asGiven }: ArticleReading, text: string): string {
  const start = article.text.indexOf(title);
  if (start < 0 || article.text === text) return title;
  const span = asGiven({ start, end: start + title.length });
  const given = text.slice(span.start, span.end);
  return isReadAs(given, title) ? given : title;
}

/**
 * The records of one article. Offsets are UTF-16 code units into `article.text`.
 * @throws UserError for what is no article, no engine, or a type that the engine does not look for.
 */
export function extract(article: Article, engine: Engine, options: ExtractOptions = {}): ExtractionResult {
  checkArticle(article);
  checkEngine(engine);
  checkOptions('extract', options);
  checkTypes(
    options.types,
    engine.kinds.map(({ type }) => type),
  );
  const { text } = article;
  const { reading, indexed, segmented, selection, appointments } = analyse(article, engine, options);
  const asGiven = (mention: RecordMention): RecordMention => {
    const span = reading.asGiven(mention);
    return { ...span, surface: text.slice(span.start, span.end) };
  };
  const records = resolve(indexed, selection.mentions, engine.kinds, engine.confidence);
  const relations =
    options.relations === true
      ? relate(
          createRelationContext(indexed, selection.mentions, records, appointments, engine.kinds, engine),
          engine.relationKinds,
        ).map((relation) => relationAsGiven(relation, reading.asGiven, text))
      : undefined;
  const { title, date, outlet } = segmented;
  const kept = records.flatMap((record, index) => keptRecord(record, index, options));
  const { url, source } = article;
  return {
    id: article.id,
    ...(title === undefined ? {} : { title: titleAsGiven(title, reading, text) }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    records: kept.map(({ record }) => ({ ...record, mentions: record.mentions.map(asGiven) })),
    ...(relations === undefined ? {} : { relations: withRecordsAt(relations, kept) }),
    text,
  };
}

/** A record that is written, and where it stood among all. */
interface KeptRecord {
  readonly record: EntityRecord;
  readonly index: number;
}

function keptRecord(
  record: EntityRecord,
  index: number,
  { types, zones, minConfidence = 0 }: ExtractOptions,
): readonly KeptRecord[] {
  if (types !== undefined && !types.includes(record.type)) return [];
  if ((record.confidence ?? 1) < minConfidence) return [];
  if (zones === undefined) return [{ record, index }];
  const mentions = record.mentions.filter((mention) => zones.includes(mention.zone ?? 'body'));
  return mentions.length === 0 ? [] : [{ record: { ...record, mentions }, index }];
}

/** Relations by the places of the records that are written; a name whose record is left out stands alone. */
function withRecordsAt(relations: readonly Relation[], kept: readonly KeptRecord[]): readonly Relation[] {
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  return relations.map((relation) =>
    withNames(relation, ({ name, record }) => {
      const place = record === undefined ? undefined : places.get(record);
      return place === undefined ? { name } : { name, record: place };
    }),
  );
}
