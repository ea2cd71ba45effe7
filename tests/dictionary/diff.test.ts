import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeTally, compareResults } from '../../src/curation/diff/index.js';
import type { EntityRecord } from '../../src/core/types.js';
import type { ExtractionResult } from '../../src/core/result.js';

const TEXT = '가온부와 나래청은 다온사와 손잡았다.';

/** `organization 가온부 #kr-1 @0-3` */
function result(...records: readonly string[]): ExtractionResult {
  return {
    id: 'a.txt',
    text: TEXT,
    records: records.map((line): EntityRecord => {
      const [type = '', name = '', ...rest] = line.split(' ');
      const id = rest.find((part) => part.startsWith('#'))?.slice(1);
      return {
        type,
        name,
        ...(id === undefined ? {} : { id }),
        attributes: {},
        mentions: rest
          .filter((part) => part.startsWith('@'))
          .map((part) => {
            const [start = 0, end = 0] = part.slice(1).split('-').map(Number);
            return { surface: TEXT.slice(start, end), start, end, rule: 'dictionary/name' };
          }),
      };
    }),
  };
}

describe('records before and after', () => {
  it.each([
    ['nothing changes', ['organization 가온부 #1 @0-3'], ['organization 가온부 #1 @0-3'], []],
    ['a record vanishes', ['organization 가온부 #1 @0-3'], [], ['vanished 가온부 →']],
    ['a record appears', [], ['company 다온사 @10-13'], ['appeared → 다온사']],
    ['a name changes', ['organization 가온부 #1 @0-3'], ['organization 가온원 #1 @0-3'], ['changed 가온부 → 가온원']],
    ['an id changes', ['organization 가온부 #1 @0-3'], ['organization 가온부 #2 @0-3'], ['changed 가온부 → 가온부']],
    ['an id comes', ['organization 가온부 @0-3'], ['organization 가온부 #2 @0-3'], ['changed 가온부 → 가온부']],
    [
      'another type is another record',
      ['organization 가온부 @0-3'],
      ['company 가온부 @0-3'],
      ['vanished 가온부 →', 'appeared → 가온부'],
    ],
    ['a mention more or less is no change', ['organization 가온부 #1 @0-3'], ['organization 가온부 #1 @0-3 @5-8'], []],
    [
      'two records become one',
      ['organization 가온부 #1 @0-3', 'organization 나래청 #2 @5-8'],
      ['organization 가온부 #1 @0-3 @5-8'],
      ['changed 나래청 → 가온부'],
    ],
  ])('%s', (_what, before, after, expected) => {
    const changes = compareResults(result(...before), result(...after));
    expect(
      changes.map((change) =>
        `${change.kind} ${change.before?.name ?? ''} → ${change.after?.name ?? ''}`.replace(/ +/gu, ' ').trim(),
      ),
    ).toEqual(expected);
  });

  it('are the same when nothing changed, whatever they are', () => {
    const record = fc.tuple(fc.constantFrom('가', '나'), fc.constantFrom('', ' #1', ' #2'), fc.nat(9));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => {
        const lines = records.map(([name, id, at], index) => `company ${name}${index}${id}${index} @${at}-${at + 1}`);
        expect(compareResults(result(...lines), result(...lines))).toEqual([]);
      }),
    );
  });

  it('are gathered over articles, what vanished first', () => {
    const tally = new ChangeTally();
    const gone = compareResults(result('organization 가온부 #1 @0-3'), result());
    const come = compareResults(result(), result('company 다온사 @10-13'));
    for (const article of ['a', 'b', 'c', 'd']) tally.add(article, [...come, ...gone]);
    tally.add('e', come);
    expect(tally.articles).toBe(5);
    expect(tally.groups()).toMatchObject([
      {
        kind: 'vanished',
        articles: 4,
        examples: [{ article: 'a', context: TEXT }, { article: 'b' }, { article: 'c' }],
      },
      { kind: 'appeared', articles: 5 },
    ]);
  });
});
