import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeRecord } from '../../src/dictionary/csv-records.js';

describe('CSV', () => {
  it.each([
    ['plain cells', 'a,b\n1,2\n', [['1', '2']]],
    ['quotes, commas and line breaks inside them', 'a,b\n"1,\n""x""",2', [['1,\n"x"', '2']]],
    [
      'CRLF and old Mac line ends',
      'a,b\r\n1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['blank lines and remarks', 'a,b\n\n# so\n1,2\n', [['1', '2']]],
    ['blanks around quotes', 'a,b\n "1" , 2', [['1', ' 2']]],
    ['empty cells behind the last column', 'a,b,,\n1,2,,\n', [['1', '2']]],
    ['no rows', 'a,b', []],
  ])('reads %s', (_what, text, rows) => {
    expect(readCsv(text, 'x.csv').records.map(({ cells }) => cells)).toEqual(rows);
  });

  it('knows on which line each record begins', () => {
    expect(readCsv('a\n1\n"2\n3"\n#\n4\n', 'x.csv').records.map(({ line }) => line)).toEqual([2, 3, 6]);
  });

  it.each([
    ['a,b\n1,"2', /^x\.csv:2: broken CSV \(a quote is opened/u],
    ['a,b\n1,"2"x', /^x\.csv:2: broken CSV \(text behind/u],
    ['a,b\n1,2"', /^x\.csv:2: broken CSV \(a quote inside/u],
    ['a,b\n1,2\n1\n', /^x\.csv:3: broken CSV \(1 cell, 2 columns\)/u],
    ['a,b\n1,2,3\n', /^x\.csv:2: broken CSV \(3 cells, 2 columns\)/u],
    ['a,,b\n', /^x\.csv:1: column 2 has no name/u],
    ['a;b\n1;2\n', /^x\.csv:1: separated by semicolons/u],
    ['', /^x\.csv:1: empty/u],
    ['# only remarks\n', /^x\.csv:1: empty/u],
  ])('refuses %j', (text, message) => {
    expect(() => readCsv(text, 'x.csv')).toThrow(message);
  });

  it('reads back what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('가', '"', ',', '\n', ' ', ';', '\t', 'x') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('k'), cell, cell)), (rows) => {
        const text = ['a,b,c', ...rows.map(writeRecord)].join('\n');
        expect(readCsv(text, 'x.csv').records.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
