// Signs that are read as plainer ones.
import { describe, expect, it } from 'vitest';
import { withPlainSigns } from '../../src/text/plain-signs.js';

describe('plain signs', () => {
  it.each([
    ['the bars of a drawn table', '│기업명│대표자│', '|기업명|대표자|'],
    ['the rules of a drawn table', '├───┼───┤', '|---|---|'],
    ['the rules of a typewriter', '+===+---+', '|---|---|'],
    ['a filler between words', '문채원\u3164대표', '문채원 대표'],
  ])('%s', (_, given, read) => {
    expect(withPlainSigns(given)).toBe(read);
  });
  it.each([
    ['a bar behind a byline', '새벽부│한도윤 기자'],
    ['a sum', '1+---+2'],
    ['a dash of a sentence', '그는 ─ 알다시피 ─ 갔다'],
  ])('are not %s', (_, given) => {
    expect(withPlainSigns(given)).toBe(given);
  });
});
