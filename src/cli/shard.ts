// Which part of the input this process takes: `--shard 2/4`, or `--shard auto` in an array job of a batch engine.
import { UserError } from '../core/errors.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';

export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

interface BatchEngine {
  readonly name: string;
  readonly index: string;
  /** Left out where the engine does not say how many tasks there are. */
  readonly count?: string;
  /** Variable with the number of the first task, or that number itself. */
  readonly first: string | number;
  /** Variable with what numbers grow by from task to task; 1 unless set. */
  readonly step?: string;
}

/** What batch engines tell their tasks; the first one whose variables are set counts. */
const BATCH_ENGINES: readonly BatchEngine[] = [
  { name: 'AWS Batch', index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'AWS_BATCH_JOB_ARRAY_SIZE', first: 0 },
  { name: 'Google Cloud Batch', index: 'BATCH_TASK_INDEX', count: 'BATCH_TASK_COUNT', first: 0 },
  { name: 'Cloud Run jobs', index: 'CLOUD_RUN_TASK_INDEX', count: 'CLOUD_RUN_TASK_COUNT', first: 0 },
  {
    name: 'Slurm',
    index: 'SLURM_ARRAY_TASK_ID',
    count: 'SLURM_ARRAY_TASK_COUNT',
    first: 'SLURM_ARRAY_TASK_MIN',
    step: 'SLURM_ARRAY_TASK_STEP',
  },
  { name: 'GitLab CI', index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 },
  { name: 'CircleCI', index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', first: 0 },
  { name: 'Buildkite', index: 'BUILDKITE_PARALLEL_JOB', count: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
  { name: 'Azure Pipelines', index: 'SYSTEM_JOBPOSITIONINPHASE', count: 'SYSTEM_TOTALJOBSINPHASE', first: 1 },
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', first: 0 },
];

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** @param stated how many parts there are, where the person says so */
function fromEnvironment(env: Environment, stated: number | undefined): Shard {
  const engine = BATCH_ENGINES.find(
    ({ index, count }) =>
      env[index] !== undefined && (stated !== undefined || (count !== undefined && env[count] !== undefined)),
  );
  if (engine === undefined) {
    const silent = BATCH_ENGINES.find(({ index, count }) => count === undefined && env[index] !== undefined);
    if (silent !== undefined) {
      throw new UserError(SCALE_ERRORS.shardCountUnknown(silent.name));
    }
    const pairs = BATCH_ENGINES.flatMap(({ name, index, count }) =>
      count === undefined ? [] : [`${index} and ${count} (${name})`],
    ).join(', ');
    throw new UserError(COMMAND_ERRORS.shardNoEngine(pairs));
  }
  const first = typeof engine.first === 'number' ? engine.first : wholeNumber(env[engine.first]);
  const step = engine.step === undefined ? 1 : (wholeNumber(env[engine.step] ?? '1') ?? 0);
  const number = wholeNumber(env[engine.index]);
  const count = stated ?? (engine.count === undefined ? undefined : wholeNumber(env[engine.count]));
  const index = first === undefined || number === undefined ? -1 : (number - first) / step;
  if (count === undefined || !Number.isInteger(index) || index < 0 || index >= count) {
    const said = [engine.index, ...(engine.count === undefined ? [] : [engine.count])];
    const values = said.map((name) => `${name}=${env[name] ?? ''}`).join(', ');
    throw new UserError(COMMAND_ERRORS.shardUnusable(engine.name, values));
  }
  return { index, count };
}

/**
 * @param typed `I/N`, I from 1 to N; `auto`; or `auto/N`, where the engine does not say how many tasks there are.
 * @throws UserError when it is neither, or `auto` finds no batch engine.
 */
export function parseShard(typed: string, env: Environment): Shard {
  const auto = /^auto(?:\/(?<count>[1-9]\d{0,8}))?$/u.exec(typed.trim());
  if (auto !== null) return fromEnvironment(env, wholeNumber(auto.groups?.['count']));
  const { part, count } = /^(?<part>\d{1,9})\/(?<count>\d{1,9})$/u.exec(typed.trim())?.groups ?? {};
  if (part === undefined || count === undefined || Number(part) < 1 || Number(part) > Number(count)) {
    throw new UserError(COMMAND_ERRORS.notShard(typed));
  }
  return { index: Number(part) - 1, count: Number(count) };
}
