// Weak names that the items around them make cities, and what takes a city's name away. All sentences were written for these
// tests.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context: RowContext];
const CITY = ['city'];

describe('items of one make: what stands where another has a city', () => {
  it.each([
    '[부여|city=부여군] 새벽산성, [나주|city=나주시] 한빛고분군을 살핀다',
    '[춘천|city=춘천시] 새벽상권, [구리|city=구리시] 한빛상권, [제천|city=제천시] 별빛상권을 골랐다',
    '2023년 [양산|city=양산시] 새벽사, 2022년 [공주|city=공주시] 한빛사가 지정됐다',
    '충북(4. 26. [충주|city=충주시]), 전남(4. 30. [목포|city=목포시]), 경남(5. 2. [고성|city=고성군])을 돈다',
    '△[칭다오|city], △[정저우|city], △[샤먼|city=샤먼] 등 세 곳이다',
    '([용인|city=용인시])새벽, ([고양|city=고양시])한빛 병원이 문을 연다',
    '[부산|city](110), [동해|city=동해시](80), [목포|city](60) 순이다',
    // how many in each
    '28개소([서울|city]26개소, 경기2, [인천|city]5)를 연다',
    '대구2센터와 부산1호선을 잇는다',
    // what was measured where, in one unit
    '[서울|city] 9.2도, [전주|city=전주시] 16도, [광주|city] 17도 등이다',
    '[완도|city=완도군] 48.9㎜, [강화|city=강화군] 32.5㎜의 비가 왔다',
    '[대구|city] 11도, 남해 1.5∼4m 물결이 인다',
    // nothing of one make beside it
    '[나주시|city=나주시]는 새벽마을을 살피고 한빛마을 사업을 실효성 있게 운용하며, 예산 지원이나 제도개선을 찾는다',
    '가점 부여, [서울|city] 사업 확대를 논의했다',
    '지원 강화, [서울|city] 새벽시장 방문을 마쳤다',
    '부여 기준을 정했고 [나주|city=나주시] 한빛고분군을 살핀다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('three districts in a row say it of one another', () => {
  it.each([
    '[서초|city=서초구]·[송파|city=송파구]·강동 508건을 조사했다',
    '[마포|city=마포구], [용산|city=용산구], [성동|city=성동구] 세 곳이다',
    '마포, 이불, 베개를 판다',
    '질소, 인산, 칼리 함량을 쟀다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('a deed in an article that names the city', () => {
  it.each<Case>([
    ['역량 강화를 위한 훈련이다', { before: ['인천 강화군은 훈련했다.'], types: CITY }],
    ['[강화|city=강화군]에서 열린 축제다', { before: ['인천 강화군은 훈련했다.'], types: CITY }],
    ['문화재청은 [부여|city=부여군] 왕릉원을 연다', { before: ['충남 부여군은 환영했다.'], types: CITY }],
    ['[강진|city=강진군] 농산물을 판다', { before: ['전남 강진군은 강진만 갈대축제를 연다.'], types: CITY }],
  ])('%s', (row, context) => {
    expectRow(row, context);
  });
});

describe('houses, facilities and what happens there', () => {
  it.each([
    'KBS 창원 방송을 보았다',
    '스타필드 하남에서 매장을 열었다',
    '무안 공항에서 수습했다',
    '부산 신항에서 적발했다',
    '[인천|city] [중구|city] 공항로 271에서 연다',
    '무안 공항 참사를 수습한다',
    // where something happens the city is the place
    '[이천|city=이천시] 물류센터 화재 이후 점검했다',
    '[화성|city=화성시] 공장 폭발로 다쳤다',
    '바르셀로나 물류센터를 이용한다',
    '대구 부산물의 재활용률을 높인다',
    '신라 공주와 사진을 찍는다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('cities of China by the reading of their characters, and of the North', () => {
  it.each([
    '중국 산서성 [운성시|city=윈청]와 손잡았다',
    '흑룡강성 [대경시|city=다칭]와 결연했다',
    '양강도 [혜산시|city=혜산]에서 왔다',
    '[함양군|city=함양군]은 산삼축제를 연다',
    '중국 불산 수입을 줄였다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});
