// Headline, lead and caption tell of one agreement: rows of one kind whose sides are among each other's are one row.
import type { Agreement } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import { unique } from '../names.js';
import { endsInNoun } from '../sentences.js';

function sidesOf({ parties = [] }: Agreement): ReadonlySet<string> {
  return new Set(parties.map(({ name }) => name));
}

interface Of {
  readonly isHeading: (row: Agreement) => boolean;
  readonly issuer: string | undefined;
  /** Of the article. */
  readonly date: string | undefined;
}

/** A headline's number of agreements may be that of more than the text tells: rows without sides are one all the same. */
function isSame(a: Agreement, b: Agreement, { isHeading, issuer, date }: Of): boolean {
  if (a.kind !== b.kind || !isSameDay(a.date, b.date)) return false;
  // 2017년 협약을 맺은 바 있다 is no day of the one that is told of
  if ((a.date === undefined) !== (b.date === undefined) && isLongBefore(a.date ?? b.date, date)) return false;
  const [own, other] = [sidesOf(a), sidesOf(b)];
  if (own.size === 0 || other.size === 0)
    return own.size === other.size && isSameSum(a, b) && (a.count === b.count || isHeading(a) || isHeading(b));
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own];
  if ([...fewer].every((name) => more.has(name))) return true;
  // a headline has the ministry for its institute: 새벽부, 가온나래와 협약
  return isHeading(a) !== isHeading(b) && [...fewer].some((name) => name !== issuer && more.has(name));
}

/** More than half a year. */
function isLongBefore(day: string | undefined, base: string | undefined): boolean {
  if (day === undefined || base === undefined) return false;
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || '12');
  return months(base) - months(day) > LONGEST_BACK;
}

/** In months. */
const LONGEST_BACK = 6;

function isSameSum({ amount: a }: Agreement, { amount: b }: Agreement): boolean {
  return a === undefined || b === undefined || (a.value === b.value && a.currency === b.currency);
}

/** A month holds its days. */
function isSameDay(a = '', b = ''): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A headline, or a line above the text that is like one. */
function isHeadline(text: string, sentence: Sentence): boolean {
  const { zone } = sentence.block;
  return zone === 'headline' || zone === 'subtitle' || endsInNoun(text, sentence);
}

/** Those of the text; with those of a headline that names more. */
function allSides(lead: Agreement, further: Agreement): Agreement['parties'] {
  if (sidesOf(further).size <= sidesOf(lead).size) return lead.parties;
  return unique([...(further.parties ?? []), ...(lead.parties ?? [])]);
}

/** The rows in order of first appearance, what others add taken over; the text says more than a headline. */
export function merged(
  rows: readonly Agreement[],
  { article: { text, date }, sentences, issuer }: RelationContext,
): readonly Agreement[] {
  const headings = new Set(sentences.filter((sentence) => isHeadline(text, sentence)).map(({ start }) => start));
  const isHeading = ({ start }: Agreement): boolean => headings.has(start);
  const of = { isHeading, issuer: issuer?.name, date };
  const kept: Agreement[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isSame(other, row, of));
    const other = kept[at];
    if (other === undefined) kept.push(row);
    else {
      const [lead, further] = isHeading(other) && !isHeading(row) ? [row, other] : [other, row];
      const parties = allSides(lead, further);
      const date = [other.date, row.date].filter((day) => day !== undefined).toSorted((a, b) => b.length - a.length)[0];
      kept[at] = {
        ...further,
        ...lead,
        ...(parties === undefined ? {} : { parties }),
        ...(date === undefined ? {} : { date }),
        status: isHeading(further)
          ? lead.status
          : row.status === 'signed' || other.status === 'signed'
            ? 'signed'
            : 'planned',
      };
    }
  }
  return kept;
}
