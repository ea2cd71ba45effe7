// Spreadsheets: what stands in the cells, that none is a formula, and that the same records give the same bytes.
import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/documents/office/xml.js';
import { openZip } from '../../src/documents/office/zip.js';
import { createXlsxRenderer, packXlsx } from '../../src/output/xlsx.js';
import type { ExtractionResult } from '../../src/core/result.js';

const TEXT = '=한빛시는 5천억원을 지원한다.';
const RESULT: ExtractionResult = {
  id: '=cmd|calc!A1',
  title: '+한빛시',
  date: '2024-03-14',
  text: TEXT,
  records: [
    {
      type: 'amount',
      name: '5천억원',
      attributes: { value: 500_000_000_000, currency: 'KRW' },
      mentions: [{ surface: '5천억원', start: 6, end: 10, rule: 'amount/korean-units' }],
    },
    {
      type: 'amount',
      name: 'x\u0001\n<&>',
      attributes: { value: 1e21 },
      mentions: [{ surface: '한빛시', start: 1, end: 4, rule: 'r' }],
    },
  ],
};

async function sheetOf(rows: 'records' | 'mentions'): Promise<{ readonly bytes: Uint8Array; readonly xml: string }> {
  const renderer = createXlsxRenderer({ kinds: [], rows, keepText: false, bom: false });
  const bytes = await packXlsx(renderer.opening + renderer.article(RESULT) + renderer.closing);
  const zip = openZip(bytes);
  const part = (name: string): string => {
    const entry = zip.find(name);
    if (entry === undefined) throw new Error(`no ${name}`);
    return new TextDecoder().decode(zip.read(entry, 1 << 20));
  };
  return { bytes, xml: part('xl/worksheets/sheet1.xml') + part('xl/sharedStrings.xml').replace(/^<\?xml[^>]*>/u, '') };
}

describe('a spreadsheet', () => {
  it('holds the columns of CSV, numbers as numbers, texts as texts, and no formula', async () => {
    const { xml } = await sheetOf('records');
    expect(xml).toContain('<t>article</t>');
    expect(xml).toContain('<v>500000000000</v>');
    // More digits than a spreadsheet keeps stay a text.
    expect(xml).toContain('<t>1000000000000000000000</t>');
    expect(xml).toContain('<t>=cmd|calc!A1</t>');
    expect(xml).toContain('<t>+한빛시</t>');
    expect(xml).not.toMatch(/<f[\s>]/u);
    expect(xml).not.toContain('\u0001');
  });
  it('has a row a mention when asked to', async () => {
    const { xml } = await sheetOf('mentions');
    expect(xml.match(/<row /gu)).toHaveLength(3);
    expect(xml).toContain('<t>amount/korean-units</t>');
  });
  it('is well-formed, and has the same bytes on any day', async () => {
    const [first, second] = [await sheetOf('records'), await sheetOf('records')];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    // Year, month and day of the first entry: 1980-01-01.
    expect([...first.bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
    const names: string[] = [];
    const wrapped = `<all>${first.xml.replace(/^<\?xml[^>]*>/u, '')}</all>`;
    await readXml(wrapped, { open: (name) => names.push(name), close: () => undefined, text: () => undefined });
    expect(names).toContain('worksheet');
  });
});
