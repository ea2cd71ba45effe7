// What each sum is, whose, and of which total it is a part. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import type { SumRelation } from '../../src/core/relation.js';
import { createEngine, extract } from '../../src/pipeline.js';
import { totalsOf } from '../../src/relations/sum/parts.js';

const engine = createEngine();
const ABOVE = '지역 중소기업 수출 지원 대책 발표\n\n새 대책이 3일 나왔다.\n\n';

function sumsOf(text: string): readonly SumRelation[] {
  const { relations = [] } = extract({ id: 'a', text: `${ABOVE}${text}\n`, date: '2024-06-03' }, engine, {
    relations: true,
  });
  return relations.flatMap((relation) => (relation.type === 'sum' ? [relation] : []));
}

/** `role owner` of each. */
function shown(text: string): readonly string[] {
  return sumsOf(text).map(({ role, owner }) => (owner === undefined ? role : `${role} ${owner.name}`));
}

describe('the role of a sum', () => {
  it.each([
    ['the noun right before', '평균 매출액은 329억원이다.', ['sales']],
    ['not what stands before that noun', '투자 지분 가치가 1조원이다.', ['other']],
    ['the noun that it is the size of', '845억원 규모(5.3일 기준)의 투자유치 논의가 이어졌다.', ['investment']],
    ['not the verb behind that noun', '참가자에게 3만원 상당의 상품권을 지급한다.', ['other']],
    ['the verb', '일본에만 45만달러를 수출했다.', ['export']],
    ['what the verb is done to', '5조원을 상생결제로 대금을 지급했다.', ['contract']],
    ['what goods are offered for', '- (공급가) 새벽 인공신장(475만 원), 누리관(316만 원) 등', ['price', 'price']],
    ['what a project costs, by who pays', 'ㅇ 2개 사업, 936억원(국396, 지315, 민225)', ['budget']],
    ['what the budget was to be', '* 새벽센터 설립 : 22억원(정부안 대비 +22)', ['budget']],
    ['what a firm builds for it', '㈜가온나래는 2,400억원 규모의 생산공장 증설에 착수한다.', ['investment 가온나래']],
    ['what customers get back', '시장 환급행사 중이다. 구매금액 3만원 이상이면 1만원을 환급한다.', ['other', 'other']],
    ['what is taken off a price', '첫 구매자에게 50만 원을 할인해 준다.', ['other']],
    ['not by a word in a name', '한도윤 한국투자증권 연구원은 “1400원대에서 움직인다”고 말했다.', ['other']],
    [
      'not where shares of a payment stand behind',
      '3년간 3억 6천만 원(국비 50%, 지방비 50%)을 지원받는다.',
      ['subsidy'],
    ],
    ['shares that are sold are no sales', '기관은 새벽정공 주식 610억원어치를 매도했다.', ['other']],
    ['debts that are put off', '10조원 이상의 만기연장과 상환유예를 했다.', ['loan']],
    ['a price', '2만4천원에 거래를 마쳤다.', ['price']],
    ['not where only a sum is reached', '피해가 270억원에 달해 거래를 중단했다.', ['other']],
    ['the head of a list', '설비(80억원), 연구(50억원) 등 시설 투자가 필요하다.', ['investment', 'investment']],
    ['the label of a list', '* 1차 조성규모(4.29) : 비대면 1,850억원, 바이오 3,610억원', ['investment', 'investment']],
    [
      'the verb at the end of a list',
      '한빛기관이 2,266억원, 새벽기관이 1,965억원을 출자했다.',
      ['investment', 'investment'],
    ],
    ['the item before', '관람료는 성인 5,000원, 어린이 2,000원이다.', ['price', 'price']],
    ['not where an item has its own noun', '평균 자본 10억원, 매출 23억원이다.', ['other', 'sales']],
    ['the year before', '총매출은 276억원으로 전년(251억원)보다 늘었다.', ['sales', 'sales']],
    ['the subject of what a sum is', '새벽 수출은 12% 증가한 61억달러로 석 달째 늘었다.', ['export']],
    ['the subject of a measure', '수출액이 지난해보다 12% 증가한 61억달러를 기록했다.', ['export']],
    [
      'what stands behind a bracket',
      '실증에 316억원(국비 213억원, 지방비 103억원)을 투입한다.',
      ['budget', 'budget', 'budget'],
    ],
    ['the same in another currency', '설비 1,200만달러(약 160억원)를 수출했다.', ['export', 'export']],
    ['a verb that says which sum', '새벽정공에 부과한 9억원이 가장 많았다.', ['fine']],
    ['a verb in a headline', '벤처 14곳이 2,800억원 유치', ['investment']],
    ['what it grows to', '예산을 112억원으로 확대 편성했다.', ['budget']],
    ['goods by their worth', '유산균 크림은 42억원어치가 나갔다.', ['sales']],
    ['not what else is supplied', '약국에 30만달러어치를 시험 공급한다.', ['contract']],
    ['a contract by the piece', '현지에서 210만달러짜리 계약을 맺었다.', ['contract']],
    ['a thing by the piece', '현지에서 210만원짜리 설비를 샀다.', ['price']],
    ['a contract of exports', '1억엔 규모 수출계약을 맺었다.', ['contract']],
    ['what is kept', '제조기업의 부담금 332억원을 면제했다.', ['other']],
    ['a bracket behind the noun', '총매출(2023년) 50억원을 기록했다.', ['sales']],
    ['a limit of a loan', '수출성장금융 지원한도 10억원이다.', ['loan']],
    [
      'the head of a list of programmes',
      '올해 예산 220억원은 시설(15개, 18억원), 수출(3개, 2억원), 판로(20개, 200억원)에 쓰인다.',
      ['budget', 'budget', 'budget', 'budget'],
    ],
    [
      'the head of a row, whatever its items are called',
      '예산은 창업 1,200억 원, 수출 800억 원, 판로 300억 원이다.',
      ['budget', 'budget', 'budget'],
    ],
    [
      'the programmes that a list is of',
      '시설 구축(18억원), 수출 바우처(2억원) 등 2개 사업을 시작한다.',
      ['budget', 'budget'],
    ],
    ['not in a row of sales', '매출은 국내 20억원, 수출 30억원이다.', ['sales', 'export']],
    ['what is counted has its own noun', '수출상담 120건(15억원), 계약 12건(2억원)을 올렸다.', ['export', 'contract']],
    ['behind the year before', '수출은 전년 동기(210억 달러) 대비 5% 증가한 221억 달러다.', ['export', 'export']],
    ['the scale of what is given', 'ㅇ 지원규모 : 총 120억원(기업당 최대 3억원)', ['budget', 'subsidy']],
    ['a grant by its verb', '정부로부터 연구비 8억원을 지원받았다.', ['subsidy']],
    [
      'on whom a fine is laid',
      '시설(5억원), 설비(3억원) 등 2개사에 과징금 총 8억원을 부과했다.',
      ['fine', 'fine', 'fine'],
    ],
    ['a contract of investment', '㈜가온나래와 100억원 규모의 투자협약을 체결했다.', ['investment 가온나래']],
    ['the scale of a programme', '이번 사업에서는 60억원 규모로 380곳을 선정하여 지원한다.', ['budget']],
    ['a label in brackets', '* (상금) 대상 500만원, 우수상 100만원', ['other', 'other']],
    [
      'the year before and the difference',
      '예산은 26조원으로, 2020년(16조원)대비 9조원이 늘었다.',
      ['budget', 'budget', 'budget'],
    ],
    ['the same of another plan', '새벽 예산은 8조원 수준(제5차 계획: 9조원)이다.', ['budget', 'budget']],
    ['not another by its noun', '새벽 예산은 8조원 수준(매출 9조원)이다.', ['budget', 'sales']],
    ['what is dear', '시장이 마트보다 7만원 저렴하다.', ['price']],
    ['what each of many gets at most', '과제당 최대 2억원이다.', ['subsidy']],
    ['a deal', '㈜새벽벤처스는 ㈜가온나래에 30억원을 투자했다.', ['investment 가온나래']],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a headline of tenders', () => {
  it.each([
    ['새벽청, 이번 주 용역 분야 입찰 동향', 'contract'],
    ['새벽청, 이번 주 소식', 'other'],
  ])('%s: %s', (headline, role) => {
    const text = `${headline}\n\n나머지 10개 지방청에서 372억 원이 각각 진행될 예정이다.\n`;
    const { relations = [] } = extract({ id: 'a', text, date: '2024-06-03' }, engine, { relations: true });
    expect(relations.flatMap((relation) => (relation.type === 'sum' ? [relation.role] : []))).toEqual([role]);
  });
});

describe('money that is given', () => {
  it.each([
    ['all of it is its giver’s', '중기부는 새벽시장 사업에 159억원을 지원한다.', ['budget 중소벤처기업부']],
    ['to many together', '중기부는 우수 연구자 등에 총 742억원을 지원한다.', ['budget 중소벤처기업부']],
    [
      'each in a bracket',
      '중기부는 1,086곳을 지원(㈜가온나래 350억원, 정부 337억원)했다.',
      ['budget 가온나래', 'budget 정부'],
    ],
    ['not what each may get', '중기부는 과제를 골라 최대 20억원을 지원한다.', ['subsidy']],
    ['not up to a limit', '중기부는 과제를 골라 20억원 이내의 연구비를 지원한다.', ['subsidy']],
    ['not what one got', '새벽시장은 20억원을 지원받았다.', ['subsidy']],
    ['not a grant by its noun', '중기부는 유가보조금 96억원을 지원했다.', ['subsidy']],
    ['not who gets it under another name', '중기부는 뽑힌 연합체에는 5년간 125억원을 지원한다.', ['subsidy']],
    ['all of it in a year', '중기부는 내년에는 새벽시장 사업에 280억원을 지원한다.', ['budget 중소벤처기업부']],
    ['not of the state', '새벽시장에 그동안 정부에서 4조원을 지원했다.', ['budget']],
    ['not little', '중기부는 새벽시장 사업에 3억원을 지원한다.', ['subsidy']],
    ['not to one that is named', '중기부는 ㈜가온나래에 30억원을 지원했다.', ['subsidy 가온나래']],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what a body does for it', () => {
  it.each([
    [
      '중기부는 5일 새벽시장을 키우는 새 대책을 마련해 알렸다고 말했다.\n\n- 새벽 플랫폼 개발(123억 원)',
      ['budget 중소벤처기업부'],
    ],
    [
      '중기부는 5일 새벽시장을 키우는 새 대책을 마련해 알렸다고 말했다.\n\n- ‘새벽 자료 구축’(’24년 45억 원)',
      ['budget 중소벤처기업부'],
    ],
    [
      '중기부는 5일 새벽시장을 키우는 새 대책을 마련해 알렸다고 말했다.\n\n- 신규과제 4개(40억원)',
      ['budget 중소벤처기업부'],
    ],
    ['㈜가온나래는 5일 새벽시장 옆에 새 공장을 세운다고 알렸다고 말했다.\n\n- 새벽 공장 정비(123억 원)', ['other']],
    ['중기부는 5일 새벽시장을 키우는 새 대책을 마련해 알렸다고 말했다.\n\n- 사막 도시 개발(230억불)', ['other']],
    ['중기부는 5일 새벽시장을 키우는 새 대책을 마련해 알렸다고 말했다.\n\n- 새벽 체험 프로그램(5만원)', ['other']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a series', () => {
  it.each([
    [
      'items of a list under one head',
      '- 수출목표 상향 … 반도체 1,350억 불, 자동차·부품 1,000억 불, K-뷰티 230억 불',
      ['export', 'export', 'export'],
    ],
    ['by how much it grew', '수출목표는 1,000억 불(+10억 불)이다.', ['export', 'export']],
    ['from what to what', '매출은 1994년 30조원대에서 지난해 160조원대로 늘었다.', ['sales', 'sales']],
    ['years', '* 예산 : (’22) 88억원 → (’23) 101억원', ['budget', 'budget']],
    ['a range', '매출 20억원 이상 100억원 미만 기업이 대상이다.', ['sales', 'sales']],
    [
      'years of which the text tells one',
      '연구개발에 782억원을 투자할 예정이다.\n\n* (2022) 614억원 → (2023) 636억원 → (2024) 782억원',
      ['investment', 'investment', 'investment'],
    ],
    [
      'what was told before, split up',
      '화장품 수출액이 26억 달러로 집계되었다.\n\nㅇ (국가별) 미국 4.4억 달러, 중국 5.2억 달러',
      ['export', 'export', 'export'],
    ],
    [
      'items with bullets',
      '업체별 투자액은 ▲가온(대표 한도윤) 120억 원 45명 ▲누리(대표 문채원) 95억 원 40명이다.',
      ['investment', 'investment'],
    ],
    [
      'what a note splits up',
      '10개 부처*가 1,772억원을 투자한다.\n\n* 새벽청 863억원, 한빛부 391억원, 누리부 365억원',
      ['investment', 'investment', 'investment', 'investment'],
    ],
    [
      'programmes with a number in a ring',
      '* ①시장 개척 22개(444억원) ②경쟁력 강화 11개(174억원) 등 33개 사업을 알렸다.',
      ['budget', 'budget'],
    ],
    ['not across a verb', '매출이 30억원으로 늘고, 기숙사에 2억원을 썼다.', ['sales', 'other']],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text).map((row) => row.split(' ')[0])).toEqual(expected);
  });
});

describe('the owner of a sum', () => {
  it.each([
    ['the subject', '㈜가온나래는 지난해 수출 120만달러를 올렸다.', ['export 가온나래']],
    ['whose figure it is', '㈜가온나래의 지난해 매출은 94억원이다.', ['sales 가온나래']],
    ['the firm of the text before', '㈜가온나래는 로봇을 만든다. 지난해 매출은 94억원이다.', ['sales 가온나래']],
    [
      'the firm that a spokesman speaks for',
      '㈜가온나래 관계자는 “지난해 45만달러를 수출했다”고 말했다.',
      ['export 가온나래'],
    ],
    ['who is fined, not who fines', '새벽거래위원회는 ㈜가온나래에 과징금 12억원을 부과했다.', ['fine 가온나래']],
    ['who receives, not who pays', '중기부는 기업당 3억원을 지원한다.', ['subsidy']],
    ['who receives a loan', '㈜가온나래는 중진공에서 10억원을 대출받았다.', ['loan 가온나래']],
    ['own figures of no other role', '㈜가온나래는 영업이익 25억원을 냈다.', ['other 가온나래']],
    ['not who foresees it', '㈜가온나래는 시장 규모가 4천억달러에 이를 것으로 전망했다.', ['other']],
    ['not who tells of others', '㈜가온나래는 참여기업의 매출이 60억원으로 늘었다고 밝혔다.', ['sales']],
    ['the fund that it is the size of', '1,500억원 규모 새벽상생펀드가 생겼다.', ['investment 새벽상생펀드']],
    ['not the fund that pays', '새벽소재펀드의 경우 모태펀드 275억원 출자에 몰렸다.', ['investment 새벽소재펀드']],
    ['a firm that builds for itself', '㈜가온나래는 300억원을 투자해 공장을 짓는다.', ['investment 가온나래']],
    [
      'each of a list',
      '업체별로는 ㈜가온나래가 120억원, ㈜새벽정공이 95억원의 매출을 올렸다.',
      ['sales 가온나래', 'sales 새벽정공'],
    ],
    [
      'each by 각각',
      '㈜가온나래와 ㈜새벽정공은 각각 150억원과 200억원을 출연한다.',
      ['budget 가온나래', 'budget 새벽정공'],
    ],
    [
      'the firm of who speaks',
      '한도윤 가온나래 대표는 “내년에는 1억 달러 수출이 목표”라고 말했다.',
      ['export 가온나래'],
    ],
    ['a firm that gives it', '㈜가온나래는 재단에 5억원을 출연했다.', ['budget 가온나래']],
    ['not what several share', '새벽시는 사업비 94억원을 ㈜가온나래와 나눠 냈다.', ['budget']],
    ['not the body of contracts that others win', '새벽청은 21조원의 수주 실적을 거뒀다.', ['contract']],
    ['the firm that a body pays', '새벽청은 ㈜가온나래와 50억원 규모의 구매 계약을 맺었다.', ['contract 가온나래']],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('sums of a table', () => {
  it('are what the head of their column says, of the firm in their row', () => {
    const table = '| 기업 | 지역 | 투자액(억원) |\n| ㈜가온나래 | 서울 | 91 |\n| ㈜새벽정공 | 부산 | 88 |';
    expect(shown(table)).toEqual(['investment 가온나래', 'investment 새벽정공']);
  });

  it('are nothing where the head says nothing', () => {
    const table = '| 기업 | 지역 | 금액(억원) |\n| ㈜가온나래 | 서울 | 91 |';
    expect(shown(table)).toEqual(['other']);
  });
});

describe('whose a sum is', () => {
  it.each([
    [
      'the heading of a profile',
      '□ ㈜가온나래 (2014년 설립)\n\nㅇ 매출액 : (’22) 88억원 → (’23) 101억원',
      ['sales 가온나래', 'sales 가온나래'],
    ],
    ['with whoever leads it', '㈜가온나래 한도윤 대표\n\n·지난해 매출 5억원', ['sales 가온나래']],
    ['not a fact of the profile', '·㈜가온나래 부품 사업 진행\n\n·지난해 매출 5억원', ['sales']],
    ['not the last of a list', '·㈜새벽정공\n\n·㈜가온나래\n\n·지난해 매출 5억원', ['sales']],
    ['its own by 의, a time between', '㈜가온나래의 올해 1분기 매출은 15% 증가한 42억원이다.', ['sales 가온나래']],
    ['without 의 behind a time', '㈜가온나래 1분기 매출은 42억원이다.', ['sales 가온나래']],
    ['not what another does there', '㈜가온나래 심의에서 예산이 19억원 늘었다.', ['budget']],
    [
      'a comparison between its noun and it',
      '㈜가온나래의 지난해 영업이익은 전년 대비 12% 늘어난 320억원이다.',
      ['other 가온나래'],
    ],
    ['nobody with others unnamed', '㈜가온나래 등 12개 기업에 최대 3억원의 지원금을 준다.', ['subsidy']],
    [
      'whose deed is fined',
      '새벽위원회는 ㈜가온나래의 조사방해 행위에 대해 과태료 3억원을 부과했다.',
      ['fine 가온나래'],
    ],
    [
      'whose breach is',
      '새벽위원회는 ㈜가온나래의 안전법 위반 4건을 처리하고 과태료 3억원을 부과했다.',
      ['fine 가온나래'],
    ],
    [
      'each of two, what grew in brackets between',
      '㈜가온나래와 ㈜새벽정공은 각각 23억원(2.8%↑), 24억원(7.0%↑)의 매출을 올렸다.',
      ['sales 가온나래', 'sales 새벽정공'],
    ],
    ['who is sentenced', '㈜가온나래는 벌금 500만원을 선고받았다.', ['fine 가온나래']],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose a budget is', () => {
  const budgetOf = (lead: string): string | undefined => {
    const text = `새벽 사업 발표\n\n${lead} 새벽 사업을 시작한다고 3일 밝혔다.\n\n올해 예산은 60억원이다.\n`;
    const { relations = [] } = extract({ id: 'a', text, date: '2024-06-03' }, engine, { relations: true });
    return relations.flatMap((relation) => (relation.type === 'sum' ? [relation.owner?.name] : []))[0];
  };

  it.each([
    ['중소벤처기업부(장관 오영주, 이하 중기부)는 지역 중소기업을 위해', '중소벤처기업부'],
    ['㈜가온나래는 지역 중소기업을 위해', undefined],
    ['정부는 지역 중소기업을 위해', undefined],
  ])('%s → %s', (lead, expected) => {
    expect(budgetOf(lead)).toBe(expected);
  });
});

describe('parts of a total', () => {
  /** `total = part + part (fit)` in hundred million. */
  function totals(text: string): readonly string[] {
    const eok = (value: number): string => String(value / 1e8);
    return totalsOf(sumsOf(text)).map(
      ({ total, parts, fit }) => `${eok(total.value)} = ${parts.map(({ value }) => eok(value)).join(' + ')} (${fit})`,
    );
  }

  it.each([
    [
      'in brackets',
      '총사업비 340억원(국비 200억원, 지방비 100억원, 민자 40억원)을 들인다.',
      ['340 = 200 + 100 + 40 (all)'],
    ],
    ['중', '예산 500억원 중 120억원을 시설에 쓴다.', ['500 = 120 (some)']],
    ['중, all of them', '총액 225억원 중 본청이 97억원, 지방청이 128억원을 집행한다.', ['225 = 97 + 128 (all)']],
    ['the total behind', '금융 90억원, 판로 30억원 등 총 120억원을 지원한다.', ['120 = 90 + 30 (all)']],
    [
      'in a note',
      '부처가 438억원*을 출자한다.\n\n* 새벽부 400억원, 한빛부 18억원, 누리부 20억원',
      ['438 = 400 + 18 + 20 (all)'],
    ],
    ['rounded parts', '금융 99억원, 판로 19억원, 기타 6억원 등 총 123억원을 약속했다.', ['123 = 99 + 19 + 6 (all)']],
  ])('%s: %s', (_, text, expected) => {
    expect(totals(text)).toEqual(expected);
  });

  it.each([
    ['the same in another currency', '451만달러(약 62억원)를 수출했다.'],
    ['what was before', '예산 340억원(전년 300억원)을 편성했다.'],
    ['sums that do not add up', '예산 340억원(전년 300억원, 전전년 280억원)을 편성했다.'],
    ['two sums beside one another', '매출 94억원, 수출 20억원을 올렸다.'],
  ])('none, as %s: %s', (_, text) => {
    expect(totals(text)).toEqual([]);
  });
});
