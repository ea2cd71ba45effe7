// No sum reaches over the border of a cell, in whatever format the table came; what a cell holds is read for itself.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { writeHwp } from '../../tools/documents/write-hwp.mjs';
import { writeDocx, writeHwpx } from '../../tools/documents/write-office.mjs';
import { engine } from '../bracket-notation.js';
import { readOne } from '../documents/reading.js';

type Rows = readonly (readonly string[])[];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (rows: Rows, border: string): string => rows.map((row) => row.join(border)).join('\n');
const html = (rows: Rows): string =>
  `<html><body><p>지원 현황은 다음과 같다.</p><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;
const markdown = ([head = [], ...rows]: Rows): string =>
  `# 지원 현황\n\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

const FORMATS: readonly (readonly [string, (rows: Rows) => Uint8Array])[] = [
  ['tabs', (rows) => bytes(`지원 현황\n${lines(rows, '\t')}\n`)],
  ['bars', (rows) => bytes(markdown(rows))],
  ['a page', (rows) => bytes(html(rows))],
  ['DOCX', (rows) => writeDocx([{ text: '지원 현황' }, ...rows.map((cells) => ({ cells }))])],
  ['HWPX', (rows) => writeHwpx([{ text: '지원 현황' }, ...rows.map((cells) => ({ cells }))])],
  ['HWP 5', (rows) => writeHwp([{ text: '지원 현황' }, ...rows.map((cells) => ({ cells }))])],
  ['two blanks', (rows) => bytes(`지원 현황\n${lines(rows, '  ')}\n`)],
];

/** `company 원텍`, `amount $4,800`, in order. */
async function found(document: Uint8Array): Promise<readonly string[]> {
  const { records } = extract(await readOne(document), engine);
  return records.flatMap(({ type, mentions }) => mentions.map(({ surface }) => `${type} ${surface}`));
}

describe.each(FORMATS)('cells between %s', (_, write) => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'a rank beside a firm that begins like a currency',
      [
        ['순위', '종목명', '등락률'],
        ['1', '원텍', '12.1%'],
        ['2', '엔켐', '9.3%'],
      ],
      ['company 원텍', 'company 엔켐'],
    ],
    [
      'signs at the head of cells',
      [
        ['품목', '수량', '지난해', '올해'],
        ['도르래', '3', '$4,800', '₩9,600'],
        ['톱니', '12', '€ 720', '€960'],
      ],
      ['amount $4,800', 'amount ₩9,600', 'amount € 720', 'amount €960'],
    ],
    [
      'sums of their own',
      [
        ['구분', '건수', '금액'],
        ['융자', '3', '1억원'],
        ['보증', '20', '3만 달러'],
      ],
      ['amount 1억원', 'amount 3만 달러'],
    ],
  ])('%s', async (_name, rows, expected) => {
    expect(await found(write(rows))).toEqual(expected);
  });
});

describe('a firm between a rank and a person', () => {
  it.each(FORMATS.slice(0, -1))('in cells between %s', async (_, write) => {
    const rows = [
      ['번호', '기업명', '대표'],
      ['1', '원누리', '한여울'],
      ['2', '엔새벽', '강다온'],
    ];
    expect(await found(write(rows))).toEqual([
      'company 원누리',
      'official 한여울',
      'company 엔새벽',
      'official 강다온',
    ]);
  });
});

describe('sums that no border parts', () => {
  it.each([
    ['1 원이 남았다', ['amount 1 원']],
    ['3 원짜리 우표', ['amount 3 원']],
    ['모두 500 달러, 200 유로', ['amount 500 달러', 'amount 200 유로']],
    ['100 $ 지폐', ['amount 100 $']],
    // the unit of the cells beside it
    ['보증\t120\t만원', []],
  ])('%s', async (text, expected) => {
    expect(await found(bytes(`지원 현황\n${text}\n`))).toEqual(expected);
  });
});
