// How many lines a text takes in a column of the workbook.
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/output/workbook/widths.js';

describe('lines of a cell', () => {
  it.each([
    ['nothing', '', 20, 1],
    ['a word that fits', '가온나래', 10, 1],
    ['syllables, which are narrower than two digits', '가온나래테크', 11, 1],
    ['two words that fit side by side', '가온 나래', 10, 1],
    ['two words that do not', '가온나래 새벽정공', 10, 2],
    ['a word that is longer than a line', '한국새벽벤처기업진흥공단연합회', 10, 3],
    ['more than are shown', '가온나래 '.repeat(40), 10, 6],
  ])('%s', (_what, text, width, lines) => {
    expect(linesIn(text, width, 6)).toBe(lines);
  });
});
