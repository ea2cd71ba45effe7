// Typing into the fields above tables, at the pace of people, in Chromium.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from './browser.js';
import { OPTIONS_OF_PAGE } from './options.js';
import { reportOf } from './read.js';
import { RELEASES } from './releases.js';
import { visitsTo } from './visits.js';

const FIELD = '.filters input[type="search"]';
const ROW = 'tbody tr:not(.gap)';

const visits = visitsTo(() => reportOf(RELEASES, OPTIONS_OF_PAGE));

async function open(hash: string): Promise<Page> {
  const page = await visits.open(hash);
  // as slow as a large report is
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

describe.skipIf(CHROMIUM === undefined)('a field above a table', { timeout: 60_000 }, () => {
  // around the pause after which the address follows; the middle one alone but in continuous integration, as they take long
  const PACES = process.env['CI'] ? [20, 60, 120] : [60];
  const FIELDS: readonly (readonly [hash: string, typed: string, rows: number])[] = [
    ['#/names', '새벽산업진흥원', 2],
    ['#/relations?type=sum', '누리은행 7억 원 지원', 2],
    ['#/articles', '누리은행, 7억 원 지원', 1],
  ];
  it.each(FIELDS.flatMap((row) => PACES.map((pace) => [...row, pace] as const)))(
    'on %s keeps every letter of %j: %i rows, at %i ms a key',
    async (hash, typed, rows, delay) => {
      const page = await open(hash);
      await page.locator(FIELD).pressSequentially(typed, { delay });
      await expect.poll(() => page.evaluate("new URLSearchParams(location.hash.split('?')[1]).get('q')")).toBe(typed);
      expect(await page.locator(FIELD).inputValue()).toBe(typed);
      await expect.poll(() => page.locator(ROW).count()).toBe(rows);
    },
  );

  it.each(PACES)('lets syllables be composed, at %i ms a key', async (pace) => {
    const page = await open('#/names');
    await page.locator(FIELD).focus();
    const input = await page.context().newCDPSession(page);
    for (const [steps, syllable] of [
      [['ㅅ', '새'], '새'],
      [['ㅂ', '벼', '벽'], '벽'],
      [['ㅅ', '사', '산'], '산'],
    ] as const) {
      for (const text of steps) {
        await input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
        await page.waitForTimeout(pace);
      }
      await input.send('Input.insertText', { text: syllable });
    }
    // the last syllable is found while it is still open
    await input.send('Input.imeSetComposition', { text: '어', selectionStart: 1, selectionEnd: 1 });
    await page.waitForTimeout(pace);
    await input.send('Input.imeSetComposition', { text: '업', selectionStart: 1, selectionEnd: 1 });
    await expect.poll(() => page.locator(ROW).count()).toBe(2);
    expect(await page.locator(FIELD).inputValue()).toBe('새벽산업');
  });

  it('keeps a choice that is made before the address follows', async () => {
    const page = await open('#/names');
    await page.locator(FIELD).fill('다온');
    await page.evaluate("document.querySelectorAll('.filters .choices button')[1].click()");
    await expect.poll(() => page.url()).toContain('q=');
    expect(page.url()).toContain('type=');
  });

  it('takes over what the address says: a way back, conditions that are cleared', async () => {
    const page = await open('#/names?q=없는이름');
    expect(await page.locator(FIELD).inputValue()).toBe('없는이름');
    await page.locator('.empty').getByRole('button').click();
    await expect.poll(() => page.locator(FIELD).inputValue()).toBe('');
    await page.evaluate("location.hash = '#/names?q=새벽'");
    await expect.poll(() => page.locator(FIELD).inputValue()).toBe('새벽');
  });
});
