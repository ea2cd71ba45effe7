// `kr-sme report articles/ -o report.html`: one page with every article, its mentions marked, and all records in tables.
import type { InputFormat } from '../documents/format.js';
import { messageOf, UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { createReportPage } from '../output/report-page.js';
import { createFileSink, createStreamSink } from '../output/sink.js';
import { createEngine, extract, SUPPORTING_TYPES } from '../pipeline.js';
import type { ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { createMessages, type MessageOptions } from './messages.js';
import { unknownValue } from './options.js';
import { refuseOverwriting } from './overwrite.js';
import { readInputs } from './read-inputs.js';
import { TERMINAL } from '../messages/terminal.js';

export interface ReportFlags extends MessageOptions {
  readonly output?: string;
  readonly inputFormat: InputFormat | 'auto';
  readonly types?: readonly string[];
  readonly dict?: readonly string[];
  readonly date?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly keepBoilerplate?: boolean;
  readonly encoding?: string;
}

const STANDARD_STREAM = '-';

/**
 * @returns 1 when an input could not be read; the page has the others then.
 * @throws UserError when nothing was written because the command cannot be carried out.
 */
export async function runReport(paths: readonly string[], flags: ReportFlags, io: CommandIo): Promise<ExitStatus> {
  const { output } = flags;
  if (output === undefined || output.trim() === '') {
    throw new UserError(COMMAND_ERRORS.reportNeedsFile);
  }
  const messages = await createMessages(io, flags);
  const isFile = output !== STANDARD_STREAM;
  if (isFile) await refuseOverwriting(paths, output);
  const engine = createEngine({
    dictionaries: flags.dict ?? [],
    tokenizer: flags.tokenizer,
    ...(flags.types === undefined ? {} : { types: flags.types }),
  });
  const types = engine.kinds.map((kind) => kind.type);
  for (const type of flags.types ?? []) {
    if (!types.includes(type)) throw unknownValue('type', type, [...types, ...SUPPORTING_TYPES]);
  }
  const page = createReportPage(engine.kinds);
  const sink = isFile ? await createFileSink(output) : createStreamSink(io.stdout);
  const forgetInterrupt = io.onInterrupt(() => {
    sink.discard();
  });
  let articles = 0;
  const inputs = readInputs(paths, flags, io, messages);
  try {
    await sink.write(page.opening);
    for await (const article of inputs.articles) {
      const result = extract(article, engine, {
        ...(flags.types === undefined ? {} : { types: flags.types }),
        ...(flags.date === undefined ? {} : { date: flags.date }),
        keepBoilerplate: flags.keepBoilerplate ?? false,
      });
      await sink.write(page.article(result));
      articles += 1;
      messages.progress(TERMINAL.articles(articles));
    }
    messages.clearProgress();
    await sink.write(page.closing());
    await sink.commit();
  } catch (error) {
    sink.discard();
    messages.clearProgress();
    throw error instanceof Error ? error : new Error(messageOf(error));
  } finally {
    forgetInterrupt();
  }
  if (isFile) messages.note(TERMINAL.at(output, TERMINAL.articles(articles)));
  return inputs.status;
}
