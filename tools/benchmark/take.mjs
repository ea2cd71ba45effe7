// `node tools/benchmark/take.mjs --set learning|measuring|second PAGE.json GOLD.json …`: makes pages of the benchmark of gold that
// was written beside the text. PAGE.json names the source of the text (repository, commit, path) and how it is cut.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { toStandOff } from './standoff.mjs';
import { sha256 } from './texts.mjs';

const PAGES = fileURLToPath(new URL('../../fixtures/releases', import.meta.url));
const SETS = ['learning', 'measuring', 'second'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { set: { type: 'string' } } });
if (!SETS.includes(values.set) || positionals.length % 2 === 1) {
  console.error('usage: node tools/benchmark/take.mjs --set learning|measuring|second PAGE.json GOLD.json …');
  process.exit(2);
}
for (let at = 0; at < positionals.length; at += 2) {
  const [page, gold] = [positionals[at], positionals[at + 1]].map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const standOff = toStandOff({ ...page, sha256: sha256(gold.text) }, gold, gold.text);
  writeFileSync(join(PAGES, values.set, `${page.id}.json`), `${JSON.stringify(standOff, undefined, 1)}\n`);
  console.log(`${page.id}: ${standOff.entities.length} entities`);
}
