// `kr-sme dict suggest articles/ -o suggestions.csv`: what a corpus proposes for the dictionaries, best first.
import { createSuggester, suggestionRows, suggestionTable, type Suggestion } from '../../curation/suggest/index.js';
import { createResources } from '../../dictionary/load.js';
import { prettyJson } from '../../output/pretty-json.js';
import { createStreamSink, writeWholeFile } from '../../output/sink.js';
import { analyse, createEngineOf } from '../../pipeline.js';
import { resolve } from '../../stages/resolve.js';
import type { ExitStatus } from '../exit-status.js';
import { UserError } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { tableBook } from '../../output/workbook/one-table.js';
import { endingNotWritten, endingOf } from '../extract/output.js';
import { spokenLanguage } from '../language.js';
import type { ExtractFlags } from '../extract.js';
import type { CommandIo } from '../io.js';
import { createMessages } from '../messages.js';
import { readInputs } from '../read-inputs.js';
import type { Language } from '../../messages/language.js';
import { CURATING, TERMINAL } from '../../messages/terminal.js';

/** What the table of proposals can be written as. */
const SUGGEST_FORMATS = ['csv', 'xlsx', 'json'] as const;
type SuggestFormat = (typeof SUGGEST_FORMATS)[number];

export interface SuggestFlags {
  readonly output?: string;
  readonly min: number;
  readonly types?: readonly string[];
  readonly dict?: readonly string[];
  readonly date?: string;
  /** By the output's ending where nobody says it. */
  readonly format?: SuggestFormat;
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly textColumn?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

/** @throws UserError where the output's ending promises what is not written, or a workbook is asked for on the screen. */
function formatOf({ format, output }: SuggestFlags, io: CommandIo): SuggestFormat {
  const isFile = output !== undefined && output !== '-';
  const ending = isFile ? endingOf(output) : undefined;
  const byEnding = SUGGEST_FORMATS.find((known) => known === ending);
  if (isFile && format === undefined && byEnding === undefined && ending !== undefined) {
    throw endingNotWritten(
      output,
      ending,
      SUGGEST_FORMATS.map((known) => `.${known}`),
    );
  }
  const chosen = format ?? byEnding ?? 'csv';
  if (chosen === 'xlsx' && !isFile && io.isTerminal.stdout) {
    throw new UserError(COMMAND_ERRORS.binaryOnTerminal(chosen));
  }
  return chosen;
}

/** Fewer proposals make people ask for more. */
const FEW = 10;
/** Type, id and name stay in sight beside what speaks for them. */
const FROZEN_COLUMNS = 3;

async function contentOf(
  suggestions: readonly Suggestion[],
  format: SuggestFormat,
  language: Language,
  isFile: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${prettyJson(suggestions.map((suggestion) => ({ ...suggestion, why: suggestion.why.en })))}\n`;
    case 'xlsx':
      return await tableBook(CURATING.proposals[language], suggestionRows(suggestions, language), FROZEN_COLUMNS);
    case 'csv':
      return `${isFile ? '\ufeff' : ''}${suggestionTable(suggestions, language)}`;
  }
}

/** @throws UserError for a missing path or a broken dictionary; ClosedPipeError. */
export async function runSuggest(paths: readonly string[], flags: SuggestFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const format = formatOf(flags, io);
  const resources = createResources(flags.dict ?? []);
  const engine = createEngineOf(resources, { tokenizer: flags.tokenizer });
  const suggester = createSuggester(resources);
  let articles = 0;
  const inputs = readInputs(paths, flags, io, messages);
  for await (const article of inputs.articles) {
    const analysis = analyse(article, engine, flags.date === undefined ? {} : { date: flags.date });
    const { date, outlet } = analysis.segmented;
    suggester.add({
      id: article.id,
      analysis,
      records: resolve(analysis.indexed, analysis.selection.mentions, engine.kinds, engine.confidence),
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
    });
    articles += 1;
    messages.progress(TERMINAL.articles(articles));
  }
  messages.clearProgress();
  const suggestions = suggester
    .suggestions(flags.min)
    .filter(({ type }) => flags.types === undefined || flags.types.includes(type));
  const file = flags.output === '-' ? undefined : flags.output;
  const content = await contentOf(suggestions, format, spokenLanguage(io, flags), file !== undefined);
  if (file === undefined) await createStreamSink(io.stdout).write(content);
  else await writeWholeFile(file, content);
  messages.note(CURATING.suggestions(articles, suggestions.length));
  if (file !== undefined && format !== 'json' && suggestions.length > 0) messages.note(CURATING.thenImport(file));
  if (suggestions.length < FEW && flags.min > 1) messages.note(CURATING.fewerArticles(flags.min));
  return inputs.status;
}
