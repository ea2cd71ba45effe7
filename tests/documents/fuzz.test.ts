// Damaged files: cut off anywhere, or with bits turned over. Every reader ends with an article or one plain line; what
// carries a checksum is never read half.
import { describe, expect, it } from 'vitest';
import { readArticles, type ReadOutcome } from '../../src/documents/index.js';
import { writeHwp } from '../../tools/documents/write-hwp.mjs';
import { writeDocx, writeHwpx, writeXlsx } from '../../tools/documents/write-office.mjs';
import { writePdf } from '../../tools/documents/write-pdf.mjs';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { ARTICLES } from './pages/articles.js';
import { readBytes } from './reading.js';

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const [ARTICLE] = ARTICLES;
const PARTS = [
  { text: ARTICLE?.title ?? '', isTitle: true },
  ...(ARTICLE?.paragraphs ?? []).map((text) => ({ text })),
  ...(ARTICLE?.table ?? []).map((cells) => ({ cells })),
];
const TEXT = PARTS.map((part) => ('text' in part ? part.text : part.cells.join('\t'))).join('\n');

function mail(): Buffer {
  const body = Buffer.from(TEXT).toString('base64');
  return Buffer.from(
    `From: a@b.example\r\nTo: c\r\nSubject: d\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--x--\r\n`,
  );
}

interface Subject {
  readonly name: string;
  readonly bytes: Buffer;
  /** What a file that was cut off must never give. */
  readonly isWholeOrNothing: boolean;
  /** Whether a turned bit is found out by a checksum. */
  readonly hasChecksums: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'HWPX', bytes: writeHwpx(PARTS), isWholeOrNothing: true, hasChecksums: true },
  { name: 'HWP 5', bytes: writeHwp(PARTS), isWholeOrNothing: true, hasChecksums: false },
  { name: 'DOCX', bytes: writeDocx(PARTS), isWholeOrNothing: true, hasChecksums: true },
  { name: 'PDF', bytes: writePdf(PARTS), isWholeOrNothing: true, hasChecksums: false },
  {
    name: 'XLSX',
    bytes: writeXlsx([
      ['제목', '본문'],
      ['가', TEXT],
    ]),
    isWholeOrNothing: true,
    hasChecksums: true,
  },
  { name: 'ZIP', bytes: writeZip([{ name: 'a.txt', data: TEXT }]), isWholeOrNothing: true, hasChecksums: true },
  { name: 'e-mail', bytes: mail(), isWholeOrNothing: true, hasChecksums: false },
  {
    name: 'RSS',
    bytes: Buffer.from(
      `<rss><channel><title>가</title><item><title>나</title><description>${TEXT}</description></item></channel></rss>`,
    ),
    isWholeOrNothing: true,
    hasChecksums: false,
  },
  {
    name: 'CSV',
    bytes: Buffer.from(`제목,본문\n가,"${TEXT}"\n`),
    isWholeOrNothing: false,
    hasChecksums: false,
  },
  { name: 'HTML', bytes: Buffer.from(`<html><p>${TEXT}</p></html>`), isWholeOrNothing: false, hasChecksums: false },
];

function expectPlainLines(outcomes: readonly ReadOutcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.kind === 'article') continue;
    expect(outcome.message.en).not.toMatch(
      /\n|undefined|is not a function|Cannot read|call stack|Invalid array length/u,
    );
  }
}

function articlesOf(outcomes: readonly ReadOutcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'article' ? [outcome.article.text] : []));
}

const CASES = 60;

describe.each(SUBJECTS)('$name', ({ name, bytes, isWholeOrNothing, hasChecksums }) => {
  it('is read when it is whole', async () => {
    expect(
      articlesOf(await readBytes(bytes))
        .join('')
        .replace(/\s+/gu, ''),
    ).toContain(TEXT.replace(/\s+/gu, ''));
  });
  it('that was cut off gives an error, not half an article', async () => {
    const random = createRandom(name.length * 7919);
    const whole = articlesOf(await readBytes(bytes)).join('\n');
    for (let at = 0; at < CASES; at += 1) {
      // Files lose their ends more often than their halves.
      const length = at % 2 === 0 ? Math.floor(random() * bytes.length) : bytes.length - 1 - Math.floor(random() * 600);
      const outcomes = await readBytes(bytes.subarray(0, Math.max(0, length)));
      expectPlainLines(outcomes);
      const read = articlesOf(outcomes);
      // The first bytes alone show no format: they are text to anybody.
      if (!isWholeOrNothing || read.length === 0 || length < 100) continue;
      expect([length, read.join('\n')]).toEqual([length, whole]);
    }
  });
  it('with bits turned over gives an article or an error', async () => {
    const random = createRandom(name.length * 104_729);
    const whole = articlesOf(await readBytes(bytes));
    for (let at = 0; at < CASES; at += 1) {
      const damaged = Buffer.from(bytes);
      const count = at % 3 === 0 ? 8 : 1;
      for (let flip = 0; flip < count; flip += 1) {
        const place = Math.floor(random() * damaged.length);
        damaged[place] = (damaged[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      const outcomes = await readBytes(damaged);
      expect(outcomes.length).toBeGreaterThan(0);
      expectPlainLines(outcomes);
      const read = articlesOf(outcomes);
      if (hasChecksums && read.length > 0 && damaged.subarray(0, 2).toString() === 'PK') expect(read).toEqual(whole);
    }
  });
});

describe('any bytes', () => {
  it.each(['hwpx', 'hwp', 'pdf', 'docx', 'xlsx', 'zip', 'csv', 'rss', 'eml'] as const)(
    'end as %s with plain lines',
    async (inputFormat) => {
      const random = createRandom(inputFormat.length);
      const heads = ['PK\x03\x04', '%PDF-1.4\n', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '<rss>', 'From: a\n', ''];
      for (const head of heads) {
        const noise = Buffer.from(Array.from({ length: 3000 }, () => Math.floor(random() * 256)));
        const outcomes: ReadOutcome[] = [];
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), noise]);
        for await (const outcome of readArticles(['-'], { inputFormat, stdin: one(bytes) })) outcomes.push(outcome);
        expectPlainLines(outcomes);
      }
    },
  );
});

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
