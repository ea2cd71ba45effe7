// What always holds, for every input that fuzzing has kept: `npm run fuzz` looks for more.
import { beforeAll, describe, expect, it } from 'vitest';
import { keptInputs } from '../tools/fuzz/corpus.mjs';
import { TARGETS } from '../tools/fuzz/targets/index.mjs';
import { requireFreshBuild } from './cli/process.js';

/** Lines of fixtures are seeds of the pipeline, and have tests of their own. */
const MOST_SEEDS = 60;

beforeAll(requireFreshBuild);

describe('inputs that fuzzing keeps', () => {
  it.each(TARGETS)('of $name', async ({ name, seeds, check }) => {
    const inputs = [...seeds.slice(0, MOST_SEEDS), ...keptInputs(name)];
    expect(inputs).not.toEqual([]);
    for (const input of inputs) await expect(Promise.resolve(input).then(check), input).resolves.toBeUndefined();
  });
});
