// Lists the words that stand behind a country's name, to see which foreign cities a dictionary lacks.
// `중국 옌타이에서`, `베트남 빈즈엉성`, `(독일 하노버)` → 옌타이 · releases, first day, last day · 중국 41, 베트남 1
// usage: node tools/mine/cities.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N] [--known=dictionaries/cities.csv]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { releases } from './releases.mjs';
import { Tally } from './tally.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, least: { type: 'string', default: '3' }, known: { type: 'string' } },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/cities.mjs ARCHIVE [--before=…] [--least=N] [--known=CSV]');

const rowsOf = (file) => parse(readFileSync(file, 'utf8'), { columns: true });
const lexicon = new URL('../../dictionaries/lexicons/countries.csv', import.meta.url);
const countries = rowsOf(lexicon)
  .flatMap((row) => [row.name, ...row.aliases.split(' | ')])
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length);
const known = new Set();
if (values.known !== undefined) {
  for (const row of rowsOf(values.known)) {
    for (const name of [row.name, ...row.aliases.split(' | '), ...row.weak_aliases.split(' | ')]) known.add(name);
  }
}

/** A place is where something happens (에서, 에 위치한), is called a city (시), or closes a bracket. */
const CITY_PATTERN = new RegExp(
  String.raw`(?<![가-힣A-Za-z0-9])(?<country>${countries.join('|')})[ ,·]{1,2}(?<city>[가-힣]{2,10}?)(?:시(?:에서|에|의|는|와|를)?(?![가-힣])|(?<! 등)에서(?![가-힣])|에 (?:있|위치|소재|설립|개소|문을|진출)|[)\]])`,
  'gu',
);

const cities = new Tally();
/** City → country → uses. */
const countriesOf = new Map();
for (const { date, text } of releases(archive, values)) {
  const found = new Set();
  for (const { groups } of text.matchAll(CITY_PATTERN)) {
    const { country, city } = groups;
    if (known.has(city) || countries.includes(city)) continue;
    found.add(city);
    const uses = countriesOf.get(city) ?? new Map();
    countriesOf.set(city, uses.set(country, (uses.get(country) ?? 0) + 1));
  }
  for (const city of found) cities.add(city, date);
}
for (const { key, count, first, last } of cities.rows(Number(values.least))) {
  const uses = [...(countriesOf.get(key) ?? [])].sort(([, a], [, b]) => b - a).slice(0, 4);
  console.log([key, count, first, last, uses.map(([country, n]) => `${country} ${n}`).join(', ')].join('\t'));
}
