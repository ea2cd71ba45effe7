// Looks for inputs that break what always holds: `npm run build && npm run fuzz -- [--seconds=60] [--seed=1]`. Texts are
// made of the pieces of hostile texts and fixtures, cut, doubled and mixed. Prints how many were tried and, of one that
// breaks, its seed and its text; exit status 1 then. What was found becomes a row of a test.
import { Buffer } from 'node:buffer';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readArticles } from '../../dist/documents/index.js';
import { createEngine, extract } from '../../dist/pipeline.js';
import { HOSTILE_INPUTS } from '../bench/hostile-inputs.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const until = performance.now() + Number(values.seconds) * 1000;
const engine = createEngine();

const piece = fc.oneof(
  fc.constantFrom(...HOSTILE_INPUTS.map(({ text }) => text(40))),
  fc.constantFrom(
    '부산시는 5억원을 쓴다.\n',
    '(이하 ',
    '㈜',
    '이영 장관',
    '3천만',
    '~',
    '“',
    '"',
    ',',
    '\t',
    '\r\n',
    '{"text":',
    '}',
    '<td>',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

async function* once(bytes) {
  yield await Promise.resolve(bytes);
}

async function outcomesOf(bytes, inputFormat) {
  const outcomes = [];
  for await (const outcome of readArticles(['-'], { inputFormat, stdin: once(bytes) })) outcomes.push(outcome);
  return outcomes;
}

/** Every mention is what stands at its place. */
function holds(given) {
  const { records } = extract({ id: 'fuzz', text: given.normalize('NFC') }, engine, { relations: true });
  for (const { mentions } of records)
    for (const { start, end, surface } of mentions)
      if (given.normalize('NFC').slice(start, end) !== surface) throw new Error(`not at its place: ${surface}`);
}

const BUG_PATTERN = /undefined|is not a function|Cannot read|call stack|Invalid array length|\n/u;

/** Readers give articles or plain lines. */
async function reads(given, inputFormat) {
  for (const outcome of await outcomesOf(Buffer.from(given), inputFormat)) {
    if (outcome.kind !== 'article' && BUG_PATTERN.test(outcome.message.en)) throw new Error(outcome.message.en);
  }
}

const TARGETS = [
  ['pipeline', (given) => Promise.resolve(holds(given))],
  ...['auto', 'text', 'markdown', 'html', 'jsonl', 'csv', 'rss', 'eml'].map((format) => [
    format,
    (given) => reads(given, format),
  ]),
];

const counts = new Map(TARGETS.map(([name]) => [name, 0]));
for (let seed = Number(values.seed); performance.now() < until && process.exitCode === undefined; seed += 1) {
  for (const [name, check] of TARGETS) {
    const property = fc.asyncProperty(text, async (given) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      await check(given);
    });
    const result = await fc.check(property, { seed, numRuns: 200 });
    if (!result.failed) continue;
    console.log(
      `${name}, seed ${String(seed)}: ${JSON.stringify(result.counterexample)}\n${String(result.errorInstance)}`,
    );
    process.exitCode = 1;
  }
}
for (const [name, count] of counts) console.log(`${name}: ${count.toLocaleString('en-US')} tried`);
