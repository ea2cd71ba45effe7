// Where a text is cut before it is decoded.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, wellFormed, windowsOf } from '../../src/tokenizer/windows.js';

const pieces = (text: string, limit: number): string[] =>
  [...windowsOf(text, limit)].map(({ start, end }) => text.slice(start, end));

describe('windows', () => {
  it.each([
    ['lines', 'ab\ncd', 10, ['ab', 'cd']],
    ['empty lines are left out', '\n\nab\n\n', 10, ['ab']],
    ['behind the last sentence', '가나다. 라마바. 사아자차카', 12, ['가나다. 라마바.', ' 사아자차카']],
    ['a point inside a number ends nothing', '가나다라 2.5억 바사아자', 10, ['가나다라 2.5억', ' 바사아자']],
    ['before the last space', '가나다라 마바사 아자차카타', 10, ['가나다라 마바사', ' 아자차카타']],
    ['between characters', 'abcdefghijk', 4, ['abcd', 'efgh', 'ijk']],
    ['not inside a pair', 'abc😀def', 4, ['abc', '😀de', 'f']],
  ])('%s', (_, text, limit, expected) => {
    expect(pieces(text, limit)).toEqual(expected);
  });

  it('are in bounds and cover everything but line breaks', () => {
    const text = fc.array(fc.constantFrom('가', 'a', ' ', '.', '\n', '😀', '\ud800')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), (value, limit) => {
        const windows = pieces(value, limit);
        expect(windows.join('')).toBe(value.replaceAll('\n', ''));
        expect(Math.max(0, ...windows.map((window) => window.length))).toBeLessThanOrEqual(limit);
        expect(windows).not.toContain('');
      }),
    );
  });
});

describe('lines', () => {
  it.each([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
  ])('%j', (text, expected) => {
    expect([...linesOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

it('half surrogate pairs become U+FFFD, whole ones stay', () => {
  expect(wellFormed('a\ud800😀\udc00')).toBe('a\ufffd😀\ufffd');
});
