// Looks for inputs that break what always holds: `npm run build && npm run fuzz -- [--seconds=60] [--seed=1]
// [--targets=csv,amounts] [--keep] [--unguided]`, each target for so many seconds. Inputs are edits of those in the corpus,
// and one that reaches new code joins it; `--keep` writes it to `tools/fuzz/corpus/`, which `tests/fuzz.test.ts` reads in every
// run. `--unguided` does not look at what code is reached, and so tries several times as many edits of what is kept.
// Prints how many were tried, and of one that breaks something the input; exit status 1 then. What was found becomes a row
// of a test.
import { parseArgs } from 'node:util';
import { keepInputs, keptInputs } from './corpus.mjs';
import { mutated } from './mutate.mjs';
import { watchCode } from './novelty.mjs';
import { createRandom } from './random.mjs';
import { TARGETS } from './targets/index.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    targets: { type: 'string', default: TARGETS.map(({ name }) => name).join() },
    keep: { type: 'boolean', default: false },
    unguided: { type: 'boolean', default: false },
  },
});

/** A corpus of more is no small one. */
const MOST_KEPT = 150;
/** What breaks once breaks often. */
const MOST_BROKEN = 5;
/** Between two looks at what code was reached, which cost as much as hundreds of inputs. */
const LOOK_MILLISECONDS = 10_000;

const NOTHING = { take: () => new Map(), isNew: () => false, add: () => undefined };
const code = values.unguided ? NOTHING : watchCode();
const random = createRandom(Number(values.seed));

/** Tries one input; what breaks is told. */
async function holds({ name, check }, input) {
  try {
    await check(input);
    return true;
  } catch (error) {
    console.log(`${name}: ${JSON.stringify(input)}\n${error.stack}`);
    process.exitCode = 1;
    return false;
  }
}

/** The inputs of a batch that reach new code, each by itself. */
async function novelIn(target, batch) {
  for (const input of batch) await holds(target, input);
  const ran = code.take();
  if (!code.isNew(ran)) return [];
  if (batch.length === 1) {
    code.add(ran);
    return batch;
  }
  const middle = batch.length >> 1;
  const first = await novelIn(target, batch.slice(0, middle));
  return [...first, ...(await novelIn(target, batch.slice(middle)))];
}

/** @returns how many inputs were tried */
async function fuzz(target, seconds) {
  const kept = keptInputs(target.name);
  const corpus = [...target.seeds, ...kept];
  for (const input of corpus) await holds(target, input);
  code.add(code.take());
  let tried = corpus.length;
  let broken = 0;
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const batch = [];
    const look = Math.min(until, performance.now() + LOOK_MILLISECONDS);
    while (performance.now() < look) {
      const input = mutated({ corpus, pieces: target.pieces, isBytes: target.isBytes, random });
      tried += 1;
      if (await holds(target, input)) batch.push(input);
      else if ((broken += 1) === MOST_BROKEN) return tried;
    }
    const ran = code.take();
    if (!code.isNew(ran)) continue;
    const novel = await novelIn(target, batch);
    // what came of the order of inputs is not looked for again
    code.add(ran);
    corpus.push(...novel);
    kept.push(...novel);
  }
  if (values.keep && target.keepsNothing !== true) keepInputs(target.name, kept.slice(0, MOST_KEPT));
  return tried;
}

let all = 0;
for (const name of values.targets.split(',')) {
  const target = TARGETS.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no such target: ${name}`);
  const start = process.cpuUsage().user;
  const tried = await fuzz(target, Number(values.seconds));
  all += tried;
  const seconds = (process.cpuUsage().user - start) / 1e6;
  const rate = Math.round(tried / seconds).toLocaleString('en-US');
  console.log(`${name}: ${tried.toLocaleString('en-US')} tried, ${rate} a second of processor time`);
}
console.log(`${all.toLocaleString('en-US')} tried in all, seed ${values.seed}`);
