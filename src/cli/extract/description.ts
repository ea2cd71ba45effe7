// What is to be done to each article, out of the options: plain data that every thread gets.
import type { TaskDescription } from '../../workers/task.js';
import type { OutputFormat } from '../../output/index.js';
import type { Layout } from '../../output/format.js';
import type { CommandIo } from '../io.js';
import type { Language } from '../../output/language.js';
import { languageOf } from '../language.js';
import type { ExtractFlags } from './output.js';

/** A page speaks the language of the browser that opens it, where nobody asked for another. */
function languageOfOutput(
  layout: 'report' | undefined,
  { lang }: ExtractFlags,
  { env }: CommandIo,
): { language?: Language } {
  const language = layout === 'report' ? lang : (languageOf(lang, env) ?? 'ko');
  return language === undefined ? {} : { language };
}

/** @param isFile whether the output is a file, which Excel may open */
export function describeTask(
  flags: ExtractFlags,
  {
    format,
    rows,
    isFile,
    layout,
  }: {
    readonly format: OutputFormat;
    readonly rows: Layout;
    readonly isFile: boolean;
    readonly layout?: 'report' | undefined;
  },
  io: CommandIo,
): TaskDescription {
  return {
    engine: {
      dictionaries: flags.dict ?? [],
      tokenizer: flags.tokenizer,
      ...(flags.types === undefined ? {} : { types: flags.types }),
    },
    extract: {
      ...(flags.types === undefined ? {} : { types: flags.types }),
      ...(flags.zones === undefined ? {} : { zones: flags.zones }),
      ...(flags.minConfidence === undefined ? {} : { minConfidence: flags.minConfidence }),
      ...(flags.date === undefined ? {} : { date: flags.date }),
      keepBoilerplate: flags.keepBoilerplate ?? false,
      ...(flags.relations === true || rows === 'relations' || rows === 'workbook' || rows === 'report'
        ? { relations: true }
        : {}),
    },
    format: format.name,
    ...(flags.timeout === undefined ? {} : { timeout: flags.timeout }),
    render: {
      rows,
      withRelations: flags.relations ?? false,
      ...languageOfOutput(layout, flags, io),
      keepText: flags.keepText ?? false,
      bom: flags.bom ?? isFile,
      ...(flags.offsets === undefined ? {} : { offsets: flags.offsets }),
    },
  };
}
