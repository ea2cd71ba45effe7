// Words that are set wide, letter by letter, as signatures and seals have them.
import { describe, expect, it } from 'vitest';
import { wideBlanks } from '../../src/lexicon/wide-words.js';
import { languageOf } from '../../src/lexicon/language.js';
import { createResources } from '../../src/dictionary/load.js';

const language = languageOf(createResources());

function read(text: string): string {
  const letters = Array.from(text);
  for (const { start, end } of wideBlanks(text, language)) letters.fill('', start, end);
  return letters.join('');
}

describe('an office that is set wide', () => {
  it.each([
    ['stands behind a firm', '새 벽 정 공 대 표 도 윤 재', '새벽정공 대표 도윤재'],
    ['begins where the body ends', '기 획 재 정 부 장 관 한 도 윤', '기획재정부 장관 한도윤'],
    ['may begin like the end of the body', '기 획 재 정 부 부 총 리 한 도 윤', '기획재정부 부총리 한도윤'],
    ['may share its first letter with the body', '새 벽 진 흥 원 장 한 도 윤', '새벽진흥원장 한도윤'],
    ['may share it with a municipality or province', '경 기 도 지 사 한 도 윤', '경기도지사 한도윤'],
    ['may stand before a name that is not', '행 정 안 전 부 장 관 한도윤', '행정안전부 장관 한도윤'],
  ])('%s', (_, text, words) => {
    expect(read(text)).toBe(words);
  });
  it.each(['할 수 있는 이 때', '두 시 장 안에서'])('is none in %s', (text) => {
    expect(read(text)).toBe(text);
  });
});
