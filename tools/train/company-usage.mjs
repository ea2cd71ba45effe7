// Trains the table by which unknown words are told to be firms' names: dictionaries/lexicons/company-usage.csv.
// In every release about half of the firms that dictionaries and markers know are hidden; the model learns to find them
// by their looks and company. Names are parted by their spelling: a tenth is never trained on and measures the result.
// usage: node tools/train/company-usage.mjs ARCHIVE OUT.csv [--before=2025-07-01] [--every=12] [--examples=FILE]
// (after npm run build; the examples are kept in FILE and taken from there the next time)
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releases } from '../mine/releases.mjs';
import { createResources } from '../../dist/dictionary/load.js';
import { createDoc } from '../../dist/doc.js';
import { createFirmNames } from '../../dist/entities/company/firm-names.js';
import { nameFeatures, unknownNames } from '../../dist/entities/company/usage/evidence.js';
import { featureValues } from '../../dist/entities/company/usage/model.js';
import { languageOf } from '../../dist/korean/language.js';
import { createEngine } from '../../dist/pipeline.js';
import { recognize } from '../../dist/stages/recognize.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string', default: '2025-07-01' },
    every: { type: 'string', default: '12' },
    examples: { type: 'string' },
  },
});
const [archive, output] = positionals;
if (archive === undefined || output === undefined) {
  throw new Error('usage: node tools/train/company-usage.mjs ARCHIVE OUT.csv [--before=DATE] [--every=N]');
}
const KEPT_NEGATIVES = 0.2;
const FEWEST_NAMES = 10;
const FEWEST_NEIGHBOURS = 40;
const EPOCHS = 8;
const SMALLEST_WEIGHT = 0.3;

const resources = createResources();
const language = languageOf(resources);
const firms = createFirmNames(resources, language);
const engine = createEngine();
const kinds = engine.kinds.map((kind) => ({
  ...kind,
  rules: kind.rules.filter(({ id }) => id !== 'company/usage'),
}));

/** FNV-1a, so that every run draws the same lots. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value / 0x100000000;
}

/** The unknown names of the sampled releases with their features, and whether they are hidden firms. */
function collect() {
  const examples = [];
  let read = 0;
  for (const { date, ministry, text } of releases(archive, { before: values.before })) {
    read += 1;
    const id = `${date} ${String(read)}`;
    const often = /중소벤처|특허|산업통상|과학기술정보|조달|공정거래/u.test(ministry) ? 4 : 1;
    if (hash(id) * Number(values.every) >= often || text.length < 300) continue;
    const doc = createDoc(engine.segment({ id, text }, { keepBoilerplate: false }), engine.tokenizer);
    const { candidates } = recognize(doc, engine.automaton, kinds);
    const surface = ({ start, end }) => text.slice(start, end);
    const companies = candidates.filter(({ type }) => type === 'company');
    const doubtful = new Set(companies.filter(({ pending }) => pending !== undefined).map(surface));
    const listed = companies.filter(
      ({ pending, rule }) => pending === undefined && rule !== 'company/list' && rule !== 'company/party',
    );
    const hidden = new Set(listed.map(surface).filter((name) => hash(`${id} ${name}`) < 0.5));
    const known = candidates.filter((candidate) => candidate.type !== 'company' || !hidden.has(surface(candidate)));
    // what a marker or a head already tells needs no model
    const told = new Set(companies.filter(({ rule }) => rule.startsWith('company/')).map(({ start }) => start));
    for (const unknown of unknownNames(doc, language, firms, known)) {
      const firm = hidden.has(unknown.name);
      if (!firm && doubtful.has(unknown.name)) continue;
      if (!firm && hash(`${id} no ${unknown.name}`) >= KEPT_NEGATIVES) continue;
      const places = unknown.places.filter((place) => place.features.length > 0 && !told.has(place.start));
      if (places.length === 0) continue;
      examples.push({
        name: unknown.name,
        firm,
        weight: firm ? 1 : 1 / KEPT_NEGATIVES,
        values: featureValues(
          nameFeatures(doc, { name: unknown.name, places }, language),
          places.map(({ features }) => features),
        ),
      });
    }
  }
  return examples;
}

function examplesOf(file) {
  if (file !== undefined && existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8')).map((example) => ({ ...example, values: new Map(example.values) }));
  }
  const examples = collect();
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify(examples.map((example) => ({ ...example, values: [...example.values] }))));
  }
  return examples;
}

const examples = examplesOf(values.examples);
const training = examples.filter(({ name }) => hash(`split ${name}`) >= 0.1);
const held = examples.filter(({ name }) => hash(`split ${name}`) < 0.1);
/** Names that show a feature: one frequent name must not be learned by heart. */
const witnesses = new Map();
for (const { name, values: own } of training) {
  for (const feature of own.keys()) {
    const names = witnesses.get(feature) ?? new Set();
    names.add(name);
    witnesses.set(feature, names);
  }
}
const isOfTheName = (feature) => /^(?:end|begin)=/u.test(feature);
const features = [...witnesses]
  .filter(([feature, names]) => names.size >= (isOfTheName(feature) ? FEWEST_NAMES : FEWEST_NEIGHBOURS))
  .map(([feature]) => feature)
  .sort();
const number = new Map(features.map((feature, at) => [feature, at + 1]));
const pack = (list) =>
  list.map((example) => {
    const entries = [...example.values].flatMap(([feature, value]) =>
      number.has(feature) ? [[number.get(feature), value]] : [],
    );
    return { ...example, ids: [0, ...entries.map(([at]) => at)], amounts: [1, ...entries.map(([, value]) => value)] };
  });
const packed = pack(training);
const weights = new Float64Array(features.length + 1);

function logOdds(example) {
  let sum = 0;
  for (let i = 0; i < example.ids.length; i += 1) sum += weights[example.ids[i]] * example.amounts[i];
  return sum;
}

/** AdaGrad over the examples in an order drawn once; unlisted firms among the others are dropped after the first half. */
function train() {
  const squares = new Float64Array(weights.length).fill(1e-6);
  const order = packed.map((example, at) => [hash(`order ${String(at)}`), example]).sort(([a], [b]) => a - b);
  let dropped = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const [, example] of order) {
      const p = 1 / (1 + Math.exp(-logOdds(example)));
      if (epoch >= EPOCHS / 2 && !example.firm && p > 0.7) {
        dropped += 1;
        continue;
      }
      const error = ((example.firm ? 1 : 0) - p) * example.weight;
      for (let i = 0; i < example.ids.length; i += 1) {
        const at = example.ids[i];
        const gradient = error * example.amounts[i] - 2e-4 * weights[at];
        squares[at] += gradient * gradient;
        weights[at] += (0.15 * gradient) / Math.sqrt(squares[at]);
      }
    }
  }
  console.error(
    `${String(packed.length)} examples, ${String(packed.filter(({ firm }) => firm).length)} firms; ${String(dropped)} drops`,
  );
}

train();
for (let at = 1; at < weights.length; at += 1) if (Math.abs(weights[at]) < SMALLEST_WEIGHT) weights[at] = 0;
const judged = pack(held).map((example) => ({ ...example, score: logOdds(example) }));
for (const threshold of [-1, 0, 0.5, 1, 1.5, 2, 3]) {
  const found = judged.filter(({ score }) => score >= threshold);
  const right = found.filter(({ firm }) => firm).length;
  const wrong = found.filter(({ firm }) => !firm).reduce((sum, { weight }) => sum + weight, 0);
  const all = judged.filter(({ firm }) => firm).length;
  console.error(
    `threshold ${String(threshold)}: precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / all).toFixed(3)} of ${String(all)}`,
  );
}
const cell = (text) => (/[",\n\r]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
const rows = features.flatMap((feature, at) =>
  weights[at + 1] === 0 ? [] : [`${cell(feature)},${weights[at + 1].toFixed(2)},tools/train/company-usage.mjs`],
);
writeFileSync(
  output,
  `feature,weight,source\nbias,${weights[0].toFixed(2)},tools/train/company-usage.mjs\n${rows.join('\n')}\n`,
);
console.error(`${String(rows.length)} weights`);
