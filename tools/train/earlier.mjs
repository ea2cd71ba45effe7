// Keeps what an earlier build found on pages that it had not seen, and whether it was right: the errors of the present build on
// these pages are mended, so that they tell too little of how it errs on others. No text is kept.
// usage: node tools/train/earlier.mjs BUILD FIRST LAST ARCHIVE…   (after npm run build)
//   BUILD        folder with a built checkout of a revision from before its pages were mended
//   FIRST LAST   of the pages, r001 and so on
//   ARCHIVE…     git folders of the repositories that the pages come from
// Writes fixtures/releases/earlier.json, where the pages take the place of what was kept of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { judgedRecords } from '../benchmark/judged.mjs';
import { packEarlier, readEarlier } from './earlier-records.mjs';

const PAGES = fileURLToPath(new URL('../../fixtures/releases/learning/', import.meta.url));
const [build, first, last, ...archives] = process.argv.slice(2);
if (archives.length === 0) throw new Error('usage: node tools/train/earlier.mjs BUILD FIRST LAST ARCHIVE…');

const pages = readdirSync(PAGES)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(PAGES, file), 'utf8')))
  .filter(({ id }) => id >= first && id <= last);
const pipeline = await import(pathToFileURL(join(resolve(build), 'dist/pipeline.js')).href);
const taken = new Set(pages.map(({ id }) => id));
const kept = readEarlier().filter(({ page }) => !taken.has(page));
const records = [...judgedRecords(pages, archives, pipeline)].map(({ page, features, right }) => ({
  page,
  features,
  right,
}));
const FILE = fileURLToPath(new URL('../../fixtures/releases/earlier.json', import.meta.url));
writeFileSync(FILE, `${packEarlier([...kept, ...records])}\n`);
console.log(`${pages.length} pages, ${records.length} records, ${records.filter(({ right }) => !right).length} wrong`);
