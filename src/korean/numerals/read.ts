// Reads Korean numerals to the exact value, in every mixture of figures, Hangul and Hanja that people write:
// `1억 2천만` → 120000000, `이천칠백삼십오만` → 27350000, `1.2조` → 1200000000000, `4兆` → 4000000000000.
import { addNumbers, scaled, tenTo, type ExactNumber } from './exact.js';
import { isDemonstrative, ONE, readPart, yeoEnd, type Part } from './parts.js';
import { beginsNumeral, largePowerAt, LEAST_LARGE_POWER, skipSpaces } from './units.js';

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
  readonly style: Style;
  /** Whether the numeral is one figure string without any unit: `27,350`. */
  readonly plain: boolean;
}

/** Which characters carry the numbers; `units` where units stand alone (`천만`). */
type Style = 'figures' | 'words' | 'units';

interface Section {
  /** Undefined where there are too many digits. */
  readonly value: ExactNumber | undefined;
  readonly pairValue: ExactNumber | undefined;
  readonly end: number;
  readonly approximate: boolean;
  /** Power of the small unit on the first number. */
  readonly firstPower: number;
  readonly style: Style;
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
  let { value } = first;
  let style: Style = first.coefficient?.style ?? 'units';
  let last = first;
  while (last.power > 0 && !last.approximate) {
    const part = partBelow(text, last, style);
    if (part === undefined) break;
    value = value === undefined || part.value === undefined ? undefined : addNumbers(value, part.value);
    style = joined(style, part.coefficient?.style);
    last = part;
  }
  const pair = last === first ? first.coefficient?.pair : undefined;
  return {
    value,
    pairValue: pair === undefined ? undefined : scaled({ digits: BigInt(pair), decimals: 0 }, first.power),
    end: last.end,
    approximate: last.approximate,
    firstPower: first.power,
    style,
    plain: first.power === 0 && style === 'figures',
    empty: false,
  };
}

/** The part that goes on below the last one: `500` of `2천500`. */
function partBelow(text: string, last: Part, style: Style): Part | undefined {
  const from = skipSpaces(text, last.end);
  const part = readPart(text, from);
  if (part === undefined || typeof part === 'number') return undefined;
  if (part.power >= last.power || !isBelow(part.value, last.power)) return undefined;
  if (from === last.end) return part;
  const own = part.coefficient?.style;
  // `이천 100만원` is a town and a sum: words do not go on in figures behind a space; but `천 4백만원` is one number.
  if (own === 'figures') return style === 'figures' || (style === 'units' && part.power > 0) ? part : undefined;
  // A digit word behind a space needs its unit: `3천 이상` is not 3002.
  return own === 'words' && part.power === 0 && largePowerAt(text, part.end) === undefined ? undefined : part;
}

/** One figure makes a numeral one of figures, else its last word says what it is. */
const joined = (style: Style, behind: Style = 'units'): Style =>
  style === 'figures' || behind === 'units' ? style : behind;

const isBelow = (value: ExactNumber | undefined, power: number): boolean =>
  value !== undefined && value.digits < tenTo(power + value.decimals);

/** A term while it is read. */
interface Term extends NumeralTerm {
  readonly section: Section;
  readonly approximate: boolean;
}

/** Whether a section and its large unit are the next lower part of the number that stands in front. */
function isPartBelow(section: Section, power: number, { largePower }: Term, style: Style): boolean {
  // `1억 이 …`, `12억이 들었다`: a lone digit word behind figures is another word; `삼만 오원` is all words.
  const isLone = power === 0 && section.style === 'words' && section.firstPower === 0;
  return power < largePower && isBelow(section.value, largePower - power) && !(isLone && style === 'figures');
}

const UNKNOWN: ExactNumber = { digits: 0n, decimals: 0 };

/**
 * A section with its large unit.
 * @param before the term in front of it. @param style of all that is in front.
 * @returns undefined where it is none, or none that goes on; the offset behind what only looks like a number (`5.3.1`).
 */
function readTerm(text: string, from: number, before?: Term, style: Style = 'units'): Term | number | undefined {
  const section = readSection(text, from);
  if (typeof section === 'number') return section;
  const spaced = isDemonstrative(text, from, section.end) ? section.end : skipSpaces(text, section.end);
  const power = largePowerAt(text, spaced) ?? 0;
  // `한 해 1조원`, `조사원`: a large unit without a number is another word, but for 만; behind another it is no sum: `천만억`.
  if (section.empty && (before !== undefined || power !== LEAST_LARGE_POWER)) return undefined;
  if (before !== undefined && !isPartBelow(section, power, before, style)) return undefined;
  const unitEnd = power === 0 ? section.end : spaced + 1;
  const end = power === 0 ? unitEnd : yeoEnd(text, unitEnd);
  const value = section.value === undefined ? UNKNOWN : scaled(section.value, power);
  return { value, largePower: power, end, section, approximate: section.approximate || end > unitEnd };
}

/**
 * Reads the numeral that begins at `start`: figures with separators and decimals, digits and units in Hangul or
 * Hanja, in any mixture whose units fall (`2조1955억`, `4천 820만`, `이천칠백삼십오만`, `100여억`), spaced or not.
 * It takes the longest numeral and never looks at a character more than a few times.
 * @returns the numeral, or the offset where reading may go on if there is none (`5.3.1`).
 */
export function readNumeral(text: string, start: number): Numeral | number {
  const first = beginsNumeral(text, start) ? readTerm(text, start) : undefined;
  if (first === undefined) return start + 1;
  if (typeof first === 'number') return first;
  const terms = [first];
  let last = first;
  let { style } = first.section;
  while (last.largePower > 0 && !last.approximate) {
    const from = skipSpaces(text, last.end);
    const term = beginsNumeral(text, from) ? readTerm(text, from, last, style) : undefined;
    if (term === undefined || typeof term === 'number') break;
    terms.push(term);
    style = joined(style, term.section.style);
    last = term;
  }
  const { end, approximate } = last;
  const { firstPower, pairValue: pair } = first.section;
  const leadingPower = firstPower + first.largePower;
  const plain = first.section.plain && first.largePower === 0;
  // Literals, as there may be hundreds of thousands of numerals and a spread takes several times as long.
  if (terms.some(({ section }) => section.value === undefined)) {
    return { start, end, terms, approximate, leadingPower, style, plain };
  }
  const value = terms.length === 1 ? first.value : terms.map((term) => term.value).reduce(addNumbers);
  if (pair === undefined || terms.length > 1)
    return { start, end, terms, value, approximate, leadingPower, style, plain };
  return {
    start,
    end,
    terms,
    value,
    pairValue: scaled(pair, first.largePower),
    approximate,
    leadingPower,
    style,
    plain,
  };
}
