// Outputs that other runs go on with: those of shards, which merge joins, and those that --resume continues.
import type { ReadOptions } from '../../documents/index.js';
import type { Part } from '../../documents/parts.js';
import { digestOfDocuments, type Documents } from '../../documents/steps.js';
import { isAssembled } from '../../output/assembly.js';
import type { LedgerHead } from '../../output/ledger.js';
import {
  continued,
  createAssemblyLedger,
  createPartSink,
  type LedgeredSink,
  type Resumed,
} from '../../output/part-sink.js';
import { digestOfTask } from '../../workers/digest.js';
import type { Task, TaskDescription } from '../../workers/task.js';
import type { ExtractFlags } from './output.js';

export interface Ledgered {
  readonly sink: LedgeredSink;
  readonly resumed: Resumed | undefined;
  /** Whether the output itself is written by another sink. */
  readonly isBeside: boolean;
}

/** @throws UserError when it cannot be written there, or what is to be continued was begun in another way. */
export async function openLedger(
  output: string,
  flags: ExtractFlags,
  part: Part,
  documents: Documents,
  reading: ReadOptions,
  { task, description }: { readonly task: Task; readonly description: TaskDescription },
): Promise<Ledgered> {
  const { opening, separator, closing } = task.renderer;
  const { format, render } = description;
  const assembled = isAssembled(format, render.rows);
  const head: LedgerHead = {
    ledger: 1,
    task: digestOfTask(description, reading),
    input: await digestOfDocuments(documents, reading),
    documents: documents.count,
    shard: { index: part.index, count: part.count },
    format,
    render: { ...render },
    types: [...(description.engine.types ?? [])],
    ...{ opening, separator, closing },
    isAssembled: assembled,
  };
  if (assembled) return { sink: await createAssemblyLedger(output, head), resumed: undefined, isBeside: true };
  const isKept = flags.resume === true;
  const resumed = isKept ? await continued(output, head) : undefined;
  return { sink: await createPartSink({ output, head, isKept, resumed }), resumed, isBeside: false };
}
