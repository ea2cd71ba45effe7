// `kr-sme explain release.txt --text 중진공`: every candidate at a place, what speaks for it, and why it won or lost; at a
// place where nothing was found, why not and which line to add.
import { createResources } from '../dictionary/load.js';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { pathId } from '../documents/walk.js';
import { prettyJson } from '../output/pretty-json.js';
import { createStreamSink } from '../output/sink.js';
import { analyse, createEngineOf, type Analysis, type Engine } from '../pipeline.js';
import { resolve } from '../stages/resolve.js';
import type { Article, Span } from '../core/types.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import { explainRelations, printRelations } from './explain/relations.js';
import { holdingBack, locate } from './explain/one-article.js';
import { createSilenceExplainer, type Silence, type SilenceExplainer } from './explain/silence.js';
import { printSilence, printVerdicts } from './explain/detail.js';
import { touches, verdictAsGiven, type Explanation } from './explain/explanation.js';
import { inSentences } from './explain/sentences.js';
import { createSentences, verdicts, type Sentence } from './explain/verdicts.js';
import type { Wording } from './explain/wording.js';
import type { ExtractFlags } from './extract.js';
import type { CommandIo } from './io.js';
import { spokenLanguage } from './language.js';
import { createMessages, createStyle } from './messages.js';
import { printable } from '../text/printable.js';
import { readInputs } from './read-inputs.js';
import { CANDIDATES } from '../messages/verdicts.js';
import { LIMIT_ERRORS } from '../messages/errors/limits.js';
import type { Language } from '../messages/language.js';
import { TimeLimitError, withinSeconds } from '../workers/time-limit.js';

export interface ExplainFlags {
  /** Of an article as `extract` prints it. */
  readonly id?: string;
  readonly at?: number;
  readonly text?: string;
  readonly date?: string;
  readonly format: 'pretty' | 'json';
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly textColumn?: string;
  readonly dict?: readonly string[];
  readonly tokenizer: 'embedded' | 'mecab';
  /** In seconds, for an article. */
  readonly timeout: number;
  /** Rules, morphemes and losers in place of sentences. */
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

/** None where the words are not in the text. @throws UserError when the offset is not. */
function placesAskedFor({ text }: Article, flags: ExplainFlags): readonly Span[] | undefined {
  const places: Span[] = [];
  if (flags.at !== undefined) {
    if (flags.at >= text.length) {
      throw new UserError(COMMAND_ERRORS.atBehindEnd(String(flags.at), String(text.length)));
    }
    places.push({ start: flags.at, end: flags.at + 1 });
  }
  if (flags.text !== undefined) {
    const words = flags.text.normalize('NFC');
    if (words === '') throw new UserError(COMMAND_ERRORS.textEmpty);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      places.push({ start: at, end: at + words.length });
    }
  }
  return flags.at === undefined && flags.text === undefined ? undefined : places;
}

/** More places of one phrase than this say the same again. */
const MOST_SILENCES = 5;

function explain(
  article: Article,
  analysis: Analysis,
  engine: Engine,
  places: readonly Span[] | undefined,
  silenceAt: (place: Span) => Silence,
): Explanation {
  const records = resolve(analysis.indexed, analysis.selection.mentions, engine.kinds, engine.confidence);
  const all = verdicts(analysis, records);
  const candidates =
    places === undefined ? all : all.filter((verdict) => places.some((place) => touches(verdict, place)));
  const silent = (places ?? []).filter(
    (place) => !candidates.some((verdict) => verdict.verdict === 'won' && touches(verdict, place)),
  );
  return {
    article,
    candidates,
    records,
    isAsked: places !== undefined,
    silences: silent.slice(0, MOST_SILENCES).map(silenceAt),
    relations: explainRelations(analysis, engine, records, places),
    sentenceOf: createSentences(analysis),
    asGiven: analysis.reading.asGiven,
  };
}

/** Undefined where the article has not the words that were asked for: of a folder those count that have them. */
function explainedWhole(
  article: Article,
  engine: Engine,
  silences: SilenceExplainer,
  flags: ExplainFlags,
): Explanation | undefined {
  const analysis = analyse(article, engine, flags.date === undefined ? {} : { date: flags.date });
  const { reading } = analysis;
  const at = flags.at === undefined ? {} : { at: reading.seenAt(flags.at) };
  const places = placesAskedFor(reading.article, { ...flags, ...at });
  if (flags.text !== undefined && places?.length === 0) return undefined;
  return explain(article, analysis, engine, places, (place) => silences.explain(analysis, place));
}

function asJson({ article, candidates, silences, relations, sentenceOf, asGiven }: Explanation): string {
  const sentences = new Map<number, Sentence>();
  for (const span of [...candidates, ...silences]) {
    const sentence = sentenceOf(span);
    if (sentence !== undefined) sentences.set(sentence.start, sentence);
  }
  return `${prettyJson({
    id: article.id,
    candidates: candidates.map((verdict) => verdictAsGiven(verdict, asGiven)),
    ...(silences.length === 0 ? {} : { silences: silences.map((silence) => asGiven(silence)) }),
    relations: relations.found.map((relation) =>
      relation.type === 'statement' ? { ...asGiven(relation), quote: asGiven(relation.quote) } : asGiven(relation),
    ),
    noRelations: relations.silences.map((silence) => asGiven(silence)),
    sentences: [...sentences.values()].map((sentence) => {
      const { start, end } = asGiven(sentence);
      return { start, end, text: sentence.text, tokens: sentence.tokens.map((token) => asGiven(token)) };
    }),
  })}\n`;
}

/** As `--verbose` prints it: every candidate, every place where nothing was found, and relations. */
function asVerdicts(explanation: Explanation, wording: Wording): string {
  const { candidates, silences, relations, article, asGiven, sentenceOf } = explanation;
  const silent = silences.map((silence) => {
    const isProposed = candidates.some((verdict) => touches(verdict, silence));
    return printSilence(silence, isProposed ? undefined : sentenceOf(silence), isProposed, wording);
  });
  const isNothing = candidates.length === 0 && silences.length === 0;
  return [
    printVerdicts(explanation, wording),
    ...silent,
    printRelations(relations, article.text, asGiven, wording),
    isNothing ? `${CANDIDATES.nothing[wording.language]}\n` : '',
  ].join('');
}

/** @param path that was named, which needs not be said again */
function printed(explanation: Explanation, path: string, flags: ExplainFlags, wording: Wording): string {
  if (flags.format === 'json') return asJson(explanation);
  const { style } = wording;
  const { id, source } = explanation.article;
  const origin = source === undefined || source === pathId(path) ? '' : ` ${style.faint(`(${printable(source)})`)}`;
  const body = flags.verbose === true ? asVerdicts(explanation, wording) : `${inSentences(explanation, wording)}\n`;
  return `${style.strong(printable(id))}${origin}\n${body}`;
}

/** What explains article after article; undefined of one without the words that were asked for. @throws TimeLimitError */
function createExplainer(flags: ExplainFlags): (article: Article) => Explanation | undefined {
  const resources = createResources(flags.dict ?? []);
  const create = (): { engine: Engine; silences: SilenceExplainer } => {
    const engine = createEngineOf(resources, { tokenizer: flags.tokenizer });
    return { engine, silences: createSilenceExplainer(engine, resources) };
  };
  let { engine, silences } = create();
  return (article) => {
    try {
      return withinSeconds(flags.timeout, () => explainedWhole(article, engine, silences, flags));
    } catch (error) {
      // What it was in the middle of may be half done.
      if (error instanceof TimeLimitError) ({ engine, silences } = create());
      throw error;
    }
  };
}

/** @returns whether there was an article to explain, one with the words that were asked for, and one that took too long. */
async function explainAll(
  articles: AsyncIterable<Article>,
  id: string | undefined,
  flags: ExplainFlags,
  to: {
    readonly explained: ReturnType<typeof createExplainer>;
    readonly write: (explanation: Explanation) => Promise<void>;
    readonly miss: (article: string) => void;
  },
): Promise<{ readonly isFound: boolean; readonly standsSomewhere: boolean; readonly tookTooLong: boolean }> {
  let isFound = id === undefined;
  let standsSomewhere = flags.text === undefined;
  let tookTooLong = false;
  for await (const article of articles) {
    if (id !== undefined && article.id !== id) continue;
    isFound = true;
    try {
      const explanation = to.explained(article);
      if (explanation === undefined) continue;
      standsSomewhere = true;
      await to.write(explanation);
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error;
      to.miss(article.id);
      tookTooLong = true;
    }
  }
  return { isFound, standsSomewhere, tookTooLong };
}

/** Explains every article of the input. @returns 1 when an input could not be read. @throws UserError, ClosedPipeError */
export async function runExplain(asked: string, flags: ExplainFlags, io: CommandIo): Promise<ExitStatus> {
  const explained = createExplainer(flags);
  const sink = createStreamSink(io.stdout);
  const style = await createStyle(io, 'stdout', flags);
  const language = spokenLanguage(io, flags);
  const { path, id } = locate(asked, flags.id);
  const all = await createMessages(io, flags);
  const others = id === undefined ? undefined : holdingBack(all, id);
  const messages = others ?? all;
  const inputs = readInputs([path], flags, io, messages);
  const { isFound, standsSomewhere, tookTooLong } = await explainAll(inputs.articles, id, flags, {
    explained,
    write: (explanation) => sink.write(printed(explanation, path, flags, { style, language })),
    miss: (article) => {
      messages.failure(article, LIMIT_ERRORS.tooLong(flags.timeout));
    },
  });
  if (!isFound && others?.hasFailed === false) {
    others.release();
    throw new UserError(COMMAND_ERRORS.noSuchId(id ?? '', path));
  }
  const hasFailed = others === undefined ? inputs.status !== EXIT.done : others.hasFailed;
  const status = tookTooLong || hasFailed ? EXIT.partly : EXIT.done;
  if (!standsSomewhere && status === EXIT.done) throw new UserError(COMMAND_ERRORS.textAbsent(flags.text ?? ''));
  return status;
}
