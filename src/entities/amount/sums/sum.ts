// The shapes that the reader of sums gives to the rules.
import type { ExactNumber } from '../../../korean/numerals/exact.js';
import type { Span } from '../../../core/types.js';

/** A sum of money as the text writes it. Offsets are UTF-16 code units, values in the currency's main unit. */
export interface Sum extends Span {
  /** The sum, or the lower end of a range. */
  readonly value: ExactNumber;
  readonly max?: ExactNumber;
  readonly currency: string;
  /** Whether 여 stands inside. */
  readonly approximate: boolean;
  readonly form: 'word' | 'sign';
  /** The word, sign or code that makes a sum of the number. */
  readonly cue: Span;
}

/** A number with a large unit that no currency follows: `866억`. */
export interface BareNumber extends Span {
  readonly value: ExactNumber;
  readonly max?: ExactNumber;
  readonly approximate: boolean;
  /** Its largest unit as a power of ten: 8 for 억. */
  readonly power: number;
  /** Whether it has one unit only: `9조`, not `9조 2천억`. */
  readonly single: boolean;
  /** Where the large unit stands that woke the reader. */
  readonly cue: number;
}

/** Two sums of one value have one key, however they are written. */
export function valueKey(value: number | undefined, max: number | undefined): string {
  return `${String(value)}/${String(max)}`;
}

/** Percent signs and units in one sign, which make a count of a number: `35.4억㎥`, `3억％`. */
export const UNIT_SIGN_PATTERN = /[%％‰°℃ℓ㎀-㏿]/u;
