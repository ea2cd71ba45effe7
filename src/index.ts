// The library's public face: read articles, extract their records, write them. Nothing else is public.
//   const engine = createEngine();
//   for await (const outcome of readArticles(['articles'])) {
//     if (outcome.kind === 'article') console.log(extract(outcome.article, engine).records);
//   }
// With `{ relations: true }` the result says who did what with whom, too: extract(article, engine, { relations: true }).relations;
// an engine made with `{ types: ['country', 'province'] }` finds these as well.
export { readSurveyed as readArticles } from './documents/survey.js';
export type { ReadOptions, ReadOutcome } from './documents/index.js';
export { UserError } from './core/errors.js';
export { LANGUAGES, type Language, type Texts } from './messages/language.js';
export { OUTPUT_FORMATS } from './output/index.js';
export type { OutputFormat, OutputFormatName, Renderer, RenderOptions, RowUnit } from './output/index.js';
export { createAssembly, loadRenderer } from './output/assembly.js';
export type { Assembly, Duplicate } from './output/format.js';
export { createEngine, extract, SUPPORTING_TYPES } from './pipeline.js';
export type { Engine, EngineOptions, ExtractOptions } from './pipeline.js';
export type {
  Agreement,
  Investment,
  Occasion,
  Relation,
  RelationAmount,
  RelationName,
  RelationType,
  Statement,
  SumRelation,
} from './core/relation.js';
export type { ExtractionResult } from './core/result.js';
export type { Article, EntityRecord, RecordMention, Span, Zone } from './core/types.js';
