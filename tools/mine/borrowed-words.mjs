// Lists the nouns that sound foreign, that MeCab knows and releases use, and that are no firms' names: 온라인, 인프라.
// Counted by releases; names of the dictionaries and those that releases mark as firms' are left out (오아시스).
// usage: node tools/mine/borrowed-words.mjs ARCHIVE [--before=2025-07-01] [--least=40] [--marked=FILE.json]
//   > dictionaries/lexicons/borrowed-words.csv   (after npm run build; the marked names of marked-names.mjs)
import { parseArgs } from 'node:util';
import { createResources } from '../../dist/dictionary/load.js';
import { particlesEnd } from '../../dist/korean/edges.js';
import { languageOf } from '../../dist/lexicon/language.js';
import { createEngine } from '../../dist/pipeline.js';
import { markedNames } from '../train/shared.mjs';
import { releases } from './releases.mjs';
import { wordLines } from './word-lines.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string', default: '2025-07-01' },
    least: { type: 'string', default: '40' },
    marked: { type: 'string' },
  },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/borrowed-words.mjs ARCHIVE [--before=DATE] [--least=N]');

const WORD_PATTERN = /[가-힣]{2,8}/gu;
const LEAST_FOREIGN = -0.1;
const LONGEST_PARTICLE = 2;

const engine = createEngine();
const language = languageOf(createResources());
const companies = new Set(
  engine.kinds.filter(({ type }) => type === 'company').flatMap(({ entries }) => entries.map(({ surface }) => surface)),
);
const marked = markedNames(values.marked);
const counts = new Map();
for (const { text } of releases(archive, { before: values.before })) {
  const seen = new Set();
  for (const [word] of text.matchAll(WORD_PATTERN)) {
    seen.add(word);
    for (let cut = Math.max(2, word.length - LONGEST_PARTICLE); cut < word.length; cut += 1)
      if (particlesEnd(word, cut) === word.length) seen.add(word.slice(0, cut));
  }
  for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const common = [...counts].filter(
  ([word, count]) =>
    count >= Number(values.least) &&
    !companies.has(word) &&
    !marked.firms.has(word) &&
    language.names.foreignness(word) >= LEAST_FOREIGN,
);
const { doc, blocks } = wordLines(
  common.map(([word]) => word),
  engine.tokenizer,
);
console.log('word,releases,source');
for (const [index, [word, count]] of common.entries()) {
  const tokens = doc.tokensIn(blocks[index], blocks[index]);
  if (tokens.length === 1 && tokens[0].pos === 'NNG')
    console.log(`${word},${String(count)},releases before ${values.before}`);
}
