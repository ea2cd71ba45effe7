// Agreements whose sides or verb stand apart from what is signed. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { shown } from './shown-agreements.js';

describe('an agreement', () => {
  it.each([
    [
      'of a sentence that goes on in the next paragraph',
      '□ 산림청과 ㈜가온나래는 3일 목재 부품 개발을 위해,\n\n기술 지원 등의 내용을 담은 업무협약을 체결했다고 밝혔다.\n\n이번 협약은 두 번째이다.',
      'mou signed 산림청+가온나래 2024-06-03',
    ],
    [
      'whose verb stands alone in the next line',
      '산림청은 목재를 알린다.\n\n산림청과 ㈜가온나래는 3일 목재 활용 업무협약을\n체결하였다.\n\n이번 협약은 처음이다.',
      'mou signed 산림청+가온나래 2024-06-03',
    ],
    [
      'with the wrong mark behind its name',
      '산림청은 ㈜가온나래와 ‘목재 부품 개발을 위한 투자협약‘을 체결했다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'with day and place between it and the verb',
      '산림청은 ㈜가온나래와 목재 활용 업무협약을 9일 서울 코엑스(강남구 소재)에서 체결한다.',
      'mou planned 산림청+가온나래 2024-06-09 @서울특별시',
    ],
    [
      'whose ceremony has its day behind it',
      '산림청은 ㈜가온나래와 업무협약식을 ’24.6.4.(화) 개최하였다.',
      'mou signed 산림청+가온나래 2024-06-04',
    ],
    [
      'whose ceremony stands in marks',
      '산림청은 ㈜가온나래와 ‘목재 활용 업무협약식’을 가졌다.',
      'mou signed 산림청+가온나래',
    ],
    ['that is to be signed', '산림청은 ㈜가온나래와 협약을 맺을 예정이다.', 'mou planned 산림청+가온나래'],
    [
      'that waits for something',
      '계획이 승인되면 산림청은 ㈜가온나래와 협약을 체결할 예정이다.',
      'mou planned 산림청+가온나래',
    ],
    ['of a heading without a verb', '산림청-㈜가온나래, 목재 활용 업무협약', 'mou signed 산림청+가온나래'],
    ['of a heading with 맞손', '산림청과 ㈜가온나래 목재 활용에 ‘맞손’', 'mou signed 산림청+가온나래'],
    [
      'with the day, not the year in its name',
      '산림청은 ㈜가온나래와 2024.5.4.(토) 2024년도 임금협약을 체결했다.',
      'mou signed 산림청+가온나래 2024-05-04',
    ],
    [
      'of the day that the sentence before told',
      '산림청은 4일 회의를 열었다. 이날 산림청은 ㈜가온나래와 업무협약을 맺었다.',
      'mou signed 산림청+가온나래 2024-06-04',
    ],
    [
      'not of the day in front of 이날',
      '지난 1일 제안한 것을 계기로, 이날 산림청은 ㈜가온나래와 업무협약을 맺었다.',
      'mou signed 산림청+가온나래',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['a line that ends in a noun goes on nowhere', '산림청과 ㈜가온나래 협력 강화\n\n기술 지원 업무협약을 체결했다.'],
    ['a verb of its own in between', '산림청은 ㈜가온나래와 협약을 지원하는 회의를 9일 서울에서 열고 계약을 알렸다.'],
    ['a heading that goes on', '산림청-㈜가온나래, 목재 활용 업무협약 성과'],
    ['persons in a picture', '임서연 산림청장과 한도윤 가온나래 대표가 손을 잡고 있다.'],
    ['persons who hold hands', '임서연 산림청장과 한도윤 가온나래 대표는 손을 맞잡고 노래를 불렀다.'],
    ['what would be', '㈜가온나래가 합류하게 되면 산림청과 협약을 맺고 목재를 알린다.'],
    ['what should be', '산림청은 ㈜가온나래와 업무협약을 체결할 것을 강조했다.'],
    ['somebody else in a later clause', '산림청이 인원을 배정하면 지자체장이 ㈜가온나래와 협약을 맺고 일을 시작한다.'],
  ])('is none: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('sides', () => {
  it.each([
    [
      'others in a number with words of their own',
      '산림청과 ㈜가온나래 및 6개 지역 거점 대학은 3일 업무협약을 체결하였다.',
      'mou signed 산림청+가온나래 2024-06-03',
    ],
    ['others behind 등', '산림청은 ㈜가온나래 등 5개 부품 제조사와 공급 협약을 맺었다.', 'mou signed 산림청+가온나래'],
    [
      'two kinds of others',
      '산림청은 ㈜가온나래, ㈜새벽정공 등 다양한 공공기관, 지자체와 협약을 맺었다.',
      'mou signed 산림청+가온나래+새벽정공',
    ],
    ['not the place of others', '산림청은 부산 등 5개 광역시 산하 시설공단과 협약을 맺었다.', 'mou signed 산림청'],
    [
      'a list with marks in a bracket',
      '산림청은 부품 제조사(△㈜가온나래, △㈜새벽정공, △㈜누리솔 등 6개)와 업무협약을 체결했다.',
      'mou signed 산림청+가온나래+새벽정공+누리솔',
    ],
    [
      'the body of a branch',
      '산림청(청장 임서연)과 한국자산관리공사 강원지역본부(본부장 한도윤)는 업무협약을 체결했다.',
      'mou signed 산림청+한국자산관리공사',
    ],
    ['a firm with 그룹', '중기부와 지멘스 그룹은 양해각서를 체결한 바 있다.', 'mou signed 중소벤처기업부+지멘스'],
    [
      'whom the text told before and the sentence counts',
      '산림청과 ㈜가온나래는 목재를 알린다. 두 기관은 지난해 10월 업무협약을 체결한 바 있다.',
      'mou signed 산림청+가온나래 2023-10',
    ],
    ['countries in its name', '양측은 ‘한-몽골 산림 협력에 관한 협정’에 서명했다.', 'mou signed 한국+몽골'],
    ['not the countries of an occasion', '「한-몽골 포럼」을 통해 총 26건의 협약이 체결됐다.', 'mou signed ×26'],
    ['countries in a row', '산림청은 폴란드·루마니아와 업무협약을 체결했다.', 'mou signed 산림청+폴란드+루마니아'],
    [
      'provinces by short names',
      '산림청은 부산·경북·충북과 업무협약을 체결했다.',
      'mou signed 산림청+부산광역시+경북+충북',
    ],
    ['whom somebody met', '산림청은 ㈜가온나래를 만나 양해각서를 체결했다.', 'mou signed 산림청+가온나래'],
    [
      'who is led by the one in the bracket',
      '산림청은 제75보병사단(사단장 한도윤)과 업무협약을 체결했다.',
      'mou signed 산림청+제75보병사단',
    ],
    [
      'a body with its town',
      '산림청은 국립산림과학원, 서울시 보건환경연구원과 업무협약을 체결했다.',
      'mou signed 산림청+국립산림과학원+서울시 보건환경연구원',
    ],
    ['not any of a kind', '산림청은 관계부처와 업무협약을 체결했다.', 'mou signed 산림청'],
    [
      'one of several that are only counted',
      '산림청 등 6개 기관은 2019년 12월에 양해각서를 체결한 바 있다.',
      'mou signed 산림청 2019-12',
    ],
    [
      'not the topic, where a person signs',
      '산림청은 목재를 쓴다. 한도윤 의장은 지난달 ㈜가온나래, ㈜새벽정공과 계약을 맺었다.',
      'contract signed 가온나래+새벽정공 2024-05',
    ],
    [
      'not what stands behind 맺은 후',
      '산림청은 ㈜가온나래와 협약을 맺은 후 나주 공장을 열었다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'of the text, where a headline has countries',
      '한-몽골 양해각서 체결\n\n산림청은 3일 몽골 산업통상부와 양해각서를 체결했다.',
      'mou signed 산림청+산업통상부 2024-06-03',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['a number that nobody was told in', '산림청과 ㈜가온나래는 목재를 알린다. 3개 기관은 업무협약을 체결한 바 있다.'],
    ['two pairs of countries', '한-몽골 산림 협력 및 한-베트남 기술 협력을 위한 협정이 체결됐다.'],
  ])('are none: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });

  it('are counted once more without a row of their own', () => {
    const text = '산림청과 ㈜가온나래는 업무협약을 맺었다. 두 기관은 이번 협약을 체결하며 목재를 알리기로 했다.';
    expect(shown(text)).toEqual(['mou signed 산림청+가온나래']);
  });
});

describe('an agreement that is told of by the way', () => {
  it.each([
    [
      'its verb in front of it',
      '산림청은 지난달 3일 ㈜가온나래와 체결한 목재 활용 업무협약을 이행하기 위해 설명회를 연다.',
      'mou signed 산림청+가온나래 2024-05-03',
    ],
    [
      'its verb in front, its sides in front of that',
      '이번 전시는 산림청과 ㈜가온나래가 지난 5월 체결한 협약의 결과다.',
      'mou signed 산림청+가온나래 2024-05',
    ],
    [
      'a passive verb in front',
      '회의는 지난 4월 산림청-㈜가온나래 간 체결된 업무협약을 바탕으로 열렸다.',
      'mou signed 산림청+가온나래 2024-04',
    ],
    [
      'what followed from it',
      '산림청은 2022년 6월 ㈜가온나래와의 업무협약 이후 목재를 알렸다.',
      'mou signed 산림청+가온나래 2022-06',
    ],
    [
      'what it brings, with its day in brackets',
      '산림청과 ㈜가온나래 간 업무협약(’23.12)에 따라 자문을 지원',
      'mou signed 산림청+가온나래 2023-12',
    ],
    [
      'the day in brackets behind the verb, not that of another fact',
      '산림청과 ㈜가온나래는 포럼(’23.7월), 양해각서 체결(’23.12월) 등으로 가까워졌다.',
      'mou signed 산림청+가온나래 2023-12',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['with somebody without a name', '산림청은 외주업체와 체결한 용역계약의 대금을 살핀다.'],
    ['that is not said whose it is', '산림청은 ㈜가온나래와 만나 기존 체결된 협약을 살폈다.'],
    ['with another told of in between', '이전에 체결한 기업을 찾아 산림청과 ㈜가온나래는 협약을 살폈다.'],
    ['that is the one of the article', '산림청은 이번 업무협약 이후 목재를 알린다.'],
  ])('not one %s: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('sides', () => {
  it.each([
    [
      'heads for their bodies, who are only counted where it is signed',
      '3일 임서연 산림청장과 김보람 경찰청장이 참석한 가운데 양 기관 간 업무협약을 체결했다.',
      'mou signed 산림청+경찰청 2024-06-03',
    ],
    ['in a row right before 손잡고', '산림청, ㈜가온나래 손잡고 목재 알린다', 'mou signed 산림청+가온나래'],
    ['in a row right before 맞손', '목재 활용에, 산림청･경찰청 맞손 잡다', 'mou signed 산림청+경찰청'],
    [
      'with the letter for a firm',
      '독일의 누리토리우스社와 산림청은 업무협약을 맺었다.',
      'mou signed 산림청+누리토리우스',
    ],
    [
      'of a paper that is signed',
      '산림청과 ㈜가온나래는 3일 협약서에 서명했다.',
      'mou signed 산림청+가온나래 2024-06-03',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
});

describe('the box of a signing', () => {
  const LEAD = '산림청은 ㈜가온나래와 목재를 알리기 위해 업무협약을 체결했다.\n\n';

  it.each([
    [
      '< 업무협약식 개요 >\n\n ·(일시장소) ‘24.6.4(화) 14:00, 대전 산림회관',
      'mou signed 산림청+가온나래 2024-06-04 @대전광역시',
    ],
    // of something else
    ['< 목재 설명회 개요 >\n\n ·(일시/장소) ‘24.6.4(화) 14:00, 대전 산림회관', 'mou signed 산림청+가온나래'],
  ])('%s', (box, expected) => {
    expect(shown(`${LEAD}${box}\n\n목재는 오래간다.`)).toEqual([expected]);
  });
});
