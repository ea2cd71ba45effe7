// Small files that are made of very much: each is refused by one plain line that says why, before it fills the memory, and
// what is only large is read.
import { describe, expect, it } from 'vitest';
import { createEffort, checkLength, type Counted } from '../../src/documents/effort.js';
import { fromQuotedPrintable } from '../../src/documents/mail/transfer.js';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { readBytes } from '../documents/reading.js';
import { docxOf, mailOf, overlappingZip, xlsxOf } from './documents.js';

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const outcomes = await readBytes(bytes);
  return outcomes.map((outcome) => (outcome.kind === 'article' ? 'article' : outcome.message.en));
}

const far = '<row><c r="XFD2" t="inlineStr"><is><t>가</t></is></c></row>';
const long = '부산시는 5억원을 쓴다. '.repeat(4000);

describe('what is made of a document is limited', () => {
  it.each<[string, () => Buffer, RegExp]>([
    [
      'paragraphs of DOCX',
      () => docxOf('<w:p/>'.repeat(1_500_001)),
      /^holds more than the 1,500,000 parts that are read/u,
    ],
    ['far columns of XLSX', () => xlsxOf(far.repeat(500)), /^holds more than the 8,000,000 cells that are read/u],
    [
      'one long string that many cells share',
      () => xlsxOf('<row><c r="B2" t="s"><v>0</v></c></row>'.repeat(900), `<si><t>${long}</t></si>`),
      /^what is packed in it adds up to/u,
    ],
    [
      'cells of a page',
      () => Buffer.from(`<html><table>${'<td>'.repeat(1_500_001)}`),
      /^holds more than the 1,500,000 parts/u,
    ],
    [
      'items of a feed',
      () => Buffer.from(`<rss><channel>${'<item/>'.repeat(1_500_001)}</channel></rss>`),
      /^holds more than the 1,500,000 parts/u,
    ],
    [
      'lines of a text',
      () => Buffer.from(`부산시는${'\n'.repeat(1_000_001)}쓴다.`),
      /^an article of 1,000,001 lines, more than/u,
    ],
    [
      'one packed text in many entries',
      () => overlappingZip(200, long),
      /^entries of the zip container overlap; pack it anew$/u,
    ],
    [
      'sixty kilobytes of blanks',
      () => writeZip([{ name: 'a.txt', data: ' '.repeat(20_000_000) }]),
      /^what is packed in it adds up to 19 MB/u,
    ],
  ])('%s', async (_what, bytes, message) => {
    const [line, ...more] = await linesOf(bytes());
    expect(line).toMatch(message);
    expect(more).toEqual([]);
  });

  it('commas of a table', async () => {
    expect(await linesOf(Buffer.from(`제목,본문\n${','.repeat(8_000_000)}`))).toEqual([
      'holds more than the 8,000,000 cells that are read of one document; split it',
    ]);
  });
});

describe('what is only large is read', () => {
  it.each<[string, () => Buffer, number]>([
    [
      'a document of 20,000 paragraphs',
      () => docxOf('<w:p><w:r><w:t>부산시는 돕는다.</w:t></w:r></w:p>'.repeat(20_000)),
      1,
    ],
    [
      'a sheet whose rows share a string',
      () => xlsxOf('<row><c r="B2" t="s"><v>0</v></c></row>'.repeat(50), `<si><t>${long}</t></si>`),
      50,
    ],
    [
      'a sheet of 5,000 rows',
      () => xlsxOf('<row><c r="B2" t="inlineStr"><is><t>가온은 왔다.</t></is></c></row>'.repeat(5000)),
      5000,
    ],
  ])('%s', async (_what, bytes, articles) => {
    const lines = await linesOf(bytes());
    expect(lines).toEqual(Array.from({ length: articles }, () => 'article'));
  });
});

describe('counting', () => {
  it.each<[Counted, number]>([
    ['tags', 10_000_000],
    ['parts', 1_500_000],
    ['cells', 8_000_000],
    ['pieces', 4_000_000],
  ])('of %s ends behind %d', (what, most) => {
    const effort = createEffort();
    effort.count(what, most);
    expect(() => {
      effort.count(what);
    }).toThrow(/^holds more than the/u);
  });

  it('ends when the time is over, however little was counted', () => {
    const effort = createEffort(1e-6);
    expect(() => {
      for (let at = 0; at < 10_000; at += 1) effort.count('tags');
    }).toThrow(/^takes longer than the .* s that an article may; split it, or allow more with --timeout$/u);
  });

  it.each([
    ['가'.repeat(20_000_000), undefined],
    ['가'.repeat(20_000_001), /^an article of 20,000,001 letters/u],
    ['\n'.repeat(1_000_000), undefined],
  ])('of letters and lines', (text, message) => {
    const check = (): void => {
      checkLength(text);
    };
    if (message === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(message);
  });
});

describe('quoted-printable', () => {
  it.each([
    ['=XX', '=XX'],
    ['=', '='],
    [' \t', ' \t'],
    ['=\r', '=\r'],
    ['=EA=B0=80', '가'],
    ['=\n', ''],
  ])('%j a hundred thousand times', async (piece, read) => {
    const packed = `${piece.repeat(100_000)}끝`;
    const text = fromQuotedPrintable(Buffer.from(packed).toString('latin1')).toString('utf8');
    expect(text === `${read.repeat(100_000)}끝`).toBe(true);
    expect(await linesOf(mailOf(packed))).toEqual(['article']);
  });
});
