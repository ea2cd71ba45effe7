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
/** Between two sums of a row in which a word or a year says what each is of: `반도체 2.5조, 배터리 3.1조원`. */
const LABELLED_PATTERN = /^,\s(?<label>[‘’'`´]?\d{2,4}년\s|(?:[가-힣A-Za-z·]{1,12}\s){1,2})$/u;
/** Between the last of such a row and the sum of all: ` 등 총 `. Words of totals are a closed class, so this stays a pattern. */
const TOTAL_PATTERN = /^\s등\s(?:총\s?|모두\s|합계\s|전체\s)?$/u;
/** The word in front of the first of them. */
const LABEL_BEFORE_PATTERN = /[가-힣A-Za-z·]\s$/u;
/** The longest text between two numbers that is looked at, and between two parts of a sum in a bracket. */
const LONGEST_JOINT = 24;
const LONGEST_PART = 22;

/**
 * The currencies that numbers without one take from their neighbours, by where they start. `saysMoney` knows labels that
 * make a sum of one number alone: `다운로드 1억, 매출 3억원`.
 */
export function spreadCurrencies(
  text: string,
  row: readonly Neighbour[],
  saysMoney: (label: string) => boolean,
): ReadonlyMap<number, string> {
  const learned = new Map<number, string>();
  const currencyOf = (number: Neighbour): string | undefined => number.currency ?? learned.get(number.start);
  const learn = (to: Neighbour, from: Neighbour): void => {
    const currency = currencyOf(from);
    if (currency !== undefined && currencyOf(to) === undefined) learned.set(to.start, currency);
  };
  for (const [at, second] of [...row.entries()].toReversed()) {
    const first = row[at - 1];
    if (first === undefined) continue;
    if (isJoined(text, first, second) || isRow(text, first, second, saysMoney)) learn(first, second);
  }
  let whole: Neighbour | undefined;
  for (const [at, number] of row.entries()) {
    const previous = row[at - 1];
    if (previous === undefined) continue;
    const joint = between(text, previous, number);
    const closes = /[)）]/u.test(joint) || joint.length > LONGEST_PART;
    if (/^\s?[(（]/u.test(joint)) whole = previous;
    else if (closes) whole = undefined;
    if (whole !== undefined && !closes && isPart(text, whole, number))
      learn(number, currencyOf(previous) === undefined ? whole : previous);
    else if (isContinued(text, previous, number, joint)) learn(number, previous);
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

/** `반도체 2.5조, 배터리 3.1조원`: only the last of a row has its 원. Not: `이용자 1억, 매출 3억원`, whose label is of that sum alone. */
function isRow(text: string, first: Span, second: Span, saysMoney: (label: string) => boolean): boolean {
  const joint = between(text, first, second);
  const label = LABELLED_PATTERN.exec(joint)?.groups?.['label']?.trimEnd();
  if (label === undefined ? !TOTAL_PATTERN.test(joint) : saysMoney(label)) return false;
  if (!LABEL_BEFORE_PATTERN.test(text.slice(Math.max(0, first.start - 2), first.start))) return false;
  const [own, other] = [largeUnits(text, first), largeUnits(text, second)];
  if ([own, other].some((units) => units === '' || units === '만')) return false;
  return other.startsWith(own.charAt(0)) || own.endsWith(other.slice(-1));
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

/** The large units of a number in order: 조억 for `1조 5천억`. */
function largeUnits(text: string, { start, end }: Span): string {
  let units = '';
  for (let at = start; at < end; at += 1) if (isLargeUnit(text, at)) units += text.charAt(at);
  return units;
}
