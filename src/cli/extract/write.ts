// Writes what becomes of the inputs as it comes, or gathers it for an output that needs all of it, and counts.
import { performance } from 'node:perf_hooks';
import { UserError } from '../../core/errors.js';
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

export async function writeAll(
  results: AsyncIterable<Reported>,
  task: Task,
  { sink, assembly, ledger, trail, isWhole, tally, progress, fileOf }: Target,
  messages: Messages,
): Promise<void> {
  const { opening, separator, closing } = task.renderer;
  const counts = (): ReturnType<Tally['counts']> => tally.counts();
  const passedOver = createPassedOverNotes(messages);
  let isOpen = false;
  let isFirst = true;
  let shownAt = 0;
  for await (const reported of results) {
    const stretches = trail.next();
    tally.add(reported);
    report(reported, passedOver, messages);
    progress.step(fileOf(reported.id), reported.kind === 'done');
    if (reported.kind === 'failure') assembly?.miss?.(reported.id, reported.message);
    await ledger?.note(
      {
        ...stretches,
        text: reported.kind === 'done' ? reported.output : '',
        ...(reported.kind === 'failure' ? { miss: reported } : {}),
      },
      counts,
    );
    if (reported.kind === 'done' && assembly !== undefined) {
      for (const { article, of } of await assembly.take(reported.output)) {
        tally.duplicates += 1;
        messages.detail(TERMINAL.sameText(article, of));
      }
    } else if (reported.kind === 'done') {
      // Nothing is written before the first article, so that a command that is wrong leaves no half output.
      if (!isOpen) await sink?.write(opening);
      isOpen = true;
      if (reported.output !== '') await sink?.write(isFirst ? reported.output : `${separator}${reported.output}`);
      if (reported.output !== '') isFirst = false;
    }
    const now = performance.now();
    if (now - shownAt >= PROGRESS_INTERVAL) {
      messages.progress(progress.line(now));
      shownAt = now;
    }
  }
  messages.clearProgress();
  messages.endFailures();
  passedOver.end();
  if (tally.articles === 0 && tally.withoutColumn > 0) {
    throw new UserError(COMMAND_ERRORS.noInputHasColumn);
  }
  if (isWhole && tally.articles + tally.failures === 0 && passedOver.count > 0) {
    throw new UserError(NO_ARTICLE.noneRead(passedOver.count));
  }
  await ledger?.note({ before: trail.rest(), text: '' }, counts);
  if (assembly === undefined) await sink?.write(isOpen ? closing : `${opening}${closing}`);
  else for await (const part of assembly.parts()) await sink?.write(part);
  await sink?.commit();
  await ledger?.commit();
}
