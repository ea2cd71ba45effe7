// What a page puts above the headline and between headline and lead. `rule | words` is set aside.
import { describe, expect, it } from 'vitest';
import { cutStart } from '../../src/stages/segment/article-start.js';
import { markContacts } from '../../src/stages/segment/contacts.js';
import { FOREIGN, HEADLINE, LEAD, lexicon, linesOf, readLines, told, type Given } from './page-lines.js';

/** The page of which one line is the headline and one the lead, -1 for none. */
function started(given: readonly Given[], headline: number, firstProse: number): readonly string[] {
  const readings = readLines(...given);
  cutStart(readings, headline, firstProse);
  return told(readings);
}

/** Rows of lines above HEADLINE and LEAD. */
function expectAbove(...rows: readonly string[]): void {
  expect(started([...linesOf(rows), HEADLINE, LEAD], rows.length, rows.length + 1)).toEqual([...rows, HEADLINE, LEAD]);
}

describe('above the headline', () => {
  it('lines that are nobody’s go where a button, a heading or a path stands among them', () => {
    expectAbove('button | 로그인', 'above-headline | 새벽 소식');
    expectAbove('ranking | 많이 본 뉴스', 'above-headline | 새벽 소식');
    expectAbove('above-headline | 홈 > 소식', 'above-headline | 새벽 소식');
    expectAbove('above-headline | 홈>소식›산업', 'above-headline | 새벽 소식');
    expectAbove('새벽 소식', '2024. 5호');
    expectAbove('stamp | 2024.05.13 09:59', '새벽 소식');
  });
  it('a path has two to six steps of ten letters each', () => {
    expectAbove('above-headline | 가 > 나 > 다 > 라 > 마 > 바', 'above-headline | 새벽 소식');
    expectAbove('가 > 나 > 다 > 라 > 마 > 바 > 사', '새벽 소식');
    expectAbove('수출지원사업안내공지사항 > 소식', '새벽 소식');
    expectAbove('소식 > 수출지원사업안내공지사항', '새벽 소식');
    expectAbove('소식 나 > 소식', '새벽 소식');
  });
  it('a second headline stays, for it speaks of the same things', () => {
    expectAbove('button | 로그인', '한빛진흥공단·새벽시, 제조기업 돕는다');
    expectAbove('button | 로그인', 'above-headline | 노을군·달빛면, 봄꽃 축제 마무리');
  });
  it('running text stays, and furniture keeps its rule', () => {
    expectAbove('button | 로그인', LEAD, 'button | 스크랩');
    expectAbove('button | 로그인', 'button | 스크랩', 'button | 인쇄', FOREIGN);
  });
  it('a line of more than forty letters goes only below three buttons, and none of more than 160', () => {
    const long = '노을군과 달빛면이 함께 여는 봄꽃 축제에 주민들이 나와 즐겁게 지냈으며 내년';
    expect(long.length).toBeGreaterThan(40);
    expectAbove('button | 로그인', 'button | 스크랩', long);
    expectAbove('button | 로그인', 'button | 스크랩', 'button | 인쇄', `above-headline | ${long}`);
    expectAbove('button | 로그인', `above-headline | ${long.slice(0, 39)}서`);
    expectAbove('button | 로그인', `${long.slice(0, 39)}서서`);
    const longest = '노을 '.repeat(53) + '서';
    expect(longest.length).toBe(160);
    expectAbove('button | 로그인', 'button | 스크랩', 'button | 인쇄', `above-headline | ${longest}`);
    expectAbove('button | 로그인', 'button | 스크랩', 'button | 인쇄', `${longest}서`);
  });
  it('they go where the document states its headline', () => {
    const above = (headline: Given): string | undefined => started(['새벽 소식', headline, LEAD], 1, 2)[0];
    expect(above([HEADLINE, { layout: 'headline' }])).toBe('above-headline | 새벽 소식');
    expect(above(HEADLINE)).toBe('새벽 소식');
    expect(above([HEADLINE, { layout: 'heading' }])).toBe('새벽 소식');
  });
  it('whom to ask stays', () => {
    const readings = readLines(
      '로그인',
      '담당부서',
      '044-000-0000',
      HEADLINE,
      '스크랩',
      '인쇄',
      '담당자',
      '044-000-0001',
      LEAD,
    );
    markContacts(readings, lexicon);
    cutStart(readings, 3, 8);
    expect(readings.map(({ pieces }) => pieces[0]?.zone).filter((zone) => zone === 'contact')).toHaveLength(4);
  });
  it('they stay where there is no headline', () => {
    expect(started(['로그인', '새벽 소식', LEAD], -1, 2)).toEqual(['button | 로그인', '새벽 소식', LEAD]);
  });
});

/** Rows of lines between HEADLINE and LEAD. */
function expectBetween(...rows: readonly string[]): void {
  const lines = [HEADLINE, ...linesOf(rows), LEAD];
  expect(started(lines, 0, lines.length - 1)).toEqual([HEADLINE, ...rows, LEAD]);
}

describe('between headline and lead', () => {
  it('a lone word beside a button goes, where there are two buttons at least', () => {
    expectBetween('button | 로그인', 'button | 스크랩', 'below-headline | 가');
    expectBetween('below-headline | 가', 'button | 로그인', 'button | 스크랩');
    expectBetween('button | 로그인', '가');
  });
  it('the last line above the lead stands beside no button below', () => {
    expectBetween('button | 로그인', 'button | 스크랩', 'below-headline | 가', '나');
    expectBetween('button | 로그인', 'button | 스크랩', '가 나', '다');
  });
  it('a word between words stays', () => {
    expectBetween('button | 로그인', 'button | 스크랩', 'below-headline | 가', '나', '다');
    expectBetween('below-headline | 가', '나', 'below-headline | 다', 'button | 로그인', 'button | 스크랩');
  });
  it('words of more than eight letters, several words and figures stay', () => {
    expectBetween('button | 로그인', 'button | 스크랩', 'below-headline | 가나다라마바사아');
    expectBetween('button | 로그인', 'button | 스크랩', '가나다라마바사아자');
    expectBetween('button | 로그인', 'button | 스크랩', '가 나');
    expectBetween('button | 로그인', 'button | 스크랩', '제5호');
    expectBetween('button | 로그인', 'button | 스크랩', 'below-headline | 가나다라마바사아!');
  });
  it('headings and paths count as buttons', () => {
    expectBetween('ranking | 많이 본 뉴스', '홈 > 소식', '가');
    expectBetween('ranking | 많이 본 뉴스', 'button | 로그인', 'below-headline | 가');
  });
  it('nothing goes where there is no headline, or no lead below it', () => {
    const lines = ['로그인', '스크랩', '가', LEAD];
    expect(started(lines, -1, 3)[2]).toBe('가');
    expect(started([HEADLINE, ...lines], 0, -1)[3]).toBe('가');
    expect(started([HEADLINE, ...lines], 0, 4)[3]).toBe('below-headline | 가');
  });
});
