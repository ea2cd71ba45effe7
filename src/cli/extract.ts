// `kr-sme extract articles/ -o records.csv`: reads what is named, extracts on one or several threads, writes in the
// order of the input. What cannot be read is named and the rest is done.
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { readArticles, type ReadOptions, type ReadOutcome } from '../documents/index.js';
import { messageOf, UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { createAssembly } from '../output/assembly.js';
import type { Assembly, OutputFormat } from '../output/format.js';
import {
  ClosedPipeError,
  createFileSink,
  createStreamSink,
  isUnfinishedOutput,
  type OutputSink,
} from '../output/sink.js';
import { shareDictionary } from '../tokenizer/index.js';
import type { WorkerPool } from '../workers/pool.js';
import type { Language } from '../output/language.js';
import { SUPPORTING_TYPES } from '../pipeline.js';
import { createTask, type TaskDescription } from '../workers/task.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import { languageOf, spokenLanguage } from './language.js';
import type { CommandIo } from './io.js';
import { processInOrder, readAhead, startingWith } from './extract/in-threads.js';
import { mostOpenFiles, threadsFor } from './extract/open-files.js';
import { outputFormat, refuseUnknownEnding, STANDARD_STREAM, type ExtractFlags } from './extract/output.js';
import { createProgress } from './extract/progress.js';
import { createSourceOf } from './extract/sources.js';
import { createSummary } from './extract/summary.js';
import { Tally } from './extract/tally.js';
import { countFiles } from './extract/total.js';
import { writeAll } from './extract/write.js';
import { createMessages, createStyle, type Messages } from './messages.js';
import { unknownValue } from './options.js';
import { judgedOutcomes } from './outcomes.js';
import { refuseOverwriting } from './overwrite.js';
import { parseShard, type Shard } from './shard.js';
import { annotated, createSurvey } from '../documents/survey.js';
import { TERMINAL } from '../messages/terminal.js';

export type { ExtractFlags } from './extract/output.js';

function inputPaths(paths: readonly string[], io: CommandIo): readonly string[] {
  if (paths.length > 0) return paths;
  if (io.isTerminal.stdin) {
    throw new UserError(COMMAND_ERRORS.nothingToRead);
  }
  return [STANDARD_STREAM];
}

/** The part of this process; who takes a failing input reports it, so that each is named once. */
async function* takeShard(
  outcomes: AsyncIterable<ReadOutcome>,
  shard: Shard,
  messages: Messages,
): AsyncGenerator<ReadOutcome> {
  let count = 0;
  for await (const outcome of outcomes) {
    // An output that is being written into an input folder is no input, in whichever process.
    if (outcome.kind === 'passed-over' && isUnfinishedOutput(outcome.id)) continue;
    const owner = outcome.kind === 'passed-over' ? 0 : count++ % shard.count;
    if (owner !== shard.index) continue;
    if (outcome.kind === 'article') {
      for (const note of outcome.notes ?? []) messages.detail(TERMINAL.at(outcome.article.id, note));
    }
    yield outcome;
  }
}

/** A page speaks the language of the browser that opens it, where nobody asked for another. */
function languageOfOutput(
  layout: 'report' | undefined,
  { lang }: ExtractFlags,
  { env }: CommandIo,
): { language?: Language } {
  const language = layout === 'report' ? lang : (languageOf(lang, env) ?? 'ko');
  return language === undefined ? {} : { language };
}

async function runPrintSchema(flags: ExtractFlags, format: OutputFormat, io: CommandIo): Promise<ExitStatus> {
  const [{ createEngine }, { printSchema }] = await Promise.all([
    import('../pipeline.js'),
    import('../output/schema.js'),
  ]);
  const { kinds } = createEngine({ dictionaries: flags.dict ?? [] });
  await createStreamSink(io.stdout).write(printSchema(kinds, format.name === 'jsonl' ? 'line' : 'list'));
  return EXIT.done;
}

/**
 * @param layout what is made of the records where no option of `extract` names it
 * @returns the exit status.
 * @throws UserError when nothing was written because the command cannot be carried out; ClosedPipeError when the
 * reader of standard output has gone.
 */
export async function runExtract(
  paths: readonly string[],
  flags: ExtractFlags,
  io: CommandIo,
  layout?: 'report',
): Promise<ExitStatus> {
  const started = performance.now();
  const format = outputFormat(flags);
  // Nobody reads 14,000 lines of JSON off a screen.
  const isSummary =
    layout === undefined &&
    io.isTerminal.stdout &&
    [flags.format, flags.output, flags.rows].every((own) => own === undefined);
  const shard = flags.shard === undefined ? { index: 0, count: 1 } : parseShard(flags.shard, io.env);
  const isFile = flags.output !== undefined && flags.output !== STANDARD_STREAM;
  // Records and progress on one screen would run into each other.
  const progress = flags.progress !== false && (isFile || !io.isTerminal.stdout);
  const messages = await createMessages(io, { ...flags, progress });
  if (flags.printSchema === true) return await runPrintSchema(flags, format, io);
  const inputs = inputPaths(paths, io);
  const jobs = threadsFor(flags.jobs ?? availableParallelism(), mostOpenFiles());

  // A table that a program reads is asked for; who only names a file wants to look at it.
  const rows = layout ?? flags.rows ?? (isSummary ? 'entities' : format.name === 'xlsx' ? 'workbook' : 'records');
  const description: TaskDescription = {
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
  if (isFile) await refuseOverwriting(inputs, flags.output);
  if (layout === undefined) refuseUnknownEnding(flags);
  if (format.isBinary === true && !isFile && io.isTerminal.stdout) {
    throw new UserError(COMMAND_ERRORS.binaryOnTerminal(format.name));
  }
  // Before the output file appears, so that an interrupt right then ends as any other.
  const opened: { sink?: OutputSink; assembly?: Assembly } = {};
  const forgetInterrupt = io.onInterrupt(() => {
    messages.clearProgress();
    opened.sink?.discard();
    opened.assembly?.discard();
  });
  const sink = !isFile
    ? createStreamSink(io.stdout)
    : format.isFolder === true
      ? await (await import('../output/folder-sink.js')).createFolderSink(flags.output)
      : await createFileSink(flags.output);
  opened.sink = sink;
  let total: number | undefined;
  if (messages.showsProgress) {
    countFiles(inputs).then(
      (files) => {
        total = files === undefined ? undefined : Math.ceil(files / shard.count);
      },
      () => undefined,
    );
  }
  const line = createProgress(started, () => total);
  let pool: WorkerPool | undefined;
  let source: AsyncIterator<ReadOutcome> | undefined;
  try {
    const reading: ReadOptions = {
      inputFormat: flags.inputFormat,
      ...(flags.timeout === undefined ? {} : { timeout: flags.timeout }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(flags.textColumn === undefined ? {} : { textColumn: flags.textColumn }),
    };
    const read = readArticles(inputs, {
      ...reading,
      ...(inputs.includes(STANDARD_STREAM) ? { stdin: io.stdin } : {}),
    });
    source = annotated(takeShard(judgedOutcomes(read), shard, messages), createSurvey(inputs, reading));
    // A missing path shows before the dictionaries are loaded; standard input may keep everybody waiting.
    if (!inputs.includes(STANDARD_STREAM)) {
      const first = source.next();
      await first;
      source = startingWith([first], source);
    }
    const startPool = async (): Promise<WorkerPool> => {
      const { createWorkerPool } = await import('../workers/pool.js');
      const shared = flags.tokenizer === 'embedded' ? shareDictionary() : undefined;
      const engine = shared === undefined ? description.engine : { ...description.engine, shared };
      pool = createWorkerPool(jobs, { ...description, engine });
      return pool;
    };
    if (jobs > 1 && !inputs.includes(STANDARD_STREAM)) {
      const ahead = await readAhead(source, jobs);
      source = ahead.source;
      if (ahead.isLong) await startPool();
    }
    const task = await createTask(description);
    const types = task.engine.kinds.map((kind) => kind.type);
    for (const type of flags.types ?? []) {
      if (!types.includes(type)) throw unknownValue('type', type, [...types, ...SUPPORTING_TYPES]);
    }
    const { kinds } = task.engine;
    const tally = new Tally();
    const assembly = isSummary
      ? createSummary({
          ...{ kinds, inputs, records: tally.records, language: spokenLanguage(io, flags) },
          ...{ style: await createStyle(io, 'stdout', flags), width: io.columns },
        })
      : await createAssembly(format.name, { ...description.render, kinds });
    if (assembly !== undefined) opened.assembly = assembly;
    const sourceOf = createSourceOf(inputs);
    await writeAll(
      processInOrder(source, task, { jobs, startPool, ...(pool === undefined ? {} : { pool }) }),
      task,
      { sink, assembly, tally, progress: line, fileOf: (id) => sourceOf(id) ?? id },
      messages,
    );
    messages.note(tally.summary(types));
    if (isFile) messages.note(TERMINAL.written(flags.output));
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    messages.detail(TERMINAL.time(seconds, pool === undefined ? undefined : jobs));
    return tally.failures === 0 ? EXIT.done : EXIT.partly;
  } catch (error) {
    sink.discard();
    messages.clearProgress();
    // Not awaited: the reader may be waiting for input that never comes.
    source?.return?.().catch(() => undefined);
    if (error instanceof UserError || error instanceof ClosedPipeError) throw error;
    throw new Error(`extract failed: ${messageOf(error)}`, { cause: error });
  } finally {
    opened.assembly?.discard();
    forgetInterrupt();
    await pool?.close();
  }
}
