// Signs that stand for plainer ones, each as long as what it is read as. Tables that are drawn are read as those with bars, and
// fillers, which look like blanks and are letters to Unicode, as blanks:
//   ┌───┬───┐ ⏎ │기업명│대표자│ → |---|---| ⏎ |기업명|대표자|        +---+---+ → |---|---|
// Not: 산업부│한도윤 기자, as no table begins there.

const FILLER_PATTERN = /[\u2800\u3164\uffa0]/gu;
const DRAWN_LINE_PATTERN = /^[ \t]*(?:[│┃║].*|[\u2500-\u257f][\u2500-\u257f \t]*|\+[-=+]{3,}\+[ \t]*)$/gmu;
const HORIZONTAL_PATTERN = /[─━═┄┅┈┉╌╍=]/gu;
const BAR_PATTERN = /[│┃║]/gu;
const CORNER_PATTERN = /[\u2500-\u257f+]/gu;

/** The text with plain signs, as long as it was. */
export function withPlainSigns(text: string): string {
  return text
    .replace(FILLER_PATTERN, ' ')
    .replace(DRAWN_LINE_PATTERN, (line) =>
      /^[ \t]*[│┃║]/u.test(line)
        ? line.replace(BAR_PATTERN, '|')
        : line.replace(HORIZONTAL_PATTERN, '-').replace(CORNER_PATTERN, '|'),
    );
}
