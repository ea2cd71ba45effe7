// Sides that are no records, and rows that other words close. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { shown } from './shown-agreements.js';

describe('sides without a record', () => {
  it.each([
    [
      'a head in the bracket behind',
      '산림청(청장 임서연)과 싱가포르 누리방위청(청장 에릭 얍(Eric Yap))은 3일 업무협약을 체결했다.',
      'mou signed 산림청+누리방위청 2024-06-03',
    ],
    [
      'a body of the country in front',
      '산림청은 몽골 새벽관리대학과 업무협약을 체결했다.',
      'mou signed 산림청+새벽관리대학',
    ],
    [
      'a part of the body in front',
      '산림청은 국방부 새벽시설단과 업무협약을 체결했다.',
      'mou signed 산림청+국방부 새벽시설단',
    ],
    ['a body beside a record', '중기부와 검찰청은 업무협약을 체결했다.', 'mou signed 중소벤처기업부+검찰청'],
    [
      'a description and 간',
      '산림청과 기금으로 청년 창업을 돕기 위해 현지 대학이 새로 설립한 몽골 청년창업협의회간 업무협약 체결',
      'mou signed 산림청+청년창업협의회',
    ],
    [
      'the body of somebody with its title',
      '김보람 환경부 장관은 소반 라타나 수자원기상부 장관과 양해각서를 체결했다.',
      'mou signed 환경부+수자원기상부',
    ],
    ['a firm in capitals', '㈜가온나래는 AVTEC사와 업무협약을 맺었다.', 'mou signed 가온나래+AVTEC'],
    [
      'a list with a firm that is known',
      '산림청은 ㈜가온나래, 새벽터, 누리솔과 업무협약을 체결했다.',
      'mou signed 산림청+가온나래+새벽터+누리솔',
    ],
    ['countries of each other', '이란은 2016년 중국과 양해각서를 체결했다.', 'mou signed 이란+중국 2016'],
    [
      'the mark of a note before the bracket',
      '중기부와 산림청*(청장 임서연), 환경부는 협약을 맺었다.',
      'mou signed 중소벤처기업부+산림청+환경부',
    ],
    [
      'who stands there for the body in front',
      '산림청(청장 임서연) 김보람 차장과 환경부 한도윤 차관은 업무협약을 체결했다.',
      'mou signed 산림청+환경부',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['any of a kind', '산림청은 관계기관과 업무협약을 체결했다.'],
    ['whom a body consists of', '산림청은 국방부 구성원과 업무협약을 체결했다.'],
  ])('not %s: %s', (_, text) => {
    expect(shown(text)).toEqual(['mou signed 산림청']);
  });
});

describe('rows', () => {
  it.each([
    [
      'others without a name at the end',
      '산림청, 환경부, 21개 회원기관은 「지원 협약」을 체결했다.',
      'mou signed 산림청+환경부',
    ],
    [
      'their number',
      '산림청은 ㈜가온나래, ㈜새벽정공 2개사와 업무협약을 맺었다.',
      'mou signed 산림청+가온나래+새벽정공',
    ],
    [
      'who came together',
      '중기부는 3일 서울에서 산림청, 환경부, 민간 기관이 모여 업무협약을 체결했다고 밝혔다.',
      'mou signed 중소벤처기업부+산림청+환경부 2024-06-03 @서울특별시',
    ],
    [
      'whom the clause before has chosen',
      '산림청은 ㈜가온나래를 운영사로 선정하고 업무협약을 체결했다.',
      'mou signed 산림청+가온나래',
    ],
    [
      'a note',
      '산림청은 5개 기관*과 업무협약을 체결했다.\n\n* ㈜가온나래, ㈜새벽정공, 새벽환경공단',
      'mou signed 산림청+가온나래+새벽정공+새벽환경공단',
    ],
    [
      'a note on who signed among themselves',
      '산림청은 관계기관* 간 업무협약을 체결했다고 밝혔다.\n\n* ㈜가온나래, ㈜새벽정공',
      'mou signed 가온나래+새벽정공',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('the note of a name tells of that name alone', () => {
    expect(shown('산림청은 ㈜가온나래*와 업무협약을 체결했다.\n\n* ㈜새벽정공, ㈜누리솔의 협력사')).toEqual([
      'mou signed 산림청+가온나래',
    ]);
  });

  it('each with its own other side', () => {
    expect(shown('㈜가온나래는 ㈜새벽정공과, ㈜누리솔은 ㈜한빛소재와 각각 업무협약을 체결했다.')).toEqual([
      'mou signed 가온나래+새벽정공',
      'mou signed 누리솔+한빛소재',
    ]);
  });

  it('the second clause has a side of its own', () => {
    expect(
      shown('㈜가온나래는 Dawn Harbor와 1일 양해각서(MOU)를 체결하고, Noon Center와는 2일 의향서(LOI)를 체결했다.'),
    ).toEqual(['mou signed 가온나래+Dawn Harbor 2024-06-01', 'mou signed 가온나래+Noon Center 2024-06-02']);
  });

  it('a mark of interrogation inside a word ends no sentence', () => {
    expect(shown('산림청과 환경부는 3일 중소?벤처기업 지원을 위한 업무협약을 체결했다.')).toEqual([
      'mou signed 산림청+환경부 2024-06-03',
    ]);
  });
});
