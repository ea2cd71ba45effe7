// Where the article ends, what stands below its end, and where it goes on all the same. `rule | words` is set aside.
import { describe, expect, it } from 'vitest';
import { cutEnd, cutLinkList } from '../../src/stages/segment/article-end.js';
import { findFirstProse } from '../../src/stages/segment/headline.js';
import { HEADLINE, LEAD, SECOND, FOREIGN, linesOf, readLines, told, type Given } from './page-lines.js';

const BYLINE = 'byline | 홍길동 기자 hong@hanbit.example';
const NOTICE = 'copyright | <저작권자 © 한빛일보, 무단 전재 및 재배포 금지>';
const RELATED = 'related-news | 관련기사';
const RANKING = 'ranking | 많이 본 뉴스';

function ended(...given: readonly Given[]): readonly string[] {
  const readings = readLines(...given);
  cutEnd(readings, findFirstProse(readings));
  return told(readings);
}

/** The word of a number, told from all others by its first three syllables. */
function word(at: number): string {
  return `${String.fromCharCode(0xac00 + 28 * at)}나래솔`;
}

/** A paragraph of ten words or more, none of which stands in another one unless its number does. */
function talk(from: number, to: number, more: readonly number[] = []): string {
  const numbers = [...more, ...Array.from({ length: to - from }, (_, at) => from + at)];
  return `${numbers.map(word).join(' ')} 했다.`;
}

/** Running text of several sentences that lost its last stop. */
const RUNNING = `${LEAD} ${SECOND} ${FOREIGN} ${LEAD} ${SECOND} 모두 함께했다`;

describe('what stands below the end of an article', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a byline ends it', [HEADLINE, LEAD, BYLINE, 'after-end | 노을 산책길']],
    ['a notice ends it', [HEADLINE, LEAD, NOTICE, 'after-end | 노을 산책길']],
    ['a heading names what stands below it', [HEADLINE, LEAD, RELATED, 'related-news | 노을시 축제에 십만 명']],
    [
      'the last heading names it',
      [HEADLINE, LEAD, RANKING, 'ranking | 노을시 축제', 'comments | 댓글 2', 'comments | 잘 보았어요'],
    ],
    [
      'the last end names it, whichever ended the article',
      [HEADLINE, LEAD, RANKING, 'ranking | 노을시 축제', NOTICE, 'after-end | 한빛빌딩 3층'],
    ],
    ['a byline above the lead ends nothing', [HEADLINE, BYLINE, '물류비와 인증비 지원', LEAD, '참여 기업 명단']],
    ['a notice above the lead ends nothing', [NOTICE, HEADLINE, LEAD, '참여 기업 명단']],
    [
      'a byline on the last words of a paragraph leaves the paragraph',
      [HEADLINE, `${LEAD} ‖ ${BYLINE}`, 'after-end | 노을 산책길'],
    ],
    ['furniture keeps the rule that it has', [HEADLINE, LEAD, BYLINE, 'button | 공유하기', 'after-end | 노을 산책길']],
    ['nothing ends it', [HEADLINE, LEAD, '참여 기업 명단']],
  ])('%s', (_, rows) => {
    const lines = rows.map((row) => linesOf(row.split(' ‖ ')).join(''));
    expect(ended(...lines)).toEqual(rows);
  });

  it('a caption below a byline stays, one below a list goes', () => {
    const caption = '김보람 이사장이 협약서에 서명하고 있다.';
    const credited = `caption credited-caption | ${caption} ‖ credit | /한빛진흥공단 제공`;
    const line = `${caption} /한빛진흥공단 제공`;
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', line).at(-1)).toBe(credited);
    expect(ended(LEAD, '많이 본 뉴스', line).at(-1)).toBe(`ranking | ${caption} ‖ credit | /한빛진흥공단 제공`);
  });

  it('a paragraph of the article that comes again stays, for what only repeats is marked later', () => {
    expect(ended(LEAD, SECOND, '많이 본 뉴스', SECOND, '노을시 축제')).toEqual([
      LEAD,
      SECOND,
      RANKING,
      SECOND,
      'ranking | 노을시 축제',
    ]);
    expect(ended(LEAD, '노을시 축제', '많이 본 뉴스', '노을시 축제').at(-1)).toBe('ranking | 노을시 축제');
  });
});

describe('an article without running text', () => {
  const rows = ['참여 기업 명단', '가온나래 '.repeat(9).trim(), '새벽정공 '.repeat(9).trim()];
  const hundred = [...rows, '달빛 '.repeat(2).trim()];
  it('ends at a byline below a hundred letters of it', () => {
    expect(hundred.join('').length).toBe(101);
    const exactly = [...rows, '달빛 달'];
    expect(exactly.join('').length).toBe(100);
    expect(ended(...exactly, '홍길동 기자 hong@hanbit.example', '노을 산책길').at(-1)).toBe('after-end | 노을 산책길');
  });
  it('does not end at a byline below fewer', () => {
    const fewer = [...rows, '달빛'];
    expect(ended(...fewer, '홍길동 기자 hong@hanbit.example', '노을 산책길').at(-1)).toBe('노을 산책길');
  });
  it('does not end at a heading, which may be one of the page itself', () => {
    expect(ended(...hundred, '많이 본 뉴스', '노을시 축제').at(-1)).toBe('노을시 축제');
  });
});

describe('an article that goes on below a byline', () => {
  it('does so with any complete paragraph, and what stands between belongs to it', () => {
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', '참여 기업 명단', FOREIGN, '노을 산책길')).toEqual([
      LEAD,
      BYLINE,
      '참여 기업 명단',
      FOREIGN,
      '노을 산책길',
    ]);
  });
  it('does so with running text that lost its last stop', () => {
    expect(RUNNING.length).toBeGreaterThan(250);
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', RUNNING).at(-1)).toBe(RUNNING);
  });
  it('does not with a teaser that breaks off', () => {
    const teaser = `${FOREIGN} 축제에는 인근 다섯 고을의 주민들도`;
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', teaser).at(-1)).toBe(`after-end | ${teaser}`);
  });
  it('does not with a paragraph of another topic that a dateline opens', () => {
    const dateline = '[노을=한빛뉴스] 이가온 기자 = ';
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', `${dateline}${FOREIGN}`).at(-1)).toBe(
      `dateline | ${dateline.trim()} ‖ after-end | ${FOREIGN}`,
    );
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', `${dateline}${LEAD}`).at(-1)).toBe(
      `dateline | ${dateline.trim()} ‖ ${LEAD}`,
    );
  });
  it('does not where a list of other articles or a notice comes in between', () => {
    expect(ended(LEAD, '홍길동 기자 hong@hanbit.example', '많이 본 뉴스', FOREIGN).at(-1)).toBe(`ranking | ${FOREIGN}`);
    expect(
      ended(LEAD, '홍길동 기자 hong@hanbit.example', '<저작권자 © 한빛일보, 무단 전재 및 재배포 금지>', FOREIGN).at(-1),
    ).toBe(`after-end | ${FOREIGN}`);
  });
  it('and not where the byline stands below a list, as of another article', () => {
    expect(ended(LEAD, '많이 본 뉴스', '노을시 축제', '이가온 기자 lee@hanbit.example', FOREIGN).at(-1)).toBe(
      `after-end | ${FOREIGN}`,
    );
  });
});

describe('an article that goes on below a list or a notice', () => {
  const article = talk(0, 40);
  const notice = '<저작권자 © 한빛일보, 무단 전재 및 재배포 금지>';
  const goesOn = (end: string, ...below: readonly string[]): boolean => {
    const last = ended(article, end, ...below)[2] ?? '';
    return last === below[0];
  };
  it.each<readonly [string, string, string, boolean]>([
    ['a fifth of the words of one paragraph below a notice', notice, talk(50, 58, [0, 1]), true],
    ['less than a fifth', notice, talk(50, 59, [0, 1]), false],
    ['an eighth of the words of one paragraph below a list', '관련기사', talk(50, 64, [0, 1]), true],
    ['less than .12', '관련기사', talk(50, 65, [0, 1]), false],
    ['one word alone', '관련기사', `${word(0)} ${'가'.repeat(20)} ${'나'.repeat(20)} 했다.`, false],
  ])('%s', (_, end, paragraph, expected) => {
    expect(goesOn(end, paragraph)).toBe(expected);
  });
  it.each<readonly [string, string, readonly string[], boolean]>([
    ['.12 of several paragraphs below a notice', notice, [talk(50, 61, [0, 1, 2]), talk(61, 72)], true],
    ['less than that', notice, [talk(50, 61, [0, 1, 2]), talk(61, 73)], false],
    ['.06 of several paragraphs below a list', '관련기사', [talk(50, 66, [0]), talk(66, 81, [1])], true],
    ['less than .06', '관련기사', [talk(50, 66, [0]), talk(66, 82, [1])], false],
  ])('%s', (_, end, paragraphs, expected) => {
    expect(goesOn(end, ...paragraphs)).toBe(expected);
  });
  it('paragraphs are counted up to the next line of another kind', () => {
    expect(goesOn('관련기사', talk(50, 66, [0]), '공유하기', talk(66, 81, [1]))).toBe(false);
    expect(goesOn('관련기사', talk(50, 66, [0]), '노을시 축제', talk(66, 81, [1]))).toBe(false);
  });
  it('of a word its first three syllables count, once', () => {
    const others = talk(50, 58);
    expect(goesOn(notice, `${word(0)}과 ${word(1)}에서 ${others}`)).toBe(true);
    expect(goesOn(notice, `${word(0)}과 ${word(0)}에서 ${others}`)).toBe(false);
  });
  it('no more than eight paragraphs are', () => {
    const foreign = Array.from({ length: 7 }, (_, at) => talk(50 + 10 * at, 60 + 10 * at));
    const own = talk(0, 30);
    expect(goesOn('관련기사', ...foreign, own)).toBe(true);
    expect(goesOn('관련기사', ...foreign, talk(120, 130), own)).toBe(false);
  });
  it('a paragraph among others of another topic is not asked for itself', () => {
    const own = talk(0, 10);
    const foreign = talk(50, 250);
    expect(ended(article, '관련기사', foreign, own).at(-1)).toBe(`related-news | ${own}`);
    expect(ended(article, '관련기사', foreign, '노을시 축제', own).at(-1)).toBe(own);
  });
  it('a paragraph that a dateline opens is asked as below a notice, even below a list', () => {
    const dateline = '[노을=한빛뉴스] 이가온 기자 = ';
    const told = (paragraph: string): string | undefined => ended(article, '관련기사', dateline + paragraph).at(-1);
    expect(told(talk(50, 58, [0, 1]))).toMatch(/‖ 가나래솔/u);
    expect(told(talk(50, 64, [0, 1]))).toMatch(/‖ related-news/u);
  });
  it('running text without a last stop is no paragraph to compare', () => {
    expect(ended(`${RUNNING}.`, '관련기사', `${RUNNING} 그리고`).at(-1)).toMatch(/^related-news/u);
  });
  it('the words count that the article used up to its end, and not those below it', () => {
    expect(ended(LEAD, '관련기사', article, '노을시 축제', talk(0, 10)).at(-1)).toMatch(/^related-news/u);
  });
  it('of what stands above, the heading alone belongs to it', () => {
    expect(ended(article, '관련기사', '노을시 축제', '■ 지원 대상', '◆ 지원 규모', talk(0, 10))).toEqual([
      article,
      RELATED,
      'related-news | 노을시 축제',
      '■ 지원 대상',
      '◆ 지원 규모',
      talk(0, 10),
    ]);
    expect(ended(article, '관련기사', '- 지원 대상', talk(0, 10))[2]).toBe('related-news | - 지원 대상');
  });
});

describe('below a heading that is known only since it recurs', () => {
  const list: Given = ['많이 본 뉴스', { recurs: true }];
  it('running text is the article, whatever it speaks of, and its outline with it', () => {
    expect(ended(LEAD, list, '노을시 축제', '- 지원 대상', FOREIGN)).toEqual([
      LEAD,
      RANKING,
      'ranking | 노을시 축제',
      '- 지원 대상',
      FOREIGN,
    ]);
  });
  it('unless a heading that the lists know follows', () => {
    expect(ended(LEAD, list, '노을시 축제', '관련기사', FOREIGN).at(-1)).toBe(`related-news | ${FOREIGN}`);
  });
  it('a byline below it ends nothing anew', () => {
    expect(ended(LEAD, list, '노을시 축제', '이가온 기자 lee@hanbit.example', '새벽시 축제', FOREIGN)).toEqual([
      LEAD,
      RANKING,
      'ranking | 노을시 축제',
      'byline | 이가온 기자 lee@hanbit.example',
      'after-end | 새벽시 축제',
      FOREIGN,
    ]);
  });
});

describe('links below the last paragraph of a page', () => {
  const PAGE = ['로그인', '공유하기', '스크랩'];
  const LINKS = [
    '달빛전자, 노을시에 반도체 공장 세운다',
    '노을시 축제에 관람객 십만 명 몰려',
    '은하군 청년 창업 거점 문 열어',
  ];
  const links = (...given: readonly Given[]): readonly string[] => {
    const readings = readLines(...given);
    cutLinkList(readings);
    return told(readings);
  };
  /** What of the lines below a page's paragraph is taken for links. */
  const cut = (...below: readonly Given[]): readonly (string | undefined)[] =>
    links(...PAGE, LEAD, ...below)
      .slice(PAGE.length + 1)
      .map((row) => (row.startsWith('link-list | ') ? 'link' : undefined));
  const LINK = 'link';

  it('are three or more headlines in a row', () => {
    expect(cut(...LINKS)).toEqual([LINK, LINK, LINK]);
    expect(cut(...LINKS.slice(1))).toEqual([undefined, undefined]);
  });
  it('may begin below something else', () => {
    expect(cut('참여 기업', ...LINKS, '새벽시')).toEqual([undefined, LINK, LINK, LINK, undefined]);
    expect(cut(...LINKS.slice(1), '참여 기업', ...LINKS)).toEqual([undefined, undefined, undefined, LINK, LINK, LINK]);
  });
  it('are none where no page stands around the article: three of its signs tell', () => {
    expect(links(...PAGE.slice(1), LEAD, ...LINKS).slice(3)).toEqual(LINKS);
  });
  it('are none where there is no paragraph', () => {
    expect(links(...PAGE, ...LINKS).slice(3)).toEqual(LINKS);
  });
  it('are none above the last paragraph', () => {
    expect(links(...PAGE, ...LINKS, LEAD).slice(3, 6)).toEqual(LINKS);
  });
  it('are none where a sentence ends in a line of its own below: it is text that was broken', () => {
    expect(cut(...LINKS, '수출을 돕기로 했다.')).toEqual([undefined, undefined, undefined, undefined]);
  });
  it.each<readonly [string, Given]>([
    ['a row of a table', '달빛전자\t노을시 반도체 공장'],
    ['a cell', ['노을시 축제에 관람객 십만 명 몰려', { layout: 'cell' }]],
    ['a line of fewer than twelve letters', '노을 축제 개최 알림'],
    ['a line of two words', '노을시반도체공장 설립업무협약'],
    ['a label', '장소 : 노을시 하늘로 1 달빛관'],
    ['a bullet', '- 노을시 축제에 관람객 십만 명 몰려'],
    ['a button', '공유하기'],
  ])('%s is none', (_, line) => {
    expect(cut(...LINKS.slice(1), line)).toEqual([undefined, undefined, undefined]);
    expect(cut(line, ...LINKS)).toEqual([undefined, LINK, LINK, LINK]);
  });
  it('a line of twelve letters in three words is one', () => {
    const shortest = '노을시 축제 관람객 만명';
    expect(shortest.slice(0, 12).length).toBe(12);
    expect(cut(...LINKS.slice(1), shortest.slice(0, 12))).toEqual([LINK, LINK, LINK]);
    expect(cut(...LINKS.slice(1), shortest.slice(0, 11))).toEqual([undefined, undefined, undefined]);
  });
});
