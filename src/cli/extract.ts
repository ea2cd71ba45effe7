// `kr-sme extract articles/ -o records.csv`: reads what is named, extracts on one or several threads, writes in the
// order of the input. What cannot be read is named and the rest is done.
import { performance } from 'node:perf_hooks';
import { listDocuments, type Documents } from '../documents/steps.js';
import { messageOf, UserError } from '../core/errors.js';
import { stated } from '../core/stated.js';
import type { Layout, OutputFormat } from '../output/format.js';
import { ClosedPipeError, createStreamSink } from '../output/sink.js';
import type { WorkerPool } from '../workers/pool.js';
import { SUPPORTING_TYPES } from '../pipeline.js';
import { createTask, type Task } from '../workers/task.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { processInOrder, readAhead } from './extract/in-threads.js';
import type { Ledgered } from './extract/ledger.js';
import { openAssembly, Opened, openPool, openSink, openSource } from './extract/opened.js';
import { outputFormat, type ExtractFlags } from './extract/output.js';
import { planOf, readsPipe, showsProgress, type Plan } from './extract/plan.js';
import { createProgress } from './extract/progress.js';
import { createSourceOf } from './extract/sources.js';
import { Tally } from './extract/tally.js';
import { countFiles } from './extract/total.js';
import { createTrail } from './extract/trail.js';
import { writeAll } from './extract/write.js';
import { createMessages, type Messages } from './messages.js';
import { refuseUnknownTypes } from './options.js';
import { parseShard } from './shard.js';
import { TERMINAL } from '../messages/terminal.js';

export type { ExtractFlags } from './extract/output.js';

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
  const shard = flags.shard === undefined ? { index: 0, count: 1 } : parseShard(flags.shard, io.env);
  const messages = await createMessages(io, { ...flags, progress: showsProgress(flags, io) });
  if (flags.printSchema === true) return await runPrintSchema(flags, format, io);
  const plan = await planOf(paths, flags, io, { format, shard, layout });
  const opened = new Opened();
  // Before the output file appears, so that an interrupt right then ends as any other.
  const forgetInterrupt = io.onInterrupt(() => {
    messages.clearProgress();
    opened.discard();
    if (flags.resume === true) messages.note(TERMINAL.stopped);
  });
  try {
    return await carryOut(plan, opened, messages, started);
  } catch (error) {
    opened.discard();
    messages.clearProgress();
    opened.stopReading();
    if (error instanceof UserError || error instanceof ClosedPipeError) throw error;
    throw new Error(`extract failed: ${messageOf(error)}`, { cause: error });
  } finally {
    opened.assembly?.discard();
    forgetInterrupt();
    await opened.pool?.close();
  }
}

/** Whether there is enough to read for threads that start at once; what is read to know it is not lost. */
async function isLongInput(plan: Plan, opened: Opened): Promise<boolean> {
  if (opened.source === undefined || plan.jobs === 1 || readsPipe(plan)) return false;
  const { source, isLong } = await readAhead(opened.source, plan.jobs);
  opened.source = source;
  return isLong;
}

/** Layouts after which it is said how many relations there are. */
const TELLS_RELATIONS: ReadonlySet<Layout> = new Set(['relations', 'report']);

/** Reads, extracts and writes, and says how it went. */
async function carryOut(plan: Plan, opened: Opened, messages: Messages, started: number): Promise<ExitStatus> {
  const { flags, inputs, shard, jobs, rows, output, reading, description } = plan;
  opened.sink = await openSink(plan);
  const total = countLater(plan, messages);
  const documents = await listDocuments(inputs, reading);
  const made = plan.withLedger ? await createTask(description) : undefined;
  if (made !== undefined) opened.ledger = await ledgerOf(plan, documents, made);
  const { resumed } = opened.ledger ?? {};
  const tally = new Tally();
  if (resumed !== undefined) {
    tally.goOn(resumed.counts);
    messages.note(TERMINAL.goingOn(resumed.counts.articles));
  }
  const trail = createTrail(messages);
  opened.source = await openSource(plan, documents, trail, resumed);
  const startPool = async (): Promise<WorkerPool> => (opened.pool = await openPool(plan));
  if (await isLongInput(plan, opened)) await startPool();
  const task = made ?? (await createTask(description));
  const types = task.engine.kinds.map((kind) => kind.type);
  refuseUnknownTypes(flags.types ?? [], types, SUPPORTING_TYPES);
  opened.assembly = await openAssembly(plan, task, tally);
  const { sink, assembly, ledger, source, pool } = opened;
  const sourceOf = createSourceOf(inputs);
  await writeAll(
    processInOrder(source, task, { jobs, startPool, ...stated({ pool }) }),
    task,
    {
      ...{ sink, assembly, ledger: ledger?.sink, trail, tally, progress: createProgress(started, total) },
      isWhole: shard.count === 1,
      fileOf: (id) => sourceOf(id) ?? id,
    },
    messages,
  );
  const hasRelations = resumed === undefined && (flags.relations === true || TELLS_RELATIONS.has(rows));
  messages.note(tally.summary(types, assembly?.entities?.(), hasRelations));
  if (output !== undefined) messages.note(TERMINAL.written(output));
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  messages.detail(TERMINAL.time(seconds, opened.pool === undefined ? undefined : jobs));
  return tally.failures === 0 ? EXIT.done : EXIT.partly;
}

/** Counts the files to come while work goes on, for those who are shown it; undefined until that is known. */
function countLater({ inputs, shard }: Plan, { showsProgress: isShown }: Messages): () => number | undefined {
  let total: number | undefined;
  if (!isShown) return () => total;
  countFiles(inputs).then(
    (files) => {
      total = files === undefined ? undefined : Math.ceil(files / shard.count);
    },
    () => undefined,
  );
  return () => total;
}

async function ledgerOf(
  { output, flags, shard, reading, description }: Plan,
  documents: Documents,
  task: Task,
): Promise<Ledgered | undefined> {
  if (output === undefined) return undefined;
  const { openLedger } = await import('./extract/ledger.js');
  return await openLedger(output, flags, shard, documents, reading, { task, description });
}
