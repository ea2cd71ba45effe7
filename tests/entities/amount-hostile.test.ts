// Long runs of what sums are made of: the recognizer comes to an end, with spans in order and inside a line.
// Whether time grows with the text is watched in tests/linear.test.ts; no limit in seconds is set here.
import { describe, expect, it } from 'vitest';
import { findAmounts } from './amount-cases.js';

const SIZE = 100_000;

describe('long runs', () => {
  it.each([
    ['digits', '7', 0],
    ['sums without a currency', '1억 ', 0],
    ['units', '천만억조', 0],
    ['commas', ',', 0],
    ['thousands', '1,000,', 0],
    ['plain ranges', '1~', 0],
    ['ranges of sums', '1억~', 0],
    ['dashes', '1-', 0],
    ['arrows', '1억→', 0],
    ['arrows with years', '1억→(’23) ', 0],
    ['brackets', '((((', 0],
    ['number words', '일이삼사', 0],
    ['decimal words', '일점', 0],
    ['currency words', '달러', 0],
    ['currency signs', 'US$ ', 0],
    ['unit labels', '(단위: ', 0],
    ['bounds', '최대 연 ', 0],
    ['leading words', '예산 약 총 ', 0],
    ['articles', '제1조, ', 0],
    ['indefinite sums', '수억원 ', 0],
    ['sums', '1원 ', SIZE / 3],
    ['main and minor units', '1달러 1센트 ', SIZE / 8],
  ])('of %s', (_name, piece, least) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    const found = findAmounts(text);
    let last = 0;
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(found.length >= least && (least > 0 || found.length === 0)).toBe(true);
  });
});
