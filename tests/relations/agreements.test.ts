// Who binds himself to whom: what particles, headlines, notes and the text before say. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { shown } from './shown-agreements.js';

describe('sides', () => {
  it.each([
    [
      'a row with 함께',
      '㈜가온나래는 ㈜새벽정공, ㈜누리솔과 함께 협약을 맺었다.',
      'mou signed 가온나래+새벽정공+누리솔',
    ],
    [
      '뿐 아니라 has the part of the row behind it',
      '㈜가온나래는 ㈜한빛정공뿐 아니라 ㈜새벽정공, ㈜누리솔과도 협약을 맺었다.',
      'mou signed 가온나래+한빛정공+새벽정공+누리솔',
    ],
    [
      '물론 has it as well',
      '㈜가온나래는 ㈜한빛정공은 물론 ㈜새벽정공과도 협약을 맺었다.',
      'mou signed 가온나래+한빛정공+새벽정공',
    ],
    [
      '비롯해 has it as well',
      '㈜가온나래는 ㈜한빛정공을 비롯해 ㈜새벽정공과 협약을 맺었다.',
      'mou signed 가온나래+한빛정공+새벽정공',
    ],
    [
      '외에 has the part of the row behind it',
      '㈜가온나래는 ㈜한빛정공 외에 ㈜새벽정공과도 협약을 맺었다.',
      'mou signed 가온나래+한빛정공+새벽정공',
    ],
    [
      'a bracket that names those who are counted, beside another side',
      '㈜가온나래는 누리재단 및 부품업체 3개사(㈜새벽정공, ㈜한빛정공, ㈜누리솔)와 협약을 맺었다.',
      'mou signed 가온나래+누리재단+새벽정공+한빛정공+누리솔',
    ],
    [
      'as many names as are counted, whatever they are',
      '㈜가온나래와 3개 기관(새벽정공, 한빛보, KGI)은 협약을 맺었다.',
      'mou signed 가온나래+새벽정공+한빛보+KGI',
    ],
    ['쪽 behind a side', '㈜가온나래는 ㈜새벽정공 쪽과 계약을 맺었다.', 'contract signed 가온나래+새벽정공'],
    [
      'who only tells that it was signed',
      '새벽진흥원-누리재단, 맞손\n\n새벽진흥원은 누리재단과 협약을 맺었다. 환경부는 1일 부산에서 업무협약이 체결됐다고 밝혔다.',
      'mou signed 새벽진흥원+누리재단 2024-06-01 @부산광역시',
    ],
    [
      'a body for which somebody with a title stands there',
      '㈜가온나래는 산림청 차장(Dawn Lee)과 협약을 맺었다.',
      'mou signed 가온나래+산림청',
    ],
    [
      'not with whom 과의 says something else',
      '한국과의 오랜 협력국인 몽골은 ㈜새벽정공과 협약을 맺었다.',
      'mou signed 몽골+새벽정공',
    ],
    [
      'a contract by which a technology is handed over',
      '㈜가온나래는 ㈜새벽정공에 새 공법을 기술이전하는 내용의 계약을 체결했다.',
      'transfer signed 가온나래+새벽정공',
    ],
    [
      'the verb between says what is signed',
      '㈜가온나래는 ㈜새벽정공에 30억원 규모의 부품을 공급하는 계약을 체결했다.',
      'contract signed 가온나래+새벽정공 3000000000 KRW',
    ],
    [
      'not what another is said to have',
      '㈜가온나래는 매출 30억원을 올린 ㈜새벽정공과 협약을 체결했다.',
      'mou signed 가온나래+새벽정공',
    ],
    ['a sum behind the number', '상담회에서 업무협약 5건(320만 달러)을 체결했다.', 'mou signed 3200000 USD ×5'],
    [
      'day and place without the sides, behind them',
      '㈜가온나래, ㈜새벽정공과 맞손\n\n㈜가온나래는 ㈜새벽정공과 업무협약을 맺었다. 이를 위해 지난 1일 부산에서 업무협약을 체결했다.',
      'mou signed 가온나래+새벽정공 2024-06-01 @부산광역시',
    ],
    [
      'the same by what is signed',
      '㈜가온나래는 ㈜새벽정공과 업무협약을 맺었다. 이번 협약은 1일 부산에서 체결됐다.',
      'mou signed 가온나래+새벽정공 2024-06-01 @부산광역시',
    ],
    [
      'the same by the ceremony',
      '㈜가온나래는 ㈜새벽정공과 업무협약을 맺었다. 협약식은 1일 부산에서 열렸다.',
      'mou signed 가온나래+새벽정공 2024-06-01 @부산광역시',
    ],
    [
      'not those of another agreement of long ago',
      '㈜가온나래는 ㈜새벽정공과 업무협약을 맺었다. 이를 위해 2020년 업무협약을 체결했다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'the heading of a profile signs',
      '□ ㈜가온나래 (2014년 설립)\n\nㅇ ㈜새벽정공과 업무협약을 체결했다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      '간 names both sides, whoever tells of it',
      '중기부는 ㈜가온나래와 ㈜새벽정공 간 업무협약이 체결됐다고 밝혔다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'the country of a side stands before its name',
      '㈜가온나래와 독일 지멘스 간 양해각서가 체결됐다.',
      'mou signed 가온나래+지멘스',
    ],
    [
      'a customer has 에',
      '㈜가온나래는 ㈜새벽정공에 부품을 공급하는 30억원 규모의 계약을 맺었다.',
      'contract signed 가온나래+새벽정공 3000000000 KRW',
    ],
    [
      'the name of the agreement in marks of a title',
      '㈜가온나래는 ㈜새벽정공과 「스마트 부품 활용을 위한 업무협약(MOU)」을 체결했다.',
      'mou signed 가온나래+새벽정공',
    ],
    ['how it is signed', '㈜가온나래는 ㈜새벽정공과 업무협약을 온라인으로 체결했다.', 'mou signed 가온나래+새벽정공'],
    [
      'heads sign for their bodies',
      '임서연 산림청장과 한도윤 가온나래 대표가 업무협약을 체결했다.',
      'mou signed 산림청+가온나래',
    ],
    ['a country', '산림청은 덴마크와 산림 협력 양해각서를 체결했다.', 'mou signed 산림청+덴마크'],
    [
      'a body that is no record',
      '산림청은 한마음장애인복지회와 업무협약을 체결했다.',
      'mou signed 산림청+한마음장애인복지회',
    ],
    [
      'a bracket that lists who they are',
      '산림청은 3개 기업(㈜가온나래, ㈜새벽정공, ㈜누리솔)과 업무협약을 체결했다.',
      'mou signed 산림청+가온나래+새벽정공+누리솔',
    ],
    [
      'others without a name at the end of the row',
      '산림청은 ㈜가온나래 및 유관기관과 업무협약을 체결했다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'several words for what they are',
      '산림청은 ㈜가온나래, ㈜새벽정공 등 10개 기업·기관*과 함께 업무협약을 체결했다.',
      'mou signed 산림청+가온나래+새벽정공',
    ],
    [
      'a ceremony of signing',
      '산림청은 지난 1일 ㈜가온나래와 업무협약식을 개최했다.',
      'mou signed 산림청+가온나래 2024-06-01',
    ],
    [
      'a headline with words before the sides',
      '- 미래차 선도도시 조성을 위한 산림청-㈜가온나래 협력 MOU 체결',
      'mou signed 산림청+가온나래',
    ],
    [
      'a side in marks that is no record',
      '㈜가온나래는 조달 회사인 ‘누리마루’와 업무협약을 체결했다.',
      'mou signed 가온나래+누리마루',
    ],
    ['a side in Latin letters', '㈜가온나래는 Dawn Harbor와 업무협약을 체결했다.', 'mou signed 가온나래+Dawn Harbor'],
    [
      'a province with its short form',
      '중기부는 제주특별자치도(이하 제주도)와 업무협약을 체결했다.',
      'mou signed 중소벤처기업부+제주특별자치도',
    ],
    [
      'the topic of the text before',
      '㈜가온나래는 로봇을 만든다. 지난달 ㈜새벽정공과 업무협약을 맺었다.',
      'mou signed 가온나래+새벽정공 2024-05',
    ],
    [
      'the topic and somebody without a name',
      '㈜가온나래는 로봇을 만든다. 지난달 현지 업체와 업무협약을 맺었다.',
      'mou signed 가온나래 2024-05',
    ],
    [
      'a topic, not the subject of another verb',
      '㈜가온나래는 중기부가 세운 센터에서 ㈜새벽정공과 협약을 맺었다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'founders of one firm are sides of one agreement',
      '㈜가온나래와 ㈜새벽정공은 합작법인 설립 계약을 체결했다.',
      'venture signed 가온나래+새벽정공',
    ],
    [
      'sides of a dash',
      '가온나래-새벽정공 업무협약 체결\n\n㈜가온나래와 ㈜새벽정공이다.',
      'mou signed 가온나래+새벽정공',
    ],
    ['a list under a label', '* 업무협약 참여기관 : 중소벤처기업부, 신한은행', 'mou signed 중소벤처기업부+신한은행'],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('are one each where each signed with somebody without a name', () => {
    expect(shown('㈜가온나래, ㈜새벽정공은 미국의 기업과 공급 계약을 체결했다.')).toEqual([
      'contract signed 가온나래',
      'contract signed 새벽정공',
    ]);
  });
});

describe('circumstances', () => {
  it.each([
    [
      'what something is set beside is no day of signing',
      '㈜가온나래는 ㈜새벽정공과 2023년보다 두 배 많은 부품을 공급하는 계약을 맺었다.',
      'contract signed 가온나래+새벽정공',
    ],
    [
      'a term is no day of signing',
      '㈜가온나래는 지난 1일 2026년까지 공급하는 계약을 ㈜새벽정공과 맺었다.',
      'contract signed 가온나래+새벽정공 2024-06-01',
    ],
    [
      'a day in brackets behind the verb',
      '㈜가온나래는 ㈜새벽정공과 업무협약을 체결(2024.4.26.)했다.',
      'mou signed 가온나래+새벽정공 2024-04-26',
    ],
    [
      'the sum of another clause is none',
      '㈜가온나래는 매출 80억원을 올리고 ㈜새벽정공과 업무협약을 체결했다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'a total in front of its sum',
      '산림청은 총 9건, 약 30억원 규모의 기술이전 계약을 체결했다.',
      'transfer signed 산림청 3000000000 KRW ×9',
    ],
    [
      'the day of the ceremony',
      '산림청과 ㈜가온나래는 업무협약을 체결했다. 지난 1일 서울에서 열린 협약식에는 임서연 산림청장이 참석했다.',
      'mou signed 산림청+가온나래 2024-06-01 @서울특별시',
    ],
    ['a number with its sum', '상담회에서 수출계약 12건, 340만달러를 체결했다.', 'contract signed 3400000 USD ×12'],
    [
      'what is to come',
      '㈜가온나래는 오는 10일 ㈜새벽정공과 업무협약을 체결할 예정이다.',
      'mou planned 가온나래+새벽정공 2024-06-10',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
});

describe('none', () => {
  it.each([
    ['firms that signed, in general', '협약을 체결한 기업은 보증료를 감면받는다.'],
    ['once it is signed', '선정된 대학은 중진공과 협약 체결 후 사업을 시작한다.'],
    ['somebody without a name signs', '㈜가온나래는 참여기업이 수요처와 계약을 체결하도록 돕는다.'],
    ['hands of one side', '중기부와 지자체가 손잡고 지역 혁신을 이끈다.'],
    ['what one hopes for', '산림청은 ㈜가온나래와의 업무협약 체결, 투자 유치 등의 성과로 이어질 수 있도록 협의한다.'],
    ['told aside of others', '산림청과 환경부는 점검단을 구성하여, MOU 체결 기업들과 함께 과제를 추진한다.'],
    ['a contract of everyday life', '공단은 ㈜가온나래와 임대차계약을 체결했다.'],
    ['what it is signed for', '㈜가온나래는 ㈜새벽정공과 공급계약을 체결하기 위해 협의한다.'],
    ['two without a name, whoever holds the ceremony', '산림청은 기업과 시장 간 상생협력을 위한 협약식을 개최했다.'],
    ['one word of the language behind a country', '㈜가온나래는 미국 거래처와 관세를 논의하고 협약 체결을 지원한다.'],
    ['nobody named', '이날 두 기관은 업무협약을 체결했다.'],
  ])('%s: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('repeats', () => {
  it('a headline has the number of all, the text that of one', () => {
    const text = '기술수출 포함 MOU 10건 체결\n\n이 자리에서 기업 간 MOU 6건이 체결되는 성과가 있었다.';
    expect(shown(text)).toEqual(['mou signed ×6']);
  });

  it('each its own other side and sum', () => {
    expect(
      shown('㈜가온나래는 ㈜새벽정공과 300만 달러, ㈜누리솔은 ㈜한빛소재와 412만 달러 규모의 계약을 각각 체결했다.'),
    ).toEqual(['contract signed 가온나래+새벽정공 3000000 USD', 'contract signed 누리솔+한빛소재 4120000 USD']);
  });

  it('told again without its other side', () => {
    const text = '산림청이 ㈜가온나래와 손잡고 부품을 시험한다. 산림청은 지난 1일 서울 양재동에서 업무협약을 맺었다.';
    expect(shown(text)).toEqual(['mou signed 산림청+가온나래 2024-06-01 @서울특별시']);
  });

  it('a headline has the ministry for its institute', () => {
    const text =
      '환경부, ㈜가온나래와 업무협약 체결\n\n국립새벽과학원은 지난 1일 ㈜가온나래와 업무협약을 체결했다고 밝혔다.';
    expect(shown(text)).toEqual(['mou signed 국립새벽과학원+가온나래 2024-06-01']);
  });

  it('an old one does not tell the day of the one that is told of', () => {
    const text =
      '㈜가온나래와 ㈜새벽정공은 업무협약을 체결했다. ㈜가온나래와 ㈜새벽정공은 지난 2017년 8월 업무협약을 체결한 바 있다.';
    expect(shown(text)).toEqual(['mou signed 가온나래+새벽정공', 'mou signed 가온나래+새벽정공 2017-08']);
  });

  it('two of different days are two', () => {
    const text = '㈜가온나래는 2022년 ㈜새벽정공과 협약을 맺었다. ㈜가온나래는 지난 1일 ㈜새벽정공과 협약을 맺었다.';
    expect(shown(text)).toEqual(['mou signed 가온나래+새벽정공 2022', 'mou signed 가온나래+새벽정공 2024-06-01']);
  });

  it('a headline has a country for its ministry', () => {
    const text = '환경부, 몽골과 업무협약 체결\n\n환경부는 지난 1일 몽골 교통관광부와 업무협약을 체결했다.';
    expect(shown(text)).toEqual(['mou signed 환경부+교통관광부 2024-06-01']);
  });

  it('a headline has a short name for a side without a record', () => {
    const text =
      '산림청-산림노조, 활력 회복 위해 손잡아\n\n산림청과 국가산림노동조합은 지난 1일 업무협약을 체결했다고 밝혔다.';
    expect(shown(text)).toEqual(['mou signed 산림청+국가산림노동조합 2024-06-01']);
  });

  it('a headline has the sum and no side', () => {
    const text = '5조원 규모의 운반선 계약도 체결\n\n㈜가온나래는 ㈜새벽정공과 5조원 규모의 운반선 계약을 체결했다.';
    expect(shown(text)).toEqual(['contract signed 가온나래+새벽정공 5000000000000 KRW']);
  });

  it('all that the text tells of one by one', () => {
    const text =
      '㈜가온나래, ㈜새벽정공 등이 몽골 협력기관과 업무협약을 체결했다. ㈜가온나래와 몽골 창업협의회는 업무협약을 체결했다. ㈜새벽정공과 ㈜누리솔은 업무협약을 체결했다.';
    expect(shown(text)).toEqual(['mou signed 가온나래+창업협의회', 'mou signed 새벽정공+누리솔']);
  });
});
