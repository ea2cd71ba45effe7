// `kr-sme explain release.txt --text 중진공`: every candidate at a place, what speaks for it, and why it won or lost; at a
// place where nothing was found, why not and which line to add.
import { counted } from '../text/counted.js';
import { createResources } from '../dictionary/load.js';
import { UserError } from '../core/errors.js';
import { prettyJson } from '../output/pretty-json.js';
import { createStreamSink } from '../output/sink.js';
import { analyse, createEngineOf, type Analysis, type Engine } from '../pipeline.js';
import { resolve } from '../stages/resolve.js';
import type { Article, Span, Token } from '../core/types.js';
import { describeName } from './dict/find.js';
import type { ExitStatus } from './exit-status.js';
import { explainRelations, printRelations, type ExplainedRelations } from './explain/relations.js';
import { createSilenceExplainer, type Silence } from './explain/silence.js';
import { createSentences, verdicts, type Other, type Sentence, type Verdict } from './explain/verdicts.js';
import type { ExtractFlags } from './extract.js';
import type { CommandIo } from './io.js';
import { createMessages, createStyle } from './messages.js';
import { printable, type Style } from '../text/printable.js';
import { readInputs } from './read-inputs.js';

export interface ExplainFlags {
  /** Of an article as `extract` prints it. */
  readonly id?: string;
  readonly at?: number;
  readonly text?: string;
  readonly date?: string;
  readonly format: 'pretty' | 'json';
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly dict?: readonly string[];
  readonly tokenizer: 'embedded' | 'mecab';
  readonly color?: boolean;
}

/** @throws UserError when the offset or the words are not in the text. */
function placesAskedFor({ text }: Article, flags: ExplainFlags): readonly Span[] | undefined {
  const places: Span[] = [];
  if (flags.at !== undefined) {
    if (flags.at >= text.length) {
      throw new UserError(
        `--at ${String(flags.at)} is behind the end of the text, which has ${String(text.length)} code units`,
      );
    }
    places.push({ start: flags.at, end: flags.at + 1 });
  }
  if (flags.text !== undefined) {
    const words = flags.text.normalize('NFC');
    if (words === '') throw new UserError('--text is empty; give words of the article');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      places.push({ start: at, end: at + words.length });
    }
    if (places.length === 0) throw new UserError(`--text "${flags.text}" does not stand in the article`);
  }
  return flags.at === undefined && flags.text === undefined ? undefined : places;
}

/** What is said of one article. */
interface Explanation {
  readonly article: Article;
  readonly candidates: readonly Verdict[];
  /** Places that were asked for and where no mention was made. */
  readonly silences: readonly Silence[];
  /** What the sentences say of who did what with whom. */
  readonly relations: ExplainedRelations;
  readonly sentenceOf: (span: Span) => Sentence | undefined;
  /** A span of the text as it is read, by the offsets of the text as it was given. */
  readonly asGiven: <T extends Span>(span: T) => T;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** More places of one phrase than this say the same again. */
const MOST_SILENCES = 5;

function shownOther({ surface, start, end, type, rule }: Other): string {
  return `${surface} [${String(start)}, ${String(end)}) ${type} (${rule})`;
}

function verdictAsGiven(verdict: Verdict, asGiven: Explanation['asGiven']): Verdict {
  const { winner, bound } = verdict;
  return {
    ...asGiven(verdict),
    ...(winner === undefined ? {} : { winner: asGiven(winner) }),
    ...(bound === undefined ? {} : { bound: asGiven(bound) }),
  };
}

function describe(verdict: Verdict, style: Style): string {
  const { name, id, rule, evidence, cue, because, entry, reason, winner, bound, record } = verdict;
  const label =
    verdict.verdict === 'won'
      ? style.good('won    ')
      : verdict.verdict === 'lost'
        ? style.faint('lost   ')
        : style.bad('refused');
  const recordId = record?.id === undefined ? '' : ` ${record.id}`;
  const lines = [
    [
      label,
      verdict.type,
      ...(name === undefined ? [] : [`→ ${printable(name)}`]),
      ...(id === undefined ? [] : [style.faint(printable(id))]),
    ].join(' '),
    ...(rule === undefined
      ? []
      : [`        rule ${rule}, evidence ${evidence ?? ''}${cue === undefined ? '' : `, woken by ${printable(cue)}`}`]),
    ...(because === undefined ? [] : [`        because ${printable(because)}`]),
    ...(entry === undefined ? [] : [`        row ${printable(entry)}`]),
    ...(bound === undefined ? [] : [`        bound to ${printable(shownOther(bound))}`]),
    ...(reason === undefined ? [] : [`        ${verdict.verdict}: ${printable(reason)}`]),
    ...(winner === undefined ? [] : [`        to ${printable(shownOther(winner))}`]),
    ...(record === undefined
      ? []
      : [
          `        record ${record.type} ${printable(`${record.name}${recordId}`)}, ${counted(record.mentions, 'mention')}`,
        ]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function shownTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ surface, pos, semantic }) => `${surface}/${pos}${semantic === undefined ? '' : `:${semantic}`}`)
    .join(' ');
}

function shownSentence(sentence: Sentence, style: Style): string {
  const plain = (text: string): string => printable(text.replace(/\s+/gu, ' '));
  return `  ${style.faint('sentence')} ${plain(sentence.text)}\n  ${style.faint('tokens')}   ${style.faint(plain(shownTokens(sentence.tokens)))}\n`;
}

function printVerdicts({ candidates, sentenceOf, asGiven }: Explanation, style: Style): string {
  let output = '';
  let place = '';
  let told: number | undefined;
  for (const verdict of candidates) {
    const given = verdictAsGiven(verdict, asGiven);
    const heading = `[${String(given.start)}, ${String(given.end)}) ${given.surface}`;
    if (heading !== place) {
      output += `${style.strong(printable(heading))}\n`;
      const sentence = sentenceOf(verdict);
      if (sentence !== undefined && sentence.start !== told) output += shownSentence(sentence, style);
      told = sentence?.start;
    }
    place = heading;
    output += describe(given, style);
  }
  return output;
}

const MATCH_WORDS = {
  id: 'is its id',
  exact: 'is listed',
  spelling: 'is listed in another spelling',
  near: 'is one letter away',
  abbreviation: 'could be what it is short for',
} as const;

function printSilence(silence: Silence, sentence: Sentence | undefined, proposed: boolean, style: Style): string {
  const lines = [
    `${proposed ? 'no mention was made here' : 'nothing was proposed here'}; ${silence.place}`,
    ...silence.refused.map(
      ({ surface, type, reason }) => `  refused ${printable(surface)} as ${type}: ${printable(reason)}`,
    ),
    ...silence.near.map(
      (name) =>
        `  ${MATCH_WORDS[name.match]}: ${describeName(name, style)}${name.match === 'exact' && name.type === 'official' ? '; persons need a title beside their name' : ''}`,
    ),
    ...silence.add.flatMap(({ file, header, rows, why }) => [
      `  to add to ${style.strong(file)} of a --dict folder, ${printable(why)}:`,
      `    ${style.faint(header)}`,
      ...rows.map((row) => `    ${printable(row)}`),
    ]),
  ];
  return `${lines.map((line) => `${line}\n`).join('')}${sentence === undefined ? '' : shownSentence(sentence, style)}`;
}

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
    silences: silent.slice(0, MOST_SILENCES).map(silenceAt),
    relations: explainRelations(analysis, engine, records, places),
    sentenceOf: createSentences(analysis),
    asGiven: analysis.reading.asGiven,
  };
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

/** Explains every article of the input. @returns 1 when an input could not be read. @throws UserError, ClosedPipeError */
export async function runExplain(path: string, flags: ExplainFlags, io: CommandIo): Promise<ExitStatus> {
  const resources = createResources(flags.dict ?? []);
  const engine = createEngineOf(resources, { tokenizer: flags.tokenizer });
  const silences = createSilenceExplainer(engine, resources);
  const sink = createStreamSink(io.stdout);
  const style = await createStyle(io, 'stdout', flags);
  const inputs = readInputs([path], flags, io, await createMessages(io, flags));
  let isFound = flags.id === undefined;
  for await (const article of inputs.articles) {
    if (flags.id !== undefined && article.id !== flags.id.normalize('NFC')) continue;
    isFound = true;
    const analysis = analyse(article, engine, flags.date === undefined ? {} : { date: flags.date });
    const { reading } = analysis;
    const at = flags.at === undefined ? {} : { at: reading.seenAt(flags.at) };
    const places = placesAskedFor(reading.article, { ...flags, ...at });
    const explanation = explain(article, analysis, engine, places, (place) => silences.explain(analysis, place));
    if (flags.format === 'json') {
      await sink.write(asJson(explanation));
      continue;
    }
    await sink.write(`${style.strong(printable(article.id))}\n${printVerdicts(explanation, style)}`);
    for (const silence of explanation.silences) {
      const proposed = explanation.candidates.some((verdict) => touches(verdict, silence));
      await sink.write(printSilence(silence, proposed ? undefined : explanation.sentenceOf(silence), proposed, style));
    }
    await sink.write(printRelations(explanation.relations, article.text, explanation.asGiven, style));
    if (explanation.candidates.length === 0 && explanation.silences.length === 0) {
      await sink.write('nothing was proposed in this article\n');
    }
  }
  if (!isFound)
    throw new UserError(`--id "${flags.id ?? ''}" is no article of ${path}; kr-sme extract ${path} prints their ids`);
  return inputs.status;
}
