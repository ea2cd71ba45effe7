import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildAutomaton } from '../../src/dictionary/automaton.js';
import type { NameEntry } from '../../src/dictionary/entry.js';

const entry = (surface: string): NameEntry => ({
  type: 'organization',
  surface,
  name: surface,
  strength: 'strong',
  role: 'name',
  attributes: {},
  reference: { file: 'organizations.csv', line: 1, name: surface },
});

const found = (names: readonly string[], text: string): readonly string[] =>
  buildAutomaton(names.map(entry))
    .find(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end));

describe('names are found in every fair spelling', () => {
  it.each([
    [['중소벤처기업부'], '중소벤처 기업부는', ['중소벤처 기업부']],
    [['대·중소기업·농어업협력재단'], '대‧중소기업ㆍ농어업협력재단', ['대‧중소기업ㆍ농어업협력재단']],
    [['보스턴 다이나믹스'], '보스턴다이나믹스', ['보스턴다이나믹스']],
    [['보스턴', '보스턴 다이나믹스'], '보스턴 다이나믹스', ['보스턴 다이나믹스', '보스턴']],
    [['Microsoft'], 'MICROSOFT', ['MICROSOFT']],
    [['LA'], 'ＬＡ', ['ＬＡ']],
    [['워싱턴 D.C.'], '워싱턴 D.C.에서', ['워싱턴 D.C.']],
  ])('%j in %s', (names, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });
});

describe('short names keep their spacing and case', () => {
  it.each([
    [['LA'], 'la vie'],
    [['중기부'], '중 기부'],
    [['중소벤처기업부'], '중소벤처  기업부'],
  ])('%j not in %s', (names, text) => {
    expect(found(names, text)).toEqual([]);
  });
});

it('finds what a plain search finds, on any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('가', '나', '다', '라'), minLength: 1, maxLength: 4 }), {
        maxLength: 6,
      }),
      fc.string({ unit: fc.constantFrom('가', '나', '다', '라') }),
      (names, text) => {
        const unique = [...new Set(names)];
        const plain = unique.flatMap((name) =>
          Array.from(text).flatMap((_c, at) => (text.startsWith(name, at) ? [`${at} ${name}`] : [])),
        );
        const hits = buildAutomaton(unique.map(entry))
          .find(text, 0, text.length)
          .map(({ start, end }) => `${start} ${text.slice(start, end)}`);
        expect([...hits].sort()).toEqual([...plain].sort());
      },
    ),
  );
});
