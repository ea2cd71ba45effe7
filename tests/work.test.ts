// Twice the text, twice the work: of every stage, reader and writer on texts that are made to be slow. The work is counted, so
// that no other program on the machine can make this fail. Slow, so in CI alone: `CI=1 npx vitest run tests/work.test.ts`.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requireFreshBuild } from './cli/process.js';

const TOOL = fileURLToPath(new URL('../tools/bench/work.mjs', import.meta.url));
const ROWS = z.array(z.object({ name: z.string(), work: z.number(), growth: z.number() }));
/** What is square grows by 4 in the end. What begins only behind some lines or letters makes short texts grow by up to 2.5. */
const MOST_GROWTH = 2.6;

describe.runIf(process.env['CI'] !== undefined && process.env['CI'] !== '')('on twice the text', () => {
  let rows: z.infer<typeof ROWS> = [];

  beforeAll(() => {
    requireFreshBuild();
    rows = ROWS.parse(JSON.parse(execFileSync(process.execPath, [TOOL, '--json'], { encoding: 'utf8' })));
  }, 600_000);

  it('stages, readers and writers are measured', () => {
    const parts = new Set(rows.map(({ name }) => name.split(/[: ]/u)[0]));
    for (const part of ['stages', 'text', 'html', 'pdf', 'hwp', 'writing']) expect([...parts]).toContain(part);
    expect(rows.every(({ work }) => work > 100)).toBe(true);
  });

  it('nothing does much more than twice the work', () => {
    expect(rows.filter(({ growth }) => growth > MOST_GROWTH)).toEqual([]);
  });
});
