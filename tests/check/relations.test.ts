// What a fixture states of relations against what is found.
import { describe, expect, it } from 'vitest';
import { formatExpected, parseExpected } from '../../src/check/expected.js';
import { gapOf } from '../../src/check/gaps.js';
import { compareRelations, relationsAsExpected, type ExpectedRelation } from '../../src/check/relations.js';

const AGREEMENT: ExpectedRelation = {
  type: 'agreement',
  kind: 'mou',
  status: 'signed',
  parties: ['가온나래', '시애틀'],
  amount: { value: 5e9, currency: 'KRW' },
};
const STATEMENT: ExpectedRelation = { type: 'statement', speaker: '한도윤', quote: '수출을 돕겠다' };

/** The differences in one line each, as gaps list them. */
function differences(found: readonly ExpectedRelation[]): readonly string[] {
  return compareRelations([AGREEMENT, STATEMENT], found).map(gapOf);
}

describe('relations of a fixture', () => {
  it.each([
    { found: [STATEMENT, AGREEMENT], says: [] },
    { found: [{ ...AGREEMENT, parties: ['시애틀', '가온나래'] }, STATEMENT], says: [] },
    { found: [AGREEMENT], says: ['relation missing: statement 한도윤: 수출을 돕겠다'] },
    {
      found: [AGREEMENT, STATEMENT, { ...STATEMENT, quote: '예산도 늘린다' }],
      says: ['relation not expected: statement 한도윤: 예산도 늘린다'],
    },
    {
      found: [{ ...AGREEMENT, kind: 'contract', amount: { value: 6e9, currency: 'KRW' } }, STATEMENT],
      says: ['relation changed: agreement mou 가온나래 | 시애틀: kind, amount'],
    },
    {
      found: [AGREEMENT, { ...STATEMENT, speaker: '문채원' }],
      says: ['relation changed: statement 한도윤: 수출을 돕겠다: speaker'],
    },
  ])('$says', ({ found, says }) => {
    expect(differences(found)).toEqual(says);
  });

  it('pair sums by what they amount to', () => {
    const sum = (value: number, role: string): ExpectedRelation => ({ type: 'sum', value, currency: 'KRW', role });
    expect(compareRelations([sum(5, 'budget')], [sum(6, 'budget')]).map(gapOf)).toEqual([
      'relation missing: sum 5 KRW',
      'relation not expected: sum 6 KRW',
    ]);
  });

  it('are written as they are read', () => {
    const text = formatExpected({
      fields: { title: '협약' },
      records: [],
      relations: [AGREEMENT, STATEMENT],
      relationTypes: ['agreement', 'statement'],
    });
    const expected = parseExpected(text, 'expected.json');
    expect(expected.relations).toEqual([AGREEMENT, STATEMENT]);
    expect(expected.relationTypes).toEqual(['agreement', 'statement']);
  });

  it('are compared of the types that the fixture states alone', () => {
    const found = relationsAsExpected(
      [
        {
          type: 'statement',
          speaker: { name: '한도윤', record: 0 },
          quote: { text: '수출을 돕겠다', start: 3, end: 10 },
          rule: 'statement/quoted',
          start: 0,
          end: 12,
        },
        { type: 'sum', value: 5, currency: 'KRW', role: 'budget', rule: 'sum/stated', start: 0, end: 12 },
      ],
      ['statement'],
    );
    expect(found).toEqual([STATEMENT]);
  });
});
