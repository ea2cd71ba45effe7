// Cells that hold money by a unit outside them, and those that hold something else.
import { describe, expect, it } from 'vitest';
import { docOf, mentionsIn } from '../amount-cases.js';
import type { IndexedArticle } from '../../../src/core/indexed-article.js';
import type { LayoutSpan } from '../../../src/core/types.js';

const cellsOf = (doc: IndexedArticle): readonly string[] =>
  mentionsIn(doc).map(({ surface, attributes }) => `${surface} ${String(attributes?.['value'])}`);

/** The sums of a text whose lines from the second on are a table. */
function cellsIn(text: string): readonly string[] {
  return cellsOf(docOf(text, [{ start: text.indexOf('\n') + 1, end: text.length, kind: 'table' }]));
}

/** The same where several stretches are tables, or something else. */
function cellsWith(text: string, ...stretches: readonly (readonly [string, LayoutSpan['kind']])[]): readonly string[] {
  const layout = stretches.map(([stretch, kind]) => {
    const start = text.indexOf(stretch);
    return { start, end: start + stretch.length, kind };
  });
  return cellsOf(docOf(text, layout));
}

describe('the unit of a whole table', () => {
  it.each([
    ['(단위: 억원)\n구분\t올해\n융자\t120', ['120 12000000000'], 'in the caption'],
    ['지원 현황\n(단위: 억원)\n구분\t올해\n융자\t120', ['120 12000000000'], 'in the table'],
    ['지원 현황\n구분\t\t(단위: 억원)\n융자\t\t120', ['120 12000000000'], 'in the last cell of a row'],
    ['(단위: 억원 )\n융자\t120', ['120 12000000000'], 'with a blank behind it'],
    ['(단위: 원)\n융자\t1,250,000', ['1,250,000 1250000'], 'a currency alone'],
    ['(단위: 캐나다 달러)\n융자\t1,250', ['1,250 1250'], 'a currency with its country'],
    ['(단위: 백만 달러)\n융자\t1,250', ['1,250 1250000000'], 'a numeral and a currency'],
    ['(단위: 십억원)\n융자\t12.5', ['12.5 12500000000'], 'ten of a large unit'],
    ['(단위: 명)\n융자\t120', [], 'no money'],
    ['(단위: 센트)\n융자\t120', [], 'a minor unit'],
    ['(단위: 15만원)\n융자\t120', [], 'no power of ten'],
    ['(단위: 21만원)\n융자\t120', [], 'no power of ten, though it ends in one'],
    ['(단위: 억원, 개)\n융자\t120', [], 'two units'],
    ['(단위: 억원·개)\n융자\t120', [], 'two units with a dot between'],
    ['(단위: 1,000원)\n융자\t120', ['120 120000'], 'one in figures'],
    ['지원 현황\n융자\t120', [], 'none'],
  ])('%j: %j, %s', (text, expected) => {
    expect(cellsIn(text)).toEqual(expected);
  });
});

describe('a cell under a unit', () => {
  it.each([
    ['35\t120', ['120 12000000000'], 'the first of a row names it'],
    ['120', ['120 12000000000'], 'the only one of its line is no name'],
    ['융자\t2023\t120', ['120 12000000000'], 'a year'],
    ['융자\t2123\t120', ['2123 212300000000', '120 12000000000'], 'no year'],
    ['융자\t35개\t120', ['120 12000000000'], 'a count'],
    ['융자\t3천\t120', ['120 12000000000'], 'a unit of its own'],
    ['융자\t1.2.3\t120', ['120 12000000000'], 'no number'],
    ['융자\t\t120', ['120 12000000000'], 'nothing'],
    ['융자\t-\t120', ['120 12000000000'], 'a dash'],
  ])('%j: %j, %s', (line, expected) => {
    expect(cellsIn(`(단위: 억원)\n${line}`)).toEqual(expected);
  });
});

describe('the head of a column', () => {
  it.each([
    ['구분\t수\t금액(억원)\n융자\t35\t120', ['120 12000000000'], 'has a unit of its own'],
    ['구분\t수\t금액(억원 )\n융자\t35\t120', ['120 12000000000'], 'with a blank behind it'],
    ['구분\t수\t금액[억원]\n융자\t35\t120', ['120 12000000000'], 'in square brackets'],
    ['구분\t수\t금액(억원)\n융자 사업\n융자\t35\t120', ['120 12000000000'], 'holds on behind a line of one cell'],
    ['구분\t금액(억원)\n융자\t35\t120', [], 'says nothing of a row with more cells'],
    ['금액(억원)\n융자\t35\t120', [], 'is not a line of one cell'],
  ])('%j: %j, %s', (text, expected) => {
    expect(cellsIn(`지원 현황\n${text}`)).toEqual(expected);
  });

  it.each([
    ['기업 수', []],
    ['기업 수(개사)', []],
    ['기업 수 (개사) ', []],
    ['지원 건수', []],
    ['지원 건수(건)', []],
    ['비율', []],
    ['기업 수출액', ['35 3500000000']],
    ['금액', ['35 3500000000']],
    ['금액(백만원)', ['35 35000000']],
  ])('%s, under a unit of the table: %j', (head, expected) => {
    expect(cellsIn(`(단위: 억원)\n구분\t${head}\n융자\t35`)).toEqual(expected);
  });
});

describe('where a table begins and ends', () => {
  const TWO = '(단위: 억원)\n융자\t35\n본문\n120\n보증\t20';

  it('is what the layout says, a line of prose between two has no unit', () => {
    expect(cellsWith(TWO, ['융자\t35', 'table'], ['보증\t20', 'table'])).toEqual(['35 3500000000']);
    expect(cellsWith(TWO, ['융자\t35\n본문\n120\n보증\t20', 'table'])).toEqual([
      '35 3500000000',
      '120 12000000000',
      '20 2000000000',
    ]);
  });

  it('is one line further where the stretch ends with the break of its last', () => {
    expect(cellsWith(TWO, ['융자\t35\n', 'table'], ['보증\t20', 'table'])).toEqual(['35 3500000000']);
    expect(cellsWith('(단위: 억원)\n융자\t35\n120', ['융자\t35\n', 'table'])).toEqual(['35 3500000000']);
  });

  it('may be the whole text', () => {
    expect(cellsWith('(단위: 억원)\n120', ['(단위: 억원)\n120', 'table'])).toEqual(['120 12000000000']);
  });

  it('is the second of two with a unit of its own', () => {
    const text = '(단위: 억원)\n융자\t35\n본문\n(단위: 백만원)\n보증\t20';
    expect(cellsWith(text, ['융자\t35', 'table'], ['보증\t20', 'table'])).toEqual(['35 3500000000', '20 20000000']);
  });

  it('has no heads but its own', () => {
    const text = '현황\n구분\t금액(억원)\n융자\t35\n본문\n보증\t20';
    expect(cellsWith(text, ['구분\t금액(억원)\n융자\t35', 'table'], ['보증\t20', 'table'])).toEqual(['35 3500000000']);
  });

  it('is not what the layout calls something else', () => {
    expect(cellsWith('(단위: 억원)\n융자\t35', ['융자\t35', 'table'])).toEqual(['35 3500000000']);
    expect(cellsWith('(단위: 억원)\n융자\t35', ['융자\t35', 'caption'])).toEqual([]);
  });

  it('is a block of a table where there is no layout', () => {
    const doc = docOf('(단위: 억원)\n융자\t35');
    const article = { id: 'test', text: doc.text };
    const zoned = (zone: 'table' | 'body'): IndexedArticle => {
      const blocks = doc.blocks.map((block, at) => ({ ...block, zone: at === 0 ? ('body' as const) : zone }));
      return { ...doc, blocks, segmented: { article, blocks } };
    };
    expect(cellsOf(zoned('table'))).toEqual(['35 3500000000']);
    expect(cellsOf(zoned('body'))).toEqual([]);
  });
});
