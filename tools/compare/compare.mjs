// Another revision beside this checkout, record by record:
// `npm run compare -- REV PATH… [--allow] [--ignore NAME,…] [--samples 20] [--jobs 1] [--json FILE]`.
// REV is a revision, built once in a cache folder, or a folder with a built kr-sme. Exit status 1 where anything changed
// (0 with --allow), 2 for wrong usage or where one of the builds fails. docs/comparing-builds.md tells how to read it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timedRun } from '../bench/process-time.mjs';
import { articlePairs } from './articles.mjs';
import { UsageError, launcherOf, launcherOfCheckout } from './builds.mjs';
import { comparisonLines } from './print.mjs';
import { leavingOut } from './records.mjs';
import { createTally } from './tally.mjs';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = 'usage: npm run compare -- REV PATH… [--allow] [--ignore NAME,…] [--samples N] [--jobs N] [--json FILE]';

function readCount(name, text, least) {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < least)
    throw new UsageError(`--${name} wants a whole number from ${least}`);
  return count;
}

function readOptions() {
  const options = {
    allow: { type: 'boolean', default: false },
    samples: { type: 'string', default: '20' },
    jobs: { type: 'string', default: '1' },
    json: { type: 'string' },
    ignore: { type: 'string', default: '' },
  };
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const [revision, ...paths] = parsed.positionals;
  if (paths.length === 0) throw new UsageError('a revision and something to read are needed');
  const { allow, json } = parsed.values;
  const samples = readCount('samples', parsed.values.samples, 0);
  const ignored = new Set(parsed.values.ignore.split(',').filter((name) => name !== ''));
  return { revision, paths, allow, json, ignored, samples, jobs: readCount('jobs', parsed.values.jobs, 1) };
}

function extract(launcher, { paths, jobs }, output) {
  const options = ['--jobs', String(jobs), '-f', 'jsonl', '--keep-text', '--quiet', '--no-progress', '-o', output];
  const { status, ...times } = timedRun(process.execPath, [launcher, 'extract', ...options, '--', ...paths]);
  // 1 means that some of the inputs could not be read, and both builds are asked the same.
  if (status !== 0 && status !== 1) throw new Error(`${launcher} extract ended with status ${status}`);
  return times;
}

/** Gives the sentence of a mention, with the mention marked. Loaded late, as it is part of the build. */
async function createDescribe() {
  const { sentenceAround } = await import('../../dist/output/context.js');
  return ({ text }, { start, end }) => {
    const marked = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    return sentenceAround(marked, { start, end: end + 2 });
  };
}

async function compare(options) {
  const launchers = { before: launcherOf(options.revision, CHECKOUT), after: launcherOfCheckout(CHECKOUT) };
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-compare-'));
  try {
    const files = { before: join(folder, 'before.jsonl'), after: join(folder, 'after.jsonl') };
    const times = {
      before: extract(launchers.before, options, files.before),
      after: extract(launchers.after, options, files.after),
    };
    const tally = createTally({ samples: options.samples, describe: await createDescribe() });
    for await (const pair of articlePairs(files.before, files.after)) tally.add(leavingOut(pair, options.ignored));
    const comparison = tally.result();
    console.log(comparisonLines(comparison, times).join('\n'));
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify({ ...comparison, times }, null, 2)}\n`);
    }
    return comparison.isSame || options.allow ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await compare(readOptions());
} catch (error) {
  console.error(`error: ${error.message}${error instanceof UsageError ? `\n${USAGE}` : ''}`);
  process.exitCode = 2;
}
