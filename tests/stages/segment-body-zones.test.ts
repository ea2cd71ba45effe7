// Which zone a line of the article gets: `zone rule | words`; words alone are plain paragraphs.
import { describe, expect, it } from 'vitest';
import { isBullet } from '../../src/stages/segment/bullets.js';
import { zoneBody } from '../../src/stages/segment/body-zones.js';
import { HEADLINE, LEAD, SECOND, lexicon, readLines, told, type Given } from './page-lines.js';

/** The rows below headline, here the first line, and lead. */
function zoned(given: readonly Given[], headline = 0, firstProse = 1): readonly string[] {
  const readings = readLines(...given);
  zoneBody(readings, headline, firstProse, lexicon);
  return told(readings);
}

/** What one line below the lead is. */
function below(line: Given): string | undefined {
  return zoned([HEADLINE, LEAD, line]).at(-1)?.split(' | ')[0];
}

describe('a line below the lead', () => {
  it.each<readonly [string, string]>([
    ['사진 : 협약서에 서명하고 있다', 'caption caption'],
    ['[사진 설명] 협약식 모습', 'caption caption'],
    ['<사진 1> 협약식 모습', 'caption caption'],
    ['▲사진=협약서에 서명하고 있다', 'caption caption'],
    ['“두 기관이 함께 걷는 첫걸음입니다”', 'quotation quotation'],
    ['"두 기관이 함께 걷는 첫걸음입니다"', 'quotation quotation'],
    ['| 구분 | 지원금 |', 'table table-row'],
    ['구분\t지원금', 'table table-row'],
    ['□ 지원 대상', 'bullet bullet'],
    ['전화 02-000-0000', 'contact contact'],
    ['붙임 1', 'attachment attachment-heading'],
  ])('%s → %s', (line, expected) => {
    expect(below(line)).toBe(expected);
  });
  it.each([
    ['사진 전시회 개최', 'what only begins with the word'],
    ['협약식 사진 : 두 기관', 'a label inside a line'],
    ['“첫걸음”', 'a catchword of less than ten letters'],
    ['“두 기관이 함께 걷는 첫걸음”이라는 구호', 'words behind the quotation'],
    ['구호는 “두 기관이 함께 걷는 첫걸음”', 'words before it'],
    ['“두 기관이 함께” 걷는 “첫걸음입니다”', 'two quotations'],
    ['구분 | 지원금', 'a bar inside a line'],
    ['지원 대상', 'a heading without a sign'],
  ])('%s is a paragraph (%s)', (line) => {
    expect(below(line)).toBe(line.split(' | ')[0]);
  });
  it('ten letters between the marks are a quotation', () => {
    expect(below('“함께 걷는 첫 걸음”')).toBe('quotation quotation');
    expect(below('“함께 걷는 첫걸음”')).toBe('“함께 걷는 첫걸음”');
  });
  it('is what the document says it is', () => {
    expect(below(['두 기관의 협약식', { layout: 'caption' }])).toBe('caption caption');
    expect(below(['구분', { layout: 'cell' }])).toBe('table table');
    expect(below(['□ 구분', { layout: 'table' }])).toBe('table table');
    expect(below(['두 기관의 협약식', { layout: 'heading' }])).toBe('두 기관의 협약식');
  });
});

describe('the headline', () => {
  it('is the line that was found', () => {
    expect(zoned([HEADLINE, LEAD])).toEqual([`headline headline | ${HEADLINE}`, LEAD]);
  });
  it('is its first part that belongs to the article', () => {
    const dateline = '[새벽=한빛뉴스] 이가온 기자 = ';
    expect(zoned([`${dateline}${HEADLINE}`, LEAD])[0]).toBe(
      `dateline | ${dateline.trim()} ‖ headline headline | ${HEADLINE}`,
    );
  });
  it('what stands above it is neither subtitle nor attachment', () => {
    expect(zoned(['붙임 1', '- 물류비 지원 -', HEADLINE, LEAD], 2, 3)).toEqual([
      '붙임 1',
      'bullet bullet | - 물류비 지원 -',
      `headline headline | ${HEADLINE}`,
      LEAD,
    ]);
  });
});

describe('a line between headline and lead', () => {
  it.each<readonly [string, string]>([
    ['물류비와 인증비 지원', 'subtitle subtitle'],
    ['- 물류비와 인증비 지원 -', 'subtitle subtitle'],
    ['– 물류비와 인증비 지원', 'subtitle subtitle'],
    ['□ 물류비와 인증비 지원', 'bullet bullet'],
    [`- ${'물류비와 인증비 지원 '.repeat(11).trim()}`, 'bullet bullet'],
  ])('%s → %s', (line, expected) => {
    expect(zoned([HEADLINE, line, LEAD], 0, 2)[1]?.split(' | ')[0]).toBe(expected);
  });
  it('is no subtitle where no running text follows', () => {
    expect(zoned([HEADLINE, '- 물류비 지원 -', '인증비 지원'], 0, -1).slice(1)).toEqual([
      'bullet bullet | - 물류비 지원 -',
      '인증비 지원',
    ]);
  });
  it('ends at the lead: below it the same lines are outline and paragraph', () => {
    expect(zoned([HEADLINE, LEAD, '- 물류비 지원 -', '인증비 지원']).slice(1)).toEqual([
      LEAD,
      'bullet bullet | - 물류비 지원 -',
      '인증비 지원',
    ]);
  });
});

describe('the heading of an attachment', () => {
  it.each([
    '붙임',
    '붙임1',
    '붙임 2-1',
    '[붙임] 통계',
    '<별첨 3> 통계',
    '붙임자료 1. 통계',
    '※ 붙임 1 통계',
    '붙임: 통계',
    '참고 1',
    '첨부 1 신청서',
  ])('%s', (line) => {
    expect(zoned([HEADLINE, LEAD, line, '통계'])).toEqual([
      `headline headline | ${HEADLINE}`,
      LEAD,
      `attachment attachment-heading | ${line}`,
      'attachment attachment | 통계',
    ]);
  });
  it.each(['붙임말을 쓴다', '지원 1', '가나붙임 1', '“붙임 1”', '참고인 조사'])('%s is none', (line) => {
    expect(zoned([HEADLINE, LEAD, line]).at(-1)).not.toContain('attachment');
  });
  it('is no sentence and no line of more than eighty letters', () => {
    expect(below(`붙임 자료에 따르면 ${LEAD}`)).not.toContain('attachment');
    const long = `붙임 1 ${'통계 '.repeat(25)}`.trim();
    expect(below(`${long.slice(0, 78)}자료`)).toBe('attachment attachment-heading');
    expect(below(`${long.slice(0, 78)} 자료`)).not.toContain('attachment');
  });
  it('may be a reference where the outline of the release is over', () => {
    expect(zoned([HEADLINE, LEAD, `□ ${SECOND}`, '참고', '통계']).slice(3)).toEqual([
      'attachment attachment-heading | 참고',
      'attachment attachment | 통계',
    ]);
  });
  it('is no box inside the outline, unless it is numbered', () => {
    expect(zoned([HEADLINE, LEAD, '참고', '통계', `□ ${SECOND}`]).slice(2)).toEqual([
      '참고',
      '통계',
      `bullet bullet | □ ${SECOND}`,
    ]);
    expect(zoned([HEADLINE, LEAD, '참고 1', '통계', `□ ${SECOND}`]).slice(2)).toEqual([
      'attachment attachment-heading | 참고 1',
      'attachment attachment | 통계',
      `attachment attachment | □ ${SECOND}`,
    ]);
  });
  it('an outline inside an attachment is not that of the release', () => {
    expect(zoned([HEADLINE, LEAD, '참고', '통계', '붙임 1', `□ ${SECOND}`]).slice(2)).toEqual([
      'attachment attachment-heading | 참고',
      'attachment attachment | 통계',
      'attachment attachment-heading | 붙임 1',
      `attachment attachment | □ ${SECOND}`,
    ]);
  });
  it('lines of an outline that are no sentences do not count as its end', () => {
    expect(zoned([HEADLINE, LEAD, '참고', '통계', '□ 지원 대상']).slice(2, 4)).toEqual([
      'attachment attachment-heading | 참고',
      'attachment attachment | 통계',
    ]);
  });
});

describe('inside an attachment', () => {
  it('captions, contacts and tables of the document keep their zone, all else belongs to it', () => {
    expect(
      zoned([
        HEADLINE,
        LEAD,
        '붙임 1',
        '| 구분 | 지원금 |',
        '사진 : 협약서에 서명하고 있다',
        '전화 02-000-0000',
        ['3억원', { layout: 'cell' }],
        ['두 기관의 협약식', { layout: 'caption' }],
      ]).slice(3),
    ).toEqual([
      'attachment attachment | | 구분 | 지원금 |',
      'attachment attachment | 사진 : 협약서에 서명하고 있다',
      'contact contact | 전화 02-000-0000',
      'table table | 3억원',
      'caption caption | 두 기관의 협약식',
    ]);
  });
  it('a caption that a credit tells keeps it, and furniture is left alone', () => {
    const caption = '김보람 이사장이 협약서에 서명하고 있다.';
    expect(zoned([HEADLINE, LEAD, '붙임 1', `${caption} /한빛공단 제공`, '공유하기']).slice(3)).toEqual([
      `caption credited-caption | ${caption} ‖ credit | /한빛공단 제공`,
      'button | 공유하기',
    ]);
  });
});

describe('what opens a line of an outline', () => {
  it.each([
    '□ 대상',
    '·대상',
    '-대상',
    'ㅇ 대상',
    '- 대상',
    'o 대상',
    'O 대상',
    '1. 개요',
    '12) 개요',
    '가. 개요',
    '나) 개요',
    '[참고]',
    '[ 참고 ]',
    '<참고 : 용어 설명>',
    '① 대상',
    '★대상',
    '➡ 대상',
  ])('%s', (line) => {
    expect(isBullet(line)).toBe(line !== '-대상');
  });
  it.each([
    '가나다. 개요',
    '1.5배 늘었다',
    '123. 개요',
    'ㅇ대상',
    'o2 공급',
    '가 개요',
    '[참고] 통계',
    `[${'가'.repeat(31)}]`,
    '<참고> 통계',
    `<${'가'.repeat(61)}>`,
    '대상',
    '',
  ])('%s does not', (line) => {
    expect(isBullet(line)).toBe(false);
  });
});
