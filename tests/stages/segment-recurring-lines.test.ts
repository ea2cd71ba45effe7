// Lines that other pages have too, `~` in front: which of them are the page around the article, and what goes with them.
// `rule | words` is set aside.
import { describe, expect, it } from 'vitest';
import { cutRecurringEnd, markRecurring } from '../../src/stages/segment/recurring.js';
import type { Reading } from '../../src/stages/segment/reading.js';
import { FOREIGN, HEADLINE, LEAD, SECOND, readLines, told } from './page-lines.js';

/** Lines of a page; the one between `rule | ` and `~` is what is read. */
function read(rows: readonly string[]): readonly Reading[] {
  return readLines(
    ...rows.map((row) => {
      const words = row.replace(/^[a-z-]+ \| /u, '');
      return words.startsWith('~') ? ([words.slice(1), { recurs: true }] as const) : words;
    }),
  );
}

function shown(readings: readonly Reading[]): readonly string[] {
  return told(readings).map((row, at) =>
    readings[at]?.recurs === true ? row.replace(/^(?<rule>[a-z-]+ \| )?/u, '$<rule>~') : row,
  );
}

function places(readings: readonly Reading[]): readonly [number, number] {
  const at = (words: string): number => readings.findIndex(({ line }) => line.words === words);
  return [at(HEADLINE), at(LEAD)];
}

/** Rows of a page whose headline is HEADLINE and whose lead is LEAD, where it has them. */
function expectMarked(...rows: readonly string[]): readonly Reading[] {
  const readings = read(rows);
  const [headline, firstProse] = places(readings);
  markRecurring(readings, headline, firstProse);
  expect(shown(readings)).toEqual(rows);
  return readings;
}

const TOP = ['recurring | ~다솔마루', 'recurring | ~살림 셈법', 'recurring | ~저잣거리'];
const ENTRIES = ['노을시 축제에 관람객 십만 명', '은하군 청년 거점 문 열어'];

describe('a page', () => {
  it('is told by three lines above the headline that recur', () => {
    const readings = expectMarked(...TOP, '오늘의 살림살이', HEADLINE, LEAD);
    expect(readings.slice(0, 3).map(({ kind }) => kind)).toEqual(['furniture', 'furniture', 'furniture']);
    expectMarked('~다솔마루', '~살림 셈법', HEADLINE, LEAD);
    expectMarked('~다솔마루', '~살림 셈법', '저잣거리', HEADLINE, LEAD);
  });
  it('or by three buttons wherever they stand', () => {
    expectMarked('recurring | ~다솔마루', HEADLINE, LEAD, 'button | 로그인', 'button | 스크랩', 'button | 인쇄');
    expectMarked('~다솔마루', HEADLINE, LEAD, 'button | 로그인', 'button | 스크랩');
  });
  it('without a headline has nothing above it', () => {
    const readings = read(['~다솔마루', '~살림 셈법', '~저잣거리', '~나루터']);
    markRecurring(readings, -1, -1);
    expect(shown(readings)).toEqual(['~다솔마루', '~살림 셈법', '~저잣거리', '~나루터']);
  });
});

describe('a line that recurs', () => {
  it('above the headline goes, be it running text, bullet or table', () => {
    expectMarked(...TOP, `recurring | ~${FOREIGN}`, 'recurring | ~- 소식', 'button | ~로그인', HEADLINE, LEAD);
  });
  it('between headline and lead goes, but no bullet, no running text and no cell', () => {
    expectMarked(...TOP, HEADLINE, 'recurring | ~큰 글로', '~- 물류비 지원', LEAD);
    const readings = readLines(
      ...['다솔마루', '살림 셈법', '저잣거리'].map((words) => [words, { recurs: true }] as const),
      HEADLINE,
      ['물류비', { recurs: true, layout: 'cell' }],
      ['인증비', { recurs: true, layout: 'table' }],
      ['큰 글로', { recurs: true, layout: 'heading' }],
      LEAD,
    );
    markRecurring(readings, 3, 7);
    expect(told(readings).slice(3)).toEqual([HEADLINE, '물류비', '인증비', 'recurring | 큰 글로', LEAD]);
    expect(readings[6]?.kind).toBe('furniture');
  });
  it('below a headline without running text goes', () => {
    expectMarked(...TOP, HEADLINE, 'recurring | ~큰 글로');
  });
  it('is kept where it is the headline', () => {
    const readings = read(['~다솔마루', '~살림 셈법', '~저잣거리', `~${HEADLINE}`, LEAD]);
    markRecurring(readings, 3, 4);
    expect(shown(readings)).toEqual([...TOP, `~${HEADLINE}`, LEAD]);
  });
  it('below the lead goes where it heads a list of two headlines at least', () => {
    const readings = expectMarked(...TOP, HEADLINE, LEAD, 'recurring | ~이번 주 화제', ...ENTRIES);
    expect(readings[5]?.kind).toBe('section');
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', ...ENTRIES.slice(1));
    expectMarked(...TOP, HEADLINE, LEAD, '이번 주 화제', ...ENTRIES);
  });
  it('numbers between the headlines of a list are passed over', () => {
    expectMarked(
      ...TOP,
      HEADLINE,
      LEAD,
      'recurring | ~이번 주 화제',
      '1',
      ...ENTRIES.slice(0, 1),
      '2',
      ...ENTRIES.slice(1),
    );
    expectMarked(...TOP, HEADLINE, LEAD, 'recurring | ~이번 주 화제', '1', '2', '03', ...ENTRIES);
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', '1', '2', '3', '4', ...ENTRIES);
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', '100', ...ENTRIES);
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', '5명', ...ENTRIES);
  });
  it('heads no list of cells, of furniture, or of more than thirty letters', () => {
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', '노을시 축제', ...ENTRIES.slice(1));
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', ...ENTRIES.slice(1), '노을시 축제');
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', ENTRIES[0] ?? '', 'byline | 홍길동 기자 hong@hanbit.example');
    expectMarked(...TOP, HEADLINE, LEAD, `recurring | ~${'이번 주 화제'.padEnd(30, '가')}`, ...ENTRIES);
    expectMarked(...TOP, HEADLINE, LEAD, `~${'이번 주 화제'.padEnd(31, '가')}`, ...ENTRIES);
  });
  it('headlines of a list have twelve letters', () => {
    expectMarked(...TOP, HEADLINE, LEAD, 'recurring | ~이번 주 화제', '노을시 축제에 십만 명', '은하군 거점이 문 열어');
    expectMarked(...TOP, HEADLINE, LEAD, '~이번 주 화제', '노을시 축제 십만 명', '은하군 거점 문 열어');
  });
});

/** The same below the last line that is surely the article's. */
function expectCut(...rows: readonly string[]): void {
  const readings = read(rows);
  const [headline] = places(readings);
  cutRecurringEnd(readings, headline);
  expect(shown(readings)).toEqual(rows);
}

describe('below the last line of the article', () => {
  const ABOVE = ['~다솔마루', '~살림 셈법', '~저잣거리', HEADLINE, LEAD];
  it('lines that recur go, and what stands among many of them', () => {
    expectCut(...ABOVE, 'recurring | ~고을 은하길', 'after-recurring | 새벽 소식', 'recurring | ~모두의 누리');
    expectCut(...ABOVE, '새벽 소식', 'recurring | ~고을 은하길');
  });
  it('what stands among few stays: three of ten tell', () => {
    const own = (count: number): readonly string[] => Array.from({ length: count }, () => '새벽 소식');
    const gone = (count: number): readonly string[] => own(count).map((row) => `after-recurring | ${row}`);
    const two = ['recurring | ~고을 은하길', 'recurring | ~모두의 누리', 'recurring | ~온 누리'];
    expectCut(...ABOVE, ...two, ...gone(7));
    expectCut(...ABOVE, ...two, ...own(8));
  });
  it('furniture counts as what recurs', () => {
    expectCut(...ABOVE, 'button | 공유하기', 'after-recurring | 새벽 소식', 'after-recurring | 노을 소식');
    expectCut(...ABOVE, 'button | 공유하기', '새벽 소식', '노을 소식', '달빛 소식');
  });
  it('running text goes only where it recurs too', () => {
    expectCut(...ABOVE, 'recurring | ~고을 은하길', `recurring | ~${FOREIGN}`);
    expectCut(...ABOVE, '~고을 은하길', SECOND);
  });
  it('paragraphs, bullets, tables and what the document marks are surely the article', () => {
    for (const sure of [SECOND, '- 지원 대상', '| 구분 |', '구분\t지원금'])
      expectCut(...ABOVE, '~고을 은하길', '새벽 소식', sure, '노을 소식');
    const readings = readLines(
      ...['다솔마루', '살림 셈법', '저잣거리'].map((words) => [words, { recurs: true }] as const),
      HEADLINE,
      ['고을 은하길', { recurs: true }],
      ['지원금', { layout: 'cell' }],
      ['온 누리', { recurs: true }],
      ['모두', { layout: 'heading' }],
    );
    cutRecurringEnd(readings, 3);
    expect(told(readings).slice(4)).toEqual(['고을 은하길', '지원금', '온 누리', '모두']);
  });
  it('a cell that recurs, and a bullet, are none of the page', () => {
    const readings = readLines(
      ...['다솔마루', '살림 셈법', '저잣거리'].map((words) => [words, { recurs: true }] as const),
      HEADLINE,
      LEAD,
      ['온 누리', { recurs: true }],
      ['지원금', { recurs: true, layout: 'cell' }],
      ['- 지원', { recurs: true }],
    );
    cutRecurringEnd(readings, 3);
    expect(told(readings).slice(5)).toEqual(['recurring | 온 누리', '지원금', 'after-recurring | - 지원']);
  });
  it('nothing goes that stands above the headline', () => {
    expectCut('~다솔마루', '~살림 셈법', '~저잣거리', HEADLINE, 'recurring | ~고을 은하길');
  });
  it('nothing goes where no page stands around, or where nothing recurs', () => {
    expectCut('~다솔마루', '~살림 셈법', HEADLINE, LEAD, '~고을 은하길');
    expectCut('button | 로그인', 'button | 스크랩', 'button | 인쇄', HEADLINE, LEAD, 'button | 공유하기', '새벽 소식');
  });
});
