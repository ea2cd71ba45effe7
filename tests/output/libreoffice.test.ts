// LibreOffice opens what is written, and reads in it what was written: the workbook, and CSV. Slow, so in continuous
// integration alone: `CI=1 npx vitest run tests/output/libreoffice.test.ts`. Where it is not installed the tests are left
// out, and say so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCsvRenderer } from '../../src/output/csv.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { ExtractionResult } from '../../src/core/result.js';
import { readTables } from '../../src/output/workbook/read.js';
import { INVESTMENT, KINDS, OPTIONS, record, result } from './results.js';
import { written } from './workbook.js';

const isAsked = (process.env['CI'] ?? '') !== '';
const isInstalled = isAsked && spawnSync('soffice', ['--version']).status === 0;
if (isAsked && !isInstalled) {
  console.warn(
    'SKIPPED: LibreOffice is not installed, so nobody has opened the workbook; apt-get install libreoffice-calc',
  );
}

const TRAITS: Readonly<Partial<Record<string, EntityKind['traits']>>> = { amount: ['value'], official: ['person'] };
const TYPED = KINDS.map((kind) => ({ ...kind, traits: TRAITS[kind.type] ?? kind.traits }));
const TABLE = z.array(z.array(z.string()));

const ARTICLES: readonly ExtractionResult[] = [
  INVESTMENT,
  result(
    '=1+1.txt',
    [
      record('company', '+가온 "나래", ㈜', {
        id: '000123',
        mentions: [{ surface: '가온', start: 1, end: 3, rule: 'r' }],
      }),
      record('amount', '0.5달러', { attributes: { value: 0.5, currency: 'USD' } }),
      record('amount', '9경원', { attributes: { value: 9e16, currency: 'KRW' } }),
    ],
    { title: '=SUM(A1)', text: '‘가온’은 <b>&amp;</b> 😀 _x0041_ 2024-01-02.', date: '2024-02-29' },
  ),
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kr-sme-office-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a mark is told by. */
function keyCells(cells: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  return ['type', 'name', 'id', 'article', 'check', 'fix'].map((name) => cells.get(name));
}

function convert(file: string, target: string, input: readonly string[] = [], into = ''): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    profile,
    '--headless',
    ...input,
    '--convert-to',
    target,
    '--outdir',
    join(folder, into),
    join(folder, file),
  ];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

/** Every sheet as CSV, cells as they are stored: numbers plain, days in ISO. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

describe.skipIf(!isInstalled)(
  'LibreOffice',
  () => {
    it('reads in the workbook what was written', async () => {
      const bytes = await written(ARTICLES, { ...OPTIONS, kinds: TYPED, rows: 'workbook', language: 'ko' });
      writeFileSync(join(folder, 'book.xlsx'), bytes);
      convert('book.xlsx', ALL_SHEETS);
      const cells = (sheet: string): readonly Readonly<Record<string, string>>[] => {
        const rows = TABLE.parse(
          parse(readFileSync(join(folder, `book-${sheet}.csv`)), { bom: true, relax_column_count: true }),
        );
        const [header = [], ...body] = rows;
        return body.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
      };
      expect(cells('기록').map((row) => [row['종류'], row['이름'], row['ID'], row['날짜']])).toEqual([
        ['기업', '에타', 'krx:000001', '2023-04-26'],
        ['인물', '이재순', '', '2023-04-26'],
        ['금액', '5천억원', '', '2023-04-26'],
        ['기업', '+가온 "나래", ㈜', '000123', '2024-02-29'],
        ['금액', '0.5달러', '', '2024-02-29'],
        ['금액', '9경원', '', '2024-02-29'],
      ]);
      expect(cells('기록')[3]).toMatchObject({
        제목: '=SUM(A1)',
        '근거 문장': '‘가온’은 <b>&amp;</b> 😀 _x0041_ 2024-01-02.',
      });
      expect(cells('금액').map((row) => row['금액']?.replaceAll(',', ''))).toEqual([
        '500000000000',
        '0.5',
        '90000000000000000',
      ]);
      expect(cells('대상').map((row) => [row['이름'], row['기사 수'], row['첫 날짜']])).toEqual([
        ['+가온 "나래", ㈜', '1', '2024-02-29'],
        ['에타', '1', '2023-04-26'],
        ['이재순', '1', '2023-04-26'],
      ]);
      expect(cells('기사').map((row) => row['기사 ID'])).toEqual(['articles/a.txt', '=1+1.txt']);
    });

    it('gives the workbook back as it was, for `check --from`', async () => {
      convert('book.xlsx', 'ods');
      mkdirSync(join(folder, 'again'));
      convert('book.ods', 'xlsx:Calc MS Excel 2007 XML', [], 'again');
      const [before, after] = [
        await readTables(join(folder, 'book.xlsx')),
        await readTables(join(folder, 'again/book.xlsx')),
      ];
      expect(before.map(({ sheet }) => sheet)).toEqual(['요약', '대상', '기록', '언급', '금액', '기사']);
      const plain = (tables: typeof before): unknown =>
        tables
          .slice(1)
          .map(({ sheet, rows }) => [sheet, rows.map(({ number, cells }) => [number, ...keyCells(cells)])]);
      expect(plain(after)).toEqual(plain(before));
    });

    it('reads in CSV what was written, and runs none of it', () => {
      const renderer = createCsvRenderer({ ...OPTIONS, kinds: TYPED, bom: true });
      const csv = renderer.opening + ARTICLES.map((own) => renderer.article(own)).join('');
      writeFileSync(join(folder, 'table.csv'), csv);
      convert('table.csv', 'xlsx:Calc MS Excel 2007 XML', ['--infilter=CSV:44,34,76,1,,0,false,false']);
      convert('table.xlsx', ALL_SHEETS);
      const again = TABLE.parse(parse(readFileSync(join(folder, 'table-table.csv')), { bom: true }));
      const expected = TABLE.parse(parse(csv, { bom: true }));
      // A spreadsheet takes digits in CSV for numbers, whatever stands in front: 000123 → 123. The workbook keeps them.
      const plain = (row: readonly string[]): readonly string[] =>
        row.map((cell) => (/^\d+(?:\.\d+)?(?:E\+?\d+)?$/iu.test(cell) ? String(Number(cell)) : cell));
      expect(again.map(plain)).toEqual(expected.map(plain));
    });
  },
  180_000,
);
