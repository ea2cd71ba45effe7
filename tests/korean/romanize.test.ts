import { describe, expect, it } from 'vitest';
import { romanize } from '../../src/korean/romanize.js';

describe('Hangul in Latin letters, letter by letter', () => {
  it.each([
    ['병기', 'byeonggi'],
    ['백란', 'baekran'],
    ['가까', 'gakka'],
    ['의왕', 'uiwang'],
    ['힣', 'hit'],
    ['값', 'gap'],
    ['닭', 'dak'],
    ['앉다', 'anda'],
    ['외워', 'oewo'],
    ['쌍용', 'ssangyong'],
    ['병'.normalize('NFD'), 'byeong'],
  ])('%s is %s', (hangul, latin) => {
    expect(romanize(hangul)).toBe(latin);
  });

  it.each([
    ['LG전자', 'lgjeonja'],
    ['3·1절', '3-1jeol'],
    ['서울  시청', 'seoul-sicheong'],
    ['㈜가온(주)', 'gaon-ju'],
    ['!?', ''],
    ['', ''],
  ])('other signs join what stands beside them: %s is %j', (text, latin) => {
    expect(romanize(text)).toBe(latin);
  });
});
