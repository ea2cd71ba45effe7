import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { WordEntry, WordList } from '../../src/core/resources.js';
import { createResources } from '../../src/dictionary/load.js';
import { compileList, listOf, openList, wordList } from '../../src/dictionary/word-list.js';

const ENTRIES: readonly WordEntry[] = [
  ['협업', 1],
  ['협업프로그램', 2.5],
  ['CES', -3],
  ['협업', 4],
];
const opened = (entries: readonly WordEntry[]): WordList => openList(Uint8Array.from(compileList(entries)));
const entriesOf = (list: WordList, beginning?: string): readonly WordEntry[] => {
  const found: WordEntry[] = [];
  list.each((word, number) => found.push([word, number]), beginning);
  return found;
};

describe.each([
  ['compiled by the build', opened],
  ['made at run time', listOf],
])('a list of words %s', (_, make) => {
  it('finds whole words, in a text as well', () => {
    const list = make(ENTRIES);
    expect(['협업', '협업프로그램', 'CES', '협', '협업프로', ''].map((word) => list.has(word))).toEqual(
      [true, true, true, false, false, false], // prettier-ignore
    );
    expect(list.numberOf('새 협업프로그램을', 2, 8)).toBe(2.5);
    expect(list.numberOf('새 협업프로그램을', 2, 7)).toBe(0);
  });

  it('takes the last of rows with one word, and 1 where words have no number of their own', () => {
    expect([make(ENTRIES).size, make(ENTRIES).numberOf('협업', 0, 2)]).toEqual([3, 4]);
    expect(make([['수출', 1]]).numberOf('수출', 0, 2)).toBe(1);
  });

  it('shows its words in order, or those that begin so', () => {
    const list = make(ENTRIES);
    expect(entriesOf(list).map(([word]) => word)).toEqual(['협업', '협업프로그램', 'CES']);
    expect(entriesOf(list, '협업프')).toEqual([['협업프로그램', 2.5]]);
  });

  it('says the same however often it is asked', () => {
    const list = make(ENTRIES);
    const answers = Array.from(
      { length: 30_000 },
      (_, at) => `${String(list.has('CES'))}${String(list.numberOf('협업', 0, 2 - (at % 2)))}`,
    );
    expect(new Set(answers)).toEqual(new Set(['true4', 'true0']));
  });

  it('may be empty', () => {
    expect([make([]).has('수출'), make([]).size, entriesOf(make([]))]).toEqual([false, 0, []]);
  });
});

it('holds every word of its file', () => {
  const row = z.object({ word: z.string().min(1) });
  const list = wordList(createResources(), 'models/release-words.csv', row, ({ word }) => [word, 1]);
  const rows = createResources().rows('models/release-words.csv', row);
  expect(rows.every(({ word }) => list.has(word))).toBe(true);
  expect(list.has('새벽정공')).toBe(false);
});
