// Which rule finds which sum: every rule has rows that nothing else finds.
import { describe, expect, it } from 'vitest';
import { docOf, proposedIn } from '../amount-cases.js';

/** The sums of a text with the rules that found them, `866억 amount/bare-money-noun`. */
function found(text: string, table = false): readonly string[] {
  const layout = table ? [{ start: text.indexOf('\n') + 1, end: text.length, kind: 'table' as const }] : [];
  return proposedIn(docOf(text, layout)).map(({ start, end, rule }) => `${text.slice(start, end)} ${rule}`);
}

describe('rules for sums', () => {
  it.each([
    ['가온나래는 5천억원을 썼다', ['5천억원 amount/currency-word']],
    ['모두 일만 일원을 모았다', ['일만 일원 amount/currency-word']],
    ['제방에 462→513억원을 들인다', ['462 amount/currency-word', '513억원 amount/currency-word']],
    ['한 개에 100 USD에 판다', ['100 USD amount/currency-word']],
    ['펀드 US$ 3M을 모았다', ['US$ 3M amount/currency-sign']],
    ['달러로 바꾼 홍콩 달러 100만', ['홍콩 달러 100만 amount/currency-sign']],
    ['새싹기업, 866억 투자 유치', ['866억 amount/bare-money-noun']],
    ['정부, 30億 정책자금 풀어', ['30億 amount/bare-money-noun']],
    ['벌금 500만 선고', ['500만 amount/bare-money-noun']],
    ['한빛 사진, 4兆 시대 열다', ['4兆 amount/bare-hanja']],
    ['나래섬에 다리 신설(30억)', ['30억 amount/bare-bracket']],
    ['나래섬에 다리(’22~’28, 271억)', ['271억 amount/bare-bracket']],
    ['가온섬 2800억 시대\n가온섬은 2800억원을 벌었다', ['2800억 amount/bare-repeat', '2800억원 amount/currency-word']],
    // the lower end of a range is no sum that 3억 could repeat
    ['지원금은 3억~5억원이다. 나래섬 3억 시대', ['3억~5억원 amount/currency-word']],
    ['새로 4억→1억 8000만원', ['4억 amount/bare-neighbour', '1억 8000만원 amount/currency-word']],
    ['지난해는 나침반 2.5조, 돋보기 3.1조원이다', ['2.5조 amount/bare-neighbour', '3.1조원 amount/currency-word']],
    [
      '씨앗 12억, 나무 8억, 모종 3억 등 23억원을 썼다',
      [
        '12억 amount/bare-neighbour',
        '8억 amount/bare-neighbour',
        '3억 amount/bare-neighbour',
        '23억원 amount/currency-word',
      ],
    ],
    [
      '모두 358억원(가온동 325.9억, 나래동 32.1억)',
      ['358억원 amount/currency-word', '325.9억 amount/bare-neighbour', '32.1억 amount/bare-neighbour'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('amount/table-unit under a caption and under a head', () => {
    expect(found('지원 현황(단위: 백만원)\n구분\t올해\n융자\t1,250', true)).toEqual(['1,250 amount/table-unit']);
    expect(found('지원 현황\n| 구분 | 기업 수 | 금액(억원) |\n| 융자 | 35 | 120 |', true)).toEqual([
      '120 amount/table-unit',
    ]);
  });

  it.each([
    '수억원을 썼다',
    '5만 원격 진료를 한다',
    '한국의 이전 공공기관과 회사원',
    '1억 화소 카메라',
    '제9조 투자',
    '협정(6조)을 고쳤다',
    '4兆',
    '관객 30만, 나래시 주민',
    '관객 3억, 노래 2천만 곡',
    '미국 달러 0.5%',
  ])('no rule finds a sum in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a number in a row with a sum', () => {
  it.each([
    ['조회 3억, 매출 50억원', 'its noun says what the second is, and nothing of the first', ['50억원']],
    ['관객 30만, 나무 3억원', 'their units differ', ['3억원']],
    [`'19년 8억, '20년 6억, '21년 2억원`, 'a year says what each is of', ['8억', '6억', '2억원']],
    ['모두 3억, 나무 3억원', 'a word says what each is of', ['3억', '3억원']],
  ])('%s: %s', (text, _, expected) => {
    expect(found(text).map((row) => row.split(' ')[0])).toEqual(expected);
  });
});

describe('a bare figure before an arrow', () => {
  const values = (text: string): readonly unknown[] =>
    proposedIn(docOf(text)).map(({ attributes }) => attributes?.['value']);

  it.each([
    ['462→513억원', 'has the unit behind', [46_200_000_000, 51_300_000_000]],
    ['8,704→1조 4,368억원', 'has the unit that brings the two nearest', [870_400_000_000, 1_436_800_000_000]],
    ['3,000→1억 4백만원', 'the smaller one here', [30_000_000, 104_000_000]],
    ['1→1조 2천억원', 'the larger one here', [1_000_000_000_000, 1_200_000_000_000]],
  ])('%s: %s', (text, _, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('is the lower end of a range in the same way', () => {
    expect(
      proposedIn(docOf('9,500~1조 2,000억원')).map(({ attributes }) => [attributes?.['value'], attributes?.['max']]),
    ).toEqual([[950_000_000_000, 1_200_000_000_000]]);
  });
});
