// What is known of a page as a whole: its title, day, newspaper and journalist, its blocks, and whether it is a page.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { createSegmenter } from '../../src/stages/segment/index.js';
import { ownWords, pageSigns, setAside } from '../../src/stages/segment/reading.js';
import { HEADLINE, LEAD, SECOND, readLines, told } from './page-lines.js';
import type { Article, SegmentedArticle } from '../../src/core/types.js';

const segment = createSegmenter(createResources());

function read(lines: readonly string[], given: Partial<Article> = {}, keepBoilerplate?: boolean): SegmentedArticle {
  return segment(
    { id: 'page', text: lines.join('\n'), ...given },
    keepBoilerplate === undefined ? undefined : { keepBoilerplate },
  );
}

describe('what a page states about itself', () => {
  const NOTICE = '<저작권자 © 한빛일보, 무단 전재 및 재배포 금지>';
  it('is nothing where it states nothing', () => {
    expect(Object.keys(read(['가나', '다라'])).sort()).toEqual(['article', 'blocks']);
  });
  it('is all of it where it states all', () => {
    expect(
      Object.keys(
        read([
          HEADLINE,
          '입력 2025.09.04 09:59',
          '김 이사장은 “함께 가겠다”고 했다.',
          `${LEAD} 홍길동 기자 hong@hanbit.example`,
          NOTICE,
        ]),
      ).sort(),
    ).toEqual(['article', 'blocks', 'date', 'outlet', 'quotations', 'reporter', 'title']);
  });
  it.each<readonly [string, readonly string[], string | undefined]>([
    ['the notice', [HEADLINE, `(새벽=달빛뉴스) 홍길동 기자 = ${LEAD}`, '한빛신문', '홍길동 기자', NOTICE], '한빛일보'],
    ['a signature', [HEADLINE, `(새벽=달빛뉴스) 홍길동 기자 = ${LEAD}`, '한빛신문', '홍길동 기자'], '한빛신문'],
    ['the dateline', [HEADLINE, `(새벽=달빛뉴스) 홍길동 기자 = ${LEAD}`], '달빛뉴스'],
    ['a notice that names none', [HEADLINE, LEAD, '무단 전재 및 재배포 금지', '한빛신문'], '한빛신문'],
    ['the stamp', [HEADLINE, '새한일보 2025-05-20 10:00', '달빛일보 2025-05-20 10:00', LEAD], '새한일보'],
    ['nothing', [HEADLINE, LEAD, '한빛일보를 읽는다'], undefined],
  ])('its newspaper is told by %s', (_, lines, outlet) => {
    expect(read(lines).outlet).toBe(outlet);
  });
  it('its newspaper is the one that the document states', () => {
    expect(read([HEADLINE, LEAD, NOTICE], { outlet: '은하일보' }).outlet).toBe('은하일보');
  });
  it.each<readonly [string, readonly string[], string | undefined]>([
    ['a byline', [HEADLINE, LEAD, '홍길동 기자 hong@hanbit.example'], '홍길동'],
    ['the end of a line', [HEADLINE, `${LEAD} 홍길동 기자 hong@hanbit.example`], '홍길동'],
    ['the dateline', [HEADLINE, `(새벽=달빛뉴스) 홍길동 기자 = ${LEAD}`, '임꺽정 기자'], '홍길동'],
    ['the first that names one', [HEADLINE, LEAD, '온라인뉴스팀', '임꺽정 기자'], '임꺽정'],
    ['nobody', [HEADLINE, LEAD], undefined],
  ])('its journalist is told by %s', (_, lines, reporter) => {
    expect(read(lines).reporter).toBe(reporter);
  });
  it('its title is the headline without a dateline, or what the document states', () => {
    expect(read([`[한빛일보] ${HEADLINE}`, LEAD]).title).toBe(HEADLINE);
    expect(read([`# ${HEADLINE}`, LEAD]).title).toBe(HEADLINE);
    expect(read([HEADLINE, LEAD], { title: '다른 제목' }).title).toBe('다른 제목');
    expect(read([LEAD]).title).toBeUndefined();
  });
});

describe('the blocks of a page', () => {
  const lines = [HEADLINE, LEAD, '공유하기', '[자료](a.md)와 사진', SECOND, LEAD];
  const shown = (segmented: SegmentedArticle): readonly string[] =>
    segmented.blocks.map((block) => {
      expect(Object.keys(block).sort()).toEqual(
        block.repeats === undefined ? ['end', 'rule', 'start', 'zone'] : ['end', 'repeats', 'rule', 'start', 'zone'],
      );
      const { start, end, zone, repeats } = block;
      return `${repeats === undefined ? '' : '='}${zone}: ${segmented.article.text.slice(start, end)}`;
    });
  const expected = [
    `headline: ${HEADLINE}`,
    `body: ${LEAD}`,
    'boilerplate: 공유하기',
    'body: [자료]',
    'boilerplate: (a.md)',
    'body: 와 사진',
    `body: ${SECOND}`,
    `=body: ${LEAD}`,
  ];
  it('have what repeats and what is furniture marked', () => {
    expect(shown(read(lines))).toEqual(expected);
    expect(shown(read(lines, {}, false))).toEqual(expected);
  });
  it('are all text where the page is kept', () => {
    expect(shown(read(lines, {}, true))).toEqual([
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      'body: 공유하기',
      'body: [자료](a.md)와 사진',
      `body: ${SECOND}`,
      `body: ${LEAD}`,
    ]);
  });
  it('follow the layout and the lines that recur', () => {
    const text = ['다솔마루', '살림 셈법', '저잣거리', HEADLINE, LEAD].join('\n');
    const zones = (given: Partial<Article>): readonly string[] => read([text], given).blocks.map(({ zone }) => zone);
    expect(zones({})).toEqual(['body', 'body', 'body', 'headline', 'body']);
    expect(zones({ recurring: [0, 5, 11] })).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'headline', 'body']);
    expect(zones({ layout: [{ start: 0, end: 4, kind: 'furniture' }] })[0]).toBe('boilerplate');
  });
  it('know the words of the whole page where a name is glued to a caption', () => {
    const caption = '사진제공=한빛공단김보람 이사장이 협약서에 서명하고 있다.';
    expect(shown(read([HEADLINE, caption, `한빛공단은 ${LEAD}`, `김보람 이사장은 ${SECOND}`]))[1]).toBe(
      'boilerplate: 사진제공=한빛공단',
    );
  });
});

describe('a page among texts', () => {
  it('is told by its buttons, headings and notices', () => {
    expect(
      pageSigns(readLines('공유하기', '많이 본 뉴스', '<저작권자 © 한빛일보, 무단 전재 금지>', HEADLINE, LEAD)),
    ).toBe(3);
  });
  it('not by its byline, its credits, its stamps or the headings of an archive', () => {
    expect(pageSigns(readLines('홍길동 기자', '사진=한빛부', '입력 2025.09.04 09:59', '## 본문', LEAD))).toBe(0);
  });
  it('has lines of which the article has its own words', () => {
    const [dateline, button, line] = readLines(`[한빛일보] ${LEAD}`, '공유하기', '가나');
    if (dateline === undefined || button === undefined || line === undefined) throw new Error('no lines');
    expect([ownWords(dateline), ownWords(button), ownWords(line)]).toEqual([LEAD, '', '가나']);
    setAside(dateline, 'segment/own');
    setAside(button, 'segment/own');
    setAside(line, 'segment/own');
    expect(told([dateline, button, line])).toEqual([
      `dateline | [한빛일보] ‖ own | ${LEAD}`,
      'button | 공유하기',
      'own | 가나',
    ]);
  });
});
