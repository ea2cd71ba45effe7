// What a numeral says beside its value, and the arithmetic behind it.
import { describe, expect, it } from 'vitest';
import {
  addNumbers,
  compareNumbers,
  exactOf,
  scaled,
  shiftNumber,
  type ExactNumber,
} from '../../src/korean/numerals/exact.js';
import { readNumeral } from '../../src/korean/numerals/read.js';
import {
  beginsNumeral,
  isComma,
  isLargeUnit,
  isNumeralWord,
  isPoint,
  isSpace,
  readEnglishScale,
  skipSpaces,
} from '../../src/korean/numerals/units.js';

const shown = ({ digits, decimals }: ExactNumber): string =>
  decimals === 0 ? String(digits) : `${digits}e-${decimals}`;

/** `words 11: 500000000000e8 20000e4`: style, power on the first number, terms with their units; then what else holds. */
function described(text: string): string {
  const numeral = readNumeral(text, 0);
  if (typeof numeral === 'number') return `none to ${numeral}`;
  const { style, leadingPower, terms, approximate, plain, pairValue, value, end } = numeral;
  const parts = terms.map((term) => `${shown(term.value)}/${term.largePower}@${term.end}`);
  return [
    `${style} ${leadingPower}: ${parts.join(' ')}`,
    ...(approximate ? ['about'] : []),
    ...(plain ? ['plain'] : []),
    ...(pairValue === undefined ? [] : [`or ${shown(pairValue)}`]),
    ...(value === undefined ? ['unknown'] : []),
    ...(end === terms.at(-1)?.end ? [] : [`to ${end}`]),
  ].join(', ');
}

describe('a numeral', () => {
  it.each([
    ['27,350', 'figures 0: 27350/0@6, plain'],
    ['1,955.5', 'figures 0: 19555e-1/0@7, plain'],
    ['12,345,678', 'figures 0: 12345678/0@10, plain'],
    // a separator stands before three figures, and not behind more than three
    ['1,234,56', 'figures 0: 1234/0@5, plain'],
    ['1234,567', 'figures 0: 1234/0@4, plain'],
    ['１，２３４．５만', 'figures 4: 12345000/4@8'],
    ['1.25만', 'figures 4: 12500/4@5'],
    ['0.5억', 'figures 8: 50000000/8@4'],
    ['5.', 'figures 0: 5/0@1, plain'],
    ['5천억 2만', 'figures 11: 500000000000/8@3 20000/4@6'],
    ['30천', 'figures 3: 30000/0@3'],
    ['4천 820만', 'figures 7: 48200000/4@7'],
    ['3천 이상', 'figures 3: 3000/0@2'],
    ['1천 2천', 'figures 3: 1000/0@2'],
    ['1천 오만', 'figures 7: 10050000/4@5'],
    ['1만 이 사람', 'figures 4: 10000/4@2'],
    ['오만 5천', 'figures 4: 50000/4@2 5000/0@5'],
    ['1억 9999.5만', 'figures 8: 100000000/8@2 99995000/4@10'],
    ['1억 10000만', 'figures 8: 100000000/8@2'],
    ['1억  2천', 'figures 8: 100000000/8@2 2000/0@6'],
    ['1조 2조', 'figures 12: 1000000000000/12@2'],
    ['1해', 'figures 20: 100000000000000000000/20@2'],
    // units that stand alone
    ['천만', 'units 7: 10000000/4@2'],
    ['만', 'units 4: 10000/4@1'],
    ['천백', 'units 3: 1100/0@2'],
    ['백천', 'units 2: 100/0@1'],
    ['천 5', 'units 3: 1000/0@1'],
    ['천 4백만', 'figures 7: 14000000/4@5'],
    // words
    ['이천칠백삼십오만', 'words 7: 27350000/4@8'],
    ['만오천', 'words 4: 10000/4@1 5000/0@3'],
    ['삼만 오원', 'words 4: 30000/4@2 5/0@4'],
    ['이천 100만', 'words 3: 2000/0@2'],
    ['이천 만', 'words 7: 20000000/4@4'],
    ['이 만', 'words 0: 2/0@1'],
    ['구십', 'words 1: 90/0@2'],
    ['일점이삼억', 'words 8: 123000000/8@5'],
    ['일쩜오', 'words 0: 15e-1/0@3'],
    ['일점', 'words 0: 1/0@1'],
    // neighbours are a pair, where a unit says that they are a number
    ['이삼백만', 'words 6: 2000000/4@4, or 3000000'],
    ['삼사만', 'words 4: 30000/4@3, or 40000'],
    ['이삼', 'words 0: 2/0@1'],
    ['이사만', 'words 0: 2/0@1'],
    ['영일만', 'words 0: 0/0@1'],
    ['이삼백만 오천', 'words 6: 2000000/4@4 5000/0@7'],
    // 여 ends a numeral, but for its unit
    ['백여 명', 'units 2: 100/0@2, about'],
    ['100여억', 'figures 8: 10000000000/8@5, about'],
    ['100여 억', 'figures 8: 10000000000/8@6, about'],
    ['100억여', 'figures 8: 10000000000/8@5, about'],
    ['3천여만 5천', 'figures 7: 30000000/4@4, about'],
    // more digits than any sum has
    ['1234567890123456', 'figures 0: 1234567890123456/0@16, plain'],
    ['9'.repeat(28), `figures 0: ${'9'.repeat(28)}/0@28, plain`],
    ['9'.repeat(29), 'figures 0: 0/0@29, plain, unknown'],
    [`${'9'.repeat(29)}천 5백만`, 'figures 7: 0/4@34, unknown'],
    [`일점${'일'.repeat(27)}`, `words 0: ${'1'.repeat(28)}e-27/0@29`],
    [`일점${'일'.repeat(28)}`, 'words 0: 0/0@30, unknown'],
  ])('%s: %s', (text, expected) => {
    expect(described(text)).toBe(expected);
  });

  it.each([
    ['5.3.1만', 5],
    ['5.3.1.2', 7],
    ['억 5천', 1],
    ['가', 1],
    ['', 1],
  ])('is none in %j, which is read on from %i', (text, end) => {
    expect(readNumeral(text, 0)).toBe(end);
  });

  it('is read from where it begins', () => {
    const numeral = readNumeral('약 3만 5천원', 2);
    expect(numeral).toMatchObject({ start: 2, end: 7, value: { digits: 35000n, decimals: 0 } });
  });
});

describe('an English scale', () => {
  it.each([
    ['billion', 9, 7],
    ['trillion', 12, 8],
    ['Million', 6, 7],
    ['thousand won', 3, 8],
    ['mn', 6, 2],
    ['bn,', 9, 2],
    ['tn', 12, 2],
    ['mil', 6, 3],
    ['K', 3, 1],
    ['M원', 6, 1],
    ['B', 9, 1],
    ['T{', 12, 1],
  ])('%s is ten to the power of %i', (word, power, length) => {
    expect(readEnglishScale(`3${word}`, 1)).toEqual({ power, end: 1 + length });
  });

  it.each(['billions', 'meters', 'kg', 'bar', 'tz', '원', ''])('is none in %j', (word) => {
    expect(readEnglishScale(word, 0)).toBeUndefined();
  });
});

describe('signs of a numeral', () => {
  it('spaces are those that stand inside a number', () => {
    const spaces = [' ', '\u00a0', '\u3000', '\u202f', '\u2000', '\u200a'];
    expect(spaces.map(isSpace)).toEqual(spaces.map(() => true));
    const others = ['\t', '\n', '\u200b', '\u1fff', '가', '', undefined];
    expect(others.map(isSpace)).toEqual(others.map(() => false));
  });

  it.each([
    ['가', 0],
    [' 가', 1],
    ['  가', 2],
    ['   가', 0],
    ['  ', 2],
    ['', 0],
  ])('at most two of %j are passed over', (text, end) => {
    expect(skipSpaces(text, 0)).toBe(end);
  });

  it('separators and points are ASCII or full width', () => {
    expect([',', '，', '.', undefined].map(isComma)).toEqual([true, true, false, false]);
    expect(['.', '．', ',', undefined].map(isPoint)).toEqual([true, true, false, false]);
  });

  it.each([
    ['7', true, false, false],
    ['９', true, false, false],
    ['오', true, true, false],
    ['영', true, true, false],
    ['백', true, true, false],
    ['억', true, true, true],
    ['兆', true, true, true],
    ['여', false, false, false],
    ['/', false, false, false],
    [':', false, false, false],
    ['．', false, false, false],
    ['', false, false, false],
  ])('%j', (sign, begins, isWord, isLarge) => {
    expect([beginsNumeral(sign, 0), isNumeralWord(sign, 0), isLargeUnit(sign, 0)]).toEqual([begins, isWord, isLarge]);
  });
});

describe('numbers without rounding', () => {
  const number = (text: string): ExactNumber => {
    const [whole = '', fraction = ''] = text.split('.');
    return { digits: BigInt(whole + fraction), decimals: fraction.length };
  };

  it.each([
    ['1', '2', '3'],
    ['1.5', '2.25', '375e-2'],
    ['2.25', '1.5', '375e-2'],
    ['1.5', '2.5', '40e-1'],
    ['0', '0.01', '1e-2'],
  ])('%s and %s are %s', (a, b, sum) => {
    expect(shown(addNumbers(number(a), number(b)))).toBe(sum);
  });

  it.each([
    ['1', '2', -1],
    ['2', '1', 1],
    ['1.50', '1.5', 0],
    ['1.5', '1.50', 0],
    ['1.49', '1.5', -1],
    ['1.5', '1.49', 1],
    ['2', '2', 0],
    ['0.30', '3', -1],
  ])('%s beside %s: %i', (a, b, order) => {
    expect(compareNumbers(number(a), number(b))).toBe(order);
  });

  it.each([
    ['1.25', 1, '125e-1'],
    ['1.25', 2, '125'],
    ['1.25', 4, '12500'],
    ['7', 70, `7${'0'.repeat(70)}`],
    ['7', 0, '7'],
  ])('%s times ten to the power of %i is %s', (value, power, expected) => {
    expect(shown(scaled(number(value), power))).toBe(expected);
    expect(shown(shiftNumber(number(value), power))).toBe(expected);
  });

  it('grow smaller by a negative power', () => {
    expect(shown(shiftNumber(number('12.5'), -2))).toBe('125e-3');
    expect(shown(shiftNumber(number('12'), -1))).toBe('12e-1');
  });

  it.each([
    [1300.5, '13005e-1'],
    [42, '42'],
    [2.5e-7, '25e-8'],
  ])('behind %d', (value, expected) => {
    expect(shown(exactOf(value))).toBe(expected);
  });
});
