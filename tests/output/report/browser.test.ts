// The page as people use it, in Chromium. Where it is not installed the tests are left out, and say so.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Page } from 'playwright-core';
import { createAssembly, loadRenderer } from '../../../src/output/assembly.js';
import type { RowUnit } from '../../../src/output/format.js';
import { CHROMIUM } from './browser.js';
import { OPTIONS_OF_PAGE } from './options.js';
import { HOSTILE, RELEASES } from './releases.js';
import { reportOf } from './read.js';
import { visitsTo } from './visits.js';

if (CHROMIUM === undefined) {
  console.warn('SKIPPED: Chromium is not installed, so nobody has looked at the report; apt-get install chromium');
}

const { open, leave } = visitsTo(() => reportOf(RELEASES, OPTIONS_OF_PAGE, [['b.hwp', 'is encrypted']]));

/** What tables of `extract` have of the same articles. */
async function extracted(rows: RowUnit): Promise<readonly Readonly<Record<string, string>>[]> {
  const options = { ...OPTIONS_OF_PAGE, rows };
  const renderer = (await loadRenderer('csv', options))(options);
  const assembly = await createAssembly('csv', options);
  let text = renderer.opening;
  for (const result of RELEASES) {
    if (assembly === undefined) text += renderer.article(result);
    else await assembly.take(renderer.article(result));
  }
  if (assembly !== undefined) for await (const part of assembly.parts()) text += Buffer.from(part).toString('utf8');
  return parsed(text);
}

const AXE = z.object({
  violations: z.array(z.object({ id: z.string(), impact: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
const ROWS = z.array(z.record(z.string(), z.string()));
const parsed = (csv: string): z.infer<typeof ROWS> => ROWS.parse(parse(csv, { bom: true, columns: true }));

async function savedBy(page: Page): Promise<z.infer<typeof ROWS>> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV로 받기' }).click();
  return parsed(readFileSync(await (await waiting).path(), 'utf8'));
}

/** Only the columns that both have. */
function shared(
  rows: readonly Readonly<Record<string, string>>[],
  with_: Readonly<Record<string, string>>,
): readonly string[] {
  const headers = Object.keys(with_);
  return rows.map((row) => JSON.stringify(headers.map((header) => row[header] ?? ''))).sort();
}

const names = (page: Page): Promise<string[]> => page.locator('tbody tr:not(.gap) td:first-child a').allTextContents();

describe.skipIf(CHROMIUM === undefined)('the page', { timeout: 60_000 }, () => {
  it('opens on answers: what was read, who is named most, who signs with whom, what could not be read', async () => {
    const page = await open();
    expect(await page.title()).toBe('기사 303건 · 보도자료 보고서');
    expect(await page.locator('h1').textContent()).toBe('보도자료 303건에서 찾은 것');
    await expect.poll(() => page.locator('.read').textContent()).toContain('2025-01-10 ~ 2025-06-10');
    expect(await page.locator('#top-organization + ol li').first().textContent()).toContain('새벽산업진흥원');
    expect(await page.locator('.network').textContent()).toContain('경기도');
    expect(await page.locator('.ledger').textContent()).toContain('예산');
    expect(await page.locator('.maps .city').count()).toBe(1);
    await page.getByText('읽지 못한 파일 (1)').click();
    expect(await page.locator('.failures').textContent()).toContain('is encrypted');
  });

  it('counts the month that is chosen', async () => {
    const page = await open();
    await page.getByRole('button', { name: '2025-03, 기사 52건' }).click();
    expect(await page.locator('h1').textContent()).toBe('보도자료 52건에서 찾은 것');
    await page.locator('.top-list', { hasText: '기업' }).getByRole('link', { name: '모두 보기' }).click();
    expect(await page.locator('.tools strong').textContent()).toBe('이름 12개');
  });

  it.each([
    ['an alias', '새진원'],
    ['initial consonants', 'ㅅㅈㅇ'],
    ['an English name', 'dawn'],
  ])('finds a body by %s, with the keyboard alone', async (_what, query) => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    expect(await page.getByRole('option').first().textContent()).toContain('새벽산업진흥원');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('새벽산업진흥원');
  });

  it('says that nothing was found', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: '이름 찾기' }).fill('없는이름');
    expect(await page.getByRole('listbox').textContent()).toContain('찾은 것이 없습니다');
    await page.goto(`${page.url().replace(/#.*/u, '')}#/names?q=없는이름`);
    expect(await page.locator('.empty').textContent()).toContain('찾은 것이 없습니다');
    await page.getByRole('link', { name: '기사 본문에서 「없는이름」 찾기' }).click();
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('기사 0건');
  });

  it('filters and sorts the table of names, and draws only the rows in sight', async () => {
    const page = await open('#/names');
    expect((await names(page))[0]).toContain('새벽산업진흥원');
    await page.getByRole('button', { name: '기업', exact: true }).click();
    await page.getByPlaceholder('표에서 찾기').fill('다온');
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('이름 60개');
    const sort = page.locator('th', { hasText: '이름' });
    await sort.getByRole('button').click();
    expect(await sort.getAttribute('aria-sort')).toBe('ascending');
    const ascending = await names(page);
    expect(ascending.length).toBeLessThan(60);
    expect(ascending).toEqual([...ascending].sort());
    await sort.getByRole('button').click();
    expect((await names(page))[0]).not.toBe(ascending[0]);
    await page.evaluate("document.querySelector('.scroller').scrollTop = 1e6");
    await expect.poll(async () => (await names(page)).at(-1)).toBe(ascending[0]);
    expect(await page.locator('thead').isVisible()).toBe(true);
  });

  it('shows all about an entity: aliases, agreements, words, sums, sentences with the name marked', async () => {
    const page = await open('#/names?q=새진원');
    await page.locator('tbody a').first().click();
    expect(await page.locator('.facts').textContent()).toContain('새진원');
    expect(await page.locator('#relations-agreement ~ ul').textContent()).toContain('경기도');
    expect(await page.locator('#relations-sum ~ ul').textContent()).toContain('2조 원');
    await expect.poll(() => page.locator('.sentences mark').count()).toBeGreaterThan(5);
    expect(new Set(await page.locator('.sentences mark').allTextContents()).has('새벽산업진흥원')).toBe(true);
    await page.goto(`${page.url().replace(/#.*/u, '')}#/names?q=강보람`);
    await page.locator('tbody a').first().click();
    await expect.poll(() => page.locator('blockquote').textContent()).toContain('지역 기업을 힘껏 돕겠다');
  });

  it('steps through the mentions of an article by keys, says why, and leads to the source', async () => {
    const page = await open('#/article/0');
    await expect.poll(() => page.locator('.text mark').count()).toBe(5);
    const marks = await page.locator('.text mark').allTextContents();
    expect(marks).toEqual(['새진원기', '부산도', '가온나래업', '강보람인', '2조 원금']);
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    expect(await page.locator('.mention-panel h2').textContent()).toBe('가온나래');
    expect(await page.locator('.mention-panel').textContent()).toContain('㈜나 주식회사가 붙어 있습니다.');
    await page.keyboard.press('p');
    expect(await page.locator('.mention-panel h2').textContent()).toBe('부산광역시');
    expect(await page.locator('[aria-current="true"]').textContent()).toContain('부산');
    await page.getByLabel('기업').uncheck();
    expect(await page.locator('.text mark').count()).toBe(4);
    const source = page.getByRole('link', { name: '원문 보기' });
    expect(await source.getAttribute('href')).toBe('https://example.kr/a/signing.txt');
    expect(await source.getAttribute('rel')).toContain('noopener');
  });

  it('answers which budgets are over a sum', async () => {
    const page = await open('#/relations');
    await page.locator('.choices').getByRole('button', { name: '금액' }).click();
    await page.getByLabel('용도').selectOption('예산');
    await page.getByLabel('금액 하한').selectOption('≥ 1조 원');
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('금액 1줄');
    await page.getByLabel('금액 하한').selectOption('≥ 10조 원');
    expect(await page.locator('.empty').textContent()).toContain('찾은 것이 없습니다');
  });

  it('finds articles by their words', async () => {
    const page = await open('#/articles?q=힘껏');
    expect(await page.locator('.empty').count()).toBe(1);
    await page.getByLabel('기사 본문에서도 찾기').check();
    await expect.poll(() => page.locator('.tools strong').textContent()).toBe('기사 1건');
  });

  it('keeps a hostile article text', async () => {
    const page = await open(`#/article/${String(RELEASES.indexOf(HOSTILE))}`);
    await expect.poll(() => page.locator('.text').textContent()).toContain('<img src=x onerror=');
    expect(await page.locator('h1').textContent()).toBe(HOSTILE.title);
    await page.goto(`${page.url().replace(/#.*/u, '')}#/names?q=1%2B1`);
    await page.locator('tbody a').first().click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('<script>');
    expect(await page.locator('img, iframe, object, embed, main script').count()).toBe(0);
    expect(await page.title()).not.toMatch(/^[12]$/u);
  });

  it('lets nothing make markup out of a text, and nobody ask for an address', async () => {
    const page = await open();
    const done = await page.evaluate(`(async () => {
      const refused = [];
      try {
        document.body.insertAdjacentHTML('beforeend', '<i>x</i>');
      } catch {
        refused.push('markup');
      }
      await fetch('http://127.0.0.1:9/').catch(() => refused.push('address'));
      return refused;
    })()`);
    expect(done).toEqual(['markup', 'address']);
    // both were complained of, as they should be
    await leave();
  });

  it('saves the names as extract writes them, formulas as text', async () => {
    const page = await open('#/names');
    const saved = await savedBy(page);
    const expected = await extracted('entities');
    expect(shared(saved, saved[0] ?? {})).toEqual(shared(expected, saved[0] ?? {}));
    expect(saved.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    expect(saved.find(({ name = '' }) => name.includes('1+1'))?.['name']).toMatch(/^'=1\+1/u);
  });

  it.each(['agreement', 'statement', 'sum'])('saves relations of the type %s as extract writes them', async (type) => {
    const page = await open(`#/relations?type=${type}`);
    const saved = await savedBy(page);
    const expected = (await extracted('relations')).filter((row) => row['type'] === type);
    expect(saved.length).toBeGreaterThan(0);
    expect(shared(saved, expected[0] ?? {})).toEqual(shared(expected, expected[0] ?? {}));
  });

  it('saves only what is shown', async () => {
    const saved = await savedBy(await open('#/names?type=company&q=다온전자'));
    expect(saved.every(({ name = '' }) => name.startsWith('다온전자'))).toBe(true);
    expect(saved.length).toBeLessThan(60);
  });

  it('is in English for an English browser, and in either where the reader chooses', async () => {
    const page = await open('', { locale: 'en-US' });
    expect(await page.locator('h1').textContent()).toBe('What 303 press releases say');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '한국어' }).click();
    expect(await page.locator('h1').textContent()).toBe('보도자료 303건에서 찾은 것');
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('보도자료 303건에서 찾은 것');
    await page.locator('#top-organization + ol a').first().click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.sentences a').first().click();
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it.each([
    ['light', 'rgb(244, 245, 247)'],
    ['dark', 'rgb(19, 21, 24)'],
  ] as const)('is %s as the system is', async (colorScheme, background) => {
    const page = await open('', { colorScheme });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(background);
  });

  it.each([
    '',
    '#/?lang=en',
    '#/?from=2025-03&to=2025-03',
    '#/names',
    '#/relations',
    '#/articles',
    '#/name/0',
    '#/article/0?m=1',
  ])('fits a phone at %j', async (hash) => {
    const page = await open(hash, { viewport: { width: 390, height: 844 } });
    await page.waitForTimeout(200);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const header = await page.locator('header.top').boundingBox();
    expect(header?.height).toBeLessThan(100);
  });

  it('prints rows that were not in sight, and no buttons', async () => {
    const page = await open('#/names');
    const drawn = (await names(page)).length;
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect((await names(page)).length).toBeGreaterThan(drawn);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '복사' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await expect.poll(async () => (await names(page)).length).toBe(drawn);
  });

  it.each(
    [
      '',
      '#/names',
      '#/relations',
      '#/relations?type=sum',
      '#/articles',
      '#/name/0',
      '#/article/0?m=1',
      '#/article/0?r=0',
      '#/?from=2025-02&to=2025-02&by=sum',
    ].flatMap((hash) => (['light', 'dark'] as const).map((colorScheme) => [hash, colorScheme] as const)),
  )('has no fault of accessibility at %j in %s', async (hash, colorScheme) => {
    const page = await open(hash, { colorScheme, bypassCSP: true });
    await page.waitForTimeout(300);
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const found = await page.evaluate('axe.run()');
    const faults = AXE.parse(found).violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ''}`,
    );
    expect(faults).toEqual([]);
  });
});
