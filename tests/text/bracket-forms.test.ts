import { describe, expect, it } from 'vitest';
import { createEngine, extract } from '../../src/pipeline.js';
import { blanksBeforeBrackets, withRoundBrackets } from '../../src/text/bracket-forms.js';

describe('brackets in one form', () => {
  it.each([
    ['가온나래（대표 문채원）는', '가온나래(대표 문채원)는'],
    ['강다온［사무관］은', '강다온(사무관)은'],
    ['강다온〔사무관〕은', '강다온(사무관)은'],
    ['강다온[사무관]은', '강다온(사무관)은'],
  ])('%s', (given, read) => {
    expect(withRoundBrackets(given)).toBe(read);
  });

  it.each([
    '[새벽=뉴스] 가온나래는',
    '가온나래는 [종합] 냈다',
    '가온나래[1]는',
    '가온모임[GAON]은',
    '자료[내려받기](http://a.example)',
  ])('not of %s', (given) => {
    expect(withRoundBrackets(given)).toBe(given);
  });

  it('blanks before a bracket that says more of a word, not before a legal form', () => {
    expect(blanksBeforeBrackets('가온나래 (대표 문채원)는 협회의 (주)새론도담, (사) 모임')).toEqual([
      { start: 4, end: 5 },
    ]);
  });
});

describe('an article with such brackets', () => {
  const engine = createEngine();

  it.each(['가온나래, 공장 증설한다 (종합)', '가온나래, 공장 증설한다[종합]', '가온나래（사진）, 공장 증설한다'])(
    'keeps its title: %s',
    (title) => {
      const { title: found } = extract(
        { id: 'a', text: `${title}\n\n㈜가온나래 (대표 한여울)는 공장을 늘린다.\n` },
        engine,
      );
      expect(found).toBe(title);
    },
  );

  it.each([
    ['강다온 대표이사（새론도담）가 말했다.', ['강다온 대표이사 새론도담', '새론도담 강다온']],
    ['강다온 대표[새론도담]가 말했다.', ['강다온 대표 새론도담', '새론도담 강다온']],
    ['㈜물빛담은 (대표 한여울)은 부산에 있다.', ['물빛담은 한여울', '한여울 대표 물빛담은', '부산광역시']],
    ['새론도담 (123450)은 상장했다.', ['새론도담']],
    ['새론도담（123450）은 상장했다.', ['새론도담']],
  ])('%s', (text, expected) => {
    const { records } = extract({ id: 'a', text }, engine);
    const said = records.map(({ name, attributes }) =>
      [name, attributes['title'], attributes['organization'], attributes['representative']]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect(said).toEqual(expected);
    for (const { mentions } of records)
      for (const { surface, start, end } of mentions) expect(text.slice(start, end)).toBe(surface);
  });
});
