// What two numbers with something between them are: a range, a change, or two sums; and which unit carries back.
import { describe, expect, it } from 'vitest';
import { annotate, docOf, findAmounts, proposedIn } from '../amount-cases.js';

describe('a range whose last number has the currency', () => {
  it.each([
    ['[2~3천만원|20000000~30000000]', 'all units of the second number carry back'],
    ['[1천~2천만원|10000000~20000000]', 'only its large one, as the first has its own small one'],
    ['[5천만~1억원|50000000~100000000]', 'the first has a large unit of its own'],
    [
      '[870~1조 4,000억원|87000000000~1400000000000]',
      'the unit that brings the two nearest, of two as near the smaller',
    ],
    ['[9,500~1만 2,000원|9500~12000]', 'none carries back'],
    ['[500~1만원|500~10000]', 'none, behind a sign of ranges'],
    ['500-[1만원|10000]', 'but a dash there may be anything'],
    ['5-[3억원|300000000]', 'nor does a dash make a range downwards'],
    ['[1억5천~2억원|150000000~200000000]', 'the low end leaves out its 만'],
    ['1억5천~[1억원|100000000]', 'which makes it no range where it is more than the second'],
    ['[1억5천|150000000]~[1억5천만원|150000000]', 'or as much'],
    ['[3만5천~4만원|35000~40000]', 'but leaves out nothing behind 만'],
    ['[1억 2천만~3조원|120000000~3000000000000]', 'nor where its last unit is written'],
    ['[3 million - 2억 달러|3000000~200000000 USD]', 'a scale in English is a unit'],
    ['3 million→[5억 달러|500000000 USD]', 'but does not change to one in Korean'],
    ['[10여만~20만원|100000~200000 approx]', '여 in the first'],
    ['[10만~20여만원|100000~200000 approx]', '여 in the second'],
    ['[200에서 300만원|2000000~3000000] 사이', '에서 without a currency before it'],
    ['[10만원~30만원|100000~300000]으로 정했다', 'a sign of ranges is no change, whatever follows'],
    ['[3억원에서 5억원|300000000~500000000] 예산으로 확대', 'nor is 에서, where 예산 is no extent'],
    ['[3억원|300000000]에서 [5억원|500000000] 규모로 확대', 'but 규모 is'],
    ['[3달러|3 USD]~[5유로|5 EUR]', 'two currencies'],
    ['[이삼백만원|2000000~3000000]', 'a pair of digits'],
    ['[이삼백만오천원|2005000]', 'of which nothing is left where more follows'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a number that changes to another', () => {
  it.each([
    ['[870|87000000000]→[1조 4,368억원|1436800000000]', 'of two units as near the smaller'],
    ['가격 [9,500|9500]→[1만 2,000원|12000]', 'none, where that brings the two nearest'],
    ['[95.5|955000]→[1만 2,000원|12000]', 'what stands behind the point counts for nothing'],
    ['3억 명, 예산 462→5천', 'no large unit, no sum'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('numbers without a currency', () => {
  it.each([
    ['예산 [200~300억|20000000000~30000000000]', 'the unit carries back over a sign of ranges'],
    ['예산 200-300억', 'not over a dash'],
    ['예산 이백~300억', 'not to number words'],
    ['월급 [5000~1만|5000~10000]', 'a small one keeps its value'],
    ['매출 [3억|300000000]에서 5억으로', '에서 makes none without a currency'],
    ['매출 [5억|500000000]~3억', 'nor does a lower end'],
    ['매출 [5억|500000000]~5억', 'nor the same again'],
    ['매출 [1억|100000000] 2024년', 'figures behind the unit are another number'],
    ['매출 [1조 2000억 5천|1200050000000]', 'the end leaves out its 만'],
    ['매출 천5백억', 'one must begin with a figure'],
    ['매출 [1천5백억|150000000000]', 'as this does'],
    ['벌금 [3만 5천|35000]', 'and nothing behind 만'],
    ['벌금 [3만5000|35000]', 'nor where it is glued'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('number words', () => {
  it.each([
    ['총[삼 달러|3 USD]', 'behind a word that sums are glued to'],
    ['연일 달러', 'but 일 is the day'],
    ['[일 달러|1 USD]를 냈다', 'unless the line begins with it'],
    ['나래총오백억원', 'the word is part of another'],
    ['나래 총[오백억원|50000000000]', 'or stands alone'],
    ['나래ABC오천원', 'behind letters'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a number that goes on behind the end of its block', () => {
  it('is no sum', () => {
    const text = '홍콩 달러 1억 2천만, 매출 3억 5천';
    const doc = docOf(text);
    const spans = [
      [0, 8],
      [9, 20],
      [21, text.length],
    ] as const;
    const blocks = spans.map(([start, end]) => ({ start, end, zone: 'body', rule: 'test' }) as const);
    expect(findAmounts(text)).toHaveLength(2);
    expect(proposedIn({ ...doc, blocks })).toEqual([]);
  });
});

describe('what a candidate says', () => {
  it('is its surface as its name, and how sure the rule is', () => {
    expect(findAmounts('나래는 5억원을, 가온은 3억 투자').map(({ name, evidence }) => [name, evidence])).toEqual([
      ['5억원', 'rule'],
      ['3억', 'context'],
    ]);
  });

  it('is nothing where one end of a range has no exact value', () => {
    expect(findAmounts('빚 1조~9,008조원')).toEqual([]);
  });
});
