// What each rule costs: `npm run build && node tools/bench/rules.mjs ARCHIVE [--rule=company/usage] [--count=1000]`.
// Extracts COUNT releases of ARCHIVE, spread evenly over it, with all rules and without the one named, in turns, and
// prints the processor time of both and the rule's share: what the run would save without it, words cut for it alone and
// what its names lead to included. As many other releases come first, to warm up. Exit status 0 whatever the figures are.
import { parseArgs } from 'node:util';
import { releases } from '../mine/releases.mjs';
import { createEngine, extract } from '../../dist/pipeline.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', default: 'company/usage' },
    count: { type: 'string', default: '1000' },
    before: { type: 'string', default: '2025-07-01' },
  },
});
const [archive] = positionals;
if (archive === undefined) throw new Error('usage: node tools/bench/rules.mjs ARCHIVE [--rule=ID] [--count=N]');

const count = Number(values.count);
const all = [...releases(archive, { before: values.before })];
const step = Math.max(2, Math.floor(all.length / count));
const sample = (from) =>
  all
    .filter((release, at) => at % step === from)
    .slice(0, count)
    .map(({ date, text }, at) => ({ id: String(at), date, text }));

const engine = createEngine();
if (!engine.kinds.some(({ rules }) => rules.some(({ id }) => id === values.rule)))
  throw new Error(`no rule is called ${values.rule}`);
const without = {
  ...engine,
  kinds: engine.kinds.map((kind) => ({ ...kind, rules: kind.rules.filter(({ id }) => id !== values.rule) })),
};

/** Milliseconds that the articles take, each engine's own; they take turns so that nothing else favours one. */
function measure(articles) {
  const times = [0, 0];
  for (const [turn, article] of articles.entries()) {
    for (const at of turn % 2 === 0 ? [0, 1] : [1, 0]) {
      const from = process.cpuUsage();
      extract(article, at === 0 ? engine : without);
      const { user, system } = process.cpuUsage(from);
      times[at] += (user + system) / 1000;
    }
  }
  return times;
}

measure(sample(1));
const articles = sample(0);
const [whole, rest] = measure(articles);
console.log(
  `${String(articles.length)} releases: ${whole.toFixed(0)} ms, without ${values.rule} ${rest.toFixed(0)} ms`,
);
console.log(`share of ${values.rule}: ${(100 * (1 - rest / whole)).toFixed(1)} %`);
