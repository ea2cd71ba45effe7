// Lists the words that releases use and MeCab does not know whole: compounds such as 협업프로그램, so that rules do not
// take them for names. Counted by releases, particles cut; names of the dictionaries and persons' names are left out.
// usage: node tools/mine/release-words.mjs ARCHIVE [--before=2025-07-01] [--least=28] > dictionaries/lexicons/release-words.csv
// (after npm run build)
import { parseArgs } from 'node:util';
import { createResources } from '../../dist/dictionary/load.js';
import { languageOf } from '../../dist/lexicon/language.js';
import { endsInflected } from '../../dist/korean/name-end.js';
import { createEngine } from '../../dist/pipeline.js';
import { releases } from './releases.mjs';
import { wordLines } from './word-lines.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string', default: '2025-07-01' }, least: { type: 'string', default: '28' } },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/release-words.mjs ARCHIVE [--before=DATE] [--least=N]');

const WORD_PATTERN = /[가-힣]{2,10}/gu;
const PARTICLE_PATTERN =
  /(?:은|는|이|가|을|를|의|에|와|과|로|도|으로|에서|에게|까지|부터|만|이나|하는|한|하고|하여|해|했다|된|되는)$/u;
const VERB_END_PATTERN = /(?:다|고|며|여|된|한|할|는|은|를|을|의|에|로|와|과|서|해|도|만)$/u;
const LONGEST = 7;

const engine = createEngine();
const language = languageOf(createResources());
const names = new Set(engine.kinds.flatMap(({ entries }) => entries.map(({ surface }) => surface)));
const counts = new Map();
for (const { text } of releases(archive, { before: values.before })) {
  const seen = new Set();
  for (const [word] of text.matchAll(WORD_PATTERN)) {
    seen.add(word);
    const stem = word.replace(PARTICLE_PATTERN, '');
    if (stem.length >= 2) seen.add(stem);
  }
  for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
}

const common = [...counts].filter(
  ([word, count]) => count >= Number(values.least) && word.length <= LONGEST && !names.has(word),
);
const { doc, blocks } = wordLines(
  common.map(([word]) => word),
  engine.tokenizer,
);
const rows = common.filter(([word], index) => {
  const block = blocks[index];
  const tokens = doc.tokensIn(block, block);
  const known = tokens.length === 1 && /^(?:NNG|MAG|V|X|MM|I)/u.test(tokens[0].pos);
  return (
    !known &&
    !endsInflected(doc, block, block) &&
    language.names.korean(word) !== 'likely' &&
    !VERB_END_PATTERN.test(word)
  );
});
console.log('word,releases,source');
for (const [word, count] of rows.sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${word},${String(count)},releases before ${values.before}`);
}
