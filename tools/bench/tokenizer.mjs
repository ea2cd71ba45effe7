// The figures of the embedded tokenizer: `npm run build && node tools/bench/tokenizer.mjs [--repetitions 7] [--megabytes 5]`.
// Speed beside native mecab-ko on the same text, alternating; evenness on a line without a space; start and memory of a
// new process; two worker threads over one dictionary. Prints medians; the machine should have nothing else to do.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createTokenizer, formatMecab, shareDictionary } from '../../dist/tokenizer/index.js';
import { packagedDictionary } from '../../dist/tokenizer/embedded.js';
import { buildReference } from '../mecab/reference.mjs';
import { fixtureTexts, seededBelow } from './fixture-text.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** Sentences of the fixtures, in an order made from a seed, with numbers and names of their own, up to a size. */
function makeText(bytes, seed) {
  const sentences = fixtureTexts().flatMap((text) =>
    text.split(/(?<=[.!?]) |\n+/u).filter((sentence) => /[가-힣]{2}/u.test(sentence)),
  );
  const firms = ['가온텍', '누리바이오', '한빛소재', '다온로보틱스', '세움에너지', '라온시스템'];
  const places = ['서울', '부산', '시애틀', '알마티', '대전', '호찌민'];
  const below = seededBelow(seed);
  const made = [];
  for (let size = 0; size < bytes;) {
    const sentence =
      below(4) === 0
        ? `${firms[below(6)]}는 ${places[below(6)]}에서 ${1 + below(900)}억원을 투자받아 ${2 + below(40)}개 기업과 협약을 맺었다고 밝혔다.`
        : sentences[below(sentences.length)];
    made.push(sentence, below(5) === 0 ? '\n' : ' ');
    size += Buffer.byteLength(sentence) + 1;
  }
  return made.join('').replace(/[\u00a0\u3000]/gu, ' ');
}

function analyzeLines(tokenizer, lines) {
  let tokens = 0;
  for (const line of lines) {
    tokens += tokenizer.analyze(line).length;
  }
  return tokens;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function compareSpeed(text, repetitions) {
  const reference = buildReference();
  const tokenizer = createTokenizer('embedded');
  analyzeLines(tokenizer, text.split('\n'));
  tokenizer.analyze(text);
  if ('missing' in reference) {
    console.log(`native mecab-ko is missing: ${reference.missing}`);
    return;
  }
  const dictionary = packagedDictionary();
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
  try {
    const file = join(folder, 'text.txt');
    writeFileSync(file, text);
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '\n');
    const native = (input, ...more) =>
      timed(() =>
        spawnSync(reference.mecab, [...reference.argumentsFor(dictionary), ...more, input, '-o', '/dev/null']),
      );
    const [printing, silent, ratios, silentRatios, embedded, objects] = [[], [], [], [], [], []];
    for (let index = 0; index < repetitions; index += 1) {
      const own = timed(() => tokenizer.analyze(text));
      // The start of the process and the opening of the dictionary are not the tokenizer's speed.
      const start = native(empty);
      const full = native(file) - start;
      const none = native(file, '-O', 'none') - start;
      embedded.push(own);
      printing.push(full);
      silent.push(none);
      ratios.push(full / own);
      silentRatios.push(none / own);
      objects.push(timed(() => tokenizer.tokenize(text)));
    }
    const row = (name, values) => `${name.padEnd(44)}${median(values).toFixed(0).padStart(6)} ms`;
    console.log(row('embedded, all morphemes found', embedded));
    console.log(row('embedded, and a Token object for each', objects));
    console.log(row('native mecab-ko -O2, printing to /dev/null', printing));
    console.log(row('native mecab-ko -O2, -O none', silent));
    console.log(`times native: ${median(ratios).toFixed(2)} (printing), ${median(silentRatios).toFixed(2)} (-O none)`);
    const same = reference.format(text, dictionary) === formatMecab(tokenizer.analyze(text));
    console.log(`same output as native: ${same ? 'yes' : 'NO'}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * A line without a space beside the text it was made from, and native mecab-ko on both: without spaces more words may
 * begin and end at each letter, and no byte is as cheap as a space.
 */
function compareEvenness(text, repetitions) {
  const tokenizer = createTokenizer('embedded');
  const line = text.replace(/\s/gu, '').slice(0, 350_000);
  const part = line.slice(0, line.length / 8);
  const bytes = { normal: Buffer.byteLength(text), dense: Buffer.byteLength(line), part: Buffer.byteLength(part) };
  const own = { normal: [], dense: [], part: [] };
  for (let index = 0; index < repetitions; index += 1) {
    own.normal.push(timed(() => tokenizer.analyze(text)) / bytes.normal);
    own.dense.push(timed(() => tokenizer.analyze(line)) / bytes.dense);
    own.part.push(timed(() => tokenizer.analyze(part)) / bytes.part);
  }
  const report = (name, times) => {
    const [normal, dense] = [median(times.normal), median(times.dense)];
    console.log(
      `per byte, ${name}: normal text ${(normal * 1e6).toFixed(0)} ns, one line of 1 MB without a space ${(dense * 1e6).toFixed(0)} ns (${(dense / normal).toFixed(2)} times)`,
    );
  };
  report('embedded', own);
  const growth = median(own.dense) / median(own.part);
  console.log(`per byte, embedded: that line beside its first eighth ${growth.toFixed(2)} times (1 is linear)`);
  const letters = Buffer.byteLength(text.replace(/\s/gu, ''));
  report('embedded, spaces not counted', {
    normal: own.normal.map((time) => (time * bytes.normal) / letters),
    dense: own.dense,
  });
  const reference = buildReference();
  if ('missing' in reference) return;
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
  try {
    const files = {
      normal: join(folder, 'normal.txt'),
      dense: join(folder, 'dense.txt'),
      empty: join(folder, 'empty.txt'),
    };
    writeFileSync(files.normal, text);
    writeFileSync(files.dense, `${line}\n`);
    writeFileSync(files.empty, '\n');
    const run = (file) =>
      timed(() =>
        spawnSync(reference.mecab, [
          ...reference.argumentsFor(packagedDictionary()),
          // A line of this length is cut by the program's own buffer otherwise.
          '-b',
          '2000000',
          '-O',
          'none',
          file,
          '-o',
          '/dev/null',
        ]),
      );
    const native = { normal: [], dense: [] };
    for (let index = 0; index < repetitions; index += 1) {
      const start = run(files.empty);
      native.normal.push((run(files.normal) - start) / bytes.normal);
      native.dense.push((run(files.dense) - start) / bytes.dense);
    }
    report('native mecab-ko', native);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** New processes, in turn: one that tokenizes a sentence through the library, `kr-sme tokens`, and one that does nothing. */
function measureStart(repetitions) {
  const module = new URL('../../dist/tokenizer/index.js', import.meta.url).href;
  const sentence = '중소벤처기업부는 서울에서 협약을 맺었다고 밝혔다.';
  const program = `import { createTokenizer } from '${module}'; createTokenizer('embedded').tokenize('${sentence}'); console.log(process.memoryUsage.rss());`;
  const commands = {
    'first tokens, library': ['--input-type=module', '-e', program],
    'first tokens, kr-sme tokens': [join(ROOT, 'bin', 'kr-sme.js'), 'tokens'],
    'an empty node': ['-e', '0'],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const sizes = [];
  for (let index = 0; index < repetitions; index += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const start = performance.now();
      const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', input: sentence });
      times[name].push(performance.now() - start);
      if (command[1] === '-e') {
        sizes.push(Number(stdout));
      }
    }
  }
  const all = Object.entries(times).map(([name, values]) => `${name} ${median(values).toFixed(0)} ms`);
  console.log(
    `process start to end: ${all.join(', ')}; ${(median(sizes) / 2 ** 20).toFixed(0)} MB resident after the first tokens`,
  );
}

async function compareWorkers(text, repetitions) {
  const shared = shareDictionary();
  const workers = [0, 1].map(() => new Worker(fileURLToPath(import.meta.url), { workerData: { shared } }));
  const half = text.indexOf('\n', text.length >> 1) + 1;
  const ask = async (worker, part) => {
    worker.postMessage(part);
    await once(worker, 'message');
  };
  const parts = [text.slice(0, half), text.slice(half)];
  await Promise.all(workers.map((worker, index) => ask(worker, parts[index])));
  await ask(workers[0], text);
  const ratios = [];
  for (let index = 0; index < repetitions; index += 1) {
    const start = performance.now();
    await ask(workers[0], text);
    const middle = performance.now();
    await Promise.all(workers.map((worker, place) => ask(worker, parts[place])));
    ratios.push((middle - start) / (performance.now() - middle));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  console.log(`two workers over one dictionary: ${median(ratios).toFixed(2)} times one (${cpus().length} processors)`);
}

if (isMainThread) {
  const { values } = parseArgs({
    options: { repetitions: { type: 'string', default: '7' }, megabytes: { type: 'string', default: '5' } },
  });
  const repetitions = Number(values.repetitions);
  const text = makeText(Number(values.megabytes) * 1e6, 1);
  console.log(
    `${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, ${repetitions} repetitions, medians, node ${process.version}`,
  );
  compareSpeed(text, repetitions);
  compareEvenness(text, repetitions);
  measureStart(repetitions);
  await compareWorkers(text, repetitions);
} else {
  const tokenizer = createTokenizer('embedded', { shared: workerData.shared });
  parentPort.on('message', (text) => {
    parentPort.postMessage(tokenizer.analyze(text).length);
  });
}
