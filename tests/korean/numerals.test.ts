import { describe, expect, it } from 'vitest';
import { exactOf, toSafeNumber } from '../../src/korean/numerals/exact.js';
import { formatKoreanNumber } from '../../src/korean/numerals/format.js';
import { readNumeral } from '../../src/korean/numerals/read.js';

/** What is read at the start of a text: the value as a number, and how many characters it took. */
function read(text: string): readonly [number | undefined, number] | undefined {
  const numeral = readNumeral(text, 0);
  if (typeof numeral === 'number' || numeral.value === undefined) return undefined;
  return [toSafeNumber(numeral.value), numeral.end];
}

describe('readNumeral', () => {
  it.each([
    ['7', 7],
    ['1,234,567', 1234567],
    ['1.25', 1.25],
    ['3만', 30000],
    ['1억 2천만', 120000000],
    ['4천 820만', 48200000],
    ['2조1955억', 2195500000000],
    ['1백5', 105],
    ['5천억', 500000000000],
    ['1.2조', 1200000000000],
    ['30천', 30000],
    ['100백만', 100000000],
    ['이천칠백삼십오만', 27350000],
    ['일점이삼', 1.23],
    ['만오천', 15000],
    ['천 4백만', 14000000],
    ['일쩜오', 1.5],
    ['천', 1000],
    ['백만', 1000000],
    ['오십여 억', 5000000000],
    ['100여만', 1000000],
    ['십조 이천억', 10200000000000],
    ['１２３만', 1230000],
    ['4兆', 4000000000000],
    ['三千五百', 3500],
    ['二〇', 2],
    ['3천5백만', 35000000],
    ['5 천만', 50000000],
    ['0.5', 0.5],
    ['2경', 20000000000000000],
  ])('%s is %d', (text, value) => {
    if (text === '二〇') expect(read(text)).toEqual([2, 1]);
    else if (value > 2 ** 53) expect(read(text)).toEqual([undefined, text.length]);
    else expect(read(text)).toEqual([value, text.length]);
  });

  it.each([
    ['1억 20000만', '1억', 'a part may not be as large as the unit before it'],
    ['천만억조', '천만', 'units fall'],
    ['1억 1억', '1억', 'units fall'],
    ['이천 100만', '이천', 'words do not go on in figures'],
    ['천 400만', '천', 'nor does a unit alone, without a unit behind the figures'],
    ['1억 이 사람', '1억', 'a digit word behind a space is another word'],
    ['12억이 들었다', '12억', 'nor is one glued to figures: 이 is a particle there'],
    ['12억이천만', '12억이천만', 'but a digit word with its own unit is'],
    ['3,4', '3', 'a separator stands before three figures'],
    ['1,2345', '1', 'and before no more than three'],
    ['5만 년', '5만', 'other words end it'],
    ['1만   2천', '1만', 'wide gaps part columns'],
  ])('of %s takes %s: %s', (text, taken) => {
    const numeral = readNumeral(text, 0);
    expect(typeof numeral === 'number' ? undefined : text.slice(0, numeral.end)).toBe(taken);
  });

  it('begins with no large unit alone but 만', () => {
    expect([read('조사'), read('해 1조'), read('억 5천'), read('만 5천')]).toEqual([
      undefined,
      undefined,
      undefined,
      [15000, 4],
    ]);
  });

  it('takes 이 with a space behind it for "this", not for two', () => {
    expect(read('이 천만')).toEqual([2, 1]);
  });

  it('reads dates and versions as no number, and says where to go on', () => {
    expect(readNumeral('5.3.1만', 0)).toBe(5);
  });

  it('knows a pair of neighbouring digits', () => {
    const numeral = readNumeral('이삼백만', 0);
    expect(typeof numeral === 'number' ? undefined : numeral.pairValue).toEqual({ digits: 3000000n, decimals: 0 });
  });

  it('has no value for more digits than a sum can have', () => {
    expect(read('9'.repeat(40))).toBeUndefined();
  });
});

describe('toSafeNumber', () => {
  it('keeps 2^53 and nothing above it', () => {
    expect(toSafeNumber({ digits: 2n ** 53n, decimals: 0 })).toBe(2 ** 53);
    expect(toSafeNumber({ digits: 2n ** 53n + 1n, decimals: 0 })).toBeUndefined();
  });

  it('gives decimals as they are written', () => {
    expect(toSafeNumber({ digits: 11296n, decimals: 1 })).toBe(1129.6);
    expect(toSafeNumber({ digits: 5000000n, decimals: 6 })).toBe(5);
  });

  it('has none for decimals that it would round', () => {
    expect(toSafeNumber({ digits: 2n ** 53n * 10n + 5n, decimals: 1 })).toBeUndefined();
    expect(toSafeNumber({ digits: 1234567890123456789n, decimals: 6 })).toBeUndefined();
    expect(toSafeNumber({ digits: 1234567890123456789n, decimals: 19 })).toBeUndefined();
  });
});

describe('formatKoreanNumber', () => {
  it.each([
    [2195500000000, '2조 1,955억'],
    [24850, '2만 4,850'],
    [500000000000, '5,000억'],
    [100005000, '1억 5,000'],
    [0, '0'],
    [0.5, '0.5'],
    [1300.5, '1,300.5'],
    [10000.25, '1만 0.25'],
    [2 ** 53, '9,007조 1,992억 5,474만 992'],
  ])('%d is %s', (value, text) => {
    expect(formatKoreanNumber(exactOf(value))).toBe(text);
  });

  it.each([
    [105n, 2, '1.05'],
    [1005n, 3, '1.005'],
    [250n, 2, '2.5'],
    [2000n, 3, '2'],
    [5n, 2, '0.05'],
    [0n, 2, '0'],
    [100_000_050n, 2, '100만 0.5'],
    [100_000_000n, 2, '100만'],
    [10_000n, 0, '1만'],
    [100n, 0, '100'],
  ])('%d with %d decimals is %s', (digits, decimals, text) => {
    expect(formatKoreanNumber({ digits, decimals })).toBe(text);
  });
});
