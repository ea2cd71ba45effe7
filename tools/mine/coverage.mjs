// Lists the bodies that releases mark as such, and their heads, where the dictionaries lack them; the last line counts.
// `중소벤처기업진흥공단(이사장 강석진, 이하 중진공)` → a head, a short name
// usage: node tools/mine/coverage.mjs ARCHIVE DICTIONARIES [--before=YYYY-MM-DD] [--sample=N] [--least=N]
// `--sample=1000` takes every so many releases of the archive that about 1,000 are read; without it, all are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { releases } from './releases.mjs';
import { Tally } from './tally.mjs';

/** Titles of those who head a body; 대표 and 대표이사 head firms. */
const HEAD_TITLE =
  '장관|[12]차관|차관|차장|처장|청장|위원장|부위원장|사무총장|총장|학장|원장|이사장|회장|협회장|중앙회장|사장|센터장|소장|관장|단장|의장|총재|교육감|서장|병원장|의료원장|지청장|본부장|조합장|교장';
const BODY = String.raw`(?<body>[가-힣A-Za-z0-9][가-힣A-Za-z0-9·&-]*(?: [가-힣A-Za-z0-9·&-]+){0,3})`;
// Names of bodies hold blanks, so that a run of words is tried from each of them; our own archive is read, nobody waits.
/* eslint-disable regexp/no-super-linear-move */
const HEAD_PATTERN = new RegExp(
  String.raw`${BODY} ?\((?<title>${HEAD_TITLE})(?: ?직무대행| ?직무대리)?[ :]{1,3}(?<name>[가-힣]{2,4})(?=[),·/ ])`,
  'gu',
);
const SHORT_PATTERN = new RegExp(
  String.raw`${BODY} ?\((?:[^()\n]{0,40}?[,，] ?)?이하[,: ]{0,2}["'‘“「]?(?<short>[가-힣A-Za-z0-9·&]{2,20})["'’”」]?(?:이?라 ?(?:함|한다|칭함))?\)`,
  'gu',
);
/** Of what is given a short name, only what ends like a body counts: laws, plans and events have short names too. */
const BODY_END_PATTERN =
  /(?:부|처|청|실|원|단|공사|공단|재단|기금|회|연맹|조합|센터|병원|학교|대학|본부|기구|연구소|은행|파크|회의소|법원|관|협의체|노조|총연맹|거래소)$/u;

/** Common nouns that stand for a body within one release; no dictionary holds them. */
const GENERIC_SHORT_PATTERN =
  /^(?:센터|협회|위원회|추진단|협의체|협의회|재단|공단|학회|지원단|사업단|연구원|조합|본부|기구|단체|대학|심의회|연구소|조사단|자문단|지원센터|대책본부|심의위원회|전문위원회|공사|진흥원|교육원|연수원|공제회|인재원|박물관|개발원|유치위원회)$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string' },
    sample: { type: 'string' },
    least: { type: 'string', default: '1' },
  },
});
const [archive, dictionaries] = positionals;
if (archive === undefined || dictionaries === undefined) {
  throw new Error('usage: node tools/mine/coverage.mjs ARCHIVE DICTIONARIES [--before=…] [--sample=N] [--least=N]');
}

const namesIn = (file) =>
  parse(readFileSync(join(dictionaries, file), 'utf8'), { columns: true }).flatMap((row) => [
    row.name,
    ...(row.aliases ?? '').split(' | '),
    ...(row.weak_aliases ?? '').split(' | '),
  ]);
const bodies = new Set([...namesIn('organizations.csv'), ...namesIn('companies.csv')]);
const persons = new Set(namesIn('officials.csv'));

/** The longest end of a phrase that the dictionaries know: `대전 유성구 한국원자력연구원` → 한국원자력연구원. */
function known(phrase) {
  const words = phrase.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    if (bodies.has(words.slice(from).join(' '))) return true;
  }
  return false;
}

const texts = [...releases(archive, values)];
const step = values.sample === undefined ? 1 : Math.max(1, Math.floor(texts.length / Number(values.sample)));
const gaps = new Tally();
const counts = { releases: 0, heads: 0, headBodies: 0, headPersons: 0, shorts: 0, shortBodies: 0, shortNames: 0 };
for (const [index, { date, text }] of texts.entries()) {
  if (index % step !== 0) continue;
  counts.releases += 1;
  const found = new Set();
  const heads = new Set([...text.matchAll(HEAD_PATTERN)].map(({ groups }) => JSON.stringify(groups)));
  for (const head of heads) {
    const { body, title, name } = JSON.parse(head);
    counts.heads += 1;
    if (known(body)) counts.headBodies += 1;
    else found.add(`body\t${body}\t(${title} ${name})`);
    if (persons.has(name)) counts.headPersons += 1;
    else found.add(`head\t${name}\t${body}(${title})`);
  }
  const shorts = new Set([...text.matchAll(SHORT_PATTERN)].map(({ groups }) => JSON.stringify(groups)));
  for (const definition of shorts) {
    const { body, short } = JSON.parse(definition);
    if (!BODY_END_PATTERN.test(body)) continue;
    counts.shorts += 1;
    if (known(body)) counts.shortBodies += 1;
    else found.add(`body\t${body}\t(이하 ${short})`);
    if (bodies.has(short) || GENERIC_SHORT_PATTERN.test(short)) counts.shortNames += 1;
    else found.add(`short\t${short}\t${body}`);
  }
  for (const key of found) gaps.add(key, date);
}
gaps.print(Number(values.least));
console.log(
  `${counts.releases} releases; BODY(title NAME): ${counts.heads}, body known ${counts.headBodies}, person known ${counts.headPersons}; ` +
    `BODY(이하 X): ${counts.shorts}, body known ${counts.shortBodies}, X known or generic ${counts.shortNames}`,
);
