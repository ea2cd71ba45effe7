// What of an article only repeats: paragraphs that a page gives twice, headlines that come again. `=` marks a repeat.
import { describe, expect, it } from 'vitest';
import { markRepeats } from '../../src/stages/segment/repeats.js';
import type { Piece } from '../../src/stages/segment/reading.js';
import type { Zone } from '../../src/core/types.js';

const ZONES: readonly Zone[] = ['headline', 'caption', 'boilerplate'];

/** Rows `zone: words`, `body` where none is given; those that begin with `=` repeat an earlier one. */
function expectRepeats(...rows: readonly string[]): void {
  const pieces = rows.map((row, at): Piece => {
    const { zone = 'body', words = '' } = /^=?(?:(?<zone>[a-z]+): )?(?<words>.*)$/su.exec(row)?.groups ?? {};
    const start = 1000 * at;
    const own = ZONES.find((known) => known === zone) ?? 'body';
    return { start, end: start + words.length, words, zone: own, rule: 'test' };
  });
  markRepeats(pieces);
  expect(
    pieces.map(({ repeats }, at) => (repeats === undefined ? '' : '=') + (rows[at] ?? '').replace(/^=/u, '')),
  ).toEqual(rows);
  // a repeat points to the first piece that has its words, or to the headline
  for (const { repeats, words, start } of pieces) {
    if (repeats === undefined) continue;
    expect(repeats).toBeLessThan(start);
    const first = pieces.find((piece) => piece.start === repeats);
    if (first?.zone !== 'headline') expect(first?.words.replace(/\s+/gu, ' ')).toBe(words.replace(/\s+/gu, ' '));
  }
}

describe('a paragraph that stood in the article before', () => {
  const SENTENCE = '한빛공단은 기업을 돕기로 했다.';
  it('is a repeat, every time', () => {
    expectRepeats(`${SENTENCE}모두 함께했다.`, '가나', `=${SENTENCE}모두 함께했다.`, `=${SENTENCE}모두 함께했다.`);
    expectRepeats(`${SENTENCE}모두 함께했다.`, `${SENTENCE}모두 함께 갔다.`);
  });
  it('however its blanks are written', () => {
    expectRepeats('한빛공단은 오늘 기업을 돕기로 했다.', '가나', '=한빛공단은  오늘 기업을\t돕기로 했다.');
    expectRepeats('한빛공단은\u00a0오늘 기업을 돕기로 했다.', '가나', '=한빛공단은 오늘 기업을 돕기로 했다.');
  });
  it('has twenty letters, and thirty where it ends no sentence', () => {
    const at = (words: string): void => {
      expectRepeats(words, '가나', `=${words}`);
    };
    const none = (words: string): void => {
      expectRepeats(words, '가나', words);
    };
    at('공단은 오늘 기업을 돕기로 정했다.'.padStart(20, '새'));
    none('공단은 오늘 기업을 돕기로 정했다.'.padStart(19, '새'));
    at('새벽시 제조기업 수출 지원'.padStart(30, '가'));
    none('새벽시 제조기업 수출 지원'.padStart(29, '가'));
  });
  it('of a caption has twelve letters', () => {
    expectRepeats('caption: 두 기관의 업무 협약식', '가나', '=caption: 두 기관의 업무 협약식');
    expectRepeats('caption: 두 기관의 업무협약', '가나', 'caption: 두 기관의 업무협약');
  });
  it('right below itself is as good as a caption', () => {
    expectRepeats('두 기관의 업무 협약식', '두 기관의 업무 협약식', '=두 기관의 업무 협약식');
    expectRepeats('두 기관의 업무 협약식', '가나', '두 기관의 업무 협약식');
  });
  it('furniture is none, and does not come between', () => {
    const long = `${SENTENCE}모두 함께했다.`;
    expectRepeats(`boilerplate: ${long}`, long, `boilerplate: ${long}`, `=${long}`);
    expectRepeats('두 기관의 업무 협약식', 'boilerplate: 가나', '두 기관의 업무 협약식', '=두 기관의 업무 협약식');
  });
});

describe('a headline that comes again', () => {
  it('is a repeat, signs and blanks aside', () => {
    expectRepeats('headline: ‘새벽시’ 수출 지원', '=새벽시, 수출지원', '가나', '=“새벽시 수출” 지원');
    expectRepeats('headline: # 새벽시 수출 지원', '=새벽시 수출 지원');
    expectRepeats('headline: 새벽시 수출 지원', '새벽시 수출 상담');
  });
  it('may have a prefix of up to twenty letters', () => {
    expectRepeats('headline: 새벽시 수출 지원', '=[보도자료] 새벽시 수출 지원');
    expectRepeats('headline: 새벽시 수출 지원', `=${'가'.repeat(20)} 새벽시 수출 지원`);
    expectRepeats('headline: 새벽시 수출 지원', `${'가'.repeat(21)} 새벽시 수출 지원`);
    expectRepeats('headline: 새벽시 수출 지원', '새벽시 수출 지원 사업');
  });
  it('in up to six broken lines, whatever furniture stands between', () => {
    expectRepeats('headline: 새벽시 수출 물류 인증 상담 지원', '=새벽시', '=수출', '=물류', '=인증', '=상담', '=지원');
    expectRepeats(
      'headline: 새벽시 수출 물류 인증 상담 홍보 지원',
      '새벽시',
      '수출',
      '물류',
      '인증',
      '상담',
      '홍보',
      '지원',
    );
    expectRepeats('headline: 새벽시 수출 지원', '=새벽시', 'boilerplate: 공유', '=수출 지원', '수출 지원');
    expectRepeats('headline: 새벽시 수출 지원', '새벽시', '물류 지원');
    expectRepeats('headline: 새벽시 수출 지원', '새벽시', '수출');
    expectRepeats('headline: 새벽시 수출 지원', '수출 지원', '새벽시');
  });
  it('not of fewer than six letters', () => {
    expectRepeats('headline: 수출 지원', '수출 지원');
    expectRepeats('headline: 수출 지원함', '수출 지원함');
    expectRepeats('headline: 수출 지원 시작', '=수출 지원 시작');
  });
  it('not above itself, and not in lines of more than four hundred letters', () => {
    expectRepeats('새벽시 수출 지원', 'headline: 새벽시 수출 지원');
    const words = '가나다라마바사아자차'.repeat(40);
    expectRepeats(`headline: ${words}`, `=${words}`);
    expectRepeats(`headline: ${words}`, `${words}!`);
    // of a longer headline its first four hundred letters are asked for
    expectRepeats(`headline: ${words}!`, `=${words}`);
  });
  it('is told of lines of signs alone, and of characters beyond the first 65,536', () => {
    expectRepeats('headline: 새벽시 수출 지원', '―', '=새벽시 수출 지원', '―');
    expectRepeats('headline: 𠀀벽시 수출 지원', '=𠀀벽시 수출 지원', '=‘𠀀벽시’ 수출 지원');
    expectRepeats('headline: 새벽시 수출 지원𠀀', '=보도: 새벽시 수출 지원𠀀');
  });
  it('broken lines begin with a line of words', () => {
    expectRepeats('headline: 새벽시 수출 지원', '―', '=새벽시', '=수출 지원');
    expectRepeats('headline: 새벽시 수출 지원', '🎉', '=새벽시', '=수출 지원');
  });
  it('is a repeat of the headline, even where it comes twice with one prefix', () => {
    const words = '[보도자료] 새벽시 제조기업 수출 물류 인증 지원 업무협약';
    const pieces = [words.slice(7), words, words].map((own, at): Piece => ({
      start: 1000 * at,
      end: 1,
      words: own,
      zone: at === 0 ? 'headline' : 'body',
      rule: 'test',
    }));
    markRepeats(pieces);
    expect(pieces.map(({ repeats }) => repeats)).toEqual([undefined, 0, 0]);
  });
  it('needs a headline', () => {
    expectRepeats('새벽시 수출 지원', '가나', '새벽시 수출 지원');
  });
});
