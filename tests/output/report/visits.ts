// One browser for a file of tests, and what holds of every visit: no address is asked for, nothing is complained of.
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { requireFreshBuild } from '../../cli/process.js';
import { CHROMIUM, createViewer, type Opened, type Viewer } from './browser.js';

export interface Visits {
  /** @param atStart runs in the page before its own script */
  readonly open: (hash?: string, options?: BrowserContextOptions, atStart?: string) => Promise<Page>;
  /** Closes what is open without asking what was complained of. */
  readonly leave: () => Promise<void>;
}

/** For a page that is made before the first test; called once at the top of a file. */
export function visitsTo(makePage: () => Promise<string>): Visits {
  let viewer: Viewer | undefined;
  const opened: Opened[] = [];

  async function leave(): Promise<readonly Opened[]> {
    const all = opened.splice(0);
    for (const { close } of all) await close();
    return all;
  }

  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    requireFreshBuild();
    viewer = await createViewer(await makePage());
  }, 60_000);
  afterEach(async () => {
    const all = await leave();
    expect(all.flatMap(({ requests }) => requests)).toEqual([]);
    expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await viewer?.close();
  });

  return {
    async open(hash = '', options = {}, atStart = '') {
      if (viewer === undefined) throw new Error('no browser');
      const own = await viewer.open(hash, options, atStart);
      opened.push(own);
      return own.page;
    },
    async leave() {
      await leave();
    },
  };
}
