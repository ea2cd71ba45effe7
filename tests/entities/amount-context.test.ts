// What an amount's record says beyond its value: role, share, period, reading text; and cells under a stated unit.
import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../src/core/indexed-article.js';
import type { Mention } from '../../src/core/types.js';
import { amountKind, describeEach, docOf, mentionsIn, proposedIn } from './amount-cases.js';

function describeFirst(text: string): unknown {
  const doc = docOf(text);
  const mentions = mentionsIn(doc);
  const [first] = mentions;
  if (first === undefined) return undefined;
  const same = mentions.filter((mention) => amountKind.recordKey(mention) === amountKind.recordKey(first));
  return amountKind.describe(doc, same, mentions, () => []);
}

describe('role', () => {
  it.each([
    ['총사업비 50억원을 투입한다', 'budget'],
    ['예산 2조1955억원을 편성했다', 'budget'],
    ['50억원의 투자를 유치했다', 'investment'],
    ['134억 원 규모의 시리즈B 투자를 유치', 'investment'],
    ['기업당 20억원의 융자를 내준다', 'loan'],
    ['매출 150억원을 올렸다', 'sales'],
    ['수출 100만 달러를 이뤘다', 'export'],
    ['500만 달러 규모의 협약을 맺었다', 'contract'],
    ['80억원에 수주했다', 'contract'],
    ['최대 6천만원의 사업화 자금을 준다', 'subsidy'],
    ['1인당 25만원을 지급한다', 'subsidy'],
    ['과징금 5억원을 물렸다', 'fine'],
    ['5백만원 이하의 과태료', 'fine'],
    ['입장료는 5천원이다', 'price'],
    ['영업이익 1천27억원', 'other'],
    ['주머니에 3천원이 있었다', 'other'],
  ])('%s: %s', (text, role) => {
    expect(describeEach(text)[0]?.['role']).toBe(role);
  });

  it('does not reach over another sum or a sentence', () => {
    const roles = describeEach('매출 5억원, 수출 3억원. 그는 2억원').map(({ role }) => role);
    expect(roles).toEqual(['sales', 'export', 'other']);
  });

  it.each([
    ['매출은 전년 대비 3억원(5%) 증가한 20억원이다', ['sales', 'sales']],
    ['수출액 3억불(4천억원)', ['export', 'export']],
    ['수출 336억 달러, 수입 401억 달러', ['export', 'other']],
    ['매출 5억원이며, 그는 2억원', ['sales', 'other']],
    ['배추 3,092원/포기, 무 1,547원/개', ['price', 'price']],
    ['예산 규모가 확대(‘23년, 1,475억원)', ['budget']],
    ['상금 100만원 지급', ['other']],
    ['추정가격 5억원', ['contract']],
    ['긴급자금 3천만원', ['loan']],
    ['융자로 5억원 규모의 투자를 받았다', ['investment']],
    ['매출 5억원 나무 2억원', ['sales', 'other']],
    ['수출 3억불\n(4천억원)', ['export', 'other']],
    ['예산 안내\n5억원이 남았다', ['other']],
  ])('%s', (text, expected) => {
    expect(describeEach(text).map(({ role }) => role)).toEqual(expected);
  });
});

describe('the other mentions of an article', () => {
  const rolesOf = (doc: IndexedArticle, mentions: readonly Mention[]): readonly unknown[] =>
    mentions.map((mention) => amountKind.describe(doc, [mention], mentions, () => []).attributes['role']);

  it('do not part a sum from its word where they are no sums', () => {
    const doc = docOf('매출은 가온나래 5억원');
    const firm = { type: 'company', rule: 'test', evidence: 'context', start: 4, end: 8, name: '가온나래' } as const;
    expect(rolesOf(doc, [{ ...firm, surface: '가온나래', zone: 'body' }, ...mentionsIn(doc)])[1]).toBe('sales');
  });

  it('may come in any order', () => {
    const doc = docOf('매출 5억원 나무 2억원, 수출 3억불(4천억원)');
    expect(rolesOf(doc, mentionsIn(doc))).toEqual(['sales', 'other', 'export', 'export']);
    expect(rolesOf(doc, mentionsIn(doc).toReversed())).toEqual(['export', 'export', 'other', 'sales']);
  });
});

describe('share', () => {
  it.each([
    ['국비 30억원', 'national'],
    ['(도비 10억원)', 'province'],
    ['시비 총 5억원', 'city'],
    ['군비: 2억원', 'county'],
    ['자부담 1억원', 'own'],
    ['국비와 지방비 100억원', undefined],
    ['국비 확보에 나서 100억원', undefined],
  ])('%s: %s', (text, share) => {
    expect(describeEach(text)[0]?.['share']).toBe(share);
  });
});

describe('period', () => {
  it.each([
    ['연 20억씩 3년', 'year', 3, 2_000_000_000],
    ['매년 20억원씩 5년간', 'year', 5, 2_000_000_000],
    ['3년간 매년 1억원', 'year', 3, 100_000_000],
    ['월 최대 10만원', 'month', undefined, 100_000],
    ['매달 30만원씩 6개월', 'month', 6, 300_000],
    ['시간당 1만30원', 'hour', undefined, 10_030],
    ['하루 8만원', 'day', undefined, 80_000],
    ['5월 30만원', undefined, undefined, 300_000],
    ['10년간 4863억달러', undefined, undefined, 486_300_000_000],
    ['2024년 3억원', undefined, undefined, 300_000_000],
    ['연 20억원씩\n3년간 돕는다', 'year', undefined, 2_000_000_000],
    ['연 20억원씩 3곳에 준다', 'year', undefined, 2_000_000_000],
    ['연 20억원씩 3년차 사업', 'year', undefined, 2_000_000_000],
    ['월 30만원씩 3년', 'month', undefined, 300_000],
    ['3곳 동안 매년 1억원', 'year', undefined, 100_000_000],
    ['3개월간 매년 1억원', 'year', undefined, 100_000_000],
    ['수년간 매년 1억원', 'year', undefined, 100_000_000],
  ])('%s: %s, %s', (text, period, periods, value) => {
    const attributes = describeEach(text)[0];
    expect([attributes?.['period'], attributes?.['periods'], attributes?.['value']]).toEqual([period, periods, value]);
  });
});

describe('record', () => {
  it('is named by the longest surface and carries the qualifier of any mention', () => {
    expect(describeFirst('720조 재건 사업에\n720조원이 든다\n약 720조 원')).toMatchObject({
      name: '720조 원',
      attributes: { value: 720_000_000_000_000, currency: 'KRW', qualifier: 'approx' },
    });
  });

  it('prefers a bound to an approximation, and a role to none', () => {
    expect(describeFirst('약 5억원\n최대 5억원의 융자')).toMatchObject({
      attributes: { qualifier: 'max', role: 'loan' },
    });
  });

  it.each([
    ['5억원 이하는 면제, 5억원 초과는 10%, 5억원을 넘는 금액의', 'min'],
    ['5억원 이하 또는 5억원 미만, 5억원 이상', 'max'],
    ['5억원 이하 또는 5억원 초과', 'max'],
    ['5억원 초과 또는 5억원 이하', 'min'],
  ])('carries the bound that most mentions have, else the first: %s', (text, qualifier) => {
    expect(describeFirst(text)).toMatchObject({ attributes: { qualifier } });
  });

  it.each([
    ['2조1955억원', '2조 1,955억 원'],
    ['3억~5억원', '3억 원~5억 원'],
    ['1300만 캐나다 달러', '1,300만 캐나다 달러'],
    ['$0.5', '0.5 달러'],
    ['1달러', '1 달러'],
  ])('%s reads %s', (text, valueText) => {
    expect(describeFirst(text)).toMatchObject({ attributes: { valueText } });
  });
});

describe('a value that is not exact', () => {
  it('is refused with the reason', () => {
    const doc = docOf('부채 9,008조원');
    const candidates = proposedIn(doc);
    const refusals = amountKind.refusals?.(doc, candidates);
    expect(candidates).toEqual([]);
    expect(refusals).toEqual([{ start: 3, end: 10, reason: 'more than 2^53, the largest exact value' }]);
  });
});

describe('why a number is no sum', () => {
  it.each([
    ['5만 원격 진료', '5만', '원 begins another word there, 원격'],
    ['1억 명이 보았다', '1억', 'a count: what is counted stands behind the number'],
    ['3억 달성', '3억', 'no currency, and nothing near it says money'],
    ['제9조 투자', '9조', 'an article of a law'],
    ['100 솔을 냈다', '100', '솔 is a currency only where a country that has it is named'],
    ['수억원을 썼다', '억', 'an indefinite number (수, 몇) has no value'],
    ['수십억원을 썼다', '십억', 'an indefinite number (수, 몇) has no value'],
    ['억원 단위로', '억', 'a unit without a number'],
    ['만원 버스를 탔다', '만원', 'part of a fixed phrase or a name'],
    ['(단위: 백만원)', '백만원', 'the unit of a table'],
    ['금액(백만원)', '백만원', 'the unit of a table'],
    ['세계 톱10 위안에', '10 위안', 'a place in a ranking'],
    ['그는 사유로 갔다', '사유로', 'a word that only looks like a number'],
    ['사유로 갔다', '사유로', 'a word that only looks like a number'],
    ['약 사 원을', '사 원', 'a word that only looks like a number'],
    ['이 달러는 싸다', '이 달러', 'a demonstrative, not the number two'],
    ['1 000 000원을 냈다', '000원', 'the end of figures that blanks part'],
    ['빚이 9,008조원이다', '9,008조원', 'more than 2^53, the largest exact value'],
    ['0.1234567890123456789달러', '0.1234567890123456789달러', 'more decimals than a number holds exactly'],
    [`${'9'.repeat(32)}원`, '9'.repeat(32), 'more digits than a sum of money has'],
  ])('%s: %s, %s', (text, surface, reason) => {
    const doc = docOf(text);
    expect(proposedIn(doc)).toEqual([]);
    const start = text.indexOf(surface);
    expect(amountKind.refusals?.(doc, [])).toContainEqual({ start, end: start + surface.length, reason });
  });

  it('is told once of number words inside another word', () => {
    const reason = 'number words inside another word';
    expect(amountKind.refusals?.(docOf('나래이백만원'), [])).toEqual([{ start: 2, end: 5, reason }]);
  });

  it.each([
    '회사원과 만났다',
    '나래공원 활동을',
    '수사 지원팀을 둔다',
    '개인정보 수사 공조를 위해',
    '별 수억 개를 찾았다',
  ])('is not told of other words and counts: %s', (text) => {
    expect(amountKind.refusals?.(docOf(text), [])).toEqual([]);
  });

  it('is not asked of a sum', () => {
    expect(amountKind.refusals?.(docOf('약 5억원을 썼다'), [])).toEqual([]);
  });
});

describe('cells of a table', () => {
  /** A document whose lines from the second on are a table. */
  function tableOf(caption: string, lines: readonly string[]): IndexedArticle {
    const text = [caption, ...lines].join('\n');
    return docOf(text, [{ start: caption.length + 1, end: text.length, kind: 'table' }]);
  }
  const valuesIn = (doc: IndexedArticle): readonly unknown[] =>
    mentionsIn(doc).map(({ surface, attributes }) => [surface, attributes?.['value']]);

  it('take the unit of the caption', () => {
    expect(valuesIn(tableOf('< 지원 현황 (단위: 백만원) >', ['구분\t지난해\t올해', '융자\t1,250\t980.5']))).toEqual([
      ['1,250', 1_250_000_000],
      ['980.5', 980_500_000],
    ]);
  });

  it('take the unit of their column', () => {
    expect(valuesIn(tableOf('지원 현황', ['| 구분 | 기업 수 | 금액(억원) |', '| 융자 | 35 | 120 |']))).toEqual([
      ['120', 12_000_000_000],
    ]);
  });

  it('are no sums where they count, name years, or the units are mixed', () => {
    expect(valuesIn(tableOf('(단위: 억원)', ['연도\t기업 수\t금액', '2023\t35\t120']))).toEqual([
      ['120', 12_000_000_000],
    ]);
    expect(valuesIn(tableOf('(단위: 개, 억원)', ['구분\t가\t나', '융자\t35\t120']))).toEqual([]);
    expect(valuesIn(docOf('(단위: 억원)\n융자\t35\t120'))).toEqual([]);
  });
});
