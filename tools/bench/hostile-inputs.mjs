// Texts that make careless programs slow: long runs, deep brackets, words that almost match, one endless line.
// 가(나)가(나)가(나)…

function repeated(name, piece) {
  return { name, text: (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size) };
}

/** `text(size)` gives about `size` UTF-16 code units. */
export const HOSTILE_INPUTS = [
  repeated('one Hangul letter', '가'),
  repeated('one Latin letter', 'A'),
  repeated('one digit', '9'),
  repeated('blanks', ' '),
  repeated('line breaks', '\n'),
  repeated('lines of blanks', '\t\n'),
  { name: 'line breaks between lines', text: (size) => `부산시는 돕는다.\n${'\n'.repeat(size)}끝.` },
  repeated('opening brackets', '('),
  repeated('opening and closing brackets', '(['),
  repeated('closing brackets', ')'),
  repeated('quotes', '“'),
  repeated('quotations in a row', '이 장관은 “수출을 돕겠다”며 '),
  repeated('opening quotes of sentences', '“수출을 돕겠다 '),
  repeated('tags', '#가  '),
  repeated('lines of tags', '#가  #나 , #다!\n'),
  repeated('menus', '가 | 나 ㅣ '),
  repeated('lines of menus', '가 | 나 | 다 | 라 | 마 | 바 | 사 | 아 | 자 | 차.\n'),
  repeated('labels of contacts', '담당자\n'),
  repeated('contacts', '담당 부서\n수출과\n(02-000-0000)\n'),
  repeated('embargo labels', '보도 시점 \n'),
  repeated('headings of rankings', '많이 본 뉴스\n'),
  repeated('headings of attachments', '붙임 1\n<참고 : 가>\n'),
  repeated('word with bracket', '가(나)'),
  repeated('body with short form', '한국새벽정보진흥원(이하 새벽원) '),
  repeated('body with bracket', '중소벤처기업진흥공단(중진공) '),
  repeated('surname with title', '이 장관 '),
  repeated('surname with title behind its full name', '김서하 장관이 왔다. 김 장관은 웃었다. '),
  repeated('surname with title of a named body', '중기부 마 장관은 왔다. '),
  repeated('full name', '김철수 '),
  repeated('full name with title', '김철수 장관 '),
  repeated('foreign name with title', '브루스 해럴 시애틀시장 '),
  repeated('names in a list with title', '김철수·'),
  repeated('title', '장관 '),
  repeated('title without blanks', '장관'),
  repeated('titles before names', '대표 김철수, '),
  repeated('firm in brackets', '에타(대표 이재순) '),
  repeated('corporate marker', '㈜가'),
  repeated('corporate marker alone', '㈜'),
  repeated('spelled corporate marker', '주식회사'),
  repeated('spelled corporate marker between blanks', '주식회사 가온 '),
  repeated('Latin firm', 'Orbital Systems, Inc. '),
  repeated('Latin words', 'Orbital '),
  repeated('list of letters', 'A, B, C, '),
  repeated('list of words', '가온, 새벽, '),
  repeated('list with dots', '가온·새벽·'),
  repeated('dots', '·'),
  repeated('commas', ','),
  repeated('city', '서울'),
  repeated('city between blanks', '서울 '),
  repeated('city with title', '시애틀시장 '),
  repeated('city that is another word', '진주를 골랐다. '),
  repeated('list of cities below a province', '경기(광주, 고성), '),
  repeated('sum', '5천억원'),
  repeated('sums between blanks', '5천억원 '),
  repeated('range of sums', '3억~'),
  repeated('thousands', '1,'),
  repeated('numerals', '억'),
  repeated('number words', '일이삼사오'),
  repeated('country with head', '미국 협회 '),
  repeated('head of a body', '협회'),
  repeated('body', '중기부 '),
  repeated('quoted speech', '“가온”'),
  repeated('words without blanks', '중소벤처기업부는대책을냈다'),
  repeated('sentences in one line', '중기부는 대책을 냈다. '),
  repeated('particles', '은는이가'),
  repeated('short lines', '가온\n'),
  repeated('lines with names', '김철수 장관은 서울에서 5천억원을 썼다.\n'),
  repeated('bullets', 'ㅇ 가온\n'),
  repeated('bylines', '한지우 기자 jiwoo@example.com\n'),
  repeated('copyright lines', 'ⓒ 새벽일보 무단전재 금지\n'),
  repeated('table rows', '가온 | 5천억원 | 서울\n'),
  repeated('contact lines', '담당: 김철수 사무관 (044-000-0000)\n'),
  repeated('addresses', 'https://example.com/a '),
  repeated('at signs', 'a@'),
  repeated('tags', '<p>'),
  repeated('half a tag', '<a '),
  repeated('hyphens', '-'),
  repeated('full stops', '.'),
  repeated('cells', '가\t'),
  repeated('rows of cells', '가\t나\t다\n'),
  repeated('rows with headings', '기업명\t가온\t새벽\n'),
  repeated('headings', '기업명\n'),
  repeated('bars', '|'),
  repeated('short forms with blanks', `가온(이하${' '.repeat(60)},) `),
  repeated('zeros', '0'),
  repeated('sums with parts', '5천억원 중 3억원, '),
  repeated('words for a body in brackets', '(재단) '),
  { name: 'a headline with blanks behind a tab', text: (size) => `부산시는 수출을 돕는다\t${' '.repeat(size)}가\t` },
  repeated('half of a surrogate pair', '\ud83d'),
  repeated('combining letters', '\u1100'),
  repeated('zero-width spaces', '\u200b'),
  {
    name: '20,000 short lines that differ',
    text: (size) => Array.from({ length: Math.ceil(size / 8) }, (_, i) => `가온${String(i % 99_991)}`).join('\n'),
  },
  {
    name: 'firms that all differ',
    text: (size) => Array.from({ length: Math.ceil(size / 9) }, (_, i) => `㈜${hangul(i)}`).join('는 왔다. '),
  },
  {
    name: 'persons that all differ',
    text: (size) => Array.from({ length: Math.ceil(size / 11) }, (_, i) => `김${hangul(i)} 장관이`).join(' 왔다. '),
  },
  {
    name: 'police stations that all differ, a line each',
    text: (size) =>
      Array.from({ length: Math.ceil(size / 21) }, (_, i) => `${hangul(i)}경찰서는 돕고 ${hangul(i)}서는 잡았다.`).join(
        '\n',
      ),
  },
  {
    name: 'short forms that all differ',
    text: (size) =>
      Array.from({ length: Math.ceil(size / 20) }, (_, i) => `한국${hangul(i)}진흥원(이하 ${hangul(i)}원)`).join('은 '),
  },
  {
    name: 'a sentence of payers that all differ',
    text: (size) =>
      `출자액은 ${Array.from({ length: Math.ceil(size / 13) }, (_, i) => `㈜${hangul(i)} ${String(i + 2)}억원`).join(', ')}이다.`,
  },
  {
    name: 'agreements of one city with firms that all differ',
    text: (size) =>
      Array.from({ length: Math.ceil(size / 22) }, (_, i) => `나주시는 ㈜${hangul(i)}과 협약을 체결했다.\n`).join(''),
  },
  {
    name: 'headings of agreements with firms that all differ',
    text: (size) => Array.from({ length: Math.ceil(size / 13) }, (_, i) => `나주시-㈜${hangul(i)} 협약\n`).join(''),
  },
  {
    name: 'unknown firms that all differ',
    text: (size) =>
      Array.from({ length: Math.ceil(size / 20) }, (_, i) => `${hangul(i)}텍은 제품을 출시했다. `).join(''),
  },
  {
    name: 'brackets that nest',
    text: (size) => `${'(가'.repeat(Math.ceil(size / 4))}${'나)'.repeat(Math.ceil(size / 4))}`,
  },
];

/** Two syllables by number. */
function hangul(number) {
  return String.fromCharCode(0xac00 + ((number * 7) % 11_172), 0xac00 + ((Math.floor(number / 100) * 28) % 11_172));
}
