// Numbers without a currency: by the noun beside them, the bracket around them, the same number elsewhere, or the row
// they stand in. Each row beside one that differs in what decides.
import { describe, expect, it } from 'vitest';
import { annotate, docOf, proposedIn } from '../amount-cases.js';

describe('a noun beside the number', () => {
  it.each([
    ['예산 3억명이 모였다', 'a count glued to the number'],
    ['예산 [3억|300000000]이 들었다', 'a particle glued to it'],
    ['벌금 500만 명', 'a count behind a number in 만'],
    ['벌금 [500만|5000000] 선고', 'no count'],
    ['새 연금법 3조 투입', 'an article of a law'],
    ['새 연금법 [3조 5000억|3500000000000] 투입', 'an article has no second unit'],
    ['예산 올해 약 [15억|1500000000 approx]', 'two words between noun and number'],
    ['예산 약 총 최대 [15억|1500000000 max]', 'three words between them'],
    ['예산 약 총 각 최대 15억', 'four words between them'],
    ['예산(’24년 약 [15억|1500000000 approx])', 'a year between them'],
    ['매출 30% 늘어난 [15억|1500000000]', 'a rate and its verb between them'],
    ['매출 30% 증가해 15억', 'a verb in another form'],
    ['예산은 [15억|1500000000]', 'a particle behind the noun'],
    ['술을 빚은 15억', 'a noun of one syllable with a particle is another word too often'],
    ['빚 [15억|1500000000]', 'without one it is none'],
    ['꿀빚 15억', 'nor is it the end of a compound'],
    ['잔여예산 [15억|1500000000]', 'as longer nouns are'],
    ['[3억|300000000] 규모', '규모 says money'],
    ['가온 [3억|300000000]을 투자했다', 'a noun behind the particle'],
    ['가온 3억을\n투자했다', 'but not on the next line'],
    ['3억 규모 인구', 'unless it is the size of a count'],
    ['3억 규모의 인구', 'with 의 too'],
    ['[3억|300000000] 규모의 나무', '규모 of anything else'],
    ['36℃에서 [3억|300000000] 투자', 'a unit that stands elsewhere'],
    ['매년 [20억|2000000000]씩', '씩 behind the number, a time before it'],
    ['매년 20억', 'a time alone'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a unit in Hanja', () => {
  it.each([
    ['나래 [4兆|4000000000000] 시대', 'words on both sides'],
    ['나래 [4兆|4000000000000]', 'a word before it'],
    ['[4兆|4000000000000] 시대', 'a word behind it'],
    ['4兆', 'nothing else in the line'],
    [' 4兆 ', 'blanks alone'],
    ['나래 [30億|3000000000] 시대, 가온 4조 시대', 'the Hanja of another number'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('the same number with its currency elsewhere', () => {
  it.each([
    ['나래섬 [2800억|280000000000] 시대\n나래섬은 [2800억원|280000000000]을 벌었다', 'is money here too'],
    ['나래섬 2800억 개\n나래섬은 [2800억원|280000000000]을 벌었다', 'unless it counts here'],
    ['나래섬 2800억 LP\n나래섬은 [2800억원|280000000000]을 벌었다', 'or has letters behind it'],
    ['나래섬 2800억％\n나래섬은 [2800억원|280000000000]을 벌었다', 'or a unit in one sign'],
    ['나래섬 [2800억|280000000000 USD] 시대\n[2800억 달러|280000000000 USD]를 벌었다', 'in the same currency'],
    ['나래섬 5만 시대\n회비는 [5만원|50000]이다', 'small numbers are common'],
    ['나래섬 [3억~5억|300000000~500000000] 시대\n지원금은 [3억~5억원|300000000~500000000]이다', 'a range'],
    ['나래섬 3억~9억 시대\n지원금은 [3억~5억원|300000000~500000000]이다', 'another range with the same lower end'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });

  it('is not a cell of a table, whose unit stands outside', () => {
    const text = '(단위: 억원)\n융자\t120\n나래섬 120억 시대';
    const doc = docOf(text, [{ start: text.indexOf('융'), end: text.indexOf('\n나'), kind: 'table' }]);
    expect(proposedIn(doc).map(({ start, end }) => text.slice(start, end))).toEqual(['120']);
  });
});

describe('a row', () => {
  it.each([
    // lists
    ['30만, [3억원|300000000]', 'whose units differ'],
    ['[3억|300000000], [5억원|500000000]', 'whose units agree'],
    ['[3억원|300000000], [5억|500000000]', 'to the right too'],
    ['[3억원|300000000], 5조', 'to the right with another unit'],
    ['[3만원|30000], 5만', 'to the right in 만'],
    // with labels
    ['나무 [1조 2000억|1200000000000], 나래 [5조원|5000000000000]', 'the first unit is that of the second number'],
    ['나무 [3000억|300000000000], 나래 [1조 2000억원|1200000000000]', 'the last unit is'],
    ['나무 [3조|3000000000000], 나래 [1조 2000억원|1200000000000]', 'the first unit is, but not the last'],
    ['나무 3억, 나래 [5조원|5000000000000]', 'neither is'],
    ['나무 3억, 나래 [500원|500]', 'the second number has no large unit'],
    ['나무 3만, 나래 [5만원|50000]', 'both are in 만'],
    ['나무 3억 5000만, 나래 [5만원|50000]', 'the second is in 만'],
    ['2.5조, 나래 [3.1조원|3100000000000]', 'no label stands before the first'],
    // a sum and its parts in a bracket
    ['모두 [358억원|35800000000](나무 [325억|32500000000], 돌 [2억|200000000])', 'each part is less'],
    ['모두 [358억원|35800000000](나무 900억, 돌 [2억|200000000])', 'a part is more'],
    ['모두 [358억원|35800000000](나무 500만, 돌 [2억|200000000])', 'a part has another unit'],
    [
      '모두 [358억원|35800000000](나무 [3억 달러|300000000 USD], 돌 [2억|200000000 USD])',
      'a part has another currency',
    ],
    ['모두 [358억원|35800000000](나무 [3억|300000000]) 관객 4억, 손님 2억', 'the bracket is closed'],
    ['모두 [358억원|35800000000]과 섬(나무 325억, 돌', 'the bracket is not right behind the sum'],
    ['모두 [358억원|35800000000](나래섬과 가온섬에 새로 심을 큰 나무 [3억|300000000], 돌', '22 characters in between'],
    ['모두 [358억원|35800000000](나래섬과 가온섬에 새로 심을 큰큰 나무 3억, 돌', '23 characters in between'],
    // changes
    ['30% 늘어 [4억|400000000]→[1억 8000만원|180000000]', 'a percent sign elsewhere'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});
