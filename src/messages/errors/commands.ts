import { jsonFault, shapeFault } from './foreign.js';
import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';
import { shellWord } from '../shell.js';

export const COMMAND_ERRORS = {
  initNeedsPaths: {
    ko: '--init은 기사로 픽스처를 만듭니다. 파일이나 폴더를 지정하세요',
    en: '--init makes fixtures of articles; name files or folders',
  },
  otherText: (folder: string): Texts => ({
    ko: `${folder}의 글과 다른 글입니다. 지금 글에 표시하거나 --into로 다른 폴더를 지정하세요`,
    en: `the text is not that of ${folder}; annotate its present text, or use another --into`,
  }),
  fromNeedsPaths: (tool: string): Texts => ({
    ko: `--from ${tool}에는 표시가 든 파일을 지정해야 합니다`,
    en: `--from ${tool} reads annotations; name its files`,
  }),
  reporterNeedsFile: (typed: string): Texts => ({
    ko: `--reporter "${typed}"에 파일 이름이 없습니다. junit=report.xml처럼 쓰세요`,
    en: `--reporter "${typed}" names no file; write it as junit=report.xml`,
  }),
  notTypeAndShare: (typed: string): Texts => ({
    ko: `--min-f1 "${typed}"${particle(typed, '은')} 종류와 비율이 아닙니다. organization=0.9처럼 0에서 1 사이로 쓰세요`,
    en: `--min-f1 "${typed}" is no type and share; write it as organization=0.9, the share from 0 to 1`,
  }),
  watchOrUpdate: {
    ko: '--watch는 보기만 하고 --update는 씁니다. 하나를 빼세요',
    en: '--watch only looks, --update writes; leave one of the two out',
  },
  nothingToWatch: (path: string): Texts => ({
    ko: `지켜볼 폴더가 없습니다: ${path}. 철자를 확인하세요`,
    en: `no such folder to watch: ${path}; check the spelling`,
  }),
  fixtureExists: (path: string): Texts => ({
    ko: `${path} 폴더가 이미 있습니다. --force는 바꿔 쓰고, --into는 다른 폴더에 만듭니다`,
    en: `${path} exists already; --force replaces, --into names another folder`,
  }),
  nothingMarked: {
    ko: '표시된 칸이 없습니다. 맞음? 칸과 고침 칸을 채우세요',
    en: 'nothing is marked in it; fill in 맞음? and 고침 (Right? and Correction)',
  },
  twoReporters: (where: Texts): Texts => ({
    ko: `두 결과가 ${where.ko}에 함께 쓰이게 됩니다. 하나에 --reporter junit=report.xml처럼 파일을 주세요`,
    en: `two reporters would write to ${where.en}; give one a file, such as --reporter junit=report.xml`,
  }),
  updateWithout: {
    ko: '--update는 사전을 빼고 찾은 결과를 정답으로 삼게 됩니다. 둘 중 하나를 빼세요',
    en: '--update would accept what the program finds without a dictionary; leave one of the two out',
  },
  updateGold: (file: string): Texts => ({
    ko: `${file}: 골드는 사람이 표시한 것입니다. --update는 픽스처에만 씁니다`,
    en: `${file}: gold is annotated by hand; --update is for fixtures`,
  }),
  configNotJson: (reason: string): Texts => ({
    ko: `JSON이 깨졌습니다(${jsonFault(reason).ko}). 쉼표와 따옴표를 확인하세요`,
    en: `broken JSON (${reason}); check commas and quotes`,
  }),
  configNotFile: { ko: '보통 파일이 아닙니다. 파일로 저장하세요', en: 'not a regular file; save it as a file' },
  configLinkBroken: {
    ko: '없는 파일을 가리키는 링크입니다. 고치세요',
    en: 'a link to a file that is missing; mend it',
  },
  notCount: (option: string, typed: string): Texts => ({
    ko: `${option} "${typed}"${particle(typed, '은')} 수가 아닙니다. 1 이상의 정수를 쓰세요`,
    en: `${option} "${typed}" is no number; give a whole number from 1`,
  }),
  noFolderToCompare: (folder: string, builtIn: string): Texts => ({
    ko: `사전 폴더가 없습니다: ${folder}. 폴더를 지정하거나 프로그램의 사전이면 ${builtIn}${particle(builtIn, '이라고')} 쓰세요`,
    en: `no such dictionary folder: ${folder}; name a folder, or ${builtIn} for those of the program`,
  }),
  diffNeeds: {
    ko: '사전 폴더 둘과 기사를 지정하세요: kr-sme dict diff built-in my-dict articles/',
    en: 'give two dictionary folders and the articles: kr-sme dict diff built-in my-dict articles/',
  },
  findNeeds: {
    ko: '찾을 이름이 없습니다. 이렇게 쓰세요: kr-sme dict find 중진공',
    en: 'no name to look for; give one: kr-sme dict find 중진공',
  },
  noSuchFile: (path: string): Texts => ({
    ko: `파일이 없습니다: ${path}. 철자를 확인하세요`,
    en: `no such file: ${path}; check the spelling`,
  }),
  listNotFile: (path: string): Texts => ({
    ko: `파일이 아닙니다: ${path}. 내려받은 목록 파일을 지정하세요`,
    en: `not a file: ${path}; name the list that you downloaded`,
  }),
  listTooLarge: { ko: '400 MB가 넘습니다. 나누세요', en: 'larger than 400 MB; split it' },
  listPacked: {
    ko: 'ZIP 파일이나 엑셀 파일입니다. 압축을 풀거나 CSV로 저장하세요',
    en: 'a zip archive or workbook; unpack it, or save it as CSV',
  },
  listOldExcel: {
    ko: '옛 엑셀 파일(.xls)입니다. 열어서 CSV로 저장하세요',
    en: 'a workbook of an old Excel (.xls); open it and save it as CSV',
  },
  listEmpty: { ko: '빈 파일입니다', en: 'empty' },
  listWebPage: {
    ko: '확장자와 달리 웹 페이지입니다(KIND의 .xls가 그렇습니다). 엑셀에서 열어 CSV로 저장하세요',
    en: 'a web page, whatever its ending (KIND gives its .xls so); open it in Excel, save it as CSV',
  },
  outputIsFile: (output: string): Texts => ({
    ko: `--output ${output}${particle(output, '은')} 파일입니다. 사전을 둘 폴더를 지정하세요`,
    en: `--output ${output} is a file; name a folder for the dictionaries`,
  }),
  atBehindEnd: (at: string, length: string): Texts => ({
    ko: `--at ${at}${particle(at, '은')} 글의 끝을 넘습니다. 글의 길이는 ${length}입니다`,
    en: `--at ${at} is behind the end of the text, which has ${length} code units`,
  }),
  textEmpty: { ko: '--text가 비었습니다. 기사에 있는 말을 쓰세요', en: '--text is empty; give words of the article' },
  textAbsent: (words: string): Texts => ({
    ko: `--text "${words}"${particle(words, '이라는')} 말은 기사에 없습니다`,
    en: `--text "${words}" does not stand in the article`,
  }),
  noSuchId: (id: string, path: string): Texts => ({
    ko: `--id "${id}"인 기사가 ${path}에 없습니다. ID는 kr-sme extract ${shellWord(path)} --format json으로 볼 수 있습니다`,
    en: `--id "${id}" is no article of ${path}; kr-sme extract ${shellWord(path)} prints their ids`,
  }),
  nothingToRead: {
    ko: '읽을 것이 없습니다. 파일이나 폴더를 지정하거나 파이프로 글을 넣으세요: kr-sme extract articles/',
    en: 'nothing to read; name files or folders, or pipe text in: kr-sme extract articles/',
  },
  binaryOnTerminal: (format: string): Texts => ({
    ko: `${format} 형식은 화면에 보일 수 없습니다. --output으로 파일을 지정하세요`,
    en: `${format} cannot be shown on a terminal; name a file with --output`,
  }),
  pageByReport: (output: string): Texts => ({
    ko: `--output ${output}: 페이지는 kr-sme report 경로 -o ${shellWord(output)}${particle(output, '으로')} 만듭니다`,
    en: `--output ${output}: a page is made by kr-sme report PATH -o ${shellWord(output)}`,
  }),
  endingNotWritten: (output: string, ending: string, stem: string, meant: string, others: string): Texts => ({
    ko: `--output ${output}: .${ending} 파일은 만들지 않습니다. 이름을 ${stem}${meant}${particle(meant, '으로')} 하거나(${others}도 됩니다) --format을 주세요`,
    en: `--output ${output}: .${ending} is not written; name it ${stem}${meant} (or ${others}), or give --format`,
  }),
  outputEmpty: { ko: '--output이 비었습니다. 파일 이름을 쓰세요', en: '--output is empty; name a file' },
  rowsForTables: (format: string): Texts => ({
    ko: `--rows는 표에만 쓰는데 출력이 ${format}입니다. --format csv, tsv, xlsx, parquet 가운데 하나를 더하세요(entities는 json, jsonl도 됩니다)`,
    en: `--rows is for tables, and the output is ${format}; add --format csv, tsv, xlsx or parquet (entities: json and jsonl as well)`,
  }),
  keepTextEntities: {
    ko: '--keep-text는 기사에 쓰는데 --rows entities는 기사를 모두 합친 표입니다',
    en: '--keep-text is for articles, and --rows entities has a row an entity over all of them',
  },
  bomForTables: (format: string): Texts => ({
    ko: `--bom은 표에만 쓰는데 출력이 ${format}입니다. --format csv나 tsv를 더하세요`,
    en: `--bom is for tables, and the output is ${format}; add --format csv or tsv`,
  }),
  bomNotBinary: (format: string): Texts => ({
    ko: `--bom과 --no-bom은 csv와 tsv에 쓰는데 출력이 ${format}입니다`,
    en: `--bom and --no-bom are for csv and tsv, and the output is ${format}`,
  }),
  keepTextJson: (format: string): Texts => ({
    ko: `--keep-text는 json과 jsonl에 쓰는데 출력이 ${format}입니다`,
    en: `--keep-text is for json and jsonl, and the output is ${format}`,
  }),
  offsetsDoccano: (format: string): Texts => ({
    ko: `--offsets는 doccano에 쓰는데 출력이 ${format}입니다`,
    en: `--offsets is for doccano, and the output is ${format}`,
  }),
  formatIsFolder: (format: string): Texts => ({
    ko: `${format} 출력은 파일 여러 개가 든 폴더입니다. --output에 새 폴더를 지정하세요`,
    en: `${format} output is a folder of files; name a new one with --output FOLDER`,
  }),
  noInputHasColumn: {
    ko: '--text-column으로 준 열이 어느 파일에도 없어 아무것도 쓰지 않았습니다',
    en: 'no input has the column that --text-column names; nothing was written',
  },
  intoNeedsInit: {
    ko: '--into와 --force는 픽스처를 만드는 --init, --from과 함께 씁니다. 둘 중 하나를 더하세요',
    en: '--into and --force are for --init and --from, which make fixtures; add one of them',
  },
  emptyName: (what: string, typed: string): Texts => ({
    ko: `${what} "${typed}"에 빈 이름이 있습니다. a,b처럼 쉼표로 나눠 쓰세요`,
    en: `${what} "${typed}" holds an empty name; give names by comma, such as a,b`,
  }),
  notDate: (typed: string): Texts => ({
    ko: `--date "${typed}"${particle(typed, '은')} 달력에 없는 날입니다. 2023-04-26처럼 쓰세요`,
    en: `--date "${typed}" is no day of the calendar; write it as 2023-04-26`,
  }),
  notJobs: (typed: string): Texts => ({
    ko: `--jobs "${typed}"${particle(typed, '은')} 작업 스레드 수가 아닙니다. 1 이상을 쓰세요`,
    en: `--jobs "${typed}" is no number of worker threads; give 1 or more`,
  }),
  notSeconds: (option: string, typed: string): Texts => ({
    ko: `${option} "${typed}"${particle(typed, '은')} 초 수가 아닙니다. 60처럼 0.001부터 하루까지로 쓰세요`,
    en: `${option} "${typed}" is no number of seconds; give from 0.001 to a day, such as 60`,
  }),
  tooFewOpenFiles: (most: string, needed: string): Texts => ({
    ko: `파일을 ${most}개까지만 열 수 있는데 ${needed}개가 필요합니다. 늘리세요: ulimit -n 256`,
    en: `only ${most} files may be open at once, and ${needed} are needed; allow more: ulimit -n 256`,
  }),
  notShare: (option: string, typed: string): Texts => ({
    ko: `${option} "${typed}"${particle(typed, '은')} 비율이 아닙니다. 0에서 1 사이의 수를 쓰세요`,
    en: `${option} "${typed}" is no share; give a number from 0 to 1`,
  }),
  notOffset: (typed: string): Texts => ({
    ko: `--at "${typed}"${particle(typed, '은')} 글의 위치가 아닙니다. 0 이상의 정수를 쓰세요`,
    en: `--at "${typed}" is no offset; give a whole number from 0`,
  }),
  outputIsInput: (output: string, input: string): Texts => ({
    ko: `출력 ${output}${particle(output, '이')} 입력이기도 합니다(${input}). --output에 다른 이름을 쓰세요`,
    en: `the output ${output} is an input as well (${input}); give another name to --output`,
  }),
  reportNeedsFile: {
    ko: '보고서는 페이지 하나입니다. --output report.html처럼 파일을 지정하세요',
    en: 'a report is a page to look at; name its file with --output report.html',
  },
  reportIsPage: (output: string, ending: string): Texts => ({
    ko: `--output ${output}: 보고서는 .html 페이지라 .${ending} 파일이 될 수 없습니다. .html로 끝나는 이름을 쓰세요(표는 kr-sme extract로 만듭니다)`,
    en: `--output ${output}: a report is a page and no .${ending}; give a name that ends in .html (tables are made by kr-sme extract)`,
  }),
  cacheEmpty: {
    ko: '--cache가 비었습니다. 폴더 이름을 쓰세요',
    en: '--cache is empty; name a folder',
  },
  dateNotWritten: (typed: string): Texts => ({
    ko: `--date "${typed}": 날짜는 2023-04-26처럼 쓰세요`,
    en: `--date "${typed}": write a day as 2023-04-26`,
  }),
  shardNoEngine: (pairs: string): Texts => ({
    ko: `--shard auto가 환경에서 배치 시스템을 찾지 못했습니다. --shard I/N을 쓰거나 ${pairs}${particle(pairs, '을')} 정하세요`,
    en: `--shard auto finds no batch engine in the environment; give --shard I/N, or set ${pairs}`,
  }),
  shardUnusable: (engine: string, stated: string): Texts => ({
    ko: `--shard auto: ${engine}의 값을 쓸 수 없습니다(${stated}). --shard I/N을 쓰세요`,
    en: `--shard auto cannot use what ${engine} says (${stated}); give --shard I/N`,
  }),
  notShard: (typed: string): Texts => ({
    ko: `--shard "${typed}"${particle(typed, '은')} 몇 번째 몫인지가 아닙니다. 2/4처럼 쓰거나 auto, auto/N을 쓰세요`,
    en: `--shard "${typed}" is no part of a whole; give I/N with I from 1 to N, such as 2/4, auto, or auto/N`,
  }),
  mecabSplit: {
    ko: 'MeCab 출력에는 조각이 없습니다. --split은 --format table이나 json과 쓰거나 빼세요',
    en: 'MeCab prints no parts; take --split with --format table or json, or leave it out',
  },
  tokensNothing: {
    ko: '읽을 것이 없습니다. 파일을 지정하거나 파이프로 글을 넣으세요: kr-sme tokens release.txt',
    en: 'nothing to read; name a file, or pipe text in: kr-sme tokens release.txt',
  },
  mecabDict: {
    ko: '네이티브 MeCab에는 자체 사용자 사전이 있습니다. --dict나 --tokenizer mecab을 빼세요',
    en: 'a native MeCab has its own user dictionaries; leave out --dict, or --tokenizer mecab',
  },

  fixturesExist: (which: Texts): Texts => ({
    ko: `${which.ko} 이미 있습니다. --force는 바꿔 쓰고, --into는 다른 폴더에 만듭니다`,
    en: `${which.en} already; --force replaces, --into names another folder`,
  }),
  oneExists: (path: string): Texts => ({ ko: `${path} 폴더가`, en: `${path} exists` }),
  moreExist: (path: string, others: string): Texts => ({
    ko: `${path} 폴더와 다른 ${others}개가`,
    en: `${path} and ${others} more exist`,
  }),
  unknownKey: (key: string, known: string, meant: string | undefined): Texts => ({
    ko: `모르는 키 "${key}"입니다. ${meant === undefined ? `쓸 수 있는 키: ${known}` : `"${meant}"인가요?`}`,
    en: `unknown key "${key}"; ${meant === undefined ? `the keys are ${known}` : `did you mean "${meant}"?`}`,
  }),
  badKey: (key: string | undefined, fault: string): Texts => ({
    ko: `${key === undefined ? '' : `키 "${key}": `}${shapeFault(fault).ko}`,
    en: `${key === undefined ? '' : `key "${key}": `}${fault}`,
  }),
  configNotUtf8: (isWide: boolean): Texts => ({
    ko: `UTF-8이 아닙니다${isWide ? '(UTF-16)' : ''}. UTF-8로 저장하세요`,
    en: `not UTF-8${isWide ? ' but UTF-16' : ''}; save it as UTF-8`,
  }),
  unknownValue: (what: Texts, typed: string, allowed: Texts, meant: string | undefined): Texts => ({
    ko: `모르는 ${what.ko} "${typed}"입니다. ${meant === undefined ? '' : `"${meant}"인가요? `}쓸 수 있는 것: ${allowed.ko}`,
    en: `unknown ${what.en} "${typed}"; ${meant === undefined ? '' : `did you mean "${meant}"? `}allowed: ${allowed.en}`,
  }),
  cannotWrite: (path: string, reason: Texts): Texts => ({
    ko: `${path}에 쓸 수 없습니다: ${reason.ko}`,
    en: `cannot write ${path}: ${reason.en}`,
  }),
} as const satisfies Catalogue;
