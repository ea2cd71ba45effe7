import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords, firstKept, firstLetter, lastKept, withoutSigns } from '../../src/text/letters.js';

const TEXT = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('가힣ㅇaZ09 .·[]漢İΣσⅠⓐ\t\u00a0')) }),
  fc.string({ unit: 'binary' }),
);

describe('text reduced to its letters', () => {
  it('is what the patterns of Unicode leave of any text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(bareWords(text)).toBe(text.toLowerCase().replace(/[^\p{L}]+/gu, ''));
        expect(withoutSigns(text)).toBe(text.replace(/[\s\p{P}\p{S}]+/gu, ''));
      }),
      { numRuns: 1000 },
    );
  });
  it('begins and ends with the characters that are kept', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const kept = withoutSigns(text);
        expect([undefined, kept.charAt(0)]).toContain(firstKept(text));
        expect([undefined, kept.charAt(kept.length - 1)]).toContain(lastKept(text));
      }),
      { numRuns: 1000 },
    );
  });
  it.each([
    ['[경제] 랭킹', 1],
    ['12. ', -1],
    ['', -1],
    ['A', 0],
  ])('finds the first letter of %j', (text, at) => {
    expect(firstLetter(text)).toBe(at);
  });
});
