// The word lists of page furniture, asked in all their ways; every answer that is remembered or looked at quickly is the
// one that a plain look gives.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createLetterPairs } from '../../src/stages/segment/letter-pairs.js';
import { createFurnitureLexicon, type FurnitureLexicon } from '../../src/stages/segment/lexicon.js';
import { createTermScanner } from '../../src/stages/segment/term-scanner.js';
import type { Resources } from '../../src/core/resources.js';

function resourcesOf(rows: readonly (readonly [term: string, role: string])[]): Resources {
  return {
    rows: (file, shape) =>
      rows.map(([term, role], at) => ({ ...shape.parse({ term, role, source: 'test' }), file, line: at + 2 })),
  };
}

function lists(): FurnitureLexicon {
  return createFurnitureLexicon(
    resourcesOf([
      ['공유', 'button'],
      ['공유하기', 'button'],
      ['글 보기', 'button'],
      ['Login', 'button'],
      ['가나', 'button'],
      ['ⓒ', 'credit'],
      ['사진', 'credit'],
      ['사진제공', 'credit'],
      ['공유', 'share'],
      ['바로가기', 'phrase'],
      ['기자', 'reporter'],
      ['특파원', 'reporter'],
      ['온라인팀', 'newsroom'],
      ['일보', 'outlet-ending'],
      ['경제신문', 'outlet-ending'],
      ['신문', 'outlet-ending'],
      ['Ünal', 'button'],
    ]),
  );
}

describe('the word lists', () => {
  it('have their terms, longest first and else in order', () => {
    expect(lists().terms('button')).toEqual(['Login', 'Ünal', '공유하기', '글 보기', '가나', '공유']);
    expect(lists().terms('notice')).toEqual([]);
  });
  it.each<readonly [Parameters<FurnitureLexicon['is']>[0], string, boolean]>([
    ['button', '공유하기', true],
    ['button', '[공유 하기] 12', true],
    ['button', '공유하', false],
    ['button', '공유하기를', false],
    ['button', 'LOGIN', true],
    ['button', 'login', true],
    ['button', 'ünal', true],
    ['button', 'ÜNAL', true],
    ['button', '', false],
    ['button', '123', false],
    ['share', '공유', true],
    ['share', '공유하기', false],
    ['credit', 'ⓒ', false],
    ['credit', '사진', true],
  ])('%s is %s: %s', (role, text, expected) => {
    expect(lists().is(role, text)).toBe(expected);
    const asked = lists();
    asked.is('reporter', text);
    expect(asked.is(role, text)).toBe(expected);
    expect(asked.is(role, text)).toBe(expected);
  });
  it('answer each question for itself', () => {
    const asked = lists();
    expect([
      asked.is('button', '공유'),
      asked.is('share', '공유'),
      asked.is('button', '사진'),
      asked.is('credit', '사진'),
    ]).toEqual([true, true, false, true]);
    expect([
      asked.maySign('홍길동 기자'),
      asked.maySign('가나'),
      asked.maySign('홍길동 기자'),
      asked.maySign(''),
    ]).toEqual([true, false, true, false]);
  });
  it('tell what may open a text by its first letter', () => {
    const asked = lists();
    expect(
      (['공원', '  (공', '사진', 'Lo', 'lo', 'Zo', 'Üb', 'é', '12', ''] as const).map((text) =>
        asked.mayOpen('button', text),
      ),
    ).toEqual([true, true, false, true, true, false, true, true, false, false]);
    expect(asked.mayOpen('credit', '사')).toBe(true);
    expect(asked.mayOpen('button', '사')).toBe(false);
  });
  it('tell the longest term that opens a text, as it is written', () => {
    const asked = lists();
    expect(
      ['사진제공=가', '사진 제공', '사', '제공 사진', 'ⓒ 가', ''].map((text) => asked.opening('credit', text)),
    ).toEqual(['사진제공', '사진', undefined, undefined, 'ⓒ', undefined]);
    expect(asked.opening('notice', '사진')).toBeUndefined();
  });
  it('tell whether one ends a text', () => {
    const asked = lists();
    expect(
      ['한빛일보', '한빛경제신문', '일보 한빛', '한빛', '보', ''].map((text) => asked.endsWith('outlet-ending', text)),
    ).toEqual([true, true, false, false, false, false]);
    expect(asked.endsWith('notice', '한빛일보')).toBe(false);
  });
  it('tell whether a text holds one', () => {
    const asked = lists();
    expect(['본문 바로가기 가나', '바로 가기', ''].map((text) => asked.has('phrase', text))).toEqual([
      true,
      false,
      false,
    ]);
  });
  it.each<readonly [string, boolean]>([
    ['홍길동 기자', true],
    ['홍길동 기 자', true],
    ['홍길동 특파원', true],
    ['온라인 팀', true],
    ['온 라 인 팀', true],
    ['기관 자료', false],
    ['자기 소개', false],
    ['', false],
  ])('may sign %s: %s', (text, expected) => {
    expect(lists().maySign(text)).toBe(expected);
  });
  it('hold no role that nobody knows', () => {
    expect(() => createFurnitureLexicon(resourcesOf([['가나', 'else']]))).toThrow();
  });
});

const LETTERS = fc.constantFrom('기', '자', '팀', '가', 'a', 'A', ' ', '·', '1', 'é', '🎉', '.');
const TEXT = fc.array(LETTERS, { maxLength: 12 }).map((letters) => letters.join(''));

describe('a quick look for pairs of letters', () => {
  it.each<readonly [readonly string[], string, boolean]>([
    [['기자'], '홍길동 기 자', true],
    [['기자'], '기·1·자', true],
    [['기자'], '기🎉자', true],
    [['기자'], '기가자', false],
    [['기자'], '자기', false],
    [['기자'], '기', false],
    [['기자', '온라인팀'], '인팀', true],
    [['기자', '온라인팀'], '기팀', true],
    [['기자기'], '기자 기', true],
    [['기자', 'team'], '가나', true],
    [['기'], '가나', true],
    [['a자'], '가나', true],
    [['기a'], '가나', true],
  ])('%j may stand in %s: %s', (terms, text, expected) => {
    expect(createLetterPairs(terms).mayHold(text)).toBe(expected);
  });
  it('never overlooks a term', () => {
    const pairs = createLetterPairs(['기자', '가팀']);
    fc.assert(
      fc.property(TEXT, (text) => {
        const letters = text.replace(/[^\p{L}]/gu, '');
        if (letters.includes('기자') || letters.includes('가팀')) expect(pairs.mayHold(text)).toBe(true);
      }),
    );
  });
});

describe('one pass for the terms of all roles', () => {
  const terms = new Map([
    ['first', ['기자', '기자팀', 'a.', '']],
    ['second', ['자', '팀가']],
    ['third', ['기자', '1']],
    ['none', []],
  ]);
  it('finds what a look for each finds', () => {
    const scanner = createTermScanner(terms);
    const pairsOnly = createTermScanner(
      new Map([
        ['first', ['기자', '자기가', 'a.']],
        ['second', ['팀가']],
      ]),
    );
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 4 }), (texts) => {
        for (const text of texts) {
          for (const [role, own] of terms)
            expect(scanner.has(role, text)).toBe(own.some((term) => term !== '' && text.includes(term)));
          expect(pairsOnly.has('first', text)).toBe(['기자', '자기가', 'a.'].some((term) => text.includes(term)));
          expect(pairsOnly.has('second', text)).toBe(text.includes('팀가'));
        }
      }),
    );
  });
  it('tells one text from the next', () => {
    const scanner = createTermScanner(terms);
    expect([scanner.has('first', '기자'), scanner.has('first', '가'), scanner.has('first', '기자')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([scanner.has('second', '기자'), scanner.has('none', '기자'), scanner.has('third', '기자')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([scanner.has('third', '1'), scanner.has('third', '가1'), scanner.has('third', '')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
