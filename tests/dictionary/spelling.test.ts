import { describe, expect, it } from 'vitest';
import { spells } from '../../src/dictionary/spelling.js';

describe('a fair spelling of a listed name', () => {
  it.each([
    ['as it is listed', '코트라', '코트라', true],
    ['a long name with another blank', '중소벤처 기업부', '중소벤처기업부', true],
    ['a long name without its blank', '한국은행금융연구원', '한국은행 금융연구원', true],
    ['a short name with a blank', '중기 부', '중기부', false],
    ['a blank where Latin letters begin', '동원 F&B', '동원F&B', true],
    ['the same of fewer than four letters', 'SK 온', 'SK온', false],
    ['a long Latin name in small letters', 'samsung', 'Samsung', true],
    ['a short Latin name in small letters', 'la', 'LA', false],
    ['the same in full width', '3ｍ', '3M', false],
    ['a short Latin name in full width', 'ＬＡ', 'LA', true],
    ['a short Latin part of a long name', 'sk하이닉스', 'SK하이닉스', true],
  ])('%s: %s for %s is %s', (_, surface, name, fair) => {
    expect(spells(surface, name)).toBe(fair);
  });
});
