// What the words around a sum make of it: its bound, its role, whose share it is, and over which time it is paid.
// Each row beside one that differs in what decides.
import { describe, expect, it } from 'vitest';
import { amountKind, annotate, describeEach, docOf, mentionsIn } from '../amount-cases.js';

describe('the bound of a sum', () => {
  it.each([
    // words between the bound and the sum
    ['최대 연 총 각 [5억원|500000000 max]', 'three words between'],
    ['최대 연 총 각 월 [5억원|500000000]', 'four words between'],
    ['최대([5억원|500000000 max])', 'a bracket between'],
    ['최대 기업당 [5억원|500000000 max]', 'a word with 당 between'],
    ['최대 10인당 [5억원|500000000 max]', 'with a number of two figures'],
    ['최대 당 [5억원|500000000]', '당 alone'],
    ['최대 나무 [5억원|500000000]', 'another word'],
    ['최대한 [5억원|500000000]', 'another word that begins so'],
    ['나래최대 [5억원|500000000]', 'another word that ends so'],
    ['가온섬의 역대 최대 [5조원|5000000000000]', 'a word before it that makes a record of it'],
    ['역대 나래 최대 [5조원|5000000000000 max]', 'the same word further before'],
    ['최대\n[5억원|500000000]', 'on the line before'],
    // two bounds
    ['적어도 [3억원|300000000 min] 정도', 'a bound before says more than an approximation behind'],
    ['약 [3억원|300000000 min] 이상', 'a bound behind more than one before'],
    ['약 [3억원|300000000 approx]이다', 'an approximation alone'],
    // 여 apart from its number
    ['세외수입은 [61억 여원|6100000000 approx]', '여 with the currency'],
    ['[14억 2800여 만 원|1428000000 approx]', '여 inside'],
    ['[8억 여 원|800000000 approx]', '여 between blanks'],
    ['참가자는 3억 여성', 'another word that begins so'],
    // behind the sum
    ['[3억원|300000000 min]을 크게 넘는', 'an adverb between'],
    ['[3억원|300000000]을 크게는', 'an adverb with a particle'],
    ['[3억원|300000000]을 많이 넘는', 'another word between'],
    ['[3억원|300000000]의 이상', 'a particle that ends the phrase'],
    ['[3억원|300000000]이상한', 'another word that begins so'],
    ['[3억원|300000000 max] 이하라면', 'a form of the copula'],
    ['[3억원|300000000 min] 초과분', 'a stem, whatever follows'],
    ['[3억원|300000000](이상)', 'in a bracket'],
    // words of one syllable, with which many others begin
    ['[10만원|100000 approx]대', 'glued'],
    ['[10만원|100000 approx]대의 요금', 'glued, with a particle'],
    ['[10만원|100000] 대 [5만원|50000]', 'apart'],
    ['[10만원|100000 approx] 대의 요금', 'apart, with a particle'],
    ['[10만원|100000 approx] 선에서', '선 apart, with a particle'],
    ['[10만원|100000 approx] 선', '선 apart, at the end'],
    ['[10만원|100000 approx] 선, 그것', '선 apart, before a comma'],
    ['[10만원|100000] 선 나무', '선 apart, before a word'],
    ['[10만원|100000] 쯤에', '쯤 apart'],
    ['[10만원|100000] 쯤.', '쯤 apart, at the end'],
  ])('%s: %s', (row) => {
    expect(annotate(row)).toBe(row);
  });
});

const rolesIn = (text: string): readonly unknown[] => describeEach(text).map(({ role }) => role);

describe('the role of a sum', () => {
  it.each([
    ['융자로 3억원가량의 투자를 받았다', ['investment'], 'what leads to a word behind counts for no distance'],
    ['융자로 3억원 나래 투자를 받았다', ['loan'], 'another word does'],
    ['매출이 늘었다. 나무 5억원', ['other'], 'a sentence ends before it'],
    ['안내\n융자가 늘었다. 매출, 나무 5억원', ['other'], 'two clauses end before it, on a second line'],
    ['나무 3억원을 나래섬과 가온섬의 새 숲에 들여 투자', ['other'], 'the word is too far behind'],
    ['나무 3억원, 돌 2억원 투자', ['other', 'investment'], 'a comma stands before the word'],
    ['나무 3억원 2억원 투자', ['other', 'investment'], 'another sum stands before the word'],
    ['나무 3억원(4억원의 투자)', ['other', 'investment'], 'one that joins to a sum of no role has its own'],
    ['배추 3,092원/포기', ['price'], 'for one of something'],
    ['배추 3,092원/10kg', ['price'], 'for some of something'],
    ['배추 3,092원/개월', ['other'], 'another word that begins so'],
    ['배추 3,092원/나무', ['other'], 'a word that nothing is sold by'],
    ['배추 3,092원 포기', ['other'], 'no stroke'],
  ])('%s: %j, %s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it.each([
    ['매출 5억원으로 전년 대비 3억원', ['sales', 'sales'], 'a comparison with another year'],
    ['매출 5억원으로 전년 동기 대비 3억원', ['sales', 'sales'], 'in two words'],
    ['매출 5억원으로 전년동기 대비 약 3억원', ['sales', 'sales'], 'in one word, about so much'],
    ['매출 5억원으로 나래섬 대비 3억원', ['sales', 'other'], 'a comparison with something else'],
    ['매출 5억원으로 나래 전년 대비 3억원', ['sales', 'other'], 'something else before the year'],
    ['매출 3억원(5%) 증가한 20억원', ['sales', 'sales'], 'by how much it changed'],
    ['매출 3억원 증가한 20억원', ['sales', 'sales'], 'without a rate'],
    ['매출 3억원 기뻐한 20억원', ['sales', 'other'], 'no change'],
  ])('goes on to the next: %s, %j, %s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('whose share a sum is', () => {
  const sharesIn = (text: string): readonly unknown[] => describeEach(text).map(({ share }) => share);
  it.each([
    ['국비 30억원', ['national'], 'the word right before it'],
    ['국비(약 30억원)', ['national'], 'a bracket and 약 between'],
    ['국비와 도비 30억원', [undefined], 'the sum of two shares'],
    ['국비+도비 30억원', [undefined], 'with a plus sign'],
    ['나래와의 도비 30억원', ['province'], 'a word before it that joins nothing'],
    ['나래도비 30억원', [undefined], 'the end of another word'],
    ['국비 30억원 도비 5억원', ['national', 'province'], 'each of two'],
    ['국비 30억원 5억원', ['national', undefined], 'not that of the sum before it'],
  ])('%s: %j, %s', (text, expected) => {
    expect(sharesIn(text)).toEqual(expected);
  });
});

describe('over which time a sum is paid', () => {
  const periodsIn = (text: string): readonly unknown[] =>
    describeEach(text).map(({ period, periods }) => [period, periods]);
  it.each<readonly [string, readonly unknown[], string]>([
    ['매월(30만원)', [['month', undefined]], 'a bracket between'],
    ['매월 최대 약 30만원', [['month', undefined]], 'two words between'],
    ['매월 1인당 최대 약 30만원', [[undefined, undefined]], 'three words between'],
    ['매월 나무 30만원', [[undefined, undefined]], 'another word between'],
    ['5월 30만원', [[undefined, undefined]], 'a month of the year'],
    ['상반월 30만원', [[undefined, undefined]], 'the end of another word'],
    ['월 30만원', [['month', undefined]], 'the first word of the text'],
    [
      '매월 30만원 5만원',
      [
        ['month', undefined],
        [undefined, undefined],
      ],
      'not the next sum',
    ],
    ['연 20억씩 3년간', [['year', 3]], 'so many of them behind'],
    ['연 20억원을 3년 동안', [['year', 3]], 'with a particle'],
    ['연 20억씩 3년생', [['year', undefined]], 'another word that begins so'],
    ['3년간 매년 1억원', [['year', 3]], 'so many of them before'],
    ['3년 동안 매년 1억원', [['year', 3]], 'in two words'],
    ['3년 뒤 매년 1억원', [['year', undefined]], 'no length of time'],
    ['수년간 매년 1억원', [['year', undefined]], 'no number'],
  ])('%s: %j, %s', (text, expected) => {
    expect(periodsIn(text)).toEqual(expected);
  });
});

describe('sums that are one record', () => {
  const keysOf = (text: string): readonly string[] =>
    mentionsIn(docOf(text)).map((mention) => amountKind.recordKey(mention));
  it.each([
    ['5천억원, 5000억 원', true],
    ['5억원, 6억원', false],
    ['5억원, 5억 달러', false],
    ['5억원, 5억~6억원', false],
    ['최대 5억원, 5억원 이상', true],
  ])('%s: %s', (text, same) => {
    expect(new Set(keysOf(text)).size).toBe(same ? 1 : 2);
  });

  it.each([
    ['10만 원이다\n10만원이다', '10만 원'],
    ['10만원이다\n10만 원이다', '10만 원'],
    ['10만원이다\n10萬원이다', '10만원'],
  ])('have the longest name, of two as long the first: %j, %s', (text, name) => {
    const doc = docOf(text);
    const mentions = mentionsIn(doc);
    expect(amountKind.describe(doc, mentions, mentions, () => []).name).toBe(name);
  });
});
