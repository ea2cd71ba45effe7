// What a run of `extract` was asked to do. All that can be refused before anything is read or opened is refused here.
import { availableParallelism } from 'node:os';
import { UserError } from '../../core/errors.js';
import type { ReadOptions } from '../../documents/index.js';
import type { Part } from '../../documents/parts.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import type { Layout, OutputFormat } from '../../output/format.js';
import type { TaskDescription } from '../../workers/task.js';
import type { CommandIo } from '../io.js';
import { refuseOverwriting } from '../overwrite.js';
import { describeTask } from './description.js';
import { mostOpenFiles, threadsFor } from './open-files.js';
import { refuseUnknownEnding, STANDARD_STREAM, type ExtractFlags } from './output.js';
import { wantsLedger } from './wants-ledger.js';

export interface Plan {
  readonly flags: ExtractFlags;
  readonly io: CommandIo;
  readonly inputs: readonly string[];
  readonly shard: Part;
  readonly jobs: number;
  readonly format: OutputFormat;
  readonly rows: Layout;
  /** Whether counts and names are shown on a terminal instead of records. */
  readonly isSummary: boolean;
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined;
  readonly description: TaskDescription;
  /** Whether other runs go on with the output. */
  readonly withLedger: boolean;
  readonly reading: ReadOptions;
}

export interface Asked {
  readonly format: OutputFormat;
  readonly shard: Part;
  /** What is made of the records where no option of `extract` names it. */
  readonly layout: 'report' | undefined;
}

/** The output where it is a file. */
function fileOf({ output }: ExtractFlags): string | undefined {
  return output === STANDARD_STREAM ? undefined : output;
}

/** Records and progress on one screen would run into each other. */
export function showsProgress(flags: ExtractFlags, io: CommandIo): boolean {
  return flags.progress !== false && (fileOf(flags) !== undefined || !io.isTerminal.stdout);
}

/** @throws UserError naming what cannot be carried out. */
export async function planOf(
  paths: readonly string[],
  flags: ExtractFlags,
  io: CommandIo,
  { format, shard, layout }: Asked,
): Promise<Plan> {
  const output = fileOf(flags);
  const isFile = output !== undefined;
  // Nobody reads 14,000 lines of JSON off a screen.
  const isSummary =
    layout === undefined &&
    io.isTerminal.stdout &&
    [flags.format, flags.output, flags.rows].every((own) => own === undefined);
  const inputs = inputPaths(paths, io);
  const jobs = threadsFor(flags.jobs ?? availableParallelism(), mostOpenFiles());
  // A table that a program reads is asked for; who only names a file wants to look at it.
  const rows = layout ?? flags.rows ?? (isSummary ? 'entities' : format.name === 'xlsx' ? 'workbook' : 'records');
  const plain = describeTask(flags, { format, rows, isFile, layout }, io);
  const withLedger = await wantsLedger(output, flags, shard, plain, format);
  const description = flags.cache === undefined ? plain : await withCache(plain, flags.cache);
  if (isFile) await refuseOverwriting(inputs, output);
  if (layout === undefined) refuseUnknownEnding(flags);
  if (format.isBinary === true && !isFile && io.isTerminal.stdout) {
    throw new UserError(COMMAND_ERRORS.binaryOnTerminal(format.name));
  }
  const reading = readingOf(flags);
  return { flags, io, inputs, shard, jobs, format, rows, isSummary, output, description, withLedger, reading };
}

function inputPaths(paths: readonly string[], io: CommandIo): readonly string[] {
  if (paths.length > 0) return paths;
  if (io.isTerminal.stdin) {
    throw new UserError(COMMAND_ERRORS.nothingToRead);
  }
  return [STANDARD_STREAM];
}

async function withCache(description: TaskDescription, folder: string): Promise<TaskDescription> {
  const [{ prepareCache }, { digestOfTask }] = await Promise.all([
    import('../../workers/article-cache.js'),
    import('../../workers/digest.js'),
  ]);
  if (folder.trim() === '') throw new UserError(COMMAND_ERRORS.cacheEmpty);
  prepareCache(folder);
  return { ...description, cache: { folder, task: digestOfTask(description) } };
}

function readingOf({ inputFormat, timeout, encoding, textColumn }: ExtractFlags): ReadOptions {
  return {
    inputFormat,
    ...(timeout === undefined ? {} : { timeout }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(textColumn === undefined ? {} : { textColumn }),
  };
}

/** Whether one of the inputs is a pipe, which may keep everybody waiting. */
export function readsPipe({ inputs }: Plan): boolean {
  return inputs.includes(STANDARD_STREAM);
}
