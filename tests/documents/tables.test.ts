// Merged cells of office documents: where their words stand, and what the layout says of their reach.
import { describe, expect, it } from 'vitest';
import { writeHwp } from '../../tools/documents/write-hwp.mjs';
import { writeDocx, writeHwpx } from '../../tools/documents/write-office.mjs';
import type { OfficePart } from '../../tools/documents/parts.mjs';
import { readOne } from './reading.js';

const WRITERS = [
  ['HWPX', writeHwpx],
  ['HWP 5', writeHwp],
  ['DOCX', writeDocx],
] as const;

const TABLES: readonly { readonly name: string; readonly rows: readonly OfficePart[]; readonly text: string }[] = [
  {
    name: 'a cell of two rows',
    rows: [
      { cells: ['지역', '기업명', '대표자'] },
      { cells: [{ text: '새벽시', rows: 2 }, '누리솔', '강다온'] },
      {
        cells: [
          { text: '되새김', column: 1 },
          { text: '한여울', column: 2 },
        ],
      },
    ],
    text: '지역\t기업명\t대표자\n새벽시\t누리솔\t강다온\n\t되새김\t한여울',
  },
  {
    name: 'a heading over two columns',
    rows: [
      {
        cells: [
          { text: '구분', rows: 2 },
          { text: '금액', column: 1, columns: 2 },
          { text: '비고', column: 3 },
        ],
      },
      {
        cells: [
          { text: '국비', column: 1 },
          { text: '시비', column: 2 },
          { text: '', column: 3 },
        ],
      },
      { cells: ['물류', '3억원', '2억원', '신규'] },
    ],
    text: '구분\t금액\t\t비고\n\t국비\t시비\n물류\t3억원\t2억원\t신규',
  },
  {
    name: 'a cell of two rows in the middle and one at the end',
    rows: [
      { cells: ['가', { text: '나', column: 1, rows: 2 }, { text: '다', column: 2, rows: 3 }] },
      { cells: ['라'] },
      { cells: ['마', { text: '바', column: 1 }] },
    ],
    text: '가\t나\t다\n라\n마\t바',
  },
  {
    name: 'columns in which no cell begins',
    rows: [
      {
        cells: [
          { text: '가', columns: 3 },
          { text: '나', column: 3, columns: 2 },
        ],
      },
      {
        cells: [
          { text: '다', columns: 3 },
          { text: '라', column: 3, columns: 2 },
        ],
      },
    ],
    text: '가\t나\n다\t라',
  },
];

describe.each(WRITERS)('tables of %s', (_, write) => {
  it.each(TABLES)('$name', async ({ rows, text }) => {
    expect((await readOne(write([{ text: '지원 현황' }, ...rows]))).text).toBe(`지원 현황\n${text}`);
  });
  it('say how far a cell reaches', async () => {
    const [, heading] = TABLES;
    const { text, layout = [] } = await readOne(write(heading?.rows ?? []));
    const merged = layout.filter(({ rows, columns }) => rows !== undefined || columns !== undefined);
    expect(merged.map(({ start, end, rows, columns }) => [text.slice(start, end), rows, columns])).toEqual([
      ['구분', 2, undefined],
      ['금액', undefined, 2],
    ]);
  });
});

describe('tables that are wrong', () => {
  it('of cells that say they stand where another one is follow it', async () => {
    const rows = [
      {
        cells: [
          { text: '가', column: 0, columns: 2 },
          { text: '나', column: 0 },
        ],
      },
    ];
    expect((await readOne(writeHwpx([{ text: '제목' }, ...rows]))).text).toBe('제목\n가\t나');
  });
  it('of cells that reach beyond all others are no larger than those they have', async () => {
    const rows = [
      {
        cells: [
          { text: '가', columns: 60_000, rows: 60_000 },
          { text: '나', column: 59_999 },
        ],
      },
      { cells: ['다'] },
    ];
    const { text } = await readOne(writeHwp([{ text: '제목' }, ...rows]));
    expect(text.length).toBeLessThan(300);
  });
});
