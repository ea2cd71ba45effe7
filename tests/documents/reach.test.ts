// The same article gives the same records, whatever it comes as.
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/documents/index.js';
import { createEngine, extract, type Engine } from '../../src/pipeline.js';
import { writeHwp } from '../../tools/documents/write-hwp.mjs';
import { writeDocx, writeHwpx } from '../../tools/documents/write-office.mjs';
import { uhcFont, writePdf } from '../../tools/documents/write-pdf.mjs';
import { ARTICLES, type SampleArticle } from './pages/articles.js';

let engine: Engine;
beforeAll(() => {
  engine = createEngine();
});

type DocumentPart = Parameters<typeof writePdf>[0][number];

function partsOf(article: SampleArticle): readonly DocumentPart[] {
  return [
    { text: article.title, isTitle: true },
    ...(article.subtitle === undefined ? [] : [{ text: article.subtitle }]),
    ...article.paragraphs.map((text) => ({ text })),
    ...(article.table ?? []).map((cells) => ({ cells })),
  ];
}

function plain(parts: readonly DocumentPart[]): string {
  return parts.map((part) => ('text' in part ? part.text : part.cells.join('\t'))).join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function html(parts: readonly DocumentPart[]): string {
  const body = parts.map((part) =>
    'text' in part
      ? part.isTitle === true
        ? `<h1>${escape(part.text)}</h1>`
        : `<p>${escape(part.text)}</p>`
      : `<table><tr>${part.cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr></table>`,
  );
  return `<!doctype html><html><body>${body.join('')}</body></html>`.replaceAll('</table><table>', '');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Records without what a format may tell apart: where a mention stands, and in which zone. */
async function recordsOf(bytes: Uint8Array): Promise<{ readonly text: string; readonly records: readonly unknown[] }> {
  for await (const outcome of readArticles(['-'], { stdin: once(bytes) })) {
    if (outcome.kind !== 'article') throw new Error(`${outcome.id}: ${outcome.message.en}`);
    const { records } = extract(outcome.article, engine);
    return {
      text: outcome.article.text,
      records: records.map(({ type, name, id, attributes, mentions }) => ({
        type,
        name,
        id,
        attributes,
        surfaces: mentions.map(({ surface }) => surface),
      })),
    };
  }
  throw new Error('nothing was read');
}

const FORMATS: readonly (readonly [string, (parts: readonly DocumentPart[]) => Uint8Array])[] = [
  ['HTML', (parts) => Buffer.from(html(parts))],
  ['HTML in CP949', (parts) => iconv.encode(`<meta charset="euc-kr">${html(parts)}`, 'cp949')],
  ['HWPX', writeHwpx],
  ['HWP 5', (parts) => writeHwp(parts)],
  ['HWP 5 that is not packed', (parts) => writeHwp(parts, { flags: 0, compress: false })],
  ['DOCX', writeDocx],
  ['PDF, font not embedded (UniKS-UCS2-H)', (parts) => writePdf(parts)],
  [
    'PDF, font not embedded (KSCms-UHC-H)',
    (parts) => writePdf(parts, { font: uhcFont((text) => iconv.encode(text, 'cp949')) }),
  ],
  [
    'PDF with a ToUnicode table, wrapped inside words',
    (parts) => writePdf(parts, { font: 'tounicode', by: 'character' }),
  ],
  ['PDF in two columns', (parts) => writePdf(parts, { columns: 2 })],
];

describe.each(FORMATS)('%s', (name, write) => {
  it.each(ARTICLES.map((article) => [article.slug, article] as const))('%s', async (_slug, article) => {
    const parts = partsOf(article);
    const wanted = await recordsOf(Buffer.from(plain(parts)));
    const found = await recordsOf(write(parts));
    // Where a line of a PDF ends, no sign tells whether a word or a paragraph does.
    const bare = (text: string): string => (name.startsWith('PDF') ? text.replace(/\s+/gu, '') : text);
    expect(bare(found.text)).toBe(bare(wanted.text));
    expect(found.records).toEqual(wanted.records);
  });
});
