// Places that share an ending, and places that are words as well.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { engine, expectRow } from '../bracket-notation.js';

describe('cities in a row share the last one’s ending', () => {
  it.each([
    '[부산|city] [해운대|city=해운대구]·[수영구|city]에서 연다',
    '[서울|city] [강남|city=강남구]·[서초|city=서초구]·[송파구|city]에서 연다',
    '[수원|city=수원시]·[성남시|city]가 손잡았다',
    '[평창|city=평창군]·[정선군|city]과 [강릉|city=강릉시]·[동해시|city]에서 연다',
    '[부산|city] [동|city=동구]·[서구|city] 일대',
    '[고양시|city] [덕양|city=덕양구]·[일산동|city=일산동구]·[일산서구|city]',
    '[강남|city=강남구]·[송파구|city]청장은 답했다',
    // nothing is called so
    '교육·[수영구|city] 사업, 시·군·구 지원',
    '경기·강원도와 관광·문화도시',
  ])('%s', (row) => {
    expectRow(row, { types: ['city'] });
  });
});

describe('서구 is the West but for its city, its office, its people or a quarter beside it', () => {
  it.each([
    '[대전|city] [서구|city]에서 연다',
    '[인천시|city] [서구|city] 가정동 일대',
    '[서구|city]청장은 답했다',
    '[서구|city](구청장 도윤재)는 밝혔다',
    '[서구|city] 주민을 만났다',
    '[서구|city] 치평동에서 연다',
    '[서구|city]·[유성구|city]에서 연다',
    '지역\t구\n[대전|city]\t[서구|city]',
    '서구 문물을 받아들였다',
    '서구 사회에서 널리 쓰인다',
    '서구식 식습관과 서구화된 입맛',
    '서구에서는 일찍이 들여왔다',
  ])('%s', (row) => {
    expectRow(row, { types: ['city'] });
  });
});

describe('what something is called is no place', () => {
  it.each([
    '동양의 진주로 불린다',
    '이야기 속의 공주처럼 웃었다',
    '중산층을 돕는다. 제주 중산간 지역을 찾았다',
    '경남의 [진주|city=진주시]에서 연다',
    '[공주|city=공주시]에서 축제가 열린다',
    '중국 [중산|city]에 공장을 세웠다',
  ])('%s', (row) => {
    expectRow(row, { types: ['city'] });
  });
});

describe('a district of a name that several have is told by the city before it', () => {
  it.each([
    ['광주 서구에서 연다', 'kr-sgg:29140'],
    ['광주 동·북구에서 연다', 'kr-sgg:29110 kr-sgg:29170'],
    ['부산 동·서구에서 연다', 'kr-sgg:26170 kr-sgg:26140'],
    ['대구 북구에서 연다', 'kr-sgg:27230'],
  ])('%s', (text, ids) => {
    const { records } = extract({ id: 'row', text, date: '2024-05-01' }, engine);
    const districts = records.filter(({ name }) => name.endsWith('구'));
    expect(districts.map(({ id }) => id).join(' ')).toBe(ids);
  });
});

describe('a figure with 불', () => {
  it.each([
    // denials
    '대입 3불 정책을 폐기한다',
    '3불 약속과 3불1한',
    '5불 기조를 지킨다',
    '3불(不) 원칙',
    // dollars
    '[3불|amount]에서 [5불|amount]로 올랐다',
    '배럴당 [3불|amount] 저렴하다',
    '[5불|amount] 이상을 냈다',
    '단돈 [2불|amount]짜리',
    '[100만불|amount] 정책자금을 푼다',
    '[50만불|amount] 약속을 지켰다',
  ])('%s', (row) => {
    expectRow(row, { types: ['amount'] });
  });
});
