// Lists the short names that releases define themselves, for aliases.
// `중소벤처기업진흥공단(이사장 강석진, 이하 중진공)은` → 중소벤처기업진흥공단 · 중진공 · releases, first day, last day
// usage: node tools/mine/short-names.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N]
import { parseArgs } from 'node:util';
import { releases } from './releases.mjs';
import { Tally } from './tally.mjs';

/** Anything but another bracket may stand between the name and `이하`; the definition ends with the bracket. */
const DEFINITION_PATTERN =
  // eslint-disable-next-line regexp/no-super-linear-move -- words of a name are tried from each; an archive of our own is read
  /(?<body>[가-힣A-Za-z0-9·&]+(?: [가-힣A-Za-z0-9·&]+){0,3}) ?\((?:[^()\n]{0,40}?[,，] ?)?이하[,: ]{0,2}["'‘“「]?(?<short>[가-힣A-Za-z0-9·&]{2,20})["'’”」]?(?:이?라 ?(?:함|한다|칭함))?\)/gu;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, least: { type: 'string', default: '2' } },
});
const [archive] = positionals;
if (archive === undefined) {
  throw new Error('usage: node tools/mine/short-names.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N]');
}

const definitions = new Tally();
for (const { date, text } of releases(archive, values)) {
  const found = new Set();
  for (const { groups } of text.matchAll(DEFINITION_PATTERN)) found.add(`${groups.body}\t${groups.short}`);
  for (const key of found) definitions.add(key, date);
}
definitions.print(Number(values.least));
