// Whether memory stays flat: `npm run build && node tools/bench/flat.mjs [--articles 1000000] [--files 200000]`, on Linux.
// Sends so many articles of one sentence through a pipe, then extracts a folder of so many files of one sentence, each on one
// thread, and prints the memory of the process at every tenth of the way, articles a second, and the exponent that memory
// grows with from the second tenth to the last: 0 is flat. Exit status 0 whatever the figures are.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exponentOf } from './fit.mjs';
import { madeSentences } from './made-articles.mjs';

const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const TENTHS = 10;
/** Files of a folder within a folder, as no file browser opens more. */
const FILES_A_FOLDER = 1000;

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000000' }, files: { type: 'string', default: '200000' } },
});
const [articles, files] = [Number(values.articles), Number(values.files)];
const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
const output = join(folder, 'out.jsonl');

const start = (input, ...options) =>
  spawn(
    process.execPath,
    [LAUNCHER, 'extract', input, '-f', 'jsonl', '-o', output, '--jobs', '1', '--quiet', ...options],
    {
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );

/** Megabytes that a process holds in memory; undefined when it has ended. */
function megabytesOf({ pid }) {
  try {
    const kilobytes = /^VmRSS:\s+(?<kilobytes>\d+) kB$/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return kilobytes === null ? undefined : Number(kilobytes.groups.kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Waits for a process to end. @throws Error where it fails */
async function ended(child) {
  const status = child.exitCode ?? (await once(child, 'exit'))[0];
  if (status !== 0) throw new Error(`extract ended with status ${String(status)}`);
}

function print(title, count, held, seconds) {
  console.log(`${title}: ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} a second`);
  console.log(`  MB at every tenth: ${held.map((megabytes) => megabytes.toFixed(0)).join(' ')}`);
  const late = held.slice(1).map((megabytes, at) => [at + 2, megabytes]);
  console.log(`  memory grows with exponent ${exponentOf(late).toFixed(2)}`);
}

async function throughPipe() {
  const child = start('-', '--input-format', 'jsonl');
  const from = performance.now();
  const held = [];
  let written = 0;
  for (const text of madeSentences(articles)) {
    if (!child.stdin.write(`${JSON.stringify({ id: String(written), text })}\n`)) await once(child.stdin, 'drain');
    written += 1;
    if (written % Math.ceil(articles / TENTHS) === 0) held.push(megabytesOf(child));
  }
  child.stdin.end();
  await ended(child);
  print(
    `${String(articles)} articles of one sentence through a pipe`,
    articles,
    held,
    (performance.now() - from) / 1000,
  );
}

async function fromFolder() {
  let written = 0;
  for (const text of madeSentences(files)) {
    const inner = join(folder, 'in', String(Math.floor(written / FILES_A_FOLDER)));
    if (written % FILES_A_FOLDER === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `${String(written)}.txt`), text);
    written += 1;
  }
  const child = start(join(folder, 'in'));
  const from = performance.now();
  const seen = [];
  while (child.exitCode === null) {
    const megabytes = megabytesOf(child);
    if (megabytes !== undefined) seen.push(megabytes);
    await setTimeout(100);
  }
  await ended(child);
  const seconds = (performance.now() - from) / 1000;
  // the last look may find it on its way out
  seen.pop();
  const held = Array.from({ length: TENTHS }, (_, at) => seen[Math.ceil((seen.length * (at + 1)) / TENTHS) - 1]);
  print(`${String(files)} files of one sentence`, files, held, seconds);
}

try {
  if (articles > 0) await throughPipe();
  if (files > 0) await fromFolder();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
