// Trains the tables by which unknown words are told to be firms' names: company-letters.csv, how such names are spelled,
// and company-usage.csv, how they are used. Both are logistic regressions. Names are parted in five by their spelling: how
// well a name is told is measured by tables that have never seen it, and the letters of a name that trains the second
// table are weighed by a first one without it, so that what is remembered is not taken for skill.
// usage: node tools/train/company-usage.mjs EXAMPLES.jsonl... --out=dictionaries/lexicons [--marked=FILE.json]
//   (after npm run build; the examples are those of usage-examples.mjs, the marked names of tools/mine/marked-names.mjs;
//   without --out it only measures; --show prints the names that it gets wrong)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createResources } from '../../dist/dictionary/load.js';
import { createFirmNames } from '../../dist/entities/company/firm-names.js';
import { letterFeatures } from '../../dist/entities/company/usage/letters.js';
import { featureValues } from '../../dist/entities/company/usage/model.js';
import { lettersFeature } from '../../dist/entities/company/usage/spelling.js';
import { languageOf } from '../../dist/lexicon/language.js';
import { hash, markedNames } from './shared.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    marked: { type: 'string' },
    without: { type: 'string' },
    news: { type: 'string', default: '3' },
    decay: { type: 'string', default: '0.01' },
    fewest: { type: 'string', default: '40' },
    show: { type: 'boolean', default: false },
    drop: { type: 'string' },
  },
});
if (positionals.length === 0)
  throw new Error('usage: node tools/train/company-usage.mjs EXAMPLES.jsonl... [--out=DIR]');

const FOLDS = 5;
/** Fewest names that show a feature: one frequent name must not be learned by heart. */
const FEWEST_LETTERS = 4;
const FEWEST_NAMES = Number(values.fewest);
const NEWS_WEIGHT = Number(values.news);
const DECAY = Number(values.decay);
const LETTERS_DECAY = 1e-3;
const SMALLEST_WEIGHT = 0.15;
const SMALLEST_LETTERS_WEIGHT = 0.25;
const EVERYTHING = -1;

const resources = createResources();
const language = languageOf(resources);
const firms = createFirmNames(resources, language);
const fold = (name) => Math.floor(hash(`fold ${name}`) * FOLDS);

/** Names of a file of gold articles left out of everything, to see what the tables do with names that are new to them. */
const leftOut = new Set(values.without === undefined ? [] : JSON.parse(readFileSync(values.without, 'utf8')));
const examples = positionals
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
  .filter(({ name }) => !leftOut.has(name));

/**
 * AdaGrad over examples `{ ids, amounts, right, weight, fold }` in an order drawn once, the weights of the second half of
 * the epochs averaged. In that half the wrong ones that look right are dropped: most are firms that no dictionary lists.
 */
function regression(list, size, { without, epochs, rate, decay, doubt }) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const late = epoch >= epochs / 2;
    for (const { ids, amounts, right, weight, fold: own } of list) {
      if (own === without) continue;
      let sum = 0;
      for (let i = 0; i < ids.length; i += 1) sum += weights[ids[i]] * amounts[i];
      const p = 1 / (1 + Math.exp(-sum));
      if (late && !right && p > doubt) continue;
      const error = ((right ? 1 : 0) - p) * weight;
      for (let i = 0; i < ids.length; i += 1) {
        const at = ids[i];
        const gradient = error * amounts[i] - (at === 0 ? 0 : decay * weights[at]);
        squares[at] += gradient * gradient;
        weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
      }
    }
    if (late) for (let at = 0; at < size; at += 1) sums[at] += weights[at];
  }
  return sums.map((sum) => sum / Math.floor(epochs / 2));
}

function shuffled(list, label) {
  return list
    .map((item, at) => [hash(`${label} ${String(at)}`), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

// --- letters ---
const listed = resources.rows(
  'companies.csv',
  z.object({ name: z.string(), aliases: z.string().default(''), strength: z.string().default('') }),
);
const marked = markedNames(values.marked);
const isHangulName = (name) => /^[가-힣A-Za-z0-9&]{2,}$/u.test(name) && /[가-힣]/u.test(name) && !leftOut.has(name);
const firmNames = new Set(
  listed
    .filter(({ strength }) => strength !== 'weak')
    .flatMap(({ name, aliases }) => [name, ...aliases.split('|').map((alias) => alias.trim())])
    .filter(isHangulName),
);
for (const name of marked.firms)
  if (isHangulName(name) && firms.isSpelledLikeName(name) && !firms.isReleaseWord(name) && !language.titles.get(name))
    firmNames.add(name);
const otherNames = new Set(
  examples
    .filter(({ firm, name }) => !firm && isHangulName(name) && !firmNames.has(name))
    .map(({ name }) => name)
    .filter((name) => !marked.firms.has(name) && !marked.doubtful.has(name)),
);
const spelled = [...[...firmNames].map((name) => [name, true]), ...[...otherNames].map((name) => [name, false])];
const letterCounts = new Map();
for (const [name] of spelled)
  for (const feature of letterFeatures(name)) letterCounts.set(feature, (letterCounts.get(feature) ?? 0) + 1);
const letters = [...letterCounts].filter(([, count]) => count >= FEWEST_LETTERS).map(([feature]) => feature);
const letterNumber = new Map(letters.map((feature, at) => [feature, at + 1]));
const letterIds = (name) => [0, ...letterFeatures(name).flatMap((feature) => letterNumber.get(feature) ?? [])];
const spelledExamples = shuffled(spelled, 'letters').map(([name, right]) => {
  const ids = letterIds(name);
  return { ids, amounts: ids.map(() => 1), right, weight: 1, fold: fold(name) };
});
const lettersWithout = (without) =>
  regression(spelledExamples, letters.length + 1, {
    without,
    epochs: 6,
    rate: 0.1,
    decay: LETTERS_DECAY,
    doubt: 0.9,
  });
const letterTables = Array.from({ length: FOLDS }, (_, without) => lettersWithout(without));
const letterScore = (table, name) => letterIds(name).reduce((sum, at) => sum + table[at], 0);
console.error(`letters: ${String(firmNames.size)} firms, ${String(otherNames.size)} others`);

// --- usage ---
const drop = values.drop === undefined ? undefined : new RegExp(values.drop, 'u');
const witnesses = new Map();
for (const example of examples) {
  const { name, own, places } = example;
  const spelling = own.map((feature) =>
    feature.startsWith('letters=') ? lettersFeature(name, letterScore(letterTables[fold(name)], name)) : feature,
  );
  example.values = [...featureValues(spelling, places)].filter(([feature]) => drop?.test(feature) !== true);
  example.news = example.id.startsWith('news');
  for (const [feature] of example.values) {
    const names = witnesses.get(feature) ?? new Set();
    if (names.size <= FEWEST_NAMES) names.add(name);
    witnesses.set(feature, names);
  }
}
const features = [...witnesses]
  .filter(([, names]) => names.size >= FEWEST_NAMES)
  .map(([feature]) => feature)
  .sort();
const number = new Map(features.map((feature, at) => [feature, at + 1]));
for (const example of examples) {
  const entries = example.values.filter(([feature]) => number.has(feature));
  example.ids = Int32Array.from([0, ...entries.map(([feature]) => number.get(feature))]);
  example.amounts = Float64Array.from([1, ...entries.map(([, value]) => value)]);
  example.right = example.firm;
  example.fold = fold(example.name);
  example.weight *= example.news ? NEWS_WEIGHT : 1;
  delete example.values;
}
const inOrder = shuffled(examples, 'order');
const usageWithout = (without) => {
  const table = regression(inOrder, features.length + 1, { without, epochs: 8, rate: 0.15, decay: DECAY, doubt: 0.9 });
  return table.map((weight, at) => (at > 0 && Math.abs(weight) < SMALLEST_WEIGHT ? 0 : weight));
};
const logOdds = (table, { ids, amounts }) => ids.reduce((sum, at, i) => sum + table[at] * amounts[i], 0);
for (let without = 0; without < FOLDS; without += 1) {
  const table = usageWithout(without);
  for (const example of examples) if (example.fold === without) example.score = logOdds(table, example);
}

function report(label, list) {
  const sum = (some) => some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(list.filter(({ firm }) => firm));
  const row = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((threshold) => {
    const found = list.filter(({ score }) => score >= threshold);
    const right = sum(found.filter(({ firm }) => firm));
    const precision = right / sum(found);
    const recall = right / all;
    const f = (2 * precision * recall) / (precision + recall);
    return `${String(threshold)}: ${precision.toFixed(2)}/${recall.toFixed(2)}/${f.toFixed(3)}`;
  });
  console.error(`${label.padEnd(22)} ${all.toFixed(0).padStart(6)}  ${row.join('  ')}`);
}
console.error(
  'threshold: precision/recall/F1 of names that the tables have not seen; firms that none lists count as wrong',
);
const fewFirms = ({ own }) => own.some((feature) => /^article-firms=[01]$/u.test(feature));
report('all', examples);
report(
  'releases',
  examples.filter(({ news }) => !news),
);
report(
  'news',
  examples.filter(({ news }) => news),
);
report('few firms named', examples.filter(fewFirms));
report(
  'news, few firms named',
  examples.filter((example) => example.news && fewFirms(example)),
);
if (values.show) {
  const sorted = [...examples].sort((a, b) => b.score - a.score);
  const names = (some) => [...new Set(some.map(({ name }) => name))].slice(0, 200).join(' ');
  console.error(`taken for firms: ${names(sorted.filter(({ firm, score }) => !firm && score > -0.3 && score < 0.6))}`);
  console.error(`firms not taken: ${names(sorted.filter(({ firm, score }) => firm && score < -0.5))}`);
}

// --- the tables ---
if (values.out !== undefined) {
  const SOURCE = 'tools/train/company-usage.mjs';
  const cell = (text) => (/[",\n\r]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
  const write = (file, column, names, table, smallest) => {
    const rows = names
      .map((name, at) => [name, table[at + 1]])
      .filter(([, weight]) => Math.abs(weight) >= smallest)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `${cell(name)},${weight.toFixed(2)},${SOURCE}\n`);
    const head = `${column},weight,source\nbias,${table[0].toFixed(2)},${SOURCE}\n`;
    writeFileSync(join(values.out, file), head + rows.join(''));
    console.error(`${file}: ${String(rows.length)} weights`);
  };
  write('company-letters.csv', 'letters', letters, lettersWithout(EVERYTHING), SMALLEST_LETTERS_WEIGHT);
  write('company-usage.csv', 'feature', features, usageWithout(EVERYTHING), SMALLEST_WEIGHT);
}
