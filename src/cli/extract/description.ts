// What is to be done to each article, out of the options: plain data that every thread gets.
import { stated } from '../../core/stated.js';
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
  return stated({ language: layout === 'report' ? lang : (languageOf(lang, env) ?? 'ko') });
}

/** Layouts that show relations without being asked to. */
const SHOWS_RELATIONS: ReadonlySet<Layout> = new Set(['relations', 'workbook', 'report']);

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
  const { types, zones, minConfidence, date, timeout, offsets } = flags;
  const relations = flags.relations === true || SHOWS_RELATIONS.has(rows) ? true : undefined;
  return {
    engine: { dictionaries: flags.dict ?? [], tokenizer: flags.tokenizer, ...stated({ types }) },
    extract: {
      ...stated({ types, zones, minConfidence, date, relations }),
      keepBoilerplate: flags.keepBoilerplate ?? false,
    },
    format: format.name,
    ...stated({ timeout }),
    render: {
      rows,
      withRelations: flags.relations ?? false,
      ...languageOfOutput(layout, flags, io),
      keepText: flags.keepText ?? false,
      bom: flags.bom ?? isFile,
      ...stated({ offsets }),
    },
  };
}
