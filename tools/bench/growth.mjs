// How work grows with the text: `npm run build && node tools/bench/growth.mjs [--size=4000]`. Extracts each hostile text at one,
// four and sixteen times the size and prints the processor time of each and the exponent that it grows with: 1 is linear, 2 is
// square. The worst come first. Exit status 0 whatever the figures are.
import { parseArgs } from 'node:util';
import { createEngine, extract } from '../../dist/pipeline.js';
import { HOSTILE_INPUTS } from './hostile-inputs.mjs';

const { values } = parseArgs({ options: { size: { type: 'string', default: '4000' } } });
const SIZE = Number(values.size);
const GROWTH = 4;
/** The best of so many runs: other programs only ever add to a time. */
const RUNS = 3;

const engine = createEngine();

function millisecondsFor(text) {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    extract({ id: 'hostile', text }, engine, { relations: true });
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

const rows = HOSTILE_INPUTS.map(({ name, text }) => {
  const times = [1, GROWTH, GROWTH ** 2].map((factor) => millisecondsFor(text(SIZE * factor).normalize('NFC')));
  return { name, times, exponent: Math.log(times[2] / times[1]) / Math.log(GROWTH) };
});
for (const { name, times, exponent } of rows.sort((a, b) => b.exponent - a.exponent))
  console.log(`${exponent.toFixed(2)}  ${times.map((time) => time.toFixed(1).padStart(8)).join('')} ms  ${name}`);
