// Counts in how many releases each name of a dictionary stands, to check its spelling and its period.
// dictionaries/organizations.csv, `중진공` → kr-pub-kosmes · 중진공 · alias · releases, first day, last day; 0 where nowhere
// usage: node tools/mine/name-counts.mjs ARCHIVE DICTIONARY.csv [--before=YYYY-MM-DD]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { releases } from './releases.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { before: { type: 'string' } } });
const [archive, dictionary] = positionals;
if (archive === undefined || dictionary === undefined) {
  throw new Error('usage: node tools/mine/name-counts.mjs ARCHIVE DICTIONARY.csv [--before=YYYY-MM-DD]');
}

/** Names by their first two letters, longest first, so that a longer name hides the shorter one inside it. */
const byStart = new Map();
const counts = new Map();
for (const row of parse(readFileSync(dictionary, 'utf8'), { columns: true })) {
  const names = [row.name, ...(row.aliases ?? '').split(' | '), ...(row.weak_aliases ?? '').split(' | ')];
  for (const name of names) {
    if (name.length < 2 || counts.has(name)) continue;
    counts.set(name, { id: row.id, count: 0, first: '', last: '' });
    const start = name.slice(0, 2);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
}

for (const { date, text } of releases(archive, values)) {
  const found = new Set();
  for (let at = 0; at < text.length - 1; at += 1) {
    const name = byStart.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate, at));
    if (name === undefined) continue;
    found.add(name);
    at += name.length - 1;
  }
  for (const name of found) {
    const row = counts.get(name);
    row.count += 1;
    row.first ||= date;
    row.last = date;
  }
}
for (const [name, { id, count, first, last }] of counts) console.log([id, name, count, first, last].join('\t'));
