// Every rule of `dict lint` with a row that it must find and one that it must not.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { categoriesOf, columnsOf } from '../../src/curation/columns.js';
import { BUILT_IN_DICTIONARIES, csvFiles } from '../../src/dictionary/files.js';
import { fixDictionaries, lintDictionaries } from '../../src/curation/lint/index.js';

const ORGANIZATIONS = 'id,name,aliases,weak_aliases,name_en,category,parent,country,valid_from,valid_to,status,source';
const COMPANIES =
  'id,name,aliases,weak_aliases,name_en,category,country,stock_code,strength,valid_from,valid_to,status,source';
const CITIES =
  'id,name,aliases,weak_aliases,name_en,country,province,latitude,longitude,valid_from,valid_to,status,source';
const OFFICIALS = 'id,name,aliases,title,organization,valid_from,valid_to,status,source';
const HEADERS: Readonly<Record<string, string>> = {
  'organizations.csv': ORGANIZATIONS,
  'companies.csv': COMPANIES,
  'cities.csv': CITIES,
  'officials.csv': OFFICIALS,
  'lexicons/titles.csv': 'title,scope,strength,source',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kr-sme-lint-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function put(name: string, ...rows: readonly string[]): void {
  write(name, `${HEADERS[name] ?? ''}\n${rows.map((row) => `${row}\n`).join('')}`);
}

/** The rules that find something, with the line and level. */
function found(): readonly string[] {
  return lintDictionaries(folder).map(({ rule, line, level }) => `${String(line)} ${level} ${rule}`);
}

interface Case {
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly file: string;
  /** The last one is found. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const CASES: readonly Case[] = [
  {
    rule: 'cell/schema',
    level: 'error',
    file: 'organizations.csv',
    wrong: ['x-1,가온들협회,,,,association,,KR,2023-02-30,,,test'],
    right: ['x-1,가온들협회,,,,association,,KR,2023-02-28,,,test'],
  },
  {
    rule: 'cell/schema',
    level: 'error',
    file: 'lexicons/titles.csv',
    wrong: ['대변관,anything,,test'],
    right: ['대변관,public,,test'],
  },
  {
    rule: 'cell/nfc',
    level: 'error',
    file: 'organizations.csv',
    wrong: [`x-1,${'가온들협회'.normalize('NFD')},,,,association,,KR,,,,test`],
    right: ['x-1,가온들협회,,,,association,,KR,,,,test'],
  },
  {
    rule: 'cell/hidden',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,\u200f가온들테크,,,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'cell/hidden',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온\u0007들테크,,,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'cell/hidden',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,"가온들\n테크",,,,it,KR,,,,,,test'],
    right: ['x-1,가온들 테크,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'cell/separator',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,"온들골, 온들텍",,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,"온들골 | Ondle Co., Ltd.",,,it,KR,,,,,,test'],
  },
  {
    rule: 'cell/stock-code',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,,it,KR,5930,,,,,test'],
    right: ['x-1,가온들테크,,,,it,KR,005930,,,,,test'],
  },
  {
    rule: 'cell/blanks',
    level: 'warning',
    file: 'organizations.csv',
    wrong: ['x-1, 가온들협회,,,,association,,KR,,,,test'],
    right: ['x-1,가온들 협회,,,,association,,KR,,,,test'],
  },
  {
    rule: 'cell/list',
    level: 'warning',
    file: 'organizations.csv',
    wrong: ['x-1,가온들협회,가온협|가온협,,,association,,KR,,,,test'],
    right: ['x-1,가온들협회,가온협 | 가온들협,,,association,,KR,,,,test'],
  },
  {
    rule: 'cell/category',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,,semiconducter,KR,,,,,,test'],
    right: ['x-1,가온들테크,,,,semiconductor,KR,,,,,,test'],
  },
  {
    rule: 'cell/country',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,,it,Korea,,,,,,test'],
    right: ['x-1,가온들테크,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'cell/coordinates',
    level: 'error',
    file: 'cities.csv',
    wrong: ['x-1,가온들시,,,,XX,,91.5,127.1,,,,test'],
    right: ['x-1,가온들시,,,,XX,,-33.5,127.1,,,,test'],
  },
  {
    rule: 'cell/formula',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,=1+1,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,,,A=1,it,KR,,,,,,test'],
  },
  {
    rule: 'date/order',
    level: 'error',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,,it,KR,,,2023-02-03,2022-01-01,,test'],
    right: ['x-1,가온들테크,,,,it,KR,,,2023-02-03,2023-02-03,,test'],
  },
  {
    rule: 'id/style',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['가온들 1,가온들테크,,,,it,KR,,,,,,test'],
    right: ['krx:00126Z,가온들테크,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'id/duplicate',
    level: 'error',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,,it,KR,,,,2023-01-01,,test', 'x-1,가온들제약,,,,bio,KR,,,2023-01-01,,,test'],
    right: ['x-1,가온들테크,,,,it,KR,,,,2023-01-01,,test', 'x-1,가온들제약,,,,bio,KR,,,2023-01-02,,,test'],
  },
  {
    rule: 'id/duplicate',
    level: 'error',
    file: 'officials.csv',
    wrong: ['x-1,나도담,,장관,환경부,1990-01-01,1990-02-01,,test', 'x-1,나도람,,차관,환경부,,,,test'],
    right: ['x-1,나도담,,차관,환경부,,,,test', 'x-1,나도담,,자문관,환경부,,,,test'],
  },
  {
    rule: 'file/order',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-2,가온들테크,,,,it,KR,,,,,,test', 'x-1,가온들제약,,,,bio,KR,,,,,,test'],
    right: ['x-1,가온들제약,,,,bio,KR,,,,,,test', 'x-2,가온들테크,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'row/source',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,,,,it,KR,,,,,,'],
    right: ['x-1,가온들테크,,,,it,KR,,,,,,KIND'],
  },
  {
    rule: 'row/reference',
    level: 'warning',
    file: 'organizations.csv',
    wrong: ['x-1,가온들협회,,,,association,kr-gov-nothing,KR,,,,test'],
    right: ['x-1,가온들협회,,,,association,kr-gov-mss,KR,,,,test'],
  },
  {
    rule: 'row/reference',
    level: 'warning',
    file: 'officials.csv',
    wrong: ['x-1,나도담,,국장,환경부서,,,,test'],
    right: ['x-1,나도담,,국장,경기도,,,,test'],
  },
  {
    rule: 'row/removes-nothing',
    level: 'warning',
    file: 'organizations.csv',
    wrong: ['kr-gov-nothing,,,,,,,,,,removed,test'],
    right: ['kr-gov-mss,,,,,,,,,,removed,test'],
  },
  {
    rule: 'term/overlap',
    level: 'warning',
    file: 'officials.csv',
    wrong: [
      'x-1,나도담,,위원장,국회,1990-01-01,1990-06-30,,test',
      'x-2,나도람,,위원장,국회,1990-06-20,1990-12-31,,test',
    ],
    right: [
      'x-1,나도담,,위원장,국회,1990-01-01,1990-06-30,,test',
      'x-2,나도람,,위원장,국회,1990-06-30,1990-12-31,,test',
      'x-3,나도빈,,부위원장,국회,1990-01-01,1990-12-31,,test',
      'x-4,나도숲,,위원장,국회,1992-01-01,1992-12-31,,공동위원장; test',
      'x-5,나도알,,위원장,국회,1992-06-01,1992-12-31,,공동위원장; test',
    ],
  },
  {
    rule: 'name/strong-and-weak',
    level: 'error',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,가온들 | 온들,가온들,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,온들텍,가온들,,it,KR,,,,,,test'],
  },
  {
    rule: 'name/one-syllable',
    level: 'error',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,쏠,,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,,쏠,,it,KR,,,,,,test'],
  },
  {
    rule: 'name/particle',
    level: 'error',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,에서,,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,에섯,에게서,,it,KR,,,,,,test'],
  },
  {
    rule: 'name/ordinary-word',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,미래,,,,it,KR,,,,,,test'],
    right: ['x-1,미래,,,,it,KR,,weak,,,,test'],
  },
  {
    rule: 'name/ordinary-word',
    level: 'warning',
    file: 'organizations.csv',
    wrong: ['x-1,가온들협회,베트남,,,association,,KR,,,,test'],
    right: ['x-1,가온들협회,,베트남,,association,,KR,,,,test'],
  },
  {
    rule: 'name/particle-tail',
    level: 'warning',
    file: 'companies.csv',
    wrong: ['x-1,가온들테,,,,it,KR,,,,,,test', 'x-2,가온들테에서,,,,it,KR,,,,,,test'],
    right: ['x-1,가온들테,,,,it,KR,,,,,,test', 'x-2,가온들테스,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'name/clash',
    level: 'error',
    file: 'companies.csv',
    wrong: ['x-1,가온들테크,온들텍,,,it,KR,,,,,,test', 'x-2,온들텍,,,,it,KR,,,,,,test'],
    right: ['x-1,가온들테크,,온들텍,,it,KR,,,,,,test', 'x-2,온들텍,,,,it,KR,,,,,,test'],
  },
  {
    rule: 'name/clash',
    level: 'error',
    file: 'organizations.csv',
    wrong: ['x-1,중진공,,,,association,,KR,,,,test'],
    right: ['x-1,가온들협회,,중진공,,association,,KR,,,,test'],
  },
  {
    rule: 'name/clash',
    level: 'error',
    file: 'cities.csv',
    wrong: ['x-1,가온들,,,,US,Ohio,,,,,,test', 'x-2,가온들,,,,US,Ohio,,,,,,test'],
    right: ['x-1,가온들,,,,US,Ohio,,,,,,test', 'x-2,가온들,,,,US,Texas,,,,,,test'],
  },
];

describe('each rule finds its row and lets its neighbour pass', () => {
  it.each(CASES)('$rule in $file: $wrong', ({ rule, level, file, wrong, right }) => {
    put(file, ...wrong);
    expect(found()).toContain(`${String(wrong.length + 1)} ${level} ${rule}`);
    put(file, ...right);
    expect(found().filter((line) => line.endsWith(rule))).toEqual([]);
  });

  it('every finding says what is wrong and what to do', () => {
    for (const { file, wrong } of CASES) {
      put(file, ...wrong);
      for (const finding of lintDictionaries(folder)) {
        for (const said of [finding.message, finding.remedy]) {
          expect(said.en).not.toBe('');
          expect(said.ko).toMatch(/[가-힣]/u);
        }
      }
    }
  });
});

describe('files', () => {
  it.each([
    ['a name that nothing reads', 'company.csv', 'id,name\n', 'file/unknown', 1],
    ['CP949', 'companies.csv', Uint8Array.from([0x69, 0x64, 0x0a, 0xb0, 0xa1, 0x0a]), 'file/unreadable', 2],
    ['semicolons', 'companies.csv', COMPANIES.replaceAll(',', ';'), 'file/unreadable', 1],
    ['no line at all', 'companies.csv', '', 'file/unreadable', 1],
    ['an unclosed quote', 'companies.csv', `${COMPANIES}\nx-1,"가온`, 'file/unreadable', 2],
    ['a row that is too short', 'companies.csv', `${COMPANIES}\n\nx-1,가온\n`, 'file/unreadable', 3],
    ['a NUL', 'companies.csv', `${COMPANIES}\nx-1,가\0온`, 'file/unreadable', 2],
    [
      'a line of a million characters',
      'companies.csv',
      `${COMPANIES}\n${'가'.repeat(1_000_001)}`,
      'file/unreadable',
      2,
    ],
    ['two columns of one name', 'companies.csv', 'id,name,name\n', 'file/unreadable', 1],
    ['a workbook', 'companies.csv', 'PK\u0003\u0004', 'file/unreadable', 1],
  ])('%s', (_what, name, content, rule, line) => {
    write(name, content);
    expect(lintDictionaries(folder).map((finding) => [finding.rule, finding.line])).toEqual([[rule, line]]);
  });

  it('a misspelled column is named with the one that was meant', () => {
    write('companies.csv', 'id,name,alias,country,source\nx-1,가온들테크,온들텍,KR,test\n');
    expect(lintDictionaries(folder)).toMatchObject([
      { rule: 'header/unknown-column', line: 1, remedy: { en: 'did you mean "aliases"?', ko: '"aliases"인가요?' } },
    ]);
  });

  it('columns that may be empty may be missing, and a removed row needs no source', () => {
    write('officials.csv', 'id,name,title,organization,source\nx-1,나도담,위원장,국회,test\n');
    write('companies.csv', 'id,name,status,source\nkrx:005930,,removed,\n');
    write('lexicons/titles.csv', 'title,scope,status\n나눔터장,any,\n대표,any,removed\n');
    expect(lintDictionaries(folder)).toEqual([]);
  });

  it('columns that suggestions bring are let pass', () => {
    write('companies.csv', 'id,name,source,count,confidence\nx-1,가온들테크,test,3,high\n');
    expect(lintDictionaries(folder)).toEqual([]);
  });

  it('a byte order mark, CRLF, remarks, quotes and empty cells behind the last column are fine', () => {
    write(
      'companies.csv',
      `\ufeff${COMPANIES}\r\n# ours\r\nx-1,"가온들테크",,,,it,KR,,,,,,"a, b",,\r\n,,,,,,,,,,,,\r\n`,
    );
    expect(lintDictionaries(folder)).toEqual([]);
  });
});

describe('the built-in dictionaries', () => {
  it('leave nothing to say, errors or warnings', () => {
    expect(
      lintDictionaries().map(
        ({ file, line, message, remedy }) => `${file}:${String(line)}: ${message.en}; ${remedy.en}`,
      ),
    ).toEqual([]);
  });

  it('have every word list in their README', () => {
    const readme = readFileSync(join(BUILT_IN_DICTIONARIES, 'README.md'), 'utf8');
    const lists = csvFiles(BUILT_IN_DICTIONARIES).filter((name) => name.includes('/'));
    expect(lists.filter((name) => !readme.includes(`\`${name.slice(name.indexOf('/') + 1)}\``))).toEqual([]);
  });

  it('have the columns and categories that their README lists', () => {
    const readme = readFileSync(new URL('../../dictionaries/README.md', import.meta.url), 'utf8');
    for (const file of ['organizations.csv', 'companies.csv', 'cities.csv', 'officials.csv']) {
      for (const word of [...(columnsOf(file) ?? []), ...(categoriesOf(file) ?? [])]) {
        expect(readme).toContain(`\`${word}\``);
      }
    }
  });
});

describe('--fix', () => {
  const messy = [
    '# kept above x-2',
    'x-2, 가온들테크,온들텍|온들텍,,,it,KR,,,,,,test',
    `x-1,"${'가온들제약'.normalize('NFD')}",,,,bio,KR,,,,,,"a, b"`,
    'x-3,"가온들식품",,,,food,KR,,,,,,test',
  ];

  it('sorts, normalizes and tidies, and touches nothing else', () => {
    put('companies.csv', ...messy);
    expect(fixDictionaries(folder).map(({ text }) => text)).toEqual([
      `${COMPANIES}\n${[
        '# kept above x-2',
        'x-1,가온들제약,,,,bio,KR,,,,,,"a, b"',
        'x-2,가온들테크,온들텍,,,it,KR,,,,,,test',
        messy[3],
      ].join('\n')}\n`,
    ]);
  });

  it('leaves a tidy file alone', () => {
    put('companies.csv', 'x-1,가온들제약,,,,bio,KR,,,,,,"a, b"');
    expect(fixDictionaries(folder)).toEqual([]);
  });

  it('mends once and for all, whatever the rows hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('가', '\u1100', '\u1161', ' ', '|', '"', ',', 'x', '\n') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        write('companies.csv', `id,name,aliases\n${rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`);
        for (const { path, text } of fixDictionaries(folder)) writeFileSync(path, text);
        expect(fixDictionaries(folder)).toEqual([]);
        expect(lintDictionaries(folder).filter(({ fixable }) => fixable === true)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
