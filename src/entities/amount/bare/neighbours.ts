// What one of a row is, its neighbours are: `4억→1억 8000만`, `30만·50만·100만원`.
import type { Span } from '../../../core/types.js';
import { isLargeUnit } from '../../../korean/numerals/units.js';

/** A number in its line; the currency once it is known to be money. */
export interface Neighbour extends Span {
  readonly currency: string | undefined;
}

/** The year of the second sum may stand between: `(’23) 3,985억 → (’24) 7,848억`. */
const ARROW_PATTERN =
  /^\s?(?:→|⟶|➔|➡|⇒|->|=>)\s?(?:\(?[‘’'`´]?\d{2,4}(?:\.\d{1,2}월?)?년?\)?[,:]?\s?|(?:월|연|시급)\s)?$/u;
/** `20억 이상 100억 미만`. */
const BOUNDS_PATTERN = /^\s?(?:이상|초과)\s?[~∼]?\s?$/u;
const LIST_PATTERN = /^\s?[,·․‧・･∙ㆍ/]\s?$/u;
/** The longest text between two numbers that is looked at. */
const LONGEST_JOINT = 24;

/** The currencies that numbers without one take from their neighbours, by where they start. */
export function spreadCurrencies(text: string, row: readonly Neighbour[]): ReadonlyMap<number, string> {
  const learned = new Map<number, string>();
  const currencies = row.map(({ currency }) => currency);
  const learn = (to: number, from: number, joins: (first: Span, second: Span) => boolean): void => {
    const [low, high] = to < from ? [row[to], row[from]] : [row[from], row[to]];
    const currency = currencies[from];
    const number = row[to];
    if (currency === undefined || currencies[to] !== undefined || !low || !high || !number || !joins(low, high)) return;
    currencies[to] = currency;
    learned.set(number.start, currency);
  };
  for (let at = row.length - 2; at >= 0; at -= 1) learn(at, at + 1, (low, high) => isJoined(text, low, high));
  for (let at = 1; at < row.length; at += 1) learn(at, at - 1, (low, high) => isContinued(text, low, high));
  return learned;
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
function isContinued(text: string, first: Span, second: Span): boolean {
  const joint = between(text, first, second);
  if (ARROW_PATTERN.test(joint)) return true;
  const unit = lastLargeUnit(text, second);
  return LIST_PATTERN.test(joint) && unit !== '만' && unit === lastLargeUnit(text, first);
}

function lastLargeUnit(text: string, { start, end }: Span): string | undefined {
  for (let at = end - 1; at >= start; at -= 1) if (isLargeUnit(text, at)) return text[at];
  return undefined;
}
