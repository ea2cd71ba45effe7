// The library finds what the command line finds, also where the pages of a folder tell each other's furniture.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, extract, OUTPUT_FORMATS, readArticles, type Engine } from '../../src/index.js';
import { unseenSite } from '../../tools/bench/unseen-site.mjs';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const PAGES = unseenSite(12);

beforeAll(requireFreshBuild);
const at = useWorkspace();

async function byLibrary(paths: readonly string[], engine: Engine): Promise<string> {
  const createRenderer = await OUTPUT_FORMATS.jsonl.load();
  const renderer = createRenderer({ kinds: engine.kinds, rows: 'records', keepText: false, bom: false });
  let output = '';
  for await (const outcome of readArticles(paths)) {
    if (outcome.kind === 'article') output += renderer.article(extract(outcome.article, engine));
  }
  return output;
}

async function byCommandLine(paths: readonly string[]): Promise<string> {
  const { status, stdout } = await run(['extract', ...paths, '-f', 'jsonl', '--quiet']);
  expect(status).toBe(0);
  return stdout;
}

describe('library and command line', () => {
  it('write the same bytes for a folder of pages, for some of its pages, and for pages beside it', async () => {
    const engine = createEngine();
    const all = PAGES.map((_, page) => page);
    const chosen = fc.subarray(all, { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(chosen, fc.constantFrom('folder', 'named', 'both'), async (pages, how) => {
        const folder = join(at.folder, 'pages');
        rmSync(folder, { recursive: true, force: true });
        const files = pages.flatMap((page) => {
          const article = PAGES[page]?.article;
          if (article === undefined) return [];
          at.put(`pages/${article.id}`, article.text);
          return [join(folder, article.id)];
        });
        const paths = { folder: [folder], named: files, both: [...files.slice(0, 1), folder] }[how];
        expect(await byLibrary(paths, engine)).toBe(await byCommandLine(paths));
      }),
      {
        numRuns: 6,
        examples: [
          [all, 'folder'],
          [all, 'named'],
        ],
      },
    );
  });
});

describe('relations of the library', () => {
  it('are those of the command line, and there where they are asked for alone', async () => {
    const text = '㈜가온나래는 시애틀시와 업무협약을 체결했다.\n';
    const file = at.put('a.txt', text);
    const engine = createEngine();
    const { stdout } = await run(['extract', file, '-f', 'jsonl', '--relations', '--quiet']);
    const { relations, ...rest } = extract({ id: file, text }, engine, { relations: true });
    expect(relations).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ relations });
    expect(extract({ id: file, text }, engine)).toEqual(rest);
  });
});
