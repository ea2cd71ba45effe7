// Lines in which a page or a release states its day, and which of the days that stand on a page is its own.
import { describe, expect, it } from 'vitest';
import { createStampLines } from '../../src/stages/segment/stamp-lines.js';
import { stampRule } from '../../src/stages/segment/stamps.js';
import { statedDate } from '../../src/stages/segment/stated-date.js';
import { HEADLINE, LEAD, lexicon, readLines, type Given } from './page-lines.js';
import type { Article } from '../../src/core/types.js';

describe('a line that states the day of a page', () => {
  it.each([
    '입력 2025.09.04 09:59',
    '입력 2025.09.04 09:59 수정 2025.09.04 11:20',
    '2024. 5. 13.(월)',
    '2024년 5월 13일(월요일)',
    '2024-05-13 오전 9:59:01',
    '[1999.05.13]',
    '2024. 3. 14.(목) 12:00 이후',
    '기사입력 2024/05/13, 09:59',
    '입력',
    '입력 수정',
    '작성자 경제과',
    '글쓴이 나래 / 2024년 6월 3일',
    'by Hanbit 2024.05.13',
    '올린이: 나래',
    '부처: 환경부',
    'NewsItemId: 100000001',
    '작성자\t경제과\t작성일\t2024-03-11',
    '조회\t214',
    '조회수\t214\t전화번호\t061-000-1234',
    '담당부서\t경제과\t작성일\t2024-03-11',
  ])('%s', (line) => {
    expect(stampRule(line, lexicon)).toBe('segment/stamp');
  });
  it.each([
    ['2024년 5월 13일 문을 연다', 'a sentence with a day'],
    ['2024. 5. 13. 수출 상담회', 'an event with its day'],
    ['입력 자료', 'a word that is no label'],
    ['등록 기업 120개사', 'a count'],
    ['입력 2', 'a figure'],
    ['수출지원', 'a word'],
    ['12:00', 'a time alone'],
    ['글쓴이 모집 공고', 'a call for authors'],
    ['글쓴이', 'a label without a name'],
    ['작성자 가나다라마바사아자차카타파하거', 'a long name'],
    ['지난 작성자 경제과', 'a label inside a line'],
    ['수출: 환경부', 'a label that no archive has'],
    ['부처:환경부', 'no blank behind the label'],
    ['작성자\t경제과\t작성일', 'a label without a value'],
    ['담당부서\t경제과', 'whom to ask alone'],
    ['조회\t214\t지원금\t3억원', 'a row of a table'],
    ['작성일\t3\t아주 긴 이름의 담당자\t5', 'a long label'],
    ['2024.05.13 입력 수정 등록 승인 발행 게재 송고', 'more than six labels'],
    ['입력 수정 등록 승인 발행 게재 송고', 'more than six labels without a day'],
  ])('%s is none (%s)', (line) => {
    expect(stampRule(line, lexicon)).toBeUndefined();
  });
  it('has up to six labels', () => {
    expect(stampRule('2024.05.13 입력 수정 등록 승인 발행 게재', lexicon)).toBe('segment/stamp');
    expect(stampRule('입력 수정 등록 승인 발행 게재', lexicon)).toBe('segment/stamp');
  });
});

describe('the time of a release', () => {
  it.each([
    '보도시점 : 2024. 3. 14.(목) 12:00 이후',
    '보도 시점 2024. 3. 14.',
    '| 배포일시 | 2024. 3. 14. |',
    '<엠바고> 14일 조간',
    '보도일시 3월 14일',
    '보도일시 12시',
    '보도일시 12:00',
    '배포일',
    '엠바고 없음',
    '보도시점 배포 즉시 보도해요',
  ])('%s', (line) => {
    expect(stampRule(line, lexicon)).toBe('segment/embargo');
  });
  it.each([
    ['보도시점에 관한 지침을 개정했다', 'a sentence'],
    ['보도시점 배포 즉시 보도합니다', 'more than eight letters behind the label'],
    ['지난 보도시점 2024. 3. 14.', 'a label inside a line'],
    ['보도 자료의 시점 12:00', 'other words'],
    [`보도시점 2024. 3. 14. ${'가'.repeat(84)}`, 'more than a hundred letters'],
  ])('%s is none (%s)', (line) => {
    expect(stampRule(line, lexicon)).not.toBe('segment/embargo');
  });
  it('has up to a hundred letters', () => {
    expect(stampRule(`보도시점 2024. 3. 14. ${'가'.repeat(82)}`, lexicon)).toBe('segment/embargo');
  });
  it.each(['보도자료', '보도 설명자료', '총 3쪽', '총 12페이지 (붙임 2매)', '사진 있음'])(
    '%s heads a release',
    (line) => {
      expect(stampRule(line, lexicon)).toBe('segment/release-header');
    },
  );
  it.each(['총 1234쪽', '모두 3쪽', '총 3쪽 분량', '보도자료 모음'])('%s does not', (line) => {
    expect(stampRule(line, lexicon)).toBeUndefined();
  });
});

describe('a day beside a newspaper or a label', () => {
  const { isStamp, outlet, labelledDay } = createStampLines(lexicon);
  it.each<readonly [string, string | undefined]>([
    ['새한일보 | 입력 2025.01.06 18:02', '새한일보'],
    ['2025-02-21 08:00 | 벤처데일리', '벤처데일리'],
    ['과학기술정책신문 2025-05-20 10:00', '과학기술정책신문'],
    ['강산매일 2024/08/29 [14:20]', '강산매일'],
    ['2025-05-20 10:00:01', undefined],
    ['새벽공단 2025-05-20 10:00', undefined],
  ])('%s → %s', (line, expected) => {
    expect([isStamp(line), outlet(line)]).toEqual([true, expected]);
  });
  it.each<readonly [string, string | undefined]>([
    ['- 부처: 환경부', '환경부'],
    ['배포기관 : 한빛부', '한빛부'],
    ['부처:환경부', undefined],
    ['지원: 환경부', undefined],
    ['부처: 환경부 수질과', undefined],
    ['새한일보 2025년 계획', undefined],
    ['새한일보 2025-05-20', undefined],
    ['새한일보 1925-05-20 10:00', undefined],
    ['오늘 새한일보 2025-05-20 10:00', undefined],
  ])('%s is no such stamp, and its issuer is %s', (line, expected) => {
    expect([isStamp(line), outlet(line)]).toEqual([false, expected]);
  });
  it.each<readonly [string, number]>([
    ['강산신문 | 기사입력 2024/08/29', 7],
    ['보도시점: 2024. 5. 13.', 0],
    ['배포 | ‘24. 5. 13.', 0],
    ['보도일시 없음', -1],
    ['2024. 5. 13.', -1],
  ])('the label of the day in %s begins at %i', (line, expected) => {
    expect(labelledDay(line)).toBe(expected);
  });
});

describe('the day of an article', () => {
  const stampLines = createStampLines(lexicon);
  const dated = (given: readonly Given[], article: Partial<Article> = {}): string | undefined => {
    const readings = readLines(...given);
    const at = (words: string): number => readings.findIndex(({ line }) => line.words === words);
    return statedDate({ id: 'page', text: '', ...article }, readings, at(HEADLINE), at(LEAD), stampLines);
  };
  const STATED = { date: '2020-01-01', url: 'https://news.example/2019/05/13/1', id: 'articles/2018-04-26.txt' };

  it('is that of the embargo, above all others', () => {
    expect(dated(['보도시점 : 2024. 5. 14.(화) 조간', `(새벽=한빛뉴스 2024.5.13) 홍길동 기자 = ${LEAD}`], STATED)).toBe(
      '2024-05-14',
    );
  });
  it('of the embargo may stand in the next cell, and in the next embargo line', () => {
    expect(dated(['배포일시', '2024. 5. 13.(월)', HEADLINE, LEAD], STATED)).toBe('2024-05-13');
    expect(dated(['배포일시', '참여 기업', '2024. 5. 13.(월)', LEAD], STATED)).toBe(STATED.date);
    expect(dated(['엠바고 없음', '배포일시 2024. 5. 13.', LEAD], STATED)).toBe('2024-05-13');
    expect(dated(['배포일시', `새벽시는 2024. 5. 13. ${LEAD}`], STATED)).toBe(STATED.date);
    expect(dated(['배포일시'], STATED)).toBe(STATED.date);
  });
  it('is that of the first dateline above what the document states, among two hundred lines', () => {
    expect(dated([HEADLINE, `[한빛투데이 2024.5.13 홍길동 기자] ${LEAD}`], STATED)).toBe('2024-05-13');
    expect(dated([HEADLINE, `[한빛투데이 홍길동 기자] ${LEAD}`], STATED)).toBe(STATED.date);
    const gap = (count: number): readonly string[] => Array.from({ length: count }, () => '가나');
    const line = `[한빛투데이 2024.5.13 홍길동 기자] ${LEAD}`;
    expect(dated([...gap(199), line])).toBe('2024-05-13');
    expect(dated([...gap(200), line])).toBeUndefined();
  });
  it('is what the document states above the stamps of the page, its address and its name', () => {
    const stamp = [HEADLINE, '입력 2025.09.04 09:59', LEAD];
    expect(dated(stamp, STATED)).toBe('2020-01-01');
    expect(dated(stamp, { url: STATED.url, id: STATED.id })).toBe('2025-09-04');
    expect(dated([HEADLINE, LEAD], { url: STATED.url, id: STATED.id })).toBe('2019-05-13');
    expect(dated([HEADLINE, LEAD], { id: STATED.id })).toBe('2018-04-26');
    expect(dated([HEADLINE, LEAD])).toBeUndefined();
  });
  it('is a labelled one wherever it stands, a bare one between headline and lead', () => {
    expect(dated([HEADLINE, LEAD, '입력 2025.09.04 09:59'])).toBe('2025-09-04');
    expect(dated([HEADLINE, '2025.09.04', LEAD])).toBe('2025-09-04');
    expect(dated(['2025.09.04', HEADLINE, LEAD])).toBeUndefined();
    expect(dated([HEADLINE, LEAD, '2025.09.04'])).toBeUndefined();
    expect(dated([HEADLINE, '2025.09.04', '입력 2025.09.05', LEAD])).toBe('2025-09-05');
    expect(dated([HEADLINE, '홍길동 기자 2025.09.04', LEAD])).toBe('2025-09-04');
    expect(dated([HEADLINE, '2025.09.04', '가나'])).toBeUndefined();
  });
  it('is that of a furniture line only where it is labelled or beside a newspaper', () => {
    expect(dated([HEADLINE, LEAD, '새한일보 2025-05-20 10:00'])).toBe('2025-05-20');
    expect(dated([HEADLINE, LEAD, '강산신문 | 기사입력 2024/08/29'])).toBe('2024-08-29');
    expect(dated([HEADLINE, LEAD, '강산신문 | 2024/08/29'])).toBeUndefined();
  });
  it('of a label is the day behind it', () => {
    expect(dated([HEADLINE, LEAD, '강산신문 2023/01/01호 기사입력 2024/08/29'])).toBe('2024-08-29');
  });
  it('is none that running text or a long line speaks of', () => {
    expect(dated([HEADLINE, `기사입력 2024/08/29 ${LEAD}`])).toBeUndefined();
    expect(dated([HEADLINE, LEAD, `${'가'.repeat(84)} 기사입력 2024/08/29`])).toBe('2024-08-29');
    expect(dated([HEADLINE, LEAD, `${'가'.repeat(85)} 기사입력 2024/08/29`])).toBeUndefined();
  });
});
