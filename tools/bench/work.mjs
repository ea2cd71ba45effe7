// How the work grows with the text, counted: `npm run build && node tools/bench/work.mjs [--size=4000] [--json]
// [--where=NAME]`. The stages, the readers and the writers get each hostile text at one size and at twice that; printed is
// by how much the work grows, which is 2 where it is linear and 4 where it is square. The worst come first. `--where` says
// which places of the code do the work that is more than twice as much. tests/work.test.ts looks at the figures.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeHwp } from '../documents/write-hwp.mjs';
import { writeDocx, writeHwpx, writeXlsx } from '../documents/write-office.mjs';
import { writePdf } from '../documents/write-pdf.mjs';
import { startCounting } from './counting.mjs';
import { HOSTILE_INPUTS } from './hostile-inputs.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const FOLDERS = [DIST.href, fileURLToPath(DIST)];
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '4000' },
    json: { type: 'boolean', default: false },
    where: { type: 'string' },
  },
});
const SIZE = Number(values.size);
const count = await startCounting(
  (place) => FOLDERS.some((folder) => place.includes(folder)),
  values.where !== undefined,
);
const { createEngine, extract, loadRenderer, OUTPUT_FORMATS } = await import(new URL('index.js', DIST).href);
const { readArticles } = await import(new URL('documents/index.js', DIST).href);
const engine = createEngine();

/** Documents of each format that hold a text; readers take its lines apart. */
const DOCUMENTS = {
  text: (text) => text,
  markdown: (text) => `---\ntitle: 가온\n---\n# 가온\n\n${text}`,
  html: (text) => `<html><body><article><p>${text.replaceAll('\n', '</p>\n<p>')}</p></article></body></html>`,
  csv: (text) => `id,title,text\n1,가온,"${text.replaceAll('"', '""')}"\n`,
  jsonl: (text) => `${JSON.stringify({ id: '1', title: '가온', text })}\n`,
  rss: (text) =>
    `<rss version="2.0"><channel><title>가온</title><item><title>가온</title><description><![CDATA[${text}]]></description></item></channel></rss>`,
  eml: (text) => `From: a@b.example\r\nSubject: d\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  docx: (text) => writeDocx(partsOf(text)),
  hwpx: (text) => writeHwpx(partsOf(text)),
  hwp: (text) => writeHwp(partsOf(text)),
  xlsx: (text) => writeXlsx([['제목', '본문'], ...text.split('\n').map((line) => ['가온', line])]),
  pdf: (text) => writePdf(partsOf(text)),
};
/** What readers stumble over; the stages get all there are. */
const READ = new Set([
  'blanks',
  'line breaks',
  'lines of blanks',
  'opening brackets',
  'tags',
  'half a tag',
  'dots',
  'cells',
  'rows of cells',
  'sentences in one line',
  'lines with names',
  'table rows',
  'hyphens',
  'at signs',
]);

function partsOf(text) {
  return text.split('\n').map((line) => ({ text: line }));
}

async function* once(content) {
  yield await Promise.resolve(Buffer.from(content));
}

async function readAll(format, content) {
  for await (const outcome of readArticles(['-'], { stdin: once(content), inputFormat: format })) void outcome;
}

function* cases() {
  for (const { name, text } of HOSTILE_INPUTS) {
    yield {
      name: `stages: ${name}`,
      make: (size) => text(size).normalize('NFC'),
      run: (made) => extract({ id: 'h', text: made }, engine, { relations: true }),
    };
    if (!READ.has(name)) continue;
    for (const [format, write] of Object.entries(DOCUMENTS))
      yield { name: `${format}: ${name}`, make: (size) => write(text(size)), run: (made) => readAll(format, made) };
  }
}

async function* writing() {
  const { text } = HOSTILE_INPUTS.find(({ name }) => name === 'lines with names');
  for (const { name, load } of Object.values(OUTPUT_FORMATS)) {
    const rows = name === 'xlsx' ? 'workbook' : 'records';
    const create = name === 'xlsx' ? await loadRenderer(name, { rows }) : await load();
    const render = create({ kinds: engine.kinds, rows, keepText: true, bom: false, withRelations: true });
    yield {
      name: `writing ${name}`,
      make: (size) => extract({ id: 'h', text: text(size) }, engine, { relations: true }),
      run: (made) => render.article(made),
    };
  }
}

const sum = (places) => [...places.values()].reduce((all, work) => all + work, 0);

async function measured({ name, make, run }) {
  // what is worked out once and kept is worked out before
  const [first, small, large] = [make(SIZE / 4), make(SIZE), make(SIZE * 2)];
  await count(() => run(first));
  const places = [await count(() => run(small)), await count(() => run(large))];
  const [work, twice] = places.map(sum);
  return { name, work, growth: twice / work, places };
}

const rows = [];
for (const made of [cases(), writing()])
  for await (const one of made)
    if (values.where === undefined || one.name === values.where) rows.push(await measured(one));
rows.sort((a, b) => b.growth - a.growth);
if (values.json) console.log(JSON.stringify(rows.map(({ name, work, growth }) => ({ name, work, growth }))));
else
  for (const { name, work, growth } of rows) console.log(`${growth.toFixed(2)}  ${String(work).padStart(10)}  ${name}`);
if (values.where !== undefined)
  for (const { places } of rows) {
    const [small, large] = places;
    const more = [...large].map(([place, work]) => [work - 2 * (small.get(place) ?? 0), place]);
    for (const [work, place] of more.sort((a, b) => b[0] - a[0]).slice(0, 12))
      console.log(
        `${String(work).padStart(10)}  ${FOLDERS.reduce((left, folder) => left.replaceAll(folder, ''), place)}`,
      );
  }
