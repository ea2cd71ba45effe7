// Built programs to compare with: a folder that holds one, or a revision, built once in a cache outside the tree.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the caller asked for cannot be done as asked. */
export class UsageError extends Error {}

const CACHE = join(tmpdir(), 'kr-sme-builds');
/** What a build is made of. */
const SOURCES = [
  'src',
  'dictionaries',
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const launcherIn = (folder) => join(folder, 'bin', 'kr-sme.js');

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return stdout.trim();
}

function commitOf(revision, checkout) {
  try {
    return run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], checkout);
  } catch {
    throw new UsageError(`${revision} is neither a revision nor a folder with a built kr-sme`);
  }
}

/** The checkout's packages where the revision wants the same ones, which is nearly always; else its own. */
function providePackages(folder, checkout) {
  const lockOf = (root) => readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (lockOf(folder) === lockOf(checkout)) {
    symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } else {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  }
}

function build(commit, checkout) {
  mkdirSync(CACHE, { recursive: true });
  // Built beside its place and moved when ready, so that what lies in the cache is whole whoever builds at the same time.
  const scratch = join(CACHE, `${commit}.${process.pid}`);
  const folder = join(CACHE, commit);
  run('git', ['worktree', 'prune'], checkout);
  run('git', ['worktree', 'add', '--detach', scratch, commit], checkout);
  try {
    providePackages(scratch, checkout);
    run('npm', ['run', 'build'], scratch);
    if (!existsSync(folder)) run('git', ['worktree', 'move', scratch, folder], checkout);
  } finally {
    if (existsSync(scratch)) run('git', ['worktree', 'remove', '--force', scratch], checkout);
  }
}

/** When a file, or anything in a folder, was last written. */
function lastWritten(path) {
  const within = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(statSync(path).mtimeMs, ...within.map((name) => statSync(join(path, name)).mtimeMs));
}

/** The launcher of the checkout, built again where its build is older than what it is made of. */
export function launcherOfCheckout(checkout) {
  const main = join(checkout, 'dist', 'cli', 'main.js');
  const sources = SOURCES.map((name) => join(checkout, name)).filter((path) => existsSync(path));
  if (!existsSync(main) || Math.max(...sources.map(lastWritten)) > statSync(main).mtimeMs) {
    console.error('building this checkout');
    run('npm', ['run', 'build'], checkout);
  }
  return launcherIn(checkout);
}

/** The launcher of a build: `v0.1.0`, `HEAD~3`, `/elsewhere/kr-sme` → `…/bin/kr-sme.js`. */
export function launcherOf(revision, checkout) {
  if (existsSync(launcherIn(revision))) {
    if (!existsSync(join(revision, 'dist'))) throw new UsageError(`${revision} is not built; run npm run build there`);
    return resolve(launcherIn(revision));
  }
  const commit = commitOf(revision, checkout);
  const folder = join(CACHE, commit);
  if (!existsSync(folder)) {
    console.error(`building ${revision} (${commit.slice(0, 9)}) in ${folder}`);
    build(commit, checkout);
  }
  return launcherIn(folder);
}
