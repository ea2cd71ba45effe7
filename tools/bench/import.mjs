// Figures of `kr-sme dict import`: made-up lists of 110,000 names in the shapes of DART, KRX, GeoNames and 공공기관 현황,
// the time that their import takes, and what dictionaries of that size cost `extract` and `dict lint`.
// Run after `npm run build`: node tools/bench/import.mjs [NAMES]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dartCorpCode, geonamesDump, krxListing, publicInstitutions } from './official-lists.mjs';

const LINES = Number(process.argv[2] ?? 110_000);
const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));

function run(label, args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - started) / 1000;
  // Node does not tell the processor time of one child apart; the shell does
  const timed = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U"; time "$@" >/dev/null 2>/dev/null', 'bash', process.execPath, LAUNCHER, ...args],
    {
      encoding: 'utf8',
    },
  );
  console.log(`${label}: ${seconds.toFixed(2)} s, ${timed.stderr.trim()} s of processor, status ${status}`);
  return stderr;
}

const LISTS = [
  ['corpCode.xml', dartCorpCode],
  ['krx.csv', krxListing],
  ['cities500.txt', geonamesDump],
  ['institutions.csv', publicInstitutions],
];

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
try {
  run('extract, built-in dictionaries', ['extract', FIXTURES, '--jobs', '1', '--quiet']);
  for (const [name, write] of LISTS) {
    const list = join(folder, name);
    writeFileSync(list, write(LINES));
    const dictionary = join(folder, `${name}.dict`);
    console.log(run(`import of ${name}, ${LINES} names`, ['dict', 'import', list, '-o', dictionary]));
    run(`extract with it`, ['extract', FIXTURES, '--dict', dictionary, '--jobs', '1', '--quiet']);
    run(`lint of it`, ['dict', 'lint', dictionary, '--quiet']);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
