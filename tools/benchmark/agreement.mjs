// `node tools/benchmark/agreement.mjs ARCHIVE…`: how far two annotators agree who worked apart on the same pages of the
// benchmark (fixtures/releases/second holds the second annotation). What either of them left open is not compared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseGold } from '../../dist/check/gold.js';
import { toGold } from './standoff.mjs';
import { scoreLines } from './table.mjs';
import { readText } from './texts.mjs';

const PAGES = fileURLToPath(new URL('../../fixtures/releases', import.meta.url));
const read = (set, file) => JSON.parse(readFileSync(join(PAGES, set, file), 'utf8'));

const setOf = new Map(
  ['learning', 'measuring'].flatMap((set) => readdirSync(join(PAGES, set)).map((file) => [file, set])),
);
const archives = process.argv.slice(2);
const pairs = readdirSync(join(PAGES, 'second'))
  .sort()
  .flatMap((file) => {
    const pages = [read(setOf.get(file), file), read('second', file)];
    const cut = readText(pages[0], archives);
    if (cut === undefined) return [];
    const golds = pages.map((page) => toGold(page, cut));
    const ignore = golds.flatMap((gold) => gold.ignore ?? []);
    const [gold, other] = golds.map((own) => parseGold(JSON.stringify({ ...own, ignore }), file));
    return [{ gold, records: other.records }];
  });
if (pairs.length === 0) {
  console.error('error: no git folder given holds the pages');
  process.exit(2);
}
console.log(`${pairs.length} pages annotated twice: one annotator against the other`);
for (const line of scoreLines(pairs)) console.log(line);
