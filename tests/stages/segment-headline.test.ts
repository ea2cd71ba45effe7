// Which line is the headline: stated by the document, told by the title, or the one above the lead most like one.
import { describe, expect, it } from 'vitest';
import {
  findFirstProse,
  findHeadline,
  headlineLikeness,
  plainTitle,
  topicOf,
} from '../../src/stages/segment/headline.js';
import { FOREIGN, HEADLINE, LEAD, SECOND, readLines, type Given } from './page-lines.js';

function headlineOf(given: readonly Given[], title?: string): string | undefined {
  const readings = readLines(...given);
  return readings[findHeadline(readings, findFirstProse(readings), title)]?.line.words;
}

function firstProseOf(...given: readonly Given[]): number {
  return findFirstProse(readLines(...given));
}

describe('the lead', () => {
  it('is the first paragraph of running text', () => {
    expect(firstProseOf(HEADLINE, LEAD, SECOND)).toBe(1);
    expect(firstProseOf(HEADLINE, '참여 기업')).toBe(-1);
  });
  it('is no sentence that other pages have too, unless there is no other', () => {
    expect(firstProseOf([FOREIGN, { recurs: true }], HEADLINE, LEAD)).toBe(2);
    expect(firstProseOf([FOREIGN, { recurs: true }], HEADLINE)).toBe(0);
    expect(firstProseOf(HEADLINE, [FOREIGN, { recurs: true }])).toBe(1);
  });
  it('is no notice of the page', () => {
    const notice = '본 저작물은 한빛부가 작성하여 공공누리 제1유형으로 개방한 저작물로서 누구나 이용할 수 있습니다.';
    expect(firstProseOf(notice, HEADLINE, LEAD)).toBe(2);
    expect(firstProseOf(notice, HEADLINE)).toBe(-1);
  });
});

describe('the headline that is stated', () => {
  it('by the layout, wherever it stands', () => {
    expect(headlineOf([HEADLINE, ['물류비 지원', { layout: 'headline' }], LEAD])).toBe('물류비 지원');
    expect(headlineOf([HEADLINE, LEAD, ['물류비 지원', { layout: 'headline' }]])).toBe('물류비 지원');
    expect(headlineOf([['물류비 지원', { layout: 'heading' }], HEADLINE, LEAD])).toBe(HEADLINE);
  });
  it('by the title, of which letters alone count', () => {
    expect(headlineOf(['한빛부 물류비 지원', HEADLINE, LEAD], '한빛부, 물류비 지원')).toBe('한빛부 물류비 지원');
    expect(headlineOf(['물류비지원', HEADLINE, LEAD], '물류비 지원')).toBe(HEADLINE);
    expect(headlineOf(['수출물류지원', HEADLINE, LEAD], '수출 물류 지원')).toBe('수출물류지원');
  });
  it('by a title that goes on, or that the line has a prefix to', () => {
    expect(headlineOf(['한빛부 수출 물류비 지원', HEADLINE, LEAD], '한빛부 수출 물류비 지원 :: 한빛일보')).toBe(
      '한빛부 수출 물류비 지원',
    );
    expect(headlineOf(['[보도] 한빛부 수출 물류비 지원', HEADLINE, LEAD], '한빛부 수출 물류비 지원')).toBe(
      '[보도] 한빛부 수출 물류비 지원',
    );
    // nine letters may begin any title
    expect(headlineOf(['한빛부수출물류비지', HEADLINE, LEAD], '한빛부 수출 물류비 지원')).toBe(HEADLINE);
    expect(headlineOf(['한빛부수출물류비지원', HEADLINE, LEAD], '한빛부 수출 물류비 지원 사업')).toBe(
      '한빛부수출물류비지원',
    );
  });
  it('by the title, above the lead or in it, not below', () => {
    expect(headlineOf([HEADLINE, LEAD, '한빛부 물류비 지원'], '한빛부 물류비 지원')).toBe(HEADLINE);
    expect(headlineOf([HEADLINE, LEAD], LEAD)).toBe(LEAD);
    expect(headlineOf(['참여 기업', '한빛부 물류비 지원'], '한빛부 물류비 지원')).toBe('한빛부 물류비 지원');
  });
  it('by the title in no line of furniture, and in none of more than 320 letters', () => {
    expect(headlineOf(['많이 본 뉴스 기사', HEADLINE, LEAD], '많이 본 뉴스 기사')).toBe(HEADLINE);
    const long = '가나'.repeat(160);
    expect(headlineOf([long, HEADLINE, LEAD], long)).toBe(long);
    expect(headlineOf([`${long}다`, HEADLINE, LEAD], `${long}다`)).toBe(HEADLINE);
  });
});

describe('the headline that is guessed', () => {
  it('is the line above the lead most like one', () => {
    expect(headlineOf(['한빛일보 경제 소식', HEADLINE, '물류비와 인증비 지원', LEAD])).toBe(HEADLINE);
  });
  it('is the first of several that are alike; a much better one overrules it', () => {
    // one point apart: five words, of which one and two speak of the topic
    const first = '노을 달빛 은하 가람 새벽시';
    const second = '노을 달빛 은하 한빛진흥공단 새벽시';
    const best = '한빛진흥공단 제조기업 수출 새벽시';
    const topic = topicOf(readLines(LEAD), 0);
    expect([first, second, best].map((words) => headlineLikeness(words, topic))).toEqual([4, 6, 7]);
    expect(headlineOf([first, second, LEAD])).toBe(first);
    expect(headlineOf([first, best, LEAD])).toBe(best);
  });
  it('is no row of a table, no furniture, and nothing below the lead', () => {
    expect(headlineOf(['한빛진흥공단 수출 지원\t제조기업', '한빛진흥공단 물류 지원\t제조기업', LEAD])).toBeUndefined();
    expect(headlineOf(['한빛진흥공단 수출 지원\t제조기업', LEAD])).toBe('한빛진흥공단 수출 지원\t제조기업');
    expect(headlineOf(['한빛진흥공단 수출 지원 홍길동 기자 a@b.example', LEAD])).toBeUndefined();
    expect(headlineOf([LEAD, HEADLINE])).toBeUndefined();
  });
  it('is among the two hundred lines above the lead', () => {
    const gap = (count: number): readonly string[] => Array.from({ length: count }, () => '가나');
    expect(headlineOf([HEADLINE, ...gap(199), LEAD])).toBe(HEADLINE);
    expect(headlineOf([HEADLINE, ...gap(200), LEAD])).toBeUndefined();
  });
  it('is a line that recurs only where it speaks of the topic', () => {
    expect(headlineOf([['한빛일보 오늘의 소식 한마당', { recurs: true }], LEAD])).toBeUndefined();
    expect(headlineOf(['한빛일보 오늘의 소식 한마당', LEAD])).toBe('한빛일보 오늘의 소식 한마당');
    expect(headlineOf([[HEADLINE, { recurs: true }], LEAD])).toBe(HEADLINE);
    const six = '노을 달빛 은하 한빛진흥공단 새벽시';
    expect(headlineOf([[six, { recurs: true }], LEAD])).toBe(six);
  });
  it('is the best of all lines where there is no running text', () => {
    expect(headlineOf(['가나', HEADLINE, '다라'])).toBe(HEADLINE);
  });
});

describe('the title of a table that nothing else precedes', () => {
  const ROWS = ['지역\t기업', '새벽\t누리'];
  it('is the line of some words above its first row', () => {
    expect(headlineOf(['지원 실적', ...ROWS])).toBe('지원 실적');
    expect(headlineOf(['가나', '지원 실적', ...ROWS, LEAD])).toBe('지원 실적');
  });
  it.each<readonly [string, readonly Given[]]>([
    ['a word', ['실적', ...ROWS]],
    ['a bullet', ['□ 지원 실적', ...ROWS]],
    ['a button', ['글자크기 설정', ...ROWS]],
    ['running text', [LEAD, ...ROWS]],
    ['more than 160 letters', [`지원 ${'가'.repeat(158)}`, ...ROWS]],
    ['below the lead', [LEAD, '지원 실적', ...ROWS]],
    ['above a line with a tab that is no row', ['지원 실적', '새벽\t누리', '가나']],
    ['missing', ROWS],
  ])('%s is none', (_, lines) => {
    expect(headlineOf(lines)).toBeUndefined();
  });
  it('of 160 letters is one', () => {
    const title = `지원 ${'가'.repeat(157)}`;
    expect(headlineOf([title, ...ROWS])).toBe(title);
  });
});

describe('what an article speaks of', () => {
  it('are the first two syllables of the longer words of its first three paragraphs', () => {
    const topic = topicOf(readLines(HEADLINE, LEAD, '참여 기업', SECOND, LEAD, FOREIGN), 1);
    expect([topic.has('한빛'), topic.has('기관'), topic.has('노을'), topic.has('참여'), topic.has('기업')]).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect([...topicOf(readLines(LEAD.replace('5일', 'ABC')), 0)]).toContain('AB');
  });
  it('are paragraphs within twelve lines, none above the first', () => {
    const gap = (count: number): readonly string[] => Array.from({ length: count }, () => '가나');
    expect(topicOf(readLines(LEAD, ...gap(10), FOREIGN), 0).has('노을')).toBe(true);
    expect(topicOf(readLines(LEAD, ...gap(11), FOREIGN), 0).has('노을')).toBe(false);
    expect(topicOf(readLines(FOREIGN, LEAD), 1).has('노을')).toBe(false);
    expect(topicOf(readLines(LEAD, FOREIGN), -1).has('노을')).toBe(true);
  });
});

describe('how much a line is like a headline', () => {
  const topic = new Set(['수출', '물류', '인증', '새벽']);
  it.each<readonly [string, number]>([
    // too short for one
    ['새벽시수출지원', 0],
    ['수출지원 물류지', 0],
    ['새벽시의수출물류지원사업', 0],
    ['- 새벽시 제조기업 수출 물류 지원', 0],
    ['가'.repeat(161), 0],
    ['가'.repeat(160), 2],
    // one for its length, none for anything else
    ['가나다라마바사아자차카타파하', 1],
    ['가나다라마 바사아자', 1],
    ['가나다라마바 바사아', 1],
    // three words, four words
    ['가나다 라마바 사아자', 2],
    ['가나다 라마 바사 아자', 3],
    ['가나다  라마바   사아자', 2],
    // fifteen letters
    ['가나다라마바사아자차카타파하거', 2],
    // a sign that headlines have
    ['가나다 라마바, 사아자', 3],
    ['“가나다” 라마바 사아자', 3],
    ['가나다·라마바 사아자차', 2],
    ['가나다… 라마바 사아자', 3],
    // what it shares with the text, once each, three at most
    ['수출길 라마바 사아자', 3],
    ['수출길 수출로 사아자', 3],
    ['수출길 물류길 사아자', 4],
    ['수출길 물류길 인증길', 5],
    ['수출길 물류길 인증길 새벽길', 6],
  ])('%s → %i', (words, expected) => {
    expect(headlineLikeness(words, topic)).toBe(expected);
  });
});

describe('the title of a headline', () => {
  it.each([
    ['# 수출 지원', '수출 지원'],
    ['###### 수출 지원', '수출 지원'],
    ['#수출 지원', '#수출 지원'],
    ['제목: 수출 지원', '수출 지원'],
    ['제 목 : 수출 지원', '수출 지원'],
    ['제목\t수출 지원', '수출 지원'],
    ['제목 수출 지원', '제목 수출 지원'],
    ['수출  \t지원 ', '수출 지원'],
    ['수출 제목: 지원', '수출 제목: 지원'],
  ])('%s → %s', (words, expected) => {
    expect(plainTitle(words)).toBe(expected);
  });
});
