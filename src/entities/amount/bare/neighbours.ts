// What one of a row is, its neighbours are: `4억→1억 8000만`, `30만·50만·100만원`.
import type { Span } from '../../../core/types.js';
import { isLargeUnit } from '../../../korean/numerals/units.js';

/** A number in its line; the currency once it is known to be money. */
export interface Neighbour extends Span {
  readonly currency: string | undefined;
  readonly value: number;
}

/** The year of the second sum may stand between: `(’23) 3,985억 → (’24) 7,848억`. */
const ARROW_PATTERN =
  /^\s?(?:→|⟶|➔|➡|⇒|->|=>)\s?(?:\(?[‘’'`´]?\d{2,4}(?:\.\d{1,2}월?)?년?\)?[,:]?\s?|(?:월|연|시급)\s)?$/u;
/** `20억 이상 100억 미만`. */
const BOUNDS_PATTERN = /^\s?(?:이상|초과)\s?[~∼]?\s?$/u;
const LIST_PATTERN = /^\s?[,·․‧・･∙ㆍ/]\s?$/u;
/** The longest text between two numbers that is looked at, and between two parts of a sum in a bracket. */
const LONGEST_JOINT = 24;
const LONGEST_PART = 22;

/** The currencies that numbers without one take from their neighbours, by where they start. */
export function spreadCurrencies(text: string, row: readonly Neighbour[]): ReadonlyMap<number, string> {
  const learned = new Map<number, string>();
  const currencyOf = (number: Neighbour | undefined): string | undefined =>
    number === undefined ? undefined : (number.currency ?? learned.get(number.start));
  const learn = (to: Neighbour, from: Neighbour | undefined): void => {
    const currency = currencyOf(from);
    if (currency !== undefined && currencyOf(to) === undefined) learned.set(to.start, currency);
  };
  for (let at = row.length - 1; at > 0; at -= 1) {
    const [first, second] = [row[at - 1], row[at]];
    if (first !== undefined && second !== undefined && isJoined(text, first, second)) learn(first, second);
  }
  let previous: Neighbour | undefined;
  let whole: Neighbour | undefined;
  for (const number of row) {
    const joint = previous === undefined ? '' : between(text, previous, number);
    const closes = /[)）]/u.test(joint) || joint.length > LONGEST_PART;
    if (previous !== undefined && /^\s?[(（]/u.test(joint)) whole = previous;
    else if (closes) whole = undefined;
    if (whole !== undefined && !closes && isPart(text, whole, number))
      learn(number, currencyOf(previous) === undefined ? whole : previous);
    else if (previous !== undefined && isContinued(text, previous, number, joint)) learn(number, previous);
    previous = number;
  }
  return learned;
}

/** `358억원(태양광 325.9억, 태양열 32.1억)`: the parts of a sum in the bracket behind it. */
function isPart(text: string, whole: Neighbour, part: Neighbour): boolean {
  return lastLargeUnit(text, whole) === lastLargeUnit(text, part) && part.value <= whole.value;
}

const between = (text: string, { end }: Span, { start }: Span): string =>
  text.slice(end, Math.min(start, end + LONGEST_JOINT));

/** Whether what the second of two is, the first is: `30만·50만원` but not `관객 30만, 3억원`, whose units differ. */
function isJoined(text: string, first: Span, second: Span): boolean {
  const joint = between(text, first, second);
  if (ARROW_PATTERN.test(joint) || BOUNDS_PATTERN.test(joint)) return true;
  return LIST_PATTERN.test(joint) && lastLargeUnit(text, first) === lastLargeUnit(text, second);
}

/** `매출 0.7억, 2억, 4억`: to the right only from 억 on, as smaller numbers behind a sum count something more often. */
function isContinued(text: string, first: Span, second: Span, joint: string): boolean {
  if (ARROW_PATTERN.test(joint)) return true;
  const unit = lastLargeUnit(text, second);
  return LIST_PATTERN.test(joint) && unit !== '만' && unit === lastLargeUnit(text, first);
}

function lastLargeUnit(text: string, { start, end }: Span): string | undefined {
  for (let at = end - 1; at >= start; at -= 1) if (isLargeUnit(text, at)) return text[at];
  return undefined;
}
