// `kr-sme extract articles/ -o records.csv`: reads what is named, extracts on one or several threads, writes in the
// order of the input. What cannot be read is named and the rest is done.
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { ReadOptions, ReadOutcome } from '../documents/index.js';
import { BEGINNING } from '../documents/parts.js';
import { listDocuments, readSteps } from '../documents/steps.js';
import { messageOf, UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { createAssembly, isAssembled } from '../output/assembly.js';
import type { Assembly, OutputFormat } from '../output/format.js';
import {
  ClosedPipeError,
  createFileSink,
  createStreamSink,
  refuseUnwritable,
  type OutputSink,
} from '../output/sink.js';
import { shareDictionary } from '../tokenizer/index.js';
import type { WorkerPool } from '../workers/pool.js';
import { SUPPORTING_TYPES } from '../pipeline.js';
import { createTask, type TaskDescription } from '../workers/task.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import { spokenLanguage } from './language.js';
import type { CommandIo } from './io.js';
import { processInOrder, readAhead, startingWith } from './extract/in-threads.js';
import { describeTask } from './extract/description.js';
import type { Ledgered } from './extract/ledger.js';
import { mostOpenFiles, threadsFor } from './extract/open-files.js';
import { outputFormat, refuseUnknownEnding, STANDARD_STREAM, type ExtractFlags } from './extract/output.js';
import { createProgress } from './extract/progress.js';
import { createSourceOf } from './extract/sources.js';
import { createSummary } from './extract/summary.js';
import { Tally } from './extract/tally.js';
import { countFiles } from './extract/total.js';
import { createTrail } from './extract/trail.js';
import { wantsLedger } from './extract/wants-ledger.js';
import { writeAll } from './extract/write.js';
import { createMessages, createStyle } from './messages.js';
import { unknownValue } from './options.js';
import { judgedOutcomes } from './outcomes.js';
import { refuseOverwriting } from './overwrite.js';
import { parseShard } from './shard.js';
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

async function withCache(description: TaskDescription, folder: string): Promise<TaskDescription> {
  const [{ prepareCache }, { digestOfTask }] = await Promise.all([
    import('../workers/article-cache.js'),
    import('../workers/digest.js'),
  ]);
  if (folder.trim() === '') throw new UserError(COMMAND_ERRORS.cacheEmpty);
  prepareCache(folder);
  return { ...description, cache: { folder, task: digestOfTask(description) } };
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
  const output = isFile ? flags.output : undefined;
  const plain = describeTask(flags, { format, rows, isFile, layout }, io);
  const withLedger = await wantsLedger(output, flags, shard, plain, format);
  const description = flags.cache === undefined ? plain : await withCache(plain, flags.cache);
  if (isFile) await refuseOverwriting(inputs, flags.output);
  if (layout === undefined) refuseUnknownEnding(flags);
  if (format.isBinary === true && !isFile && io.isTerminal.stdout) {
    throw new UserError(COMMAND_ERRORS.binaryOnTerminal(format.name));
  }
  // Before the output file appears, so that an interrupt right then ends as any other.
  const opened: { sink?: OutputSink; assembly?: Assembly; ledger?: Ledgered } = {};
  const forgetInterrupt = io.onInterrupt(() => {
    messages.clearProgress();
    opened.sink?.discard();
    opened.ledger?.sink.discard();
    opened.assembly?.discard();
    if (flags.resume === true) messages.note(TERMINAL.stopped);
  });
  const isText = withLedger && !isAssembled(format.name, rows);
  if (isText && output !== undefined) await refuseUnwritable(output);
  const sink = isText
    ? undefined
    : output === undefined
      ? createStreamSink(io.stdout)
      : format.isFolder === true
        ? await (await import('../output/folder-sink.js')).createFolderSink(output)
        : await createFileSink(output);
  if (sink !== undefined) opened.sink = sink;
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
    const documents = await listDocuments(inputs, reading);
    const made = withLedger ? await createTask(description) : undefined;
    if (made !== undefined && output !== undefined) {
      const { openLedger } = await import('./extract/ledger.js');
      opened.ledger = await openLedger(output, flags, shard, documents, reading, { task: made, description });
    }
    const { resumed } = opened.ledger ?? {};
    const tally = new Tally();
    if (resumed !== undefined) {
      tally.goOn(resumed.counts);
      messages.note(TERMINAL.goingOn(resumed.counts.articles));
    }
    const trail = createTrail(messages);
    const steps = readSteps(
      documents,
      { ...reading, ...(inputs.includes(STANDARD_STREAM) ? { stdin: io.stdin } : {}) },
      withLedger || shard.count > 1 ? { part: shard, start: resumed?.place ?? BEGINNING } : undefined,
    );
    source = annotated(judgedOutcomes(trail.follow(steps)), createSurvey(inputs, reading));
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
    const task = made ?? (await createTask(description));
    const types = task.engine.kinds.map((kind) => kind.type);
    for (const type of flags.types ?? []) {
      if (!types.includes(type)) throw unknownValue('type', type, [...types, ...SUPPORTING_TYPES]);
    }
    const { kinds } = task.engine;
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
      {
        ...{ sink, assembly, ledger: opened.ledger?.sink, trail, tally, progress: line },
        isWhole: shard.count === 1,
        fileOf: (id) => sourceOf(id) ?? id,
      },
      messages,
    );
    const hasRelations =
      resumed === undefined && (flags.relations === true || rows === 'relations' || rows === 'report');
    messages.note(tally.summary(types, assembly?.entities?.(), hasRelations));
    if (isFile) messages.note(TERMINAL.written(flags.output));
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    messages.detail(TERMINAL.time(seconds, pool === undefined ? undefined : jobs));
    return tally.failures === 0 ? EXIT.done : EXIT.partly;
  } catch (error) {
    sink?.discard();
    opened.ledger?.sink.discard();
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
