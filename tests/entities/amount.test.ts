import { describe, expect, it } from 'vitest';
import { expectRow } from '../bracket-notation.js';
import { annotate } from './amount-cases.js';

describe('what docs/annotation.md settles about sums of money', () => {
  it.each([
    // The span runs from the first figure, sign or number word to the end of the currency word.
    '기업들은 [5천억원|500000000000] 규모의 협약을 맺었다',
    '연구개발 예산 [2조1955억원|2195500000000]을 편성했다',
    '[1억 8000만원|180000000]의 상금',
    '[100만 달러|1000000 USD] 수출 계약',
    '[$1.2 billion|1200000000 USD]를 투자했다',
    '[3억~5억원|300000000~500000000]을 빌려준다',
    '[100여억원|10000000000 approx]을 들였다',
    // Words around the sum set the qualifier.
    '총 [1000만원|10000000]을 전달했다',
    '[50억원|5000000000] 규모의 사업',
    '약 [100억원|10000000000 approx]의 매출',
    '[800억원|80000000000 approx]대 투자',
    '[2000만원|20000000 approx]가량을 챙겼다',
    '[3,500억원|350000000000 approx] 내외를 고른다',
    '[70억원|7000000000 approx] 안팎으로 본다',
    '최대 [5천억원|500000000000 max]대 기술수출',
    '기업당 최대 [20억원|2000000000 max] 한도에서',
    '장당 [1000원|1000 max] 이하 수준',
    '[3억원|300000000 max] 미만의 공사',
    '[10만 원|100000 min] 이상 기부하면',
    '최소 [5억원|500000000 min]이 든다',
    '[7조원|7000000000000 min]이 넘는 적자',
    '[40억원|4000000000 min]을 웃도는 상금',
    '[30만원|300000 min] 초과분',
    // Two sums, not a range.
    '매달 [10만원|100000]~최대 [34만원|340000 max]을 넣는다',
    '[30만원|300000]→[50만원|500000]으로 올린다',
    '[20억원|2000000000 min] 이상 [100억원|10000000000 max] 미만 공사',
    '이자가 [4억원|400000000]에서 준다: [4억|400000000]→[1억 8000만|180000000]',
    '[30~100백만원|30000000~100000000]을 지원한다',
    // Without a currency word only where it is plainly money.
    "'사진 장터' [4兆|4000000000000] 시장 급성장\n[4조원|4000000000000] 시장으로 큰 사진 장터",
    '새싹기업, [866억|86600000000] 투자 유치',
  ])('%s', (row) => {
    expect(annotate(row)).toBe(row);
  });

  it.each([
    '수억원을 챙겼다',
    '수백억의 빚',
    '증가율은 30%였다',
    '3만 개사가 참여했다',
    '1억 명이 보았다',
    '면적 5만㎡의 부지',
    '3대 2로 이겼다',
    '금액 (단위: 백만원)',
    '천만불 수출의 탑을 받았다',
  ])('finds no sum in: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('sums behind a rate, and 불 that says not', () => {
  it.each([
    '매출은 [12억|amount]이다. 예산은 [3조|amount]였고 자본금은 [5억|amount]이며 순익은 [20억|amount]이라고 했다',
    '예산 [12억|amount]이 들었다. 인구는 12억이다. 관객은 3억이었다',
    '3유로화 약세와 2파운드케이크, 시가총액 5위안팎',
    '매출액은 작년보다 30% 늘어난 [410억|amount], 영업이익은 [21억|amount]을 기록했다',
    '관객은 작년보다 30% 늘어난 2억 명이었다',
    '3불 원칙을 지킨다',
  ])('%s', (row) => {
    expectRow(row, { types: ['amount'] });
  });
});
