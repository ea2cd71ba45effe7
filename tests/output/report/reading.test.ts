// What a reader does with the page, in Chromium: walks one name, follows a sum to its place, narrows a view until it is
// empty. Where Chromium is not installed browser.test.ts says so.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { CHROMIUM } from './browser.js';
import { OPTIONS_OF_PAGE } from './options.js';
import { MARKDOWN, RELEASES } from './releases.js';
import { reportOf } from './read.js';
import { visitsTo } from './visits.js';

const ARTICLE = `#/article/${String(RELEASES.indexOf(MARKDOWN))}`;
const PHONE = { viewport: { width: 390, height: 844 } };

const { open } = visitsTo(() => reportOf(RELEASES, OPTIONS_OF_PAGE));

async function openName(name: string, conditions = ''): Promise<Page> {
  const page = await open(`#/names?q=${name}${conditions}`);
  await page.locator('tbody a').first().click();
  await expect.poll(() => page.locator('h1').textContent()).toBe(name);
  return page;
}

const status = (page: Page): Promise<string | null> => page.locator('.stepper [role=status]').textContent();
const row = (page: Page, words: string): Promise<string | null> =>
  page.locator('tbody tr', { hasText: words }).first().textContent();

describe.skipIf(CHROMIUM === undefined)('a reader of the page', { timeout: 60_000 }, () => {
  it('sees no front matter, path or sign in the text, and marks where they belong', async () => {
    const page = await open(ARTICLE);
    await expect.poll(() => page.locator('.text .mention').count()).toBe(12);
    const text = await page.locator('.text').innerText();
    expect(text).not.toMatch(/news_item_id|156|^#|local_path|---/mu);
    expect(await page.locator('.article-view > header').textContent()).not.toContain('markdown.md');
    const marks = await page.locator('.text mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['누리은행기', '3억 원금', '4억 원금', '도하늘인']));
    const file = page.locator('.about-file');
    expect(await file.locator('pre').isVisible()).toBe(false);
    await file.locator('summary').click();
    expect(await file.innerText()).toContain('c/markdown.md');
    expect(await file.innerText()).toContain('news_item_id: "156"');
  });

  it('walks the places of one name on its page, also those that are not shown at first', async () => {
    const page = await openName('누리은행');
    expect(await status(page)).toBe('누리은행 언급 9번');
    await expect.poll(() => page.locator('.sentences .rest').textContent()).toContain('8문장 가운데 4문장');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect.poll(() => status(page)).toBe('누리은행 2/9');
    expect(await page.locator('.sentences mark.chosen').count()).toBe(1);
    for (let pressed = 0; pressed < 6; pressed += 1) await page.keyboard.press('j');
    await expect.poll(() => status(page)).toBe('누리은행 8/9');
    await expect.poll(() => page.locator('.sentences .current').textContent()).toContain('누리은행만 남았다');
    await page.getByRole('button', { name: '앞 이름 (p)' }).click();
    await expect.poll(() => status(page)).toBe('누리은행 7/9');
  });

  it('shows all sentences of a name where asked', async () => {
    const page = await openName('누리은행');
    await page.locator('.sentences').getByRole('button', { name: '모두 보기' }).click();
    expect(await page.locator('.sentences ul li').count()).toBe(8);
    expect(await page.locator('.sentences .rest').count()).toBe(0);
  });

  it('walks one name in the article that was opened from it, then all', async () => {
    const page = await openName('누리은행');
    await page.locator('.sentences ul a').nth(1).click();
    await expect.poll(() => status(page)).toBe('누리은행 2/9');
    await page.keyboard.press('n');
    await expect.poll(() => status(page)).toBe('누리은행 3/9');
    expect(await page.locator('.quiet-mark').count()).toBe(3);
    expect(await page.locator('.pager').textContent()).toContain('기사 1/1');
    await page.getByRole('button', { name: '모든 이름 보기' }).click();
    await expect.poll(() => status(page)).toBe('5/12');
    await page.getByRole('button', { name: '이 이름만 짚어 가기 (9곳)' }).click();
    await expect.poll(() => status(page)).toBe('누리은행 3/9');
  });

  it.each(['3억 원', '4억 원'])('follows the sum %s to its own place', async (words) => {
    const page = await open('#/relations?type=sum');
    await page
      .locator('tbody tr', { hasText: `${words}지원금` })
      .locator('a.quiet')
      .click();
    await expect.poll(() => page.locator('.mention-panel h2').textContent()).toBe(words);
    expect(await page.locator('.mention.chosen').innerText()).toContain(words);
    expect(await page.locator('.mention-panel').textContent()).toContain('지원금');
    expect(await page.locator('.text .passage').allInnerTexts()).toContain('은 ');
  });

  it('sees the sentence of an agreement, and goes to it', async () => {
    const page = await open('#/relations?type=agreement');
    await expect.poll(() => row(page, '가온나래')).toContain('부산에서 가온나래와 업무협약을 체결했다.');
    await page.locator('tbody a.quiet').first().click();
    await expect.poll(() => page.locator('.text .passage').count()).toBeGreaterThan(1);
    expect(await page.locator('.mention-panel').textContent()).toContain('경기도');
    await page.getByRole('button', { name: '닫기' }).click();
    expect(await page.locator('.mention-panel, .passage').count()).toBe(0);
  });

  it('is told what is empty, and why', async () => {
    const page = await open('#/?from=2025-02&to=2025-02');
    await expect.poll(() => page.locator('#maps').count()).toBe(1);
    expect(await page.locator('section', { has: page.locator('#agreements') }).innerText()).toMatch(
      /0\n+없음 2025-02에 나온 기사만 보고 있습니다\. 전체 기간/u,
    );
    expect(await page.locator('.tiles').innerText()).toMatch(/0\s+도시/u);
    expect(
      await page
        .locator('section', { has: page.locator('#top-city') })
        .last()
        .innerText(),
    ).toContain('없음');
    await page
      .locator('section', { has: page.locator('#agreements') })
      .getByRole('button')
      .click();
    await expect.poll(() => page.locator('.network').count()).toBe(1);
    const quiet = await openName('도하늘');
    expect(await quiet.locator('section', { has: quiet.locator('#relations-statement') }).innerText()).toContain(
      '읽은 기사에서 찾지 못했습니다.',
    );
    const table = await open('#/relations?type=sum&role=budget&least=10000000000000&q=x');
    expect(await table.locator('.empty').innerText()).toContain(
      '종류: 금액 · 찾는 말: x · 용도: 예산 · 금액 하한: 10조 원',
    );
    await table.getByRole('button', { name: '조건 지우기' }).click();
    await expect.poll(() => table.locator('tbody tr').count()).toBe(3);
  });

  it('counts a month in names, days and sentences', async () => {
    const page = await open('#/names?from=2025-03&to=2025-03&q=새벽산업진흥원');
    expect(await row(page, '새벽산업진흥원')).toMatch(/522025-03-05|2025-03-052025-03-10/u);
    await page.locator('tbody a').first().click();
    expect(await page.locator('.notice').textContent()).toContain('2025-03 기사만 셉니다.');
    expect(await page.locator('.name-view header').textContent()).toContain('기사 52건');
    expect(await page.locator('.facts').first().innerText()).toContain('2025-03-10');
  });

  it('finds names that are alike in number in the order of a dictionary', async () => {
    const page = await open('#/names?type=company');
    const names = await page.locator('tbody tr:not(.gap) td:first-child a').allInnerTexts();
    expect(names.length).toBeGreaterThan(10);
    const own = names.slice(0, 20).map((name) => name.trim());
    expect(own).toEqual([...own].sort(new Intl.Collator('ko').compare));
    const month = await open('#/?from=2025-03&to=2025-03');
    const top = await month.locator('#top-company ~ ol .label').allInnerTexts();
    expect(top).toEqual([...top].sort(new Intl.Collator('ko').compare));
  });

  it.each([
    ['다온전자 0호', 1],
    ['0호 다온전자', 1],
    ['"다온전자 0호"', 1],
    ['"0호 다온전자"', 0],
    ['새진원 나래', 0],
  ])('searches %s word by word', async (words, count) => {
    const page = await open(`#/names?type=company&q=${encodeURIComponent(words)}`);
    const found = await page.locator('tbody tr:not(.gap) td:first-child a').allInnerTexts();
    expect(found.filter((name) => name.includes('다온전자0호'))).toHaveLength(count);
  });

  it('is answered when a click comes with the first paint', async () => {
    const page = await open(
      '',
      {},
      `new MutationObserver((_all, own) => {
        const link = document.querySelector('nav a[href^="#/names"]');
        if (link === null) return;
        own.disconnect();
        link.click();
      }).observe(document, { childList: true, subtree: true });`,
    );
    await expect.poll(() => page.locator('.tools strong').textContent()).toContain('이름');
  });

  it('leaves the search with Escape and comes back with a slash, which is no letter', async () => {
    const page = await open();
    const field = page.getByRole('combobox', { name: '이름 찾기' });
    await page.keyboard.press('/');
    await page.keyboard.type('새진');
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('/');
    expect(await field.inputValue()).toBe('새진');
    await page.keyboard.type('나래');
    expect(await field.inputValue()).toBe('나래');
  });

  it('goes from the overview to the budgets over a trillion, and can share them', async () => {
    const page = await open();
    await page.locator('.chips a', { hasText: '예산' }).click();
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('금액 1줄');
    const address = page.url();
    expect(address).toContain('role=budget&least=1000000000000');
    const other = await open(address.slice(address.indexOf('#')));
    expect(await other.getByLabel('용도').inputValue()).toBe('budget');
    expect(await row(other, '2조 원')).toContain('예산은 2조 원이다.');
  });

  it('is not misled by rough totals', async () => {
    const page = await open();
    await page.getByRole('button', { name: '어림 합계' }).click();
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('.ledger td.whole'), '::before').content"),
    ).toContain('≈');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.ledger td.whole')).fontWeight")).toBe('400');
    expect(await page.locator('section', { has: page.locator('#money') }).innerText()).toContain('실제보다 큽니다');
  });

  it('reads what the network means', async () => {
    const legend = await (await open()).locator('.network-legend').innerText();
    for (const words of ['기관', '기업', '그 밖', '원이 클수록', '선이 굵을수록']) expect(legend).toContain(words);
  });

  it('sees the whole chart and whole headers on a phone', async () => {
    const page = await open('', PHONE);
    const right = "Math.max(...[...document.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect().right))";
    expect(await page.evaluate(right)).toBeLessThan(390);
    const cut =
      "[...document.querySelectorAll('th, th button')].filter((own) => own.scrollWidth > own.clientWidth + 1).map((own) => own.textContent)";
    for (const hash of ['#/names', '#/articles', '#/relations?type=agreement', '#/relations?type=sum']) {
      const table = await open(hash, PHONE);
      expect(await table.evaluate(cut)).toEqual([]);
    }
  });
});
