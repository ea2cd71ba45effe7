// The manifest of dictionaries/models/: what every list there was made from and by which command, with its digest, so
// that a list that somebody edited by hand, or that no command can make again, is told from the others.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const MANIFEST = 'manifest.json';
const THRESHOLDS = 'thresholds.csv';
/** What every entry says; where a thing cannot be known, it is null and `notes` says why. */
const FIELDS = [
  'what',
  'command',
  'inputs',
  'arguments',
  'thresholds',
  'scores',
  'reproducible',
  'notes',
  'rows',
  'sha256',
];

/** @returns {Record<string, object>} entries by file; empty when there is no manifest */
export function readManifest(folder) {
  const path = join(folder, MANIFEST);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).files : {};
}

export function writeManifest(folder, entries) {
  const files = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ files }, undefined, 2)}\n`);
}

/** What a file itself says: its rows and its digest. */
export function measured(folder, file) {
  const bytes = readFileSync(join(folder, file));
  const rows = parse(bytes, { columns: true }).length;
  return { rows, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The thresholds that go with the weights of a file, by name. */
export function thresholdsOf(folder, file) {
  const path = join(folder, THRESHOLDS);
  if (!existsSync(path)) return {};
  const model = file.replace(/\.csv$/u, '');
  const rows = parse(readFileSync(path), { columns: true }).filter((row) => row.model === model);
  return Object.fromEntries(rows.map(({ threshold, value }) => [threshold, Number(value)]));
}

/** @returns {string[]} what is wrong with a folder of models, a sentence each; empty when all is well */
export function faultsOf(folder) {
  if (!existsSync(join(folder, MANIFEST))) return [`${MANIFEST} is missing`];
  const entries = readManifest(folder);
  const present = readdirSync(folder).filter((name) => name !== MANIFEST && !name.startsWith('.'));
  const faults = present
    .filter((name) => !(name in entries))
    .map((name) => `${name} is not in ${MANIFEST}; make it with npm run train, or move it to lexicons/`);
  for (const [file, entry] of Object.entries(entries)) {
    if (!present.includes(file)) {
      faults.push(`${file} is in ${MANIFEST} but missing`);
      continue;
    }
    for (const field of FIELDS) if (!(field in entry)) faults.push(`${file}: its entry in ${MANIFEST} lacks ${field}`);
    if (entry.scores === null && !entry.notes) faults.push(`${file}: no scores, and notes do not say why`);
    if (entry.reproducible !== true && !entry.notes) faults.push(`${file}: not reproducible, and notes do not say why`);
    const { rows, sha256 } = measured(folder, file);
    if (entry.sha256 !== sha256)
      faults.push(`${file} is not the file that ${MANIFEST} tells of; make it again with npm run train`);
    if (entry.rows !== rows) faults.push(`${file} has ${String(rows)} rows, ${MANIFEST} says ${String(entry.rows)}`);
    const thresholds = thresholdsOf(folder, file);
    if (JSON.stringify(thresholds) !== JSON.stringify(entry.thresholds))
      faults.push(
        `${file}: ${THRESHOLDS} has other thresholds than ${MANIFEST}; run node tools/train/check-manifest.mjs --thresholds`,
      );
  }
  return faults;
}
