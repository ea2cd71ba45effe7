// Writes what becomes of the inputs as it comes, or gathers it for an output that needs all of it, and counts.
import { performance } from 'node:perf_hooks';
import { UserError } from '../../core/errors.js';
import { stated } from '../../core/stated.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { NO_ARTICLE } from '../../messages/errors/reading.js';
import type { Assembly } from '../../output/format.js';
import type { LedgeredSink } from '../../output/part-sink.js';
import type { OutputSink } from '../../output/sink.js';
import type { Task } from '../../workers/task.js';
import type { Messages } from '../messages.js';
import { createPassedOverNotes } from '../passed-over.js';
import type { Progress } from './progress.js';
import { report, type Reported, type Tally } from './tally.js';
import type { Trail } from './trail.js';
import { TERMINAL } from '../../messages/terminal.js';

const PROGRESS_INTERVAL = 100;

export interface Target {
  /** Undefined where the ledger's sink takes the text itself. */
  readonly sink: OutputSink | undefined;
  readonly assembly: Assembly | undefined;
  readonly ledger: LedgeredSink | undefined;
  readonly trail: Trail;
  /** Whether all of the input is read: a part of it may well have no article. */
  readonly isWhole: boolean;
  readonly tally: Tally;
  readonly progress: Progress;
  /** Of an article, by its id. */
  readonly fileOf: (id: string) => string;
}

/** Where what is made of the articles goes. */
interface Destination {
  take(output: string): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

/** As it comes. Nothing is written before the first article, so that a command that is wrong leaves no half output. */
function streamed(sink: OutputSink | undefined, { opening, separator, closing }: Task['renderer']): Destination {
  /** What stands before the next output; undefined until the output is open. */
  let before: string | undefined;
  return {
    async take(output) {
      if (before === undefined) await sink?.write(opening);
      before ??= '';
      if (output === '') return;
      await sink?.write(`${before}${output}`);
      before = separator;
    },
    end: async () => sink?.write(before === undefined ? `${opening}${closing}` : closing),
  };
}

/** Once all of it is there. */
function gathered(sink: OutputSink | undefined, assembly: Assembly, tally: Tally, messages: Messages): Destination {
  return {
    async take(output) {
      for (const { article, of } of await assembly.take(output)) {
        tally.duplicates += 1;
        messages.detail(TERMINAL.sameText(article, of));
      }
    },
    async end() {
      for await (const part of assembly.parts()) await sink?.write(part);
    },
  };
}

/** @throws UserError where there was no article, and why. */
function refuseNothing({ articles, failures, withoutColumn }: Tally, passedOver: number): void {
  if (articles === 0 && withoutColumn > 0) throw new UserError(COMMAND_ERRORS.noInputHasColumn);
  if (articles + failures === 0 && passedOver > 0) throw new UserError(NO_ARTICLE.noneRead(passedOver));
}

export async function writeAll(
  results: AsyncIterable<Reported>,
  task: Task,
  { sink, assembly, ledger, trail, isWhole, tally, progress, fileOf }: Target,
  messages: Messages,
): Promise<void> {
  const counts = (): ReturnType<Tally['counts']> => tally.counts();
  const passedOver = createPassedOverNotes(messages);
  const destination =
    assembly === undefined ? streamed(sink, task.renderer) : gathered(sink, assembly, tally, messages);
  let shownAt = 0;
  for await (const reported of results) {
    const stretches = trail.next();
    tally.add(reported);
    report(reported, passedOver, messages);
    progress.step(fileOf(reported.id), reported.kind === 'done');
    const output = reported.kind === 'done' ? reported.output : undefined;
    const miss = reported.kind === 'failure' ? reported : undefined;
    if (miss !== undefined) assembly?.miss?.(miss.id, miss.message);
    await ledger?.note({ ...stretches, text: output ?? '', ...stated({ miss }) }, counts);
    if (output !== undefined) await destination.take(output);
    const now = performance.now();
    if (now - shownAt >= PROGRESS_INTERVAL) {
      messages.progress(progress.line(now));
      shownAt = now;
    }
  }
  messages.clearProgress();
  messages.endFailures();
  passedOver.end();
  refuseNothing(tally, isWhole ? passedOver.count : 0);
  await ledger?.note({ before: trail.rest(), text: '' }, counts);
  await destination.end();
  await sink?.commit();
  await ledger?.commit();
}
