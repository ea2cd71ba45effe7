// Both errors of setting a page aside: `npm run build && node tools/bench/boilerplate.mjs [--lines] [FOLDER...]`.
// A folder holds pages, `NAME.html` or `NAME.txt`, each with `NAME.article.txt`, the lines of it that belong to the
// article. Every page is read in four ways: as it is and as scraped (the bare text, without what the markup says), alone
// and as one of its folder. The folder `tests/documents/pages` and fifty scraped pages of a site that no word list knows
// are always measured. `--lines` prints the lines that were lost and kept. Prints shares; exit status 0 whatever they are.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createResources } from '../../dist/dictionary/load.js';
import { readArticles } from '../../dist/documents/index.js';
import { createSegmenter } from '../../dist/stages/segment/index.js';
import { createPageCounter, recurringStarts } from '../../dist/documents/recurring-lines.js';
import { unseenSite } from './unseen-site.mjs';

const PAGES = fileURLToPath(new URL('../../tests/documents/pages', import.meta.url));
const PAGE_ENDING_PATTERN = /(?<!\.article)\.(?:html|txt)$/u;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lines: { type: 'boolean' } } });
const segment = createSegmenter(createResources());

/** The pages of a folder with the lines of their articles. */
async function pagesIn(folder) {
  const pages = [];
  for (const name of readdirSync(folder)
    .filter((file) => PAGE_ENDING_PATTERN.test(file))
    .sort()) {
    const path = join(folder, name);
    const lines = readFileSync(path.replace(PAGE_ENDING_PATTERN, '.article.txt'), 'utf8').trim().split('\n');
    for await (const outcome of readArticles([path])) {
      if (outcome.kind === 'article') pages.push({ article: outcome.article, lines });
      else throw new Error(`${path}: ${outcome.message}`);
    }
  }
  return pages;
}

/** Lines of the text, each with whether it is the article's and whether it was kept, wholly or in part. */
function judge({ article, lines }) {
  // A bullet, a dateline or a caption may share the line with what the article says.
  const isOwnLine = (words) => lines.some((line) => words.includes(line.trim()));
  const ownPart = (words) =>
    lines.filter((line) => words.includes(line.trim())).reduce((sum, line) => sum + line.trim().length, 0);
  const kept = segment(article).blocks.filter(({ zone }) => zone !== 'boilerplate');
  const judged = [];
  for (const match of article.text.matchAll(/[^\n]+/gu)) {
    const words = match[0].trim();
    if (words === '') continue;
    const from = match.index + match[0].indexOf(words);
    const parts = kept.filter(({ start, end }) => start < from + words.length && from < end);
    const length = parts.reduce(
      (sum, { start, end }) => sum + Math.min(end, from + words.length) - Math.max(start, from),
      0,
    );
    judged.push({ words, isOwn: isOwnLine(words), isKept: length > 0, isWhole: length >= ownPart(words) - 2 });
  }
  // What a page gives twice, once as the article and once in a list, counts as the article where it stands first.
  const seen = new Set();
  return judged.map((line) => {
    const isFirst = !seen.has(line.words);
    seen.add(line.words);
    return line.isOwn && !isFirst ? { ...line, isRepeat: true } : line;
  });
}

function measure(label, pages) {
  const total = { own: 0, lost: 0, furniture: 0, kept: 0 };
  const shown = [];
  for (const page of pages) {
    for (const { words, isOwn, isKept, isWhole, isRepeat } of judge(page)) {
      if (isRepeat) continue;
      if (isOwn) total.own += 1;
      else total.furniture += 1;
      if (isOwn && !isWhole) {
        total.lost += 1;
        shown.push(`  lost  ${page.article.id}: ${words}`);
      } else if (!isOwn && isKept) {
        total.kept += 1;
        shown.push(`  kept  ${page.article.id}: ${words}`);
      }
    }
  }
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;
  console.log(
    `${label.padEnd(44)} lost ${share(total.lost, total.own).padEnd(20)} kept ${share(total.kept, total.furniture)}`,
  );
  if (values.lines) for (const line of shown) console.log(line.slice(0, 200));
}

function measureAll(name, pages) {
  const scraped = pages.map(({ article: { id, text }, lines }) => ({ article: { id, text }, lines }));
  const together = (all) => {
    const counter = createPageCounter();
    for (const { article } of all) counter.add(article.text);
    const recurring = counter.recurring();
    return all.map(({ article, lines }) => ({
      article: { ...article, recurring: recurringStarts(article.text, recurring) },
      lines,
    }));
  };
  if (pages.some(({ article }) => article.layout !== undefined)) {
    measure(`${name}, alone`, pages);
    measure(`${name}, as a folder`, together(pages));
  }
  measure(`${name}, scraped, alone`, scraped);
  measure(`${name}, scraped, as a folder`, together(scraped));
}

for (const folder of [...(existsSync(PAGES) ? [PAGES] : []), ...positionals]) {
  measureAll(folder.split(/[\\/]/u).at(-1), await pagesIn(folder));
}
measureAll('unseen site', unseenSite(50));
