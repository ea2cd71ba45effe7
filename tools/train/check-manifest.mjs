// Fails when a file of dictionaries/models/ is another one than its manifest says, missing, or not listed.
// usage: node tools/train/check-manifest.mjs [FOLDER] [--thresholds]
//   --thresholds writes the values of thresholds.csv, which are chosen by hand, into the manifest first
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultsOf, measured, readManifest, thresholdsOf, writeManifest } from './manifest.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { thresholds: { type: 'boolean', default: false } },
});
const [folder = fileURLToPath(new URL('../../dictionaries/models/', import.meta.url))] = positionals;
if (values.thresholds) {
  const entries = readManifest(folder);
  for (const [file, entry] of Object.entries(entries)) entry.thresholds = thresholdsOf(folder, file);
  Object.assign(entries['thresholds.csv'], measured(folder, 'thresholds.csv'));
  writeManifest(folder, entries);
}
const faults = faultsOf(folder);
for (const fault of faults) console.error(`dictionaries/models: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
