// What `dict lint` and `dict import` say of rows: what is wrong with each, what to do, and why a name is left out or weak.
import { particle } from '../korean/particles.js';
import type { Catalogue, Texts } from './language.js';

export const LINT = {
  schemaMissing: (column: string): Texts => ({
    ko: `첫 줄에 ${column} 열이 없습니다`,
    en: `the header has no column ${column}`,
  }),
  notNfc: { ko: '자모가 나뉘어 저장되었습니다(NFC 아님)', en: 'not NFC: the letters are stored in parts' },
  hidden: { ko: '줄 바꿈이나 보이지 않는 글자가 있습니다', en: 'holds line breaks or signs that nobody sees' },
  blanks: { ko: '칸 앞뒤에 빈칸이 있습니다', en: 'blanks around the cell' },
  untidyList: {
    ko: '빈 항목이나 겹친 항목, 잘못 나뉜 항목, 또는 이름 자신이 있습니다',
    en: 'empty, double or badly separated items, or the name itself',
  },
  separator: (names: string): Texts => ({
    ko: `"${names}": 여러 이름을 한 이름으로 읽습니다`,
    en: `"${names}" is read as one name`,
  }),
  strongAndWeak: (alias: string): Texts => ({
    ko: `${alias}${particle(alias, '이')} 별칭이면서 약한 별칭입니다`,
    en: `${alias} is listed as a strong and as a weak alias`,
  }),
  dateOrder: (to: string, from: string): Texts => ({
    ko: `${to}에 끝나는데 ${from}에 시작합니다`,
    en: `ends on ${to}, before it begins on ${from}`,
  }),
  noSource: { ko: '어디서 확인할 수 있는지 없습니다', en: 'says nowhere where it can be checked' },
  unknownCategory: (typed: string): Texts => ({
    ko: `모르는 갈래 "${typed}"입니다`,
    en: `unknown category "${typed}"`,
  }),
  noCountry: (typed: string): Texts => ({ ko: `"${typed}": 그런 국가는 없습니다`, en: `"${typed}" is no country` }),
  noDegrees: (typed: string, column: string): Texts => ({
    ko: `"${typed}": 도로 쓴 ${column} 값이 아닙니다`,
    en: `"${typed}" is no ${column} in degrees`,
  }),
  stockCode: (typed: string): Texts => ({
    ko: `"${typed}": 종목코드는 여섯 자리입니다`,
    en: `"${typed}" is no stock code, which has six signs`,
  }),
  idStyle: (id: string): Texts => ({
    ko: `ID "${id}": 소문자, 숫자, 하이픈(-)으로 되어 있지 않습니다`,
    en: `the id "${id}" is not made of small letters, digits and hyphens`,
  }),
  formula: { ko: '엑셀이 수식으로 실행할 칸입니다', en: 'a spreadsheet would run this cell as a formula' },
  unreadColumn: (column: string): Texts => ({
    ko: `"${column}" 열은 아무도 읽지 않습니다`,
    en: `nothing reads the column "${column}"`,
  }),
  unknownFile: { ko: '이런 이름의 파일은 쓰지 않습니다', en: 'nothing reads a file of this name' },
  twoPersons: (id: string, other: string, line: number, name: string): Texts => ({
    ko: `${id}${particle(id, '은')} ${String(line)}번째 줄에서 ${other}, 여기서는 ${name}입니다`,
    en: `${id} is ${other} in line ${String(line)} and ${name} here`,
  }),
  sameId: (id: string, line: number): Texts => ({
    ko: `${id}${particle(id, '이')} 같은 기간에 ${String(line)}번째 줄에도 있습니다`,
    en: `${id} stands in line ${String(line)} for the same time`,
  }),
  outOfOrder: (count: number, rows: string): Texts => ({
    ko: `${String(count)}줄이 순서(id, valid_from)에 맞지 않습니다`,
    en: `${rows} out of order (by id, then valid_from)`,
  }),
  noParent: (id: string): Texts => ({ ko: `ID가 ${id}인 기관이 없습니다`, en: `no body has the id ${id}` }),
  noBody: (name: string): Texts => ({
    ko: `${name}: 어느 사전에도 없는 기관입니다`,
    en: `no dictionary has the body ${name}`,
  }),
  twoHolders: (one: string, other: string, office: string, days: number | undefined): Texts => ({
    ko: `${one}${particle(one, '과')} ${other}${particle(other, '이')} ${days === undefined ? '지금 함께' : `${String(days)}일 동안 함께`} ${office}입니다`,
    en: `${one} and ${other} are both ${office} ${days === undefined ? 'still' : `for ${String(days)} days`}`,
  }),
  removesNothing: (id: string): Texts => ({
    ko: `지우려는 ID ${id}의 줄이 없습니다`,
    en: `no row has the id ${id} that this one removes`,
  }),
  oneSyllable: (surface: string): Texts => ({
    ko: `${surface}${particle(surface, '은')} 한 글자인데 강한 이름입니다`,
    en: `${surface} is one syllable and counted strong`,
  }),
  particle: (surface: string): Texts => ({
    ko: `${surface}${particle(surface, '은')} 조사입니다`,
    en: `${surface} is a particle`,
  }),
  alsoWord: (surface: string, what: Texts): Texts => ({
    ko: `${surface}${particle(surface, '은')} ${what.ko}이기도 합니다`,
    en: `${surface} is also ${what.en}`,
  }),
  particleTail: (surface: string, shorter: string, tail: string): Texts => ({
    ko: `${surface}${particle(surface, '은')} ${shorter}에 조사 ‘${tail}’${particle(tail, '이')} 붙은 것으로 읽힙니다`,
    en: `${surface} reads as ${shorter} with the particle ${tail}`,
  }),
  clash: (surface: string, other: string): Texts => ({
    ko: `${surface}${particle(surface, '은')} ${other}의 강한 이름이기도 합니다`,
    en: `${surface} is also a strong name of ${other}`,
  }),
} as const satisfies Catalogue;

export const LINT_REMEDIES = {
  runFix: { ko: '--fix를 실행하세요', en: 'run --fix' },
  fixWrites: (text: string): Texts => ({
    ko: `--fix를 실행하면 "${text}"${particle(text, '으로')} 씁니다`,
    en: `run --fix, which writes "${text}"`,
  }),
  addColumn: { ko: '더하세요', en: 'add it' },
  correctCell: { ko: '칸을 고치세요', en: 'correct the cell' },
  separateNames: (names: string): Texts => ({
    ko: `이름을 |로 나누세요: ${names}`,
    en: `separate names by |: ${names}`,
  }),
  sixDigits: {
    ko: '005930처럼 쓰고, 엑셀에서는 텍스트 서식으로 저장하세요',
    en: 'write it like 005930, in a spreadsheet as text',
  },
  oneColumn: { ko: '두 열 가운데 하나에서 빼세요', en: 'take it out of one of the two columns' },
  correctDay: { ko: '날짜를 고치세요', en: 'correct a day' },
  nameSource: {
    ko: 'source 열에 법령, 등록부, 사이트를 적으세요',
    en: 'name the law, register or site in the column source',
  },
  useOneOf: (words: string): Texts => ({ ko: `쓸 수 있는 것: ${words}`, en: `use one of ${words}` }),
  meant: (guess: string): Texts => ({ ko: `"${guess}"인가요?`, en: `did you mean "${guess}"?` }),
  twoCapitals: { ko: '대문자 두 글자로 쓰세요(ISO 3166)', en: 'write two capital letters (ISO 3166)' },
  degrees: (largest: number): Texts => ({
    ko: `-${String(largest)}에서 ${String(largest)} 사이의 수를 쓰세요`,
    en: `write a number from -${String(largest)} to ${String(largest)}`,
  }),
  writeId: { ko: 'kr-pub-kosmes나 krx:005930처럼 쓰세요', en: 'write it like kr-pub-kosmes or krx:005930' },
  noFormula: {
    ko: '= + - @로 시작하지 않게 쓰세요',
    en: 'write it so that it does not begin with = + - or @',
  },
  columnsAre: (columns: string): Texts => ({ ko: `있는 열: ${columns}`, en: `the columns are ${columns}` }),
  moveTo: (file: string): Texts => ({ ko: `${file}${particle(file, '으로')} 옮기세요`, en: `move it to ${file}` }),
  nameIt: (names: string): Texts => ({
    ko: `이름을 ${names} 가운데 하나나 lexicons/, models/에 있는 것으로 하세요`,
    en: `name it ${names}, or as one of lexicons/ or models/`,
  }),
  otherNumber: { ko: '두 사람 가운데 하나에 다른 번호를 주세요', en: 'give one of the two persons another number' },
  mergeRows: {
    ko: '두 줄을 합치거나, 앞선 것의 기간을 끝내거나, 다른 ID를 주세요',
    en: 'merge the two rows, close the period of the older one, or give another id',
  },
  correctId: { ko: 'ID를 고치세요', en: 'correct the id' },
  writeBody: {
    ko: 'organizations.csv에 있는 이름으로 쓰거나 거기에 더하세요',
    en: 'write its name as organizations.csv has it, or add it there',
  },
  correctTerms: (title: string): Texts => ({
    ko: `한쪽의 날짜를 고치거나, 두 줄의 source에 공동${title}${particle(title, '이라고')} 쓰세요`,
    en: `correct the days of one of the two, or write 공동${title} in the source of both`,
  }),
  deleteRow: { ko: 'ID를 고치거나 줄을 지우세요', en: 'correct the id, or delete the row' },
  toWeakAliases: { ko: 'weak_aliases로 옮기세요', en: 'move it to weak_aliases' },
  setWeak: { ko: 'strength를 weak로 하세요', en: 'set strength to weak' },
  addWeak: (surface: string): Texts => ({
    ko: `weak_aliases에 "${surface}"${particle(surface, '을')} 더하세요`,
    en: `add "${surface}" to weak_aliases`,
  }),
  orChecked: (weaken: Texts, type: string): Texts => ({
    ko: `${weaken.ko}. 거의 언제나 그 이름을 뜻하면 lexicons/checked-names.csv에 적으세요`,
    en: `${weaken.en}, or list it in lexicons/checked-names.csv when it means the ${type} nearly always`,
  }),
  inOneRow: (weaken: Texts): Texts => ({
    ko: `${weaken.ko}(두 줄 가운데 하나). 또는 앞선 것의 기간을 끝내세요`,
    en: `${weaken.en} in one of the two rows, or close the period of the older one`,
  }),
  finding: (message: Texts, remedy: Texts): Texts => ({
    ko: `${message.ko}. ${remedy.ko}`,
    en: `${message.en}; ${remedy.en}`,
  }),
  more: (count: number, folder: string): Texts => ({
    ko: `${String(count)}건 더. kr-sme dict lint ${folder}${particle(folder, '으로')} 보세요`,
    en: `${String(count)} more; see kr-sme dict lint ${folder}`,
  }),
  level: (level: 'error' | 'warning'): Texts => ({ ko: level === 'error' ? '오류' : '경고', en: level }),
} as const satisfies Catalogue;

/** What an ordinary word is, by MeCab and by the word lists. */
export const WORD_KINDS = {
  noun: { ko: '보통명사', en: 'a common noun' },
  counter: { ko: '세는 말', en: 'a counting word' },
  pronoun: { ko: '대명사', en: 'a pronoun' },
  numeral: { ko: '수사', en: 'a numeral' },
  adverb: { ko: '부사나 관형사', en: 'an adverb or determiner' },
  verb: { ko: '동사의 활용형', en: 'a form of a verb' },
  adjective: { ko: '형용사의 활용형', en: 'a form of an adjective' },
  ending: { ko: '어미', en: 'an ending' },
  interjection: { ko: '감탄사', en: 'an interjection' },
  root: { ko: '어근', en: 'the root of a word' },
  particle: { ko: '조사', en: 'a particle' },
  country: { ko: '국가 이름', en: 'a country' },
  province: { ko: '시도 이름', en: 'a province' },
  title: { ko: '직함', en: 'a title' },
  generic: { ko: '두루 쓰는 말', en: 'a generic word' },
  firmKind: { ko: '업종', en: 'a kind of firm' },
  otherAcronym: { ko: '다른 것의 약어', en: 'an abbreviation of other things' },
  at: (what: Texts, place: string): Texts => ({ ko: `${what.ko}(${place})`, en: `${what.en} (${place})` }),
} as const satisfies Catalogue;

/** Why a name counts only with support, and why a line of a list makes no row. */
export const NAME_REASONS = {
  particle: { ko: '조사입니다', en: 'is a particle' },
  word: (what: Texts): Texts => ({ ko: `${what.ko}이기도 합니다`, en: `is also ${what.en}` }),
  otherName: (other: string): Texts => ({ ko: `${other}의 이름이기도 합니다`, en: `is also a name of ${other}` }),
  shortAbbreviation: { ko: '짧은 약어입니다', en: 'is a short abbreviation' },
  twoSyllables: { ko: '두 글자입니다', en: 'has two syllables' },
  person: { ko: '사람 이름으로 읽힙니다', en: "reads as a person's name" },
  commonNouns: { ko: '보통명사로만 되어 있습니다', en: 'is made of common nouns only' },
  legalForm: { ko: '회사 형태를 나타내는 말뿐입니다', en: 'nothing but a legal form' },
  oneSyllable: { ko: '한 글자입니다', en: 'one syllable' },
  tooLong: (most: number): Texts => ({
    ko: `${String(most)}자보다 깁니다`,
    en: `longer than ${String(most)} characters`,
  }),
  formula: { ko: '엑셀의 수식처럼 시작합니다', en: 'begins like a formula of a spreadsheet' },
  sameRow: (line: number): Texts => ({
    ko: `${String(line)}번째 줄과 같습니다`,
    en: `the same as line ${String(line)}`,
  }),
  noLetter: { ko: '글자가 없습니다', en: 'no letter' },
  separator: { ko: '이름을 나누는 | 기호가 있습니다', en: 'holds a | sign, which separates names' },
  known: (id: string): Texts => ({ ko: `이미 ${id}${particle(id, '으로')} 있습니다`, en: `known already as ${id}` }),
  larger: {
    ko: '같은 이름의 더 크거나 상장된 것이 있습니다',
    en: 'another one of this name is larger or listed',
  },
  severalAlike: (count: number): Texts => ({
    ko: `같은 이름이 ${String(count)}개인데 가릴 것이 없습니다`,
    en: `${String(count)} of this name, and nothing tells them apart`,
  }),
  noTitle: { ko: '직함이 없습니다', en: 'no title' },
  noName: { ko: '이름이 없습니다', en: 'no name' },
  noNameOrCode: { ko: '이름이나 코드가 없습니다', en: 'no name or no code' },
  noCity: { ko: '도시가 아닙니다', en: 'no city' },
  inKorea: { ko: '한국의 도시는 내장 사전에 있습니다', en: 'in Korea: the built-in dictionary has its municipalities' },
  noKoreanName: { ko: '한글 이름이 없습니다', en: 'no Korean name' },
  noListingCode: (code: string): Texts => ({ ko: `종목 코드가 아닙니다: "${code}"`, en: `no listing code: "${code}"` }),
  noCommonStock: (kind: string): Texts => ({ ko: `보통주가 아닙니다: ${kind}`, en: `no common stock: ${kind}` }),
  preferredStock: { ko: '우선주입니다', en: 'preferred stock of a firm' },
  mergerVehicle: { ko: '합병을 위한 특수목적회사입니다', en: 'a special-purpose company for mergers' },
  fund: { ko: '펀드나 특수목적회사입니다', en: 'a fund or special-purpose company' },
} as const satisfies Catalogue;
