import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/output/context.js';

/** The mention stands between the brackets. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return sentenceAround(text, { start, end: marked.indexOf(']') - 1 });
}

const CHARACTERS = fc.constantFrom(
  '가',
  '.',
  ' ',
  '\n',
  '\t',
  '\r',
  '1',
  'A',
  '”',
  '😀',
  '\ud800',
  '\udc00',
  '…',
  '\u00a0',
);

describe('the sentence of a mention', () => {
  it.each([
    ['어제 열렸다. [중기부]는 밝혔다. 이어 갔다.', '중기부는 밝혔다.'],
    ['제목 없는 줄\n[중기부]는 밝혔다\n다음 줄', '중기부는 밝혔다'],
    ['정말인가? [중기부]는 답했다! 그렇다.', '중기부는 답했다!'],
    ['“돕겠다.” [중기부]는 말했다.', '중기부는 말했다.'],
    // A date, a list number and an initial end no sentence.
    ['2023. 4. 26. [중기부]는 밝혔다.', '2023. 4. 26. 중기부는 밝혔다.'],
    ['1. [중기부] 지원', '1. 중기부 지원'],
    ['S. 김 [중기부] 자문위원이 왔다.', 'S. 김 중기부 자문위원이 왔다.'],
    ['약 1.5배인 [중기부]  \t예산', '약 1.5배인 중기부 예산'],
    ['[중기부]', '중기부'],
  ])('%s → %s', (marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });

  it('is cut around the mention when it is long, and says so', () => {
    const filler = '가나다 '.repeat(200);
    const context = around(`${filler}[중기부]는 ${filler}`);
    expect(context).toMatch(/^….*중기부는.*…$/u);
    expect(context.length).toBeLessThanOrEqual(302);
    expect(context.length).toBeGreaterThan(250);
  });

  it('is all of a sentence that fits', () => {
    const sentence = `${'가나다 '.repeat(60)}중기부는 밝혔다.`;
    expect(around(`앞 문장이다. ${sentence.replace('중기부', '[중기부]')} 뒤 문장이다.`)).toBe(sentence);
  });

  it('does not tear a character in two', () => {
    for (const shift of ['', '가'])
      expect(around(`${shift}${'😀'.repeat(400)}[중기부]${'😀'.repeat(400)}`)).not.toMatch(/\p{Cs}/u);
  });

  it('is bounded, on one line and free of outer blanks for any text and span', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTERS, maxLength: 900 }), fc.nat(900), fc.nat(500), (text, from, length) => {
        const start = Math.min(from, text.length);
        const context = sentenceAround(text, { start, end: Math.min(start + length, text.length) });
        expect(context.length).toBeLessThanOrEqual(302 + Math.max(0, length - 300));
        expect(context).not.toMatch(/[\n\r\t]/u);
        expect(context.trim()).toBe(context);
      }),
    );
  });
});
