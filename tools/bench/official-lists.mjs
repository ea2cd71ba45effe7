// Made-up lists in the very shape in which their publishers give them, with what makes the real ones untidy: lines above
// the header, legal forms and full-width letters in names, one blank for an empty code, CP949, CRLF, namesakes, words.
// Shapes: data.krx.co.kr [12005] 전종목 기본정보 and [12025] 업종분류 현황, opendart.fss.or.kr corpCode.xml,
// download.geonames.org/export/dump (readme.txt), data.go.kr 공공기관 현황.
import iconv from 'iconv-lite';

const SYLLABLES = [
  ...'가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후한신성대동서남북경일진명',
];
const ENDINGS = '테크 산업 건설 바이오 전자 시스템 푸드 개발 엔지니어링 솔루션즈 파트너스 물산 금속 화학 에너지'.split(
  ' ',
);
const FORMS = ['', '', '(주)', '（주）', '㈜', '주식회사 ', '유한회사 ', '농업회사법인(주)'];

/** A small generator with a fixed seed: the same list every time. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function stem(next) {
  return Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
}

function firmName(next) {
  return `${stem(next)}${next(4) === 0 ? '' : ENDINGS[next(ENDINGS.length)]}`;
}

function quoted(cells) {
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @returns the file in the given encoding: `cp949`, `utf8`, or `utf8-bom`. */
function encoded(lines, { encoding, lineEnd }) {
  const text = lines.map((line) => `${line}${lineEnd}`).join('');
  if (encoding === 'cp949') return iconv.encode(text, 'cp949');
  return Buffer.from(encoding === 'utf8-bom' ? `\ufeff${text}` : text);
}

/**
 * Every list has these, with what has to become of them: `row` the name in the dictionary, else why it is left out or
 * marked weak.
 */
export const UNTIDY_FIRMS = [
  { written: '(주)가온들테크', row: '가온들테크' },
  { written: '누르온텍㈜', row: '누르온텍' },
  { written: '（주）나래온시스', row: '나래온시스' },
  { written: '주식회사　들온다', row: '들온다' },
  { written: 'ＧＮ온테크', row: 'GN온테크' },
  { written: '농업회사법인 (주)온들애', row: '온들애' },
  { written: '나래&들온', row: '나래&들온' },
  { written: '들온"누리"텍', row: '들온"누리"텍' },
  { written: '고추', row: '고추', weak: 'is also a common noun' },
  { written: '(주)이민호', row: '이민호', weak: "reads as a person's name" },
  { written: '(주)쏠', leftOut: 'one syllable' },
  { written: '=1+1', leftOut: 'begins like a formula of a spreadsheet' },
  { written: '들온쌍둥이', leftOut: '2 of this name, and nothing tells them apart' },
  { written: '들온쌍둥이(주)', leftOut: '2 of this name, and nothing tells them apart' },
];

/** data.krx.co.kr [12005]: the header stands bare, every cell in quotes. */
export function krxListing(count = 0, { encoding = 'cp949', lineEnd = '\r\n' } = {}) {
  const next = numbers(1);
  const names = [...UNTIDY_FIRMS.map(({ written }) => written), ...Array.from({ length: count }, () => firmName(next))];
  const rows = names.map((name, at) => {
    const code = `${(100_000 + at).toString(36).toUpperCase().padStart(5, '0')}0`;
    const market = ['KOSPI', 'KOSDAQ', 'KONEX'][at % 3];
    return quoted([
      `KR7${code}009`,
      code,
      `${name}보통주`,
      name,
      `Firm ${at}`,
      '2015/06/01',
      market,
      '주권',
      '',
      '보통주',
      '1000',
      '45252759',
    ]);
  });
  return encoded(
    [
      '표준코드,단축코드,한글 종목명,한글 종목약명,영문 종목명,상장일,시장구분,증권구분,소속부,주식종류,액면가,상장주식수',
      ...rows,
      quoted([
        'KR7999995003',
        '999995',
        '나래온시스1우선주',
        '나래온시스우',
        'Narae(1P)',
        '2015/06/01',
        'KOSPI',
        '주권',
        '',
        '구형우선주',
        '1000',
        '9',
      ]),
    ],
    { encoding, lineEnd },
  );
}

/** data.krx.co.kr [12025], saved from a workbook: a title, a day and a blank line above the header, amounts with commas. */
export function krxIndustries(count = 0, { encoding = 'cp949', lineEnd = '\r\n' } = {}) {
  const next = numbers(2);
  const industries = ['전기·전자', '제약', '기타금융', '건설', '음식료·담배', '일반서비스'];
  return encoded(
    [
      '[12025] 업종분류 현황,,,,,,,',
      '"조회일자 : 2025.06.30, 단위: 원",,,,,,,',
      ',,,,,,,',
      '종목코드,종목명,시장구분,업종명,종가,대비,등락률,시가총액',
      ...UNTIDY_FIRMS.filter(({ leftOut }) => leftOut === undefined).map(({ written }, at) =>
        quoted([
          `${990_000 + at * 10}`,
          written,
          'KOSDAQ',
          industries[at % industries.length],
          '4,915',
          '-45',
          '-0.91',
          '222,417,310,485',
        ]),
      ),
      ...Array.from({ length: count }, (_, at) =>
        quoted([
          `${(at + 1) * 10}`.padStart(6, '0'),
          firmName(next),
          'KOSPI',
          industries[at % industries.length],
          '0',
          '0',
          '0.00',
          '1',
        ]),
      ),
    ],
    { encoding, lineEnd },
  );
}

/** corpCode.xml: an empty code is one blank, the file has no line end at its end. */
export function dartCorpCode(count = 0, { lineEnd = '\n' } = {}) {
  const next = numbers(20261125);
  const entry = (name, at, stock = ' ') =>
    [
      '    <list>',
      `        <corp_code>${String(at).padStart(8, '0')}</corp_code>`,
      `        <corp_name>${escaped(name)}</corp_name>`,
      `        <corp_eng_name>FIRM ${at} CO., LTD.</corp_eng_name>`,
      `        <stock_code>${stock}</stock_code>`,
      '        <modify_date>20250630</modify_date>',
      '    </list>',
    ].join(lineEnd);
  const made = Array.from({ length: count }, (_, at) =>
    entry(`${FORMS[next(FORMS.length)]}${firmName(next)}`, 1_000_000 + at, next(40) === 0 ? `${600_000 + at}` : ' '),
  );
  const list = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<result>',
    ...UNTIDY_FIRMS.map(({ written }, at) => entry(written, at + 1)),
    entry('가온들제1호사모투자합자회사', 500),
    ...made,
    '</result>',
  ];
  return Buffer.from(list.join(lineEnd));
}

/** Cities of a dump, by what is untidy about them. */
export const UNTIDY_CITIES = [
  { latin: 'Gaondel', alternates: 'Gaondel,Gaondelis,Гаондел,加温,가온델,가온델시티', row: '가온델' },
  { latin: 'Naraeon', alternates: '나래온 시티,ナレオン', row: '나래온 시티' },
  { latin: 'Villa "La" Ondel', alternates: '빌라온델', row: '빌라온델' },
  { latin: 'Gochu', alternates: '고추', row: '고추', weak: 'is also a common noun' },
  { latin: 'Twin Large', alternates: '들쌍온', people: 90_000, row: '들쌍온' },
  { latin: 'Twin Small', alternates: '들쌍온', people: 900, leftOut: 'another one of this name is larger or listed' },
  { latin: 'Alias One', alternates: '온하나,온둘째이름', row: '온하나', weak: 'is also a name of' },
  { latin: 'Alias Two', alternates: '온셋째,온둘째이름', row: '온셋째', weak: 'is also a name of' },
  { latin: 'Bbon', alternates: 'Bbon,뽄', leftOut: 'one syllable' },
  { latin: 'No Korean', alternates: 'No Korean,ノーコリア', leftOut: 'no Korean name' },
  { latin: 'Quarter', alternates: '가온구역', feature: 'PPLX', leftOut: 'no city' },
  { latin: 'Mount Ga', alternates: '가온산', class: 'T', feature: 'MT', leftOut: 'no city' },
];

/** cities500.txt, allCountries.txt: 19 columns by tabs, no header. */
export function geonamesDump(count = 0, { lineEnd = '\n' } = {}) {
  const next = numbers(3);
  const line = (id, city) =>
    [
      id,
      city.latin,
      city.latin.normalize('NFD').replace(/[^\x20-\x7e]/gu, ''),
      city.alternates,
      '47.60621',
      '-122.33207',
      city.class ?? 'P',
      city.feature ?? 'PPL',
      city.country ?? 'US',
      '',
      'WA',
      '033',
      '',
      '',
      city.people ?? 1000,
      '56',
      '58',
      'America/Los_Angeles',
      '2025-03-01',
    ].join('\t');
  return encoded(
    [
      ...UNTIDY_CITIES.map((city, at) => line(99_000_000 + at, city)),
      ...Array.from({ length: count }, (_, at) => {
        const name = stem(next);
        return line(98_000_000 - at, {
          latin: `Place ${at}`,
          alternates:
            next(3) === 0 ? `Place ${at},Место` : `Place ${at},${name},${name}${SYLLABLES[next(SYLLABLES.length)]}`,
          country: ['US', 'CN', 'JP', 'KR', 'VN'][next(5)],
          people: next(1_000_000),
        });
      }),
    ],
    { encoding: 'utf8', lineEnd },
  );
}

export const UNTIDY_INSTITUTIONS = [
  { written: '(재)가온들진흥원', row: '가온들진흥원' },
  { written: '가온들공사(주)', row: '가온들공사' },
  { written: '나래온정보원(NOIX)', row: '나래온정보원' },
  { written: '사단법인 들온협력단', row: '들온협력단' },
  { written: '한국전력공사', leftOut: 'known already as kr-pub-kepco' },
  { written: '들온쌍둥이원', leftOut: '2 of this name, and nothing tells them apart' },
  { written: '재단법인 들온쌍둥이원', leftOut: '2 of this name, and nothing tells them apart' },
];

/** 공공기관 현황 as CSV: the year and a blank line above the header, a sum below the table. */
export function publicInstitutions(count = 0, { encoding = 'cp949', lineEnd = '\r\n' } = {}) {
  const next = numbers(4);
  const kinds = [
    '공기업(시장형)',
    '공기업(준시장형)',
    '준정부기관(기금관리형)',
    '준정부기관(위탁집행형)',
    '기타공공기관',
  ];
  const names = [
    ...UNTIDY_INSTITUTIONS.map(({ written }) => written),
    ...Array.from({ length: count }, () => `한국${stem(next)}${['공단', '진흥원', '연구원', '재단'][next(4)]}`),
  ];
  return encoded(
    [
      '2025년 공공기관 현황,,,,',
      ',,,,',
      '연번,기관명,기관유형,주무기관,"소재지(시·도,시·군·구)"',
      ...names.map((name, at) => `${at + 1},${name},${kinds[at % kinds.length]},가온부,"전라남도, 나주시"`),
    ],
    { encoding, lineEnd },
  );
}
