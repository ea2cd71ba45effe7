import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildTrie } from '../../src/dictionary/trie.js';
import { buildAutomaton } from '../../src/dictionary/automaton.js';
import type { NameEntry } from '../../src/core/names.js';

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

describe('entries that spell the same are reported together, in the order given', () => {
  it.each([
    [['산업부', '산업부'], '산업부는', [[0, 1]]],
    [['산업부', '산업부장관', '산업부'], '산업부장관', [[1], [0, 2]]],
    [['LA', 'la'], 'la', [[1]]],
  ])('%j in %s', (names, text, expected) => {
    const entries = names.map(entry);
    const hits = buildAutomaton(entries).find(text, 0, text.length);
    expect(hits.map((hit) => hit.entries.map((found) => entries.indexOf(found)))).toEqual(expected);
  });
});

it('finds each of as many names as a dictionary has', () => {
  const names = Array.from(
    { length: 20_000 },
    (_name, i) => `${String.fromCharCode(0xac00 + (i % 150), 0xac00 + Math.floor(i / 150))}공단`,
  );
  const automaton = buildAutomaton(names.map(entry));
  const lost = names.filter((name) => automaton.find(name, 0, name.length)[0]?.entries[0]?.surface !== name);
  expect(lost).toEqual([]);
  // 150 first syllables, then two edges more and the last two letters for each name
  expect(buildTrie(names).codes.filter((code) => code !== 0)).toHaveLength(150 + 20_000 * 3);
});
