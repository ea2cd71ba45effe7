// The way of an article through the program: segment → propose → bind → select → resolve. Reading and writing
// happen outside; everything here is a function of the article and the dictionaries.
import { lexiconOf, type Lexicon } from './stages/index/lexicon.js';
import { createResources } from './dictionary/load.js';
import { indexArticle } from './stages/index/article.js';
import { ENTITY_KINDS } from './entities/index.js';
import type { EntityKind, Refusal } from './core/kind.js';
import type { IndexedArticle } from './core/indexed-article.js';
import type { RelationKind } from './relations/shape.js';
import type { Appointment } from './core/phrase.js';
import type { Relation } from './core/relation.js';
import type { Resources } from './core/resources.js';
import { withoutDictionaries } from './entities/without-dictionaries.js';
import { bind } from './stages/bind/index.js';
import { propose, type AppointmentReader, type RefusedHit } from './stages/propose.js';
import { readAppointments } from './phrases/appointments/index.js';
import { languageOf } from './lexicon/language.js';
import { createRelationContext } from './relations/context.js';
import { createRelationKinds, relationPatternsOf } from './relations/index.js';
import type { RelationPatterns } from './relations/patterns.js';
import { relate } from './stages/relate.js';
import { resolve } from './stages/resolve.js';
import { createSegmenter, type Segmenter } from './stages/segment/index.js';
import { selectBeside, type Selection } from './stages/select.js';
import { seenArticle, seenText, spanAsGiven, type SeenText } from './text/unseen.js';
import { createTokenizer, type SharedSections } from './tokenizer/index.js';
import type { Article, Candidate, SegmentedArticle, Tokenizer, Zone } from './core/types.js';
import type { ExtractionResult } from './core/result.js';

export interface EngineOptions {
  /** Folders of user dictionaries, laid over the built-in ones in order. */
  readonly dictionaries?: readonly string[];
  readonly tokenizer?: 'embedded' | 'mecab';
  /** Types whose own dictionary is left out, to measure the rules without it: `company`, `official`. */
  readonly withoutDictionary?: readonly string[];
  /** The tokenizer's dictionary as another thread has read it (`shareDictionary`). */
  readonly shared?: SharedSections;
}

/** Dictionaries loaded and compiled once; holds no state of any article. */
export interface Engine {
  readonly kinds: readonly EntityKind[];
  /** All names and cues that are looked for. */
  readonly lexicon: Lexicon;
  readonly segment: Segmenter;
  readonly appointments: AppointmentReader;
  readonly relationKinds: readonly RelationKind[];
  /** Whether a word is the name of a province or a country. */
  readonly isRegion: (word: string) => boolean;
  readonly patterns: RelationPatterns;
  readonly tokenizer: Tokenizer;
}

export interface ExtractOptions {
  /** Only records of these types. */
  readonly types?: readonly string[];
  /** Only mentions in these zones. */
  readonly zones?: readonly Zone[];
  readonly keepBoilerplate?: boolean;
  /** `YYYY-MM-DD`, for articles that state no date. */
  readonly date?: string;
  /** Adds who did what with whom. */
  readonly relations?: boolean;
}

/** Everything that was proposed for an article and what became of it. */
export interface Analysis {
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
  const resources = createResources(options.dictionaries);
  return createEngineOf(withoutDictionaries(resources, options.withoutDictionary ?? []), options);
}

/** An engine of word lists and dictionaries that are at hand. @throws as `createEngine` does. */
export function createEngineOf(
  resources: Resources,
  options: Pick<EngineOptions, 'tokenizer' | 'shared'> = {},
): Engine {
  const language = languageOf(resources);
  const kinds = ENTITY_KINDS.map((create) => create(resources));
  return {
    kinds,
    lexicon: lexiconOf(kinds, resources),
    segment: createSegmenter(resources),
    relationKinds: createRelationKinds(resources),
    patterns: relationPatternsOf(resources),
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
  const segmented = engine.segment(article, { keepBoilerplate: options.keepBoilerplate ?? false });
  const dated = segmented.date ?? options.date;
  const indexed = indexArticle(
    dated === undefined ? segmented : { ...segmented, date: dated },
    engine.tokenizer,
    engine.lexicon,
  );
  const { candidates, refused, selection, appointments } = found(indexed, engine);
  return {
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

/** The records of one article. Offsets are UTF-16 code units into `article.text`. */
export function extract(article: Article, engine: Engine, options: ExtractOptions = {}): ExtractionResult {
  const seen = seenText(article.text);
  if (seen === undefined) return extractSeen(article, engine, options);
  const { records, relations, ...result } = extractSeen(seenArticle(article, seen), engine, options);
  return {
    ...result,
    records: records.map((record) => ({
      ...record,
      mentions: record.mentions.map((mention) => {
        const { start, end } = spanAsGiven(mention, seen);
        return { ...mention, start, end, surface: article.text.slice(start, end) };
      }),
    })),
    ...(relations === undefined
      ? {}
      : { relations: relations.map((relation) => relationAsGiven(relation, seen, article.text)) }),
    text: article.text,
  };
}

/** A relation by the offsets of the whole text; what was said is quoted as the whole text has it. */
function relationAsGiven(relation: Relation, seen: SeenText, text: string): Relation {
  const given = spanAsGiven(relation, seen);
  if (given.type !== 'statement') return given;
  const { start, end } = spanAsGiven(given.quote, seen);
  return { ...given, quote: { start, end, text: text.slice(start, end) } };
}

function extractSeen(article: Article, engine: Engine, options: ExtractOptions): ExtractionResult {
  const { indexed, segmented, selection, appointments } = analyse(article, engine, options);
  const records = resolve(indexed, selection.mentions, engine.kinds);
  const relations =
    options.relations === true
      ? relate(
          createRelationContext(indexed, selection.mentions, records, appointments, engine.kinds, engine),
          engine.relationKinds,
        )
      : undefined;
  const { title, date, outlet } = segmented;
  const { url, source } = article;
  return {
    id: article.id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    records: records.flatMap((record) => {
      if (options.types !== undefined && !options.types.includes(record.type)) return [];
      const zones = options.zones;
      if (zones === undefined) return [record];
      const mentions = record.mentions.filter((mention) => zones.includes(mention.zone ?? 'body'));
      return mentions.length === 0 ? [] : [{ ...record, mentions }];
    }),
    ...(relations === undefined ? {} : { relations }),
    text: article.text,
  };
}
