// Furniture that shows only by its neighbours: front matter, share buttons, signatures, weather, and the headings of lists.
// `rule | words` is set aside.
import { describe, expect, it } from 'vitest';
import { markFrontMatter, markShareButtons, markSignatures } from '../../src/stages/segment/rows.js';
import { sectionRule } from '../../src/stages/segment/sections.js';
import { isTemperature, markWeather } from '../../src/stages/segment/weather.js';
import type { Reading } from '../../src/stages/segment/reading.js';
import { LEAD, lexicon, linesOf, readLines, told } from './page-lines.js';

/** What a step makes of rows; of those that it sets aside it also says their kind. */
function expectRows(mark: (readings: readonly Reading[]) => void, ...rows: readonly string[]): readonly Reading[] {
  const readings = readLines(...linesOf(rows));
  mark(readings);
  expect(told(readings)).toEqual(rows);
  return readings;
}

describe('front matter that nobody marked', () => {
  const expectMatter = (...rows: readonly string[]): void => {
    for (const { kind, pieces } of expectRows(markFrontMatter, ...rows))
      if (pieces[0]?.rule === 'segment/front-matter') expect(kind).toBe('stamp');
  };
  const as = (...words: readonly string[]): readonly string[] => words.map((word) => `front-matter | ${word}`);
  it('stands between two rules on top, a field a line', () => {
    expectMatter(...as('---', 'title: "수출"', 'news_id: 1', 'empty:', '---'), '가나', '---');
    expectMatter(...as('---', '---'), '가나');
  });
  it('is none where a line is no field', () => {
    expectMatter('---', 'title: "수출"', '가나', '---');
    expectMatter('---', 'Title: "수출"', '---');
    expectMatter('---', 'a: 1', '---');
    expectMatter('---', 'title:수출', '---');
  });
  it('is none below the first line, or where no rule ends it', () => {
    expectMatter('가나', '---', 'title: 1', '---');
    expectMatter('---', 'title: 1', 'other: 2');
  });
  it('has up to 58 fields', () => {
    const fields = (count: number): readonly string[] => Array.from({ length: count }, () => 'title: 1');
    expectMatter(...as('---', ...fields(58), '---'));
    expectMatter('---', ...fields(59), '---');
  });
});

describe('share buttons', () => {
  const share = (readings: readonly Reading[]): void => {
    markShareButtons(readings, lexicon);
  };
  const as = (...words: readonly string[]): readonly string[] => words.map((word) => `share-button | ${word}`);
  it('stand in a row that other furniture joins, above or below', () => {
    for (const { kind } of expectRows(
      share,
      'button | 공유하기',
      ...as('카카오톡', '페이스북으로 공유하기', '밴드 보내기'),
    ))
      expect(kind).toBe('furniture');
    expectRows(share, ...as('카카오톡', '페이스북'), 'button | 공유하기', '달빛마켓', '카카오톡');
    expectRows(share, 'button | 공유하기', ...as('카카오톡'), '달빛마켓', '카카오톡', 'stamp | 2024.05.13', '카카오톡');
  });
  it('are none alone, and none of other words or of more than sixteen letters', () => {
    expectRows(share, '카카오톡', '페이스북');
    expectRows(share, 'button | 공유하기', '카카오톡 입점', '달빛마켓');
    const spaced = (blanks: number): string => `카카오스토리${' '.repeat(blanks)}공유하기`;
    expectRows(share, 'button | 공유하기', ...as(spaced(6)));
    expectRows(share, 'button | 공유하기', spaced(7));
  });
});

describe('a newspaper’s signature', () => {
  const sign = (readings: readonly Reading[]): void => {
    markSignatures(readings, lexicon);
  };
  it('stands beside a byline, an address or a notice', () => {
    const [name] = expectRows(sign, 'outlet | 한빛일보', 'byline | 홍길동 기자');
    expect(name?.kind).toBe('furniture');
    expectRows(sign, 'byline | 홍길동 기자', 'outlet | 한빛일보');
    expectRows(sign, 'byline | hong@hanbit.example', 'outlet | 한빛일보');
    expectRows(sign, 'outlet | 한빛일보', 'copyright | <저작권자 © 한빛일보, 무단 전재 및 재배포 금지>');
  });
  it('is none elsewhere, and none of other words', () => {
    expectRows(sign, '한빛일보', 'button | 공유하기');
    expectRows(sign, 'byline | 홍길동 기자', '가나', '한빛일보');
    expectRows(sign, 'byline | 홍길동 기자', '한빛진흥공단');
    expectRows(sign, 'byline | 홍길동 기자', '한빛 일보');
    expectRows(sign, 'byline | 홍길동 기자', 'outlet | 가나다라마바사아자차한빛일보');
    expectRows(sign, 'byline | 홍길동 기자', '가나다라마바사아자차카한빛일보');
  });
});

describe('weather', () => {
  const as = (...words: readonly string[]): readonly string[] => words.map((word) => `weather | ${word}`);
  it('is three temperatures in a row', () => {
    const readings = expectRows(markWeather, ...as('새벽시 27.9℃', '노을시 31.8℃', '한빛군 -3.5°C'), '가나');
    expect(readings.map(({ kind }) => kind)).toEqual(['furniture', 'furniture', 'furniture', 'text']);
    expectRows(markWeather, '새벽시 27.9℃', '노을시 31.8℃', '가나', '한빛군 -3.5℃');
  });
  it('those with a sky are weather by themselves, and count in a row', () => {
    expectRows(markWeather, ...as('새벽 흐림 27.9℃', '노을시 31.8℃', '한빛군 -3.5℃'));
    expectRows(markWeather, ...as('새벽 흐림 27.9℃'), '노을시 31.8℃', '가나');
  });
  it('is a line of up to forty letters', () => {
    const line = (letters: number): string => `${'-'.repeat(letters - 5)}새벽 5℃`;
    expectRows(markWeather, ...as(line(40), line(40), line(40)));
    expectRows(markWeather, line(41), line(41), line(41));
  });
  it('is no sentence that gives a temperature', () => {
    expectRows(markWeather, ...as('새벽시 27.9℃', '노을시 31.8℃', '한빛군 -3.5℃'), LEAD, '보관 온도 5℃');
  });
  it.each(['새벽시 27.9℃', '• 맑음새벽 7℃', '새벽/노을 -3.5℃', '새벽시27°C', '새벽 ℃'])('%s has its shape', (line) => {
    expect(isTemperature(line)).toBe(true);
  });
  it.each([
    '새벽시 27.9',
    '27.9℃',
    'A 27℃',
    '새벽시 127℃',
    '새벽시 27.99℃',
    '새벽시 27℃까지',
    '새벽시 비타민 C',
    '새 ℃ 시',
  ])('%s has not', (line) => {
    expect(isTemperature(line)).toBe(false);
  });
});

describe('the heading of a list', () => {
  it.each([
    ['많이 본 뉴스', 'segment/ranking'],
    ['[관련기사]', 'segment/related-news'],
    ['댓글 0', 'segment/comments'],
    ['인기 댓글', undefined],
    ['네티즌 의견', 'segment/comments'],
    ['AD 링크', 'segment/advertisement'],
    ['오피니언', 'segment/other-news'],
    ['주요 뉴스', 'segment/other-news'],
    ['추천 기사 ▶', 'segment/other-news'],
    ['추천 뉴스 : ', 'segment/other-news'],
    ['오늘의 PICK', 'segment/other-news'],
  ])('%s → %s', (line, rule) => {
    expect(sectionRule(line, lexicon)).toBe(rule);
  });
  it.each(['수출 뉴스', '추천 제품', '추천 뉴스 모음', '주요 뉴스를 전했다.', `주요 ${'가'.repeat(26)} 뉴스`])(
    '%s is none',
    (line) => {
      expect(sectionRule(line, lexicon)).toBeUndefined();
    },
  );
  it('has up to thirty letters', () => {
    expect(sectionRule(`주요 ${'가'.repeat(24)} 뉴스`, lexicon)).toBe('segment/other-news');
    expect(sectionRule(`주요 ${'가'.repeat(25)} 뉴스`, lexicon)).toBeUndefined();
  });
});
