// What relations cost: `node tools/bench/relations.mjs [PATH… --articles 2000 --blocks 12]`, a part of `npm run bench`. Extracts
// the articles of folders or files, or without a path articles made from the fixtures, on one thread with and without
// `--relations`. Whole processes are timed, in blocks of four (without, with, with, without, and the other way round), so that
// a machine that grows faster or slower meanwhile favours neither; prints each block's ratio and their median. Exit status 0
// whatever it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeArticles } from './made-articles.mjs';
import { timedRun } from './process-time.mjs';

const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '2000' }, blocks: { type: 'string', default: '12' } },
});

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-relations-'));
try {
  const inputs = positionals.length === 0 ? [made(Number(values.articles))] : positionals;
  const run = (further) => {
    const output = ['-f', 'jsonl', '-o', join(folder, 'out.jsonl'), '--quiet', '--no-progress'];
    const { status, ...times } = timedRun(process.execPath, [
      LAUNCHER,
      'extract',
      ...inputs,
      '--jobs',
      '1',
      ...output,
      ...further,
    ]);
    if (status !== 0) throw new Error(`extract ended with status ${status}`);
    return times;
  };
  const ratios = { wall: [], cpu: [] };
  for (let block = 0; block < Number(values.blocks); block += 1) {
    const order = block % 2 === 0 ? [false, true, true, false] : [true, false, false, true];
    const times = order.map((isRelated) => ({ isRelated, ...run(isRelated ? ['--relations'] : []) }));
    const sum = (isRelated, clock) =>
      times.filter((time) => time.isRelated === isRelated).reduce((all, time) => all + time[clock], 0);
    for (const [clock, all] of Object.entries(ratios)) all.push(sum(true, clock) / sum(false, clock));
    console.log(`block ${block + 1}: wall ${ratios.wall.at(-1).toFixed(3)}, processor ${ratios.cpu.at(-1).toFixed(3)}`);
  }
  console.log(
    `median with --relations beside without: wall ${median(ratios.wall).toFixed(3)}, processor ${median(ratios.cpu).toFixed(3)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A file of articles made from the fixtures, as JSON Lines. */
function made(count) {
  const path = join(folder, 'articles.jsonl');
  const lines = [...madeArticles(count)].map(({ id, title, date, outlet, text }) =>
    JSON.stringify({ id, title, date, outlet, text }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
