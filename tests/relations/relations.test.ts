// Who did what with whom, after the contract for relations: what a sentence says as rows, and what says none. All sentences are
// written for these tests.
import { describe, expect, it } from 'vitest';
import type { Relation, RelationName } from '../../src/core/relation.js';
import { createEngine, extract } from '../../src/pipeline.js';
import { shown } from './shown-agreements.js';

const engine = createEngine();

/** A headline and a lead that say nothing of anybody. */
const ABOVE = '지역 중소기업 수출 지원 대책 발표\n\n새 대책이 3일 나왔다.\n\n';

function relationsOf(text: string, type: Relation['type'], date = '2024-06-03'): readonly Relation[] {
  const result = extract({ id: 'a', text: `${ABOVE}${text}\n`, date }, engine, { relations: true });
  return (result.relations ?? []).filter((relation) => relation.type === type);
}

function names(list: readonly RelationName[] = []): string {
  return list.map(({ name }) => name).join('+');
}

describe('agreements', () => {
  it.each([
    ['㈜가온나래는 ㈜새벽정공과 업무협약을 체결했다.', ['mou signed 가온나래+새벽정공']],
    [
      '㈜가온나래와 ㈜새벽정공은 지난 1일 부산에서 업무협약(MOU)을 맺었다.',
      ['mou signed 가온나래+새벽정공 2024-06-01 @부산광역시'],
    ],
    ['중진공은 시애틀시와 업무협약을 체결할 예정이다.', ['mou planned 중소벤처기업진흥공단+시애틀']],
    [
      '㈜가온나래는 ㈜새벽정공과 300억원 규모의 공급 계약을 체결했다.',
      ['contract signed 가온나래+새벽정공 30000000000 KRW'],
    ],
    ['㈜가온나래는 ㈜새벽정공과 기술이전 계약을 체결했다.', ['transfer signed 가온나래+새벽정공']],
    ['이번 상담회에서 수출 MOU 6건을 체결했다.', ['mou signed ×6']],
    ['㈜가온나래, ㈜새벽정공, ㈜누리솔은 협약을 맺고 함께 일한다.', ['mou signed 가온나래+새벽정공+누리솔']],
    ['㈜가온나래와 업무협약을 맺은 ㈜새벽정공은 세계에 거점이 있다.', ['mou signed 가온나래+새벽정공']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    '중진공은 수출 계약 체결을 지원한다.',
    '중기부는 업무협약 체결 건수를 늘릴 계획이다.',
    '㈜가온나래는 협약 기업을 찾는다.',
    '㈜가온나래 대표는 “협약을 체결했다는 보도는 사실이 아니다”라고 말했다.',
  ])('none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('are told once, whatever headline and lead repeat', () => {
    const text = '가온나래-새벽정공, 업무협약 체결\n\n㈜가온나래는 ㈜새벽정공과 업무협약을 체결했다고 3일 밝혔다.';
    expect(shown(text)).toEqual(['mou signed 가온나래+새벽정공']);
  });
});

describe('investments', () => {
  function shown(text: string): readonly string[] {
    return relationsOf(text, 'investment').flatMap((relation) => {
      if (relation.type !== 'investment') return [];
      const { status, recipient, investors, amount, round } = relation;
      const parts = [
        status,
        recipient?.name ?? '',
        investors === undefined ? '' : `< ${names(investors)}`,
        String(amount?.value ?? ''),
        round ?? '',
      ];
      return [parts.filter((part) => part !== '').join(' ')];
    });
  }

  it.each([
    ['㈜가온나래는 50억원의 투자 유치에 성공했다.', ['done 가온나래 5000000000']],
    ['㈜가온나래는 ㈜새벽벤처스로부터 시리즈 A 투자를 유치했다.', ['done 가온나래 < 새벽벤처스 시리즈 A']],
    ['㈜새벽벤처스는 ㈜가온나래에 30억원을 투자했다.', ['done 가온나래 < 새벽벤처스 3000000000']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(['중기부는 투자를 늘린다.', '설비 투자가 줄었다.'])('none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('sums', () => {
  function shown(text: string): readonly string[] {
    return relationsOf(text, 'sum').flatMap((relation) =>
      relation.type === 'sum'
        ? [[relation.role, String(relation.value), relation.owner?.name ?? ''].join(' ').trim()]
        : [],
    );
  }

  it.each([
    ['㈜가온나래는 지난해 매출 150억원을 올렸다.', ['sales 15000000000 가온나래']],
    ['㈜가온나래는 공장을 지었다. 이 회사 매출은 지난해 90억원이다.', ['sales 9000000000 가온나래']],
    ['총사업비 50억원을 투입한다.', ['budget 5000000000']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('without the flag', () => {
  it('nothing is added', () => {
    const article = { id: 'a', text: '㈜가온나래는 ㈜새벽정공과 업무협약을 체결했다.\n' };
    const plain = extract(article, engine);
    expect('relations' in plain).toBe(false);
    expect(extract(article, engine, { relations: true }).records).toEqual(plain.records);
  });
});
