// Opens what the page carries: deflated and in base64, in elements that hold nothing but text.
import { BLOCK_SIZE, blockId, INDEX_ID, type MentionColumns, type ReportBlock, type ReportIndex } from '../../shape.js';
import type { PageArticle, PageMention } from './article.js';
import { markupOf } from '../../../../text/markup.js';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

async function inflated(base64: string): Promise<unknown> {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const value: unknown = JSON.parse(await new Response(stream).text());
  return value;
}

/** The program wrote it, and the element's text cannot be anything else. */
function isIndex(value: unknown): value is ReportIndex {
  return typeof value === 'object' && value !== null && 'articles' in value && 'relations' in value;
}

function isBlock(value: unknown): value is ReportBlock {
  return Array.isArray(value);
}

export async function loadIndex(): Promise<ReportIndex> {
  const element = document.getElementById(INDEX_ID);
  const index = await inflated(element?.textContent ?? '');
  element?.remove();
  if (!isIndex(index)) throw new Error('no index');
  return index;
}

/** The blocks stand behind the script; who asks early waits until they are there. */
const allParsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => {
      resolve();
    });
  } else resolve();
});

function mentionsOf({ steps, lengths, records, basis, bases, speakers }: MentionColumns): readonly PageMention[] {
  let start = 0;
  return steps.map((step, at) => {
    start += step;
    const [rule = '', evidence = '', zone = ''] = bases[basis[at] ?? -1] ?? [];
    const end = start + (lengths[at] ?? 0);
    return { start, end, record: records[at] ?? 0, rule, evidence, zone, speaker: speakers[at] ?? '' };
  });
}

/** Blocks that are kept open. */
const MOST_OPEN = 64;
const open = new Map<number, Promise<ReportBlock>>();

async function readBlock(block: number): Promise<ReportBlock> {
  if (document.getElementById(blockId(block)) === null) await allParsed;
  const value = await inflated(document.getElementById(blockId(block))?.textContent ?? '');
  if (!isBlock(value)) throw new Error('no block');
  return value;
}

/** The words of an article, by its number. */
export async function loadArticle(article: number): Promise<PageArticle> {
  const number = Math.floor(article / BLOCK_SIZE);
  const known = open.get(number);
  const block = known ?? readBlock(number);
  if (known === undefined) {
    open.set(number, block);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
  }
  const found = (await block)[article % BLOCK_SIZE];
  if (found === undefined) throw new Error('no article');
  return { ...found, mentions: mentionsOf(found.mentions), markup: markupOf(found.text) };
}
