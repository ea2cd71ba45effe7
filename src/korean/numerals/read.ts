// Reads Korean numerals to the exact value, in every mixture of figures, Hangul and Hanja that people write:
// `1억 2천만` → 120000000, `이천칠백삼십오만` → 27350000, `1.2조` → 1200000000000, `4兆` → 4000000000000.
import { addNumbers, scaled, tenTo, type ExactNumber } from './exact.js';
import { isDemonstrative, ONE, readPart, yeoEnd } from './parts.js';
import { beginsNumeral, figureAt, largePowerAt, LEAST_LARGE_POWER, skipSpaces } from './units.js';

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
      // `1억 이 …`, `12억이 들었다`: a lone digit word behind figures is another word; `삼만 오원` is all words.
      const isLone = power === 0 && section.style === 'words' && section.firstPower === 0;
      if (isLone && style === 'figures') break;
    }
    let end = power === 0 ? section.end : spaced + 1;
    approximate = section.approximate;
    const afterYeo = power > 0 ? yeoEnd(text, end) : end;
    if (afterYeo > end) approximate = true;
    end = afterYeo;
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
