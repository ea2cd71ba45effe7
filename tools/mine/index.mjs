// `npm run mine -- ARCHIVE [--since DATE] [--before DATE] [--least N] [-o FILE]`: what an archive of releases says that the
// dictionaries do not know: new heads of bodies and terms that are over, renamed bodies, short forms, firms and bodies named
// in at least so many releases (five). A table in the dictionaries' own columns, best first: read it, delete what is wrong,
// then `kr-sme dict import FILE -o DIR`.
// `--since` is the day of the last run unless told (tools/mine/runs.json); a run that reads all remembers where it came to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSuggester, suggestionTable } from '../../dist/curation/suggest/index.js';
import { createResources } from '../../dist/dictionary/load.js';
import { analyse, createEngineOf } from '../../dist/pipeline.js';
import { resolve } from '../../dist/stages/resolve.js';
import { commitOf, releases } from './releases.mjs';

const RUNS = fileURLToPath(new URL('runs.json', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    before: { type: 'string' },
    least: { type: 'string', default: '5' },
    output: { type: 'string', short: 'o', default: 'proposals.csv' },
  },
});
const [archive] = positionals;
if (archive === undefined || positionals.length > 1) {
  console.error('usage: npm run mine -- ARCHIVE [--since DATE] [--before DATE] [--least N] [-o FILE]');
  process.exit(2);
}
const runs = existsSync(RUNS) ? JSON.parse(readFileSync(RUNS, 'utf8')) : {};
const since = values.since ?? runs.until ?? '';
const resources = createResources();
const engine = createEngineOf(resources);
const suggester = createSuggester(resources);
let count = 0;
let until = since;
for (const { date, ministry, title, text } of releases(archive, values.before === undefined ? {} : values)) {
  if (date <= since) continue;
  until = date;
  count += 1;
  const id = `${date} ${title}`;
  const analysis = analyse({ id, title, date, outlet: ministry, text }, engine);
  const records = resolve(analysis.indexed, analysis.selection.mentions, engine.kinds, engine.confidence);
  suggester.add({ id, analysis, records, date, outlet: ministry });
  if (count % 5000 === 0) console.error(`${count} releases, ${date}`);
}
const suggestions = suggester.suggestions(Number(values.least));
writeFileSync(values.output, `\ufeff${suggestionTable(suggestions)}`);
if (values.since === undefined && until !== '')
  writeFileSync(RUNS, `${JSON.stringify({ until, commit: commitOf(archive) ?? null }, undefined, 2)}\n`);
console.log(
  `${count} releases after ${since === '' ? 'the beginning' : since}: ${suggestions.length} proposals in ${values.output}`,
);
