// What boxes and columns of the page tell a reader who knows nothing else, in Chromium.
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/core/relation.js';
import { CHROMIUM } from './browser.js';
import { OPTIONS_OF_PAGE } from './options.js';
import { reportOf } from './read.js';
import { release, SIGNING } from './releases.js';
import { visitsTo } from './visits.js';

const TEXT = '가온나래는 미르투자로부터 43억 원을 유치했다. 3조 원이 들었다.';
const sumOf = (role: 'other' | 'sales', value: number): Relation => ({
  ...{ type: 'sum', role, value, currency: 'KRW', rule: 'sum/phrase' },
  ...{ start: TEXT.indexOf('3조'), end: TEXT.length },
});
const FUNDED = release(
  'd/funded.txt',
  '2025-03-07',
  '가온나래, 43억 원 유치',
  TEXT,
  [{ type: 'company', name: '가온나래', surfaces: ['가온나래'] }],
  [
    {
      ...{ type: 'investment', status: 'done', rule: 'investment/raised', start: 0, end: TEXT.indexOf('3조') - 1 },
      recipient: { name: '가온나래', record: 0 },
      investors: [{ name: '미르투자' }],
      amount: { value: 43e8, currency: 'KRW' },
    },
    sumOf('other', 3e12),
    sumOf('other', 4e12),
    sumOf('sales', 5e12),
  ],
);

const { open } = visitsTo(() => reportOf([SIGNING, FUNDED], OPTIONS_OF_PAGE));

describe.skipIf(CHROMIUM === undefined)('the page tells', { timeout: 60_000 }, () => {
  it('how many large sums have no known use, behind those that have one', async () => {
    const page = await open('');
    await expect.poll(() => page.locator('.chips a').allTextContents()).toHaveLength(3);
    expect((await page.locator('.chips a').allTextContents()).at(-1)).toBe('용도 모름 2');
    await page.locator('.chips a').last().click();
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('금액 2줄');
  });

  it('what the box of sums counts, where another box has a sum', async () => {
    const page = await open('#/names?q=가온나래');
    await page.locator('tbody a').first().click();
    const box = page.locator('section', { has: page.locator('#relations-sum') });
    await expect.poll(() => box.innerText()).toContain('협약과 투자의 금액은 그 칸에');
    expect(await page.locator('section', { has: page.locator('#relations-investment') }).innerText()).toContain('43억');
  });

  it('who speaks for whom', async () => {
    const page = await open('#/relations?type=statement');
    expect(await page.locator('tbody tr:not(.gap)').first().textContent()).toContain('원장 · 새벽산업진흥원');
  });

  it('why a name was found in words, and the id of the rule only to who points at them', async () => {
    const page = await open('#/article/0?m=0');
    const panel = page.locator('.mention-panel');
    await expect.poll(() => panel.innerText()).toContain('사전에 있는 이름입니다.');
    expect(await panel.innerText()).not.toContain('dictionary/name');
    expect(await panel.getByTitle('dictionary/name').count()).toBe(1);
  });
});
