// Who says what: `«speaker» … {quoted}`. All texts were written for these tests.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createResources } from '../../src/dictionary/load.js';
import { createSegmenter } from '../../src/stages/segment/index.js';
import { extract } from '../../src/pipeline.js';
import { engine } from '../bracket-notation.js';

const segment = createSegmenter(createResources());
const LEAD = '한빛진흥공단은 오늘 새벽시와 함께 지역 제조기업의 수출을 돕는 업무협약을 맺었다고 5일 밝혔다.';

/** The quotations of a text as `speaker: first word…`. */
function quoted(...lines: readonly string[]): readonly string[] {
  const text = [LEAD, ...lines].join('\n');
  return (segment({ id: 'page', text }).quotations ?? []).map(({ start, end, speaker }) => {
    const words = text.slice(start, end).split(' ')[0] ?? '';
    return `${speaker === undefined ? '-' : text.slice(speaker.start, speaker.end)}: ${words}`;
  });
}

describe('quotations and their speakers', () => {
  it.each([
    ['김보람 이사장은 “수출 기업의 짐을 덜어 주겠다”고 말했다.', ['김보람 이사장: 수출']],
    ['□ 한빛진흥공단 김보람 이사장은 "물류비를 낮추겠다."라고 밝혔다.', ['한빛진흥공단 김보람 이사장: 물류비를']],
    ['행사를 찾은 김보람 이사장은 “수출 기업을 돕겠다”고 말했다.', ['김보람 이사장: 수출']],
    ['“수출 기업의 짐을 덜어 주겠다”고 김보람 이사장은 말했다.', ['김보람 이사장: 수출']],
    ['김보람 이사장은 “길을 넓히겠다”며 “짐도 덜어 주겠다”고 말했다.', ['김보람 이사장: 길을', '김보람 이사장: 짐도']],
    ['업계 관계자는 “물류비가 가장 무거운 짐이다”라고 말했다.', ['-: 물류비가']],
  ])('%s', (line, expected) => {
    expect(quoted(line)).toEqual(expected);
  });
  it.each([
    ['“한빛 수출 길잡이”를 펴냈다.', 'the name of a book'],
    ['“함께 걷는 수출 길”이라는 주제로 열렸다.', 'a motto'],
    ['김보람 이사장은 ‘수출 기업을 돕겠다’는 뜻을 보였다.', 'single marks'],
    ['김보람 이사장은 “좋다”고 말했다.', 'a single word'],
    ['“끝이 없는 인용은 인용이 아니다', 'no closing mark'],
  ])('none in %s (%s)', (line) => {
    expect(quoted(line)).toEqual([]);
  });
  it('keeps the speaker for a quotation that goes on in the next line', () => {
    expect(quoted('ㅇ 김보람 이사장은 “길을 넓히겠다”라며,', 'ㅇ “짐도 덜어 주겠다”고 말했다.')).toEqual([
      '김보람 이사장: 길을',
      '김보람 이사장: 짐도',
    ]);
  });
  it('forgets the speaker where another paragraph comes between', () => {
    expect(
      quoted('김보람 이사장은 “길을 넓히겠다”고 말했다.', '참가 기업은 20곳이다.', '“짐도 덜어 주겠다”고 했다.').at(-1),
    ).toBe('-: 짐도');
  });
  it('gives the mentions inside their zone and speaker, and no others', () => {
    const text = `${LEAD}\n김보람 이사장은 “중소벤처기업부와 길을 넓히겠다”고 말했다. 중소벤처기업부도 함께한다.`;
    const { records } = extract({ id: 'page', text }, engine);
    const mentions = records.find(({ name }) => name === '중소벤처기업부')?.mentions ?? [];
    expect(mentions.map(({ zone, speaker }) => [zone, speaker])).toEqual([
      ['quotation', '김보람 이사장'],
      [undefined, undefined],
    ]);
  });
  it('on any text they are in order, never overlap, and begin and end inside one block', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '돕겠다',
      ' 김보람 이사장은 ',
      '고 말했다.',
      '라며',
      '\n',
      ', ',
      '□ ',
      LEAD,
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { blocks, quotations = [] } = segment({ id: 'page', text });
        let from = 0;
        for (const { start, end, speaker } of quotations) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          if (speaker !== undefined) expect(text.slice(speaker.start, speaker.end)).toMatch(/이사장$/u);
          from = end;
        }
      }),
    );
  });
});
