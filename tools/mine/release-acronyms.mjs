// Lists the words in Latin letters that releases use and that are no firms' names: CES, ETF, Smart. Counted by releases;
// names of the dictionaries and those that releases mark as firms' are left out.
// usage: node tools/mine/release-acronyms.mjs ARCHIVE [--before=2025-07-01] [--least=12] [--marked=FILE.json]
//   > dictionaries/lexicons/release-acronyms.csv   (after npm run build; the marked names of marked-names.mjs)
import { parseArgs } from 'node:util';
import { createEngine } from '../../dist/pipeline.js';
import { markedNames } from '../train/shared.mjs';
import { releases } from './releases.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string', default: '2025-07-01' },
    least: { type: 'string', default: '12' },
    marked: { type: 'string' },
  },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/release-acronyms.mjs ARCHIVE [--before=DATE] [--least=N]');

const WORD_PATTERN = /(?<![A-Za-z0-9&.-])[A-Z][A-Za-z0-9&]+(?![A-Za-z0-9&-])/gu;
const companies = new Set(
  createEngine()
    .kinds.filter(({ type }) => type === 'company')
    .flatMap(({ entries }) => entries.map(({ surface }) => surface)),
);
const marked = markedNames(values.marked);
const counts = new Map();
for (const { text } of releases(archive, { before: values.before })) {
  for (const word of new Set([...text.matchAll(WORD_PATTERN)].map(([found]) => found)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
}
console.log('word,releases,source');
for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < Number(values.least) || companies.has(word) || marked.firms.has(word) || marked.doubtful.has(word))
    continue;
  console.log(`${word},${String(count)},releases before ${values.before}`);
}
