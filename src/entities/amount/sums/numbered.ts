// Sums that begin with their number: `3억~5억원`, `3달러 50센트`, `462→513억원`; and numbers that no currency follows.
import { isDigit } from '../../../text/characters.js';
import { addNumbers, compareNumbers, shiftNumber, type ExactNumber } from '../../../korean/numerals/exact.js';
import { isLargeUnit, isNumeralWord, skipSpaces } from '../../../korean/numerals/units.js';
import type { CurrencyMatch } from '../currencies.js';
import { isArrow, isChangedTo, readConnector, type Connector } from './connectors.js';
import { faultOf } from './faults.js';
import {
  ascending,
  bareNumber,
  bareOf,
  inUnitOf,
  isDay,
  isIndefinite,
  lowerEnd,
  mayBeginInWords,
  type Quantity,
} from './quantity.js';
import { isYear } from './signed.js';
import { sumOf, type Findings, type Line } from './line.js';
import { UNIT_SIGN_PATTERN, type Sum } from './sum.js';

const INDEFINITE = 'an indefinite number (수, 몇) has no value';
const NO_NUMBER = 'a unit without a number';

const minorPower = ({ per }: Pick<CurrencyMatch, 'per'>): number => String(per).length - 1;

/** Reads the number at `from`; adds what is found, and gives the offset to go on at. */
export function readNumbered(line: Line, from: number, found: Findings): number {
  const { text, start, lexicon } = line;
  const { currencies, words } = lexicon;
  const refuse = (end: number, reason: string): void => {
    found.refusals.push({ start: from, end, reason });
  };
  const isMoney = (end: number): boolean => currencies.behind(text, end, line.places) !== undefined;
  const quantity = line.quantityAt(from);
  if (typeof quantity === 'number') {
    const isUnit = isLargeUnit(text, from) && quantity === from + 1;
    if ((isUnit || quantity > from + 1) && isMoney(quantity)) {
      const isMany = isUnit && from > start && '수몇'.includes(text.charAt(from - 1));
      refuse(quantity, isMany ? INDEFINITE : isUnit ? NO_NUMBER : 'more digits than a sum of money has');
    }
    return quantity;
  }
  if (isIndefinite(text, quantity.numeral)) {
    refuse(quantity.end, INDEFINITE);
    return quantity.end;
  }
  if (!isDigit(text.charCodeAt(from)) && !mayBeginInWords(text, from, start, words('glued'))) {
    if (isMoney(quantity.end)) refuse(quantity.end, 'number words inside another word');
    return behindWords(text, from);
  }
  // `금일 만원`, `연일 만원`: 일 is the day, not a number, behind a glued word and before a space.
  if (isDay(text, from)) return from + 1;

  const currency = line.currencyBehind(quantity);
  const connector = readConnector(text, currency?.end ?? quantity.end);
  const sum =
    rangeOf(line, quantity, currency, connector) ??
    (currency === undefined ? undefined : singleOf(line, quantity, currency));
  if (sum === undefined) return readBare(line, quantity, connector, found);
  const fault = faultOf(text, sum, quantity, line, lexicon);
  if (fault === undefined) found.sums.push(sum);
  else refuse(sum.end, fault);
  return sum.end;
}

const shifted = (number: ExactNumber | undefined, power: number): ExactNumber | undefined =>
  number === undefined ? undefined : shiftNumber(number, power);

/** `3~5억원`, `3억원~5억원`, `50센트~2달러`. Not: `10만원에서 30만원으로`, which is a change; `1달러 -20센트`, which falls. */
function rangeOf(
  line: Line,
  quantity: Quantity,
  currency: CurrencyMatch | undefined,
  connector: Connector | undefined,
): Sum | undefined {
  const upper = connector === undefined ? -1 : line.quantityAt(connector.end);
  if (connector === undefined || typeof upper === 'number') return undefined;
  const second = line.currencyBehind(upper);
  if (second === undefined || (currency !== undefined && currency.code !== second.code)) return undefined;
  const max = shiftNumber(upper.value, -minorPower(second));
  const power = minorPower(currency ?? second);
  const value =
    currency === undefined
      ? shifted(lowerEnd(quantity, upper, connector.kind === 'to'), -power)
      : ascending(shiftNumber(quantity.value, -power), max);
  if (value === undefined) return undefined;
  if (connector.kind === 'from' && isChangedTo(line.text, second.end, line.lexicon.words)) return undefined;
  const approximate = quantity.numeral.approximate || upper.numeral.approximate;
  const span = { start: quantity.numeral.start, end: second.end };
  return sumOf(span, value, max, second, approximate, 'word');
}

/** `5억원`, `3달러 50센트`, `이삼백만원`. */
function singleOf(line: Line, { numeral, value }: Quantity, currency: CurrencyMatch): Sum {
  const minor = currency.kind === 'word' ? minorPart(line, currency) : undefined;
  const main = shiftNumber(value, -minorPower(currency));
  const whole = minor === undefined ? main : addNumbers(main, minor.value);
  const span = { start: numeral.start, end: minor?.end ?? currency.end };
  return sumOf(span, whole, numeral.pairValue, currency, numeral.approximate, 'word');
}

/** The `50센트` of `3달러 50센트`. */
function minorPart(
  { text, quantityAt, lexicon }: Line,
  currency: CurrencyMatch,
): { readonly value: ExactNumber; readonly end: number } | undefined {
  const quantity = quantityAt(skipSpaces(text, currency.end));
  if (typeof quantity === 'number') return undefined;
  const minor = lexicon.currencies.minorBehind(text, quantity.end);
  if (minor === undefined || compareNumbers(quantity.value, { digits: BigInt(minor.per), decimals: 0 }) >= 0)
    return undefined;
  return { value: shiftNumber(quantity.value, -minorPower(minor)), end: minor.end };
}

/** What is left of a number without a currency: `866억`, `200~300억`, the first number of `462→513억원`. */
function readBare(line: Line, quantity: Quantity, connector: Connector | undefined, found: Findings): number {
  const { text } = line;
  const { numeral, end } = quantity;
  const { start } = numeral;
  const reason = line.lexicon.currencies.whyNotBehind(text, end);
  if (reason !== undefined) found.refusals.push({ start, end, reason });
  const high = changedTo(line, quantity);
  if (high !== undefined) {
    const value = inUnitOf(quantity, high);
    const second = line.currencyBehind(high);
    const bare = bareOf(text, high.numeral, { start, end }, value);
    if (second?.per === 1) found.sums.push(sumOf({ start, end }, value, undefined, second, false, 'word'));
    else if (bare !== undefined) found.bare.push(bare);
    return end;
  }
  const number = bareNumber(text, quantity);
  const next = connector === undefined || connector.kind === 'from' ? -1 : line.quantityAt(connector.end);
  const upper = typeof next === 'number' ? undefined : bareNumber(text, next);
  // `200~300억`: the unit carries back; a dash between a plain number and another is more often none.
  const carries = number === undefined && connector?.kind === 'to' && numeral.style === 'figures';
  const low =
    carries && typeof next !== 'number' && upper !== undefined ? lowerEnd(quantity, next, true) : number?.value;
  if (low !== undefined && upper !== undefined && compareNumbers(low, upper.value) < 0) {
    found.bare.push({ ...upper, start, value: low, max: upper.value });
    return upper.end;
  }
  if (number !== undefined) found.bare.push(number);
  return end;
}

/** The second number of `462→513억원`, whose unit carries back to the first. */
function changedTo({ text, quantityAt }: Line, low: Quantity): Quantity | undefined {
  if (!low.numeral.plain || low.scale > 0) return undefined;
  const arrow = skipSpaces(text, low.end);
  if (!isArrow(text.charAt(arrow))) return undefined;
  const high = quantityAt(skipSpaces(text, arrow + 1));
  if (typeof high === 'number' || high.numeral.plain || high.numeral.style !== 'figures') return undefined;
  // 18.9→35.4억㎥
  if (UNIT_SIGN_PATTERN.test(text.charAt(high.end))) return undefined;
  return isYear(text, low.numeral.start, low.end) ? undefined : high;
}

function behindWords(text: string, from: number): number {
  let at = from;
  while (isNumeralWord(text, at)) at += 1;
  return at;
}
