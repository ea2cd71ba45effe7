// What the page says of itself, in Chromium: what it leaves out, what it counts once, why a name is another than the text's,
// in which language names stand. Where Chromium is not installed browser.test.ts says so.
import { describe, expect, it } from 'vitest';
import type { ExtractionResult } from '../../../src/core/result.js';
import { CHROMIUM } from './browser.js';
import { OPTIONS_OF_PAGE } from './options.js';
import { reportOf } from './read.js';
import { release, SIGNING } from './releases.js';
import { visitsTo } from './visits.js';

const body = (name: string, id?: string): Parameters<typeof release>[4][number] => ({
  ...{ type: 'organization', name, surfaces: [name] },
  ...(id === undefined ? {} : { id, attributes: { nameEn: 'Dawn Bureau' } }),
});

/** One body that got another name in between. */
const RENAMED = [
  release('1.txt', '2025-01-05', '한빛청 소식', '한빛청은 왔다.', [body('한빛청', 'kr-9')]),
  release('2.txt', '2025-02-05', '한빛처 소식', '한빛처는 갔다.', [body('한빛처', 'kr-9')]),
  release('3.txt', '2025-02-06', '한빛처 또', '한빛처는 또 갔다.', [body('한빛처', 'kr-9'), body('누리원')]),
];
const LISTED = Array.from({ length: 31 }, (_own, at) => `다온${String.fromCharCode(0xac00 + 28 * at)}원`);
/** Names so many that they have nothing to do with each other. */
const DIGEST = release('4.txt', '2025-03-01', '하루 소식 모음', `한빛처 ${LISTED.join(' ')}`, [
  body('한빛처', 'kr-9'),
  ...LISTED.map((name) => body(name)),
]);
const AGAIN: ExtractionResult = { ...SIGNING, id: 'again.txt' };
const EMPTY = release('5.txt', '2025-03-02', '짧은 글', '아무도 오지 않았다.', []);
const ALL = [...RENAMED, DIGEST, SIGNING, AGAIN, EMPTY];

const { open } = visitsTo(() => reportOf(ALL, OPTIONS_OF_PAGE));

describe.skipIf(CHROMIUM === undefined)('the page tells', { timeout: 60_000 }, () => {
  it('how many texts are there twice, wherever it counts articles', async () => {
    const page = await open();
    expect(await page.locator('h1').textContent()).toBe('보도자료 6건에서 찾은 것');
    expect(await page.locator('.lead').textContent()).toContain('똑같은 글 1건은 빼고 셈');
    await page.goto(`${page.url().replace(/#.*/u, '')}#/articles`);
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('기사 7건 (똑같은 글 1건 포함)');
  });

  it('that a body was renamed, and only then', async () => {
    const page = await open('#/names?q=한빛청');
    await page.locator('tbody a').first().click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('한빛처');
    expect(await page.locator('.notice').textContent()).toContain('기사가 나온 날의 이름은 한빛청, 한빛처입니다.');
    await page.goto(`${page.url().replace(/#.*/u, '')}#/names?q=누리원`);
    await page.locator('tbody a').first().click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('누리원');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('that digests do not count among names that stand together, unless there is nothing else', async () => {
    const page = await open('#/names?q=한빛처');
    await page.locator('tbody a').first().click();
    const together = page.locator('section', { has: page.locator('#related') });
    await expect.poll(() => together.textContent()).toContain('이름이 30개 넘게 나오는 기사 1건');
    expect(await together.locator('li').allTextContents()).toEqual(['기누리원 1']);
    await page.goto(`${page.url().replace(/#.*/u, '')}#/names?q=${LISTED[0] ?? ''}`);
    await page.locator('tbody a').first().click();
    await expect.poll(() => together.locator('li').count()).toBe(14);
    expect(await together.textContent()).not.toContain('넘게');
  });

  it('how high the bars of the months are', async () => {
    const page = await open();
    expect(await page.locator('.axis span').allTextContents()).toEqual(['0', '1', '2', '3']);
    const [line, bar] = await Promise.all(
      ['.axis span:last-child', '.bar:nth-of-type(3) .fill'].map((own) => page.locator(own).boundingBox()),
    );
    // three articles in March: its bar ends at the line of three
    expect(Math.abs((line?.y ?? 0) + (line?.height ?? 0) - (bar?.y ?? 0))).toBeLessThan(2);
  });

  it('an English reader that names stay in Korean, with English ones beside them', async () => {
    const page = await open('', { locale: 'en-US' });
    expect(await page.locator('.read').textContent()).toContain('Names stay in Korean');
    expect(await page.locator('.read').textContent()).toContain('Organizations');
    expect(await page.locator('#top-organization + ol').textContent()).toContain('한빛처 Dawn Bureau');
    await page.getByRole('button', { name: '한국어' }).click();
    expect(await page.locator('.read').textContent()).not.toContain('Names stay');
    expect(await page.locator('#top-organization + ol').textContent()).not.toContain('Dawn Bureau');
  });

  it('of an article without names that there are none', async () => {
    const page = await open(`#/article/${String(ALL.indexOf(EMPTY))}?m=2`);
    await expect.poll(() => page.locator('section', { has: page.locator('#records') }).textContent()).toContain('없음');
    expect(await page.locator('.mention-panel').count()).toBe(0);
  });

  it.each([
    ['a post', '원장', '강보람'],
    ['a post and another name of its body', '새진원 원장', '강보람'],
  ])('who holds %s, from the field on top', async (_what, query, name) => {
    const page = await open();
    await page.getByRole('combobox', { name: '이름 찾기' }).fill(query);
    expect(await page.getByRole('option').first().textContent()).toContain(name);
  });

  it('where else to look: headlines with their number, and the texts, by the keyboard as well', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('하루 소식');
    expect(await page.locator('#found').getByRole('option').allTextContents()).toEqual([
      '제목에서 찾은 기사 (1) →',
      '기사 본문에서 찾기 →',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('tbody tr:not(.gap)').count()).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('한빛처');
    for (let pressed = 0; pressed < 9; pressed += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('location.hash')).toContain('full=1');
  });

  it('what the drawing of agreements leaves out', async () => {
    const page = await open();
    expect(await page.locator('.network figcaption').textContent()).toContain('3곳, 짝 3개');
  });

  it('by a bar that a table goes on', async () => {
    const page = await open('#/names', { viewport: { width: 900, height: 420 } });
    const width = await page.evaluate(
      "getComputedStyle(document.querySelector('.scroller'), '::-webkit-scrollbar').width",
    );
    expect(width).toBe('12px');
  });
});
