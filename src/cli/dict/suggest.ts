// `kr-sme dict suggest articles/ -o suggestions.csv`: what a corpus proposes for the dictionaries, best first.
import { suggestionTable, createSuggester } from '../../curation/suggest/index.js';
import { createResources } from '../../dictionary/load.js';
import { prettyJson } from '../../output/pretty-json.js';
import { createStreamSink, writeWholeFile } from '../../output/sink.js';
import { analyse, createEngineOf } from '../../pipeline.js';
import { resolve } from '../../stages/resolve.js';
import type { ExitStatus } from '../exit-status.js';
import type { ExtractFlags } from '../extract.js';
import type { CommandIo } from '../io.js';
import { createMessages } from '../messages.js';
import { readInputs } from '../read-inputs.js';
import type { Language } from '../../messages/language.js';
import { CURATING, TERMINAL } from '../../messages/terminal.js';

export interface SuggestFlags {
  readonly output?: string;
  readonly min: number;
  readonly types?: readonly string[];
  readonly dict?: readonly string[];
  readonly date?: string;
  readonly format: 'csv' | 'json';
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

/** @throws UserError for a missing path or a broken dictionary; ClosedPipeError. */
export async function runSuggest(paths: readonly string[], flags: SuggestFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
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
  const text = flags.format === 'json' ? `${prettyJson(suggestions)}\n` : suggestionTable(suggestions);
  if (flags.output === undefined || flags.output === '-') await createStreamSink(io.stdout).write(text);
  else await writeWholeFile(flags.output, flags.format === 'csv' ? `\ufeff${text}` : text);
  messages.note(CURATING.suggestions(articles, suggestions.length));
  if (flags.output !== undefined && suggestions.length > 0) {
    messages.note(CURATING.thenImport(flags.output));
  }
  return inputs.status;
}
