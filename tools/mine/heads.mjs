// Lists who headed which body, for terms of office.
// `중소벤처기업진흥공단(이사장 강석진, 이하 중진공)은`, `강석진 중소벤처기업진흥공단 이사장은`, `중소벤처기업진흥공단 강석진 이사장은`,
// `오세훈 서울시장은`, `한기정 공정거래위원장은`, `성상엽 벤처기업협회장은`
// → 중소벤처기업진흥공단 · 이사장 · 강석진 · releases, first day, last day
// usage: node tools/mine/heads.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N]
import { parseArgs } from 'node:util';
import { releases } from './releases.mjs';
import { Tally } from './tally.mjs';

const TITLE = String.raw`(?:부총리 겸 )?(?:[가-힣]{1,4}부총리|국무총리|대통령|부총리|장관|제?[1-3]차관|차관|통상교섭본부장|과학기술혁신본부장|재난안전관리본부장|본부장|처장|차장|청장|위원장|부위원장|사무총장|사무처장|총장|학장|원장|이사장|부이사장|회장|부회장|협회장|중앙회장|사장|대표이사|대표|센터장|소장|관장|단장|의장|총재|은행장|시장|군수|구청장|도지사|지사|교육감|서장|병원장|의료원장|지청장|검찰총장|사령관|대사|총영사)`;

const SURNAME = String.raw`[가강견경계고공곽구국권금기길김나남노단담당대도독류마맹명모목문민박반방배백변복봉부빈사서석선설성소손송신심안양어엄여연염영예오옥온왕용우원위유육윤은음이인임장전정제조주지진차채천최추탁탄태편표피하한함허현형호홍황]`;
const NAME = String.raw`(?<name>(?:(?:남궁|독고|선우|제갈|황보|사공|서문)[가-힣]{1,2}|${SURNAME}[가-힣]{1,2}))`;
const WORD = String.raw`[가-힣A-Za-z0-9·]{2,25}`;
const START = '(?<![가-힣])';
const END = '(?=[은이과의을와도,) ])';

/** Each pattern with what its groups say: the title may stand alone or be glued to the body. */
const FORMS = [
  {
    pattern: String.raw`(?<body>${WORD}) ?\((?<title>${TITLE})(?: ?직무대행| ?직무대리)?[ :]{1,3}${NAME}(?=[),·/ ])`,
    head: ({ body, title }) => [body, title],
  },
  { pattern: `${START}${NAME} (?<body>${WORD}) (?<title>${TITLE})${END}`, head: ({ body, title }) => [body, title] },
  { pattern: `${START}(?<body>${WORD}) ${NAME} (?<title>${TITLE})${END}`, head: ({ body, title }) => [body, title] },
  {
    // 서울시장, 강원도지사: the municipality without its ending
    pattern: `${START}${NAME} (?<body>[가-힣]{2,6}?)(?<title>시장|군수|구청장|도지사|지사)${END}`,
    head: ({ body, title }) => [body, title],
  },
  {
    // 공정거래위원장 heads 공정거래위원회
    pattern: `${START}${NAME} (?<body>[가-힣]{2,15})위원장${END}`,
    head: ({ body }) => [`${body}위원회`, '위원장'],
  },
  {
    // 벤처기업협회장 → 회장, 한국개발연구원장 → 원장, 국세청장 → 청장
    pattern: `${START}${NAME} (?<body>[가-힣A-Za-z·]{2,20}(?<ending>회|원|청|처|관|소))장${END}`,
    head: ({ body, ending }) => [body, `${ending}장`],
  },
].map(({ pattern, head }) => ({ pattern: new RegExp(pattern, 'gu'), head }));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, least: { type: 'string', default: '2' } },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node tools/mine/heads.mjs ARCHIVE [--before=YYYY-MM-DD] [--least=N]');

const heads = new Tally();
for (const { date, text } of releases(archive, values)) {
  const found = new Set();
  for (const { pattern, head } of FORMS) {
    for (const { groups } of text.matchAll(pattern)) found.add([...head(groups), groups.name].join('\t'));
  }
  for (const key of found) heads.add(key, date);
}
heads.print(Number(values.least));
