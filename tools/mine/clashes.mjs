// Lists what cannot all be true in the dictionaries of organizations and officials; nothing when all is well.
// One strong name of two bodies on one day · one seat held by two persons on one day · a parent or a body that no row has
// usage: node tools/mine/clashes.mjs DICTIONARIES
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Titles of which a body has several holders at once. */
const SHARED_TITLES = new Set(['차관', '부회장', '부위원장', '사무총장', '본부장', '권한대행', '직무대행']);
/** Bodies with two heads by law: a member of the government and one of the public. */
const TWO_HEADS = new Set(['탄소중립위원회', '중앙사고수습본부', '중앙재난안전대책본부', '국민권익위원회']);

const [dictionaries] = process.argv.slice(2);
if (dictionaries === undefined) throw new Error('usage: node tools/mine/clashes.mjs DICTIONARIES');
const rowsOf = (file) => parse(readFileSync(join(dictionaries, file), 'utf8'), { columns: true });
const organizations = rowsOf('organizations.csv');
const officials = rowsOf('officials.csv');
const places = rowsOf('cities.csv').flatMap((row) => [row.name, row.province]);

const list = (cell) => cell.split(' | ').filter((name) => name !== '');
const overlaps = (a, b) =>
  (a.valid_from || '0000') <= (b.valid_to || '9999') && (b.valid_from || '0000') <= (a.valid_to || '9999');
const period = (row) => `${row.valid_from}..${row.valid_to}`;

function grouped(rows, keysOf) {
  const groups = new Map();
  for (const row of rows) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

function* pairs(rows) {
  for (const [index, a] of rows.entries()) for (const b of rows.slice(index + 1)) yield [a, b];
}

for (const [name, rows] of grouped(organizations, (row) => [row.name, ...list(row.aliases)])) {
  for (const [a, b] of pairs(rows)) {
    if (a.id !== b.id && overlaps(a, b)) console.log(`name\t${name}\t${a.id} ${period(a)}\t${b.id} ${period(b)}`);
  }
}
const ids = new Set(organizations.map((row) => row.id));
for (const row of organizations) {
  if (row.parent !== '' && !ids.has(row.parent)) console.log(`parent\t${row.id}\t${row.parent}`);
}
for (const [seat, rows] of grouped(officials, (row) => [`${row.organization} ${row.title}`])) {
  if (rows.some((row) => SHARED_TITLES.has(row.title) || TWO_HEADS.has(row.organization))) continue;
  for (const [a, b] of pairs(rows)) {
    if (a.id !== b.id && overlaps(a, b)) console.log(`seat\t${seat}\t${a.name} ${period(a)}\t${b.name} ${period(b)}`);
  }
}
const bodies = new Set([...organizations.map((row) => row.name), ...places, '']);
for (const row of officials) if (!bodies.has(row.organization)) console.log(`body\t${row.organization}\t${row.name}`);
