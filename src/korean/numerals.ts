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

/** More digits than 999경 with six decimals; longer figure strings are serial numbers or noise. */
const MOST_DIGITS = 28;
/** Sums of money are not written more finely. */
const MOST_FRACTION_DIGITS = 6;

const smallPowers: ReadonlyMap<string, number> = new Map(
  SMALL_UNITS.flatMap(({ characters, power }) => Array.from(characters, (character) => [character, power] as const)),
);
const largePowers: ReadonlyMap<string, number> = new Map(
  LARGE_UNITS.flatMap(({ characters, power }) => Array.from(characters, (character) => [character, power] as const)),
);
const digitWords: ReadonlyMap<string, number> = new Map(
  DIGIT_WORDS.flatMap(({ characters, digit }) => Array.from(characters, (character) => [character, digit] as const)),
);

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
  return figureAt(text, at) >= 0 || isNumeralWord(text[at]);
}

/** Whether the character is a digit or unit in Hangul or Hanja. */
export function isNumeralWord(character: string | undefined): boolean {
  return (
    character !== undefined && (digitWords.has(character) || smallPowers.has(character) || largePowers.has(character))
  );
}

/** Whether the character is 만, 억, 조, 경, 해 or its Hanja. */
export function isLargeUnit(character: string | undefined): boolean {
  return character !== undefined && largePowers.has(character);
}

const scaled = (value: ExactNumber, power: number): ExactNumber =>
  power <= value.decimals
    ? { digits: value.digits, decimals: value.decimals - power }
    : { digits: value.digits * 10n ** BigInt(power - value.decimals), decimals: 0 };

/** The number times a power of ten. */
export function shiftNumber(value: ExactNumber, power: number): ExactNumber {
  return power >= 0 ? scaled(value, power) : { digits: value.digits, decimals: value.decimals - power };
}

/** The sum of two numbers. */
export function addNumbers(a: ExactNumber, b: ExactNumber): ExactNumber {
  const decimals = Math.max(a.decimals, b.decimals);
  return {
    digits: a.digits * 10n ** BigInt(decimals - a.decimals) + b.digits * 10n ** BigInt(decimals - b.decimals),
    decimals,
  };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareNumbers(a: ExactNumber, b: ExactNumber): number {
  const left = a.digits * 10n ** BigInt(b.decimals);
  const right = b.digits * 10n ** BigInt(a.decimals);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest JavaScript number, or undefined above 2^53 - 1, where whole numbers are no longer exact. */
export function toSafeNumber(value: ExactNumber): number | undefined {
  const whole = value.digits / 10n ** BigInt(value.decimals);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  if (value.decimals === 0) return Number(whole);
  const fraction = (value.digits % 10n ** BigInt(value.decimals)).toString().padStart(value.decimals, '0');
  return Number(`${whole.toString()}.${fraction}`);
}

/** The exact number behind a JavaScript number: what its shortest decimal form says. */
export function exactOf(value: number): ExactNumber {
  const [whole = '0', fraction = ''] = value.toFixed(MOST_FRACTION_DIGITS).split('.');
  const decimals = fraction.replace(/0+$/u, '');
  return { digits: BigInt(whole + decimals), decimals: decimals.length };
}

interface Coefficient {
  /** Absent where there are too many digits. */
  readonly value?: ExactNumber;
  /** Upper digit of a pair, `이삼` → 3. */
  readonly pair?: number;
  readonly end: number;
  readonly style: 'figures' | 'words';
}

/**
 * A figure string with separators and decimals; `undefined` for what only looks like one (`5.3.1`).
 * `end` is behind everything that was looked at, so that the caller can go on there.
 */
function readFigures(text: string, start: number): { readonly coefficient?: Coefficient; readonly end: number } {
  let digits = '';
  let at = start;
  const take = (): void => {
    for (let figure = figureAt(text, at); figure >= 0; figure = figureAt(text, at)) {
      if (digits.length <= MOST_DIGITS) digits += String(figure);
      at += 1;
    }
  };
  take();
  if (at - start <= 3) {
    // A separator counts only before exactly three figures: `1,234` but not `3,4`.
    while (isComma(text[at]) && [1, 2, 3].every((n) => figureAt(text, at + n) >= 0) && figureAt(text, at + 4) < 0) {
      at += 1;
      take();
    }
  }
  const whole = digits.length;
  let decimals = 0;
  if (isPoint(text[at]) && figureAt(text, at + 1) >= 0) {
    at += 1;
    take();
    decimals = digits.length - whole;
    if (isPoint(text[at]) && figureAt(text, at + 1) >= 0) {
      while (figureAt(text, at) >= 0 || (isPoint(text[at]) && figureAt(text, at + 1) >= 0)) at += 1;
      return { end: at };
    }
  }
  const known = digits.length <= MOST_DIGITS ? { value: { digits: BigInt(digits), decimals } } : {};
  return { coefficient: { ...known, end: at, style: 'figures' }, end: at };
}

/** One digit word, two neighbouring ones (`이삼`), or a decimal fraction (`일점이삼`). */
function readDigitWords(text: string, start: number): Coefficient | undefined {
  const first = digitWords.get(text[start] ?? '');
  if (first === undefined) return undefined;
  let digits = String(first);
  let at = start + 1;
  if (text[at] === '점' && digitWords.has(text[at + 1] ?? '')) {
    at += 1;
    for (let digit = digitWords.get(text[at] ?? ''); digit !== undefined; digit = digitWords.get(text[at] ?? '')) {
      if (digits.length <= MOST_DIGITS) digits += String(digit);
      at += 1;
    }
    if (digits.length > MOST_DIGITS) return { end: at, style: 'words' };
    return { value: { digits: BigInt(digits), decimals: digits.length - 1 }, end: at, style: 'words' };
  }
  const value = { digits: BigInt(first), decimals: 0 };
  const second = digitWords.get(text[at] ?? '');
  const behind = text[at + 1] ?? '';
  if (first > 0 && second === first + 1 && (smallPowers.has(behind) || largePowers.has(behind)))
    return { value, pair: second, end: at + 1, style: 'words' };
  return { value, end: at, style: 'words' };
}

interface Section {
  readonly value?: ExactNumber;
  readonly pairValue?: ExactNumber;
  readonly end: number;
  readonly approximate: boolean;
  /** Power of the small units on the first number. */
  readonly firstPower: number;
  readonly style: 'figures' | 'words' | 'units';
  /** One figure string, no small unit. */
  readonly plain: boolean;
  /** Nothing was written: the large unit that follows stands for one of itself. */
  readonly empty: boolean;
}

/** `이 천만원` is "this ten million", not twenty: 이 alone may not stand apart from its unit. */
const isDemonstrative = (text: string, start: number, end: number): boolean =>
  end === start + 1 && text[start] === '이';

/** 여 behind a number: `100여 억`. The next thing must be a unit or the end. */
function skipYeo(text: string, at: number): number {
  return text[at] === '여' ? at + 1 : at;
}

/** The part of a numeral below its large unit: `2천500`, `이천칠백삼십오`, `1,955`, `30천`. */
function readSection(text: string, start: number): Section | number {
  const one = { digits: 1n, decimals: 0 };
  let sum: ExactNumber | undefined = { digits: 0n, decimals: 0 };
  let pairValue: ExactNumber | undefined;
  let at = start;
  let below = 4;
  let firstPower = -1;
  let style: Section['style'] = 'units';
  let plain = false;
  let approximate = false;
  let count = 0;
  while (below > 0 && !approximate) {
    const from = count === 0 ? at : skipSpaces(text, at);
    const isFigure = figureAt(text, from) >= 0;
    // `이천 100만원` is a town and a sum: words do not go on in figures behind a space.
    if (isFigure && count > 0 && from > at && style !== 'figures') break;
    let coefficient: Coefficient | undefined;
    if (isFigure) {
      const read = readFigures(text, from);
      if (read.coefficient === undefined) {
        if (count === 0) return read.end;
        break;
      }
      coefficient = read.coefficient;
    } else coefficient = readDigitWords(text, from);
    const numberEnd = coefficient?.end ?? from;
    const afterYeo = coefficient === undefined ? numberEnd : skipYeo(text, numberEnd);
    const unitAt =
      coefficient === undefined || isDemonstrative(text, from, afterYeo) ? afterYeo : skipSpaces(text, afterYeo);
    const power = smallPowers.get(text[unitAt] ?? '');
    if (power === undefined) {
      if (coefficient === undefined) break;
      // A digit word behind a space needs its unit: `3천 이상` is not 3002.
      if (coefficient.style === 'words' && from > at && !largePowers.has(text[numberEnd] ?? '')) break;
      if (count > 0 && !isBelow(coefficient.value, below)) break;
      if (sum !== undefined) sum = coefficient.value === undefined ? undefined : addNumbers(sum, coefficient.value);
      if (coefficient.pair !== undefined && count === 0) pairValue = { digits: BigInt(coefficient.pair), decimals: 0 };
      approximate = afterYeo > numberEnd;
      at = afterYeo;
      if (count === 0) {
        firstPower = 0;
        plain = coefficient.style === 'figures';
      }
      if (style !== 'figures') style = coefficient.style;
      count += 1;
      break;
    }
    if (power >= below) break;
    if (count > 0 && coefficient !== undefined && !isBelow(coefficient.value, below - power)) break;
    const number: ExactNumber | undefined = coefficient === undefined ? one : coefficient.value;
    if (sum !== undefined) sum = number === undefined ? undefined : addNumbers(sum, scaled(number, power));
    if (coefficient?.pair !== undefined && count === 0)
      pairValue = scaled({ digits: BigInt(coefficient.pair), decimals: 0 }, power);
    else if (count > 0) pairValue = undefined;
    if (coefficient !== undefined && style !== 'figures') style = coefficient.style;
    if (count === 0) firstPower = power;
    count += 1;
    below = power;
    at = unitAt + 1;
    const tail = skipYeo(text, at);
    approximate = afterYeo > numberEnd || tail > at;
    at = tail;
  }
  return {
    ...(sum === undefined ? {} : { value: count === 0 ? one : sum }),
    ...(pairValue === undefined ? {} : { pairValue }),
    end: at,
    approximate,
    firstPower: Math.max(firstPower, 0),
    style,
    plain,
    empty: count === 0,
  };
}

const isBelow = (value: ExactNumber | undefined, power: number): boolean =>
  value !== undefined && value.digits < 10n ** BigInt(power + value.decimals);

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
    const power = largePowers.get(text[spaced] ?? '') ?? 0;
    if (section.empty && power === 0) break;
    if (terms.length > 0) {
      if (power >= below || !isBelow(section.value, below - power)) break;
      // `1억 이 …`: a digit word behind a space that no unit follows is another word.
      if (power === 0 && section.style === 'words' && section.firstPower === 0 && from > at) break;
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
  if (terms.length === 0) return start + 1;
  return {
    start,
    end: at,
    terms,
    ...(known ? { value: terms.map(({ value }) => value).reduce(addNumbers) } : {}),
    ...(pairValue === undefined ? {} : { pairValue }),
    approximate,
    leadingPower,
    style,
    plain,
  };
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
  const base = 10n ** BigInt(value.decimals);
  const fraction = (value.digits % base).toString().padStart(value.decimals, '0').replace(/0+$/u, '');
  let rest = value.digits / base;
  const parts: string[] = [];
  for (const { characters, power } of LARGE_UNITS.toReversed()) {
    const unit = 10n ** BigInt(power);
    if (rest >= unit) parts.push(`${withSeparators((rest / unit).toString())}${characters.charAt(0)}`);
    rest %= unit;
  }
  if (rest > 0n || parts.length === 0 || (fraction !== '' && value.decimals > 0)) {
    const tail = withSeparators(rest.toString());
    parts.push(value.decimals > 0 && fraction !== '' ? `${tail}.${fraction}` : tail);
  }
  return parts.join(' ');
}
