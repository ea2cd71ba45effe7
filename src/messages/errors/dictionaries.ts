import { counted } from '../../text/counted.js';
import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';
import { shellWord } from '../shell.js';

export const DICTIONARY_ERRORS = {
  noTypeColumn: (files: string): Texts => ({
    ko: `줄이 무엇인지 알려 주는 열이 없습니다. type 열을 더하고 ${files} 가운데서 쓰세요`,
    en: `no column says what the rows are; add a column type with ${files}`,
  }),
  unknownRowType: (type: string, known: string, meant: string | undefined): Texts => ({
    ko: `모르는 종류 "${type}"입니다. ${meant === undefined ? `쓸 수 있는 것: ${known}` : `"${meant}"인가요?`}`,
    en: `unknown type "${type}"; ${meant === undefined ? `use one of ${known}` : `did you mean "${meant}"?`}`,
  }),
  dartBroken: {
    ko: 'XML이 깨졌습니다(<list>가 닫히지 않음). 파일을 다시 내려받으세요',
    en: 'broken XML (<list> is never closed); download the file again',
  },
  dartEmpty: {
    ko: '<list> 항목이 없습니다. ZIP에서 꺼낸 corpCode.xml을 그대로 지정하세요',
    en: 'holds no <list> entry; name corpCode.xml as it comes out of the zip',
  },
  notGeonames: (found: string): Texts => ({
    ko: `GeoNames 파일이 아닙니다(${found}). cities500.txt 같은 도시 파일을 지정하세요`,
    en: `no GeoNames dump (${found}); name cities500.txt or another dump of cities`,
  }),
  unknownList: (from: string, known: string): Texts => ({
    ko: `모르는 목록 "${from}"입니다. 쓸 수 있는 것: ${known}`,
    en: `unknown list "${from}"; use one of ${known}`,
  }),
  noColumnCalled: (headings: string, columns: string): Texts => ({
    ko: `${headings}${particle(headings, '이라는')} 열이 없습니다. 있는 열: ${columns}`,
    en: `no column is called ${headings}; the columns are ${columns}`,
  }),
  noFolder: (folder: string): Texts => ({
    ko: `사전 폴더가 없습니다: ${folder}`,
    en: `no such dictionary folder: ${folder}`,
  }),
  notFolderOfCsv: (folder: string): Texts => ({
    ko: `폴더가 아닙니다: ${folder}. CSV 파일이 든 폴더를 지정하세요`,
    en: `not a folder: ${folder}; name a folder of CSV files`,
  }),
  noCsv: (folder: string): Texts => ({
    ko: `${folder} 안에 사전이 없습니다. CSV 파일이 하나도 없습니다`,
    en: `no dictionary in ${folder}; it holds no CSV file`,
  }),
  brokenCsv: (what: Texts): Texts => ({ ko: `CSV가 깨졌습니다(${what.ko})`, en: `broken CSV (${what.en})` }),
  otherSeparator: { ko: '세미콜론이나 탭으로 나뉘어 있습니다', en: 'separated by semicolons or tabs' },
  columnWithoutName: (number: string): Texts => ({
    ko: `${number}번째 열에 이름이 없습니다`,
    en: `column ${number} has no name`,
  }),
  doubleColumn: (name: string): Texts => ({
    ko: `${name}${particle(name, '이라는')} 열이 둘입니다`,
    en: `two columns are called ${name}`,
  }),
  nul: { ko: 'NUL 문자가 있습니다', en: 'holds a NUL character' },
  longLine: (length: string): Texts => ({ ko: `한 줄이 ${length}자입니다`, en: `a line of ${length} characters` }),
  empty: { ko: '빈 파일입니다', en: 'empty' },
  notFile: { ko: '파일이 아닙니다', en: 'not a file' },
  tooLarge: { ko: '256 MB가 넘습니다', en: 'larger than 256 MB' },
  utf16: { ko: 'UTF-8이 아니라 UTF-16입니다', en: 'not UTF-8 but UTF-16' },
  workbook: {
    ko: 'CSV라는 이름의 엑셀 파일이나 ZIP 파일입니다',
    en: 'a workbook or zip archive under the name of a CSV file',
  },
  notUtf8: { ko: 'UTF-8이 아닙니다', en: 'not UTF-8' },
  nothingIn: (folder: string, names: string): Texts => ({
    ko: `${folder} 안에 사전이 없습니다. 둘 수 있는 파일: ${names}, lexicons/*.csv`,
    en: `no dictionary in ${folder}; it may hold ${names}, or lexicons/*.csv`,
  }),
  workbooksIn: (folder: string, file: string): Texts => ({
    ko: `${folder} 안에 사전이 없습니다. 사전은 CSV 파일입니다. 엑셀 파일은 이렇게 가져오세요: kr-sme dict import ${shellWord(file)} -o my-dict`,
    en: `no dictionary in ${folder}: dictionaries are CSV files; import a workbook: kr-sme dict import ${shellWord(file)} -o my-dict`,
  }),
  moveTo: (file: string, name: string): Texts => ({
    ko: `${file}: 이런 이름의 파일은 쓰지 않습니다. ${name}${particle(name, '으로')} 옮기세요`,
    en: `${file}: nothing reads a file of this name; move it to ${name}`,
  }),
  nobodyReads: (file: string, names: string): Texts => ({
    ko: `${file}: 이런 이름의 파일은 쓰지 않습니다. 쓸 수 있는 이름: ${names}, lexicons/와 models/에 있는 이름`,
    en: `${file}: nothing reads a file of this name; name it ${names}, or as one of lexicons/ or models/`,
  }),
  dictNotFolder: (folder: string): Texts => ({
    ko: `폴더가 아닙니다: ${folder}. --dict에는 CSV 파일이 든 폴더를 지정하세요`,
    en: `not a folder: ${folder}; --dict takes a folder of CSV files`,
  }),
  notAsMade: {
    ko: 'manifest.json이 말하는 목록이 아닙니다(잘리거나 바뀐 파일)',
    en: 'not the list that manifest.json tells of (cut off, or changed)',
  },
  removedNeeds: (column: string): Texts => ({
    ko: `지우는 줄에는 ${column} 칸이 있어야 합니다`,
    en: `a removed row needs its ${column}`,
  }),
  endsBefore: (day: string): Texts => ({
    ko: `${day}에 끝나는데 시작이 그 뒤입니다`,
    en: `ends on ${day}, before it begins`,
  }),
  noDictionaryToLeaveOut: (type: string, allowed: string): Texts => ({
    ko: `뺄 수 있는 "${type}" 사전이 없습니다. 쓸 수 있는 것: ${allowed}`,
    en: `no dictionary of type "${type}" to leave out; allowed: ${allowed}`,
  }),
  noThreshold: (name: string, model: string): Texts => ({
    ko: `모델 ${model}에 기준값 ${name}${particle(name, '이')} 없습니다. 줄을 더하세요`,
    en: `no threshold ${name} of the model ${model}; add a row for it`,
  }),

  otherThanBuilt: (fault: Texts): Texts => ({
    ko: `${fault.ko}. 직접 고친 파일이 아니라면 빌드(dist/)가 낡은 것입니다. npm ci를 실행하세요`,
    en: `${fault.en}; if you did not change that file, the build in dist/ is old: run npm ci`,
  }),
  noColumn: (column: string): Texts => ({
    ko: `첫 줄에 ${column} 열이 없습니다. 더하세요`,
    en: `the header has no column ${column}; add it`,
  }),
} as const satisfies Catalogue;

export const DICTIONARY_REMEDIES = {
  checkQuotes: { ko: '따옴표와 열의 수를 확인하세요', en: 'check quotes and the number of columns' },
  saveWithCommas: { ko: '쉼표로 나눈 CSV("CSV UTF-8")로 저장하세요', en: 'save it as CSV with commas ("CSV UTF-8")' },
  firstLine: { ko: '첫 줄에 열 이름을 쓰세요', en: 'the first line names the columns' },
  renameOne: { ko: '하나의 이름을 바꾸세요', en: 'rename one' },
  saveAgain: { ko: 'CSV로 다시 저장하세요', en: 'save it again as CSV' },
  noList: { ko: '이름 목록이 아닙니다', en: 'this is no list of names' },
  csvFile: { ko: '사전은 CSV 파일입니다', en: 'a dictionary is a CSV file' },
  /** `file` as it can be typed again. */
  saveOrImport: (file: string): Texts => ({
    ko: `"CSV UTF-8"로 저장하거나 그대로 가져오세요: kr-sme dict import ${shellWord(file)} -o my-dict`,
    en: `save it as "CSV UTF-8", or import it as it is: kr-sme dict import ${shellWord(file)} -o my-dict`,
  }),
  saveUtf8: { ko: '"CSV UTF-8"로 저장하세요', en: 'save it as "CSV UTF-8"' },
} as const satisfies Catalogue;

/** What is wrong with a line of CSV. */
export const CSV_FAULTS = {
  openQuote: { ko: '닫히지 않은 따옴표', en: 'a quote is opened and never closed' },
  behindQuote: { ko: '닫는 따옴표 뒤에 글이 있음', en: 'text behind a closing quote' },
  quoteInside: {
    ko: '따옴표로 시작하지 않은 칸 안의 따옴표',
    en: 'a quote inside a cell that does not begin with one',
  },
  cells: (found: number, expected: number): Texts => ({
    ko: `칸이 ${String(found)}개인데 첫 줄은 ${String(expected)}개`,
    en: `${counted(found, 'cell')}, ${counted(expected, 'column')}`,
  }),
} as const satisfies Catalogue;
