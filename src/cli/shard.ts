// Which part of the input this process takes: `--shard 2/4`, or `--shard auto` in an array job of a batch engine.
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';

export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

interface BatchEngine {
  readonly name: string;
  readonly index: string;
  readonly count: string;
  /** Variable with the number of the first task, or that number itself. */
  readonly first: string | number;
}

/** What batch engines tell their tasks; the first one whose variables are set counts. */
const BATCH_ENGINES: readonly BatchEngine[] = [
  { name: 'AWS Batch', index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'AWS_BATCH_JOB_ARRAY_SIZE', first: 0 },
  { name: 'Google Cloud Batch', index: 'BATCH_TASK_INDEX', count: 'BATCH_TASK_COUNT', first: 0 },
  { name: 'Cloud Run jobs', index: 'CLOUD_RUN_TASK_INDEX', count: 'CLOUD_RUN_TASK_COUNT', first: 0 },
  { name: 'Slurm', index: 'SLURM_ARRAY_TASK_ID', count: 'SLURM_ARRAY_TASK_COUNT', first: 'SLURM_ARRAY_TASK_MIN' },
  { name: 'GitLab CI', index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 },
  { name: 'CircleCI', index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', first: 0 },
  { name: 'Buildkite', index: 'BUILDKITE_PARALLEL_JOB', count: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
  { name: 'Azure Pipelines', index: 'SYSTEM_JOBPOSITIONINPHASE', count: 'SYSTEM_TOTALJOBSINPHASE', first: 1 },
];

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

function fromEnvironment(env: Environment): Shard {
  const engine = BATCH_ENGINES.find(({ index, count }) => env[index] !== undefined && env[count] !== undefined);
  if (engine === undefined) {
    const pairs = BATCH_ENGINES.map(({ name, index, count }) => `${index} and ${count} (${name})`).join(', ');
    throw new UserError(COMMAND_ERRORS.shardNoEngine(pairs));
  }
  const first = typeof engine.first === 'number' ? engine.first : wholeNumber(env[engine.first]);
  const index = wholeNumber(env[engine.index]);
  const count = wholeNumber(env[engine.count]);
  if (first === undefined || index === undefined || count === undefined || index < first || index - first >= count) {
    const stated = `${engine.index}=${env[engine.index] ?? ''}, ${engine.count}=${env[engine.count] ?? ''}`;
    throw new UserError(COMMAND_ERRORS.shardUnusable(engine.name, stated));
  }
  return { index: index - first, count };
}

/**
 * @param typed `I/N`, I from 1 to N, or `auto`.
 * @throws UserError when it is neither, or `auto` finds no batch engine.
 */
export function parseShard(typed: string, env: Environment): Shard {
  if (typed.trim() === 'auto') return fromEnvironment(env);
  const { part, count } = /^(?<part>\d{1,9})\/(?<count>\d{1,9})$/u.exec(typed.trim())?.groups ?? {};
  if (part === undefined || count === undefined || Number(part) < 1 || Number(part) > Number(count)) {
    throw new UserError(COMMAND_ERRORS.notShard(typed));
  }
  return { index: Number(part) - 1, count: Number(count) };
}
