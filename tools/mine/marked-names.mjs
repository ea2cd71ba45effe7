// Lists the names that releases mark as firms' (㈜정밀누리, 정밀누리(대표 홍길동)), for the tools that train: in how many
// releases each is marked and in how many it stands. A word that stands far more often than it is marked is no name.
// usage: node tools/mine/marked-names.mjs ARCHIVE OUT.json [--before=2025-07-01]   (after npm run build)
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releases } from './releases.mjs';
import { particlesEnd } from '../../dist/korean/edges.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string', default: '2025-07-01' } },
});
const [archive, output] = positionals;
if (archive === undefined || output === undefined)
  throw new Error('usage: node tools/mine/marked-names.mjs ARCHIVE OUT.json [--before=DATE]');

const BEFORE_PATTERN = /(?:㈜|\(주\)|주식회사 |\(유\))\s?([가-힣A-Za-z0-9&]{2,14})/gu;
const AFTER_PATTERN = /([가-힣A-Za-z0-9&]{2,14})\s?(?:㈜|\(주\)|\(대표(?:이사)?[ :]\s?[가-힣]{2,4}[,)])/gu;
const WORD_PATTERN = /[가-힣A-Za-z0-9&]{2,18}/gu;

/** The word and what it is without its particles, longest first. */
function stems(word) {
  const found = [word];
  for (let cut = word.length - 1; cut >= Math.max(2, word.length - 4); cut -= 1)
    if (particlesEnd(word, cut) === word.length) found.push(word.slice(0, cut));
  return found;
}

const texts = () => releases(archive, { before: values.before });
const raw = new Map();
for (const { text } of texts()) {
  const words = [...text.matchAll(BEFORE_PATTERN), ...text.matchAll(AFTER_PATTERN)].map(([, word]) => word);
  for (const word of new Set(words)) raw.set(word, (raw.get(word) ?? 0) + 1);
}
const marked = new Map();
for (const [word, count] of raw) {
  const name = stems(word).find((stem) => stem !== word && raw.has(stem)) ?? word;
  marked.set(name, (marked.get(name) ?? 0) + count);
}
const stands = new Map();
for (const { text } of texts()) {
  const seen = new Set();
  for (const [word] of text.matchAll(WORD_PATTERN)) {
    for (const stem of stems(word)) if (marked.has(stem)) seen.add(stem);
  }
  for (const name of seen) stands.set(name, (stands.get(name) ?? 0) + 1);
}
const rows = [...marked].map(([name, count]) => [name, count, stands.get(name) ?? count]);
writeFileSync(output, JSON.stringify(rows.sort(([a], [b]) => (a < b ? -1 : 1))));
console.error(`${String(rows.length)} names`);
