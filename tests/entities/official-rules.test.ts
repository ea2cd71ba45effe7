// Each rule of officials by rows that only it can find: deleting the rule fails them.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';
import { expectRule } from '../rule-rows.js';

type Case = readonly [row: string, context: RowContext];

const RULES: Readonly<Record<string, readonly Case[]>> = {
  'official/name-title': [
    [
      '중기부 [한도윤|official] 차관은 답했다',
      { attributes: { 한도윤: { title: '차관', organization: '중소벤처기업부' } } },
    ],
    ['[문채원|official]대표는 웃었다', {}],
    ['[제임스 권|official] 대표가 왔다', {}],
    ['[Jason Lim|official] 대표가 왔다', {}],
  ],
  'official/name-body-title': [
    ['[한도윤|official] 새벽정보진흥원 원장이 왔다', { attributes: { 한도윤: { organization: '새벽정보진흥원' } } }],
    ['[배리 엥글|official] GM 해외사업부문 사장이 왔다', {}],
    ['[한도윤|official](새벽정보진흥원 원장)은 밝혔다', {}],
  ],
  'official/title-name': [
    ['가온테크(대표 [문채원|official])는 계약을 맺었다', { attributes: { 문채원: { title: '대표' } } }],
    ['중기부 장관 [한도윤|official]은 말했다', {}],
    ['과  장 [이강복|official], 담당자는 없다', {}],
    ['[배정우|official] ☏ 044-200-7261', { before: ['심사기획과', '과 장'] }],
  ],
  'official/name-list-title': [
    ['[홍지우|official]·[남궁도현|official] 공동대표가 경영한다', {}],
    ['새벽당 [양승조|official], [박남춘|official], [김경수|official] 의원이 냈다', {}],
  ],
  'official/known-last-name': [['[트럼프 대통령|official=도널드 트럼프]은 말했다', { date: '2025-05-01' }]],
  'official/surname-title': [
    ['[한 원장|official=한도윤]은 웃었다', { before: ['한도윤 새벽정보진흥원 원장이 왔다.'] }],
    ['[尹 대통령|official=윤석열]이 말했다', { date: '2023-05-01' }],
    ['[전 원장|official=전한결]은 웃었다', { before: ['전한결 새벽정보진흥원 원장이 왔다.'] }],
    ['[전 전 원장|official=전한결]은 웃었다', { before: ['전한결 새벽정보진흥원 전 원장이 왔다.'] }],
  ],
  'official/last-name': [
    ['[콜드웰 회장|official=마이크 콜드웰]은 웃었다', { before: ['마이크 콜드웰 가온로지스 회장이 왔다.'] }],
  ],
};

describe.each(Object.entries(RULES))('%s', (rule, cases) => {
  it.each(cases)('%s', (row, context) => {
    expectRule(rule, row, context);
  });
});

describe('nobody', () => {
  it.each<Case>([
    ['전 원장은 웃었다', { before: ['[한도윤|official] 새벽정보진흥원 원장이 왔다.'] }],
    ['미 재무장관이 말했다', {}],
    ['국회의장이 장관상을 줬다', {}],
    ['새벽시 대통령 표창 수상', {}],
    ['개발·생산 담당 대표가 왔다', {}],
    ['주도권 시장에서 앞선다', {}],
    ['대표 기업 육성에 나선다', {}],
  ])('%s', (row) => {
    expectRow(row, { types: ['official'] });
  });
});
