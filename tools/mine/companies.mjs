// Lists the names that releases mark as firms, by corporate marker or by head.
// `㈜에타(대표 이재순)는 수원시 기업 ㈜위즈온과` → 에타 · 위즈온, each with its releases, first day and last day
// usage: node tools/mine/companies.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N]
import { parseArgs } from 'node:util';
import { releases } from './releases.mjs';
import { Tally } from './tally.mjs';

const WORD = String.raw`[가-힣A-Za-z0-9&·.\-]{2,30}`;
const MARKER = String.raw`(?:㈜|\((?:주|유|재|사)\)|（주）|주식회사|유한회사)`;

/** A marker with a blank, bracket or line start before it belongs to the word behind it. */
const MARKER_BEFORE_PATTERN = new RegExp(
  String.raw`(?<![가-힣A-Za-z0-9)])(?:㈜|\(주\)|（주）|주식회사|유한회사) ?(?<name>${WORD})`,
  'gu',
);
/** A marker glued to the word before it, with no word glued behind it. */
const MARKER_BEHIND_PATTERN = new RegExp(
  String.raw`(?<name>${WORD})(?:㈜|\(주\)|（주）| ?주식회사)(?![가-힣A-Za-z0-9]{4})`,
  'gu',
);
const HEAD_PATTERN = new RegExp(
  String.raw`(?<name>${WORD})${MARKER}? ?\((?:공동 ?)?(?:대표|대표이사|대표이사 사장|CEO|각자대표)[ :]{1,3}(?<head>[가-힣]{2,4})`,
  'gu',
);
/** Longest first; taken off only where the shorter word is attested as well. */
const PARTICLES = [
  '에서는',
  '으로부터',
  '로부터',
  '으로서',
  '에서',
  '에게',
  '이며',
  '으로',
  '이다',
  '부터',
  '까지',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '과',
  '와',
  '의',
  '에',
  '로',
  '도',
  '만',
  '등',
  '측',
  '외',
  '및',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, least: { type: 'string', default: '3' } },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/companies.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N]');

/** Word → releases (numbers, in order) that mark it. */
const seen = new Map();
const dates = [];
for (const { date, text } of releases(archive, values)) {
  const release = dates.push(date) - 1;
  for (const pattern of [MARKER_BEFORE_PATTERN, MARKER_BEHIND_PATTERN, HEAD_PATTERN]) {
    for (const { groups } of text.matchAll(pattern)) {
      const name = groups.name.replace(/^[.·-]+|(?<![.·-])[.·-]+$/gu, '');
      if (name.length < 2) continue;
      const list = seen.get(name);
      if (list === undefined) seen.set(name, [release]);
      else if (list.at(-1) !== release) list.push(release);
    }
  }
}

function withoutParticle(word) {
  const particle = PARTICLES.find((form) => word.endsWith(form) && word.length - form.length >= 2);
  return particle === undefined ? undefined : word.slice(0, -particle.length);
}

const releasesOf = new Map();
for (const [word, list] of seen) {
  const stem = withoutParticle(word);
  const key = stem !== undefined && (seen.get(stem)?.length ?? 0) >= list.length ? stem : word;
  releasesOf.set(key, [...(releasesOf.get(key) ?? []), ...list]);
}
const firms = new Tally();
for (const [name, list] of releasesOf) {
  for (const release of [...new Set(list)].sort((a, b) => a - b)) firms.add(name, dates[release]);
}
firms.print(Number(values.least));
