// Shows how releases use given names as whole words, to judge which are weak (common words, persons, places).
// NAMES: `레몬` a line → 레몬 · 1,024 occurrences · 310 with a sign of a firm · «고당도 레몬 과즙» «…»
// usage: node tools/mine/names-in-use.mjs ARCHIVE NAMES.txt [--before=YYYY-MM-DD] [--contexts=N]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releases } from './releases.mjs';

const WORD_PATTERN = /[가-힣A-Za-z0-9&]+(?:[.-][가-힣A-Za-z0-9&]+)*/gu;
const PARTICLE_PATTERN =
  /(?:에서는|에서도|에서의|에서|에게|에는|에도|으로부터|로부터|으로는|으로|이라는|라는|이라고|라고|이며|이다|이나|부터|까지|처럼|보다|은|는|이|가|을|를|과|와|의|에|로|도|만|나|등|측)$/u;
const MARKER_BEFORE_PATTERN = /(?:㈜|\(주\)|주식회사)\s?$/u;
const MARKER_BEHIND_PATTERN = /^\s?(?:㈜|\(주\)|주식회사|\((?:대표|사장|회장|CEO))/u;
const CONTEXT = 18;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, contexts: { type: 'string', default: '6' } },
});
const [archive, list] = positionals;
if (archive === undefined || list === undefined) {
  throw new Error('usage: node tools/mine/names-in-use.mjs ARCHIVE NAMES.txt [--before=YYYY-MM-DD] [--contexts=N]');
}

const uses = new Map();
for (const line of readFileSync(list, 'utf8').normalize('NFC').split('\n')) {
  if (line !== '') uses.set(line, { count: 0, releases: 0, marked: 0, contexts: [], last: -1 });
}

let number = 0;
for (const { text } of releases(archive, values)) {
  number += 1;
  for (const match of text.matchAll(WORD_PATTERN)) {
    const name = uses.has(match[0]) ? match[0] : match[0].replace(PARTICLE_PATTERN, '');
    const use = uses.get(name);
    if (use === undefined) continue;
    use.count += 1;
    if (use.last !== number) use.releases += 1;
    use.last = number;
    const end = match.index + name.length;
    if (
      MARKER_BEFORE_PATTERN.test(text.slice(match.index - 5, match.index)) ||
      MARKER_BEHIND_PATTERN.test(text.slice(end, end + 8))
    ) {
      use.marked += 1;
    }
    // The first, second, fourth, eighth … use: examples from the whole archive without keeping it.
    if (Number.isInteger(Math.log2(use.count))) {
      use.contexts.push(text.slice(Math.max(0, match.index - CONTEXT), end + CONTEXT).replace(/\s+/gu, ' '));
    }
  }
}
for (const [name, use] of [...uses].sort(([, a], [, b]) => b.count - a.count)) {
  const examples = use.contexts.slice(-Number(values.contexts)).map((context) => `«${context}»`);
  console.log([name, use.count, use.releases, use.marked, ...examples].join('\t'));
}
