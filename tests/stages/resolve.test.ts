// From mentions to records: one record an entity, the name in force on the article's date, the office-holder of that
// day. All sentences were written for these tests.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import type { EntityRecord } from '../../src/core/types.js';
import { engine, expectRow } from '../bracket-notation.js';

function recordsOf(text: string, date?: string, types?: readonly string[]): readonly EntityRecord[] {
  const article = { id: 'a', text, ...(date === undefined ? {} : { date }) };
  return extract(article, engine, types === undefined ? {} : { types }).records;
}

describe('bodies that were renamed', () => {
  it.each([
    ['2016-05-10', '[중기청|organization=중소기업청]은 자금을 푼다'],
    ['2017-07-25', '[중소기업청|organization=중소기업청]은 자금을 푼다'],
    ['2017-07-26', '[중기부|organization=중소벤처기업부]는 자금을 푼다'],
    ['2020-05-10', '[중기부|organization=중소벤처기업부]는 자금을 푼다'],
    ['2025-09-01', '[산업부|organization=산업통상자원부]는 대책을 냈다'],
    ['2025-09-30', '[산업부|organization=산업통상자원부]는 대책을 냈다'],
    ['2025-10-01', '[산업부|organization=산업통상부]는 대책을 냈다'],
    ['2025-11-01', '[산업부|organization=산업통상부]는 대책을 냈다'],
    ['2018-05-10', '[중진공|organization=중소기업진흥공단]은 자금을 푼다'],
    ['2020-05-10', '[중진공|organization=중소벤처기업진흥공단]은 자금을 푼다'],
    ['2024-05-10', '[환경부|organization=환경부]는 대책을 냈다'],
    ['2024-05-10', '[통계청|organization=통계청]은 물가를 조사했다'],
    ['2025-11-10', '[국가데이터처|organization=국가데이터처]는 물가를 조사했다'],
    // a full name stays what it says, whatever the day
    ['2025-11-01', '[산업통상자원부|organization=산업통상자원부]는 대책을 냈다'],
  ])('on %s: %s', (date, row) => {
    expectRow(row, { date });
  });

  it('takes the latest name where no date is known', () => {
    expectRow('[산업부|organization=산업통상부]는 대책을 냈다');
    expectRow('[중진공|organization=중소벤처기업진흥공단]은 자금을 푼다');
  });

  it('keeps one id across names', () => {
    const before = recordsOf('산업부는 대책을 냈다', '2025-09-01');
    const after = recordsOf('산업부는 대책을 냈다', '2025-11-01');
    expect(before.map(({ id }) => id)).toEqual(['kr-gov-motie']);
    expect(after.map(({ id }) => id)).toEqual(['kr-gov-motie']);
  });
});

describe('who held the office that day', () => {
  it.each([
    ['2018-06-01', '중기부는 대책을 냈다. [홍 장관|official=홍종학]은 현장을 찾았다'],
    ['2020-06-01', '중기부는 대책을 냈다. [박 장관|official=박영선]은 현장을 찾았다'],
    ['2021-06-01', '중기부는 대책을 냈다. [권 장관|official=권칠승]은 현장을 찾았다'],
    ['2022-06-01', '중기부는 대책을 냈다. [이 장관|official=이영]은 현장을 찾았다'],
    ['2024-06-01', '중기부는 대책을 냈다. [오 장관|official=오영주]은 현장을 찾았다'],
    ['2025-09-01', '중기부는 대책을 냈다. [한 장관|official=한성숙]은 현장을 찾았다'],
    // another was in office
    ['2024-06-01', '중기부는 대책을 냈다. 박 장관은 현장을 찾았다'],
    ['2020-06-01', '중기부는 대책을 냈다. 오 장관은 현장을 찾았다'],
    // the body is not named
    ['2024-06-01', '기업들은 반겼다. 오 장관은 현장을 찾았다'],
  ])('on %s: %s', (date, row) => {
    expectRow(row, { date, types: ['official'] });
  });

  it.each([
    ['2024-06-01', '오영주', '중소벤처기업부'],
    ['2025-09-01', '김정관', '산업통상자원부'],
    ['2025-11-01', '김정관', '산업통상부'],
    ['2018-06-01', '백운규', '산업통상자원부'],
  ])('on %s, %s 장관 is of %s', (date, name, organization) => {
    expectRow(`[${name}|official] 장관은 현장을 찾았다`, {
      date,
      types: ['official'],
      attributes: { [name]: { title: '장관', organization } },
    });
  });
});

describe('mentions of one entity are one record', () => {
  it.each<readonly [text: string, type: string, records: readonly (readonly [string, readonly string[]])[]]>([
    [
      '중소벤처기업진흥공단(중진공)은 자금을 푼다. 중진공은 지점도 연다.',
      'organization',
      [['중소벤처기업진흥공단', ['중소벤처기업진흥공단', '중진공', '중진공']]],
    ],
    [
      'EU와 유럽연합, 중기부',
      'organization',
      [
        ['유럽연합', ['EU', '유럽연합']],
        ['중소벤처기업부', ['중기부']],
      ],
    ],
    ['서울과 서울시, 서울특별시는 한곳이다', 'city', [['서울특별시', ['서울', '서울시', '서울특별시']]]],
    ['㈜가온테크가 왔다. 가온테크는 떠났다.', 'company', [['가온테크', ['가온테크', '가온테크']]]],
    [
      '한도윤 원장이 왔다. 한 원장은 떠났다. 한도윤은 돌아왔다.',
      'official',
      [['한도윤', ['한도윤', '한 원장', '한도윤']]],
    ],
    [
      '김도현 의장과 김서하 대표가 만났다',
      'official',
      [
        ['김도현', ['김도현']],
        ['김서하', ['김서하']],
      ],
    ],
    [
      '자금 3억원을 받았다. 3억원은 설비에, 5억원은 인건비에 쓴다',
      'amount',
      [
        ['3억원', ['3억원', '3억원']],
        ['5억원', ['5억원']],
      ],
    ],
  ])('%s', (text, type, expected) => {
    expect(
      recordsOf(text, undefined, [type]).map(({ name, mentions }) => [name, mentions.map(({ surface }) => surface)]),
    ).toEqual(expected);
  });

  it('names an unknown entity by its longest surface, with plain spaces', () => {
    const [record] = recordsOf('슈타인바이스\u00a0재단이 참여한다', undefined, ['organization']);
    expect(record?.name).toBe('슈타인바이스 재단');
    expect(record?.mentions.map(({ surface }) => surface)).toEqual(['슈타인바이스\u00a0재단']);
  });

  it('lists records in order of first mention', () => {
    expect(recordsOf('중기부는 서울에서 3억원을 풀었다. 중진공도 중기부를 도왔다.').map(({ name }) => name)).toEqual([
      '중소벤처기업부',
      '서울특별시',
      '3억원',
      '중소벤처기업진흥공단',
    ]);
  });
});
