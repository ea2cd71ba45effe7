// What `--help` says of every command and option. Long, as it is the list of them all; nothing is worked out here.
import type { Catalogue, Texts } from './language.js';

const text = (ko: string, en: string): Texts => ({ ko, en });

/** Headings and words of commander's own. */
export const HELP_WORDS = {
  '[options]': text('[옵션]', '[options]'),
  '[command]': text('[명령]', '[command]'),
  'Usage:': text('쓰는 법:', 'Usage:'),
  'Arguments:': text('인자:', 'Arguments:'),
  'Options:': text('옵션:', 'Options:'),
  'Commands:': text('명령:', 'Commands:'),
} as const satisfies Catalogue;

export const HELP = {
  program: text(
    '한국어 보도자료를 누가, 무엇을, 어디서, 얼마나의 표로 바꿉니다.',
    'Turns Korean press releases into a table of who, what, where and how much.',
  ),
  version: text('판 번호를 보입니다', 'print the version'),
  help: text('이 도움말을 보입니다', 'print this help'),
  helpCommand: text('명령의 도움말을 보입니다', 'display help for command'),
  defaultValue: (value: string): Texts => text(`(기본: ${value})`, `(default: ${value})`),
  noConfig: text('kr-sme.config.json을 찾지 않습니다', 'do not look for kr-sme.config.json'),

  paths: text(
    '파일, 폴더(그 아래 모두), 표준 입력이면 -',
    'files, folders (with all below them), or - for standard input',
  ),
  path: text('파일, 폴더, 표준 입력이면 -', 'a file, a folder, or - for standard input'),
  tokenizer: text('embedded(내장)나 mecab(네이티브 MeCab)', 'embedded or mecab: built in, or a native MeCab'),
  inputFormat: (names: string): Texts =>
    text(`형식을 잘못 짚을 때 정합니다: ${names}`, `where the format is taken for another: ${names}`),
  offsets: text(
    'doccano에서 위치를 세는 단위: utf-16(기본, doccano 편집기와 같음)이나 code-points',
    'utf-16 (default; as its editor counts) or code-points: of doccano',
  ),
  lang: text(
    '메시지와 엑셀 머리글의 언어: ko나 en (기본: LANG에 따름)',
    'ko or en: of messages and of headers of a workbook (default: by LANG)',
  ),
  dict: text(
    '내장 사전 위에 얹을 사용자 사전 폴더. 여러 번 쓸 수 있고 사용자 사전이 이깁니다',
    'user dictionaries laid over the built-in ones; repeatable; theirs win',
  ),
  date: text('날짜가 없는 기사의 날짜', 'release date of articles that state none'),
  types: text('이 종류만, 쉼표로: 기관,기업,인물,도시,금액', 'only these types, by comma: organization,company,…'),
  encoding: text(
    '입력의 인코딩을 정합니다: utf-8, cp949, utf-16le, …',
    'of the input, instead of finding it out: utf-8, cp949, utf-16le, …',
  ),
  keepBoilerplate: text(
    '기사 둘레의 메뉴와 안내에서도 이름을 찾습니다',
    'look for names in the page around the article too',
  ),
  quiet: text('오류만 보입니다', 'only errors on standard error'),
  verbose: text('더 자세히 보입니다', 'say more on standard error'),
  noProgress: text('터미널에 진행 상황을 보이지 않습니다', 'no progress on a terminal'),
  noColor: text('터미널에 색을 쓰지 않습니다', 'no colours on a terminal'),
  format: (names: string): Texts => text(`형식: ${names}`, names),

  suggestFormat: (names: string): Texts =>
    text(`형식: ${names} (기본: --output에 따름, 없으면 csv)`, `${names} (default: by --output, else csv)`),

  extract: text('파일, 폴더, 표준 입력 → 기록', 'files, folders or standard input → records'),
  extractLong: text(
    '보도자료(파일, 폴더, 표준 입력이면 -)를 읽어 그 안의 기관·인물·기업·도시·금액을 표로 씁니다.',
    'Reads press releases (files, folders, or standard input as -) and writes the records found in them.',
  ),
  outputFormat: (names: string): Texts =>
    text(`출력 형식: ${names} (기본: --output에 따름, 없으면 json)`, `${names} (default: by --output, else json)`),
  output: text(
    '이 파일에 씁니다. 쓰다 만 파일은 남지 않습니다. brat이면 새 폴더 (기본: 표준 출력)',
    'write there; no half-written file is left behind; brat: a new folder (default: standard output)',
  ),
  rows: text(
    '한 줄이 무엇인지: records(기사마다 대상 하나), mentions(나온 곳 하나), relations(관계 하나), entities(모든 기사를 합쳐 대상 하나). 기본은 records, xlsx는 이 모두를 시트로',
    'records, mentions, relations, or entities over all articles: what a row is (default: records; xlsx: a workbook with sheets of each)',
  ),
  relations: text(
    '누가 누구와 무엇을 했는지 더합니다: 협약, 투자, 발언, 행사, 금액',
    'add who did what with whom: agreements, investments, statements, events, sums',
  ),
  minConfidence: text('확신도가 이 이상인 기록만 (0에서 1)', 'only records at least so sure, from 0 to 1'),
  jobs: text('작업 스레드 수 (기본: 프로세서 수)', 'worker threads (default: processors)'),
  timeout: text(
    '기사 하나에 둘 시간(초). 더 걸리는 기사는 알리고 나머지를 계속합니다. 8,192자보다 짧은 기사는 재지 않습니다',
    'an article that takes longer is reported, and the rest is done; those below 8,192 letters are not timed',
  ),
  timeoutOfEach: text(
    '기사 하나에 둘 시간(초). 더 걸리는 기사는 알리고 나머지를 계속합니다',
    'an article that takes longer is reported, and the rest is done',
  ),
  shard: text(
    '기사를 n으로 나눈 것 가운데 i번째만. auto나 auto/n이면 배치 시스템의 환경에서',
    'only the i-th of n parts; auto or auto/n: by the environment of a batch engine',
  ),
  resume: text(
    '끝나지 않은 출력을 <file>.part로 두고 마지막 기사 뒤에서 이어 쓰기 (json, jsonl, csv, tsv)',
    'keep an unfinished output as <file>.part, and go on behind its last whole article (json, jsonl, csv, tsv)',
  ),
  cache: text(
    '기사마다 찾은 것을 거기에 두고, 바뀐 것만 다시 보기',
    'keep what articles gave there, and look again only at what has changed',
  ),
  watchExtract: text(
    '기사나 사전이 바뀔 때마다 출력을 다시 쓰기, Ctrl-C까지',
    'write the output again whenever an article or a dictionary changes, until Ctrl-C',
  ),
  merge: text('모든 몫의 출력 → 한 번에 돌린 출력', 'outputs of all shards → the output of one run'),
  mergeLong: text(
    'extract --shard I/N -o FILE이 쓴 것을 한 번에 돌린 순서로 합치고, 빠지거나 두 번 나온 기사가 없는지 봅니다.',
    'Joins what extract --shard I/N -o FILE wrote, in the order of one run, and checks that no article is missing or there twice.',
  ),
  mergeOutputs: text(
    '모든 몫의 출력, 순서는 상관없음. 옆에 저마다 <output>.shard가 있음',
    'the outputs of all shards, in any order; beside each lies its <output>.shard',
  ),
  mergeOutput: text(
    '여기에 저장. 쓰다 만 파일은 남지 않습니다 (기본: 표준 출력)',
    'write there; no half-written file is left behind (default: standard output)',
  ),
  zones: (names: Texts): Texts => text(`이 구역에 나온 것만: ${names.ko}`, `only mentions in these: ${names.en}`),
  keepText: text('위치가 가리키는 글도 넣습니다 (json, jsonl)', 'add the text that offsets refer to (json, jsonl)'),
  textColumn: text(
    'CSV와 XLSX 입력에서 글이 든 열의 이름 (기본: 이름을 보고 찾음)',
    'the column of CSV and XLSX input that holds the text (default: by its name)',
  ),
  bom: text(
    '표에 바이트 순서 표시를 넣습니다 (기본: 파일이면 넣음)',
    'byte order mark in tables (default: in files, not on standard output)',
  ),
  noBom: text('표에 바이트 순서 표시를 넣지 않습니다', 'no byte order mark in tables'),
  printSchema: text('출력의 JSON Schema를 보이고 끝납니다', 'print the JSON Schema of the output and stop'),

  check: text('정답을 적어 둔 기사와 지금 결과를 비교', 'articles with known results against what is found'),
  checkLong: text(
    '<dir>/<slug>/input.*을 그 옆의 expected.json과, 골드 .json을 그 표시와 비교하고 다르면 실패합니다.',
    'Compares <dir>/<slug>/input.* with the expected.json beside it, or gold .json files with their annotations, and fails on any difference.',
  ),
  checkPaths: text(
    '픽스처 폴더, 골드 파일이나 그 폴더 (기본: fixtures/articles)',
    'folders of fixtures, gold files or folders of them (default: fixtures/articles)',
  ),
  init: text(
    '경로는 기사입니다. 기사마다 지금 결과를 초안으로 픽스처를 만듭니다',
    'the paths are articles: make a fixture of each, with the present output as a draft to correct',
  ),
  from: text(
    '경로는 brat이나 doccano의 표시입니다. 픽스처를 만듭니다. 또는 표시한 엑셀 파일(records.xlsx): 픽스처와 사전 제안',
    'the paths are annotations of brat or doccano: make fixtures of them; or a workbook (records.xlsx) that was marked: fixtures and proposals for a dictionary',
  ),
  into: text(
    '--init과 --from이 픽스처를 만들 곳 (기본: fixtures/articles)',
    'where --init and --from make fixtures (default: fixtures/articles)',
  ),
  force: text('--init과 --from이 있는 픽스처를 바꿔도 됩니다', '--init and --from may replace fixtures'),
  update: text(
    '지금 결과를 정답으로 삼고 달라진 것을 보입니다',
    'accept the present output as expected, and say what changed',
  ),
  watch: text(
    '픽스처나 사전이 바뀔 때마다 다시 확인합니다 (Ctrl-C로 끝냄)',
    'check again whenever a fixture or a dictionary changes, until Ctrl-C',
  ),
  reporter: (names: string): Texts =>
    text(
      `결과 형식: ${names}. 여러 번 쓸 수 있고, 화면에 낼 하나 말고는 저장할 파일을 적습니다 (기본: pretty)`,
      `${names}; repeatable, all but the one for the screen with a file (default: pretty)`,
    ),
  sameAsReporter: text('--reporter와 같음', 'the same as --reporter'),
  threshold: text(
    '나온 곳 F1과 결과 F1이 모두 이 이상이면 차이를 봐줍니다',
    'allow differences while F1 of mentions and records is at least this',
  ),
  minF1: text(
    '한 종류에 대해 같은 것: organization=0.9. 여러 번 쓸 수 있음',
    'the same for one type, such as organization=0.9; repeatable',
  ),
  withoutDictionary: (types: string): Texts =>
    text(
      `한 종류의 사전을 빼고 규칙만으로 찾습니다. 여러 번 쓸 수 있음: ${types}`,
      `leave the names of a type out, to see what the rules find alone; repeatable: ${types}`,
    ),
  onlyDifferences: text('차이만 보입니다', 'only the differences'),

  explain: text('왜 찾았는지, 왜 찾지 않았는지', 'why each mention was made, and why the others lost'),
  explainLong: text(
    '기사에서 이름을 왜 그렇게 보았는지, 얼마나 확실한지, 아니라면 어떻게 할지를 문장으로 보입니다.',
    'Says in sentences why names of an article were taken for what they are, how sure that is, and what to do where it is wrong.',
  ),
  explainPath: text(
    '파일, 폴더, 표, ZIP 파일, 표준 입력이면 -',
    'a file, a folder, a table, a ZIP file, or - for standard input',
  ),
  id: text(
    'extract가 보이는 ID의 기사만: 표의 한 줄, ZIP 파일 속의 문서',
    'only the article that extract prints with this id: a row of a table, a member of a ZIP file',
  ),
  at: text('이 위치의 것만 (UTF-16)', 'only what covers this offset (UTF-16 code units)'),
  text: text('이 말이 나온 곳의 것만', 'only what overlaps a place where this text stands'),
  explainVerbose: text('규칙, 형태소, 밀린 후보까지 모두', 'rules, morphemes and every candidate that lost'),

  report: text('브라우저에서 볼 보고서', 'one page to look at'),
  reportLong: text(
    '브라우저에서 네트워크 없이 보는 페이지 하나를 씁니다: 누가 가장 많이 나오는지, 어디에서, 얼마가, 누가 누구와 협약하는지, 그리고 표시를 한 모든 기사.',
    'Writes one self-contained page to look at in a browser, without any network: who is named most, where, for how much, who signs with whom, and every article with its mentions marked.',
  ),
  reportOutput: text(
    '페이지 파일 (report.html). 쓰다 만 파일은 남지 않습니다',
    'the page, report.html; no half-written file is left behind',
  ),

  tokens: text('글의 형태소', 'the morphemes of a text'),
  tokensLong: text(
    '기사마다 형태소와 위치(UTF-16)를 보입니다.',
    'Prints the morphemes of each article with their offsets (UTF-16 code units).',
  ),
  tokensFormat: text(
    'table, json, 또는 mecab(네이티브 mecab-ko와 같은 출력)',
    'table, json, or mecab: as native mecab-ko prints it',
  ),
  split: text(
    '복합어와 활용형을 나눕니다: 이사장 → 이사 + 장',
    'compounds and inflected forms as their parts: 이사장 → 이사 + 장',
  ),
  tokensDict: text(
    '이 사전의 이름을 한 낱말로 봅니다. 여러 번 쓸 수 있음',
    'take the names in these dictionaries for words; repeatable',
  ),

  dictionaries: text(
    '사전 돌보기: lint, find, suggest, import, diff',
    'curate dictionaries: lint, find, suggest, import, diff',
  ),
  dictionariesLong: text(
    '사전을 돌봅니다: 무엇이 틀렸고, 무엇이 빠졌고, 바꾸면 결과가 어떻게 달라지는지.',
    'Looks after the dictionaries: what is wrong in them, what is missing, what a change does.',
  ),
  lint: text('사전에서 틀렸거나 위험한 것을 줄마다', 'what is wrong or risky in dictionaries, row by row'),
  lintLong: text(
    '사전 폴더의 CSV 파일을 확인하고 할 일을 알립니다.',
    'Checks the CSV files of dictionary folders and says of every finding what to do.',
  ),
  lintDirs: text('사전 폴더 (기본: 내장 사전)', 'folders of dictionaries (default: the built-in ones)'),
  fix: text(
    '판단이 필요 없는 것을 고칩니다: 줄의 순서, NFC, 빈칸, 구분 기호',
    'mend what needs no judgement: order of rows, NFC, blanks, separators',
  ),
  strict: text('경고도 실패로 봅니다', 'warnings fail as well'),
  onlyFindings: text('문제만 보입니다', 'only the findings'),
  find: text('이름에 맞는 사전의 줄', 'the rows that answer to a name'),
  findLong: text(
    'ID, 이름, 별칭, 다른 띄어쓰기, 한 글자 다른 이름, 줄임말로 사전을 찾습니다.',
    'Looks a name up by id, name, alias, other spacing, one different letter, or as an abbreviation.',
  ),
  findName: text('이름, 별칭이나 ID', 'a name, an alias or an id'),
  limit: text('갈래마다 많아야 이만큼', 'at most so many of each kind'),
  suggest: text('기사가 사전에 제안하는 것', 'what articles propose for the dictionaries'),
  suggestLong: text(
    '기사를 읽고 사전에 없는 이름, 줄임말, 직함, 기관 이름의 끝말을 제안합니다. 고쳐서 가져올 표가 나옵니다.',
    'Reads articles and proposes rows: names no dictionary has, short forms, titles, new heads of bodies. A table to edit and to import.',
  ),
  articlePaths: text('기사: 파일, 폴더, 표준 입력이면 -', 'articles: files, folders, or - for standard input'),
  tableOutput: text('이 파일에 씁니다 (기본: 표준 출력)', 'write there (default: standard output)'),
  min: text('제안에 필요한 기사 수 (직함이면 사람 수)', 'articles (for titles: persons) that a proposal needs'),
  suggestedTypes: text(
    '이것만, 쉼표로: 기관,기업,인물,직함',
    'only these, by comma: organization,company,official,title',
  ),
  onlyErrors: text('오류만 보입니다', 'only errors'),
  import: text('내려받은 목록 → 사용자 사전', 'official lists → user dictionaries'),
  importLong: text(
    '내려받은 목록이나 이름의 표를 --dict로 쓸 폴더로 바꿉니다.',
    'Turns a list that you downloaded, or a table of names, into a folder for --dict.',
  ),
  importFile: text(
    'KRX 상장 목록, DART의 corpCode.xml, GeoNames 파일, 공공기관 현황, 또는 아무 표',
    'KRX listing, corpCode.xml of DART, GeoNames dump, public institutions, or any table',
  ),
  importFrom: (names: string): Texts => text(`${names} (기본: 내용을 보고)`, `${names} (default: by its content)`),
  importOutput: text('사전 폴더. 있던 줄은 그대로 둡니다', 'folder of the dictionaries; rows that are there stay'),
  importReport: text(
    '넣지 않았거나 약한 이름으로 표시한 것과 까닭을 담을 CSV',
    'CSV with every name that was left out or marked weak, and why',
  ),
  diff: text('사전을 바꾸면 기사에서 무엇이 달라지는지', 'what a change of dictionaries does to articles'),
  diffLong: text(
    '두 사전으로 찾은 기록을 비교합니다: 새로 찾은 것, 사라진 것, ID나 이름이 바뀐 것. 사라진 것이 있으면 실패합니다.',
    'Compares the records that two dictionaries find: which appear, vanish, change id or name. Fails when any vanish.',
  ),
  diffFolder: text('사전 폴더, 내장 사전이면 built-in', 'folder of dictionaries, or built-in'),
  allow: text('기록이 사라져도 됩니다', 'let records vanish'),
  onlyChanges: text('달라진 것만 보입니다', 'only the changes'),
} as const satisfies Catalogue;

/** What is wrong with a command line, by the codes of the library that reads it; `what` is the word that it names. */
export const USAGE_ERRORS: Readonly<Partial<Record<string, (what: string, guess: string) => string>>> = {
  'commander.unknownOption': (what, guess) => `모르는 옵션입니다: ${what}${guess}`,
  'commander.unknownCommand': (what, guess) => `모르는 명령입니다: ${what}${guess}`,
  'commander.missingArgument': (what) => `빠진 인자가 있습니다: ${what}`,
  'commander.optionMissingArgument': (what) => `값이 빠진 옵션입니다: ${what}`,
  'commander.missingMandatoryOptionValue': (what) => `꼭 있어야 하는 옵션입니다: ${what}`,
  'commander.excessArguments': () => '인자가 너무 많습니다',
  'commander.conflictingOption': (what) => `함께 쓸 수 없는 옵션이 있습니다: ${what}`,
};
