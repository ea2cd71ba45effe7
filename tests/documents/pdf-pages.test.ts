// What stands on PDF pages beside upright lines of text: lines that run elsewhere, words drawn twice, fields of forms,
// notes, and tables whose cells are merged, empty or of several lines.
import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../src/documents/pdf/lines.js';
import { partPage, readBoxes, readPieces } from '../../src/documents/pdf/pieces.js';
import type { PdfPage, TextPiece } from '../../src/documents/pdf/segments.js';

const SIZE = 10;
const VIEW = { left: 0, bottom: 0, right: 595, top: 842 };
const widthOf = (text: string, size: number): number =>
  Array.from(text, (letter) => (/[ -~]/u.test(letter) ? size / 2 : size)).reduce((sum, width) => sum + width, 0);
const piece = (text: string, x: number, y: number, size = SIZE): TextPiece => ({
  text,
  x,
  y,
  size,
  width: widthOf(text, size),
});
const textOf = (...pages: readonly PdfPage[]): string => layOutPages(pages).text;

/** A text as PDF.js gives it, along a line at an angle. */
const item = (str: string, x: number, y: number, degrees = 0): object => {
  const [a, b] = [Math.cos((degrees * Math.PI) / 180) * SIZE, Math.sin((degrees * Math.PI) / 180) * SIZE];
  return { str, transform: [a, b, -b, a, x, y], width: widthOf(str, SIZE), height: SIZE, fontName: 'f' };
};
const read = (items: readonly unknown[], styles: Readonly<Record<string, unknown>> = {}): readonly string[] => {
  const { upright, turned, aside } = partPage(readPieces({ items, styles }), VIEW);
  const beside = { turned: turned.map(({ page }) => page), aside: [aside] };
  const { text, layout } = layOutPages([upright.page], beside);
  const marks = layout.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  return [...text.split('\n'), ...marks];
};

const FIRST = '한빛시는 ㈜누리솔과 손잡고 새벽동에 공장을';
const SECOND = '짓기로 했다고 밝혔다.';
const BOTH = `${FIRST} ${SECOND}`;

describe('lines that run elsewhere', () => {
  it.each([
    ['up', [item(FIRST, 100, 60, 90), item(SECOND, 116, 60, 90)]],
    ['down', [item(FIRST, 500, 780, -90), item(SECOND, 484, 780, -90)]],
    ['upside down', [item(FIRST, 535, 100, 180), item(SECOND, 535, 116, 180)]],
    ['along scanned paper, askew', [item(FIRST, 60, 740, 2), item(SECOND, 60, 724, 2)]],
  ])('%s are read like any others', (_, items) => {
    expect(read(items)).toEqual([BOTH]);
  });
  it('from the top down are columns from the right', () => {
    const down = (text: string, x: number): object => ({
      ...item(text, x, 740),
      width: SIZE,
      height: widthOf(text, SIZE),
    });
    expect(read([down(SECOND, 484), down(FIRST, 500)], { f: { vertical: true } })).toEqual([BOTH]);
  });
  it('beside the text stand behind it', () => {
    expect(read([item('새벽동 소식', 20, 400, 90), item(FIRST, 60, 416), item(SECOND, 60, 400)])).toEqual([
      BOTH,
      '새벽동 소식',
    ]);
  });
  it('aslant are no part of the text', () => {
    expect(read([item('대외비', 100, 300, 45), item(BOTH, 60, 400)])).toEqual([BOTH, '대외비', 'furniture: 대외비']);
  });
});

describe('what the document marks as no part of its text', () => {
  const mark = (tag: string): object => ({ type: 'beginMarkedContentProps', id: null, tag });
  const end = { type: 'endMarkedContent' };
  it('is furniture', () => {
    const items = [
      mark('Artifact'),
      mark('Span'),
      item('한빛 소식지', 60, 800),
      end,
      end,
      mark('P'),
      item(BOTH, 60, 740),
      end,
    ];
    expect(read(items)).toEqual([BOTH, '한빛 소식지', 'furniture: 한빛 소식지']);
  });
  it('is text where nearly all is marked so', () => {
    expect(read([mark('Artifact'), item(BOTH, 60, 740), end, item('○ 끝', 60, 700)])).toEqual([BOTH, '○ 끝']);
  });
});

describe('words drawn twice', () => {
  it.each([
    ['to be bold', 0.4, 0],
    ['to have a shadow', 1.5, -1.5],
  ])('%s are one', (_, right, up) => {
    expect(textOf([piece('누리솔', 60, 500), piece('누리솔', 60 + right, 500 + up)])).toBe('누리솔');
  });
  it('beside each other are two', () => {
    expect(textOf([piece('1', 60, 500), piece('1', 65, 500), piece('억원', 70, 500)])).toBe('11억원');
  });
});

describe('boxes over the page', () => {
  const box = (fields: object): readonly string[] =>
    readBoxes([{ rect: [160, 735, 300, 755], annotationFlags: 4, ...fields }]).map(({ text }) => text);
  it.each([
    ['a field', { subtype: 'Widget', fieldType: 'Tx', fieldValue: '㈜누리솔' }, ['㈜누리솔']],
    [
      'a field of two lines',
      { subtype: 'Widget', fieldType: 'Tx', fieldValue: '한빛시\n새벽동' },
      ['한빛시', '새벽동'],
    ],
    ['a choice', { subtype: 'Widget', fieldType: 'Ch', fieldValue: ['한빛시'] }, ['한빛시']],
    ['a box of text', { subtype: 'FreeText', contentsObj: { str: '㈜누리솔' } }, ['㈜누리솔']],
    ['a remark in the margin', { subtype: 'Text', contentsObj: { str: '빼 주세요' } }, []],
    ['a hidden field', { subtype: 'Widget', fieldType: 'Tx', fieldValue: '㈜누리솔', annotationFlags: 2 }, []],
    ['a password', { subtype: 'Widget', fieldType: 'Tx', fieldValue: '1234', password: true }, []],
    ['a button', { subtype: 'Widget', fieldType: 'Btn', fieldValue: 'Yes' }, []],
    ['a link', { subtype: 'Link', rect: 'none' }, []],
  ])('%s', (_, fields, words) => {
    expect(box(fields)).toEqual(words);
  });
});

describe('notes at the foot of a page', () => {
  const foot = (y: number): TextPiece => piece('1) 누리솔: 부품을 만드는 회사', 60, y, 7);
  it('do not cut a sentence that goes on behind them', () => {
    const first = [piece(FIRST, 60, 116), piece('짓고 사람', 60, 100), foot(60)];
    const next = [piece('을 뽑기로 했다고 밝혔다.', 60, 760)];
    expect(textOf(first, next).split('\n')).toEqual([`${FIRST} 짓고 사람을 뽑기로 했다고 밝혔다.`, foot(0).text]);
  });
  it('stay where the sentence has ended', () => {
    const page = [piece(FIRST, 60, 116), piece(SECOND, 60, 100), foot(60)];
    expect(textOf(page, [piece('새벽동도 반긴다.', 60, 760)]).split('\n')).toEqual([
      BOTH,
      foot(0).text,
      '새벽동도 반긴다.',
    ]);
  });
});

describe('sentences', () => {
  it('that begin with 이 behind the end of a line have a blank before it', () => {
    const page = [
      piece(`${FIRST} 다 지었다고 밝혔다.`, 60, 116),
      piece(`이 공장은 내년 봄에 문을 열 계획이라고 한다.`, 60, 100),
    ];
    expect(textOf(page)).toContain('밝혔다. 이 공장은');
  });
});

describe('tables', () => {
  const COLUMNS = [60, 150, 260, 350];
  const HEAD = ['지역', '기업명', '대표자', '지원금'];
  /** Cells by their columns; an empty text is no cell. */
  const row = (y: number, cells: readonly string[]): PdfPage =>
    cells.flatMap((text, at) => (text === '' ? [] : [piece(text, COLUMNS[at] ?? 0, y)]));
  const table = (...rows: readonly (readonly [number, readonly string[]])[]): readonly string[] =>
    textOf([...row(740, HEAD), ...rows.flatMap(([y, cells]) => row(y, cells))])
      .split('\n')
      .slice(1);
  it('keep the place of an empty cell', () => {
    expect(table([720, ['한빛', '누리솔', '', '3억원']], [700, ['', '되새김', '강다온', '2억원']])).toEqual([
      '한빛\t누리솔\t\t3억원',
      '\t되새김\t강다온\t2억원',
    ]);
  });
  it('have a cell over two rows in the first of them', () => {
    const rows = [
      [720, ['', '누리솔', '문채원', '3억원']],
      [710, ['한빛', '', '', '']],
      [700, ['', '되새김', '강다온', '2억원']],
    ] as const;
    expect(table(...rows)).toEqual(['한빛\t누리솔\t문채원\t3억원', '\t되새김\t강다온\t2억원']);
  });
  it('have cells of several lines, whether rows are centred or begin at the top', () => {
    const centred = [
      [719, ['', '㈜누리', '', '']],
      [712, ['한빛', '', '문채원', '3억원']],
      [705, ['', '솔', '', '']],
      [680, ['새벽', '되새김', '강다온', '2억원']],
    ] as const;
    expect(table(...centred)).toEqual(['한빛\t㈜누리솔\t문채원\t3억원', '새벽\t되새김\t강다온\t2억원']);
    const top = [
      [716, ['한빛시', '누리솔', '문채원', '3억원']],
      [703, ['새벽동', '', '', '']],
      [679, ['새벽', '되새김', '강다온', '2억원']],
    ] as const;
    expect(table(...top)).toEqual(['한빛시 새벽동\t누리솔\t문채원\t3억원', '새벽\t되새김\t강다온\t2억원']);
  });
  it('end where text begins, and a row of the sum is one of its own', () => {
    const rows = [
      [720, ['한빛', '누리솔', '문채원', '3억원']],
      [700, ['새벽', '되새김', '강다온', '2억원']],
      [680, ['합계', '', '', '5억원']],
    ] as const;
    expect(table(...rows).at(-1)).toMatch(/^합계\t+5억원$/u);
    const text = textOf([...row(740, HEAD), ...row(720, rows[0][1]), ...row(700, rows[1][1]), piece(BOTH, 60, 684)]);
    expect(text.split('\n').at(-1)).toBe(BOTH);
  });
});
