// Saved pages of the sites that people read: the article is kept, the page around it set aside. `pages/NAME.html` is
// a page, `pages/NAME.article.txt` the lines of it that belong to the article; whatever else is kept is furniture.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEffort } from '../../src/documents/effort.js';
import { HTML_FORMAT } from '../../src/documents/html/index.js';
import { createEngine, type Engine } from '../../src/pipeline.js';
import { ARTICLES } from './pages/articles.js';
import { articleLines, LAYOUTS } from './pages/layouts.js';
import { measurePage, type PageErrors } from './pages/measure.js';
import { sitePages } from './pages/site.js';

const FOLDER = fileURLToPath(new URL('./pages/', import.meta.url));
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
  .sort();

let engine: Engine;
beforeAll(() => {
  engine = createEngine();
});

describe('the pages', () => {
  it.each(LAYOUTS.map((layout, at) => ({ name: layout.name, layout, at })))(
    '$name is what its layout gives (vitest -u writes it)',
    async ({ name, layout, at }) => {
      const article = ARTICLES[at];
      if (article === undefined) throw new Error('an article is missing');
      const others = [...ARTICLES.slice(at + 1), ...ARTICLES.slice(0, at)];
      await expect(layout.render(article, others)).toMatchFileSnapshot(`./pages/${name}.html`);
      await expect(`${articleLines(article, layout).join('\n')}\n`).toMatchFileSnapshot(`./pages/${name}.article.txt`);
    },
  );
  it('are those of five government and portal sites and ten others', () => {
    expect(NAMES).toHaveLength(15);
  });
});

async function errorsOf(name: string, html: string | Uint8Array, lines: readonly string[]): Promise<PageErrors> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  return measurePage(engine.segment(await HTML_FORMAT.read({ id: name, bytes, effort: createEffort() })), lines);
}

describe('reading and segmenting a page', () => {
  it.each(NAMES)('%s: no line of the article is lost', async (name) => {
    const lines = readFileSync(`${FOLDER}${name}.article.txt`, 'utf8').trimEnd().split('\n');
    const { missing, lost } = await errorsOf(name, readFileSync(`${FOLDER}${name}.html`), lines);
    expect({ missing, lost }).toEqual({ missing: [], lost: [] });
  });
  it('loses no line of 50 pages of a site never seen, which share no sentence of theirs', async () => {
    const pages = sitePages(50);
    const sentences = pages.flatMap(({ lines }) => lines);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const { name, html, lines } of pages) {
      const { missing, lost } = await errorsOf(name, html, lines);
      expect({ name, missing, lost }).toEqual({ name, missing: [], lost: [] });
    }
  });
});
