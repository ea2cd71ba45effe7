// `kr-sme merge records-*.csv -o records.csv`: the outputs of `extract --shard` become the one that a single run writes.
import { UserError } from '../core/errors.js';
import { createAssembly } from '../output/assembly.js';
import type { Assembly } from '../output/format.js';
import { formatOfPath } from '../output/index.js';
import { LEDGER_ENDING, type LedgerHead } from '../output/ledger.js';
import { mergedPieces, openShard, wholeOf, type Merged, type ShardOutput } from '../output/merge-shards.js';
import { createFileSink, createStreamSink, type OutputSink } from '../output/sink.js';
import { createEngine } from '../pipeline.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import { TERMINAL } from '../messages/terminal.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { createMessages, type MessageOptions } from './messages.js';
import { refuseOverwriting } from './overwrite.js';

export interface MergeFlags extends MessageOptions {
  readonly output?: string;
}

async function joinTexts(
  shards: readonly ShardOutput[],
  head: LedgerHead,
  sink: OutputSink,
  merged: Merged,
): Promise<void> {
  await sink.write(head.opening);
  let isFirst = true;
  for await (const { bytes } of mergedPieces(shards, merged)) {
    if (bytes.length === 0) continue;
    if (!isFirst) await sink.write(head.separator);
    isFirst = false;
    await sink.write(bytes);
  }
  await sink.write(head.closing);
}

async function assembleAgain(
  shards: readonly ShardOutput[],
  assembly: Assembly,
  sink: OutputSink,
  merged: Merged,
): Promise<void> {
  for await (const { taken } of mergedPieces(shards, merged)) {
    if (taken === null) continue;
    if ('text' in taken) await assembly.take(taken.text);
    else assembly.miss?.(taken.missed, taken.message);
  }
  for await (const part of assembly.parts()) await sink.write(part);
}

function refuseOtherFormat(output: string, { format }: LedgerHead): void {
  const named = formatOfPath(output);
  if (named !== undefined && named.name !== format) {
    throw new UserError(SCALE_ERRORS.otherFormat(output, format));
  }
}

/**
 * @param paths outputs of shards, in any order; their ledgers may be among them
 * @throws UserError when a shard is missing, there twice, or not as it was written; nothing is written then.
 */
export async function runMerge(paths: readonly string[], flags: MergeFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const outputs = [...new Set(paths)].filter((path) => !path.endsWith(LEDGER_ENDING));
  const opened: ShardOutput[] = [];
  for (const path of outputs) opened.push(await openShard(path));
  const shards = wholeOf(opened);
  const [first] = shards;
  if (first === undefined) throw new UserError(SCALE_ERRORS.nothingToMerge);
  const { head } = first;
  const isFile = flags.output !== undefined && flags.output !== '-';
  if (isFile) {
    refuseOtherFormat(flags.output, head);
    await refuseOverwriting(outputs, flags.output);
  }
  const assembly = head.isAssembled
    ? await createAssembly(head.format, { ...head.render, kinds: createEngine({ types: head.types }).kinds })
    : undefined;
  const sink = isFile ? await createFileSink(flags.output) : createStreamSink(io.stdout);
  const forgetInterrupt = io.onInterrupt(() => {
    sink.discard();
    assembly?.discard();
  });
  const merged: Merged = { articles: 0, failures: 0 };
  try {
    if (assembly === undefined) await joinTexts(shards, head, sink, merged);
    else await assembleAgain(shards, assembly, sink, merged);
    await sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  } finally {
    assembly?.discard();
    forgetInterrupt();
  }
  messages.note(TERMINAL.merged(shards.length, merged.articles, merged.failures));
  if (isFile) messages.note(TERMINAL.written(flags.output));
  return EXIT.done;
}
