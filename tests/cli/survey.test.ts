// Pages of one folder tell each other's furniture: `kr-sme extract pages/`, the same bytes however the work is shared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unseenSite } from '../../tools/bench/unseen-site.mjs';
import { readReport } from '../output/report/read.js';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const PAGES = unseenSite(12);
const LINES = z.looseObject({
  id: z.string(),
  records: z.array(z.looseObject({ mentions: z.array(z.looseObject({ start: z.number(), end: z.number() })) })),
});

beforeAll(requireFreshBuild);
const at = useWorkspace();

function putPages(): void {
  for (const { article } of PAGES) at.put(`pages/${article.id}`, article.text);
}

async function extract(args: readonly string[], input = ''): Promise<string> {
  const { status, stdout } = await run(['extract', ...args, '-f', 'jsonl', '--quiet'], { cwd: at.folder, input });
  expect(status).toBe(0);
  return stdout;
}

/** Mentions that stand in no line of their page's article. */
function strayMentions(output: string): number {
  const articles = output
    .trim()
    .split('\n')
    .map((line) => LINES.parse(JSON.parse(line)));
  let strays = 0;
  for (const { id, records } of articles) {
    const page = PAGES.find(({ article }) => id.endsWith(article.id));
    if (page === undefined) throw new Error(`no page ${id}`);
    const spans = page.lines.map((line) => page.article.text.indexOf(line));
    for (const { start, end } of records.flatMap(({ mentions }) => mentions)) {
      if (!page.lines.some((line, i) => (spans[i] ?? 0) <= start && end <= (spans[i] ?? 0) + line.length)) strays += 1;
    }
  }
  return strays;
}

describe('a folder of pages', () => {
  it('gives mentions from the articles alone; a page by itself has nothing to tell furniture by', async () => {
    putPages();
    expect(strayMentions(await extract(['pages']))).toBe(0);
    expect(strayMentions(await extract(['pages/page-01.txt']))).toBeGreaterThan(0);
  });
  it('is the same folder when its pages are named one by one', async () => {
    putPages();
    const paths = PAGES.map(({ article }) => `pages/${article.id}`);
    expect(await extract(paths)).toBe(await extract(['pages']));
  });
  it('gives the same bytes for any number of threads and, together, for any number of shards', async () => {
    putPages();
    const whole = await extract(['pages', '--jobs', '1']);
    expect(await extract(['pages', '--jobs', '3'])).toBe(whole);
    const shards = [await extract(['pages', '--shard', '1/2']), await extract(['pages', '--shard', '2/2'])];
    const lines = shards.flatMap((shard) => shard.trim().split('\n'));
    expect(lines.sort()).toEqual(whole.trim().split('\n').sort());
  });
  it('says nothing about articles of a stream, whatever they are called', async () => {
    putPages();
    const stream = PAGES.map(({ article }) => JSON.stringify({ id: `pages/${article.id}`, text: article.text })).join(
      '\n',
    );
    const alone = await extract(['-', '--input-format', 'jsonl'], stream);
    expect(strayMentions(alone)).toBeGreaterThan(0);
  });
  it('may hold pages that cannot be read; they are named once', async () => {
    putPages();
    at.put('pages/broken.txt', new Uint8Array([0xff, 0x00, 0xfe, 0x80]));
    const { status, stderr } = await run(['extract', 'pages', '-f', 'jsonl'], { cwd: at.folder });
    expect(status).toBe(1);
    expect(stderr.match(/broken\.txt/gu)).toHaveLength(1);
  });
  it('tells explain and report the same as extract', async () => {
    putPages();
    const found = (await extract(['pages']))
      .trim()
      .split('\n')
      .map((line) => LINES.parse(JSON.parse(line)).records.reduce((sum, { mentions }) => sum + mentions.length, 0));
    const { stdout } = await run(['explain', 'pages', '--verbose'], { cwd: at.folder });
    const explained = stdout.split(/^pages\/.*$/mu).slice(1);
    expect(explained.map((page) => page.match(/^ {2}won /gmu)?.length)).toEqual(found);
    await run(['report', 'pages', '-o', 'r.html'], { cwd: at.folder });
    const { articles } = readReport(readFileSync(join(at.folder, 'r.html'), 'utf8'));
    expect(articles.map(({ surfaces }) => surfaces.length)).toEqual(found);
  });
});
