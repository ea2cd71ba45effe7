// What the rules find when a type's own names are left out: the figure that tells a rule from a memory.
import { describe, expect, it } from 'vitest';
import { createEngine, extract } from '../../src/pipeline.js';

const TEXT = '중소벤처기업부는 오뚜기와 ㈜다온누리테크를 도왔다. 이 장관은 시애틀로 갔다.';

/** `type name`, for every record of the article of a day when 이영 was the minister. */
function records(withoutDictionary: readonly string[]): readonly string[] {
  const result = extract({ id: 'a', text: TEXT, date: '2023-04-26' }, createEngine({ withoutDictionary }));
  return result.records.map(({ type, name }) => `${type} ${name}`);
}

describe('without the dictionary of', () => {
  const ALL = ['organization 중소벤처기업부', 'company 오뚜기', 'company 다온누리테크', 'official 이영', 'city 시애틀'];

  it('no type, everything is found', () => {
    expect(records([])).toEqual(ALL);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['companies, those that a marker shows', ['company'], ALL.filter((record) => record !== 'company 오뚜기')],
    [
      'officials, no holder of an office by his surname',
      ['official'],
      ALL.filter((record) => record !== 'official 이영'),
    ],
    ['cities, none', ['city'], ALL.filter((record) => record !== 'city 시애틀')],
    ['companies and cities, neither', ['company', 'city'], [ALL[0] ?? '', ALL[2] ?? '', ALL[3] ?? '']],
  ])('%s are found', (_what, types, wanted) => {
    expect(records(types)).toEqual(wanted);
  });

  it('a type that has none is refused by name', () => {
    expect(() => createEngine({ withoutDictionary: ['amount'] })).toThrow(
      'no dictionary of type "amount" to leave out; allowed: organization, company, city, official',
    );
  });
});
