// Lists as their publishers give them → rows of the dictionaries; every list here is made up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { importList, importSourceOf, IMPORT_SOURCES } from '../../src/curation/import/index.js';
import { createResources } from '../../src/dictionary/load.js';
import { romanize } from '../../src/korean/romanize.js';

const resources = createResources();

function imported(text: string, from?: string): ReturnType<typeof importList> {
  return importList(text, 'list', importSourceOf(text, from), resources);
}

const KIND = '회사명,시장구분,종목코드,업종,주요제품,상장일,결산월,대표자명';
const GEO = (id: number, name: string, alternates: string, country = 'XX', code = 'PPL', people = 1000): string =>
  [id, name, name, alternates, '1.5', '-2.25', 'P', code, country, '', '', '', '', '', people, '', '', '', ''].join(
    '\t',
  );
const DART = (...firms: readonly (readonly [code: string, name: string, stock?: string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<result>\n${firms
    .map(
      ([code, name, stock = ' ']) =>
        `<list>\n<corp_code>${code}</corp_code>\n<corp_name>${name}</corp_name>\n<corp_eng_name>X</corp_eng_name>\n<stock_code>${stock}</stock_code>\n<modify_date>20250101</modify_date>\n</list>\n`,
    )
    .join('')}</result>\n`;

describe('a list is recognized by its content', () => {
  it.each([
    ['krx', `${KIND}\n`],
    ['krx', '표준코드,단축코드,한글 종목명,한글 종목약명,영문 종목명\n'],
    ['dart', DART(['00000001', '가온들테크'])],
    ['geonames', GEO(1, 'Gaon', '')],
    ['public-institutions', '기관명,주무부처,기관유형\n'],
    ['csv', 'type,name\n'],
  ])('%s', (name, text) => {
    expect(importSourceOf(text, undefined).name).toBe(name);
  });
});

describe('rows', () => {
  it.each([
    [
      'a listed firm',
      `${KIND}\n가온들테크,코스닥,999990,반도체 제조업,,,,`,
      'krx:999990 가온들테크 semiconductor 999990',
    ],
    [
      'a code that Excel took for a number',
      `${KIND}\n가온들테크,유가,12,은행,,,,`,
      'krx:000012 가온들테크 bank 000012',
    ],
    ['a filer', DART(['00000001', '(주)가온들테크']), 'dart:00000001 가온들테크  '],
    ['a listed filer', DART(['00000001', '주식회사 가온들테크', '999990']), 'krx:999990 가온들테크  999990'],
    ['marks of direction', DART(['00000001', '\u202e가온\u200b들테크\u200f']), 'dart:00000001 가온들테크  '],
    ['signs that XML hides', DART(['00000001', '가온들&amp;나래']), 'dart:00000001 가온들&나래  '],
    ['a city', GEO(7, 'Gaondel', 'Gaondel,가온델,가온델시티'), 'geonames:7 가온델  '],
    [
      'an institution',
      '기관명,주무부처,기관유형\n(재)가온들진흥원,가온부,기타공공기관',
      'kr-pub-gaondeuljinheungwon 가온들진흥원 public-institution ',
    ],
    [
      'a corporation',
      '기관명,주무부처,기관유형\n가온들공사,가온부,공기업(시장형)',
      'kr-pub-gaondeulgongsa 가온들공사 public-corporation ',
    ],
    ['a table of a person', 'type,name\ncompany,가온들테크', 'kr-co-gaondeultekeu 가온들테크  '],
    [
      'Korean headings, semicolons',
      'type;기관명;약칭\norganization;가온들협회;가온협',
      'kr-org-gaondeulhyeophoe 가온들협회  ',
    ],
    ['an official', 'type,성명,직함,소속\nofficial,나도담,원장,가온들원', 'kr-person-na-dodam-1 나도담  '],
  ])('%s', (_what, text, expected) => {
    const { rows } = imported(text);
    expect(
      rows.map(({ cells }) => ['id', 'name', 'category', 'stock_code'].map((column) => cells[column] ?? '').join(' ')),
    ).toEqual([expected]);
  });

  it('carry aliases, coordinates and the source', () => {
    expect(imported(GEO(7, 'Gaondel', '가온델,가온델시티')).rows[0]?.cells).toMatchObject({
      aliases: '가온델시티',
      latitude: '1.5000',
      longitude: '-2.2500',
      name_en: 'Gaondel',
      source: 'GeoNames 7',
    });
  });
});

describe('what is left out, and why', () => {
  it.each([
    ['preferred stock', `${KIND}\n가온들테크우,코스닥,999995,,,,,`, 'preferred stock of a firm'],
    ['a firm whose name ends so is none', `${KIND}\n가온들하우,코스닥,999990,,,,,`, undefined],
    ['a merger vehicle', `${KIND}\n가온제3호스팩,코스닥,999990,,,,,`, 'a special-purpose company for mergers'],
    ['no code', `${KIND}\n가온들테크,코스닥,,,,,,`, 'no listing code: "000000"'],
    ['a fund', DART(['00000001', '가온들제1호사모투자합자회사']), 'a fund or special-purpose company'],
    ['nothing but a legal form', DART(['00000001', '(주)']), 'nothing but a legal form'],
    ['one syllable', DART(['00000001', '쏠 주식회사']), 'one syllable'],
    ['nothing but signs', DART(['00000001', '+82']), 'no letter'],
    ['a live formula', DART(['00000001', '=1+1']), 'begins like a formula of a spreadsheet'],
    ['known already', `${KIND}\n삼성전자,유가,005930,,,,,`, 'known already as krx:005930'],
    [
      'two that nothing tells apart',
      DART(['00000001', '가온들'], ['00000002', '㈜가온들']),
      '2 of this name, and nothing tells them apart',
    ],
    [
      'a namesake of a listed firm',
      DART(['00000001', '가온들'], ['00000002', '가온들', '999990']),
      'another one of this name is larger or listed',
    ],
    ['a place in Korea', GEO(7, 'Gaon', '가온', 'KR'), 'in Korea: the built-in dictionary has its municipalities'],
    ['no Korean name', GEO(7, 'Gaon', 'Gaon'), 'no Korean name'],
    ['a part of a city', GEO(7, 'Gaon', '가온델', 'XX', 'PPLX'), 'no city'],
    ['no name', 'type,name,source\ncompany,,test', 'no name'],
  ])('%s', (_what, text, reason) => {
    expect(imported(text).leftOut[0]?.reason.en).toBe(reason);
  });
});

describe('names that mean other things count only with support', () => {
  it.each([
    ['고추', /^is also a common noun \(MeCab: NNG\)$/u],
    ['쏠라', /^has two syllables$/u],
    ['이민호', /^reads as a person's name$/u],
    ['베트남', /^is also a country/u],
    ['파주시', /^is also a name of city/u],
    ['에게서', /^is a particle$/u],
    ['ABC', /^is a short abbreviation$/u],
  ])('%s', (name, reason) => {
    const { rows, weak } = imported(DART(['00000001', name]));
    expect(weak.map((mark) => [mark.name, mark.line])).toEqual([[name, 3]]);
    expect(weak[0]?.reason.en).toMatch(reason);
    expect(rows[0]?.cells['strength']).toBe('weak');
  });

  it.each([['가온들테크'], ['스핀들온텍'], ['가온들바이오'], ['Gaon Labs']])('not %s', (name) => {
    const { rows, weak } = imported(DART(['00000001', name]));
    expect(weak).toEqual([]);
    expect(rows[0]?.cells['strength']).toBe('');
  });

  it('weak names of bodies and cities are listed among their weak aliases', () => {
    expect(imported('type,name,aliases\norganization,미래,가온미래원').rows[0]?.cells).toMatchObject({
      aliases: '가온미래원',
      weak_aliases: '미래',
    });
  });
});

describe('a table edited in a spreadsheet', () => {
  const rowsOf = (text: string): readonly Record<string, string>[] =>
    (IMPORT_SOURCES.find(({ name }) => name === 'csv')?.read(text, 'list').rows ?? []).map(({ cells }) => cells);
  it.each([
    ['2024. 3. 1.', '2024-03-01'],
    ['45352', '2024-03-01'],
    ['3/1/24', '2024-03-01'],
    ['2024-03-01', '2024-03-01'],
    ['', ''],
    // what is no day stays, and lint names it
    ['봄', '봄'],
  ])('states the day %j as %j', (written, day) => {
    expect(rowsOf(`type,name,valid_from\ncompany,가온,${written}\n`)[0]).toMatchObject({ valid_from: day });
  });
  it('has its stock codes whole again, unless they are of another country', () => {
    const text = 'type,name,stock_code,country\ncompany,가온,5930,KR\ncompany,나래,700,HK\n';
    expect(rowsOf(text).map((cells) => cells['stock_code'])).toEqual(['005930', '700']);
  });
  it('has headings in any letters, empty rows at its end, and rows that were pasted twice', () => {
    const text = 'Type,NAME,\ncompany,가온,\ncompany,가온,\n,,\n , ,\n';
    expect(rowsOf(text)).toHaveLength(1);
    const { leftOut } = imported(text, 'csv');
    expect(leftOut.map(({ line, reason }) => `${String(line)} ${reason.en}`)).toEqual(['3 the same as line 2']);
  });
});

describe('broken lists say where and what to do', () => {
  it.each([
    ['krx', '회사명,종목\n가온,1\n', /^list:1: no column is called .*종목코드/u],
    ['krx', `${KIND}\n"가온`, /^list:2: broken CSV \(a quote is opened and never closed\)/u],
    ['krx', `${KIND}\n가온,1\n`, /^list:2: broken CSV \(2 cells, 8 columns\)/u],
    ['krx', `${KIND}\n가\0온`, /^list:2: holds a NUL/u],
    ['dart', '<result></result>', /^list:1: holds no <list> entry/u],
    ['dart', '<result>\n<list>\n<list></list>', /^list:2: broken XML/u],
    ['geonames', '1\t2\n', /^list:1: no GeoNames dump/u],
    ['csv', 'name\n가온\n', /^list:1: no column says what the rows are/u],
    ['csv', 'type,name\ncompani,가온\n', /^list:2, column type: unknown type "compani"; did you mean "company"/u],
    ['csv', '', /^list:1: empty/u],
    ['nothing', 'x', /^unknown list "nothing"; use one of dart, geonames, krx/u],
  ])('%s: %j', (from, text, message) => {
    expect(() => imported(text, from)).toThrow(message);
  });

  it('nothing else than a UserError is ever thrown', () => {
    const piece = fc.constantFrom(
      '<list>',
      '</list>',
      '<corp_code>',
      '\t',
      ',',
      '"',
      '\n',
      '=1',
      '가온',
      '00000001',
      '\0',
      'type',
      'name',
    );
    fc.assert(
      fc.property(fc.constantFrom(...IMPORT_SOURCES), fc.array(piece, { maxLength: 30 }), (source, pieces) => {
        try {
          for (const { cells } of source.read(pieces.join(''), 'list').rows) expect(cells).toBeTypeOf('object');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('romanization of ids, letter by letter', () => {
  it.each([
    ['이병기', 'ibyeonggi'],
    ['백경란', 'baekgyeongran'],
    ['안철경', 'ancheolgyeong'],
    ['UL 솔루션즈', 'ul-solrusyeonjeu'],
    ['(주)가온', 'ju-gaon'],
    ['株式', ''],
  ])('%s → %s', (name, id) => {
    expect(romanize(name)).toBe(id);
  });
});
