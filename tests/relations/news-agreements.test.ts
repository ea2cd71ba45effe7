// Agreements as newspapers tell them: where they were signed, who is told of aside, what each signed for. All sentences are
// written for these tests.
import { describe, expect, it } from 'vitest';
import { shown } from './shown-agreements.js';

describe('an agreement in a newspaper', () => {
  it.each([
    [
      'signed at a place without a name of its own',
      '산림청은 4일 ㈜가온나래와 청사 대회의실에서 투자협약을 체결했다.',
      'mou signed 산림청+가온나래 2024-06-04',
    ],
    [
      'signed at a body’s seat',
      '산림청은 ㈜가온나래와 나래홍보센터에서 투자협약을 맺었다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'of hands held in a field',
      '산림청은 ㈜가온나래와 목재 수출 부문에서 손을 맞잡았다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'while another thing was done',
      '산림청은 ㈜가온나래와 협약을 체결하면서 예산을 늘렸다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'whose title tells of others',
      '산림청은 ㈜가온나래와 ‘대기업과 중소기업 간 동행’을 위한 협약을 체결했다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'whose title names a side',
      '산림청과 환경부는 ‘환경부-가온나래 업무협약’을 체결했다. ㈜가온나래는 목재를 만든다.',
      'mou signed 산림청+환경부+가온나래',
    ],
    [
      'whose ceremony somebody else holds',
      '산림청은 4일 ‘환경부-가온나래 업무협약식’을 개최했다. ㈜가온나래는 목재를 만든다.',
      'mou signed 환경부+가온나래 2024-06-04',
    ],
    [
      'for which each has its sum',
      '㈜가온나래와 ㈜누리솔은 ㈜새벽정공과 각각 10억원, 20억원의 공급 계약을 맺었다.',
      'contract signed 가온나래+새벽정공 1000000000 KRW',
      'contract signed 누리솔+새벽정공 2000000000 KRW',
    ],
    [
      'told with another by one verb',
      '상담회에서 7건, 170만 달러의 수출계약과 16건, 1,060만 달러 규모의 양해각서가 체결됐다.',
      'contract signed 1700000 USD ×7',
      'mou signed 10600000 USD ×16',
    ],
    [
      'whose sum is told again',
      '산림청은 현지 업체와 총 286만 달러의 수출협약을 체결했다.\n\n총 10개 업체에서 286만 달러의 수출협약을 체결했다.',
      'mou signed 산림청 2860000 USD',
    ],
    [
      'whose sides stand in a sentence of their own',
      '산림청은 3일 목재 활용 협약을 체결했다.\n\n협약 참여기관은 ▲산림청, 환경부 ▲㈜가온나래, 부산테크노파크 총 4개 기관이다.',
      'mou signed 산림청+환경부+가온나래+부산테크노파크 2024-06-03',
    ],
    [
      'in which they took part',
      '산림청은 3일 목재 활용 협약을 체결했다.\n\n이번 협약에는 산림청, 환경부, ㈜가온나래가 참여했다.',
      'mou signed 산림청+환경부+가온나래 2024-06-03',
    ],
    [
      'of a side whose town stands in front',
      '산림청과 대전 한국새벽대학교가 목재를 알리기 위해 손을 잡았다.',
      'mou signed 산림청+한국새벽대학교',
    ],
    ['not with who was told before, where an unknown side signs', '㈜가온나래와 나래마을이 협약을 체결했다.'],
    ['that is one thing in two words', '산림청은 ㈜가온나래와 합작 의향서를 교환했다.', 'mou signed 산림청+가온나래'],
    ['that is decided on', '㈜가온나래는 ㈜누리솔과 합작법인을 설립키로 했다.', 'venture planned 가온나래+누리솔'],
    [
      'of a firm that was said to have signed',
      '산림청, 환경부와 상생협약을 체결한 착한 기업 ㈜가온나래는 품귀가 시작되자,',
      'mou signed 산림청+환경부+가온나래',
    ],
    [
      'at an occasion with a year in its name',
      '산림청은 ‘2024년 새벽 목재박람회’를 열어 ㈜가온나래와 협약을 체결했다.',
      'mou signed 산림청+가온나래',
    ],
    ['with its month in brackets', '산림청-㈜가온나래 목재 협약 체결(’23.11)', 'mou signed 산림청+가온나래 2023-11'],
    [
      'of a part of a body with its head',
      '산림청과 한국새벽대학교 나래센터(센터장 한도윤)는 업무협약을 체결했다.',
      'mou signed 산림청+한국새벽대학교 나래센터',
    ],
    [
      'not with a word that ends like a body',
      '산림청, 환경부와 상호지원 및 협력 업무협약 체결',
      'mou signed 산림청+환경부',
    ],
    [
      'not of those in the note about who tells of it',
      '나래단*은 산림청과 ㈜가온나래 간 협약을 체결하면서 길을 열었다.\n\n* 환경부, 국토교통부',
      'mou signed 산림청+가온나래',
    ],
  ])('%s: %s', (_, text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

it('an agreement that others had signed before is one of its own', () => {
  const text = '산림청과 환경부 간 업무협약에 따라 ㈜가온나래와 ㈜새벽정공이 공급 계약을 체결했다.';
  expect(shown(text)).toEqual(['mou signed 산림청+환경부', 'contract signed 가온나래+새벽정공']);
});
