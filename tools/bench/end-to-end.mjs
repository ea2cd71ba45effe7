// What users wait for: `node tools/bench/end-to-end.mjs [PATH… --articles 4000 --runs 5]`, a part of `npm run bench`. Sends the articles of folders or files, or
// without a path articles made from the fixtures, as JSON Lines through `kr-sme extract`, on one thread and with two
// workers, and lets native mecab-ko tokenize the same text, in turns. Whole processes are timed, from start to end.
// Prints medians; the machine should have nothing else to do. Exit status 0 whatever they are.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticles } from '../../dist/index.js';
import { packagedDictionary } from '../../dist/tokenizer/embedded.js';
import { buildReference } from '../mecab/reference.mjs';
import { madeArticles } from './made-articles.mjs';
import { timedRun } from './process-time.mjs';

const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const USAGE = new URL('./usage-at-exit.mjs', import.meta.url).href;
const SHORT_ARTICLE = `중기부, 수출 기업에 500억원 지원

중소벤처기업부는 26일 서울에서 ㈜가온누리(대표 김보람)와 수출 협약을 맺었다고 밝혔다.
가온누리는 시애틀에 공장을 짓고 직원 40명을 뽑는다.
`;

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

async function* articlesOf(paths) {
  for await (const outcome of readArticles(paths)) {
    if (outcome.kind === 'article') yield outcome.article;
  }
}

/** Writes the input of both programs, article by article: JSON Lines, and nothing but the text. */
async function writeInputs(files, paths, most) {
  const [lines, texts] = [openSync(files.articles, 'w'), openSync(files.text, 'w')];
  let count = 0;
  for await (const { id, title, date, outlet, text } of paths.length === 0 ? madeArticles(most) : articlesOf(paths)) {
    writeSync(lines, `${JSON.stringify({ id, title, date, outlet, text })}\n`);
    writeSync(texts, `${text}\n`);
    count += 1;
    if (count === most) break;
  }
  closeSync(lines);
  closeSync(texts);
  writeFileSync(files.short, SHORT_ARTICLE);
  writeFileSync(files.empty, '\n');
  return count;
}

const extractArguments = (files, input, jobs) => [
  LAUNCHER,
  'extract',
  input,
  '--jobs',
  String(jobs),
  '-f',
  'jsonl',
  '-o',
  files.output,
  '--quiet',
  '--no-progress',
];

function timed(command, args) {
  const { status, ...times } = timedRun(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
  return times;
}

/** What is measured, in the order of each round: a name and a run. */
function measurements(files, reference) {
  const ours = (input, jobs) => () => timed(process.execPath, extractArguments(files, input, jobs));
  const native = (input) => () =>
    timed(reference.mecab, [...reference.argumentsFor(packagedDictionary()), input, '-o', '/dev/null']);
  return {
    one: { label: 'extract, one thread', run: ours(files.articles, 1) },
    ...('missing' in reference ? {} : { native: { label: 'native mecab-ko', run: native(files.text) } }),
    two: { label: 'extract, two workers', run: ours(files.articles, 2) },
    start: { label: 'extract, one short article', run: ours(files.short, 1) },
    ...('missing' in reference
      ? {}
      : { nativeStart: { label: 'native mecab-ko, an empty line', run: native(files.empty) } }),
  };
}

/** Megabytes that a run of its own holds at most, as measuring them takes time. */
function peakMegabytes(files) {
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', USAGE, ...extractArguments(files, files.short, 1)],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  if (status !== 0) throw new Error(`extract ended with status ${status}`);
  return JSON.parse(output[3]).memory;
}

/** Ratios are taken round by round, so that what slows a whole round down does not count. */
function printRatios(times, clock) {
  const rounds = times.one.map((_, round) =>
    Object.fromEntries(Object.entries(times).map(([name, values]) => [name, values[round][clock]])),
  );
  const ratio = (label, of) => console.log(`${label.padEnd(58)}${median(rounds.map(of)).toFixed(2).padStart(8)}`);
  const title = clock === 'wall' ? 'wall time' : 'processor time';
  if (times.native !== undefined) {
    ratio(`${title}: speed beside native, with start-up`, ({ native, one }) => native / one);
    ratio(
      `${title}: speed beside native, without start-up`,
      ({ native, nativeStart, one, start }) => (native - nativeStart) / (one - start),
    );
  }
  ratio(`${title}: two workers beside one thread`, ({ one, two }) => one / two);
}

function measure(files, runs) {
  const reference = buildReference();
  if ('missing' in reference) console.log(`native mecab-ko is missing: ${reference.missing}`);
  const measured = measurements(files, reference);
  const times = Object.fromEntries(Object.keys(measured).map((name) => [name, []]));
  const peaks = [];
  for (let round = 0; round < runs; round += 1) {
    for (const [name, { run }] of Object.entries(measured)) times[name].push(run());
    peaks.push(peakMegabytes(files));
    console.error(`round ${round + 1} of ${runs} done`);
  }
  const seconds = (name, clock) =>
    `${median(times[name].map((time) => time[clock]))
      .toFixed(2)
      .padStart(10)} s`;
  console.log(`${''.padEnd(34)}${'wall'.padStart(12)}${'user + sys'.padStart(12)}`);
  for (const [name, { label }] of Object.entries(measured)) {
    console.log(`${label.padEnd(34)}${seconds(name, 'wall')}${seconds(name, 'cpu')}`);
  }
  console.log(`one short article: peak memory ${median(peaks).toFixed(0)} MB`);
  printRatios(times, 'wall');
  printRatios(times, 'cpu');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '4000' }, runs: { type: 'string', default: '5' } },
});
const [most, runs] = [Number(values.articles), Number(values.runs)];
if (!(most >= 1 && runs >= 1)) throw new Error('--articles and --runs want whole numbers from 1');
const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
const fileIn = (name) => join(folder, name);
const files = {
  articles: fileIn('articles.jsonl'),
  text: fileIn('text.txt'),
  short: fileIn('short.txt'),
  empty: fileIn('empty.txt'),
  output: fileIn('output.jsonl'),
};
try {
  const count = await writeInputs(files, positionals, most);
  const megabytes = (statSync(files.text).size / 1e6).toFixed(1);
  console.log(
    `${count} articles, ${megabytes} MB of text; medians of ${runs} rounds; node ${process.version}, ` +
      `${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`,
  );
  measure(files, runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
