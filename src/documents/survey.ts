// Looks over the pages of a folder before its articles are extracted, so that the lines which all its pages share are
// known: `pages/1.html` … `pages/50.html`. Streams and files named alone are never looked at ahead.
import { checkList, checkOptions } from '../core/calls.js';
import { readdir, stat } from 'node:fs/promises';
import { readArticles, type ReadOptions, type ReadOutcome } from './index.js';
import { pathId } from './walk.js';
import { createPageCounter, recurringStarts } from './recurring-lines.js';
import type { Article } from '../core/types.js';

/** Pages of a folder that are looked at: enough to tell what recurs, few beside the work of extracting. */
const MOST_PAGES = 64;
/** In bytes; pages are small, and what is larger is read once only. */
const LARGEST_PAGE = 2_000_000;
/** Saved and scraped pages; other formats have no page around the article. */
const PAGE_ENDING_PATTERN = /\.(?:html?|xhtml|txt)$/iu;

export interface Survey {
  /** The article with its recurring lines; the same article where nothing is known about its folder. */
  annotate(article: Article): Promise<Article>;
}

function folderOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

/** `inputs` as the person named them. Every folder is looked at when its first article comes, whatever the shard. */
export function createSurvey(inputs: readonly string[], options: ReadOptions): Survey {
  const named = new Map<string, string[]>();
  const namedIds = new Set(inputs.map((input) => pathId(input)));
  const roots: string[] = [];
  for (const input of inputs) {
    const id = pathId(input);
    if (!PAGE_ENDING_PATTERN.test(id)) roots.push(id.endsWith('/') ? id : `${id}/`);
    else if (named.get(folderOf(id))?.push(input) === undefined) named.set(folderOf(id), [input]);
  }
  const known = new Map<string, Promise<ReadonlySet<string>>>();

  const pagesOf = async (folder: string, isNamed: boolean): Promise<readonly string[]> => {
    if (isNamed) return named.get(folder) ?? [];
    const names = await readdir(folder === '' ? '/' : folder).catch(() => []);
    // An order that no file system decides.
    return names
      .filter((name) => PAGE_ENDING_PATTERN.test(name) && !name.startsWith('.'))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      .map((name) => `${folder}/${name}`);
  };

  const look = async (folder: string, isNamed: boolean): Promise<ReadonlySet<string>> => {
    const counter = createPageCounter();
    let looked = 0;
    for (const path of await pagesOf(folder, isNamed)) {
      if (looked >= MOST_PAGES) break;
      const info = await stat(path).catch(() => undefined);
      if (info?.isFile() !== true || info.size > LARGEST_PAGE) continue;
      looked += 1;
      // What cannot be read is reported when its turn comes.
      for await (const outcome of readArticles([path], options)) {
        if (outcome.kind === 'article') counter.add(outcome.article.text);
      }
    }
    return counter.recurring();
  };

  return {
    async annotate(article) {
      const { id, text } = article;
      if (options.inputFormat === 'jsonl' || !PAGE_ENDING_PATTERN.test(id)) return article;
      const folder = folderOf(id);
      const isNamed = namedIds.has(id);
      if (!isNamed && !roots.some((root) => id.startsWith(root))) return article;
      const key = `${isNamed ? 'named' : 'folder'} ${folder}`;
      let lines = known.get(key);
      if (lines === undefined) {
        lines = look(folder, isNamed);
        known.set(key, lines);
      }
      const recurring = recurringStarts(text, await lines);
      return recurring.length === 0 ? article : { ...article, recurring };
    },
  };
}

/** Every article with what the other pages of its folder tell about it. */
export async function* annotated(outcomes: AsyncIterable<ReadOutcome>, survey: Survey): AsyncGenerator<ReadOutcome> {
  for await (const outcome of outcomes)
    yield outcome.kind === 'article' ? { ...outcome, article: await survey.annotate(outcome.article) } : outcome;
}

/**
 * `readArticles` with folders looked over, so that the library and every command find in a file of a folder what
 * `extract` finds.
 * @throws UserError as `readArticles` does.
 */
export function readSurveyed(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  checkList('the list of paths', inputs);
  checkOptions('readArticles', options);
  return annotated(readArticles(inputs, options), createSurvey(inputs, options));
}
