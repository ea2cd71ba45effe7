// Named occasions: what they are called, when, where and by whom they are held, how many come. All sentences are written for
// these tests.
import { describe, expect, it } from 'vitest';
import { isLikeOccasion, isSameOccasion } from '../../src/relations/event/merge.js';
import { createEngine, extract } from '../../src/pipeline.js';

const engine = createEngine();

/** A headline and a lead that say nothing of anybody. */
const ABOVE = '지역 중소기업 수출 지원 대책 발표\n\n새 대책이 3일 나왔다.\n\n';

/** `name | when | @place | hosts | ×count` of each, what is not told left out. */
function eventsIn(text: string, date: string | undefined = '2024-06-03'): readonly string[] {
  const article = { id: 'a', text: `${ABOVE}${text}\n`, ...(date === '' ? {} : { date }) };
  const { relations = [] } = extract(article, engine, { relations: true });
  return relations.flatMap((relation) => {
    if (relation.type !== 'event') return [];
    const { name, place, hosts = [], date: day, from, to, count } = relation;
    return [
      [
        name,
        day ?? (from === undefined ? '' : `${from}..${to ?? ''}`),
        place === undefined ? '' : `@${place.name}`,
        hosts.map((host) => host.name).join('+'),
        count === undefined ? '' : `×${String(count)}`,
      ]
        .filter((part) => part !== '')
        .join(' | '),
    ];
  });
}

describe('what an occasion is called', () => {
  it.each([
    ['중기부는 ‘새벽 창업인의 밤’ 행사를 개최했다.', ['새벽 창업인의 밤 | 중소벤처기업부']],
    ['중기부는 제1차「새벽 기술 토론회」를 개최했다.', ['제1차 새벽 기술 토론회 | 중소벤처기업부']],
    ['중기부는 ‘국회 새벽포럼’ 발족식을 열었다.', ['국회 새벽포럼 발족식 | 중소벤처기업부']],
    ['중기부는 ‘새벽 플랫폼’ 1탄 시상식을 열었다.', ['새벽 플랫폼 1탄 시상식 | 중소벤처기업부']],
    ['중기부는 ‘새벽 2024’ 행사를 열었다.', ['새벽 2024 | 중소벤처기업부']],
    ['중기부는 ‘새벽 페스티벌*’을 열었다.', ['새벽 페스티벌 | 중소벤처기업부']],
    ['중기부는 「새벽 마켓」 점검회의를 열었다.', ['새벽 마켓 점검회의 | 중소벤처기업부']],
    ['이번에 열리는 제61회 새벽의 날 기념식에서 상을 받는다.', ['제61회 새벽의 날 기념식']],
    ['부산에서 열린 ‘새벽 2024’에서 상을 받았다.', ['새벽 2024 | @부산광역시']],
    ['중진공은 제7회 새벽 박람회를 개최했다.', ['제7회 새벽 박람회 | 중소벤처기업진흥공단']],
    ['중진공은 새벽 연구센터 개소식을 개최했다.', ['새벽 연구센터 개소식 | 중소벤처기업진흥공단']],
    ['이번에 2024 새벽 박람회 개막식에 참석했다.', ['2024 새벽 박람회 개막식']],
    // an opening sentence
    ['중기부는 건물 탄소중립 간담회를 개최했다.', ['건물 탄소중립 간담회 | 중소벤처기업부']],
    ['중기부는 제5차 새벽전략산업위원회를 개최했다.', ['제5차 새벽전략산업위원회 | 중소벤처기업부']],
    ['지난 21일 열린 제3회 국무회의에서 의결했다.', ['제3회 국무회의 | 2024-05-21']],
    ['지난 21일 열린 제3회 본회의에서 의결했다.', []],
    ['중기부는 ‘2024년 새벽 시상식’을 통해 공로를 기렸다.', ['2024년 새벽 시상식 | 중소벤처기업부']],
    ['이번에 중진공 ‘개원 30주년 기념식’을 개최했다.', ['개원 30주년 기념식 | 중소벤처기업진흥공단']],
    [
      '중기부는 제2차 한-아세안 새벽협정(NFA) 이행위원회를 개최했다.',
      ['제2차 한-아세안 새벽협정(NFA) 이행위원회 | 중소벤처기업부'],
    ],
    ['중기부는 「새벽 자문위원회」 2차 회의를 개최했다.', ['새벽 자문위원회 2차 회의 | 중소벤처기업부']],
    ['중기부는 ‘전국 새벽시장 관계관 회의’를 개최했다.', ['전국 새벽시장 관계관 회의 | 중소벤처기업부']],
    ['중기부는 새벽시장 화재 대응 회의를 개최했다.', ['새벽시장 화재 대응 회의 | 중소벤처기업부']],
    ['중기부는 ’새벽 창업 해커톤‘을 개최했다.', ['새벽 창업 해커톤 | 중소벤처기업부']],
    ['정부는 제7회 새벽조정회의를 개최했다.', ['제7회 새벽조정회의 | 정부']],
    [
      '중기부는 ‘새벽 창업인의 밤’을 새로 지은 한빛회관의 큰 강당에서 여러 손님과 함께 개최했다.',
      ['새벽 창업인의 밤 | 중소벤처기업부'],
    ],
    [
      '중기부는 ‘새벽 창업인의 밤’을 손님 30여 명이 참석한 가운데 한빛회관의 큰 강당에서 개최했다.',
      ['새벽 창업인의 밤 | 중소벤처기업부 | ×30'],
    ],
    ['□ 5일 ‘새벽 창업인의 밤’을 개최했다.', ['새벽 창업인의 밤 | 2024-06-05']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  it.each([
    '중기부는 간담회를 열었다.',
    '중기부는 수출상담회를 개최한다.',
    '한도윤 새벽정보진흥원 원장이 부산 상담회에서 웃고 있다.',
    '중기부는 2차 온라인 간담회를 개최했다.',
    '중기부는 3주간 행사를 진행했다.',
    '중기부는 유관기관 간담회를 개최했다.',
    '중기부는 ‘새벽산업위원회’를 열었다.',
    '중기부는 ‘로드쇼’를 열었다.',
    '중기부는 대책 회의를 개최했다.',
    '중기부는 새벽 컨벤션 센터에서 상을 열었다.',
    '대표적인 제3회 새벽 축제인 잔치를 열었다.',
    '붙임 1. ‘새벽 포럼’ 개최 계획',
    '손님은 2030 새벽박람회 개최 후보 도시인 부산도 찾았다.',
    '찾아가는 상품기획자(MD) 상담회를 열었다.',
    '중기부는 ‘새벽 포럼’을 알리려고 예산을 크게 늘려 온 나라의 크고 작은 여러 학교에서 새 길을 설명하는 자리를 마련했다.',
    '새 길이 났다. 건물 탄소중립 간담회를 개최했다.',
    '지난 포럼에서 나온 말이다.',
    '㈜가온나래는 기술을 개발해 대전에서 사업을 시작했다.',
    '중기부는 ‘새벽 마켓’의 홍보를 위해 잔치를 열었다.',
    '한도윤 새벽정보진흥원 원장은 “내년에는 ‘새벽 포럼’을 꼭 개최하겠다”고 말했다.',
    '지난해 ‘새벽 포럼’에서 뽑힌 기업이 협약을 맺었다.',
    '2019년 새벽총회에서 뽑힌 기업이 협약을 맺었다.',
  ])('none in: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('when and where', () => {
  it.each([
    [
      '중기부는 5일 부산에서 ‘새벽 창업인의 밤’ 행사를 개최했다.',
      ['새벽 창업인의 밤 | 2024-06-05 | @부산광역시 | 중소벤처기업부'],
    ],
    ['중기부는 오는 18~20일 ‘제3회 새벽 포럼’을 연다.', ['제3회 새벽 포럼 | 2024-06-18..2024-06-20 | 중소벤처기업부']],
    ['중기부는 21일부터 사흘간 ‘새벽 포럼’을 연다.', ['새벽 포럼 | 2024-06-21..2024-06-23 | 중소벤처기업부']],
    ['지난 1일 부산 새벽호텔에서 열린 ‘새벽 포럼’에서 협약을 맺었다.', ['새벽 포럼 | 2024-06-01 | @부산광역시']],
    ['‘새벽 포럼’(6.12~14, 서울 여의도)을 앞두고 준비한다.', ['새벽 포럼 | 2024-06-12..2024-06-14 | @서울특별시']],
    ['중기부는 부산서 ‘새벽 포럼’을 연다.', ['새벽 포럼 | @부산광역시 | 중소벤처기업부']],
    ['올해 ‘2024년 새벽 포럼’이 열린다.', ['2024년 새벽 포럼']],
    ['중기부는 ‘새벽 포럼’을 개최했다고 7일 밝혔다.', ['새벽 포럼 | 중소벤처기업부']],
    ['중기부는 2일 업무를 시작했다. 이날 ‘새벽 포럼’도 열었다.', ['새벽 포럼 | 2024-06-02 | 중소벤처기업부']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  it('a year in the name tells the year of a month where nothing else does', () => {
    expect(eventsIn('오는 10월 개최 예정인 ‘2023년 새벽 대회’를 알렸다.', '')).toEqual(['2023년 새벽 대회 | 2023-10']);
  });
});

describe('who holds it and how many come', () => {
  it.each([
    ['중기부는 중진공과 함께 ‘새벽 포럼’을 열었다.', ['새벽 포럼 | 중소벤처기업부+중소벤처기업진흥공단']],
    ['중진공이 주최한 ‘새벽 포럼’이 막을 올렸다.', ['새벽 포럼 | 중소벤처기업진흥공단']],
    ['경기도는 ‘새벽 포럼’을 열었다.', ['새벽 포럼 | 경기도']],
    ['외식업계는 ‘새벽 페스타’를 연다.', ['새벽 페스타']],
    ['‘새벽 포럼’에는 전문가 500여 명이 참석했다.', ['새벽 포럼 | ×500']],
    ['‘새벽 포럼’이 열렸다. 이날 행사에는 새벽의 11개사가 참가했다.', ['새벽 포럼 | ×11']],
    ['이영 중소벤처기업부 장관은 ‘새벽 포럼’에 참석했다.', ['새벽 포럼']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

describe('boxes of facts', () => {
  it('add what the text leaves out', () => {
    const text = [
      '중기부는 ‘2024년 새벽 시상식’을 개최했다.',
      '< 2024년 새벽 시상식 개요 >',
      '□ 주최 / 주관 : 중소벤처기업부 / 중소벤처기업진흥공단',
      '□ 일시 / 장소 : 6.15(토), 서울 새벽타워 5층',
      '□ 참석 대상 : 수상자 등 150여명',
    ].join('\n\n');
    expect(eventsIn(text)).toEqual([
      '2024년 새벽 시상식 | 2024-06-15 | @서울특별시 | 중소벤처기업부+중소벤처기업진흥공단 | ×150',
    ]);
  });

  it('name an occasion by themselves', () => {
    const text = '새 대책을 마련했다.\n\n< 제3회 새벽 포럼 개요 >\n\n□ 일시 : 6.15(토)\n\n□ 장소 : 서울 새벽타워';
    expect(eventsIn(text)).toEqual(['제3회 새벽 포럼 | 2024-06-15 | @서울특별시']);
  });

  it('do not where the name is general', () => {
    expect(
      eventsIn('새 대책을 마련했다.\n\n< 업무 협약식 개요 >\n\n□ 일시 : 6.15(토)\n\n□ 장소 : 서울 새벽타워'),
    ).toEqual([]);
  });
});

describe('names of one occasion', () => {
  it.each([
    ['새벽 포럼', '제3회 새벽 포럼'],
    ['중기 새벽 포럼', '2025 중소기업 새벽 포럼'],
    ['동반성장주간', '2021년 동반성장 주간'],
  ])('%s, %s', (a, b) => {
    expect([isSameOccasion(a, b), isSameOccasion(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['제1회 새벽 포럼', '제2회 새벽 포럼'],
    ['새벽 포럼', '새벽 박람회'],
    ['부산 포럼', '서울 포럼'],
  ])('not: %s, %s', (a, b) => {
    expect([isSameOccasion(a, b), isSameOccasion(b, a)]).toEqual([false, false]);
  });

  it('are one row', () => {
    const text = '‘중기 새벽 포럼’ 개최\n\n중기부는 5일 ‘2024 중소기업 새벽 포럼’을 개최했다.';
    expect(eventsIn(text)).toEqual(['2024 중소기업 새벽 포럼 | 2024-06-05 | 중소벤처기업부']);
  });
});

/** The events of a text that has a headline of its own. */
function eventsUnder(text: string): readonly string[] {
  const { relations = [] } = extract({ id: 'a', text: `${text}\n`, date: '2024-06-03' }, engine, { relations: true });
  return relations.flatMap((relation) => {
    if (relation.type !== 'event') return [];
    const { name, place, hosts = [], date = '', count = 0 } = relation;
    return [[name, date, place?.name ?? '', hosts.map((host) => host.name).join('+'), String(count)].join(' | ')];
  });
}

describe('headings', () => {
  it.each([
    ['# 새벽 산업 육성을 위한 전문가 간담회 개최', '새벽 산업 육성을 위한 전문가 간담회 |  |  |  | 0'],
    ['# 새벽시장 점검 및 소통 간담회 개최(6.12)', '새벽시장 점검 및 소통 간담회 | 2024-06-12 |  |  | 0'],
    ['# ‘새벽 지원사업’ 추진을 위한 보고회 개최', '새벽 지원사업 추진을 위한 보고회 |  |  |  | 0'],
    ['# 국방 4.0 선도를 위한 새벽 토론회 개최', '국방 4.0 선도를 위한 새벽 토론회 |  |  |  | 0'],
    ['# 제4차 새벽기본계획(안) 공청회 개최', '제4차 새벽기본계획(안) 공청회 |  |  |  | 0'],
    ['# 한-노르웨이 새벽국장 정책협의회 개최', '한-노르웨이 새벽국장 정책협의회 |  |  |  | 0'],
    ['# [보도참고] 중기부, ‘새벽 포럼’ 개최', '새벽 포럼 |  |  | 중소벤처기업부 | 0'],
    ['# 새벽 자원공유(클라우드) 지원사업 통합설명회 개최', '새벽 자원공유(클라우드) 지원사업 통합설명회 |  |  |  | 0'],
    ['# 새벽시장 활동 결과 발표회 개최', '새벽시장 활동 결과 발표회 |  |  |  | 0'],
  ])('name an occasion as a whole: %s', (headline, expected) => {
    expect(eventsUnder(`${headline}\n\n새 대책이 3일 나왔다.`)).toEqual([expected]);
  });

  it.each(['# 전문가 간담회 개최', '# 새벽부, 업무 협약식 개최', '# 한빛 사업 추진을 위한 자금 마련'])(
    'none in: %s',
    (headline) => {
      expect(eventsUnder(`${headline}\n\n새 대책이 3일 나왔다.`)).toEqual([]);
    },
  );
});

describe('other sentences', () => {
  it.each([
    [
      'say when, where and by whom, by the name',
      '# ‘새벽 수출기업 간담회’ 개최\n\n중기부는 5일 부산 새벽호텔에서 새벽 수출기업 간담회를 가졌다.',
      '새벽 수출기업 간담회 | 2024-06-05 | 부산광역시 | 중소벤처기업부 | 0',
    ],
    [
      'the lead, by the noun alone',
      '# 새벽 산업 육성을 위한 전문가 간담회 개최\n\n중기부는 5일 부산 새벽호텔에서 간담회를 열었다.',
      '새벽 산업 육성을 위한 전문가 간담회 | 2024-06-05 | 부산광역시 | 중소벤처기업부 | 0',
    ],
    [
      'who holds it',
      '# ‘새벽 포럼’ 개최\n\n올해 ‘새벽 포럼’이 열린다. 이번 행사는 중진공이 주관하고 여러 단체가 돕는다.',
      '새벽 포럼 |  |  | 중소벤처기업진흥공단 | 0',
    ],
    [
      'how many come, wherever that stands',
      '# ‘새벽 포럼’ 개최\n\n‘새벽 포럼’이 열린다. 새 길이다. 새 집이다. 새 옷이다. 이날 포럼에는 150여 명이 참석한다.',
      '새벽 포럼 |  |  |  | 150',
    ],
    [
      'not of another noun',
      '# ‘새벽 포럼’ 개최\n\n‘새벽 포럼’이 열린다. 새 길이다. 새 집이다. 새 옷이다. 이번 축제에는 150여 명이 참석한다.',
      '새벽 포럼 |  |  |  | 0',
    ],
    [
      'words of a heading that the text words apart',
      '# 새벽항공 무사고 유공자 포상 수여식 개최\n\n중진공은 5일 ‘2024년 새벽항공 무사고 포상 수여식’을 개최했다.',
      '2024년 새벽항공 무사고 포상 수여식 | 2024-06-05 |  | 중소벤처기업진흥공단 | 0',
    ],
    [
      'not one of the same kind, in passing',
      '# 중기부, 제3차 새벽협의회 개최\n\n중기부는 5일 제3차 새벽협의회를 열었다. 지난달 제2차 새벽협의회에서 의결한 일이다.',
      '제3차 새벽협의회 | 2024-06-05 |  | 중소벤처기업부 | 0',
    ],
  ])('tell of it again: %s', (_, text, expected) => {
    expect(eventsUnder(text)).toEqual([expected]);
  });
});

describe('one occasion worded apart', () => {
  it.each([
    ['새벽 산업 유공 포상 수여식', '2024년 새벽 산업 유공자 포상 수여식', true],
    ['제2차 새벽 자료 활용 경진대회', '제2차 새벽 공공 자료 활용 경진대회', true],
    ['제1차 새벽 자료 경진대회', '제2차 새벽 자료 경진대회', false],
    ['새벽 자료 경진대회', '한빛 산업 박람회', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect([isLikeOccasion(a, b), isLikeOccasion(b, a)]).toEqual([expected, expected]);
  });
});
