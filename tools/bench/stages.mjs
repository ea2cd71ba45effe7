// What each stage and each rule costs: `npm run build && node tools/bench/stages.mjs PATH… [--count=500]`. Reads the articles
// of PATH into memory, runs all of them once to warm up and then again with a clock around every stage and every rule, and
// prints milliseconds an article. The clocks themselves cost something, so the sum is a little more than an untimed run.
import { parseArgs } from 'node:util';
import { readArticles } from '../../dist/index.js';
import { createEngine, extract } from '../../dist/pipeline.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '500' }, least: { type: 'string', default: '0.002' } },
});
if (positionals.length === 0) throw new Error('usage: node tools/bench/stages.mjs PATH… [--count=N]');

const articles = [];
for await (const outcome of readArticles(positionals)) {
  if (outcome.kind === 'article') articles.push(outcome.article);
  if (articles.length >= Number(values.count)) break;
}

const spent = new Map();
/** The function with a clock around it; time in timed functions that it calls counts for them alone. */
const open = [];
function timed(name, call) {
  return (...args) => {
    const entry = { from: performance.now(), inner: 0 };
    open.push(entry);
    try {
      return call(...args);
    } finally {
      open.pop();
      const whole = performance.now() - entry.from;
      spent.set(name, (spent.get(name) ?? 0) + whole - entry.inner);
      const outer = open.at(-1);
      if (outer !== undefined) outer.inner += whole;
    }
  };
}

const engine = createEngine();
const clocked = {
  ...engine,
  segment: timed('segment', engine.segment),
  lexicon: { ...engine.lexicon, search: timed('index', (...args) => engine.lexicon.search(...args)) },
  appointments: timed('phrases/appointments', engine.appointments),
  tokenizer: { ...engine.tokenizer, analyze: timed('tokenizer', (text) => engine.tokenizer.analyze(text)) },
  kinds: engine.kinds.map((kind) => ({
    ...kind,
    ...(kind.judge === undefined ? {} : { judge: timed(`${kind.type} judge`, kind.judge) }),
    ...(kind.bind === undefined ? {} : { bind: timed(`${kind.type} bind`, kind.bind) }),
    describe: timed(`${kind.type} describe`, kind.describe),
    rules: kind.rules.map((rule) => ({ ...rule, propose: timed(rule.id, (...args) => rule.propose(...args)) })),
  })),
};

for (const article of articles) extract(article, engine);
let from = process.cpuUsage();
for (const article of articles) extract(article, engine);
const { user, system } = process.cpuUsage(from);
const run = timed('the rest of the stages', (article) => extract(article, clocked));
for (const article of articles) run(article);

const each = (milliseconds) => (milliseconds / articles.length).toFixed(3);
console.log(`${String(articles.length)} articles, untimed ${each((user + system) / 1000)} ms each (processor time)`);
for (const [name, milliseconds] of [...spent].sort(([, a], [, b]) => b - a))
  if (milliseconds / articles.length >= Number(values.least)) console.log(`${each(milliseconds)}  ${name}`);
