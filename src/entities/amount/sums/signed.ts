// Sums whose currency stands in front: `US$1.2 billion`, `홍콩 달러 100만`.
import { isDigit } from '../../../text/characters.js';
import type { ExactNumber } from '../../../korean/numerals/exact.js';
import { skipSpaces } from '../../../korean/numerals/units.js';
import type { CurrencyMatch } from '../currencies.js';
import { readConnector } from './connectors.js';
import { lowerEnd, looksLikeSum } from './quantity.js';
import { sumOf, type Line } from './line.js';
import type { Sum } from './sum.js';

/** The sum behind a currency sign or code. */
export function readSigned(line: Line, sign: CurrencyMatch): Sum | undefined {
  const { text, places, quantityAt } = line;
  const { currencies } = line.lexicon;
  const numberAt = skipSpaces(text, sign.end);
  const quantity = isDigit(text.charCodeAt(numberAt)) ? quantityAt(numberAt) : -1;
  if (typeof quantity === 'number') return undefined;
  const isPlain = sign.reading === 'figures' && !looksLikeSum(text, quantity);
  if (isPlain && !sign.countries.some((country) => places(country) < Infinity)) return undefined;
  let last = quantity;
  let max: ExactNumber | undefined;
  let { value } = quantity;
  const connector = readConnector(text, quantity.end);
  if (connector !== undefined && connector.kind !== 'from') {
    const second = currencies.before(text, connector.end);
    const upper = quantityAt(second?.code === sign.code ? skipSpaces(text, second.end) : connector.end);
    const lower = typeof upper === 'number' ? undefined : lowerEnd(quantity, upper, connector.kind === 'to');
    if (typeof upper !== 'number' && lower !== undefined) {
      value = lower;
      max = upper.value;
      last = upper;
    }
  }
  const word = currencies.behind(text, last.end, places);
  const end = word !== undefined && word.kind !== 'minor' && word.code === sign.code ? word.end : last.end;
  const approximate = quantity.numeral.approximate || last.numeral.approximate;
  return sumOf({ start: sign.start, end }, value, max, sign, approximate, 'sign');
}

const LEAST_FIGURES = 3;
const LONGEST_YEAR = 4;
const YEAR_PATTERN = /^(?:19|20)\d\d$/u;
const NOTHING_COUNTED_PATTERN = /^(?:$|[)\s.,”’"]|(?:[을를은는이가의에도로]|으로|이상|이하)(?![가-힣]))/u;

/** Whether figures are a year; longer strings are not looked at whole. */
export function isYear(text: string, start: number, end: number): boolean {
  return YEAR_PATTERN.test(text.slice(start, Math.min(end, start + LONGEST_YEAR + 1)));
}

/**
 * The sum behind a currency with its country, `홍콩 달러 100`: a number of at least three figures or with a unit, and
 * nothing behind it that it could count. Not: `미국 달러 1,380원`, `캐나다 달러 0.5%`, `호주 달러 2024년`.
 */
export function readNamed(line: Line, currency: CurrencyMatch): Sum | undefined {
  const { text, places } = line;
  const numberAt = skipSpaces(text, currency.end);
  if (numberAt === currency.end || !isDigit(text.charCodeAt(numberAt))) return undefined;
  const quantity = line.quantityAt(numberAt);
  if (typeof quantity === 'number') return undefined;
  const { numeral, value, end } = quantity;
  if (numeral.plain && (end - numberAt < LEAST_FIGURES || isYear(text, numberAt, end))) return undefined;
  if (line.lexicon.currencies.behind(text, end, places) !== undefined) return undefined;
  if (!NOTHING_COUNTED_PATTERN.test(text.slice(end, end + 3))) return undefined;
  return sumOf({ start: currency.start, end }, value, undefined, currency, numeral.approximate, 'sign');
}
