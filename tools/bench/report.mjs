// What the report costs, and how quick its page is: `node tools/bench/report.mjs PATH…`. Prints the time of `extract` and of
// `report` on the same articles, the size of the page, and in Chromium (where it is installed): until the first view, until
// a table stands, until a search shows its results, until an article is open. Milliseconds, the median of several tries.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const TRIES = 5;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function timed(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args, '--quiet'], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return performance.now() - started;
}

async function several(page, run) {
  const times = [];
  for (let tried = 0; tried < TRIES; tried += 1) times.push(await run(page));
  return Math.round(median(times));
}

/** Until the element is there, by the page's own clock; what brings it about is run in the page first. */
function untilShown(page, action, selector) {
  return page.evaluate(
    `new Promise((resolve) => {
      const started = performance.now();
      (${action})();
      const look = () => (document.querySelector(${JSON.stringify(selector)}) ? resolve(performance.now() - started) : setTimeout(look, 0));
      look();
    })`,
  );
}

async function measurePage(file) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const address = pathToFileURL(file).href;
  const firstView = [];
  for (let tried = 0; tried < TRIES; tried += 1) {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('main h1');
    firstView.push(await page.evaluate('performance.now()'));
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('main h1');
  const type = (words) => `() => {
    const field = document.querySelector('[role=combobox]');
    field.focus();
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }`;
  const search = async (words) => {
    await untilShown(page, type(''), '#found[hidden]');
    return await untilShown(page, type(words), '#found:not([hidden])');
  };
  await search('가');
  const results = {
    'first view': Math.round(median(firstView)),
    'search by name': await several(page, () => search('진흥')),
    'search by initials': await several(page, () => search('ㅈㄱㅂ')),
    'table of names': await several(page, async () => {
      await untilShown(page, `() => { location.hash = '#/'; }`, '.read');
      return await untilShown(page, `() => { location.hash = '#/names'; }`, '.scroller td');
    }),
    article: await several(page, async () => {
      await untilShown(page, `() => { location.hash = '#/'; }`, '.read');
      return await untilShown(
        page,
        `() => { location.hash = '#/article/' + Math.floor(performance.now()) % 50; }`,
        '.text',
      );
    }),
  };
  await browser.close();
  return results;
}

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('name files or folders: node tools/bench/report.mjs articles/');
const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
try {
  const [records, page] = [join(folder, 'records.jsonl'), join(folder, 'report.html')];
  const extract = timed(['extract', ...paths, '-o', records]);
  const report = timed(['report', ...paths, '-o', page]);
  console.log(
    `extract ${(extract / 1000).toFixed(1)} s, report ${(report / 1000).toFixed(1)} s: ${(report / extract).toFixed(2)} times`,
  );
  console.log(`page ${(statSync(page).size / 1e6).toFixed(1)} MB`);
  if (CHROMIUM === undefined) console.log('Chromium is not installed: the page was not opened');
  else for (const [what, time] of Object.entries(await measurePage(page))) console.log(`${what} ${String(time)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
