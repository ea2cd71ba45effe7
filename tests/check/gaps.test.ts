import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/check/compare.js';
import type { ExpectedContent } from '../../src/check/expected.js';
import { beyondGaps, gapOf } from '../../src/check/gaps.js';

const company = (name: string, start: number): ExpectedContent['records'][number] => ({
  type: 'company',
  name,
  fields: {},
  mentions: [{ surface: name, start, end: start + name.length }],
});

const expected: ExpectedContent = { fields: {}, records: [company('세진하이텍', 0), company('아이센트', 10)] };
const actual: ExpectedContent = { fields: {}, records: [company('아이센트', 10), company('하이텍', 40)] };
const differences = compareArticles(expected, actual);

describe('known gaps of a fixture', () => {
  it('names each difference in one line', () => {
    expect(differences.map(gapOf)).toEqual([
      'record missing: company 세진하이텍',
      'record not expected: company 하이텍',
    ]);
  });

  it.each([
    { gaps: [], unknown: 2, closed: [] },
    { gaps: ['record missing: company 세진하이텍'], unknown: 1, closed: [] },
    { gaps: differences.map(gapOf), unknown: 0, closed: [] },
    { gaps: ['record missing: company 아이센트'], unknown: 2, closed: ['record missing: company 아이센트'] },
  ])('$gaps leaves $unknown unknown and $closed closed', ({ gaps, unknown, closed }) => {
    const result = beyondGaps(differences, gaps);
    expect([result.unknown.length, result.closed]).toEqual([unknown, closed]);
  });
});
