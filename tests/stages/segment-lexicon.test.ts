// The word list of page furniture: every role has words, no word stands twice, and none is so short that it hides text.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createResources } from '../../src/dictionary/load.js';
import { createFurnitureLexicon } from '../../src/stages/segment/lexicon.js';
import { bareWords } from '../../src/text/letters.js';

const rows = createResources().rows(
  'lexicons/furniture.csv',
  z.object({ term: z.string(), role: z.string(), source: z.string() }),
);
const lexicon = createFurnitureLexicon(createResources());

describe('furniture.csv', () => {
  it('holds no row twice', () => {
    const keys = rows.map(({ term, role }) => `${role} ${term}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  it('says where every word comes from', () => {
    expect(rows.filter(({ source }) => source === '')).toEqual([]);
  });
  it.each(['phrase', 'notice', 'copyright'] as const)('has no %s that a headline might hold by chance', (role) => {
    expect(lexicon.terms(role).filter((term) => term.length < 4)).toEqual([]);
  });
});

describe('asking the list', () => {
  it.each([
    ['button', '댓글0', true],
    ['button', '[ 공유하기 ]', true],
    ['button', '공유하기 좋은 날', false],
    ['button', '123', false],
    ['credit', 'ⓒ', false],
  ] as const)('%s %s → %s', (role, text, expected) => {
    expect(lexicon.is(role, text)).toBe(expected);
  });
  it('looks at letters alone', () => {
    expect(bareWords('[경제] 랭킹 뉴스 10')).toBe('경제랭킹뉴스');
  });
});
