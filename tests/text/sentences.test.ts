import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../src/text/sentences.js';

function sentences(text: string): readonly string[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end).trim()).filter((words) => words !== '');
}

describe('sentenceEnds', () => {
  it.each([
    ['수출을 돕는다. 이어 나눈다.', ['수출을 돕는다.', '이어 나눈다.']],
    ['“돕겠다.” 그는 말했다.', ['“돕겠다.”', '그는 말했다.']],
    ['2024. 3. 14. 문을 연다.', ['2024. 3. 14. 문을 연다.']],
    ['S. 김 대표가 왔다. 끝', ['S. 김 대표가 왔다.', '끝']],
    ['한빛부\n수출 지원', ['한빛부', '수출 지원']],
    ['매출 2.5배', ['매출 2.5배']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
