// How costs grow: `npm run build && node tools/bench/scaling.mjs [--articles 1000,4000,16000] [--kilobytes 1,10,100,1000]
// [--names 1000,10000,100000] [--files 1000,4000,16000] [--runs 1]`. Each size is a `kr-sme extract` of its own, on one
// thread; start-up is taken off. Prints processor time (the least of the runs, as others only add to it), peak memory and
// the exponent that each grows with: more than 1.1 in time is worse than linear. Exit status 0 whatever the figures are.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exponentOf } from './fit.mjs';
import { seededBelow } from './fixture-text.mjs';
import { madeArticles } from './made-articles.mjs';

const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const USAGE = new URL('./usage-at-exit.mjs', import.meta.url).href;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,4000,16000' },
    files: { type: 'string', default: '1000,4000,16000' },
    kilobytes: { type: 'string', default: '1,10,100,1000' },
    names: { type: 'string', default: '1000,10000,100000' },
    runs: { type: 'string', default: '1' },
  },
});
const sizesOf = (text) => (text === '' ? [] : text.split(',').map(Number));
const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
const fileIn = (name) => join(folder, name);

function usageOf(args) {
  const best = { cpu: Infinity, memory: Infinity };
  for (let run = 0; run < Number(values.runs); run += 1) {
    const { status, output, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        USAGE,
        LAUNCHER,
        'extract',
        ...args,
        '-f',
        'jsonl',
        '-o',
        fileIn('out.jsonl'),
        '--quiet',
        '--jobs',
        '1',
        '--timeout',
        '3600',
      ],
      { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 },
    );
    if (status !== 0) throw new Error(`extract ended with status ${status}: ${stderr}`);
    const { cpu, memory } = JSON.parse(output[3]);
    best.cpu = Math.min(best.cpu, cpu);
    best.memory = Math.min(best.memory, memory);
  }
  return best;
}

/** Prints a row a size, then the fits. `unit` says what one is. */
function table(title, unit, sizes, argumentsFor, start) {
  if (sizes.length === 0) return;
  console.log(`\n${title}`);
  const points = sizes.map((size) => ({ size, ...usageOf(argumentsFor(size)) }));
  for (const { size, cpu, memory } of points) {
    const own = Math.max(0, cpu - start);
    const each = ((own / size) * 1e3).toFixed(3);
    console.log(
      `${String(size).padStart(9)} ${unit.padEnd(10)} ${own.toFixed(2).padStart(8)} s ${each.padStart(9)} ms each ${memory.toFixed(0).padStart(6)} MB`,
    );
  }
  // Below, the time of a run is noise.
  const heard = points.filter(({ cpu }) => cpu - start > 0.1);
  const fit = (list, costOf) =>
    list.length < 2 ? 'too few to tell' : exponentOf(list.map((point) => [point.size, costOf(point)])).toFixed(2);
  const time = fit(heard, ({ cpu }) => cpu - start);
  console.log(`  grows with exponent: time ${time}, memory ${fit(points, ({ memory }) => memory)}`);
}

function putArticles(count) {
  const path = fileIn('articles.jsonl');
  writeFileSync(path, [...madeArticles(count)].map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  return [path];
}

function putFiles(count) {
  const path = fileIn(`files-${count}`);
  mkdirSync(path);
  for (const { id, text } of madeArticles(count)) writeFileSync(join(path, `${id}.txt`), text);
  return [path];
}

/** One article of so many thousand code units: 1 KB of JSON is less than half as many letters of Hangul. */
function putLongArticle(kilobytes) {
  let text = '';
  for (const article of madeArticles(Infinity)) {
    text += `${article.text}\n\n`;
    if (text.length >= kilobytes * 1000) break;
  }
  const path = fileIn('long.txt');
  writeFileSync(path, text.slice(0, kilobytes * 1000));
  return [path];
}

const LETTERS = [...'가나다라마바사아자차카타파하고노도로모보소오조초코토포호'];
const ENDINGS = ['정공', '소프트', '바이오', '테크', '산업', '로보틱스'];

/** Names of firms that nobody has, three to five letters and an ending, the same ones every time. */
function putDictionary(count) {
  const below = seededBelow(20260601);
  const names = new Set();
  while (names.size < count) {
    const letters = Array.from({ length: 3 + below(3) }, () => LETTERS[below(LETTERS.length)]).join('');
    names.add(letters + ENDINGS[below(ENDINGS.length)]);
  }
  const path = fileIn(`names-${count}`);
  mkdirSync(path);
  const rows = [...names].map((name, at) => `made-${at},${name},made for measuring\n`);
  writeFileSync(join(path, 'companies.csv'), `id,name,source\n${rows.join('')}`);
  return ['--dict', path, ...putArticles(200)];
}

try {
  writeFileSync(fileIn('short.txt'), '중기부는 지원한다.\n');
  const { cpu: start, memory } = usageOf([fileIn('short.txt')]);
  console.log(`one short article: ${start.toFixed(2)} s, ${memory.toFixed(0)} MB; taken off below`);
  table('articles, as JSON Lines', 'articles', sizesOf(values.articles), putArticles, start);
  table('articles, a file each', 'files', sizesOf(values.files), putFiles, start);
  table('one article of so many thousand letters', 'thousand', sizesOf(values.kilobytes), putLongArticle, start);
  table('names of a user dictionary, over 200 articles', 'names', sizesOf(values.names), putDictionary, start);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
