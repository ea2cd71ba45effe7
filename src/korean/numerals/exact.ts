// Numbers without rounding, and the JavaScript numbers that are exactly they.

/** A non-negative number without rounding: `digits` divided by ten to the power of `decimals`. */
export interface ExactNumber {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Of numbers below a millionth, which JavaScript prints with an exponent. */
const MOST_FRACTION_DIGITS = 20;

const POWERS_OF_TEN = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
/** A power of ten. */
export const tenTo = (power: number): bigint => POWERS_OF_TEN[power] ?? 10n ** BigInt(power);

/** The number times a power of ten that is not negative. */
export const scaled = (value: ExactNumber, power: number): ExactNumber =>
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
  const fraction = (value.digits % tenTo(value.decimals))
    .toString()
    .padStart(value.decimals, '0')
    .replace(/(?<!0)0+$/u, '');
  if (fraction === '') return Number(whole);
  const text = `${whole.toString()}.${fraction}`;
  const number = Number(text);
  return text.length - 1 <= EXACT_FIGURES || number.toFixed(fraction.length) === text ? number : undefined;
}

/** The exact number behind a JavaScript number below 10^21: what its shortest decimal form says. */
export function exactOf(value: number): ExactNumber {
  const shortest = String(value);
  const [whole = '0', fraction = ''] = (
    shortest.includes('e') ? value.toFixed(MOST_FRACTION_DIGITS).replace(/(?<!0)0+$/u, '') : shortest
  ).split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}
