// Which currency a word, sign or code stands for, and which number it belongs to: before it or behind.
import { describe, expect, it } from 'vitest';
import { annotate, describeEach } from '../amount-cases.js';

describe('a sign or a code before its number', () => {
  it.each([
    // ranges: the sign may come again
    '[$3~5|3~5 USD]를 낸다',
    '[$3~$5|3~5 USD]를 낸다',
    '[$300-500|300~500 USD]',
    '[$300-$500|300~500 USD]',
    '[$3 - 5달러|3~5 USD]',
    '[$2-3만|20000~30000 USD]',
    // a small sum without a unit of its own: a dash may be anything
    '[$500~1만|500~10000 USD]',
    '[$500|500 USD]-1만',
    // another sign, an end that is less, no end, or 에서: no range
    '[US$3|3 USD]~[HK$5|5 HKD]를 낸다',
    '[$3|3 USD]~[€5|5 EUR]를 낸다',
    '[$5|5 USD]~3',
    '[$3|3 USD]~',
    '[$3|3 USD]~다',
    '[$3|3 USD]에서 5를',
    '[$3|3 USD]에서 [$5|5 USD]를',
    // the word of the same currency belongs to the sum, another or a minor one does not
    '[$3달러|3 USD]를 낸다',
    '[$3|3 USD]유로',
    '[$3|3 USD]센트',
    '[$5|5 USD] [50센트|0.5 USD]',
    '[$100여만|1000000 USD approx]',
    '[$100~200여만|1000000~2000000 USD approx]',
    '[$1백여~2백|100~200 USD approx]',
    '$1.2.3',
    // codes that are also something else need figures that are plainly a sum, or their country
    '[Rp 5,000|5000 IDR]',
    '[Rp 500.25|500.25 IDR]',
    '[Rp 3k|3000 IDR]',
    '[Rp 3만|30000 IDR]',
    'Rp 500',
    'Rp 500.2',
    'Rp 500.253',
    'Rp 12345678.25',
    'Rp 5, 000',
    '[5,000 Rp|5000 IDR]',
    '500 Rp',
    'RM 500',
    '말레이시아에서 [RM 500|500 MYR]',
    // letters beside a sign are no part of it, letters beside a code make another word
    '가격은 X[$5|5 USD]',
    'AUSD 500',
    '[500 USD|500 USD]을',
    '500 USDC를',
    '100 wonders',
    '[100 won|100] 동전',
  ])('%s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a sign between two numbers', () => {
  it.each([
    ['3 [$4,800|4800 USD]', 'the number behind is nearer'],
    ['3 [$0.5|0.5 USD]', 'the number behind is nearer, though it begins with 0'],
    ['12  [€ 3,000|3000 EUR]', 'nearer by one blank'],
    ['[3$|3 USD] 4,800', 'the number before is nearer'],
    ['[3 $|3 USD] 4,800', 'both are as near'],
    ['[3 $|3 USD]없다', 'no number stands behind'],
    ['[5 USD|5 USD]100', 'a code is of the number before'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a currency with its country before the number', () => {
  it.each([
    ['[홍콩 달러 100|100 HKD]', 'three figures'],
    ['홍콩 달러 99', 'two figures'],
    ['[홍콩 달러 5만|50000 HKD]', 'a unit'],
    ['[홍콩 달러 100여만|1000000 HKD approx]', '여 inside'],
    ['[홍콩 달러 20245|20245 HKD]', 'five figures that begin like a year'],
    ['홍콩 달러 2024', 'a year'],
    ['홍콩 달러 만', 'no figures'],
    ['홍콩 달러 1.2.3', 'no number'],
    ['홍콩 달러100', 'no blank between'],
    ['홍콩 달러 [100 달러|100 USD]', 'the number has its own currency behind'],
    ['홍콩 달러 100개', 'something counted behind'],
    ['미 달러 500', 'a country of one syllable'],
    ['베트남 동 500', 'a currency of one syllable'],
    ['캐나다 센트 500', 'a minor unit'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a word that several countries call their currency', () => {
  it.each([
    ['[5루피|5 INR]를 냈다', 'nothing names a country'],
    ['파키스탄에서 [5루피|5 PKR]를 냈다', 'the country is named'],
    ['인도와 파키스탄은 [5루피|5 INR]를 냈다', 'the first that is named'],
    ['파키스탄과 인도는 [5루피|5 PKR]를 냈다', 'the first that is named, in the other order'],
    ['인도네시아와 파키스탄은 [5루피|5 PKR]를 냈다', '인도네시아 does not name 인도'],
    ['印 나래와 파키스탄은 [5루피|5 PKR]를 냈다', 'one syllable names a country only beside the currency'],
    ['오스트리아에서 [5실링|5 KES]을 냈다', 'one that needs its country right in front'],
    ['탄자니아에서 [5실링|5 TZS]을 냈다', 'one that an article may name'],
    ['[5오스트리아 실링|5 ATS]을 냈다', 'the country right in front'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('the full name of a currency', () => {
  it.each(['[3달러화|3 USD]는 강하다', '[3달러|3 USD]화물'])('%s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('a part in a minor unit', () => {
  it.each([
    ['[3달러 99센트|3.99 USD]', 'less than one of the main unit'],
    ['[3달러|3 USD] [100센트|1 USD]', 'as much as one'],
    ['[3달러|3 USD] [150센트|1.5 USD]', 'more than one'],
    ['[5위안 3자오|5.3 CNY]', 'ten make one'],
    ['[3캐나다 달러 50센트|3.5 CAD]', 'of the currency of the sum'],
    ['[3달러|3 USD] [0.5달러|0.5 USD]', 'the main unit again'],
    ['[20~50센트|0.2~0.5 USD]', 'a range of minor units'],
    ['30→[50센트|0.5 USD]', 'carries no unit back'],
    ['3억 명, 30→[5백센트|5 USD]', 'nor does one with a small unit'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('by how much a rate moved', () => {
  it.each([
    ['환율이 [70전|0.7] 내린 값', 'glued, a blank, a word of moving'],
    ['환율이 70 전 내린 값', 'a blank before 전'],
    ['환율이 70전,내린 값', 'no blank behind 전'],
    ['환율이 70전 남은 값', 'no word of moving'],
    ['환율은 70전', 'the text ends'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

describe('the record of a sum', () => {
  it('says nothing that the text does not', () => {
    expect(describeEach('주머니에 5억원')).toStrictEqual([
      { value: 500_000_000, currency: 'KRW', role: 'other', valueText: '5억 원' },
    ]);
    expect(describeEach('매월 5억원')).toStrictEqual([
      { value: 500_000_000, currency: 'KRW', role: 'other', period: 'month', valueText: '5억 원' },
    ]);
  });
});
