// Runs the command line: in this process where what it says and writes is asked for, as a process of its own where the
// process is (signals, pipes, what stays behind).
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../dist/cli/main.js';

export const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** What is tested must be what is written: a stale build would pass or fail for reasons of the past. */
export function requireFreshBuild(): void {
  if (!existsSync(BUILT)) throw new Error('dist/ is missing: run npm run build before the tests of the command line');
  const builtAt = statSync(BUILT).mtimeMs;
  const newer = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:tsx?|css)$/u.test(name) && statSync(join(SOURCES, name)).mtimeMs > builtAt,
  );
  if (newer.length > 0) throw new Error(`dist/ is older than src/${newer.join(', src/')}: run npm run build`);
}

export interface Finished {
  /** Null when a signal ended the process. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The user and group that a process of its own belongs to; only root may give it away. */
  readonly user?: number;
}

/** The working folder is the whole process's, so that one run waits for the one before. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the built `kr-sme` to its end in this process. Standard input is empty unless given. A process of its own would load
 * everything anew for each run. What `env` says reaches the language and the colours alone.
 */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const finished = last.then(() => runHere(args, options));
  last = finished.catch(() => undefined);
  return finished;
}

async function runHere(args: readonly string[], { input = '', cwd, env = {} }: RunOptions): Promise<Finished> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [written, said] = [buffer(stdout), buffer(stderr)];
  const folder = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  try {
    const status = await main(args, {
      ...{ stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env: { ...process.env, ...env } },
      isTerminal: { stdin: false, stdout: false, stderr: false },
      onInterrupt: () => () => undefined,
    });
    stdout.end();
    stderr.end();
    return { status, stdout: (await written).toString(), stderr: (await said).toString() };
  } finally {
    process.chdir(folder);
  }
}

/** Runs the built `kr-sme` as a person does. */
export function runProcess(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return runFile(LAUNCHER, args, options);
}

/** Runs another copy of `kr-sme`. */
export function runFile(
  launcher: string,
  args: readonly string[],
  { input = '', cwd, env = {}, user }: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], {
      cwd,
      env: { ...process.env, ...env },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (part: string) => {
        output[stream] += part;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, ...output });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export interface Workspace {
  readonly folder: string;
  /** Writes a file below the folder and gives its path. */
  put(name: string, content: string | Uint8Array): string;
}

/** A folder of its own for every test of the file. */
export function useWorkspace(): Workspace {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kr-sme-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    put(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}
