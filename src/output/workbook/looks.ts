// Fonts, colours and formats of the workbook's cells, as its library takes them.

export type Look = 'text' | 'number' | 'share' | 'day' | 'sentence' | 'mark' | 'plain' | 'note';

const FONT = { name: '맑은 고딕', size: 10 };
const BODY = { font: FONT, alignment: { vertical: 'top' as const } };
const WRAPPED = { font: FONT, alignment: { vertical: 'top' as const, wrapText: true } };
/** Apart from the text of the next column. */
const RIGHT = { vertical: 'top' as const, horizontal: 'right' as const, indent: 1 };
export const LOOKS = {
  text: { ...BODY, numFmt: '@' },
  plain: BODY,
  number: { font: FONT, alignment: RIGHT, numFmt: '#,##0.##########' },
  share: { font: FONT, alignment: RIGHT, numFmt: '0.00' },
  day: { ...BODY, numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top' as const, horizontal: 'center' as const } },
  sentence: WRAPPED,
  note: { font: FONT, alignment: { ...WRAPPED.alignment, horizontal: 'left' as const, indent: 1 } },
  mark: { ...WRAPPED, fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFFFF8E1' } } },
};
export const WHOLE_NUMBER = { font: FONT, alignment: RIGHT, numFmt: '#,##0' };
const HEADER = {
  font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FF2F4B66' } },
  alignment: { vertical: 'middle' as const, wrapText: true },
};
/** Over figures, which end at the right. */
const FIGURE_HEADER = { ...HEADER, alignment: { ...HEADER.alignment, horizontal: 'right' as const, indent: 1 } };
const DAY_HEADER = { ...HEADER, alignment: { ...HEADER.alignment, horizontal: 'center' as const } };
const MARK_HEADER = {
  ...HEADER,
  fill: { ...HEADER.fill, fgColor: { argb: 'FF9A6700' } },
};
const HEADERS: Readonly<Partial<Record<Look, typeof HEADER>>> = {
  mark: MARK_HEADER,
  number: FIGURE_HEADER,
  share: FIGURE_HEADER,
  day: DAY_HEADER,
};
export const LINK_FONT = { ...FONT, color: { argb: 'FF0B5CAD' }, underline: true };
export const MARK_FONT = { ...FONT, bold: true, color: { argb: 'FFB3261E' } };
const TITLE_FONT = { ...FONT, size: 15, bold: true, color: { argb: 'FF2F4B66' } };
export const TITLE = { ...BODY, font: TITLE_FONT };
export const HEADING = {
  font: { ...FONT, size: 11, bold: true, color: { argb: 'FF2F4B66' } },
  alignment: { vertical: 'bottom' as const },
  border: { bottom: { style: 'thin' as const, color: { argb: 'FFB8C4D0' } } },
};

export const headerLook = (look: Look): typeof HEADER => HEADERS[look] ?? HEADER;

/** Under every row of a table, on the screen and on paper. */
export const ROW_LINE = { border: { bottom: { style: 'thin' as const, color: { argb: 'FFDDE3E9' } } } };
