import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { areColumns, columnsOf, rowsOf } from '../../src/dictionary/columnar-rows.js';

/** As the build writes it down and a start reads it. */
const stored = (rows: readonly object[]): readonly object[] => {
  const json: unknown = JSON.parse(JSON.stringify(columnsOf(rows)));
  return areColumns(json) ? rowsOf(json) : [];
};

describe('rows come back from their columns as they were', () => {
  it.each([
    ['no row at all', []],
    ['one row', [{ name: '수원시', aliases: ['수원'], line: 2 }]],
    [
      'cells that are mostly empty',
      [
        { name: '수원시', aliases: ['수원'], line: 2 },
        { name: '용인시', aliases: [], line: 3 },
        { name: '화성시', aliases: [], line: 4 },
      ],
    ],
    [
      'cells that recur, none in most rows',
      ['firm', 'fund', 'bank', 'firm', 'fund', 'bank', 'firm', 'fund', 'bank', 'firm', 'fund', 'bank'].map((kind) => ({
        kind,
      })),
    ],
    [
      'lines with a gap, as quoted cells of several lines leave it',
      [
        { name: '수원시', line: 2 },
        { name: '용인시', line: 5 },
      ],
    ],
    ['null and nothing in a cell', [{ cell: null }, { cell: '' }, { cell: 0 }, { cell: false }]],
  ])('%s', (_what, rows) => {
    expect(stored(rows)).toEqual(rows);
  });

  it('whatever the cells hold, properties in order', () => {
    const cell = fc.oneof(fc.constant(''), fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.array(fc.record({ b: cell, a: cell, line: fc.integer() })), (rows) => {
        const back = stored(rows);
        expect(back).toEqual(rows);
        expect(JSON.stringify(back)).toBe(JSON.stringify(rows));
      }),
    );
  });
});

it('refuses rows that differ in their properties', () => {
  expect(() => columnsOf([{ name: '수원시' }, { name: '용인시', line: 3 }])).toThrow('row 1');
});
