// Menus, buttons and rankings that no list knows, by the shape of their lines and where they stand. `rule | words` is
// set aside.
import { describe, expect, it } from 'vitest';
import { markContacts } from '../../src/stages/segment/contacts.js';
import { markUnknownMenus } from '../../src/stages/segment/unknown-menus.js';
import { FOREIGN, HEADLINE, LEAD, SECOND, lexicon, readLines, told, type Given } from './page-lines.js';

const MENU = ['다솔마루', '오늘 한 자락', '물 건너 이야기', '살림 셈법', '저잣거리'];
const RANKED = ['노을시, 달빛전자와 공장 설립 협약', '새벽시 축제에 십만 명 다녀가', '한빛군 딸기 백화점에 첫 수출'];
const RANKS = RANKED.flatMap((words, at) => [String(at + 1), words]);

/** The lines of a page whose headline is HEADLINE and whose lead is LEAD. */
function marked(...given: readonly Given[]): readonly string[] {
  const readings = readLines(...given);
  const at = (words: string): number => readings.findIndex(({ line }) => line.words === words);
  markUnknownMenus(readings, at(HEADLINE), at(LEAD), lexicon);
  for (const { kind, pieces } of readings)
    if (pieces.every(({ rule }) => rule === 'segment/menu' || rule === 'segment/ranking'))
      expect(kind).not.toBe('text');
  return told(readings);
}

const as = (rule: string, words: readonly string[]): readonly string[] => words.map((word) => `${rule} | ${word}`);

describe('a menu above the headline', () => {
  it('is five short lines in a row', () => {
    expect(marked(...MENU, HEADLINE, LEAD)).toEqual([...as('menu', MENU), HEADLINE, LEAD]);
    expect(marked(...MENU.slice(1), HEADLINE, LEAD)).toEqual([...MENU.slice(1), HEADLINE, LEAD]);
  });
  it('the longest of several rows is it', () => {
    const more = ['가람', '나루', '다락', '라온', '마루', '바다'];
    expect(marked(...MENU, '2024. 5호', ...more, HEADLINE, LEAD).slice(0, -2)).toEqual([
      ...MENU,
      '2024. 5호',
      ...as('menu', more),
    ]);
    expect(marked(...more, '2024. 5호', ...MENU, HEADLINE, LEAD).slice(0, -2)).toEqual([
      ...as('menu', more),
      '2024. 5호',
      ...MENU,
    ]);
  });
  it('known buttons and headings count as its entries', () => {
    const readings = readLines(...MENU.slice(0, 3), '공유하기', '많이 본 뉴스', HEADLINE, LEAD);
    markUnknownMenus(readings, 5, 6, lexicon);
    expect(told(readings).slice(0, 3)).toEqual(as('menu', MENU.slice(0, 3)));
    expect(readings.map(({ kind }) => kind).slice(2)).toEqual(['furniture', 'furniture', 'section', 'text', 'text']);
    const more = readLines(...MENU.slice(0, 2), '공유하기', '로그인', '스크랩', HEADLINE, LEAD);
    markUnknownMenus(more, 5, 6, lexicon);
    expect(told(more).slice(0, 2)).toEqual(as('menu', MENU.slice(0, 2)));
  });
  it.each<readonly [string, Given]>([
    ['more than twelve letters', '물 건너에서 온 이야기들'],
    ['a figure', '한빛 5호'],
    ['a label', '값: 셈'],
    ['a bar', '가|나'],
    ['a stop', '한빛.'],
    ['a bullet', '- 살림'],
    ['a cell', ['살림', { layout: 'cell' }]],
    ['a table', ['살림', { layout: 'table' }]],
    ['a heading of the document', ['살림', { layout: 'headline' }]],
    ['a byline', '홍길동 기자'],
  ])('%s is none of its entries', (_, line) => {
    const page = [...MENU.slice(1), line, HEADLINE, LEAD];
    expect(marked(...page).slice(0, 4)).toEqual(MENU.slice(1));
  });
  it('an entry has up to twelve letters', () => {
    const twelve = '물 건너에서 온 이야기';
    expect(twelve).toHaveLength(12);
    expect(marked(...MENU.slice(1), twelve, HEADLINE, LEAD)[4]).toBe(`menu | ${twelve}`);
  });
  it('a release has none: it states its embargo, its kind or its contacts on top', () => {
    for (const own of ['보도시점 : 2024. 5. 14.(화) 조간', '보도자료'])
      expect(marked(own, ...MENU, HEADLINE, LEAD).slice(1, 6)).toEqual(MENU);
    const readings = readLines('담당 부서', '044-000-0000', ...MENU, HEADLINE, LEAD);
    markContacts(readings, lexicon);
    markUnknownMenus(readings, 7, 8, lexicon);
    expect(told(readings).slice(2, 7)).toEqual(MENU);
  });
  it('the headline is sure: stated by the document, or one that speaks of what the lead speaks of', () => {
    const unsure = '노을 봄꽃 축제 성황';
    const page = (headline: Given): readonly string[] => {
      const readings = readLines(...MENU, headline, LEAD);
      markUnknownMenus(readings, 5, 6, lexicon);
      return told(readings).slice(0, 5);
    };
    expect(page(unsure)).toEqual(MENU);
    expect(page([unsure, { layout: 'headline' }])).toEqual(as('menu', MENU));
    expect(page(HEADLINE)).toEqual(as('menu', MENU));
  });
  it('there is none where the headline stands below the lead, or where there is no headline', () => {
    const readings = readLines(...MENU, LEAD, HEADLINE);
    markUnknownMenus(readings, 6, 5, lexicon);
    markUnknownMenus(readings, -1, 5, lexicon);
    markUnknownMenus(readings, 6, 6, lexicon);
    expect(told(readings)).toEqual([...MENU, LEAD, HEADLINE]);
  });
});

describe('the menu below the article again', () => {
  const page = (...below: readonly Given[]): readonly string[] => marked(...MENU, HEADLINE, LEAD, ...below).slice(7);
  it('is three of its entries in a row, in any order, and nothing below it is the article', () => {
    expect(page('참여 기업', '저잣거리', '다솔마루', '살림 셈법', '고을 새벽군 은하길')).toEqual([
      '참여 기업',
      ...as('menu', ['저잣거리', '다솔마루', '살림 셈법']),
      'after-end | 고을 새벽군 은하길',
    ]);
  });
  it('letters alone count', () => {
    expect(page('(저잣거리)', '다솔 마루', '살림·셈법')).toEqual(as('menu', ['(저잣거리)', '다솔 마루', '살림·셈법']));
  });
  it('two entries are none', () => {
    expect(page('저잣거리', '다솔마루', '고을 새벽군 은하길')).toEqual(['저잣거리', '다솔마루', '고을 새벽군 은하길']);
    expect(page('저잣거리', '다솔마루', '한울', '물 건너 이야기', '살림 셈법')).toEqual([
      '저잣거리',
      '다솔마루',
      '한울',
      '물 건너 이야기',
      '살림 셈법',
    ]);
  });
  it('an article that goes on below it is not lost', () => {
    expect(page('저잣거리', '다솔마루', '살림 셈법', '참여 기업', LEAD).slice(3)).toEqual(['참여 기업', LEAD]);
    // what the article speaks of are its first three paragraphs
    expect(page(SECOND, SECOND, '저잣거리', '다솔마루', '살림 셈법', '참여 기업', FOREIGN).slice(5)).toEqual(
      as('after-end', ['참여 기업', FOREIGN]),
    );
    const teaser = LEAD.slice(0, -1);
    expect(page('저잣거리', '다솔마루', '살림 셈법', `${teaser} 그리고`).slice(3)).toEqual([
      `after-end | ${teaser} 그리고`,
    ]);
  });
  it('there is none where there was none above', () => {
    expect(marked(...MENU.slice(1), HEADLINE, LEAD, ...MENU.slice(1)).slice(6)).toEqual(MENU.slice(1));
  });
});

describe('buttons between headline and lead', () => {
  const PAGE = ['로그인', '공유하기', '스크랩'];
  const BUTTONS = ['큰 글로', '작은 글로', '갈무리'];
  it('are three short lines in a row on a page', () => {
    expect(marked(...PAGE, HEADLINE, ...BUTTONS, LEAD).slice(4, 7)).toEqual(as('below-headline', BUTTONS));
    expect(marked(...PAGE, HEADLINE, ...BUTTONS.slice(1), LEAD).slice(4, 6)).toEqual(BUTTONS.slice(1));
  });
  it('are none where no page stands around: three of its signs tell', () => {
    expect(marked(...PAGE.slice(1), HEADLINE, ...BUTTONS, LEAD).slice(3, 6)).toEqual(BUTTONS);
  });
  it('are none below the lead', () => {
    expect(marked(...PAGE, HEADLINE, LEAD, ...BUTTONS).slice(5)).toEqual(BUTTONS);
  });
});

describe('a ranking below the lead', () => {
  const PAGE = ['로그인', '공유하기', '스크랩'];
  const page = (...below: readonly Given[]): readonly string[] => marked(...PAGE, HEADLINE, LEAD, ...below).slice(5);
  it('is three numbers from one on, each with a headline, and the line that heads them', () => {
    expect(page(SECOND, '마음에 남은 글', ...RANKS, '참여 기업')).toEqual([
      SECOND,
      'ranking | 마음에 남은 글',
      ...as('ranking', RANKS),
      '참여 기업',
    ]);
    expect(page(SECOND, '마음에 남은 글', ...RANKS.slice(0, 4))).toEqual([
      SECOND,
      '마음에 남은 글',
      ...RANKS.slice(0, 4),
    ]);
  });
  it('there may be several', () => {
    expect(page(SECOND, ...RANKS, '요즘 읽는 글', ...RANKS)).toEqual([
      SECOND,
      ...as('ranking', [...RANKS, '요즘 읽는 글', ...RANKS]),
    ]);
  });
  it.each<readonly [string, Given]>([
    ['running text', LEAD.slice(0, -5)],
    ['a bullet', '- 마음에 남은 글'],
    ['a sentence', '마음에 남은 글이다.'],
    ['a label', '마음에 남은 글:'],
    ['a button', '공유하기'],
  ])('%s above does not head it', (_, line) => {
    const told = page(SECOND, line, ...RANKS);
    expect(told[1]?.startsWith('ranking')).toBe(false);
    expect(told.slice(2)).toEqual(as('ranking', RANKS));
  });
  it('a heading has up to thirty letters', () => {
    expect(page(SECOND, '가나 '.repeat(10).trim() + '다', ...RANKS)[1]).toMatch(/^ranking/u);
    expect(page(SECOND, '가나 '.repeat(10).trim() + '다라', ...RANKS)[1]).not.toMatch(/^ranking/u);
  });
  it.each<readonly [string, readonly Given[]]>([
    ['that begins with two', RANKS.slice(2)],
    ['whose numbers are not in order', ['1', RANKED[0] ?? '', '3', RANKED[1] ?? '', '2', RANKED[2] ?? '']],
    ['of short lines', ['1', '새벽시', '2', '노을군', '3', '달빛군']],
    ['of eleven letters', ['1', '노을시 공장 설립협', '2', '노을시 공장 설립협', '3', '노을시 공장 설립협']],
    [
      'of two words',
      ['1', '노을시달빛전자 공장설립협약', '2', '노을시달빛전자 공장설립협약', '3', '노을시달빛전자 공장설립협약'],
    ],
    ['of sentences', RANKS.map((words) => (words.length > 1 ? `${words}.` : words))],
    ['of labels', RANKS.map((words) => (words.length > 1 ? `장소: ${words}` : words))],
    ['of cells', RANKS.map((words) => [words, { layout: 'cell' }] as const)],
    ['of notices', RANKS.map((words) => (words.length > 1 ? '<저작권자 © 한빛일보, 무단 전재 금지>' : words))],
  ])('a list %s is none', (_, list) => {
    expect(page(SECOND, ...list).filter((row) => row.startsWith('ranking'))).toEqual([]);
  });
  it('a list of the article has the head of its table at most twelve lines above', () => {
    const gap = (count: number): readonly string[] => Array.from({ length: count }, () => '새벽시 제조기업');
    expect(page(SECOND, '연번', ...gap(11), ...RANKS).filter((row) => row.startsWith('ranking'))).toEqual([]);
    expect(page(SECOND, '연번', ...gap(12), ...RANKS).filter((row) => row.startsWith('ranking'))).toHaveLength(7);
  });
  it('there is none above the lead, and none where no page stands around', () => {
    expect(marked(...PAGE, HEADLINE, ...RANKS, LEAD).slice(4, 10)).toEqual(RANKS);
    expect(marked(...PAGE.slice(1), HEADLINE, LEAD, ...RANKS).slice(4)).toEqual(RANKS);
  });
});
