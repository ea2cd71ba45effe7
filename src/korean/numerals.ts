// Reads Korean numerals to the exact value, in every mixture of figures, Hangul and Hanja that people write:
// `1억 2천만` → 120000000, `이천칠백삼십오만` → 27350000, `1.2조` → 1200000000000, `4兆` → 4000000000000.

/** A non-negative number without rounding: `digits` divided by ten to the power of `decimals`. */
export interface ExactNumber {
  readonly digits: bigint;
  readonly decimals: number;
}

/** A stretch of the numeral up to and with a large unit, or the rest without one: `2천만` of `1억 2천만`. */
export interface NumeralTerm {
  readonly value: ExactNumber;
  /** The large unit as a power of ten (만 4, 억 8), 0 for the rest without one. */
  readonly largePower: number;
  readonly end: number;
}

/** What {@link readNumeral} read. Offsets are UTF-16 code units into the text it was given. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** At least one, in falling order of their units; the numeral is their sum. */
  readonly terms: readonly NumeralTerm[];
  /** The sum; absent where the numeral has more digits than any sum of money. */
  readonly value?: ExactNumber;
  /** `이삼백만`: the upper number of a pair of neighbouring digits, 3000000; `value` is the lower. */
  readonly pairValue?: ExactNumber;
  /** Whether 여 stands inside or behind: `100여억`. */
  readonly approximate: boolean;
  /** Power of ten of the units that hang on the first number: 11 for `5천억 2만`, 4 for `5000만`. */
  readonly leadingPower: number;
  /** Which characters carry the numbers; `units` where units stand alone (`천만`). */
  readonly style: 'figures' | 'words' | 'units';
  /** Whether the numeral is one figure string without any unit: `27,350`. */
  readonly plain: boolean;
}

// One row a unit: its characters and its power of ten.
const SMALL_UNITS = [
  { characters: '십十拾', power: 1 },
  { characters: '백百佰', power: 2 },
  { characters: '천千仟', power: 3 },
] as const;
const LARGE_UNITS = [
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
const LEAST_LARGE_POWER = 4;
/** More digits than 999경 with six decimals; longer figure strings are serial numbers or noise. */
const MOST_DIGITS = 28;
/** Of numbers below a millionth, which JavaScript prints with an exponent. */
const MOST_FRACTION_DIGITS = 20;

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
const digitWordAt = (text: string, at: number): number | undefined => numberOf(text, at, DIGIT_WORD);
const smallPowerAt = (text: string, at: number): number | undefined => numberOf(text, at, SMALL_UNIT);
const largePowerAt = (text: string, at: number): number | undefined => numberOf(text, at, LARGE_UNIT);

/** The value of an ASCII or full-width figure, or -1. */
function figureAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

const isComma = (character: string | undefined): boolean => character === ',' || character === '，';
const isPoint = (character: string | undefined): boolean => character === '.' || character === '．';

/** Whether a character is one that may stand inside a line as a space. */
export function isSpace(character: string | undefined): boolean {
  return (
    character === ' ' ||
    character === '\t' ||
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

const POWERS_OF_TEN = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
const tenTo = (power: number): bigint => POWERS_OF_TEN[power] ?? 10n ** BigInt(power);

const scaled = (value: ExactNumber, power: number): ExactNumber =>
  power <= value.decimals
    ? { digits: value.digits, decimals: value.decimals - power }
    : { digits: value.digits * tenTo(power - value.decimals), decimals: 0 };

/** The number times a power of ten. */
export function shiftNumber(value: ExactNumber, power: number): ExactNumber {
  return power >= 0 ? scaled(value, power) : { digits: value.digits, decimals: value.decimals - power };
}

/** The sum of two numbers. */
export function addNumbers(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (a.decimals === b.decimals) return { digits: a.digits + b.digits, decimals: a.decimals };
  const decimals = Math.max(a.decimals, b.decimals);
  return {
    digits: a.digits * tenTo(decimals - a.decimals) + b.digits * tenTo(decimals - b.decimals),
    decimals,
  };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareNumbers(a: ExactNumber, b: ExactNumber): number {
  if (a.decimals === b.decimals) return a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0;
  const left = a.digits * tenTo(b.decimals);
  const right = b.digits * tenTo(a.decimals);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** 2^53, above which JavaScript numbers skip whole ones. */
export const LARGEST_EXACT: ExactNumber = { digits: 2n ** 53n, decimals: 0 };

/** Decimal figures of which every number has a JavaScript number of its own, which prints as the same figures. */
const EXACT_FIGURES = 15;

/**
 * The JavaScript number that prints as the value, or undefined where there is none: above 2^53, and for decimals of
 * more figures than a number holds (`1,234,567,890,123.456789`).
 */
export function toSafeNumber(value: ExactNumber): number | undefined {
  const whole = value.digits / tenTo(value.decimals);
  if (compareNumbers(value, LARGEST_EXACT) > 0) return undefined;
  if (value.decimals === 0) return Number(whole);
  const fraction = (value.digits % tenTo(value.decimals)).toString().padStart(value.decimals, '0').replace(/0+$/u, '');
  if (fraction === '') return Number(whole);
  const text = `${whole.toString()}.${fraction}`;
  const number = Number(text);
  return text.length - 1 <= EXACT_FIGURES || number.toFixed(fraction.length) === text ? number : undefined;
}

/** The exact number behind a JavaScript number: what its shortest decimal form says. */
export function exactOf(value: number): ExactNumber {
  const shortest = String(value);
  const [whole = '0', fraction = ''] = (
    shortest.includes('e') ? value.toFixed(MOST_FRACTION_DIGITS).replace(/0+$/u, '') : shortest
  ).split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

interface Coefficient {
  /** Undefined where there are too many digits. */
  readonly value: ExactNumber | undefined;
  /** Upper digit of a pair, `이삼` → 3. */
  readonly pair: number | undefined;
  readonly end: number;
  readonly style: 'figures' | 'words';
}

/**
 * A figure string with separators and decimals, or the offset behind what only looks like one (`5.3.1`).
 */
function readFigures(text: string, start: number): Coefficient | number {
  let at = figuresEnd(text, start);
  if (at - start <= 3) {
    // A separator counts only before exactly three figures: `1,234` but not `3,4`.
    while (isComma(text[at]) && figuresEnd(text, at + 1, 4) === at + 4) at += 4;
  }
  const whole = at;
  if (isPoint(text[at]) && figureAt(text, at + 1) >= 0) {
    at = figuresEnd(text, at + 1);
    if (isPoint(text[at]) && figureAt(text, at + 1) >= 0) {
      while (isPoint(text[at]) && figureAt(text, at + 1) >= 0) at = figuresEnd(text, at + 1);
      return at;
    }
  }
  const decimals = Math.max(at - whole - 1, 0);
  return { value: valueOfFigures(text, start, at, decimals), pair: undefined, end: at, style: 'figures' };
}

/** The offset behind the figures at `at`, of which at most `most` are looked at. */
function figuresEnd(text: string, at: number, most = Infinity): number {
  let end = at;
  while (end - at < most && figureAt(text, end) >= 0) end += 1;
  return end;
}

function valueOfFigures(text: string, start: number, end: number, decimals: number): ExactNumber | undefined {
  if (end - start > MOST_DIGITS) return undefined;
  // Fifteen digits fit a JavaScript number, and nearly all figure strings are shorter.
  let head = 0;
  let digits = 0n;
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const figure = figureAt(text, at);
    if (figure < 0) continue;
    head = head * 10 + figure;
    length += 1;
    if (length < 15) continue;
    digits = digits * tenTo(length) + BigInt(head);
    head = 0;
    length = 0;
  }
  return { digits: digits === 0n ? BigInt(head) : digits * tenTo(length) + BigInt(head), decimals };
}

/** One digit word, two neighbouring ones (`이삼`), or a decimal fraction (`일점이삼`). */
function readDigitWords(text: string, start: number): Coefficient | undefined {
  const first = digitWordAt(text, start);
  if (first === undefined) return undefined;
  let at = start + 1;
  const second = digitWordAt(text, at);
  if ((text[at] === '점' || text[at] === '쩜') && digitWordAt(text, at + 1) !== undefined) {
    let digits = String(first);
    at += 1;
    for (let digit = digitWordAt(text, at); digit !== undefined; digit = digitWordAt(text, at)) {
      if (digits.length <= MOST_DIGITS) digits += String(digit);
      at += 1;
    }
    const value = digits.length > MOST_DIGITS ? undefined : { digits: BigInt(digits), decimals: digits.length - 1 };
    return { value, pair: undefined, end: at, style: 'words' };
  }
  const unit = smallPowerAt(text, at + 1) ?? largePowerAt(text, at + 1);
  const isPair = first > 0 && second === first + 1 && unit !== undefined;
  return {
    value: { digits: BigInt(first), decimals: 0 },
    pair: isPair ? second : undefined,
    end: isPair ? at + 1 : at,
    style: 'words',
  };
}

const ONE: ExactNumber = { digits: 1n, decimals: 0 };

/** A number and the small unit on it, or one of the two: `5천`, `천`, `27`, `오`. */
interface Part {
  readonly coefficient: Coefficient | undefined;
  /** 0 without a small unit. */
  readonly power: number;
  /** Undefined where there are too many digits. */
  readonly value: ExactNumber | undefined;
  readonly end: number;
  readonly approximate: boolean;
}

/** The part of a numeral at the offset, undefined where there is none, or the offset behind what only looks like one. */
function readPart(text: string, from: number): Part | number | undefined {
  const coefficient = figureAt(text, from) >= 0 ? readFigures(text, from) : readDigitWords(text, from);
  if (typeof coefficient === 'number') return coefficient;
  const numberEnd = coefficient?.end ?? from;
  const afterYeo = coefficient === undefined ? numberEnd : skipYeo(text, numberEnd);
  const mayPart = coefficient !== undefined && !isDemonstrative(text, from, afterYeo);
  const unitAt = mayPart ? skipSpaces(text, afterYeo) : afterYeo;
  const power = smallPowerAt(text, unitAt);
  if (power === undefined) {
    if (coefficient === undefined) return undefined;
    return { coefficient, power: 0, value: coefficient.value, end: afterYeo, approximate: afterYeo > numberEnd };
  }
  const number = coefficient === undefined ? ONE : coefficient.value;
  const end = skipYeo(text, unitAt + 1);
  return {
    coefficient,
    power,
    value: number === undefined ? undefined : scaled(number, power),
    end,
    approximate: afterYeo > numberEnd || end > unitAt + 1,
  };
}

/** `이 천만원` is "this ten million", not twenty: 이 alone may not stand apart from its unit. */
const isDemonstrative = (text: string, start: number, end: number): boolean =>
  end === start + 1 && text[start] === '이';

/** 여 behind a number: `100여 억`. The next thing must be a unit or the end. */
const skipYeo = (text: string, at: number): number => (text[at] === '여' ? at + 1 : at);

interface Section {
  /** Undefined where there are too many digits. */
  readonly value: ExactNumber | undefined;
  readonly pairValue: ExactNumber | undefined;
  readonly end: number;
  readonly approximate: boolean;
  /** Power of the small unit on the first number. */
  readonly firstPower: number;
  readonly style: 'figures' | 'words' | 'units';
  /** One figure string, no small unit. */
  readonly plain: boolean;
  /** Nothing was written: the large unit that follows stands for one of itself. */
  readonly empty: boolean;
}

const EMPTY_SECTION = {
  value: ONE,
  pairValue: undefined,
  approximate: false,
  firstPower: 0,
  style: 'units',
  plain: false,
  empty: true,
} as const;

/** The part of a numeral below its large unit: `2천500`, `이천칠백삼십오`, `1,955`, `30천`. */
function readSection(text: string, start: number): Section | number {
  const first = readPart(text, start);
  if (first === undefined) return { ...EMPTY_SECTION, end: start };
  if (typeof first === 'number') return first;
  let { value, end, approximate } = first;
  let style: Section['style'] = first.coefficient?.style ?? 'units';
  let last = first;
  while (last.power > 0 && !approximate) {
    const from = skipSpaces(text, end);
    const part = readPart(text, from);
    if (part === undefined || typeof part === 'number' || !isBelow(part.value, last.power) || part.power >= last.power)
      break;
    // `이천 100만원` is a town and a sum: words do not go on in figures behind a space; but `천 4백만원` is one number.
    if (figureAt(text, from) >= 0 && from > end && style !== 'figures' && !(style === 'units' && part.power > 0)) break;
    const isWord = part.power === 0 && part.coefficient?.style === 'words';
    // A digit word behind a space needs its unit: `3천 이상` is not 3002.
    if (isWord && from > end && largePowerAt(text, part.end) === undefined) break;
    value = value === undefined || part.value === undefined ? undefined : addNumbers(value, part.value);
    if (style !== 'figures') style = part.coefficient?.style ?? style;
    ({ end, approximate } = part);
    last = part;
  }
  const pair = last === first ? first.coefficient?.pair : undefined;
  return {
    value,
    pairValue: pair === undefined ? undefined : scaled({ digits: BigInt(pair), decimals: 0 }, first.power),
    end,
    approximate,
    firstPower: first.power,
    style,
    plain: first.power === 0 && style === 'figures',
    empty: false,
  };
}

const isBelow = (value: ExactNumber | undefined, power: number): boolean =>
  value !== undefined && value.digits < tenTo(power + value.decimals);

/**
 * Reads the numeral that begins at `start`: figures with separators and decimals, digits and units in Hangul or
 * Hanja, in any mixture whose units fall (`2조1955억`, `4천 820만`, `이천칠백삼십오만`, `100여억`), spaced or not.
 * It takes the longest numeral and never looks at a character more than a few times.
 * @returns the numeral, or the offset where reading may go on if there is none (`5.3.1`).
 */
export function readNumeral(text: string, start: number): Numeral | number {
  const terms: NumeralTerm[] = [];
  let at = start;
  let below = 24;
  let approximate = false;
  let leadingPower = 0;
  let style: Numeral['style'] = 'units';
  let plain = false;
  let pairValue: ExactNumber | undefined;
  let known = true;
  while (!approximate) {
    const from = terms.length === 0 ? at : skipSpaces(text, at);
    if (!beginsNumeral(text, from)) break;
    const section = readSection(text, from);
    if (typeof section === 'number') {
      if (terms.length === 0) return section;
      break;
    }
    // A lone large unit behind another is no sum: `천만억`.
    if (section.empty && terms.length > 0) break;
    const spaced = isDemonstrative(text, from, section.end) ? section.end : skipSpaces(text, section.end);
    const power = largePowerAt(text, spaced) ?? 0;
    if (section.empty && power === 0) break;
    // `한 해 1조원`, `조사원`: a large unit without a number is another word, but for 만.
    if (section.empty && power > LEAST_LARGE_POWER) break;
    if (terms.length > 0) {
      if (power >= below || !isBelow(section.value, below - power)) break;
      // `1억 이 …`: a lone digit word behind figures and a space is another word; `삼만 오원` is all words.
      const isLone = power === 0 && section.style === 'words' && section.firstPower === 0 && from > at;
      if (isLone && style === 'figures') break;
    }
    let end = power === 0 ? section.end : spaced + 1;
    approximate = section.approximate;
    if (power > 0 && text[end] === '여') {
      approximate = true;
      end += 1;
    }
    if (terms.length === 0) {
      leadingPower = section.firstPower + power;
      plain = section.plain && power === 0;
      if (section.pairValue !== undefined) pairValue = scaled(section.pairValue, power);
    } else pairValue = undefined;
    if (section.style !== 'units' && style !== 'figures') style = section.style;
    if (section.value === undefined) known = false;
    const value = section.value === undefined ? { digits: 0n, decimals: 0 } : scaled(section.value, power);
    terms.push({ value, largePower: power, end });
    at = end;
    if (power === 0) break;
    below = power;
  }
  const [first] = terms;
  if (first === undefined) return start + 1;
  if (!known) return { start, end: at, terms, approximate, leadingPower, style, plain };
  const value = terms.length === 1 ? first.value : terms.map((term) => term.value).reduce(addNumbers);
  // Literals, as there may be hundreds of thousands of numerals and a spread takes several times as long.
  return pairValue === undefined
    ? { start, end: at, terms, value, approximate, leadingPower, style, plain }
    : { start, end: at, terms, value, pairValue, approximate, leadingPower, style, plain };
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

/** `1234567` → `1,234,567`. */
function withSeparators(digits: string): string {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}

/** The number in Korean reading units: `2195500000000` → `2조 1,955억`, `24850` → `2만 4,850`, `0.5` → `0.5`. */
export function formatKoreanNumber(value: ExactNumber): string {
  const base = tenTo(value.decimals);
  const fraction = (value.digits % base).toString().padStart(value.decimals, '0').replace(/0+$/u, '');
  let rest = value.digits / base;
  const parts: string[] = [];
  for (const { characters, power } of LARGE_UNITS.toReversed()) {
    const unit = tenTo(power);
    if (rest >= unit) parts.push(`${withSeparators((rest / unit).toString())}${characters.charAt(0)}`);
    rest %= unit;
  }
  if (rest > 0n || parts.length === 0 || (fraction !== '' && value.decimals > 0)) {
    const tail = withSeparators(rest.toString());
    parts.push(value.decimals > 0 && fraction !== '' ? `${tail}.${fraction}` : tail);
  }
  return parts.join(' ');
}
