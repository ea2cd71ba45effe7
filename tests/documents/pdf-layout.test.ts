// Pages of a PDF as text: pieces of letters and where they stand → lines, columns, paragraphs.
import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../src/documents/pdf/lines.js';
import type { PdfPage, TextPiece } from '../../src/documents/pdf/segments.js';
import { splitSheet } from '../../src/documents/pdf/sheets.js';

const SIZE = 10;
const piece = (text: string, x: number, y: number, size = SIZE): TextPiece => ({
  text,
  x,
  y,
  size,
  width: Array.from(text, (letter) => (/[ -~]/u.test(letter) ? size / 2 : size)).reduce((sum, width) => sum + width, 0),
});
const textOf = (...pages: readonly PdfPage[]): string => layOutPages(pages).text;

const SENTENCE = '한빛시가 중소기업의 수출을 돕는 일에 나서며 물류비와 인증비를';

describe('over two pages', () => {
  const head = piece('한빛시 보도자료', 60, 800, 8);
  it.each([
    [
      'a name',
      [SENTENCE, '주는 ㈜누리'],
      ['솔(대표 강다온)의 일을 돕는다.'],
      '주는 ㈜누리솔(대표 강다온)의 일을 돕는다.',
    ],
    ['a sum', [SENTENCE, '주는 데 30억'], ['원을 쓴다고 밝혔다.'], '주는 데 30억원을 쓴다고 밝혔다.'],
    ['a sentence', [SENTENCE, '모두 함께'], ['주기로 했다고 밝혔다.'], '모두 함께 주기로 했다고 밝혔다.'],
  ])('%s goes on behind the running head', (_, first, second, end) => {
    const lines = (texts: readonly string[], y: number): PdfPage =>
      texts.map((text, at) => piece(text, 60, y - at * 16));
    const text = textOf(
      [head, ...lines(first, 100), piece('- 1 -', 290, 40)],
      [head, ...lines(second, 760), piece('- 2 -', 290, 40)],
    );
    expect(text).toBe([`${SENTENCE} ${end}`, head.text, '- 1 -', head.text, '- 2 -'].join('\n'));
  });
  it('sentences that ended, and lists, do not go on', () => {
    const text = textOf(
      [piece(SENTENCE, 60, 116), piece('주었다.', 60, 100)],
      [piece('누리솔은 새벽시에 공장을 짓는다.', 60, 760)],
    );
    expect(text.split('\n')).toHaveLength(2);
    const list = textOf(
      [piece('○ 물류비를 나누어 주고 인증비를 돕는 일을', 60, 116), piece('널리 알림', 72, 100)],
      [piece('추진 배경', 60, 760)],
    );
    expect(list.split('\n').at(-1)).toBe('추진 배경');
  });
});

describe('sheets', () => {
  const sheet = { left: 0, breadth: 842, height: 595 };
  const lines = (x: number, ...texts: readonly string[]): PdfPage =>
    texts.map((text, at) => piece(text, x, 500 - at * 16));
  it('of two pages are read page by page', () => {
    const page = [
      ...lines(50, '한빛시는 ㈜누리솔을 돕고', '공장을 짓기로 했다고 밝혔다.'),
      ...lines(471, '새벽시는 ㈜되새김을 돕고', '연구소를 짓기로 했다고 밝혔다.'),
    ];
    const pages = splitSheet(page, sheet);
    expect(pages).toHaveLength(2);
    expect(textOf(...pages)).toBe(
      '한빛시는 ㈜누리솔을 돕고 공장을 짓기로 했다고 밝혔다.\n새벽시는 ㈜되새김을 돕고 연구소를 짓기로 했다고 밝혔다.',
    );
  });
  it.each([
    [
      'upright',
      { left: 0, breadth: 595, height: 842 },
      [...lines(50, '한빛시는 ㈜누리솔을 돕는다.'), ...lines(347, '새벽시는 ㈜되새김을 돕는다.')],
    ],
    [
      'with a line across the middle',
      sheet,
      [...lines(50, SENTENCE + SENTENCE), ...lines(471, '새벽시는 ㈜되새김을 돕는다.')],
    ],
    [
      'with columns of a table',
      sheet,
      [...lines(50, '한빛시는 ㈜누리솔을 돕는다.'), ...lines(560, '새벽시는 ㈜되새김을 돕는다.')],
    ],
    ['with one page', sheet, lines(50, '한빛시는 ㈜누리솔을 돕는다.')],
  ])('%s are one', (_, size, page) => {
    expect(splitSheet(page, size)).toEqual([page]);
  });
});

describe('letters set apart', () => {
  const apart = (words: readonly string[], y: number, gap: number, space: number): PdfPage => {
    const pieces: TextPiece[] = [];
    let x = 60;
    for (const word of words) {
      for (const letter of word) {
        pieces.push(piece(letter, x, y));
        x += SIZE + gap;
      }
      x += space - gap;
    }
    return pieces;
  };
  const next = piece('㈜누리솔은 공장을 짓는다고 밝혔다.', 60, 484);
  it.each([
    [4, 12],
    [6, 15],
  ])('by %d points are words', (gap, space) => {
    expect(textOf([...apart(['한빛시청장', '강다온'], 500, gap, space), next])).toBe(`한빛시청장 강다온\n${next.text}`);
  });
  it('with blanks between them, as PDF.js gives them', () => {
    const spread = (text: string, x: number): TextPiece => ({
      ...piece(text, x, 500),
      width: text.replaceAll(' ', '').length * 15 - 5,
    });
    expect(textOf([spread('한 빛 시 청 장', 60), spread('강 다 온', 60 + 5 * 15 + 10), next])).toBe(
      `한빛시청장 강다온\n${next.text}`,
    );
  });
  it('of formulas and other scripts are words of their own', () => {
    const formula = ['a', '=', 'b', '+', 'c'].map((letter, at) => piece(letter, 60 + at * 9, 500));
    expect(textOf(formula)).toBe('a = b + c');
  });
});

describe('raised letters', () => {
  it('that mark a note are no part of a name', () => {
    const page = [
      piece('누리솔', 60, 500),
      piece('1)', 90, 505, 5),
      piece('은 넓이 10m', 95, 500),
      piece('2', 150, 505, 5),
      piece('를 쓴다.', 152.5, 500),
    ];
    expect(textOf(page)).toBe('누리솔은 넓이 10m2를 쓴다.');
  });
});
