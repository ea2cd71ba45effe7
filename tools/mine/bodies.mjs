// Lists words that end like the name of a body, to see which frequent ones a dictionary lacks.
// `인천테크노파크와 한국세라믹기술원은` → 인천테크노파크 · releases, first day, last day
// usage: node tools/mine/bodies.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N] [--known=dictionaries/organizations.csv]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { releases } from './releases.mjs';
import { Tally } from './tally.mjs';

const ENDING =
  '공단|공사|진흥원|연구원|연구소|기술원|평가원|시험원|정보원|인증원|관리원|개발원|지원센터|재단|협회|중앙회|연합회|연맹|조합|학회|포럼|위원회|대학교|대학|병원|의료원|테크노파크|혁신센터|상공회의소|회의소|교육청|경찰청|지방청|본부|대사관|총영사관|기금|공제회|거래소|은행|법원|검찰청|박물관|미술관|과학관|도서관|기구|협의회|협의체|사무소|관리소|교육원|연수원|도서관|아카데미|총연합회|총연맹|연대|노조|노총';

/** The word may carry a particle; two letters before the ending keep `지원센터`, `연구원` alone out. */
const BODY_PATTERN = new RegExp(
  String.raw`(?<![가-힣A-Za-z0-9·])(?<body>[가-힣A-Za-z0-9·]{2,18}?(?:${ENDING}))(?=(?:은|는|이|가|을|를|과|와|의|에|에서|에게|도|장|장은|장이)?(?![가-힣A-Za-z0-9·]))`,
  'gu',
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, least: { type: 'string', default: '20' }, known: { type: 'string' } },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/bodies.mjs ARCHIVE [--before=…] [--least=N] [--known=CSV]');

const known = new Set();
if (values.known !== undefined) {
  for (const row of parse(readFileSync(values.known, 'utf8'), { columns: true })) {
    for (const name of [row.name, ...row.aliases.split(' | '), ...row.weak_aliases.split(' | ')]) known.add(name);
  }
}

const bodies = new Tally();
for (const { date, text } of releases(archive, values)) {
  const found = new Set();
  for (const { groups } of text.matchAll(BODY_PATTERN)) if (!known.has(groups.body)) found.add(groups.body);
  for (const body of found) bodies.add(body, date);
}
bodies.print(Number(values.least));
