// A folder of pages loses what its pages share and no line of its articles, though no word list knows the site.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createResources } from '../../src/dictionary/load.js';
import { createSegmenter } from '../../src/stages/segment/index.js';
import { createPageCounter, recurringStarts } from '../../src/documents/recurring-lines.js';
import { unseenSite } from '../../tools/bench/unseen-site.mjs';

const segment = createSegmenter(createResources());

/** What is kept of every text when all of them are read as one folder. */
function keptOf(texts: readonly string[]): readonly (readonly string[])[] {
  const counter = createPageCounter();
  for (const text of texts) counter.add(text);
  const recurring = counter.recurring();
  return texts.map((text, at) =>
    segment({ id: `${String(at)}.txt`, text, recurring: recurringStarts(text, recurring) })
      .blocks.filter(({ zone }) => zone !== 'boilerplate')
      .map(({ start, end }) => text.slice(start, end)),
  );
}

describe('fifty pages of a site that no list knows', () => {
  const pages = unseenSite(50);
  const kept = keptOf(pages.map(({ article }) => article.text));
  it('lose no line of their articles', () => {
    for (const [at, { lines }] of pages.entries()) {
      expect(lines.filter((line) => !(kept[at] ?? []).includes(line))).toEqual([]);
    }
  });
  it('lose all of their furniture', () => {
    for (const [at, { lines }] of pages.entries()) {
      expect((kept[at] ?? []).filter((words) => !lines.includes(words))).toEqual([]);
    }
  });
  it('each of them alone loses no line of its article and four fifths of its furniture, by the shape of its lines', () => {
    for (const { article, lines } of pages) {
      const [alone = []] = keptOf([article.text]);
      expect(lines.filter((line) => !alone.includes(line))).toEqual([]);
      const furniture = article.text.split('\n').length - lines.length;
      expect(alone.filter((words) => !lines.includes(words)).length).toBeLessThan(furniture / 5);
    }
  });
});

/** A release with an outline that all releases share. */
function release(at: number): string {
  return [
    `새벽시, 제조기업 ${String(at)}호 수출 지원`,
    `□ 새벽시는 제조기업 ${'가나다라마바사'.charAt(at)}동의 수출을 돕는 사업을 시작한다고 5일 밝혔다.`,
    '□ 추진 배경',
    'ㅇ 수출 물류비가 크게 올랐음',
    '구분',
    '서울',
    '부산',
    '중소벤처기업부',
    '담당 부서',
    '수출지원과',
    '책임자',
    '과장 김보람 (02-000-0000)',
  ].join('\n');
}

describe('what recurs and is no furniture', () => {
  it('outlines, tables and contacts that a series of releases shares stay', () => {
    const releases = [0, 1, 2, 3, 4, 5, 6].map(release);
    for (const [at, kept] of keptOf(releases).entries()) expect(kept).toEqual(releases[at]?.split('\n'));
  });
  it('an article that was saved many times does not lose itself', () => {
    const text = unseenSite(1)[0]?.article.text ?? '';
    expect(keptOf([text, text, text, text])[0]).toEqual(keptOf([text])[0]);
  });
  it('two pages tell nothing', () => {
    const texts = unseenSite(2).map(({ article }) => article.text);
    expect(keptOf(texts)).toEqual(texts.flatMap((text) => keptOf([text])));
  });
  it('a headline that the rankings of other pages name stays', () => {
    const pages = unseenSite(12).map(({ article }) => article.text);
    const other = '달빛군 김 양식장 수출 3천만 달러 돌파';
    const page = `다솔마루\n오늘 한 자락\n살림 셈법\n저잣거리\n${other}\n달빛군은 김 양식장의 수출이 3천만 달러를 넘었다고 5일 밝혔으며 축하 행사를 연다.\n군수는 내년에도 양식장을 늘리고 가공 공장을 더 지어 수출을 크게 키우겠다고 말했다.`;
    const kept = keptOf([...pages.map((text) => `${text}\n${other}`), page]);
    expect(kept.at(-1)?.[0]).toBe(other);
  });
});

describe('on any texts', () => {
  const line = fc.constantFrom(
    '다솔마루',
    '저잣거리',
    '공유하기',
    '많이 본 뉴스',
    '가나다',
    '1',
    '',
    '□ 개요',
    '| 가 | 나 |',
    '새벽시는 제조기업의 수출을 돕는 사업을 올해 안에 시작한다고 5일 밝혔다.',
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  it('recurring lines are lines, and blocks still cover the text in order', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const counter = createPageCounter();
        for (const one of texts) counter.add(one);
        for (const one of texts) {
          const recurring = recurringStarts(one, counter.recurring());
          for (const start of recurring) expect(start === 0 || /\s/u.test(one.charAt(start - 1))).toBe(true);
          let from = 0;
          let outside = '';
          for (const { start, end } of segment({ id: 'x', text: one, recurring }).blocks) {
            expect(start).toBeGreaterThanOrEqual(from);
            outside += one.slice(from, start);
            from = end;
          }
          expect((outside + one.slice(from)).trim()).toBe('');
        }
      }),
    );
  });
  it('the order in which pages are counted does not matter, copies aside', () => {
    const pages = unseenSite(6).map(({ article }) => article.text);
    const count = (texts: readonly string[]): readonly string[] => {
      const counter = createPageCounter();
      for (const one of texts) counter.add(one);
      return [...counter.recurring()].sort();
    };
    expect(count(pages)).toEqual(count(pages.toReversed()));
  });
});
