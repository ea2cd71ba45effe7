// Forms in which releases tell of a signing beside the plain one. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { shown } from './shown-agreements.js';

describe('the sides of a signing', () => {
  it.each([
    [
      'who looks on is no side',
      '산림청장은 ㈜가온나래와 ㈜새벽정공 간 부품 개발을 위한 업무협약(MOU) 서명식에 임석하였다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'nor who comes to it',
      '산림청은 3일 부산에서 열린 ㈜가온나래와 ㈜새벽정공 간 부품 공급 계약 체결식에 참석하였다.',
      'contract signed 가온나래+새벽정공 2024-06-03 @부산광역시',
    ],
    [
      'those who take part in it',
      '산림청은 3일 서울에서 ㈜가온나래, ㈜새벽정공 등이 참여하는 ‘목재 활용 업무협약’을 체결했다.',
      'mou signed 산림청+가온나래+새벽정공 2024-06-03 @서울특별시',
    ],
    [
      'not those who take part in something else',
      '산림청은 ㈜가온나래가 참여하는 축제를 위해 ㈜새벽정공과 업무협약을 체결했다.',
      'mou signed 산림청+새벽정공',
    ],
    [
      'all in the sentence behind, whose heads stand in brackets',
      '산림청은 3일 업무협약식을 가졌다. 이번 협약은 ㈜가온나래(대표 한도윤), ㈜새벽정공(대표 문채원), ㈜누리솔이 참여하였으며, 목재를 알린다.',
      'mou signed 가온나래+새벽정공+누리솔',
    ],
    [
      'the body whose text it is beside those in a note',
      '산림청은 행사를 열었다. 아울러 개발을 위해 부품업체 2개사*와 업무협약을 체결했다.\n\n* ㈜가온나래, ㈜새벽정공',
      'mou signed 산림청+가온나래+새벽정공',
    ],
    [
      'not where the note is the subject',
      '산림청은 행사를 열었다. 아울러 부품업체 2개사* 등이 목재를 알리기 위한 협약을 체결했다.\n\n* ㈜가온나래, ㈜새벽정공',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'what is signed in marks may be between others',
      '산림청과 환경부는 3일 ‘기업과 시장 간 상생을 위한 업무협약’을 체결했다.',
      'mou signed 산림청+환경부 2024-06-03',
    ],
    [
      'a topic behind a clause of others',
      '더 많은 소상공인이 혜택을 볼 수 있도록 산림청과 환경부는 지난 1일 업무협약을 체결했다.',
      'mou signed 산림청+환경부 2024-06-01',
    ],
    [
      'before the comma of a dashed heading',
      '산림청-㈜가온나래, 새벽센터 운영위탁 협약 체결',
      'mou signed 산림청+가온나래',
    ],
    [
      'titles in a list',
      '산림청 청장, ㈜가온나래 대표, ㈜새벽정공 사장 등 주요 참석자들은 MOU를 체결하고 협력하기로 하였다.',
      'mou signed 산림청+가온나래+새벽정공',
    ],
    [
      'between them in Chinese',
      '산림청은 3일 ㈜가온나래-㈜새벽정공間 ｢목재 활용 업무협약(MOU)｣을 체결했다고 밝혔다.',
      'mou signed 가온나래+새벽정공 2024-06-03',
    ],
    [
      'a body of a province',
      '산림청은 3일 경상남도 산림환경연구원과 업무협약을 체결하였다.',
      'mou signed 산림청+경상남도 산림환경연구원 2024-06-03',
    ],
    [
      'the second of two subjects in marks',
      '산림청과 일본 ‘새벽 이노베이션 파크*(이하 새벽)’는 3일 업무협약을 체결했다.',
      'mou signed 산림청+새벽 이노베이션 파크 2024-06-03',
    ],
    [
      'names among bodies',
      '산림청은 국립해양박물관, 한국문학번역원, 새롬누리와 업무협약을 체결했다.',
      'mou signed 산림청+국립해양박물관+한국문학번역원+새롬누리',
    ],
    [
      'words of the language among bodies are none',
      '산림청은 국립해양박물관, 한국문학번역원, 유관기관과 업무협약을 체결했다.',
      'mou signed 산림청+국립해양박물관+한국문학번역원',
    ],
    [
      'more than are named',
      '산림청은 ㈜가온나래, ㈜새벽정공 등 외식업종 8개 가맹본부와 업무협약을 체결했다.',
      'mou signed 산림청+가온나래+새벽정공',
    ],
    [
      'not who does otherwise',
      '㈜누리솔과 달리 ㈜가온나래는 ㈜새벽정공과 업무협약을 체결했다.',
      'mou signed 가온나래+새벽정공',
    ],
    [
      'a condition behind what was signed',
      '산림청은 ㈜가온나래와 협약을 체결하였으며, 기업은 누리집에서 신청하면 된다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'a day in front of a province',
      '산림청은 5월 20일 전라북도와 업무협약을 체결했다.',
      'mou signed 산림청+전라북도 2024-05-20',
    ],
    [
      'two ceremonies with one verb',
      '산림청은 3일 ㈜가온나래, ㈜새벽정공과의 업무협약식과 자문단 출범식을 개최했다고 밝혔다.',
      'mou signed 산림청+가온나래+새벽정공 2024-06-03',
    ],
    [
      'not any government',
      '㈜가온나래는 지난달 외국 정부와 50억원 규모의 수출계약을 체결했다.',
      'contract signed 가온나래 2024-05 5000000000 KRW',
    ],
    [
      'those that its box binds',
      '산림청은 ㈜가온나래와 업무협약을 체결했다.\n\n< 업무협약식 개요 >\n\nㅇ (일시) 6.3(월), 산림청\n\nㅇ (협약기관) 산림청, ㈜가온나래, ㈜새벽정공\n',
      'mou signed 산림청+가온나래+새벽정공 2024-06-03',
    ],
    [
      'not those who came',
      '산림청은 ㈜가온나래와 업무협약을 체결했다.\n\n< 업무협약식 개요 >\n\nㅇ (일시) 6.3(월), 산림청\n\nㅇ (참석자) 산림청, ㈜가온나래, ㈜새벽정공\n',
      'mou signed 산림청+가온나래 2024-06-03',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    [
      'not who signs with somebody without a name, told of aside',
      '산림청과 환경부는 국적선사와 운송계약을 맺는 업체를 돕는다.',
    ],
    [
      'not the body whose text it is where the clause has a subject',
      '산림청은 제도를 고친다. 건물은 관리주체*가 사업자와 단체계약을 체결하고 있어 불편이 컸다.',
    ],
    ['no plan', '산림청은 ㈜가온나래와 업무협약을 체결할 계획이 없다고 밝혔다.'],
    ['what is only helped', '산림청은 ㈜가온나래의 장기운송계약 체결과 운송비를 지원한다.'],
    [
      'one of several helps',
      '㈜가온나래는 해외 기업과의 계약체결, 지식재산권 보호 등 맞춤형 도움을 무료로 제공할 계획이다.',
    ],
  ])('none, %s: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});
