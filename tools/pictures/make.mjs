// The pictures of the README: `node tools/pictures/make.mjs` writes docs/pictures/report.png and table.png, made from
// fixtures/ by the built program, Chromium and LibreOffice. Run it by hand when what they show has changed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(ROOT, 'docs', 'pictures');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
/** In bytes; a README should open at once. */
const LARGEST = 150_000;

function kr(...args) {
  execFileSync(process.execPath, [join(ROOT, 'bin', 'kr-sme.js'), ...args, '--quiet'], { cwd: ROOT, stdio: 'inherit' });
}

/** PNG of fewer colours, where pngquant is installed. */
function shrink(file) {
  spawnSync('pngquant', ['--force', '--strip', '--output', file, '64', file]);
  const { size } = statSync(file);
  console.log(`${file}: ${String(Math.round(size / 1000))} kB`);
  if (size > LARGEST) throw new Error(`${file} is too large for a README`);
}

async function pictureOf(browser, address, file, { width, height, prepare }) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'ko-KR' });
  await page.goto(address);
  await prepare?.(page);
  await page.screenshot({ path: file });
  await page.close();
  shrink(file);
}

/** In the page that LibreOffice makes of the workbook: the sheet of records alone, with the lines of a spreadsheet. */
function onlyRecords() {
  const { document } = globalThis;
  const sheet = [...document.querySelectorAll('table')].find((table) =>
    /^\s*종류\s*이름\s*직함/u.test(table.textContent),
  );
  const headers = [...sheet.rows[0].cells].map((cell) => cell.textContent.trim());
  const shown = ['종류', '이름', '직함', '소속', '금액', '통화', '근거 문장'].map((name) => headers.indexOf(name));
  for (const row of sheet.rows)
    for (const [at, cell] of [...row.cells].entries()) if (!shown.includes(at)) cell.hidden = true;
  for (const column of sheet.querySelectorAll('colgroup')) column.remove();
  for (const cell of sheet.querySelectorAll('td')) cell.removeAttribute('height');
  document.body.replaceChildren(sheet);
  const style = document.createElement('style');
  style.textContent = `body { margin: 0; background: #fff }
    table { border-collapse: collapse; width: 1180px; font: 13px/1.4 'Noto Sans CJK KR', sans-serif }
    td { border: 1px solid #d4d8dd; padding: 4px 7px }
    td[hidden] { display: none }
    td:not(:nth-child(${String(shown[6] + 1)})) { white-space: nowrap }
    td font { font: inherit; font-weight: inherit }
    * { font-family: 'Noto Sans CJK KR', sans-serif !important }`;
  document.head.append(style);
}

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-pictures-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  mkdirSync(PICTURES, { recursive: true });
  const page = join(folder, 'report.html');
  kr('report', 'fixtures/articles', '--lang', 'ko', '-o', page);
  await pictureOf(browser, pathToFileURL(page).href, join(PICTURES, 'report.png'), {
    width: 1180,
    height: 840,
    prepare: (own) => own.waitForSelector('main h1'),
  });
  const book = join(folder, 'records.xlsx');
  kr('extract', 'fixtures/articles', '--lang', 'ko', '-o', book);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'html', '--outdir', folder, book], {
    stdio: 'ignore',
  });
  await pictureOf(browser, pathToFileURL(join(folder, 'records.html')).href, join(PICTURES, 'table.png'), {
    width: 1180,
    height: 520,
    prepare: (own) => own.addScriptTag({ content: `(${String(onlyRecords)})()` }),
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
