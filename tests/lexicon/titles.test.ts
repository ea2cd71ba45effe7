// Titles where they are spelled: read from their cues, all of a text are found that a walk over its words finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { languageOf } from '../../src/lexicon/language.js';
import { createWordSet } from '../../src/lexicon/word-set.js';

const { titles } = languageOf(createResources());

const PIECES = [
  '장관',
  '이사장',
  '시장',
  '교수팀',
  '대표',
  '이사',
  '전통시장',
  '중기부',
  '가온',
  'CEO',
  '은',
  '에서',
  ' ',
  '·',
];
const SPELLED = ['장관', '이사장', '이사', '사장', '시장', '교수', '대표', '대표이사', '이사', 'CEO', '상인회장'];

describe('findAt', () => {
  it('finds what find finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const cues = Array.from({ length: text.length }, (_, start) => ({ start })).filter(({ start }) =>
          SPELLED.some((word) => text.startsWith(word, start)),
        );
        const all = titles.find(text, 0, text.length);
        const known = all.filter(({ title }) => SPELLED.includes(title.title));
        const found = titles.findAt(text, cues, 0, text.length);
        expect(found.filter(({ title }) => SPELLED.includes(title.title))).toEqual(known);
      }),
    );
  });
});

describe('classes', () => {
  it('know titles, and what titles end in', () => {
    expect(titles.classed('civil-rank').has('사무관')).toBe(true);
    expect(titles.classed('unit-post').ends('첨단산업정책관', 2)).toBe(true);
    expect(titles.classed('unit-post').ends('정책관', 2)).toBe(false);
    expect(titles.classed('senior').ends('투자전략가')).toBe(true);
    expect(titles.bodyOf('국회의원')).toBe('국회');
    expect(titles.bodyOf('경제외교조정관')).toBe('외교부');
    expect(titles.get('경제외교조정관')).toBeUndefined();
    expect(titles.bodyOf('장관')).toBeUndefined();
  });

  it('take the longest word that begins at a place', () => {
    const words = createWordSet(['후보', '후보자']);
    expect(words.endAt('장관 후보자는', 3)).toBe(6);
    expect(words.endAt('장관 후보는', 3)).toBe(5);
    expect(words.endAt('장관은', 0)).toBe(-1);
  });
});
