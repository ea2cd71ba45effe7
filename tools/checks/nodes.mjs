// The built program on other versions of Node: `npm run test:nodes`. Each version comes as the npm package `node`, into a
// folder of its own that is taken away again; a run must give the same bytes as this Node does. Exit status 1 where one
// does not; a version that cannot be had is said and skipped.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSIONS = ['20', '22', '24', '26'];
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNS = [
  ['extract', 'fixtures/articles', '-f', 'csv', '--relations', '--jobs', '2', '--quiet'],
  ['extract', 'fixtures/articles', '-f', 'jsonl', '--jobs', '1', '--quiet'],
];

function outputOf(node, args) {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(node, ['bin/kr-sme.js', ...args], options);
  // a word of Node itself, as of a flag that it does not know, is no word of ours
  return status === 0 ? stdout + stderr : `status ${String(status)}: ${stderr}`;
}

const expected = RUNS.map((args) => outputOf(process.execPath, args));
for (const version of VERSIONS) {
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-node-'));
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `node@${version}`], {
      stdio: 'pipe',
    });
    const node = join(folder, 'node_modules/node/bin/node');
    const shown = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const same = RUNS.every((args, at) => outputOf(node, args) === expected[at]);
    console.log(`${shown}: ${same ? 'the same bytes' : 'OTHER bytes'}`);
    if (!same) process.exitCode = 1;
  } catch (error) {
    console.log(
      `node ${version}: skipped, as it cannot be had (${error instanceof Error ? error.message.split('\n', 1)[0] : error})`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
