import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCsvRenderer, createTsvRenderer } from '../../src/output/csv.js';
import { formulaProof } from '../../src/output/formula.js';
import type { Renderer } from '../../src/output/index.js';
import type { ExtractionResult } from '../../src/core/result.js';
import { INVESTMENT, OPTIONS, record, result } from './results.js';

const TABLE = z.array(z.array(z.string()));

function rows(renderer: Renderer, results: readonly ExtractionResult[], delimiter = ','): string[][] {
  const text = `${renderer.opening}${results.map((own) => renderer.article(own)).join(renderer.separator)}${renderer.closing}`;
  return TABLE.parse(parse(text, { delimiter, bom: true, relax_column_count: false }));
}

const RECORD_HEADER =
  'article,date,outlet,headline,type,name,id,title,organization,representative,value,max,currency,qualifier,country,' +
  'mentions,surfaces,context';
/** Where a record comes from and what speaks for it. */
const ORIGIN_HEADER = 'url,source,zone,evidence,rule,confidence';

describe('CSV of records', () => {
  it('has the columns of the contract, then those that kinds add', () => {
    expect(createCsvRenderer(OPTIONS).opening).toBe(`${RECORD_HEADER},nameEn,stockCode,${ORIGIN_HEADER}\n`);
    expect(createCsvRenderer({ ...OPTIONS, kinds: [] }).opening).toBe(`${RECORD_HEADER},${ORIGIN_HEADER}\n`);
  });

  it('has one row a record', () => {
    const [header = [], ...body] = rows(createCsvRenderer(OPTIONS), [INVESTMENT]);
    const asObjects = body.map((cells) =>
      Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''] as const).filter(([, cell]) => cell !== '')),
    );
    const article = {
      article: 'articles/a.txt',
      date: '2023-04-26',
      outlet: '한빛일보',
      headline: '에타, 5천억원 투자',
    };
    const context = '에타(대표 이재순)는 5천억원을 투자했다.';
    expect(asObjects).toEqual([
      {
        ...article,
        ...{ type: 'company', name: '에타', id: 'krx:000001', representative: '이재순', nameEn: 'Eta' },
        ...{ stockCode: '000001', mentions: '2', surfaces: '에타', context, zone: 'body', rule: 'company/marker' },
      },
      {
        ...article,
        ...{
          type: 'official',
          name: '이재순',
          title: '대표',
          organization: '에타',
          mentions: '1',
          surfaces: '이재순',
          context,
          zone: 'body',
          rule: 'official/title-name',
        },
      },
      {
        ...article,
        ...{ type: 'amount', name: '5천억원', value: '500000000000', currency: 'KRW', mentions: '1' },
        ...{ surfaces: '5천억원', context, zone: 'body', rule: 'amount/currency-word' },
      },
    ]);
  });

  it('joins different surfaces', () => {
    const mentions = ['중진공', '중소벤처기업진흥공단', '중진공'].map((surface, at) => ({
      surface,
      start: at,
      end: at + 1,
      rule: '',
    }));
    const [, [...cells] = []] = rows(createCsvRenderer(OPTIONS), [
      result('a', [record('company', '중진공', { mentions })]),
    ]);
    expect(cells).toContain('중진공 | 중소벤처기업진흥공단');
  });

  it('writes great sums with all their digits', () => {
    const sum = record('amount', '9경원', { attributes: { value: 9e22, max: 1.5 } });
    const [, [...cells] = []] = rows(createCsvRenderer(OPTIONS), [result('a', [sum])]);
    expect(cells.slice(10, 12)).toEqual(['90000000000000000000000', '1.5']);
  });
});

describe('CSV of mentions', () => {
  it('has one row a mention, in the order of the text', () => {
    const [header, ...body] = rows(createCsvRenderer({ ...OPTIONS, rows: 'mentions' }), [INVESTMENT]);
    expect(header?.join()).toBe(
      'article,type,name,id,surface,start,end,rule,context,date,outlet,headline,zone,speaker,evidence,url,source,confidence',
    );
    expect(body.map((cells) => cells.slice(1, 8).join())).toEqual([
      'company,에타,krx:000001,에타,6,8,company/marker',
      'official,이재순,,이재순,12,15,official/title-name',
      'amount,5천억원,,5천억원,18,22,amount/currency-word',
      'company,에타,krx:000001,에타,30,32,bind/repeat',
    ]);
    expect(body.at(-1)?.slice(8, 13)).toEqual([
      '에타는 크다.',
      '2023-04-26',
      '한빛일보',
      '에타, 5천억원 투자',
      'caption',
    ]);
  });
});

describe('the byte order mark', () => {
  it.each([[createCsvRenderer], [createTsvRenderer]])('stands at the very start and nowhere else', (create) => {
    const renderer = create({ ...OPTIONS, bom: true });
    expect(renderer.opening.startsWith('\ufeffarticle')).toBe(true);
    expect(renderer.article(INVESTMENT)).not.toContain('\ufeff');
    expect(create(OPTIONS).opening.startsWith('article')).toBe(true);
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+82-2-123', "'+82-2-123"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\tplain', "'\tplain"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['"=1"', `'"=1"`],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['=HYPERLINK("http://a.kr","b")', `'=HYPERLINK("http://a.kr","b")`],
    // Numbers and ordinary text stay as they are.
    ['-12.5', '-12.5'],
    ['+3', '+3'],
    ['1=1', '1=1'],
    ['㈜에타', '㈜에타'],
    ['한-미 협력', '한-미 협력'],
    ['“에타”', '“에타”'],
    ['', ''],
  ])('%j is written as %j', (text, written) => {
    expect(formulaProof(text)).toBe(written);
    const [, cells] = rows(createCsvRenderer(OPTIONS), [result(text, [record('company', text)])]);
    expect(cells?.[0]).toBe(written);
    expect(cells?.[5]).toBe(written);
  });

  it('never begin like a formula, whatever the text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', '"', "'", ',', '1', '가'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        expect(formulaProof(text)).not.toMatch(/^["\s]*[=@＝]/u);
        expect(formulaProof(text)).not.toMatch(/^["\s]*[+-](?!\d+$)/u);
      }),
    );
  });
});

describe.each([
  ['CSV', ',', createCsvRenderer],
  ['TSV', '\t', createTsvRenderer],
])('%s', (_name, delimiter, create) => {
  it('reads back as it was written, whatever stands in a cell', () => {
    const anything = fc.string({
      unit: fc.oneof(fc.constantFrom(',', ';', '\t', '\n', '\r', '"', "'"), fc.string({ unit: 'grapheme' })),
    });
    fc.assert(
      fc.property(anything, anything, fc.nat(), (id, name, value) => {
        const renderer = create(OPTIONS);
        const [header, cells, ...rest] = rows(
          renderer,
          [result(id, [record('amount', name, { attributes: { value } })])],
          delimiter,
        );
        expect(rest).toEqual([]);
        expect(cells).toHaveLength(header?.length ?? 0);
        expect(cells?.[0]).toBe(formulaProof(id));
        expect(cells?.[5]).toBe(formulaProof(name));
        expect(cells?.[10]).toBe(String(value));
      }),
    );
  });

  it('quotes what would break a line or a column', () => {
    expect(
      create(OPTIONS)
        .article(result('a\tb,c\nd', [record('company', '에타')]))
        .startsWith('"a\tb,c\nd"'),
    ).toBe(true);
  });
});
