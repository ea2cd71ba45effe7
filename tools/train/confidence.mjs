// Learns how sure the program may be of a record from the learning part of the benchmark: from what the present build finds on
// it, and from what earlier builds found before the errors on these pages were mended (earlier.mjs).
// usage: node tools/train/confidence.mjs ARCHIVE…   (after npm run build)
//   ARCHIVE…   git folders of the repositories that the pages come from
// Writes dictionaries/models/confidence.csv and its entry in the manifest. Prints how well it does on pages that it has not
// seen, part by part.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgedRecords } from '../benchmark/judged.mjs';
import { reliabilityLines, reliabilityOf } from '../benchmark/reliability.mjs';
import { csvText } from './csv.mjs';
import { earlierBytes, readEarlier } from './earlier-records.mjs';
import { measured, readManifest, writeManifest } from './manifest.mjs';
import { logOdds, regression } from './regression.mjs';
import { hash } from './shared.mjs';

const PAGES = fileURLToPath(new URL('../../fixtures/releases/learning/', import.meta.url));
const MODELS = fileURLToPath(new URL('../../dictionaries/models/', import.meta.url));
const FILE = 'confidence.csv';
const FOLDS = 5;
/** A feature of fewer records says nothing. */
const LEAST = 4;
/** Of a record of the present build, where one of an earlier build weighs 1: its page is mended. */
const PRESENT = 0.5;
const ARGUMENTS = { least: LEAST, present: PRESENT, epochs: 400, rate: 0.05, decay: 0.002 };

const archives = process.argv.slice(2);
const files = readdirSync(PAGES).sort();
const pages = files.map((file) => JSON.parse(readFileSync(join(PAGES, file), 'utf8')));
const present = [...judgedRecords(pages, archives)].map((record) => ({ ...record, weight: PRESENT }));
if (present.length === 0) throw new Error('usage: node tools/train/confidence.mjs ARCHIVE…');
const records = [...readEarlier().map((record) => ({ ...record, weight: 1 })), ...present];

const counts = new Map();
for (const { features } of records) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
const names = [
  'bias',
  ...[...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([name]) => name)
    .sort(),
];
const idOf = new Map(names.map((name, id) => [name, id]));
const examples = records.map(({ page, features, right, weight }) => {
  const ids = [0, ...features.flatMap((one) => idOf.get(one) ?? [])];
  return { ids, amounts: ids.map(() => 1), right, weight, fold: Math.floor(hash(page) * FOLDS) };
});
const learn = (without) => regression(examples, names.length, { ...ARGUMENTS, without, doubt: Infinity });
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const table = learn(fold);
  return examples
    .filter((example) => example.fold === fold)
    .map((example) => ({ confidence: 1 / (1 + Math.exp(-logOdds(table, example))), right: example.right }));
}).flat();
const reliability = reliabilityOf(unseen);
for (const line of reliabilityLines(reliability)) console.log(line);

const table = learn(undefined);
const rows = names.map((name, id) => [name, table[id].toFixed(3), 'tools/train/confidence.mjs']);
writeFileSync(join(MODELS, FILE), csvText(['feature', 'weight', 'source'], rows));
const digest = createHash('sha256');
for (const file of files) digest.update(readFileSync(join(PAGES, file)));
const entries = readManifest(MODELS);
entries[FILE] = {
  what: 'weights by which the evidence of a record is told to be right',
  command: 'node tools/train/confidence.mjs ARCHIVE…',
  inputs: [
    { pages: 'fixtures/releases/learning', count: pages.length, sha256: digest.digest('hex') },
    {
      records: 'fixtures/releases/earlier.json',
      count: records.length - present.length,
      sha256: createHash('sha256').update(earlierBytes()).digest('hex'),
    },
  ],
  arguments: ARGUMENTS,
  thresholds: {},
  scores: {
    records: unseen.length,
    wrong: reliability.wrong,
    'expected calibration error': Number(reliability.error.toFixed(3)),
    'wrong in the least sure tenth': Number(reliability.lowest.toFixed(2)),
  },
  reproducible: true,
  notes:
    'scores are of pages left out in turn, of earlier builds and the present one together; the weights also depend on the rules and dictionaries of the day',
  ...measured(MODELS, FILE),
};
writeManifest(MODELS, entries);
