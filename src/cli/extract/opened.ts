// What a run of `extract` has opened, which has to be let go however it ends.
import type { ReadOutcome } from '../../documents/index.js';
import { BEGINNING } from '../../documents/parts.js';
import { readSteps, type Documents } from '../../documents/steps.js';
import { annotated, createSurvey } from '../../documents/survey.js';
import { createAssembly, isAssembled } from '../../output/assembly.js';
import type { Assembly } from '../../output/format.js';
import { createFileSink, createStreamSink, refuseUnwritable, type OutputSink } from '../../output/sink.js';
import { shareDictionary } from '../../tokenizer/index.js';
import type { WorkerPool } from '../../workers/pool.js';
import type { Task } from '../../workers/task.js';
import { spokenLanguage } from '../language.js';
import { createStyle } from '../messages.js';
import { judgedOutcomes } from '../outcomes.js';
import { startingWith } from './in-threads.js';
import type { Ledgered } from './ledger.js';
import { readsPipe, type Plan } from './plan.js';
import { createSummary } from './summary.js';
import type { Tally } from './tally.js';
import type { Trail } from './trail.js';

/** Filled as things are opened, so that an interrupt finds whatever there is. */
export class Opened {
  sink: OutputSink | undefined;
  ledger: Ledgered | undefined;
  assembly: Assembly | undefined;
  source: AsyncIterator<ReadOutcome> | undefined;
  pool: WorkerPool | undefined;

  /** Takes away what is half written; may be called again. */
  discard(): void {
    this.sink?.discard();
    this.ledger?.sink.discard();
    this.assembly?.discard();
  }

  /** Stops reading. Not awaited: the reader may be waiting for input that never comes. */
  stopReading(): void {
    this.source?.return?.().catch(() => undefined);
  }
}

/** Undefined where the ledger's own sink takes the text. @throws UserError where nothing can be written. */
export async function openSink({ withLedger, format, rows, output, io }: Plan): Promise<OutputSink | undefined> {
  if (withLedger && !isAssembled(format.name, rows)) {
    if (output !== undefined) await refuseUnwritable(output);
    return undefined;
  }
  if (output === undefined) return createStreamSink(io.stdout);
  if (format.isFolder !== true) return await createFileSink(output);
  const { createFolderSink } = await import('../../output/folder-sink.js');
  return await createFolderSink(output);
}

/** What becomes of the inputs, behind what an earlier run has done of them. @throws UserError naming a path that is missing. */
export async function openSource(
  plan: Plan,
  documents: Documents,
  trail: Trail,
  resumed: Ledgered['resumed'],
): Promise<AsyncIterator<ReadOutcome>> {
  const { inputs, reading, shard, withLedger, io } = plan;
  const steps = readSteps(
    documents,
    { ...reading, ...(readsPipe(plan) ? { stdin: io.stdin } : {}) },
    withLedger || shard.count > 1 ? { part: shard, start: resumed?.place ?? BEGINNING } : undefined,
  );
  const source = annotated(judgedOutcomes(trail.follow(steps)), createSurvey(inputs, reading));
  if (readsPipe(plan)) return source;
  // A missing path shows before the dictionaries are loaded.
  const first = source.next();
  await first;
  return startingWith([first], source);
}

export async function openPool({ flags, jobs, description }: Plan): Promise<WorkerPool> {
  const { createWorkerPool } = await import('../../workers/pool.js');
  const shared = flags.tokenizer === 'embedded' ? shareDictionary() : undefined;
  const engine = shared === undefined ? description.engine : { ...description.engine, shared };
  return createWorkerPool(jobs, { ...description, engine });
}

/** What gathers all articles before it writes; undefined where each is written as it comes. */
export async function openAssembly(plan: Plan, { engine }: Task, { records }: Tally): Promise<Assembly | undefined> {
  const { flags, io, inputs, format, description, isSummary } = plan;
  const { kinds } = engine;
  if (!isSummary) return await createAssembly(format.name, { ...description.render, kinds });
  const style = await createStyle(io, 'stdout', flags);
  return createSummary({ kinds, inputs, records, language: spokenLanguage(io, flags), style, width: io.columns });
}
