// What a line is by itself: furniture by its shape, by its words, or by what the document says of it.
import { describe, expect, it } from 'vitest';
import { furnitureSign, isCompleteSentence } from '../../src/stages/segment/furniture-signs.js';
import { FOREIGN, LEAD, lexicon, readLines, told, type Given } from './page-lines.js';

describe('furniture by its shape', () => {
  it.each<readonly [string, string]>([
    ['이전글 달빛군 봄꽃 축제', 'neighbour'],
    ['다음글 : 달빛군 봄꽃 축제', 'neighbour'],
    ['윗글\t달빛군 봄꽃 축제', 'neighbour'],
    ['이전글|달빛군', 'neighbour'],
    ['보도자료.hwpx 바로보기', 'attached-file'],
    ['본문.PDF 내려받기', 'attached-file'],
    ['첨부 본문.hwp (312KB)', 'attached-file'],
    ['본문.pdf ( 1.5 MB )', 'attached-file'],
    ['키워드 #수출', 'tags'],
    ['키워드 : 수출, 물류', 'tags'],
    ['태그: 수출', 'tags'],
    ['Tag : 수출', 'tags'],
    ['#수출 #물류비', 'tags'],
    ['#수출, #물류비_지원', 'tags'],
    ['관련어: #수출#물류', 'tags'],
    ['홈 | 정치 | 경제 | 사회 | 문화', 'menu'],
    ['홈ㅣ정치ㅣ경제ㅣ사회ㅣ문화', 'menu'],
    ['▶ 관련기사 달빛전자 상생펀드', 'related-news'],
    ['[관련기사] 노을시, 공장 설립 협약', 'related-news'],
    ['* 관련뉴스: 노을시 공장 설립', 'related-news'],
    ['(04500) 새벽시 하늘로 1 전화 02-000-0000', 'publisher'],
    ['우 04500 새벽시 하늘로 1 02) 000-0000', 'publisher'],
    ['새벽시 하늘로 1 대표 전화 044.000-0000', 'publisher'],
  ])('%s → %s', (line, rule) => {
    expect(furnitureSign(line, lexicon)).toBe(`segment/${rule}`);
  });
  it.each([
    ['이전글들을 모았다', 'a word that only begins like a label'],
    ['지난 이전글 달빛군', 'a label inside a line'],
    ['보도자료.hwpx', 'a file that nobody offers'],
    ['본문.pdfx 내려받기', 'no file'],
    ['바로보기', 'an offer without a file'],
    ['본문pdf 내려받기', 'no ending'],
    ['본문.hwp (312쪽)', 'pages'],
    ['키워드 광고', 'a subject'],
    ['키워드 : 수출을 돕는다.', 'a sentence'],
    ['지난 키워드 : 수출', 'a label inside a line'],
    ['#1 지원 대상', 'a number'],
    ['#수출', 'one tag'],
    ['#수출 지원 #물류', 'words between tags'],
    ['#수출 #물류 지원', 'words behind tags'],
    ['홈 | 정치 | 경제 | 사회', 'four words'],
    ['| 홈 | 정치 | 경제 | 사회 | 문화 |', 'a row of a table'],
    ['홈 | 정치 | 경제 | 사회 |', 'an empty part'],
    ['홈 | 정치 | 경제 | 사회 | 문화 5', 'a figure'],
    ['홈 | 정치 | 경제 | 사회 | 문화체육관광진흥기금법', 'a long word'],
    ['담당부서 | 정치 | 경제 | 사회 | 문화', 'whom to ask'],
    ['홈 정치 경제 사회 문화', 'no bars'],
    ['관련기사 달빛전자 상생펀드', 'no sign in front'],
    ['▶ 관련기사 달빛전자 상생펀드를 만들었다.', 'a sentence'],
    ['▶ 관련기사를 달빛전자가 모음', 'a word that only begins like a label'],
    ['▶ 관련기사 상생펀드', 'a short link'],
    ['▶ 달빛전자 관련기사 상생펀드 조성', 'a label inside a line'],
    ['▶ 오피니언 달빛전자 상생펀드', 'a heading of something else'],
    ['새벽시 하늘로 1 02-000-0000', 'a number without a post code'],
    ['(04500) 새벽시 하늘로 1', 'a post code without a number'],
    ['04500명 새벽시 02-000-0000', 'a count'],
    ['문의 : 한빛센터(대표전화 044-000-0000)', 'whom to ask'],
    ['(04500) 새벽시 하늘로 1에 있는 한빛공단은 02-000-0000으로 신청을 받는다고 밝혔다.', 'running text'],
    ['(04500) 새벽시 하늘로 1 102-000-0000', 'more digits before the number'],
    ['(04500) 새벽시 하늘로 1 02-000-00001', 'more digits behind it'],
  ])('%s is none (%s)', (line) => {
    expect(furnitureSign(line, lexicon)).toBeUndefined();
  });
  it('words of a menu have ten letters, links eight', () => {
    expect(furnitureSign('홈 | 정치 | 경제 | 사회 | 문화체육관광진흥기금', lexicon)).toBe('segment/menu');
    expect(furnitureSign('▶ 관련기사 달빛 상생기금', lexicon)).toBe('segment/related-news');
    expect(furnitureSign('▶ 관련기사 달빛 상생기', lexicon)).toBeUndefined();
  });
  it('a sentence is complete with its stop and one mark', () => {
    expect(['한다.', '한다.”', '한다', '한다!', '한다.”)', '다. 함'].map(isCompleteSentence)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

/** What one line is, its kind behind it. */
function read(line: Given): string {
  const [reading] = readLines(line);
  return reading === undefined ? '' : `${told([reading])[0]?.split(' | ')[0] ?? ''} ${reading.kind}`;
}

describe('a line by itself', () => {
  it.each<readonly [string, string]>([
    ['새벽 흐림 27.9℃', 'weather furniture'],
    ['새벽℃', 'weather furniture'],
    ['## 출처', 'archive furniture'],
    ['- 정책브리핑 보도자료 API', 'archive furniture'],
    ['입력 2025.09.04 09:59', 'stamp stamp'],
    ['■ 입력 2025.09.04 09:59', 'stamp stamp'],
    ['보도시점 : 2024. 3. 14.(목) 조간', 'embargo stamp'],
    ['보도자료', 'release-header stamp'],
    ['많이 본 뉴스', 'ranking section'],
    ['■ 많이 본 뉴스', 'ranking section'],
    ['## ▶ 많이 본 뉴스', 'ranking section'],
    ['공유하기', 'button furniture'],
    ['- 공유하기', 'button furniture'],
    ['조회수 1,234', 'button furniture'],
    ['한빛일보 조회 12', 'button furniture'],
    ['본문 바로가기 안내', 'phrase furniture'],
    ['#수출 #물류비', 'tags furniture'],
    ['홍길동 기자', 'byline byline'],
    ['hong@hanbit.example', 'byline address'],
    ['사진=한빛부', 'credit credit'],
    ['* 출처 : 한빛통계원', 'source-note credit'],
    ['(자료: 한빛부)', 'source-note credit'],
    ['자료 출처 : 한빛부', 'source-note credit'],
    ['<저작권자 © 한빛일보, 무단 전재 금지>', 'copyright copyright'],
    ['제보는 카카오톡 한빛일보', 'notice furniture'],
  ])('%s → %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
  it.each<readonly [string, string]>([
    ['냉장 5℃', 'a temperature without a sky'],
    ['출처', 'a heading of an archive without its sign'],
    ['#출처', 'the sign without a blank'],
    ['□ 많이 본 뉴스', 'the outline of a release'],
    ['1. 많이 본 뉴스', 'its numbers'],
    ['조회수 100만 돌파', 'a headline that speaks of views'],
    ['한빛진흥공단조회시스템 조회수 12', 'a longer word before it'],
    ['기상청 제공 자료로 본문 바로가기를 고쳤다.', 'a sentence'],
    ['사진전 한빛부', 'no credit'],
    ['참여 기업', 'words'],
  ])('%s is text (%s)', (line) => {
    expect(read(line)).toMatch(/ text$/u);
  });
  it('furniture has up to 130 letters, a notice 200', () => {
    expect(read(`본문 바로가기 ${'가'.repeat(122)}`)).toBe('phrase furniture');
    expect(read(`본문 바로가기 ${'가'.repeat(123)}`)).toMatch(/ text$/u);
    expect(read(`제보는 카카오톡 ${'가'.repeat(191)}`)).toBe('notice furniture');
    expect(read(`제보는 카카오톡 ${'가'.repeat(192)}`)).toMatch(/ text$/u);
  });
  it('is what the document says it is', () => {
    expect(read([LEAD, { layout: 'metadata' }])).toBe('front-matter stamp');
    expect(read([LEAD, { layout: 'furniture' }])).toBe('page-layout furniture');
    expect(read(['공유하기', { layout: 'headline' }])).toMatch(/ text$/u);
    expect(read(['공유하기', { layout: 'heading' }])).toBe('button furniture');
    expect(read(['제보는 카카오톡', { layout: 'headline' }])).toBe('notice furniture');
  });
  it('tells whether it is running text, and whether it recurs', () => {
    const readings = readLines(LEAD, [FOREIGN, { recurs: true }], ['공유하기', { recurs: true }], '가나', [
      LEAD,
      { layout: 'furniture' },
    ]);
    expect(readings.map(({ prose, recurs, layout, ended }) => [prose, recurs, layout, ended])).toEqual([
      [true, false, undefined, false],
      [true, true, undefined, false],
      [false, true, undefined, false],
      [false, false, undefined, false],
      [false, false, 'furniture', false],
    ]);
    expect(readLines(`${LEAD} 홍길동 기자 hong@hanbit.example`)[0]?.ended).toBe(true);
  });
});
