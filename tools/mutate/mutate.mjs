// How many small changes of the code its tests notice: `npm run mutate -- korean` (or `amount`, `stages`), by Stryker. Hours
// of work, so no part of CI; what is known from the last run is kept in `.cache/`, and the next looks at what changed alone.
// `-- korean --share 0.1 --seed 1` tries a tenth of the lines, drawn by the seed; `-- korean --mutate src/korean/edges.ts`
// looks at one file; MUTATE_TABLES=1 changes patterns and tables as well. Other options go to Stryker.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AREAS } from './areas.mjs';
import { sampledRanges } from './sample.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [area = 'korean', ...args] = process.argv.slice(2);
if (!Object.hasOwn(AREAS, area)) throw new Error(`no such area: ${area}; one of ${Object.keys(AREAS).join(', ')}`);
const { values } = parseArgs({
  args,
  strict: false,
  options: { share: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

/** What goes to Stryker: all but the sample's own options, and the lines that it draws. */
function strykerOptions() {
  if (values.share === undefined) return args;
  const share = Number(values.share);
  if (!(share > 0 && share <= 1)) throw new Error(`--share is above 0 and at most 1, not ${values.share}`);
  const rest = args.filter(
    (arg, at) => !/^--(?:share|seed)/u.test(arg) && !/^--(?:share|seed)$/u.test(args[at - 1] ?? ''),
  );
  const [code] = AREAS[area].code;
  return [...rest, '--mutate', sampledRanges(code.split('/**')[0], { root, share, seed: values.seed }).join(',')];
}

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tools/mutate/stryker.config.mjs', ...strykerOptions()],
  { cwd: root, env: { ...process.env, MUTATE_AREA: area }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
