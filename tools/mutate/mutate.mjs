// How many small changes of the code its tests notice: `npm run mutate -- korean` (or `amount`, `stages`), by Stryker. Hours
// of work, so no part of CI; what is known from the last run is kept in `.cache/`, and the next looks at what changed alone.
// `-- korean --mutate src/korean/edges.ts` looks at one file; MUTATE_TABLES=1 changes patterns and tables as well.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AREAS } from './areas.mjs';

const [area = 'korean', ...options] = process.argv.slice(2);
if (!Object.hasOwn(AREAS, area)) throw new Error(`no such area: ${area}; one of ${Object.keys(AREAS).join(', ')}`);
const root = fileURLToPath(new URL('../../', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tools/mutate/stryker.config.mjs', ...options],
  { cwd: root, env: { ...process.env, MUTATE_AREA: area }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
