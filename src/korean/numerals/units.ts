// What a character is to a Korean numeral: digits and units in figures, Hangul and Hanja.

// One row a unit: its characters and its power of ten.
const SMALL_UNITS = [
  { characters: '십十拾', power: 1 },
  { characters: '백百佰', power: 2 },
  { characters: '천千仟', power: 3 },
] as const;
export const LARGE_UNITS = [
  { characters: '만萬万', power: 4 },
  { characters: '억億亿', power: 8 },
  { characters: '조兆', power: 12 },
  { characters: '경京', power: 16 },
  { characters: '해垓', power: 20 },
] as const;
const DIGIT_WORDS = [
  { characters: '영공零〇', digit: 0 },
  { characters: '일一壹', digit: 1 },
  { characters: '이二貳', digit: 2 },
  { characters: '삼三參', digit: 3 },
  { characters: '사四', digit: 4 },
  { characters: '오五', digit: 5 },
  { characters: '육륙六', digit: 6 },
  { characters: '칠七', digit: 7 },
  { characters: '팔八', digit: 8 },
  { characters: '구九', digit: 9 },
] as const;
// English and its abbreviations, as they follow figures: `$1.2 billion`, `USD 3M`.
const ENGLISH_SCALES = [
  { word: 'thousand', power: 3 },
  { word: 'million', power: 6 },
  { word: 'billion', power: 9 },
  { word: 'trillion', power: 12 },
  { word: 'mil', power: 6 },
  { word: 'mn', power: 6 },
  { word: 'bn', power: 9 },
  { word: 'tn', power: 12 },
  { word: 'k', power: 3 },
  { word: 'm', power: 6 },
  { word: 'b', power: 9 },
  { word: 't', power: 12 },
] as const;

/** 만; the larger units need a number in front. */
export const LEAST_LARGE_POWER = 4;

/** What a character is to a numeral, by its code: looked up for every character of a text, so an array, not a map. */
const KINDS = new Uint8Array(0x10000);
const DIGIT_WORD = 0x20;
const SMALL_UNIT = 0x40;
const LARGE_UNIT = 0x80;
const NUMBER_MASK = 0x1f;
for (const { characters, digit } of DIGIT_WORDS) mark(characters, DIGIT_WORD, digit);
for (const { characters, power } of SMALL_UNITS) mark(characters, SMALL_UNIT, power);
for (const { characters, power } of LARGE_UNITS) mark(characters, LARGE_UNIT, power);

function mark(characters: string, kind: number, number: number): void {
  for (let at = 0; at < characters.length; at += 1) KINDS[characters.charCodeAt(at)] = kind | number;
}

function numberOf(text: string, at: number, kind: number): number | undefined {
  const code = KINDS[text.charCodeAt(at)] ?? 0;
  return (code & kind) === 0 ? undefined : code & NUMBER_MASK;
}
export const digitWordAt = (text: string, at: number): number | undefined => numberOf(text, at, DIGIT_WORD);
export const smallPowerAt = (text: string, at: number): number | undefined => numberOf(text, at, SMALL_UNIT);
export const largePowerAt = (text: string, at: number): number | undefined => numberOf(text, at, LARGE_UNIT);

/** The value of an ASCII or full-width figure, or -1. */
export function figureAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

export const isComma = (character: string | undefined): boolean => character === ',' || character === '，';
export const isPoint = (character: string | undefined): boolean => character === '.' || character === '．';

/** Whether a character is one that may stand inside a number as a space. Tabs are the borders of cells, which no number crosses. */
export function isSpace(character: string | undefined): boolean {
  return (
    character === ' ' ||
    character === '\u00a0' ||
    character === '\u3000' ||
    character === '\u202f' ||
    (character !== undefined && character >= '\u2000' && character <= '\u200a')
  );
}

/** The offset behind at most two spaces; more of them part columns, not words. */
export function skipSpaces(text: string, at: number): number {
  if (!isSpace(text[at])) return at;
  if (!isSpace(text[at + 1])) return at + 1;
  return isSpace(text[at + 2]) ? at : at + 2;
}

/** Whether a numeral may begin with the character: a figure, a digit word, or a unit that stands for one of itself. */
export function beginsNumeral(text: string, at: number): boolean {
  return figureAt(text, at) >= 0 || isNumeralWord(text, at);
}

/** Whether the character is a digit or unit in Hangul or Hanja. */
export function isNumeralWord(text: string, at: number): boolean {
  return (KINDS[text.charCodeAt(at)] ?? 0) > 0;
}

/** Whether the character is 만, 억, 조, 경, 해 or its Hanja. */
export function isLargeUnit(text: string, at: number): boolean {
  return largePowerAt(text, at) !== undefined;
}

/** An English scale word at the offset: `billion`, `M`; no letter may follow. */
export function readEnglishScale(
  text: string,
  at: number,
): { readonly power: number; readonly end: number } | undefined {
  const near = text.slice(at, at + 9).toLowerCase();
  for (const { word, power } of ENGLISH_SCALES) {
    if (!near.startsWith(word)) continue;
    const next = near[word.length];
    if (next === undefined || next < 'a' || next > 'z') return { power, end: at + word.length };
  }
  return undefined;
}
