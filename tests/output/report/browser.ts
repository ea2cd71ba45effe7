// A real browser for the tests of the page: Debian's Chromium, driven without a network.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const CHROMIUM = PLACES.find((path) => path !== '' && existsSync(path));

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for beside the file itself. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, and what the policy forbade. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Viewer {
  /** @param atStart runs in the page before its own script */
  open(hash: string, options?: BrowserContextOptions, atStart?: string): Promise<Opened>;
  close(): Promise<void>;
}

export async function createViewer(html: string): Promise<Viewer> {
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
  return {
    async open(hash, options = {}, atStart = '') {
      const context = await browser.newContext({
        locale: 'ko-KR',
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      await page.addInitScript(atStart);
      const requests: string[] = [];
      const complaints: string[] = [];
      const address = pathToFileURL(file).href;
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) requests.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => {
        complaints.push(error.message);
      });
      await page.goto(`${address}${hash}`);
      await page.waitForSelector('main');
      return { page, requests, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
