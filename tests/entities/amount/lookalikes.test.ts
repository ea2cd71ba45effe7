// What has a number and a currency and is no sum all the same: units of tables, bank notes, ranks, persons, other words.
// Each row beside one that differs in what decides.
import { describe, expect, it } from 'vitest';
import { amountKind, annotate, docOf, findAmounts, textOf } from '../amount-cases.js';

/** Why numbers of a text are no sums, `천원: the unit of a table`. */
function refused(text: string): readonly string[] {
  const refusals = amountKind.refusals?.(docOf(text), findAmounts(text)) ?? [];
  return refusals.map(({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`);
}

describe('the unit of a table', () => {
  it.each([
    ['천원\n구분', 'fills the first line'],
    ['구분\n천원', 'fills the last line'],
    ['구분\n  천원  ', 'fills its line but for blanks'],
    ['예산 5억원\n천원\n값', 'fills a line below another with a sum'],
    ['구분\t천원\t5\n융자', 'fills a cell between tabs'],
    ['| 구분 | 천원 |\n| 융자 | 5 |', 'fills a cell between bars'],
    ['천원\t구분\n5\t융자', 'fills the first cell'],
    ['구분\t천원\n융자\t5', 'fills the last cell'],
    ['금액(천원) 5명', 'a number stands behind the bracket, not in it'],
    ['금액(천원, %)', 'a list of units'],
    ['천원/톤', 'for one of something'],
    ['단위가 큰 값 (단위: 만원)', 'the last 단위 of two'],
  ])('%j: %s', (text) => {
    expect(refused(text)).toEqual([`${/[천만]원/u.exec(text)?.[0] ?? ''}: the unit of a table`]);
  });

  it.each([
    ['[백만원|1000000]', 'a text of nothing else'],
    ['[백만원|1000000]\n', 'a text of nothing else but the end of the line'],
    ['구분\t[천원|1000]을\t5\n융자', 'a particle stands behind it in its cell'],
    ['구분\t값 [천원|1000]\t5\n융자', 'a word stands before it in its cell'],
    ['구분\n값 [천원|1000]', 'a word stands before it in its line'],
    ['구분\n[천원|1000]을 냈다', 'a sentence goes on behind it'],
    ['참가비([천원|1000]', 'no bracket closes'],
    ['([천원|1000]을 낸다)', 'the bracket holds a sentence'],
    ['[천원|1000]) 낸다', 'no bracket opens'],
    ['참가비 [천원|1000], 식비 [만원|10000]', 'a list of sums'],
    ['([천원|1000], 10명)', 'a number stands beside it in the bracket'],
    ['단위 면적 10평에 [5만원|50000]', 'a number stands between 단위 and the sum'],
    ['단위가 커서 [5만원|50000]', '단위 has a particle'],
  ])('but not: %s, %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a bank note', () => {
  const NOTE = 'a bank note, not a sum';
  it.each([
    ['5만원권 지폐를 찾았다', [`5만원: ${NOTE}`]],
    ['상품권을 없애고 한 해가 지난 뒤에도 새로 나온 5만원권 지폐를', [`5만원: ${NOTE}`]],
    ['5만원권 지폐가 나왔다. 새 온 상품권', [`5만원: ${NOTE}`]],
  ])('%s', (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it.each([
    ['[1000달러|1000 USD]권 지폐', 'there are no such notes of another currency'],
    ['[1000~5000원|1000~5000]권 지폐', 'a range'],
    ['[3만원|30000]권 지폐', 'no note has that face'],
    ['상품권 [5만원|50000]권', 'a voucher stands near before it'],
    ['[5만원|50000]권 새 상품권', 'a voucher stands near behind it'],
  ])('but not: %s, %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a place in a ranking', () => {
  it('is behind 톱', () => {
    expect(refused('세계 톱10 위안에')).toEqual(['10 위안: a place in a ranking']);
  });

  it.each(['껌을 [10 위안|10 CNY]에 팔았다', '세계 톱 [10 달러|10 USD]를 냈다'])('but not: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a person whose name is a sum', () => {
  const PERSON = 'the name of a person with a title';
  it.each([
    ['이천원 원장은 말했다', [`이천원: ${PERSON}`]],
    ['사만원 원장, 한도윤 대표가 왔다', [`사만원: ${PERSON}`]],
    ['위원장 이억원은 왔다', [`이억원: ${PERSON}`]],
    ['이억원 신임 금융위원장이 왔다', [`이억원: ${PERSON}`]],
    ['이억원(사진) 금융위원장이 왔다', [`이억원: ${PERSON}`]],
  ])('%s', (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it.each([
    ['[이천원|2000] 원장 모집', 'no particle behind the title'],
    ['[이십억원|2000000000] 원장은 말했다', 'no name has four syllables'],
    ['위원장 [이천원|2000]은 왔다', 'nobody known has the name'],
    ['위원장은 [이억원|200000000]을 받았다', 'the title is not right before'],
    ['[이억원|200000000]어치 위원장 선물', 'no particle behind the name'],
    ['위원장 [이억원|200000000]어치 선물', 'nor here, with the title before it'],
    ['[이억원|200000000] 새 나래 가온 금융위원장이', 'too many words up to the title'],
    ['[이억원|200000000]\n원장은 말했다', 'the title is of the next line'],
  ])('but not: %s, %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('another word', () => {
  it.each([
    // a number at the head of a line is a rank, unless a particle or a word of sums follows the currency
    '1 원텍 12.1%',
    '[3 달러|3 USD]만 냈다',
    '[10 달러|10 USD]짜리 표',
    '[3 원|3] 나래',
    // only 불 counts denials
    '3불 정책',
    '[3달러|3 USD] 정책',
    // full houses
    '버스는 늘 만원이다',
    '버스마다 만원이다',
    '버스는 이미 만원이다',
    '버스는 늘만원이다',
    '버스는 (새) [만원|10000]이다',
    '출근길 버스는 만원이다',
    '버스가 만원 이다',
    '버스는 새 [만원|10000]이다',
    '버스비는 [만원|10000]이다',
    '버스 [만원|10000]이다',
    // glued to a large unit, 원 is the currency unless the whole word is another
    '10만원칙은',
    '[10만원|100000]전액을 냈다',
    '[5만원|50000]격려금을 받았다',
    '50 센트럴파크',
    '[3달러|3 USD] 50 센트럴파크',
    '3유로존',
  ])('%s', (row) => {
    expect(annotate(row)).toBe(row);
  });

  it.each([
    ['5만 원격 진료', ['5만: 원 begins another word there, 원격', '5만: no currency, and nothing near it says money']],
    ['루마니아에서 5 레이', ['5: 레이 is a currency only where a country that has it is named']],
    ['환율은 70전', ['70: 전 is money only behind a sum in the main unit']],
    ['5 펀드', ['5: 펀 begins another word there, 펀드']],
    ['5 명', []],
    ['몇만원을 냈다', ['만: an indefinite number (수, 몇) has no value']],
    ['나래ABC오천원', ['오천: number words inside another word']],
    ['나래총오백억원', ['오백억: number words inside another word']],
    ['나래이백만 명', []],
    ['억 소리가 난다', []],
    ['억 5만원', []],
    ['나래이백만 5만원', []],
    ['3불 정책', []],
    ['1.2.3원', ['1.2.3: more digits than a sum of money has']],
    ['빚 1조~9,008조원', ['1조~9,008조원: more than 2^53, the largest exact value']],
    // in the order of the text
    [
      '1억 명이 보고 수억원을 썼다',
      ['1억: a count: what is counted stands behind the number', '억: an indefinite number (수, 몇) has no value'],
    ],
    ['새싹기업, 866억 투자 유치', []],
  ])('%s: %j', (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it('is told of a number in whose place stands a candidate of another kind', () => {
    const doc = docOf('1억 명');
    const firm = { type: 'company', rule: 'test', evidence: 'context', start: 0, end: 2, name: '1억' } as const;
    expect(amountKind.refusals?.(doc, [firm])).toHaveLength(1);
    expect(amountKind.refusals?.(doc, [{ ...firm, type: 'amount' }])).toEqual([]);
  });
});

describe('a number of the indefinite kind', () => {
  it.each([
    ['수 백만원을 썼다', '수 begins a word'],
    ['몇 5만원을 썼다', '몇 counts in figures too'],
    ['그 수 [5만원|50000]', 'behind 수 in figures it is one'],
    ['지수 [백만원|1000000]', '수 ends another word'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
    expect(findAmounts(textOf(row))).toHaveLength(row.includes('[') ? 1 : 0);
  });
});
