// What the commands say while they work and when they are done.
import { counted } from '../text/counted.js';
import { inEach, type Catalogue, type Texts } from './language.js';
import { particle } from '../korean/particles.js';
import { shellWord } from './shell.js';

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

export const TERMINAL = {
  error: { ko: '오류:', en: 'error:' },
  at: (place: string, what: Texts): Texts => inEach((language) => `${place}: ${what[language]}`),

  articles: (count: number): Texts => ({ ko: `기사 ${figure(count)}건`, en: counted(count, 'article') }),
  records: (count: number): Texts => ({ ko: `기록 ${figure(count)}건`, en: counted(count, 'record') }),
  entities: (count: number): Texts => ({ ko: `대상 ${figure(count)}개`, en: counted(count, 'entity', 'entities') }),
  relations: (count: number): Texts => ({ ko: `관계 ${figure(count)}건`, en: counted(count, 'relation') }),
  countedOnce: (count: number): Texts => ({
    ko: `같은 글 ${figure(count)}건은 한 번만 셈`,
    en: `${counted(count, 'duplicate')} counted once`,
  }),
  failed: (count: number): Texts => ({ ko: `읽지 못한 파일 ${figure(count)}개`, en: `${figure(count)} failed` }),
  moreRowsFailed: (count: number): Texts => ({
    ko: `실패한 줄이 ${figure(count)}개 더 있습니다. --verbose는 하나하나 보입니다`,
    en: `${counted(count, 'more row')} failed; --verbose names each`,
  }),
  ownOutputs: (files: readonly string[], more: number): Texts => ({
    ko: `건너뜀: kr-sme가 만든 결과 파일: ${files.join(', ')}${more === 0 ? '' : ` 외 ${figure(more)}개`}`,
    en: `passed over, as kr-sme wrote them: ${files.join(', ')}${more === 0 ? '' : ` and ${figure(more)} more`}`,
  }),
  passedOver: (count: number): Texts => ({ ko: `건너뛴 파일 ${figure(count)}개`, en: `${figure(count)} passed over` }),
  unchanged: (count: number): Texts => ({ ko: `그대로인 기사 ${figure(count)}건`, en: `${figure(count)} unchanged` }),
  goingOn: (articles: number): Texts => ({
    ko: `기사 ${figure(articles)}건 뒤에서 이어 갑니다`,
    en: `going on behind ${counted(articles, 'article')}`,
  }),
  stopped: { ko: '멈췄습니다. 같은 명령을 쓰면 여기서 이어 갑니다', en: 'stopped; the same command goes on from here' },
  merged: (shards: number, articles: number, failures: number): Texts => ({
    ko: `몫 ${figure(shards)}개, 기사 ${figure(articles)}건${failures === 0 ? '' : `, 실패 ${figure(failures)}건`}`,
    en: `${counted(shards, 'shard')}, ${counted(articles, 'article')}${failures === 0 ? '' : `, ${String(failures)} failed`}`,
  }),
  passedOverOne: (id: string, why: Texts): Texts => ({
    ko: `건너뜀: ${id}: ${why.ko}`,
    en: `passed over: ${id}: ${why.en}`,
  }),
  sameText: (article: string, first: string): Texts => ({
    ko: `${article}: ${first}${particle(first, '과')} 같은 글이라 한 번만 셈`,
    en: `${article}: the same text as ${first}, counted once`,
  }),
  written: (file: string): Texts => ({ ko: `저장했습니다: ${file}`, en: `written: ${file}` }),
  time: (seconds: string, threads: number | undefined): Texts => ({
    ko: `${seconds}초, ${threads === undefined ? '스레드 하나' : `작업 스레드 ${String(threads)}개`}`,
    en: `${seconds} s, ${threads === undefined ? 'one thread' : counted(threads, 'worker thread')}`,
  }),

  filesOf: (done: number, total: number): Texts => ({
    ko: `파일 ${figure(done)}/${figure(total)}`,
    en: `${figure(done)} of ${figure(total)} files`,
  }),
  rate: (articles: string): Texts => ({ ko: `1초에 기사 ${articles}건`, en: `${articles} articles a second` }),
  secondsLeft: (time: string): Texts => ({ ko: `${time}초 남음`, en: `${time} s left` }),
  minutesLeft: (time: string): Texts => ({ ko: `${time}분 남음`, en: `${time} min left` }),
  hoursLeft: (time: string): Texts => ({ ko: `${time}시간 남음`, en: `${time} h left` }),

  folderGone: {
    ko: '지금 있는 폴더가 없어졌습니다. 다른 폴더로 옮기세요',
    en: 'the folder that you are in is not there any more; change to another',
  },
  bug: (message: string): Texts => ({
    ko: `${message} (kr-sme의 잘못입니다. 알려 주세요)`,
    en: `${message}; this is a mistake of kr-sme: please report it`,
  }),
} as const satisfies Catalogue;

/** What `extract` shows on a terminal when nobody said where the records go. */
export const SUMMARY = {
  articles: { ko: '기사', en: 'articles' },
  duplicates: { ko: '같은 글', en: 'duplicates' },
  nothing: { ko: '찾은 이름이 없습니다.', en: 'No names were found.' },
  keep: { ko: '저장하거나 더 보려면:', en: 'To keep it, or to see more:' },
  workbook: { ko: '엑셀에서 볼 표', en: 'a workbook for Excel' },
  table: { ko: '한 줄에 대상 하나인 표', en: 'a table, one row a record' },
  json: { ko: '여기에 JSON으로', en: 'JSON, here' },
  report: { ko: '브라우저에서 볼 보고서', en: 'a page for the browser' },
} as const satisfies Catalogue;

export const CHECKING = {
  created: (path: string, count: number): Texts => ({
    ko: `${path}: 만들었습니다. 기록 ${figure(count)}건`,
    en: `${path}: created, ${counted(count, 'record')}`,
  }),
  unchanged: (path: string): Texts => ({ ko: `${path}: 그대로입니다`, en: `${path}: unchanged` }),
  updated: (path: string): Texts => ({ ko: `${path}: 고쳤습니다`, en: `${path}: updated` }),
  drafts: {
    ko: '초안입니다. 기록을 하나씩 읽고 expected.json에서 틀린 것을 고친 뒤 "draft": true를 지우세요. 그때까지는 세지 않습니다.',
    en: 'These are drafts: read every record, correct what is wrong in expected.json, and take out "draft": true; until then they do not count.',
  },
  cannotWatch: (folder: string, why: Texts): Texts => ({
    ko: `${folder} 폴더를 지켜볼 수 없습니다: ${why.ko}`,
    en: `cannot watch ${folder}: ${why.en}`,
  }),
  waiting: { ko: '바뀌기를 기다립니다. Ctrl-C를 누르면 끝납니다', en: 'waiting for changes; Ctrl-C ends' },
  notAmong: (id: string): Texts => ({
    ko: `${id}: 읽은 기사 가운데 없습니다. 그 파일도 지정하세요`,
    en: `${id}: not among the articles that were read; name its file as well`,
  }),
  noFixture: (id: string, why: Texts): Texts => ({
    ko: `${id}의 픽스처를 만들지 않았습니다: ${why.ko}`,
    en: `no fixture of ${id}: ${why.en}`,
  }),
  notProposed: (name: string, reason: Texts): Texts => ({
    ko: `제안하지 않음: ${name}: ${reason.ko}`,
    en: `not proposed: ${name}: ${reason.en}`,
  }),
  cityWithoutCountry: (place: string, name: string): Texts => ({
    ko: `${place}: 국가를 알 수 없어 도시 "${name}"의 사전 줄을 만들지 않았습니다. 자기 사전의 cities.csv에 국가와 함께 적으세요`,
    en: `${place}: no row for the city "${name}", as its country is not known; write it into cities.csv of your dictionary`,
  }),
  weak: (name: string, reason: Texts): Texts => ({
    ko: `약한 이름: ${name}: ${reason.ko}`,
    en: `weak: ${name}: ${reason.en}`,
  }),
  proposals: (path: string, count: number): Texts => ({
    ko: `${path}: 사전에 넣을 줄 ${figure(count)}개. kr-sme dict import ${shellWord(path)} -o my-dict로 넣습니다`,
    en: `${path}: ${counted(count, 'row')} for a dictionary; kr-sme dict import ${shellWord(path)} -o my-dict takes them`,
  }),

  neither: (place: string, mark: string): Texts => ({
    ko: `${place}, 맞음? "${mark}": 맞음이나 틀림을 고르세요`,
    en: `${place}, Right? "${mark}": choose right or wrong`,
  }),
  unknownType: (place: string, type: string, fix: string, types: Texts): Texts => ({
    ko: `${place}, 고침 "${fix}": "${type}"${particle(type, '이라는')} 종류는 없습니다. 쓸 수 있는 종류: ${types.ko}`,
    en: `${place}, correction "${fix}": there is no type "${type}"; the types are ${types.en}`,
  }),
  rightAndCorrected: (place: string, fix: string): Texts => ({
    ko: `${place}: 맞음이라 하고 "${fix}"${particle(fix, '으로')} 고쳤습니다. 하나만 남기세요`,
    en: `${place}: marked right and corrected to "${fix}"; keep one of them`,
  }),
  partlyMarked: (marked: number, all: number): Texts => ({
    ko: `${figure(all)}줄 가운데 ${figure(marked)}줄만 표시되었습니다. 나머지도 표시하거나 「기사」 표의 그 줄에서 검토함?을 고르세요`,
    en: `${String(marked)} of ${String(all)} rows are marked; mark the rest, or choose 검토함? (Reviewed?) in its row of articles`,
  }),
  vague: (place: string): Texts => ({
    ko: `${place} 줄은 틀림인데 무엇이 맞는지 없습니다. 고침 칸을 채우세요`,
    en: `${place} is wrong, but not what would be right; fill in 고침 (Correction)`,
  }),
  foundNow: (name: string): Texts => ({
    ko: `"${name}"${particle(name, '은')} 지금은 찾는데 엑셀 파일에는 없습니다. 엑셀 파일을 새로 만드세요`,
    en: `"${name}" is found now and is not in the workbook; make a new one`,
  }),
  notFoundNow: (name: string, place: string): Texts => ({
    ko: `"${name}"(${place})${particle(place, '은')} 이제 찾지 않습니다. 엑셀 파일을 새로 만드세요`,
    en: `"${name}" (${place}) is not found any more; make a new workbook`,
  }),

  noEntity: { ko: '대상 아님', en: 'no entity' },
  saysOtherwise: (place: string, name: string, said: Texts, before: Texts, where: string): Texts => ({
    ko: `${place}: ${name}${particle(name, '은')} 여기서 「${said.ko}」, ${where}에서 「${before.ko}」입니다. 하나로 정하세요`,
    en: `${place}: ${name} is ${said.en}, and ${before.en} in ${where}; decide for one`,
  }),
  againstDictionary: (place: string, name: string, said: Texts, row: string): Texts => ({
    ko: `${place}: ${name}${particle(name, '은')} 여기서 「${said.ko}」인데 사전에는 ${row}입니다`,
    en: `${place}: ${name} is ${said.en} here, but the dictionary has it as ${row}`,
  }),
  changeRow: (contradiction: Texts): Texts => ({
    ko: `${contradiction.ko}. 그 줄이 틀렸으면 자기 사전에서 고치세요`,
    en: `${contradiction.en}; change that row in a dictionary of your own if it is wrong`,
  }),
} as const satisfies Catalogue;

export const CURATING = {
  noChange: (articles: number): Texts => ({
    ko: `기사 ${figure(articles)}건: 달라진 것 없음`,
    en: `${counted(articles, 'article')}: no change`,
  }),
  changes: (
    articles: number,
    counts: readonly (readonly [count: number, kind: 'appeared' | 'vanished' | 'changed'])[],
  ): Texts => ({
    ko: `기사 ${figure(articles)}건: ${counts.map(([count, kind]) => `${CHANGED[kind].ko} ${figure(count)}`).join(', ')}`,
    en: `${counted(articles, 'article')}: ${counts.map(([count, kind]) => `${String(count)} ${CHANGED[kind].en}`).join(', ')}`,
  }),
  noId: { ko: '없음', en: 'none' },
  otherId: (before: string, after: string): Texts => ({
    ko: `ID ${before} → ${after}`,
    en: `id ${before} → ${after}`,
  }),
  vanished: { ko: '사라진 기록이 있습니다. 괜찮으면 --allow를 쓰세요', en: 'records vanished; --allow accepts that' },
  notFound: (query: string): Texts => ({
    ko: `"${query}"${particle(query, '이라는')} 이름도, 한 글자 다른 이름도 사전에 없습니다`,
    en: `no dictionary has "${query}", nor anything one letter away`,
  }),
  mended: (file: string): Texts => ({ ko: `고쳤습니다: ${file}`, en: `mended ${file}` }),
  noFindings: { ko: '문제가 없습니다', en: 'no findings' },
  findings: (errors: number, warnings: number, mendable: number): Texts => ({
    ko: `오류 ${figure(errors)}건, 경고 ${figure(warnings)}건${mendable === 0 ? '' : `. 그 가운데 ${figure(mendable)}건은 --fix가 고칩니다`}`,
    en: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${mendable === 0 ? '' : `; --fix mends ${String(mendable)} of them`}`,
  }),
  suggestions: (articles: number, count: number): Texts => ({
    ko: `기사 ${figure(articles)}건, 제안 ${figure(count)}건`,
    en: `${counted(articles, 'article')}, ${counted(count, 'suggestion')}`,
  }),
  /** The name of a sheet. */
  proposals: { ko: '사전 제안', en: 'Proposals' },
  fewerArticles: (least: number): Texts => ({
    ko: `기사 ${figure(least)}건 이상에 나온 이름만 제안합니다. 더 보려면 --min 1을 주세요`,
    en: `only names of at least ${String(least)} articles are proposed; --min 1 shows more`,
  }),
  thenImport: (file: string): Texts => ({
    ko: `${file}에서 틀린 줄을 지운 뒤 이렇게 하세요: kr-sme dict import ${shellWord(file)} -o my-dict`,
    en: `edit ${file}, delete what is wrong, then: kr-sme dict import ${shellWord(file)} -o my-dict`,
  }),
  added: (file: string, added: number, replaced: number): Texts => ({
    ko: `${file}: ${figure(added)}줄을 더했습니다${replaced === 0 ? '' : `(바꾼 줄 ${figure(replaced)})`}`,
    en: `${file}: ${String(added)} added${replaced === 0 ? '' : `, ${String(replaced)} replaced`}`,
  }),
  markedWeak: { ko: '약한 이름으로 표시', en: 'marked weak' },
  leftOut: { ko: '넣지 않음', en: 'left out' },
  reason: (what: Texts, count: number, kind: Texts, names: readonly string[]): Texts =>
    inEach(
      (language) =>
        `${what[language]} ${String(count)}: ${kind[language]}${names.length === 0 ? '' : ` (${names.join(', ')})`}`,
    ),
  moreReasons: (what: Texts, count: number): Texts => ({
    ko: `${what.ko}: 다른 까닭 ${figure(count)}가지`,
    en: `${what.en} for ${counted(count, 'more reason')}`,
  }),
  nothingToAdd: { ko: '더할 것이 없습니다', en: 'nothing to add' },
  useThem: (folder: string): Texts => ({
    ko: `--dict ${shellWord(folder)}${particle(folder, '으로')} 쓰세요. 확인은 kr-sme dict lint ${shellWord(folder)}`,
    en: `use them with --dict ${shellWord(folder)}; check them with kr-sme dict lint ${shellWord(folder)}`,
  }),
} as const satisfies Catalogue;

/** What a change of dictionaries does to a record. */
export const CHANGED = {
  appeared: { ko: '새로 찾음', en: 'appeared' },
  vanished: { ko: '사라짐', en: 'vanished' },
  changed: { ko: '바뀜', en: 'changed' },
} as const satisfies Catalogue;
